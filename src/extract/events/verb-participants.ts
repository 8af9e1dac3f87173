// Who acts and who is acted upon in the clause of an event verb.
import type { EntityId } from '../extraction.ts';
import type { Clause, Phrase } from '../layers.ts';
import { HOSTILE } from '../lexicons/hostile-acts.ts';
import type { VerbFrame } from '../lexicons/verb-frames.ts';
import { unique } from '../participants.ts';
import type { EventContext } from './seed.ts';

/** Passives whose 'from X' names the one who acts. */
const EXPULSIONS = new Set(['deport', 'expel', 'evict', 'extradite']);
export function agentsOf(frame: VerbFrame, clause: Clause, context: EventContext): EntityId[] {
  const { participants, slots } = context;
  // 'said that Y was to blame'
  if (isToBlame(clause)) {
    const saying = slots.parentOf(slots.parentOf(clause) ?? clause);
    return saying?.subject == null || !/^(?:say|tell|insist|declare|add)$/.test(saying.lemma)
      ? []
      : participants.of(saying.subject);
  }
  if (clause.voice === 'active') {
    if (frame.suffers) return clause.lemma === 'receive' ? giversTo(clause, context) : takersOf(clause, context);
    if (clause.subject === null) return [];
    const sent = frame.mode === 'envoy' && clause.object !== null ? participants.of(clause.object) : [];
    const found = unique([...participants.of(clause.subject), ...sent]);
    // 'Norwegian exiles rallied': not Norway
    if (found.length === 0 && frame.symmetric) found.push(...originOfSubject(clause, context));
    const decreed = found.length === 0 ? signersOf(clause, context) : null;
    if (decreed !== null) return decreed;
    const named =
      frame.type === 'PROTEST' && isCrowd(clause.subject, context)
        ? found.filter((id) => participants.entity(id)?.kind !== 'COUNTRY')
        : found;
    return named.length > 0
      ? named
      : (issuersOf(frame, clause.subject, context) ?? thoseMeantByThey(clause.subject, clause, context));
  }
  const by = clause.prepositional
    .filter(({ preposition }) => preposition === 'by')
    .flatMap(({ phrase }) => participants.of(phrase));
  if (by.length > 0) return unique(by);
  if (EXPULSIONS.has(clause.lemma)) {
    const from = clause.prepositional
      .filter(({ preposition }) => preposition === 'from')
      .flatMap(({ phrase }) => participants.countriesIn(phrase.firstToken, phrase.endToken));
    if (from.length > 0) return unique(from);
  }
  if (frame.symmetric && clause.subject !== null) return participants.of(clause.subject);
  // Troops that are sent belong to whoever sends them.
  const troops = frame.type === 'MOBILIZE' && clause.subject !== null ? participants.of(clause.subject) : [];
  if (troops.length > 0) return troops;
  const parent = slots.parentOf(clause);
  return clause.role === 'infinitive' &&
    parent !== null &&
    parent.voice === 'active' &&
    parent.subject !== null &&
    parent.subject.firstToken !== clause.subject?.firstToken
    ? participants.of(parent.subject)
    : [];
}

function isToBlame({ lemma, role, object }: Clause): boolean {
  return lemma === 'blame' && role === 'infinitive' && object === null;
}

function isCrowd(subject: Phrase, { participants, tagged }: EventContext): boolean {
  const head = tagged.tokens[participants.headOf(subject)]!;
  return head.pos === 'NOUN' && (participants.mentionAt(head.index)?.form ?? 'nominal') !== 'name';
}

/** 'Ministers from the three nations are to meet': whose they are. */
function originOfSubject({ subject, role, ...clause }: Clause, { participants, slots }: EventContext): EntityId[] {
  if (subject === null) return [];
  const above = role === 'infinitive' ? slots.parentOf({ subject, role, ...clause }) : null;
  const origin = [...clause.prepositional, ...(above?.prepositional ?? [])].find(
    ({ preposition, phrase }) => /^(?:from|of)$/.test(preposition) && phrase.firstToken === subject.endToken + 1,
  );
  return origin === undefined ? [] : participants.of(origin.phrase);
}

/** 'The town fell to X'. */
function takersOf({ lemma, prepositional }: Clause, { participants }: EventContext): EntityId[] {
  if (lemma !== 'fall') return [];
  return prepositional
    .filter(({ preposition }) => preposition === 'to')
    .flatMap(({ phrase }) => participants.of(phrase));
}

/** 'X signed an order designating Y': what a decree does is done by who signs it. */
function signersOf(clause: Clause, { participants, slots, tagged }: EventContext): EntityId[] | null {
  const { role, subject } = clause;
  if (role !== 'participle' || subject === null) return null;
  if (!/^(?:order|decree|law|bill|directive|proclamation)$/.test(tagged.tokens[participants.headOf(subject)]!.lower))
    return null;
  const signing = slots.parentOf(clause);
  return signing?.subject == null || !/^(?:sign|issue|enact|approve)$/.test(signing.lemma)
    ? null
    : participants.of(signing.subject);
}

/** 'received arms from X'. */
function giversTo(clause: Clause, { participants }: EventContext): EntityId[] {
  return clause.prepositional
    .filter(({ preposition }) => preposition === 'from')
    .flatMap(({ phrase }) => participants.of(phrase));
}

/** 'The statement calls on X': those who made it. */
function issuersOf(frame: VerbFrame, subject: Phrase, { participants }: EventContext): EntityId[] | null {
  if (!/^(?:ACCUSE|REQUEST|REJECT|SUPPORT|THREATEN)$/.test(frame.type)) return null;
  const said = participants.mentionAt(participants.headOf(subject))?.entity;
  const entity = said == null ? undefined : participants.entity(said);
  return entity?.kind === 'AGREEMENT' && entity.parties.length > 0 ? [...entity.parties] : null;
}

/** 'They also called on X': the several who acted in the sentence before. */
function thoseMeantByThey(subject: Phrase, clause: Clause, { participants, slots, tagged }: EventContext): EntityId[] {
  if (subject.endToken - subject.firstToken !== 1 || tagged.tokens[subject.firstToken]!.lower !== 'they') return [];
  for (let sentence = clause.sentence; sentence >= Math.max(0, clause.sentence - 1); sentence--) {
    for (const before of slots.ofSentence(sentence)) {
      if (before.subject === null || before.verb >= clause.verb) continue;
      const named = participants.of(before.subject);
      if (named.length > 1) return named;
    }
  }
  return [];
}

/** 'criticized the accord', 'praised the deal': those who made it. */
export function partiesOf(frame: VerbFrame, phrase: Phrase, { participants }: EventContext): EntityId[] {
  if (frame.type !== 'ACCUSE' && frame.type !== 'SUPPORT') return [];
  const mention = participants.mentionAt(participants.headOf(phrase));
  const entity = mention?.entity == null ? undefined : participants.entity(mention.entity);
  return entity?.kind === 'AGREEMENT' ? [...entity.parties] : [];
}

/** 'the assets of 23 officials in Managua': those behind 'of', else the country of the place where they are. */
export function ownersOf(phrase: Phrase, clause: Clause, { participants, slots, tagged }: EventContext): EntityId[] {
  for (let index = phrase.firstToken; index < phrase.endToken - 1; index++) {
    if (tagged.tokens[index]!.lower !== 'of') continue;
    const named = participants.ofOne({ ...phrase, firstToken: index + 1 });
    if (named.length > 0) return named;
  }
  const belonging = slots
    .childrenOf(clause)
    .find((child) => child.role === 'participle' && child.lemma === 'belong' && child.verb === phrase.endToken)
    ?.prepositional.find(({ preposition }) => preposition === 'to');
  if (belonging !== undefined) return participants.of(belonging.phrase);
  // '$20 million meant for X'
  const meant = slots
    .childrenOf(clause)
    .find(({ lemma, verb }) => /^(?:mean|earmark|intend|destine)$/.test(lemma) && verb - phrase.endToken <= 2)
    ?.prepositional.find(({ preposition }) => preposition === 'for');
  if (meant !== undefined) return participants.of(meant.phrase);
  const where = clause.prepositional.find(
    ({ preposition, phrase: place }) => preposition === 'in' && place.firstToken === phrase.endToken + 1,
  );
  const accredited = accreditedTo(phrase, clause, participants);
  if (accredited !== null) return [accredited];
  const place = where === undefined ? undefined : participants.entity(participants.placesOf(where.phrase)[0] ?? '');
  return place?.kind === 'PLACE' && place.country !== null ? [place.country] : [];
}

/** 'recalled its ambassador to Algiers': the country of the capital. */
function accreditedTo(phrase: Phrase, { lemma }: Clause, participants: EventContext['participants']): EntityId | null {
  if (!/^(?:recall|withdraw|expel)$/.test(lemma)) return null;
  const capital = participants.entity(participants.placesOf(phrase)[0] ?? '');
  return capital?.kind === 'PLACE' ? capital.country : null;
}

/** The first phrase in the frame's order that holds a participant, else the first that is there. */
export function recipientPhraseOf(
  frame: VerbFrame,
  clause: Clause,
  agents: readonly EntityId[],
  context: EventContext,
): Phrase | null {
  if (frame.suffers) return clause.subject;
  const candidates = frame.recipient.flatMap((slot) => phrasesIn(slot, frame, clause, context));
  const names = (phrase: Phrase): boolean => context.participants.of(phrase).some((id) => !agents.includes(id));
  return candidates.find(names) ?? candidates[0] ?? null;
}

function phrasesIn(slot: string, frame: VerbFrame, clause: Clause, { slots }: EventContext): Phrase[] {
  const passive = clause.voice === 'passive';
  if (slot === 'object') {
    const patient = passive || isToBlame(clause) ? clause.subject : clause.object;
    return patient === null ? [] : [patient];
  }
  if (slot === 'indirect') {
    if (clause.indirectObject !== null) return [clause.indirectObject];
    return passive && clause.object !== null && clause.subject !== null && frame.object !== null
      ? [clause.subject]
      : [];
  }
  if (slot === 'infinitive') {
    const act = slots.childrenOf(clause).find((child) => child.role === 'infinitive');
    return act === undefined || !HOSTILE.test(act.lemma)
      ? []
      : [act.object, act.indirectObject, ...act.prepositional.map(({ phrase }) => phrase)].filter(
          (phrase) => phrase !== null,
        );
  }
  if (slot === 'complement') {
    const complement = slots.childrenOf(clause).find((child) => child.role === 'complement');
    return complement?.subject && complement.voice === 'active' ? [complement.subject] : [];
  }
  // 'A spokesman for X condemned Y': what hangs on the subject is nothing that the verb governs.
  const subjectEnd = clause.subject !== null && clause.subject.endToken <= clause.verb ? clause.subject.endToken : -1;
  return clause.prepositional
    .filter(({ preposition, phrase }) => preposition === slot && phrase.firstToken !== subjectEnd + 1)
    .map(({ phrase }) => phrase);
}
