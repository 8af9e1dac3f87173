// Events told by nouns: 'a Ukrainian missile strike near the port', 'talks between X and Y', 'imposed sanctions on Z'.
import { smallNumber } from '../dates/small-numbers.ts';
import { spanOfDays } from '../dates/told-periods.ts';
import type { EntityId } from '../extraction.ts';
import type { Clause, Tagged, Token, TokenRange } from '../layers.ts';
import { labourStrike, type NounFrame, notPartOfMode } from '../lexicons/event-nouns.ts';
import { objectClasses } from '../lexicons/event-objects.ts';
import { occurrenceVerbs } from '../lexicons/event-verbs.ts';
import { unique } from '../participants.ts';
import { dateInPhrase, dateOfClause } from './clause-dates.ts';
import { placesOf, placesOfClause, quantitiesIn } from './details.ts';
import {
  actingFor,
  actorsInPhrase,
  isOnePerson,
  recipientsInClause,
  recipientsInPhrase,
  sharedParticipants,
  threatenedOrAsked,
} from './noun-participants.ts';
import {
  isAskedFor,
  isCalledOff,
  isEased,
  isOnlyFeared,
  isOnlyImagined,
  isOnlyPossible,
  isToldByVerb,
  isWishedFor,
  relativeTelling,
  sufferersOf,
  supportOf,
} from './noun-support.ts';
import { frameOf } from './noun-triggers.ts';
import { isLaidDown } from './other-meanings.ts';
import { type NounPhrase, nounPhraseAt, rangeOf } from './phrases.ts';
import { type EventContext, type EventSeed, isAside } from './seed.ts';
import { modalityOf } from './verb-reality.ts';

const WHERE = /^(?:in|at|near|outside|inside|around|across|along|within|off|over|on|into|throughout)$/;

const DEFINITE = /^(?:the|this|that|these|those|its|their|his|her|such)$/;

/** The events that nouns tell, with whatever their phrase and their clause say of them. */
export function seedsOfNouns(context: EventContext): EventSeed[] {
  const seeds: EventSeed[] = [];
  for (const token of context.tagged.tokens) {
    const frame = frameOf(token, context);
    if (frame === null) continue;
    const seed = seedOf(token, frame, context);
    if (seed !== null) seeds.push(seed);
  }
  return seeds;
}

function seedOf(token: Token, frame: NounFrame, context: EventContext): EventSeed | null {
  const { tagged, participants, slots } = context;
  const phrase = nounPhraseAt(tagged, token.index, context.datesOf(token.sentence));
  const lead = tagged.tokens[phrase.firstToken]!.lower;
  if (/^(?:no|any|every|each)$/.test(lead)) return null;
  const where = slots.slotAt(token.index);
  const clause = where?.clause ?? slots.clauseAt(token.index);
  if (isCalledOff(clause, where?.slot ?? null, frame, tagged)) return null;
  if (frame.weak && clause !== null && isLaidDown(clause, context)) return null;
  if (frame.type === 'SANCTION' && isEased(where?.slot ?? null, clause)) return null;
  const support = supportOf(token.index, where?.slot ?? null, clause, context);
  if (support === 'unreal' || (frame.type === 'CONSULT' && isAskedFor(clause, context))) return null;

  if (isOnlyPossible(phrase.firstToken, tagged)) return null;
  if (
    where !== null &&
    (isOnlyFeared(where, frame) ||
      isOnlyImagined(where, lead, frame) ||
      isWishedFor(where, frame) ||
      isToldByVerb(where, token.lemma))
  )
    return null;
  const occurs =
    where !== null && where.slot === 'subject' && occurrenceVerbs.has(where.clause.lemma) && !where.clause.negated
      ? where.clause
      : null;
  const held = where !== null && isHeld(where.clause, where.slot) ? where.clause : null;
  const ownActors = actorsInPhrase(phrase, frame, context);
  const recipients = recipientsInPhrase(phrase, frame, context);
  let actors = ownActors;
  const suffering = sufferersOf(where, frame, context);
  if (support !== null && suffering === null && actors.length === 0)
    actors = participants.of(support.actor).map((id) => actingFor(id, support.clause, context));
  if (suffering !== null && recipients.length === 0) recipients.push(...suffering.recipients);
  if (suffering !== null && actors.length === 0) actors = suffering.actors;
  if (support !== null && recipients.length === 0)
    recipients.push(...recipientsInClause(support.clause, frame, token.index, context));
  // 'Fighting flared between X and Y'
  if (actors.length === 0 && frame.symmetric && occurs !== null) actors = behindOccurrence(occurs, context);
  if (actors.length === 0 && frame.symmetric && !DEFINITE.test(lead))
    actors = sharedParticipants(token, clause, where?.slot ?? null, context);
  if (actors.length === 0 && /^(?:war|conflict)$/.test(token.lemma) && !DEFINITE.test(lead) && recipients.length === 0)
    actors = sharedParticipants(token, clause, where?.slot ?? null, context);
  if (recipients.length === 0 && /^(?:REQUEST|THREATEN)$/.test(frame.type))
    recipients.push(...threatenedOrAsked(token, context));
  if (/^(?:coup|putsch)$/.test(token.lemma) && recipients.length === 0)
    recipients.push(...stricken(token, clause, context));
  if (actors.length === 0 && recipients.length === 0 && /^(?:negotiations?|talks?)$/.test(token.lower))
    actors = occurs === null ? [] : participants.sidesBefore(token.index);
  const others = recipients.filter((id) => !actors.includes(id));
  if (/^(?:talk|negotiation|dialogue)$/.test(token.lemma) && isOnePerson([...actors, ...others], context)) return null;
  if (
    actors.length === 0 &&
    where !== null &&
    (((frame.type === 'CONSULT' || frame === labourStrike) &&
      (/^(?:at|in|during|for|on|behind)$/.test(where.slot) || isAtItsEnd(phrase, where.slot, tagged))) ||
      (token.lemma === 'war' && where.slot === 'at'))
  )
    actors = where.clause.subject === null ? [] : participants.of(where.clause.subject);
  const goods = frame.type === 'COOPERATE' && others.length > 0 && isOfGoods(phrase, context);
  const visits = /^(?:visit|trip)$/.test(token.lemma) && actors.length > 0 && placesOfVisit(phrase, context).length > 0;
  const provoked =
    actors.length > 0 &&
    where?.slot === 'object' &&
    /^(?:draw|prompt|provoke|bring|spark|trigger|win|earn)$/.test(where.clause.lemma);
  const asks =
    /^(?:REQUEST|THREATEN)$/.test(frame.type) &&
    actors.length > 0 &&
    /^(?:to|for|that)$/.test(tagged.tokens[token.index + 1]?.lower ?? '');
  if (frame.weak && support === null && actors.length + others.length < 2 && !goods && !visits && !asks && !provoked)
    return null;
  const inPhrase = dateInPhrase(phrase, token.sentence, context);
  const relative = relativeTelling(token.index, token.sentence, slots);
  const caused = where !== null && where.slot === 'object' && CAUSING.test(where.clause.lemma) ? where.clause : null;
  const onStrike = frame === labourStrike && where?.slot === 'on' ? where.clause : null;
  const told = support?.clause ?? occurs ?? relative ?? caused ?? onStrike ?? held;
  const afterwards = where?.slot === 'after' && !DEFINITE.test(lead) ? dateOfClause(where.clause, context) : null;
  const modality = support === null ? 'ASSERTED' : modalityOf(support.clause);
  return {
    type: frame.type,
    mode: modeOf(phrase, frame, context),
    rule: `noun '${token.lemma}' of eventNouns`,
    trigger: rangeOf(tagged, phrase.firstToken, token.index + 1),
    head: token.index,
    lemma: token.lemma,
    form: 'noun',
    sentence: token.sentence,
    clause: told ?? clause,
    actors: frame.symmetric ? unique([...actors, ...others]) : actors,
    recipients: frame.symmetric ? [] : others,
    places: unique([
      ...placesInPhrase(phrase, frame.type === 'MOBILIZE', context),
      ...(visits ? placesOfVisit(phrase, context) : []),
      ...(support === null ? [] : placesOfClause(support.clause, false, context)),
      ...(occurs === null ? [] : placesOfClause(occurs, false, context)),
      ...(occurs?.object == null ? [] : placesOf(occurs.object, 'at', false, context)),
      ...(onStrike === null ? [] : placesOfClause(onStrike, false, context)),
      ...(held === null ? [] : placesOfClause(held, false, context)),
    ]),
    symmetric: frame.symmetric,
    date:
      daysOf(phrase, where?.slot ?? null, where?.clause ?? told ?? null, context) ??
      inPhrase ??
      dateOfFirst([told, relative], context) ??
      (isBrief(phrase, tagged) ? monthOf(afterwards) : null),
    before: afterwards,
    quantities: quantitiesIn(
      [
        ...(frame.type === 'COOPERATE' ? [{ ...phrase, endToken: phrase.head }] : []),
        ...phrase.after
          .filter(
            ({ preposition }) =>
              frame.recipient.includes(preposition) ||
              (preposition === 'of' && /^(?:AID|COOPERATE|RETREAT|COERCE)$/.test(frame.type)),
          )
          .map(({ range }) => range),
        ...(support === null ? [] : recipientRanges(support.clause, frame)),
        ...(support !== null && frame.type === 'PROTEST' ? [support.actor] : []),
      ],
      token.sentence,
      null,
      context,
    ),
    definite: DEFINITE.test(lead) || hasPossessor(phrase, context),
    plural: token.lower !== token.lemma,
    certainty: modality,
    modality,
    aside: isAside(tagged, token.index),
  };
}

/** 'at the end of a summit, X and Y said' */
const isAtItsEnd = ({ firstToken }: NounPhrase, slot: string, { tokens }: Tagged): boolean =>
  slot === 'of' &&
  /^(?:end|close|conclusion|start|opening|margins|sidelines)$/.test(tokens[firstToken - 2]?.lower ?? '');

/** 'The next summit will be held in X'. */
function isHeld({ lemma, voice, negated }: Clause, slot: string): boolean {
  return (
    voice === 'passive' && slot === 'subject' && !negated && /^(?:hold|schedule|stage|host|convene|plan)$/.test(lemma)
  );
}

/** 'suspended X after a coup': the country that the clause speaks of. */
function stricken(token: Token, clause: Clause | null, { participants }: EventContext): EntityId[] {
  for (const phrase of [clause?.object, clause?.subject]) {
    if (phrase == null || phrase.endToken > token.index) continue;
    const countries = participants.of(phrase).filter((id) => participants.entity(id)?.kind === 'COUNTRY');
    if (countries.length > 0) return countries;
  }
  return [];
}

function behindOccurrence({ prepositional }: Clause, { participants }: EventContext): EntityId[] {
  return unique(
    prepositional
      .filter(({ preposition }) => preposition === 'between')
      .flatMap(({ phrase }) => participants.of(phrase)),
  );
}

/** 'set off a war in 1998': what is caused happens then. */
const CAUSING = /^(?:trigger|spark|ignite|set|unleash|provoke|start|prompt)$/;
/** Verbs with which what lasted some days ends, or is told as over. */
const ENDING = /^(?:end|conclude|close|finish|wrap|emerge|leave)$/;
const OPENING = /^(?:open|begin|start|convene|kick|launch|gather|arrive)$/;

/** 'ended a two-day summit on Friday', 'agreed on Friday after two days of talks': all its days, where the clause gives the last or the first. */
function daysOf(phrase: NounPhrase, slot: string | null, clause: Clause | null, context: EventContext): string | null {
  const count = countOfDays(phrase, context.tagged);
  const date = count === null || clause === null ? null : dateOfClause(clause, context);
  if (count === null || clause === null || date === null) return null;
  if (OPENING.test(clause.lemma)) return spanOfDays(date, count, false);
  const before = [-2, -1].map((step) => context.tagged.tokens[phrase.firstToken + step]?.lower ?? '').join(' ');
  const ends = slot === 'after' || ENDING.test(clause.lemma) || /^(?:end|close|conclusion) of$/.test(before);
  return ends ? spanOfDays(date, count, true) : null;
}

/** The days of 'a two-day summit', 'two days of talks'. */
function countOfDays(phrase: NounPhrase, { tokens }: Tagged): number | null {
  for (let index = phrase.firstToken; index < phrase.head; index++) {
    const joined = /^(\p{L}+|\d{1,2})-day$/u.exec(tokens[index]!.lower);
    if (joined !== null) return smallNumber(joined[1]!);
  }
  const [number, unit, of] = [-3, -2, -1].map((step) => tokens[phrase.firstToken + step]?.lower ?? '');
  return of === 'of' && unit === 'days' ? smallNumber(number!) : null;
}

/** The date of the first clause that has one. */
function dateOfFirst(clauses: readonly (Clause | null)[], context: EventContext): string | null {
  for (const clause of clauses) {
    const date = clause === null ? null : dateOfClause(clause, context);
    if (date !== null) return date;
  }
  return null;
}

/** 'a four-day war': it lies in the month of what followed it. */
function isBrief(phrase: NounPhrase, { tokens }: Tagged): boolean {
  for (let index = phrase.firstToken; index < phrase.head; index++)
    if (/-day$|^(?:brief|days-long|daylong)$/.test(tokens[index]!.lower)) return true;
  return false;
}

/** The date if it is a month or a year: a day is too exact for what came before it. */
function monthOf(date: string | null): string | null {
  return date !== null && /^\d{4}(?:-\d{2})?$/.test(date) ? date : null;
}

/** 'a sale of guided bombs to X': what is sold makes it an event, whoever sells. */
function isOfGoods(phrase: NounPhrase, { tagged, participants }: EventContext): boolean {
  const goods = objectClasses.get('goods')!;
  const arms = objectClasses.get('arms')!;
  return phrase.after.some(({ preposition, range }) => {
    if (preposition !== 'of') return false;
    const head = tagged.tokens[participants.headOf(range)]!;
    return goods.has(head.lemma) || arms.has(head.lemma);
  });
}

/** 'Russia’s invasion' speaks of a known one; 'a Russian attack' does not. */
function hasPossessor(phrase: NounPhrase, { tagged }: EventContext): boolean {
  for (let index = phrase.firstToken; index < phrase.head; index++) {
    if (/^['’]s?$|['’]s$/.test(tagged.tokens[index]!.lower)) return true;
  }
  return false;
}

function recipientRanges(clause: Clause, frame: NounFrame): TokenRange[] {
  return clause.prepositional
    .filter(({ preposition }) => frame.recipient.includes(preposition))
    .map(({ phrase }) => phrase);
}

function placesInPhrase(phrase: NounPhrase, moves: boolean, context: EventContext): EntityId[] {
  const { participants } = context;
  const after = phrase.after
    .filter(({ preposition }) => WHERE.test(preposition) || (moves && /^(?:to|towards?)$/.test(preposition)))
    .flatMap(({ preposition, range }) => placesOf(range, preposition, moves, context));
  return unique([...after, ...participants.placesOf(rangeOf(context.tagged, phrase.firstToken, phrase.head + 1))]);
}

/** 'a visit to X'. */
function placesOfVisit(phrase: NounPhrase, context: EventContext): EntityId[] {
  return phrase.after
    .filter(({ preposition }) => preposition === 'to')
    .flatMap(({ range }) => placesOf(range, 'to', true, context));
}

/** The words before the noun with it, names and articles left out: 'missile strike'. */
function modeOf(phrase: NounPhrase, frame: NounFrame, { tagged, participants, datesOf }: EventContext): string {
  const words: string[] = [];
  const dates = datesOf(tagged.tokens[phrase.head]!.sentence);
  for (let index = phrase.firstToken; index < phrase.head; index++) {
    const token = tagged.tokens[index]!;
    const dated = dates.some((date) => date.firstToken <= index && index < date.endToken);
    if (
      dated ||
      (token.pos !== 'NOUN' && token.pos !== 'ADJ' && !token.lower.includes('-')) ||
      notPartOfMode.has(token.lower)
    )
      continue;
    if (
      participants.countriesIn(index, index + 1).length > 0 ||
      /^\p{Lu}/u.test(token.text) ||
      /^['’]s?$/.test(token.lower)
    )
      continue;
    words.push(token.lower);
  }
  const noun = tagged.tokens[phrase.head]!.lower;
  return frame.mode === '' || words.length > 0 ? [...words.slice(-2), noun].join(' ') : frame.mode;
}
