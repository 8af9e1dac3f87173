// Clauses whose verb reports an event elsewhere and none here: 'clashed over a draft', 'asked whether', 'died of hunger', 'killed by a storm'.
import type { Clause, Tagged, TokenRange } from '../layers.ts';
import { agreementNouns } from '../lexicons/agreement-words.ts';
import type { VerbFrame } from '../lexicons/verb-frames.ts';
import { type EventContext, isAside } from './seed.ts';

export function meansOtherwise(frame: VerbFrame, clause: Clause, context: EventContext): boolean {
  return (
    isPricing(clause, context.tagged) ||
    isHousing(clause, context) ||
    isNaturalDeath(clause, context) ||
    isMishap(frame, clause, context) ||
    isDebate(clause, context) ||
    isStruggle(frame, clause, context) ||
    isQuestion(clause, context) ||
    isOpinion(clause, context) ||
    isTermOfAgreement(frame, clause, context) ||
    isUnsent(frame, clause, context) ||
    isOfIllness(clause, context) ||
    isRemembered(clause, context)
  );
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

/** 'hosts French bases', 'received American missiles': no guests. */
const HOUSED =
  /^(?:bases?|troops|soldiers|missiles?|warheads?|weapons|headquarters|installations?|facilit(?:y|ies)|aid|money|funds?|arms|jets|tanks|drones?|shipments?|offers?|letters?|threats?|reports?|complaints?)$/;

const isHousing = ({ lemma, object }: Clause, { tagged, participants }: EventContext): boolean =>
  /^(?:host|receive)$/.test(lemma) &&
  object !== null &&
  HOUSED.test(tagged.tokens[participants.headOf(object)]?.lower ?? '');

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

/** 'Under the accord, X will lift its duties', 'the treaty bars X from': what is laid down, and no deed yet. */
function isTermOfAgreement(
  { type }: VerbFrame,
  { prepositional, modal, verb, verbGroup, subject, voice }: Clause,
  context: EventContext,
): boolean {
  const { tagged } = context;
  if (modal === 'will' || modal === 'must' || modal === 'shall') {
    if (isLaidDown({ prepositional, modal, verb }, context)) return true;
  } else if (verbGroup.firstToken !== verb || !/s$/.test(tagged.tokens[verb]!.lower)) return false;
  return BINDING.test(type) && voice === 'active' && subject !== null && isAgreement(subject, context);
}

/** 'Under the treaty, each side will provide assistance': what is to be done some day. */
export function isLaidDown(
  { prepositional, modal, verb }: Pick<Clause, 'prepositional' | 'modal' | 'verb'>,
  context: EventContext,
): boolean {
  if (!/^(?:will|must|shall|would)$/.test(modal ?? '')) return false;
  return prepositional.some(
    ({ preposition, phrase }) => preposition === 'under' && phrase.firstToken < verb && isAgreement(phrase, context),
  );
}

const BINDING = /^(?:COERCE|SANCTION|RETREAT|MOBILIZE|AID|COOPERATE|CONCEDE|CONSULT)$/;

function isAgreement(phrase: TokenRange, { tagged, participants }: EventContext): boolean {
  const head = participants.headOf(phrase);
  if (/^(?:law|constitution|charter)$/.test(tagged.tokens[head]?.lower ?? '')) return true;
  if (agreementNouns.has(tagged.tokens[head]?.lemma ?? '')) return true;
  const id = participants.mentionAt(head)?.entity;
  return id != null && participants.entity(id)?.kind === 'AGREEMENT';
}

/** What strikes, kills and destroys without anybody's doing. */
const MISHAPS =
  /^(?:storms?|earthquakes?|quakes?|floods?|flooding|floodwaters?|cyclones?|hurricanes?|typhoons?|tornado(?:e?s)?|tsunamis?|landslides?|mudslides?|avalanches?|eruptions?|volcano|droughts?|heatwaves?|lightning|crash(?:es)?|accidents?|collisions?|derailments?|stampedes?|epidemics?|outbreaks?|virus|famine|wildfires?|downpours?|rains?|monsoon|winds?)$/;
/** Of a vessel, a train, a building: 'died when the ferry capsized'. */
const FAILING = /^(?:collapse|overturn|capsize|derail|crash|plunge|skid|flood|erupt)$/;

function isMishap(
  { type }: VerbFrame,
  clause: Clause,
  { tagged: { tokens }, slots, participants }: EventContext,
): boolean {
  if (type !== 'ASSAULT') return false;
  const isOne = (phrase: TokenRange | null): boolean =>
    phrase !== null && MISHAPS.test(tokens[participants.headOf(phrase)]?.lower ?? '');
  if (clause.voice === 'active' && !/^(?:die|perish)$/.test(clause.lemma)) return isOne(clause.subject);
  return (
    clause.prepositional.some(
      ({ preposition, phrase }) => /^(?:by|in|from|during)$/.test(preposition) && isOne(phrase),
    ) ||
    slots
      .childrenOf(clause)
      .some(
        (child) => tokens[child.firstToken]?.lower === 'when' && (FAILING.test(child.lemma) || isOne(child.subject)),
      )
  );
}
