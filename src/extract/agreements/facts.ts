// What the clauses around a phrase say of an agreement: who concluded and signed it, when and where, and what it lays down.
import type { Span } from '../../article/article.ts';
import type { ClauseSlots } from '../clause-slots.ts';
import type { EntityId } from '../extraction.ts';
import type { Clause, DateMention, Phrase, Tagged } from '../layers.ts';
import { concludingVerbs, jointWords } from '../lexicons/agreement-words.ts';
import { type Participants, unique } from '../participants.ts';
import type { AgreementMention } from './mentions.ts';
import { signingDate } from './signing-dates.ts';
import { termsOf } from './terms.ts';

/** One statement of the text that ties somebody to an agreement. */
export interface AgreementTie {
  readonly entity: EntityId;
  readonly evidence: Span;
  readonly rule: string;
}

export interface AgreementFacts {
  readonly parties: readonly AgreementTie[];
  readonly signatories: readonly AgreementTie[];
  /** EDTF. */
  readonly signedOn: string | null;
  readonly terms: readonly string[];
  readonly places: readonly EntityId[];
  /** The clause in which it comes about; null where the text only speaks of it. */
  readonly concluding: Clause | null;
  /** Hoped for, denied or only possible here. */
  readonly unmade: boolean;
}

export interface FactSources {
  readonly tagged: Tagged;
  /** Dates by sentence. */
  readonly datesOf: (sentence: number) => readonly DateMention[];
  readonly slots: ClauseSlots;
  readonly participants: Participants;
}

const SIGNING = /^(?:sign|ink|initial)$/;

/** 'a truce negotiated between X and Y' exists; one that is negotiated does not yet. */
const NEGOTIATED = /^(?:negotiate|broker|mediate)$/;
/** 'Under the accord, X and Y undertook to', 'in an accord reached in June, X and Y undertook to': they made it. */
const UNDERTAKING = /^(?:undertake|agree|promise|pledge|commit|vow|oblige|bind)$/;
/** 'the firm', 'the bloc': the body named last. */
const BODY = /^(?:firm|company|bloc|shipbuilder|manufacturer|union|alliance|group|agency|bank|shipyard)$/;

/** Words looked back at for the body that 'the firm' means: two or three sentences. */
const WORDS_BACK = 80;

/** What parliaments and their members do with an agreement of their country: it makes them no party. */
const RATIFYING = /^(?:ratify|adopt|approve|reject)$/;

const POSSIBLE = /^(?:may|might|could|would|should|can)$/;

const WISHING =
  /^(?:hope|want|seek|try|fail|refuse|aim|urge|ask|decline|wish|struggle|work|push|need|attempt|expect|threaten|press|call|order|demand|propose|consider|unable)$/;

/** Reads the facts that the sentence of one mention tells. */
export function factsOfMention(mention: AgreementMention, sources: FactSources): AgreementFacts {
  const { slots, participants } = sources;
  const where = slots.slotAt(mention.head);
  const around = slots.clauseAt(mention.head);
  const parties: AgreementTie[] = [];
  const signatories: AgreementTie[] = [];
  const concluding = concludingClause(mention, sources);

  if (concluding !== null) {
    const agents = agentsOf(concluding, mention, slots);
    for (const agent of agents) tie(agent, concluding);
  }
  if (
    where !== null &&
    /^(?:under|in)$/.test(where.slot) &&
    UNDERTAKING.test(where.clause.lemma) &&
    !where.clause.negated &&
    where.clause.subject !== null
  )
    tie(where.clause.subject, where.clause);
  for (const entity of partiesInPhrase(mention, sources))
    parties.push({ entity, evidence: sentenceSpan(mention, sources), rule: 'parties in the noun phrase' });

  /** Those whom the phrase names; of 'the firm' the body that was named last. */
  function membersOf(agent: Phrase): EntityId[] {
    const named = participants.of(agent);
    const { tokens } = sources.tagged;
    const body = tokens[agent.firstToken]!.lower === 'the' && BODY.test(tokens[agent.head]!.lower);
    if (named.length > 0 || !body) return named;
    for (let token = agent.firstToken - 1; token >= Math.max(0, agent.firstToken - WORDS_BACK); token--) {
      const id = participants.nameOver(token)?.entity;
      if (id != null && participants.entity(id)?.kind === 'ORGANIZATION') return [id];
    }
    return [];
  }

  function tie(agent: Phrase, clause: Clause): void {
    const evidence = {
      start: Math.min(clause.start, mention.start, agent.start),
      end: Math.max(clause.end, mention.end, agent.end),
    };
    for (const id of membersOf(agent)) {
      const entity = participants.entity(id);
      if (RATIFYING.test(clause.lemma) && entity?.kind !== 'COUNTRY') continue;
      if (entity?.kind === 'PERSON') {
        if (SIGNING.test(clause.lemma) || /^(?:put|affix|add|lend)$/.test(clause.lemma))
          signatories.push({ entity: id, evidence, rule: `person ${clause.lemma}s` });
        const side = participants.countryOf(id) ?? participants.organizationOf(id);
        if (side !== null) parties.push({ entity: side, evidence, rule: 'country or organisation of the person' });
      } else parties.push({ entity: partyOf(id, participants), evidence, rule: `subject of ${clause.lemma}` });
    }
  }

  const clause = concluding ?? where?.clause ?? around;
  return {
    parties: uniqueTies(parties),
    signatories: uniqueTies(signatories),
    signedOn: signingDate(mention, concluding, sources),
    terms: termsOf(mention, sources),
    places: concluding === null ? [] : placesOfClause(concluding, sources),
    concluding,
    unmade:
      mention.unmade ||
      (mention.determiner !== 'definite' &&
        mention.determiner !== 'demonstrative' &&
        isOnlyHopedFor(mention, clause, sources)),
  };
}

/** A generic state body ('org:xx:...') stands for its country; any other organisation for itself. */
function partyOf(id: EntityId, participants: Participants): EntityId {
  return /^org:[a-z]{2}:/.test(id) ? (participants.countryOf(id) ?? id) : id;
}

function concludingClause(mention: AgreementMention, { tagged, slots }: FactSources): Clause | null {
  const where = slots.slotAt(mention.head);
  if (where !== null && putsName(where.clause, where.slot, tagged)) return where.clause;
  if (where !== null && concludingVerbs.has(where.clause.lemma)) {
    const { clause, slot } = where;
    const passiveSubject = slot === 'subject' && clause.voice === 'passive';
    const reached = slot === 'object' && clause.voice === 'active';
    const agreedTo =
      (clause.lemma === 'agree' && /^(?:to|on|upon)$/.test(slot)) || (clause.lemma === 'enter' && slot === 'into');
    if (passiveSubject || reached || agreedTo) return clause;
  }
  for (const clause of slots.ofSentence(tagged.tokens[mention.head]!.sentence)) {
    if (isRelativeOf(mention, clause, tagged)) return clause;
    const own =
      clause.subject !== null && clause.subject.firstToken <= mention.head && mention.head < clause.subject.endToken;
    const close = clause.verb >= mention.endToken && clause.verb - mention.endToken <= 4;
    if (
      (concludingVerbs.has(clause.lemma) || (NEGOTIATED.test(clause.lemma) && clause.role === 'participle')) &&
      clause.voice === 'passive' &&
      ((own && !NEGOTIATED.test(clause.lemma)) || (close && clause.role === 'participle'))
    )
      return clause;
  }
  const issued =
    where !== null && where.slot === 'in' && /^(?:statement|declaration|communiqu[eé])$/.test(mention.noun);
  const joint = mention.modifiers.some((word) => jointWords.has(word));
  return issued && (mention.determiner !== 'definite' || joint) ? where.clause : null;
}

/** 'put their names to the accord', 'affixed their signatures to the pact'. */
function putsName(clause: Clause, slot: string, tagged: Tagged): boolean {
  const object = clause.object === null ? '' : tagged.tokens[clause.object.head]!.lower;
  // a town lends its name to an accord that was made there
  if (clause.lemma === 'lend' && object === 'name') return false;
  return slot === 'to' && /^(?:put|affix|add|lend)$/.test(clause.lemma) && /^(?:names?|signatures?)$/.test(object);
}

/** 'the treaty, which X and Y signed in June': what stands before 'which' is signed. */
function isRelativeOf(mention: AgreementMention, clause: Clause, tagged: Tagged): boolean {
  const gap = clause.firstToken - mention.endToken;
  return (
    concludingVerbs.has(clause.lemma) &&
    clause.role === 'relative' &&
    clause.voice === 'active' &&
    clause.subject !== null &&
    (gap === 0 || gap === 1 || isOnlySubject(mention.endToken, clause.firstToken, tagged)) &&
    /^(?:which|that)$/.test(tagged.tokens[clause.firstToken]!.lower) &&
    clause.subject.firstToken > clause.firstToken
  );
}

/** Words between an agreement and its relative clause: 'a memorandum on fisheries that the two countries signed'. */
const LONGEST_SUBJECT = 6;

function isOnlySubject(from: number, to: number, { tokens }: Tagged): boolean {
  if (to <= from || to - from > LONGEST_SUBJECT || !/^(?:on|of|for|about|over)$/.test(tokens[from]!.lower))
    return false;
  for (let index = from + 1; index < to; index++)
    if (!/^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/.test(tokens[index]!.pos)) return false;
  return true;
}

function agentsOf(clause: Clause, mention: AgreementMention, slots: ClauseSlots): Phrase[] {
  const agents = clause.prepositional
    .filter(({ preposition }) => preposition === 'by' || preposition === 'between')
    .map(({ phrase }) => phrase);
  if (clause.voice === 'passive') return agents;
  const subject = clause.subject ?? slots.parentOf(clause)?.subject ?? null;
  const partners = clause.prepositional
    .filter(({ preposition, phrase }) => preposition === 'with' && phrase.firstToken !== mention.firstToken)
    .map(({ phrase }) => phrase);
  return subject === null || covers(subject, mention.head) ? partners : [subject, ...partners];
}

/** 'the treaty between X and Y', 'a deal with X', 'the X-Y pact', 'the Ethiopian-Eritrean accord'. */
function partiesInPhrase(mention: AgreementMention, { tagged, participants, slots }: FactSources): EntityId[] {
  const inside = participants.countriesIn(mention.firstToken, mention.head);
  const found = mention.form === 'nominal' ? [...inside] : [];
  const next = tagged.tokens[mention.endToken]?.lower ?? '';
  const following = next === 'between' || next === 'with' || next === 'of' ? slots.slotAt(mention.endToken + 1) : null;
  if (following !== null && /^(?:between|with|among)$/.test(next))
    found.push(...participants.of(phraseFrom(following.phrase, mention.endToken + 1)));
  else if (next === 'between' || next === 'among') {
    const end = Math.min(mention.endToken + 10, tagged.sentences[tagged.tokens[mention.head]!.sentence]?.endToken ?? 0);
    found.push(...participants.countriesIn(mention.endToken + 1, end).slice(0, 2));
    if (found.length === 0)
      found.push(
        ...participants.ofOne({
          firstToken: mention.endToken + 1,
          endToken: Math.min(end, mention.endToken + 4),
          start: 0,
          end: 0,
        }),
      );
  }
  return unique(
    found
      .map((id) => partyOf(id, participants))
      .flatMap((id) => (participants.entity(id)?.kind === 'PERSON' ? (participants.countryOf(id) ?? []) : id)),
  );
}

function phraseFrom(
  phrase: Phrase | { firstToken: number; endToken: number; start: number; end: number },
  firstToken: number,
): Phrase | (Phrase & { conjuncts: [] }) {
  if ('conjuncts' in phrase && phrase.firstToken >= firstToken) return phrase;
  return { ...phrase, firstToken, head: firstToken, conjuncts: [] };
}

function placesOfClause(clause: Clause, { participants }: FactSources): EntityId[] {
  return unique(
    clause.prepositional
      .filter(({ preposition }) => /^(?:in|at|near)$/.test(preposition))
      .flatMap(({ phrase }) => participants.placesOf(phrase)),
  );
}

function isOnlyHopedFor(mention: AgreementMention, clause: Clause | null, { tagged, slots }: FactSources): boolean {
  const before = tagged.tokens[mention.firstToken - 1]?.lower ?? '';
  if (/^(?:toward|towards|for|without)$/.test(before) && mention.year === null) return true;
  if (clause === null) return false;
  if (clause.negated || POSSIBLE.test(clause.modal ?? '')) return true;
  if (clause.role !== 'infinitive') return false;
  const parent = slots.parentOf(clause);
  return (
    parent === null ||
    WISHING.test(parent.lemma) ||
    parent.negated ||
    POSSIBLE.test(parent.modal ?? '') ||
    parent.lemma === 'be'
  );
}

function sentenceSpan(mention: AgreementMention, { tagged }: FactSources): Span {
  const sentence = tagged.sentences[tagged.tokens[mention.head]!.sentence]!;
  return { start: sentence.start, end: sentence.end };
}

function covers(range: { readonly firstToken: number; readonly endToken: number }, token: number): boolean {
  return range.firstToken <= token && token < range.endToken;
}

function uniqueTies(ties: readonly AgreementTie[]): AgreementTie[] {
  const seen = new Set<EntityId>();
  return ties.filter((tie) => !seen.has(tie.entity) && seen.add(tie.entity));
}
