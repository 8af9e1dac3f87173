// Which of a verb's frames fits a clause: by its object, its prepositions and its particles.
import type { Clause, Phrase, Tagged, Token, TokenRange } from '../layers.ts';
import { objectClasses, peopleNouns } from '../lexicons/event-objects.ts';
import { eventVerbs } from '../lexicons/event-verbs.ts';
import { placeNominals } from '../lexicons/nominal-words.ts';
import { personNouns } from '../lexicons/titles.ts';
import type { ObjectTest, VerbFrame } from '../lexicons/verb-frames.ts';
import { type EventContext, isAside } from './seed.ts';

/** A past form that the tagger left as it is ('alleged') still finds its verb. */
export function framesOf(lemma: string): readonly VerbFrame[] | undefined {
  return eventVerbs.get(lemma) ?? eventVerbs.get(lemma.replace(/d$/, '')) ?? eventVerbs.get(lemma.replace(/ed$/, ''));
}

/** 'clashed over a proposal', 'clashed at the council': a clash of words. */
const DEBATED =
  /^(?:proposal|plan|bill|draft|resolution|tariffs?|polic(?:y|ies)|budget|law|amendment|motion|wording|council|un|u\.n\.|nations|parliament|assembly|senate|congress|committee|hearing|debate|meeting|summit|session|talks)$/;

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

/** 'the fees charged by Norway': nobody is accused. */
const PRICES = /^(?:fees?|prices?|rates?|tolls?|tariffs?|rents?|fares?|dut(?:y|ies)|tax(?:es)?|interest|premiums?)$/;

function isPricing({ lemma, role, voice, verb, firstToken, prepositional }: Clause, { tokens }: Tagged): boolean {
  // 'charging each other for electricity'
  if (lemma === 'charge' && voice === 'active' && prepositional.some(({ preposition }) => preposition === 'for'))
    return true;
  const before = tokens[Math.min(firstToken, verb) - 1]?.lower ?? '';
  return lemma === 'charge' && role === 'participle' && voice === 'passive' && PRICES.test(before);
}

/** 'Garcia died in March': of nothing that the sentence tells, so no deed of anybody. */
function isNaturalDeath(clause: Clause, { tagged, slots, datesOf, participants }: EventContext): boolean {
  if (clause.lemma !== 'die' || clause.subject === null || slots.ofSentence(clause.sentence).length > 1) return false;
  const { pos } = tagged.tokens[participants.headOf(clause.subject)]!;
  const ids = participants.of(clause.subject);
  const dates = datesOf(clause.sentence);
  return (
    pos === 'PROPN' &&
    ids.length > 0 &&
    ids.every((id) => participants.entity(id)?.kind === 'PERSON') &&
    clause.prepositional.every(({ phrase }) => dates.some((date) => date.firstToken === phrase.firstToken))
  );
}

const SPAN = /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|control|possession)$/;

/** 'died of hunger', 'died in hospital of cholera': no deed of anybody. */
const ILLS =
  /^(?:hunger|starvation|thirst|cholera|malaria|measles|disease|illness|cancer|malnutrition|dehydration|exposure|cold|heat|age|causes|covid|covid-19|ebola|pneumonia)$/;

function isOfIllness({ lemma, prepositional }: Clause, { tagged, participants }: EventContext): boolean {
  return (
    /^(?:die|perish)$/.test(lemma) &&
    prepositional.some(
      ({ preposition, phrase }) =>
        /^(?:of|from)$/.test(preposition) && ILLS.test(tagged.tokens[participants.headOf(phrase)]!.lower),
    )
  );
}

/** “Two of them died in my hands”: what a witness remembers counts nobody anew. */
function isRemembered({ lemma, verb, subject }: Clause, { tagged, participants }: EventContext): boolean {
  return (
    /^(?:die|perish)$/.test(lemma) &&
    tagged.tokens[verb]!.quoted &&
    (subject === null || participants.of(subject).length === 0)
  );
}

/** 'was fighting for survival': no violence, where nobody is fought. */
function isStruggle(frame: VerbFrame, clause: Clause, { participants, tagged }: EventContext): boolean {
  if (frame.mode !== 'fighting') return false;
  const aim = clause.prepositional.find(({ preposition }) => preposition === 'for')?.phrase;
  // 'fought for five hours'
  if (aim === undefined || SPAN.test(tagged.tokens[participants.headOf(aim)]!.lower)) return false;
  const against = clause.prepositional.find(({ preposition }) => preposition === 'against')?.phrase ?? clause.object;
  return against === null || participants.of(against).length === 0;
}

/** 'asked X whether', 'asked by reporters about', 'insisted on anonymity': nothing is requested of anybody. */
function isQuestion(clause: Clause, { tagged, slots, participants }: EventContext): boolean {
  // 'who declined to be named', 'refused to comment'
  if (/^(?:decline|refuse|ask|request|want)$/.test(clause.lemma))
    if (slots.childrenOf(clause).some((child) => child.role === 'infinitive' && isDiscretion(child))) return true;
  if (clause.lemma === 'insist')
    return clause.prepositional.some(({ phrase }) => tagged.tokens[participants.headOf(phrase)]!.lower === 'anonymity');
  if (clause.lemma !== 'ask') return false;
  const next = tagged.tokens[clause.object?.endToken ?? clause.verbGroup.endToken]?.lower ?? '';
  if (/^(?:about|whether|if|what|why|how|who|when|where|which)$/.test(next)) return true;
  if (clause.role === 'participle' && clause.voice === 'passive') return true;
  return slots
    .childrenOf(clause)
    .some((child) => /^(?:whether|if|what|why|how|who|when|where)$/.test(tagged.tokens[child.firstToken]!.lower));
}

/** 'sent an observer', 'is sending a mediator': nobody is deployed. */
function isUnsent({ type }: VerbFrame, { lemma, object }: Clause, { tagged, participants }: EventContext): boolean {
  if (type !== 'MOBILIZE' || !/^(?:send|dispatch)$/.test(lemma) || object === null) return false;
  const head = tagged.tokens[participants.headOf(object)]!;
  return (
    /^(?:mediator|delegate|representative)s?$/.test(head.lower) ||
    /^(?:observer|monitor|inspector|expert|adviser|advisor|officer|official)$/.test(head.lower) ||
    (/^(?:observers|monitors)$/.test(head.lower) && !/^\d/.test(tagged.tokens[object.firstToken]!.lower))
  );
}

/** 'the two agree on little': what they think, not what they did. */
function isOpinion({ lemma, verb, verbGroup, modal }: Clause, { tagged }: EventContext): boolean {
  return (
    lemma === 'agree' &&
    /^agrees?$/.test(tagged.tokens[verb]!.lower) &&
    verbGroup.firstToken === verb &&
    modal === null &&
    !isAside(tagged, verb)
  );
}

function isDiscretion({ lemma, voice }: Clause): boolean {
  return voice === 'passive'
    ? /^(?:name|identify|quote|cite)$/.test(lemma)
    : /^(?:comment|elaborate|say|answer|speak)$/.test(lemma);
}

/** 'Under the accord, X will lift its duties': what it lays down, and no deed yet. */
function isTermOfAgreement({ prepositional, modal, verb }: Clause, { participants }: EventContext): boolean {
  if (modal !== 'will' && modal !== 'must' && modal !== 'shall') return false;
  const under = prepositional.find(
    ({ preposition, phrase }) => preposition === 'under' && phrase.firstToken < verb,
  )?.phrase;
  const id = under === undefined ? null : participants.mentionAt(participants.headOf(under))?.entity;
  return id != null && participants.entity(id)?.kind === 'AGREEMENT';
}

export function frameFits(frame: VerbFrame, clause: Clause, context: EventContext): boolean {
  if (isPricing(clause, context.tagged) || isNaturalDeath(clause, context)) return false;
  if (isDebate(clause, context) || isStruggle(frame, clause, context) || isQuestion(clause, context)) return false;
  if (isOpinion(clause, context) || isTermOfAgreement(clause, context)) return false;
  if (isUnsent(frame, clause, context) || isOfIllness(clause, context) || isRemembered(clause, context)) return false;
  if (frame.bare && clause.object !== null) return false;
  if (frame.needs.length > 0 && !frame.needs.some((word) => hasWord(clause, word, context))) return false;
  if (frame.from !== null && !standsBehind('from', frame.from, clause, context)) return false;
  if (frame.on !== null && !standsBehind('on', frame.on, clause, context)) return false;
  if (frame.into !== null && !standsBehind('into', frame.into, clause, context)) return false;
  if (frame.for !== null && !standsBehind('for', frame.for, clause, context)) return false;
  if (frame.subject !== null && !(clause.subject !== null && testObject(frame.subject, clause.subject, context)))
    return false;
  if (frame.infinitive !== null && !hasInfinitive(clause, frame.infinitive, context)) return false;
  if (frame.with !== null) return standsBehind('with', frame.with, clause, context);
  if (frame.object === null) return true;
  const test = frame.object;
  const patients = patientsOf(clause);
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
function patientsOf(clause: Clause): Phrase[] {
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
        (head !== undefined && (words.has(head.lemma) || words.has(head.lower)))
      );
    });
  }
  if (test === 'place') return isPlace(phrase, context);
  if (test === 'measured') return /^\d|^(?:a|an)$/.test(tagged.tokens[phrase.firstToken]!.lower);
  const named = participants.of(phrase).length > 0;
  if (test === 'named') return named;
  if (test === 'body') return participants.of(phrase).some((id) => participants.entity(id)?.kind === 'ORGANIZATION');
  if (test === 'participant') return named || parts.some((part) => isPeople(part, context));
  if (test === 'country') return participants.of(phrase).some((id) => participants.entity(id)?.kind === 'COUNTRY');
  if (test === 'person') return participants.of(phrase).some((id) => participants.entity(id)?.kind === 'PERSON');
  return named || parts.some((part) => isPeople(part, context) || participants.placesOf(part).length > 0);
}

/** 'an aid convoy', 'trucks of food': what brings relief. */
function loaded(test: ObjectTest, head: Token | undefined, part: TokenRange, { tokens }: Tagged): boolean {
  if (test !== 'relief' || !/^(?:convoy|truck|lorry|flight|plane|ship|vessel|airlift)$/.test(head?.lemma ?? ''))
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
  'first last half rest ton tonne barrel million billion unit dozen hundred thousand batch shipment load litre liter kilo worth number'.split(
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
