// Events told by verbs: the clause's frame says the type and where its actor and recipient stand.
import type { Certainty } from '../../generated/ontology.ts';
import type { EntityId } from '../extraction.ts';
import type { Clause, Phrase, TokenRange } from '../layers.ts';
import { objectClasses, peopleNouns } from '../lexicons/event-objects.ts';
import { eventVerbs, type ObjectTest, type VerbFrame } from '../lexicons/event-verbs.ts';
import { unique } from '../participants.ts';
import { coreRanges, dateOfClause, placesOf, placesOfClause, quantitiesIn } from './details.ts';
import { type EventContext, type EventSeed, isAside, type SeedQuantity } from './seed.ts';

/** Verbs of death and injury: they tell what an attack did and join the attack if the clause names one. */
export const casualtyVerbs: ReadonlySet<string> = new Set(['kill', 'wound', 'injure', 'die', 'perish', 'maim']);
/** Verbs of a movement: where they lead is where it happens. */
const MOVEMENTS = new Set(['MOBILIZE', 'RETREAT']);
const SPEECH_ACTS = new Set([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONSULT',
  'AGREE',
  'CONCEDE',
  'PROTEST',
  'COOPERATE',
]);
/** Passives whose 'from X' names the one who acts. */
const EXPULSIONS = new Set(['deport', 'expel', 'evict', 'extradite']);
const IRREAL = new Set(['would', 'should', 'must', 'shall']);
/** Verbs whose infinitive tells of something that happens or is decided; after any other the infinitive is a wish. */
const REAL_BEFORE_INFINITIVE =
  /^(?:agree|decide|plan|begin|start|continue|send|deploy|manage|help|join|be|set|move|proceed|announce|vow|pledge|promise|intend|go|come|prepare|use|order|resolve|approve|vote|authorize|authorise|schedule|appear|seem)$/;

/** What hangs on these is demanded, not done: 'demanded that the minister resign'. */
const WISHES = /^(?:demand|urge|request|propose|recommend|insist|ask|want|suggest|wish|hope|require)$/;

/** The events that the clauses tell. */
export function seedsOfVerbs(clauses: readonly Clause[], context: EventContext): EventSeed[] {
  const seeds: EventSeed[] = [];
  for (const clause of clauses) {
    const frames = framesOf(clause.lemma);
    if (frames === undefined || !isReal(clause, context)) continue;
    const frame = frames.find((candidate) => frameFits(candidate, clause, context));
    const seed = frame === undefined ? null : seedOf(frame, clause, context);
    if (seed === null || (frame?.needsRecipient && seed.actors.length < 2)) continue;
    seeds.push(seed);
  }
  return seeds;
}

/** A past form that the tagger left as it is ('alleged') still finds its verb. */
function framesOf(lemma: string): readonly VerbFrame[] | undefined {
  return eventVerbs.get(lemma) ?? eventVerbs.get(lemma.replace(/d$/, '')) ?? eventVerbs.get(lemma.replace(/ed$/, ''));
}

/** Happens, happened, is planned or possible; not wished for, asked, negated or a condition. */
function isReal(clause: Clause, { tagged, slots }: EventContext): boolean {
  if (clause.negated || IRREAL.has(clause.modal ?? '')) return false;
  const opening = tagged.tokens[clause.firstToken]?.lower ?? '';
  const before = tagged.tokens[Math.max(0, clause.verbGroup.firstToken - 1)]?.lower ?? '';
  if (/^(?:if|unless|whether|lest)$/.test(opening) || /^(?:if|unless|without|instead|against|avoid)$/.test(before))
    return false;
  const parent = slots.parentOf(clause);
  if (clause.role === 'complement' && parent !== null && WISHES.test(parent.lemma)) return false;
  if (clause.role !== 'infinitive') return true;
  // What several parties agree to do is the agreement's content; their AGREE event stands for it.
  if (parent?.lemma === 'agree' && (parent.subject?.conjuncts.length ?? 0) > 1) return false;
  return (
    parent !== null && !parent.negated && REAL_BEFORE_INFINITIVE.test(parent.lemma) && !IRREAL.has(parent.modal ?? '')
  );
}

/** 'clashed over a proposal', 'clashed at the council': a clash of words. */
const DEBATED =
  /^(?:proposal|plan|bill|draft|resolution|tariffs?|polic(?:y|ies)|budget|law|amendment|motion|wording|council|parliament|assembly|senate|congress|committee|hearing|debate|meeting|summit|session|talks)$/;

function isDebate(clause: Clause, { tagged, participants }: EventContext): boolean {
  return (
    clause.lemma === 'clash' &&
    clause.prepositional.some(
      ({ preposition, phrase }) =>
        /^(?:over|at|in|during|about|before)$/.test(preposition) &&
        DEBATED.test(tagged.tokens[participants.headOf(phrase)]?.lower ?? ''),
    )
  );
}

function frameFits(frame: VerbFrame, clause: Clause, context: EventContext): boolean {
  if (isDebate(clause, context)) return false;
  if (frame.needs.length > 0 && !frame.needs.some((word) => hasWord(clause, word, context))) return false;
  if (frame.with !== null) {
    const goods = clause.prepositional.find(({ preposition }) => preposition === 'with');
    return goods !== undefined && testObject(frame.with, goods.phrase, context);
  }
  if (frame.object === null) return true;
  const test = frame.object;
  const patients = patientsOf(clause);
  if (patients.length === 0) return frame.objectOptional;
  return patients.some((patient) => testObject(test, patient, context));
}

/** Object and indirect object: an apposition behind the object may have pushed it into the other place. */
function patientsOf(clause: Clause): Phrase[] {
  const found = clause.voice === 'passive' ? [clause.subject] : [clause.object, clause.indirectObject];
  return found.filter((phrase): phrase is Phrase => phrase !== null);
}

function hasWord(clause: Clause, word: string, { tagged }: EventContext): boolean {
  if (clause.prepositional.some(({ preposition }) => preposition === word)) return true;
  if (clause.adverbs.includes(word)) return true;
  const next = tagged.tokens[clause.verb + 1];
  return next?.lower === word && next.sentence === clause.sentence;
}

/** Does a phrase pass a frame's test for its object? One of its joined nouns is enough. */
function testObject(test: ObjectTest, phrase: Phrase, context: EventContext): boolean {
  const { participants, tagged } = context;
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  const words = objectClasses.get(test);
  if (words !== undefined) {
    return parts.some((part) => {
      const head = tagged.tokens[participants.headOf(part)];
      const people = test === 'captives' && isPeople(part, context);
      const money = test === 'aid' && /[$€£]/.test(tagged.article.text.slice(part.start, part.end));
      return people || money || (head !== undefined && (words.has(head.lemma) || words.has(head.lower)));
    });
  }
  const named = participants.of(phrase).length > 0;
  if (test === 'participant') return named || parts.some((part) => isPeople(part, context));
  return named || parts.some((part) => isPeople(part, context) || participants.placesOf(part).length > 0);
}

function isPeople(range: TokenRange, { participants, tagged }: EventContext): boolean {
  const head = tagged.tokens[participants.headOf(range)];
  return head !== undefined && (peopleNouns.has(head.lemma) || peopleNouns.has(head.lower));
}

function seedOf(frame: VerbFrame, clause: Clause, context: EventContext): EventSeed {
  const { participants, tagged } = context;
  const moves = MOVEMENTS.has(frame.type);
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
    rule: `verb ${clause.lemma}`,
    trigger: clause.verbGroup,
    head: clause.verb,
    lemma: clause.lemma,
    form: 'verb',
    sentence: clause.sentence,
    clause,
    actors,
    recipients: frame.symmetric ? [] : recipients,
    places: unique([
      ...placesOfClause(clause, moves, context),
      ...placesOfSubject(frame, clause, context),
      ...placesOfMeeting(frame, clause, context),
      ...placesOfObject(frame, recipientPhrase, context),
    ]),
    symmetric: frame.symmetric,
    date: dateOfClause(clause, context),
    quantities: isAside(tagged, clause.verb) ? [] : quantitiesOf(frame, clause, recipientPhrase, context),
    definite: false,
    plural: false,
    certainty: modality,
    modality,
    aside: isAside(tagged, clause.verb),
  };
}

function agentsOf(frame: VerbFrame, clause: Clause, { participants, slots }: EventContext): EntityId[] {
  if (clause.voice === 'active') {
    if (frame.suffers) return [];
    return clause.subject === null ? [] : participants.of(clause.subject);
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

/** 'criticized the accord', 'praised the deal': those who made it. */
function partiesOf(frame: VerbFrame, phrase: Phrase, { participants }: EventContext): EntityId[] {
  if (frame.type !== 'ACCUSE' && frame.type !== 'SUPPORT') return [];
  const mention = participants.mentionAt(participants.headOf(phrase));
  const entity = mention?.entity == null ? undefined : participants.entity(mention.entity);
  return entity?.kind === 'AGREEMENT' ? [...entity.parties] : [];
}

/** 'the assets of 23 officials in Managua': those behind 'of', else the country of the place where they are. */
function ownersOf(phrase: Phrase, clause: Clause, { participants, tagged }: EventContext): EntityId[] {
  for (let index = phrase.firstToken; index < phrase.endToken - 1; index++) {
    if (tagged.tokens[index]!.lower !== 'of') continue;
    const named = participants.ofOne({ ...phrase, firstToken: index + 1 });
    if (named.length > 0) return named;
  }
  const where = clause.prepositional.find(
    ({ preposition, phrase: place }) => preposition === 'in' && place.firstToken === phrase.endToken + 1,
  );
  const place = where === undefined ? undefined : participants.entity(participants.placesOf(where.phrase)[0] ?? '');
  return place?.kind === 'PLACE' && place.country !== null ? [place.country] : [];
}

/** The first phrase in the frame's order that holds a participant, else the first that is there. */
function recipientPhraseOf(
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
    const patient = passive ? clause.subject : clause.object;
    return patient === null ? [] : [patient];
  }
  if (slot === 'indirect') {
    if (clause.indirectObject !== null) return [clause.indirectObject];
    return passive && clause.object !== null && clause.subject !== null && frame.object !== null
      ? [clause.subject]
      : [];
  }
  if (slot === 'complement') {
    const complement = slots.childrenOf(clause).find((child) => child.role === 'complement');
    return complement?.subject ? [complement.subject] : [];
  }
  return clause.prepositional.filter(({ preposition }) => preposition === slot).map(({ phrase }) => phrase);
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
  if (phrase === null || !/^(?:ASSAULT|COERCE|CONSULT|RETREAT|AID)$/.test(frame.type)) return [];
  return placesOf(phrase, 'at', false, context);
}

function quantitiesOf(
  frame: VerbFrame,
  clause: Clause,
  recipient: Phrase | null,
  context: EventContext,
): SeedQuantity[] {
  const fate = fateOf(frame, clause, context);
  if (casualtyVerbs.has(clause.lemma)) return casualtiesOf(clause, context);
  if (fate !== null) {
    const patients = [clause.voice === 'passive' || frame.suffers ? clause.subject : clause.object].filter(
      (phrase): phrase is Phrase => phrase !== null,
    );
    return quantitiesIn(patients, clause.sentence, fate, context);
  }
  const ranges = coreRanges(clause);
  if (recipient !== null) ranges.push(recipient);
  if (SPEECH_ACTS.has(frame.type)) {
    const partners = clause.prepositional
      .filter(({ preposition }) => preposition === 'with')
      .map(({ phrase }) => phrase);
    return quantitiesIn([...ranges, ...partners], clause.sentence, null, context);
  }
  return quantitiesIn(ranges, clause.sentence, null, context);
}

/** The dead and wounded of a clause; after each verb of harm those whom it counts: 'killing at least 14 and wounding more than a dozen'. */
function casualtiesOf(clause: Clause, context: EventContext): SeedQuantity[] {
  const { tagged } = context;
  const before = clause.voice === 'passive' || clause.lemma === 'die' || clause.lemma === 'perish';
  const found: SeedQuantity[] = [];
  if (before && clause.subject !== null)
    found.push(...quantitiesIn([clause.subject], clause.sentence, fateOfWord(clause.lemma), context));
  let first = clause.verb + 1;
  let fate = before ? null : fateOfWord(clause.lemma);
  const end = Math.max(clause.endToken, first);
  for (let index = first; index <= end; index++) {
    const token = tagged.tokens[index];
    const harm = index < end && token !== undefined ? fateOfWord(token.lower.replace(/(?:ed|ing)$/, '')) : null;
    if (harm === null && index < end) continue;
    if (fate !== null && index > first)
      found.push(
        ...quantitiesIn([{ firstToken: first, endToken: index, start: 0, end: 0 }], clause.sentence, fate, context),
      );
    first = index + 1;
    fate = harm;
  }
  return found;
}

function fateOfWord(stem: string): string | null {
  if (/^(?:kill|die|perish|dead)$/.test(stem)) return 'killed';
  if (/^(?:wound|maim)$/.test(stem)) return 'wounded';
  return /^(?:injure|injur)$/.test(stem) ? 'injured' : null;
}

/** 'killed', 'wounded', 'arrested': what happened to those who are counted. */
function fateOf(frame: VerbFrame, clause: Clause, { tagged }: EventContext): string | null {
  if (frame.type !== 'ASSAULT' && frame.type !== 'COERCE') return null;
  if (clause.lemma === 'die' || clause.lemma === 'kill' || clause.lemma === 'perish') return 'killed';
  if (clause.lemma === 'wound' || clause.lemma === 'injure') return clause.lemma === 'wound' ? 'wounded' : 'injured';
  if (frame.recipient[0] !== 'object') return null;
  const written = tagged.tokens[clause.verb]!.lower;
  return /(?:ed|en)$/.test(written) ? written : null;
}

/** 'may', 'could' make it an even chance, 'probably' likely; else it is stated. */
export function modalityOf(clause: Clause): Certainty {
  if (/^(?:may|might|could|can)$/.test(clause.modal ?? '')) return 'EVEN_CHANCE';
  if (clause.adverbs.some((adverb) => /^(?:probably|likely|presumably)$/.test(adverb))) return 'LIKELY';
  if (clause.adverbs.some((adverb) => /^(?:possibly|perhaps|maybe)$/.test(adverb))) return 'EVEN_CHANCE';
  return 'ASSERTED';
}
