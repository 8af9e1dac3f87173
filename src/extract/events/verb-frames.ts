// Which of a verb's frames fits a clause: by its object, its prepositions and its particles.
import type { Clause, Phrase, Tagged, Token, TokenRange } from '../layers.ts';
import { objectClasses, peopleNouns } from '../lexicons/event-objects.ts';
import { eventVerbs } from '../lexicons/event-verbs.ts';
import { placeNominals } from '../lexicons/nominal-words.ts';
import { personNouns } from '../lexicons/titles.ts';
import type { ObjectTest, VerbFrame } from '../lexicons/verb-frames.ts';
import { meansOtherwise } from './other-meanings.ts';
import type { EventContext } from './seed.ts';

/** A past form that the tagger left as it is ('alleged') still finds its verb. */
export function framesOf(lemma: string): readonly VerbFrame[] | undefined {
  return eventVerbs.get(lemma) ?? eventVerbs.get(lemma.replace(/d$/, '')) ?? eventVerbs.get(lemma.replace(/ed$/, ''));
}

export function frameFits(frame: VerbFrame, clause: Clause, context: EventContext): boolean {
  if (meansOtherwise(frame, clause, context)) return false;
  if (frame.bare && clause.object !== null) return false;
  if (frame.needs.length > 0 && !frame.needs.some((word) => hasWord(clause, word, context))) return false;
  if (frame.from !== null && !standsBehind('from', frame.from, clause, context)) return false;
  if (frame.of !== null && !standsBehind('of', frame.of, clause, context)) return false;
  if (frame.on !== null && !standsBehind('on', frame.on, clause, context)) return false;
  if (frame.into !== null && !standsBehind('into', frame.into, clause, context)) return false;
  if (frame.for !== null && !standsBehind('for', frame.for, clause, context)) return false;
  if (frame.subject !== null && !(clause.subject !== null && testObject(frame.subject, clause.subject, context)))
    return false;
  if (frame.infinitive !== null && !hasInfinitive(clause, frame.infinitive, context)) return false;
  if (frame.with !== null) return standsBehind('with', frame.with, clause, context);
  if (frame.object === null) return true;
  const test = frame.object;
  const patients = patientsOf(clause, frame);
  if (patients.length === 0) return frame.objectOptional;
  return patients.some((patient) => testObject(test, patient, context));
}

function hasInfinitive(clause: Clause, verbs: RegExp, { slots }: EventContext): boolean {
  return slots.childrenOf(clause).some((child) => child.role === 'infinitive' && verbs.test(child.lemma));
}

function standsBehind(preposition: string, test: ObjectTest, clause: Clause, context: EventContext): boolean {
  return clause.prepositional.some(
    (found) => found.preposition === preposition && testObject(test, found.phrase, context),
  );
}

/** Object and indirect object: an apposition behind the object may have pushed it into the other place. */
function patientsOf(clause: Clause, { needs }: VerbFrame): Phrase[] {
  // 'took in 300 refugees': the particle looks like a preposition
  if (clause.lemma === 'take' && needs.includes('in'))
    return clause.prepositional.filter(({ preposition }) => preposition === 'in').map(({ phrase }) => phrase);
  const found = clause.voice === 'passive' ? [clause.subject] : [clause.object, clause.indirectObject];
  return found.filter((phrase): phrase is Phrase => phrase !== null);
}

/** 'held Norway responsible': words that are no particle may stand behind the object. */
const PARTICLES = /^(?:on|upon|against|into|towards?|at|from|out|back|to|for|up|down|off|over|as|with|aside|in)$/;
const WORDS_BEHIND = 8;

function hasWord(clause: Clause, word: string, { tagged, datesOf }: EventContext): boolean {
  const dates = datesOf(clause.sentence);
  const isDate = (token: number): boolean => dates.some((date) => date.firstToken === token);
  if (clause.prepositional.some(({ preposition, phrase }) => preposition === word && !isDate(phrase.firstToken)))
    return true;
  if (clause.adverbs.includes(word)) return true;
  const reach = PARTICLES.test(word) ? 1 : WORDS_BEHIND;
  // 'pulled its troops out of the zone'
  if (
    /^(?:out|back|up|down|off|away|over|aside)$/.test(word) &&
    clause.object !== null &&
    tagged.tokens[clause.object.endToken]?.lower === word
  )
    return true;
  for (let index = clause.verb + 1; index <= clause.verb + reach; index++) {
    const next = tagged.tokens[index];
    if (next?.lower === word && next.sentence === clause.sentence) return true;
    if (next?.pos === 'VERB') return false;
  }
  return false;
}

/** Does a phrase pass a frame's test for its object? One of its joined nouns is enough. */
function testObject(test: ObjectTest, phrase: Phrase, context: EventContext): boolean {
  const { participants, tagged } = context;
  if (test === 'country' && isAgreement(phrase, context)) return false;
  if (OF_AGREEMENTS.has(test) && isAgreement(phrase, context)) return true;
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  const words = objectClasses.get(test);
  if (words !== undefined) {
    return parts.some((part) => {
      const head = tagged.tokens[participants.headOf(part)];
      const people = test === 'captives' && isPeople(part, context);
      const money = test === 'aid' && /[$€£]/.test(tagged.article.text.slice(part.start, part.end));
      const counted =
        head !== undefined && (head.pos === 'NUM' || MEASURES.has(head.lemma)) && measuresOne(words, part, tagged);
      return (
        people ||
        money ||
        counted ||
        loaded(test, head, part, tagged) ||
        (head !== undefined && namesOne(words, head)) ||
        (test === 'goods' && head !== undefined && MODEL.test(head.text))
      );
    });
  }
  if (test === 'place') return isPlace(phrase, context);
  if (test === 'control')
    return tagged.tokens[participants.headOf(phrase)]!.lower === 'control' && participants.placesOf(phrase).length > 0;
  if (test === 'weapons-test') return isWeaponsTest(phrase, context);
  if (test === 'measured') return /^\d|^(?:a|an)$/.test(tagged.tokens[phrase.firstToken]!.lower);
  const named = participants.of(phrase).length > 0;
  if (test === 'named') return named;
  if (test === 'body') return participants.of(phrase).some((id) => participants.entity(id)?.kind === 'ORGANIZATION');
  if (test === 'participant') return named || parts.some((part) => isPeople(part, context));
  if (test === 'country') return participants.of(phrase).some((id) => participants.entity(id)?.kind === 'COUNTRY');
  if (test === 'person') return participants.of(phrase).some((id) => participants.entity(id)?.kind === 'PERSON');
  return named || parts.some((part) => isPeople(part, context) || participants.placesOf(part).length > 0);
}

/** Tests that an agreement passes by whatever name it goes: 'suspended it', 'welcomed the Lima Declaration'. */
const OF_AGREEMENTS: ReadonlySet<ObjectTest> = new Set(['pact', 'deed', 'demand', 'measure']);
/** Tokens before 'it' among which the agreement stands: the sentence before. */
const REACH_OF_PRONOUN = 60;

function isAgreement(phrase: Phrase, { participants, tagged }: EventContext): boolean {
  const head = participants.headOf(phrase);
  const isOne = (token: number): boolean => {
    const id = participants.mentionAt(token)?.entity;
    return id != null && participants.entity(id)?.kind === 'AGREEMENT';
  };
  if (isOne(head)) return true;
  if (tagged.tokens[head]?.lower !== 'it') return false;
  const { sentence } = tagged.tokens[head]!;
  for (let token = head - 1; token >= Math.max(0, head - REACH_OF_PRONOUN); token--) {
    if (tagged.tokens[token]!.sentence < sentence - 1) return false;
    if (isOne(token)) return true;
  }
  return false;
}

/** 'the K-21', 'F-5EX': weapons go by such names. */
const MODEL = /^[A-Z]{1,4}-\d{1,3}[A-Z]{0,3}s?$/;

/** Is the noun one of these? A plural that opens a sentence ('Protesters gathered') looks like a name to the tagger. */
function namesOne(words: ReadonlySet<string>, { lemma, lower, pos }: Token): boolean {
  if (words.has(lemma) || words.has(lower)) return true;
  return pos === 'PROPN' && lower.endsWith('s') && words.has(lower.slice(0, -1));
}

/** 'a nuclear test', 'two missile launches'. */
function isWeaponsTest(phrase: Phrase, { participants, tagged }: EventContext): boolean {
  const head = participants.headOf(phrase);
  if (!/^(?:tests?|launch(?:es)?)$/.test(tagged.tokens[head]!.lower)) return false;
  for (let index = phrase.firstToken; index < head; index++)
    if (/^(?:nuclear|atomic|missile|rocket|weapons?|ballistic)$/.test(tagged.tokens[index]!.lower)) return true;
  return false;
}

/** 'an aid convoy', 'trucks of food': what brings relief. */
function loaded(test: ObjectTest, head: Token | undefined, part: TokenRange, { tokens }: Tagged): boolean {
  if (
    test !== 'relief' ||
    !/^(?:convoy|truck|lorry|flight|plane|ship|vessel|airlift)s?$/.test(head?.lemma.toLowerCase() ?? '')
  )
    return false;
  for (let index = part.firstToken; index < part.endToken + 2; index++)
    if (/^(?:aid|relief|food|humanitarian|medicines?|medical|flour|grain|carrying)$/.test(tokens[index]?.lower ?? ''))
      return true;
  return false;
}

function isPeople(range: TokenRange, { participants, tagged }: EventContext): boolean {
  const head = tagged.tokens[participants.headOf(range)];
  const singular = head?.lower.replace(/men$/, 'man') ?? '';
  return (
    head !== undefined &&
    (peopleNouns.has(singular) ||
      peopleNouns.has(head.lemma) ||
      peopleNouns.has(head.lower) ||
      (head.pos === 'NOUN' && personNouns.has(head.lemma)))
  );
}

/** 'the town of X', 'X': the phrase means a place itself, not something in it. */
function isPlace(phrase: Phrase, { participants, tagged }: EventContext): boolean {
  const head = participants.headOf(phrase);
  const mention = participants.mentionAt(head) ?? participants.nameOver(head);
  if (mention?.entity != null && participants.entity(mention.entity)?.kind === 'PLACE') return true;
  return placeNominals.has(tagged.tokens[head]!.lemma) && participants.placesOf(phrase).length > 0;
}

/** '60,000 tonnes of cotton', 'a dozen of its jets': what is measured. */
const MEASURES = new Set(
  'first last half rest ton tonne barrel million billion unit dozen score ten hundred thousand batch shipment load litre liter kilo worth number'.split(
    ' ',
  ),
);

/** Tokens looked at behind the measure: '$95 million in aid', '16 of the same jets'. */
const REACH_OF_MEASURE = 4;

function measuresOne(words: ReadonlySet<string>, { firstToken, endToken }: TokenRange, { tokens }: Tagged): boolean {
  const end = /^(?:in|of)$/.test(tokens[endToken]?.lower ?? '') ? endToken + 1 + REACH_OF_MEASURE : endToken;
  for (let index = firstToken; index < Math.min(end, tokens.length); index++)
    if (words.has(tokens[index]!.lemma) || words.has(tokens[index]!.lower)) return true;
  return false;
}
