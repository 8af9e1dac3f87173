// Events told by verbs: the clause's frame says the type and where its actor and recipient stand.
import type { EntityId } from '../extraction.ts';
import type { Clause, Phrase } from '../layers.ts';
import type { VerbFrame } from '../lexicons/verb-frames.ts';
import { unique } from '../participants.ts';
import { quantitiesOf } from './casualties.ts';
import { dateOfClause, dateOfStatement } from './clause-dates.ts';
import { placesOf, placesOfClause } from './details.ts';
import { type EventContext, type EventSeed, isAside } from './seed.ts';
import { frameFits, framesOf } from './verb-frames.ts';
import { agentsOf, ownersOf, partiesOf, recipientPhraseOf } from './verb-participants.ts';
import { isReal, modalityOf } from './verb-reality.ts';

/** Verbs of a movement: where they lead is where it happens. */
const MOVEMENTS = new Set(['MOBILIZE', 'RETREAT']);
/** Modes of RETREAT in which nobody moves troops: who stands behind 'to' receives. */
const STAYS = /^(?:release|handover|resignation|easing|surrender|reopening)$/;
/** Acts that a statement may do. */
/** A preposition, and a quotation mark: what follows an object so closely belongs to it. */
const WORDS_TO_ITS_PHRASE = 2;
const SPOKEN = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT']);
/** What a government may plan and announce; words and violence happen or don't. */
const PLANNED = new Set([
  'AID',
  'MOBILIZE',
  'RETREAT',
  'SANCTION',
  'CONSULT',
  'COOPERATE',
  'COERCE',
  'CONCEDE',
  'SUPPORT',
  'REQUEST',
  'REJECT',
]);

/** The events that the clauses tell. */
export function seedsOfVerbs(clauses: readonly Clause[], context: EventContext): EventSeed[] {
  const seeds: EventSeed[] = [];
  for (const clause of clauses) {
    const frames = framesOf(clause.lemma);
    if (frames === undefined || !isReal(clause, context)) continue;
    const frame = frames.find((candidate) => frameFits(candidate, clause, context));
    if (frame === undefined || (clause.modal === 'would' && !PLANNED.has(frame.type) && clause.lemma !== 'vote'))
      continue;
    if (stopsTrade(clause, frame, context)) {
      seeds.push(
        seedOf(
          { ...frame, type: 'SANCTION', mode: 'suspension', recipient: [...frame.recipient, 'object'] },
          clause,
          context,
        ),
      );
      continue;
    }
    if (isOnlyWanted(clause, frame, context) || isPurposeOfEnvoy(clause, frame, context)) continue;
    const seed = seedOf(asMeant(frame, clause, context), clause, context);
    if (isDenialOfPerson(seed, context) || isToldByItsInfinitive(seed, context)) continue;
    if (frame.needsRecipient && seed.actors.length + seed.recipients.length < 2) continue;
    seeds.push(seed);
  }
  return seeds;
}

/** 'sent its minister to Lima to mediate': told by the sending. */
function isPurposeOfEnvoy(clause: Clause, frame: VerbFrame, { slots }: EventContext): boolean {
  const parent = slots.parentOf(clause);
  return (
    frame.type === 'CONSULT' &&
    clause.role === 'infinitive' &&
    /^(?:send|dispatch|fly|travel)$/.test(parent?.lemma ?? '')
  );
}

/** 'stopped buying X's beef', 'ceased supplying X with arms'. */
function stopsTrade(clause: Clause, { type }: VerbFrame, { slots, tagged }: EventContext): boolean {
  const parent = slots.parentOf(clause);
  return (
    /^(?:AID|COOPERATE)$/.test(type) &&
    clause.role === 'participle' &&
    tagged.tokens[clause.verb]!.lower.endsWith('ing') &&
    /^(?:stop|cease|halt|suspend|quit)$/.test(parent?.lemma ?? '') &&
    parent?.voice === 'active'
  );
}

/** The frame, or another one where the sentence around its verb makes another act of it. */
function asMeant(frame: VerbFrame, clause: Clause, context: EventContext): VerbFrame {
  if (isInProtest(clause, context)) return { ...frame, type: 'PROTEST', mode: 'blockade' };
  if (frame.type === 'SANCTION' && isVotedDown(clause, context))
    return { ...frame, type: 'REJECT', mode: 'vote against' };
  return frame;
}

/** 'voted to block the sale': a chamber refuses its consent. */
function isVotedDown(clause: Clause, { slots }: EventContext): boolean {
  return (
    clause.role === 'infinitive' &&
    slots.parentOf(clause)?.lemma === 'vote' &&
    /^(?:block|stop|halt|scrap|kill|reject)$/.test(clause.lemma)
  );
}

/** 'blocked the road in protest at': those who block demonstrate. */
function isInProtest({ prepositional, lemma }: Clause, { tagged, participants }: EventContext): boolean {
  return (
    /^(?:block|close|seal|shut|blockade|occupy)$/.test(lemma) &&
    prepositional.some(
      ({ preposition, phrase }) =>
        preposition === 'in' && tagged.tokens[participants.headOf(phrase)]!.lower === 'protest',
    )
  );
}

/** 'wants to sell': what a government wants to trade is on its way; of other deeds the wish tells nothing. */
function isOnlyWanted(clause: Clause, frame: VerbFrame, { slots }: EventContext): boolean {
  const parent = slots.parentOf(clause);
  return clause.role === 'infinitive' && parent?.lemma === 'want' && frame.type !== 'COOPERATE';
}

/** 'The spokesman denied that she had left': a claim about something, no rejection between parties. */
function isDenialOfPerson(seed: EventSeed, { participants, slots }: EventContext): boolean {
  if (seed.lemma !== 'deny' || seed.clause === null || seed.clause.object !== null) return false;
  const byPerson = seed.actors.every((id) => participants.entity(id)?.kind === 'PERSON');
  return byPerson && slots.childrenOf(seed.clause).some((child) => child.role === 'complement');
}

/** 'has agreed to withdraw its troops': one side's consent is told by what it will do. */
function isToldByItsInfinitive({ lemma, clause, actors }: EventSeed, context: EventContext): boolean {
  if (lemma !== 'agree' || clause === null) return false;
  return context.slots
    .childrenOf(clause)
    .some(
      (child) => child.role === 'infinitive' && (actors.length > 1 ? child.lemma === 'meet' : isTold(child, context)),
    );
}

function isTold(clause: Clause, context: EventContext): boolean {
  return framesOf(clause.lemma)?.some((frame) => frameFits(frame, clause, context)) ?? false;
}

function seedOf(frame: VerbFrame, clause: Clause, context: EventContext): EventSeed {
  const { participants, tagged } = context;
  const moves = (MOVEMENTS.has(frame.type) && !STAYS.test(frame.mode)) || frame.mode === 'envoy';
  const agents = agentsOf(frame, clause, context);
  const recipientPhrase = recipientPhraseOf(frame, clause, agents, context);
  const named = recipientPhrase === null ? [] : participants.of(recipientPhrase);
  const criticised = named.length > 0 || recipientPhrase === null ? [] : partiesOf(frame, recipientPhrase, context);
  const owners = named.length > 0 || recipientPhrase === null ? [] : ownersOf(recipientPhrase, clause, context);
  const own = new Set(agents.map((id) => participants.countryOf(id) ?? id));
  const recipients = [...named, ...criticised, ...owners].filter(
    (id) => !agents.includes(id) && !(moves && own.has(id)),
  );
  const actors = frame.symmetric ? unique([...agents, ...recipients]) : agents;
  const modality = modalityOf(clause);
  return {
    type: frame.type,
    mode: frame.mode,
    rule: `verb '${clause.lemma}' of ${frame.table}`,
    trigger: clause.verbGroup,
    head: clause.verb,
    lemma: clause.lemma,
    form: 'verb',
    sentence: clause.sentence,
    clause,
    actors,
    recipients: frame.symmetric ? [] : recipients,
    places: unique([
      ...(SPOKEN.has(frame.type) ? placesOfSpeech(clause, context) : placesOfClause(clause, moves, context)),
      ...placesOfSubject(frame, clause, context),
      ...placesLeft(frame, clause, context),
      ...placesOfMeeting(frame, clause, context),
      ...placesOfObject(
        frame,
        recipientPhrase ?? (clause.voice === 'passive' ? clause.subject : clause.object),
        context,
      ),
    ]),
    symmetric: frame.symmetric,
    date: dateOfClause(clause, context) ?? (SPOKEN.has(frame.type) ? dateOfStatement(clause, context) : null),
    quantities: isAside(tagged, clause.verb) ? [] : quantitiesOf(frame, clause, recipientPhrase, context),
    definite: false,
    plural: false,
    certainty: modality,
    modality,
    aside: isAside(tagged, clause.verb),
  };
}

/** 'told reporters in X'; 'condemned the raid in Y' and 'the embassy in Z rejected it' tell nothing of where it was said. */
function placesOfSpeech(clause: Clause, context: EventContext): EntityId[] {
  const behind = clause.prepositional.filter(
    ({ phrase }) =>
      phrase.firstToken > clause.verb && phrase.firstToken - (clause.object?.endToken ?? 0) > WORDS_TO_ITS_PHRASE,
  );
  return clause.object === null || behind.length > 0
    ? placesOfClause({ ...clause, prepositional: behind }, false, context)
    : [];
}

/** 'withdrew from the town of X', 'pulled out of X'. */
function placesLeft({ type, mode }: VerbFrame, { prepositional, verb }: Clause, context: EventContext): EntityId[] {
  if (type !== 'RETREAT' || !/^(?:withdrawal|evacuation)$/.test(mode)) return [];
  return prepositional
    .filter(({ preposition, phrase }) => /^(?:from|of)$/.test(preposition) && phrase.firstToken > verb)
    .flatMap(({ preposition, phrase }) => placesOf(phrase, preposition, false, context));
}

/** 'met in X and agreed to ...': agreed where they met. */
function placesOfMeeting(frame: VerbFrame, clause: Clause, context: EventContext): EntityId[] {
  const parent = context.slots.parentOf(clause);
  return frame.type === 'AGREE' && clause.role === 'coordinate' && parent !== null
    ? placesOfClause(parent, false, context)
    : [];
}

/** 'Police in X arrested 14': where those are who act there. */
function placesOfSubject(frame: VerbFrame, clause: Clause, context: EventContext): EntityId[] {
  if (clause.subject === null || !/^(?:COERCE|PROTEST)$/.test(frame.type)) return [];
  const { participants } = context;
  const head = participants.headOf(clause.subject);
  return participants.placesOf({ ...clause.subject, firstToken: Math.min(head + 1, clause.subject.endToken) });
}

/** 'shelled the town of X', 'hit a market in X': the object tells the place. */
function placesOfObject(frame: VerbFrame, phrase: Phrase | null, context: EventContext): EntityId[] {
  if (phrase === null || !/^(?:ASSAULT|COERCE|CONSULT|RETREAT|AID|PROTEST)$/.test(frame.type)) return [];
  return placesOf(phrase, 'at', false, context);
}
