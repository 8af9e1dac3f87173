// Events told by nouns: 'a Ukrainian missile strike near the port', 'talks between X and Y', 'imposed sanctions on Z'.
import type { EntityId } from '../extraction.ts';
import type { Clause, Phrase, Tagged, Token, TokenRange } from '../layers.ts';
import { agreementNouns, statementNouns } from '../lexicons/agreement-words.ts';
import { eventNouns, followersThatChangeMeaning, type NounFrame, notPartOfMode } from '../lexicons/event-nouns.ts';
import { objectClasses } from '../lexicons/event-objects.ts';
import { occurrenceVerbs, speakingVerbs, supportVerbs } from '../lexicons/event-verbs.ts';
import { unique } from '../participants.ts';
import { dateInPhrase, dateOfClause, placesOf, placesOfClause, quantitiesIn } from './details.ts';
import { type NounPhrase, nounPhraseAt, rangeOf } from './phrases.ts';
import { type EventContext, type EventSeed, isAside } from './seed.ts';
import { isReal, modalityOf } from './verb-reality.ts';

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

function frameOf(token: Token, { tagged, participants }: EventContext): NounFrame | null {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && !isGerundNoun(token, tagged) && !isOffensive(token, tagged))
    return null;
  if (tagged.tokens[token.index + 1]?.lower === 'back') return null; // 'that the government strike back'
  const frame =
    eventNouns.get(token.lemma) ?? eventNouns.get(token.lower) ?? eventNouns.get(token.lower.replace(/s$/, ''));
  if (frame === undefined || participants.nameOver(token.index)?.kind === 'AGREEMENT') return null;
  if (frame.type === 'COOPERATE' && isSubjectOfAgreement(token, tagged)) return null;
  const next = tagged.tokens[token.index + 1];
  if (next !== undefined && next.sentence === token.sentence && next.start <= token.end + 1) {
    if (next.pos === 'NOUN' || next.pos === 'PROPN' || followersThatChangeMeaning.has(next.lower)) return null;
  }
  return frame;
}

/** 'a joint statement on trilateral security cooperation': what an agreement is about is told by its own event. */
function isSubjectOfAgreement(token: Token, { tokens }: Tagged): boolean {
  for (let index = token.index - 1; index >= Math.max(1, token.index - 6); index--) {
    const before = tokens[index]!;
    if (before.sentence !== token.sentence) return false;
    const noun = tokens[index - 1]!.lower;
    if (/^(?:on|of|about)$/.test(before.lower)) return agreementNouns.has(noun) || statementNouns.has(noun);
    if (!/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(before.pos)) return false;
  }
  return false;
}

/** 'launched its offensive after': an adjective by the tagger, with no noun behind it. */
function isOffensive(token: Token, { tokens }: Tagged): boolean {
  return (
    /^(?:counter)?offensive$/.test(token.lower) && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[token.index + 1]?.pos ?? '')
  );
}

/** 'an end to fighting', 'the killing of': a noun, whatever the tagger took it for. */
function isGerundNoun(token: Token, tagged: Tagged): boolean {
  if (!/^(?:fighting|killing|shelling|bombing|shooting|bombardment|stabbing)$/.test(token.lower)) return false;
  const before = tagged.tokens[token.index - 1];
  const next = tagged.tokens[token.index + 1]?.lower ?? '';
  return (
    before?.sentence === token.sentence &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      (before.pos === 'ADP' &&
        (/^(?:that|which|,|\.|near|between|in)$/.test(next) ||
          !/^(?:by|without|after|before|of)$/.test(before.lower))) ||
      (before.lower === 'to' && /^(?:that|which|in|,|\.|between)$/.test(next)))
  );
}

function seedOf(token: Token, frame: NounFrame, context: EventContext): EventSeed | null {
  const { tagged, participants, slots } = context;
  const phrase = nounPhraseAt(tagged, token.index, context.datesOf(token.sentence));
  const lead = tagged.tokens[phrase.firstToken]!.lower;
  if (/^(?:no|any|every|each)$/.test(lead)) return null;
  const where = slots.slotAt(token.index);
  const clause = where?.clause ?? slots.clauseAt(token.index);
  if (isCalledOff(clause, frame, tagged)) return null;
  if (frame.type === 'SANCTION' && isEased(where?.slot ?? null, clause)) return null;
  const support = supportOf(token.index, where?.slot ?? null, clause, context);
  if (support === 'unreal' || (frame.type === 'CONSULT' && isAskedFor(clause, context))) return null;

  const ownActors = actorsInPhrase(phrase, frame, context);
  const recipients = recipientsInPhrase(phrase, frame, context);
  let actors = ownActors;
  if (support !== null && actors.length === 0)
    actors = participants.of(support.actor).map((id) => actingFor(id, support.clause, context));
  if (support !== null && recipients.length === 0)
    recipients.push(...recipientsInClause(support.clause, frame, token.index, context));
  if (actors.length === 0 && frame.symmetric && !DEFINITE.test(lead))
    actors = sharedParticipants(token, clause, where?.slot ?? null, context);
  if (actors.length === 0 && /^(?:war|conflict)$/.test(token.lemma) && !DEFINITE.test(lead) && recipients.length === 0)
    actors = sharedParticipants(token, clause, where?.slot ?? null, context);
  const others = recipients.filter((id) => !actors.includes(id));
  if (/^(?:talk|negotiation|dialogue)$/.test(token.lemma) && isOnePerson([...actors, ...others], context)) return null;
  if (actors.length === 0 && frame.type === 'CONSULT' && where !== null && /^(?:at|in|during|for)$/.test(where.slot))
    actors = where.clause.subject === null ? [] : participants.of(where.clause.subject);
  const goods = frame.type === 'COOPERATE' && others.length > 0 && isOfGoods(phrase, context);
  if (frame.weak && support === null && actors.length + others.length < 2 && !goods) return null;
  const inPhrase = dateInPhrase(phrase, token.sentence, context);
  const occurs =
    where !== null && where.slot === 'subject' && occurrenceVerbs.has(where.clause.lemma) && !where.clause.negated
      ? where.clause
      : null;
  const relative = relativeTelling(token.index, token.sentence, slots);
  const told = support?.clause ?? occurs ?? relative;
  const afterwards = where?.slot === 'after' && !DEFINITE.test(lead) ? dateOfClause(where.clause, context) : null;
  const modality = support === null ? 'ASSERTED' : modalityOf(support.clause);
  return {
    type: frame.type,
    mode: modeOf(phrase, frame, context),
    rule: `noun ${token.lemma}`,
    trigger: rangeOf(tagged, phrase.firstToken, token.index + 1),
    head: token.index,
    lemma: token.lemma,
    form: 'noun',
    sentence: token.sentence,
    clause: told ?? clause,
    actors: frame.symmetric ? unique([...actors, ...others]) : actors,
    recipients: frame.symmetric ? [] : others,
    places: unique([
      ...placesInPhrase(phrase, context),
      ...(support === null ? [] : placesOfClause(support.clause, false, context)),
    ]),
    symmetric: frame.symmetric,
    date: inPhrase ?? dateOfFirst([told, relative], context) ?? (isBrief(phrase, tagged) ? monthOf(afterwards) : null),
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

/** 'called off a strike', 'foiled an attack': it did not come to it. */
function isCalledOff(clause: Clause | null, frame: NounFrame, { tokens }: Tagged): boolean {
  if (clause === null) return false;
  if (frame.type === 'CONSULT' && /^(?:suspend|halt|break|boycott)$/.test(clause.lemma)) return true;
  if (clause.lemma === 'call') return tokens[clause.verb + 1]?.lower === 'off';
  return /^(?:cancel|postpone|avert|prevent|foil|thwart|avoid|rule)$/.test(clause.lemma);
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

/** 'lifted most of its sanctions': what is told is the easing. */
function isEased(slot: string | null, clause: Clause | null): boolean {
  return (
    clause !== null &&
    /^(?:object|subject)$/.test(slot ?? '') &&
    /^(?:lift|ease|relax|remove|waive|drop|end)$/.test(clause.lemma)
  );
}

/** 'X, who led the negotiations': with whom they were held, nobody says. */
function isOnePerson(ids: readonly EntityId[], { participants }: EventContext): boolean {
  return ids.length === 1 && participants.entity(ids[0]!)?.kind === 'PERSON';
}

/** Who announces or orders for a country lets the country act. */
function actingFor(id: EntityId, clause: Clause, { participants }: EventContext): EntityId {
  const speaks = /^(?:announce|declare|order|authori[sz]e|approve|unveil|impose)$/.test(clause.lemma);
  return speaks && participants.entity(id)?.kind === 'PERSON' ? (participants.countryOf(id) ?? id) : id;
}

interface Support {
  readonly actor: Phrase;
  readonly clause: Clause;
}

/** The verb that lends its subject to the noun: 'launched a strike'. 'unreal' if that verb is negated or only wished for. */
function supportOf(
  head: number,
  slot: string | null,
  clause: Clause | null,
  context: EventContext,
): Support | 'unreal' | null {
  const { slots, tagged } = context;
  const relative = relativeSupport(head, tagged.tokens[head]!.sentence, slots);
  if (relative !== null) return relative;
  if (clause === null || slot === null || (!supportVerbs.has(clause.lemma) && slot !== 'behind')) return null;
  if (clause.lemma === 'call' && clause.complement !== null) return null;
  if (slot === 'behind' && clause.subject !== null && !clause.negated) return { actor: clause.subject, clause };
  const passive = clause.voice === 'passive';
  if (passive ? slot !== 'subject' : slot !== 'object' && slot !== 'indirect') return null;
  if (clause.negated) return 'unreal';
  if (speakingVerbs.has(clause.lemma)) return null;
  if (!isReal(clause, context)) return 'unreal';
  const agent = passive
    ? (clause.prepositional.find(({ preposition }) => preposition === 'by')?.phrase ?? null)
    : (clause.subject ?? slots.parentOf(clause)?.subject ?? null);
  return agent === null ? null : { actor: agent, clause };
}

/** 'the next summit, which X will host in Y': the verb of the relative clause. */
function relativeSupport(head: number, sentence: number, slots: EventContext['slots']): Support | null {
  for (const clause of slots.ofSentence(sentence)) {
    if (clause.role !== 'relative' || clause.voice === 'passive' || clause.object === null || clause.negated) continue;
    if (!supportVerbs.has(clause.lemma) || speakingVerbs.has(clause.lemma) || clause.subject === null) continue;
    if (
      clause.object.firstToken <= head &&
      head < clause.object.endToken &&
      clause.object.endToken <= clause.firstToken
    )
      return { actor: clause.subject, clause };
  }
  return null;
}

/** 'a cyberattack that shut down websites last month': the relative clause whose subject is the noun. */
function relativeTelling(head: number, sentence: number, slots: EventContext['slots']): Clause | null {
  const telling = slots
    .ofSentence(sentence)
    .find(
      (clause) =>
        clause.role === 'relative' &&
        !clause.negated &&
        clause.subject !== null &&
        clause.subject.firstToken <= head &&
        head < clause.subject.endToken &&
        clause.subject.endToken <= clause.firstToken,
    );
  return telling ?? null;
}

/** 'called on both sides to resume talks': talks that nobody holds yet. */
function isAskedFor(clause: Clause | null, { slots }: EventContext): boolean {
  if (clause === null || clause.role !== 'infinitive') return false;
  return /^(?:call|urge|ask|demand|press|invite|appeal|want|hope|try|seek|refuse|push|offer)$/.test(
    slots.parentOf(clause)?.lemma ?? '',
  );
}

function actorsInPhrase(phrase: NounPhrase, frame: NounFrame, context: EventContext): EntityId[] {
  const { participants, tagged } = context;
  const found = participants.countriesIn(phrase.firstToken, phrase.head);
  if (found.length === 0) found.push(...possessorOf(phrase, context));
  for (const [place, { preposition, range }] of phrase.after.entries()) {
    if (!frame.actor.includes(preposition) || (preposition === 'of' && place > 0)) continue;
    const named = participants.of(withConjuncts(range, context));
    found.push(...(named.length > 0 ? named : participants.countriesIn(range.firstToken, range.endToken)));
  }
  const next = tagged.tokens[phrase.endToken]?.lower;
  if (next === 'by')
    found.push(
      ...participants.ofOne(rangeOf(tagged, phrase.endToken + 1, Math.min(phrase.endToken + 6, tagged.tokens.length))),
    );
  return unique(found);
}

/** 'Hamas's attack', 'its invasion', 'rebel shelling' with a named or known owner. */
function possessorOf(phrase: NounPhrase, { participants, tagged }: EventContext): EntityId[] {
  for (let index = phrase.firstToken; index < phrase.head; index++) {
    const mention = participants.mentionAt(index);
    if (mention?.entity == null) continue;
    const kind = participants.entity(mention.entity)?.kind;
    if (kind !== 'COUNTRY' && kind !== 'ORGANIZATION' && kind !== 'PERSON') continue;
    const possessive = /^['’]s?$/.test(tagged.tokens[mention.endToken]?.lower ?? '') || /['’]s?$/.test(mention.text);
    if (possessive || mention.form === 'pronoun' || mention.endToken <= phrase.head) return [mention.entity];
  }
  return [];
}

/** 'Russia’s invasion' speaks of a known one; 'a Russian attack' does not. */
function hasPossessor(phrase: NounPhrase, { tagged }: EventContext): boolean {
  for (let index = phrase.firstToken; index < phrase.head; index++) {
    if (/^['’]s?$|['’]s$/.test(tagged.tokens[index]!.lower)) return true;
  }
  return false;
}

function recipientsInPhrase(phrase: NounPhrase, frame: NounFrame, context: EventContext): EntityId[] {
  const found: EntityId[] = [];
  for (const { preposition, range } of phrase.after) {
    if (frame.recipient.includes(preposition) && !frame.actor.includes(preposition))
      found.push(...context.participants.of(withConjuncts(range, context)));
  }
  return unique(found);
}

function recipientRanges(clause: Clause, frame: NounFrame): TokenRange[] {
  return clause.prepositional
    .filter(({ preposition }) => frame.recipient.includes(preposition))
    .map(({ phrase }) => phrase);
}

function recipientsInClause(
  clause: Clause,
  frame: NounFrame,
  head: number,
  { participants }: EventContext,
): EntityId[] {
  const found: EntityId[] = [];
  if (clause.indirectObject !== null) found.push(...participants.of(clause.indirectObject));
  for (const { preposition, phrase } of clause.prepositional) {
    if (frame.recipient.includes(preposition) && phrase.firstToken > head) found.push(...participants.of(phrase));
  }
  return unique(found);
}

/** 'X and Y agreed on a truce after 11 days of talks': the two who stand in the clause; 'fighting that has killed 1,400': the two sides. */
function sharedParticipants(
  token: Token,
  clause: Clause | null,
  slot: string | null,
  { participants, slots, tagged }: EventContext,
): EntityId[] {
  const subject = clause?.subject ?? null;
  if (slot !== null && slot !== 'subject' && subject !== null && subject.endToken <= token.index) {
    const partners = clause!.prepositional.filter(({ preposition }) => preposition === 'with');
    const found = unique([subject, ...partners.map(({ phrase }) => phrase)].flatMap((side) => participants.of(side)));
    if (found.length >= 2) return unique(found.map((id) => participants.countryOf(id) ?? id));
  }
  if (token.lemma === 'summit') {
    const list = participants.listBefore(token.index, null);
    const here = tagged.sentences[token.sentence]!;
    if (list.length > 1 && list.every((id) => participants.countriesIn(here.firstToken, token.index).includes(id)))
      return list;
  }
  const next = tagged.tokens[token.index + 1]?.lower ?? '';
  if (!/^(?:that|which|in|since|has|have|erupted|broke)$/.test(next)) return [];
  const pair = slots
    .ofSentence(token.sentence)
    .filter((other) => other.subject !== null && other.subject.endToken <= token.index)
    .map((other) => participants.of(other.subject!).map((id) => participants.countryOf(id) ?? id))
    .find((sides) => sides.length === 2);
  return (
    pair ?? (/^(?:meeting|session|summit|visit|call)$/.test(token.lemma) ? [] : participants.sidesBefore(token.index))
  );
}

function placesInPhrase(phrase: NounPhrase, context: EventContext): EntityId[] {
  const { participants } = context;
  const after = phrase.after
    .filter(({ preposition }) => WHERE.test(preposition))
    .flatMap(({ preposition, range }) => placesOf(range, preposition, false, context));
  return unique([...after, ...participants.placesOf(rangeOf(context.tagged, phrase.firstToken, phrase.head + 1))]);
}

/** A phrase cut at 'and' and commas, each part of which may be a participant. */
function withConjuncts(range: TokenRange, { tagged }: EventContext): TokenRange & { conjuncts: TokenRange[] } {
  const parts: TokenRange[] = [];
  let first = range.firstToken;
  for (let index = range.firstToken; index <= range.endToken; index++) {
    const token = tagged.tokens[index];
    const cut = index === range.endToken || token?.pos === 'CCONJ' || token?.text === ',';
    if (!cut) continue;
    if (index > first) parts.push(rangeOf(tagged, first, index));
    first = index + 1;
  }
  return { ...range, conjuncts: parts };
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
