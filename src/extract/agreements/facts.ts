// What the clauses around a phrase say of an agreement: who concluded and signed it, when and where, and what it lays down.
import type { Span } from '../../article/article.ts';
import type { ClauseSlots } from '../clause-slots.ts';
import type { EntityId } from '../extraction.ts';
import type { Clause, DateMention, Phrase, Tagged } from '../layers.ts';
import {
  awardingVerbs,
  concludingVerbs,
  contentVerbs,
  signingVerbs,
  statementNouns,
} from '../lexicons/agreement-words.ts';
import { type Participants, unique } from '../participants.ts';
import { agentsOf, concludingClause } from './concluding.ts';
import { personsListed, sidesListed } from './lists.ts';
import type { AgreementMention } from './mentions.ts';
import { representedBehind } from './signers.ts';
import { signingDate } from './signing-dates.ts';
import { standingParties } from './standing.ts';
import { termsOf } from './terms.ts';
import { undertakingSides } from './undertakings.ts';

/** One statement of the text that ties somebody to an agreement. */
export interface AgreementTie {
  readonly entity: EntityId;
  readonly evidence: Span;
  readonly rule: string;
}

export interface AgreementFacts {
  readonly parties: readonly AgreementTie[];
  /** Those of whom the sentence only says that they stand in it: they say little of which agreement is meant. */
  readonly bound: readonly AgreementTie[];
  /** Those whom the sentence shows doing what it lays down: they are its parties where nobody else is told. */
  readonly undertaking: readonly AgreementTie[];
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

/** 'Under the accord, X and Y undertook to', 'in an accord reached in June, X and Y undertook to': they made it. */
const UNDERTAKING = /^(?:undertake|agree|promise|pledge|commit|vow|oblige|bind)$/;
/** 'the firm', 'the bloc': the body named last. */
const BODY = /^(?:firm|company|bloc|shipbuilder|manufacturer|union|alliance|group|agency|bank|shipyard)$/;

const PLURAL_OFFICE =
  /^(?:ministers|presidents|premiers|leaders|envoys|ambassadors|negotiators|generals|chiefs|diplomats|delegates|representatives|secretaries|commissioners)$/;

/** Whose signature a plural tells, by the title that each of them has. */
const SIGNING_OFFICES: ReadonlyMap<string, RegExp> = new Map([
  ['presidents', /^(?:interim |acting )?president$/i],
  ['leaders', /^(?:interim |acting )?(?:president|prime minister|premier|chancellor|king|emir|sultan)$/i],
]);

/** Words looked back at for the body that 'the firm' means: two or three sentences. */
const WORDS_BACK = 80;

/** What parliaments and their members do with an agreement of their country: it makes them no party. */
const RATIFYING = /^(?:ratify|adopt|approve|reject)$/;

const POSSIBLE = /^(?:may|might|could|would|should|can)$/;

/** 'proposed a pact', 'rejected a truce': nobody made it yet. */
const OFFERING =
  /^(?:propose|offer|seek|want|suggest|float|reject|refuse|discuss|demand|draft|moot|pursue|explore|consider)$/;

const WISHING =
  /^(?:hope|want|seek|try|fail|refuse|aim|urge|ask|decline|wish|struggle|work|push|need|attempt|expect|threaten|press|call|order|demand|propose|consider|unable|go|set|schedule|plan|intend)$/;

/** Reads the facts that the sentence of one mention tells. */
export function factsOfMention(mention: AgreementMention, sources: FactSources): AgreementFacts {
  const { slots, participants } = sources;
  const where = slots.slotAt(mention.head);
  const around = slots.clauseAt(mention.head);
  const parties: AgreementTie[] = [];
  const signatories: AgreementTie[] = [];
  const told = concludingClause(mention, sources);
  const hoped = isOnlyHopedFor(mention, told ?? where?.clause ?? around, sources);
  const concluding = hoped ? null : told;

  const represented =
    concluding !== null && signingVerbs.has(concluding.lemma)
      ? representedBehind(concluding, sources.tagged, participants)
      : { sides: [], persons: [] };
  if (concluding !== null) {
    const evidence = { start: Math.min(concluding.start, mention.start), end: Math.max(concluding.end, mention.end) };
    for (const agent of agentsOf(concluding, mention, slots)) tie(agent, concluding);
    for (const entity of represented.sides) parties.push({ entity, evidence, rule: 'signed for' });
    for (const entity of represented.persons) signatories.push({ entity, evidence, rule: 'signs for somebody' });
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
    if (agent.conjuncts.length > 1)
      return unique(
        agent.conjuncts.flatMap((one) => membersOf({ ...one, head: participants.headOf(one), conjuncts: [one] })),
      );
    const { tokens } = sources.tagged;
    // 'the trade ministers of Kenya', of whom one may be named
    const ministers = PLURAL_OFFICE.test(tokens[agent.head]!.lower)
      ? participants.countriesIn(agent.firstToken, agent.endToken)
      : [];
    const named = ministers.length > 0 ? ministers : participants.of(agent);
    if (named.length === 0 && tokens[agent.head]!.lower === 'they') return thoseBefore(agent);
    const body = tokens[agent.firstToken]!.lower === 'the' && BODY.test(tokens[agent.head]!.lower);
    if (named.length > 0 || !body) return named;
    for (let token = agent.firstToken - 1; token >= Math.max(0, agent.firstToken - WORDS_BACK); token--) {
      const id = participants.nameOver(token)?.entity;
      if (id != null && participants.entity(id)?.kind === 'ORGANIZATION') return [id];
    }
    return [];
  }

  /** 'Chad and Mali have been here before. A pact that they signed': the several of the sentence before. */
  function thoseBefore({ firstToken }: Phrase): EntityId[] {
    const { sentence } = sources.tagged.tokens[firstToken]!;
    for (let index = sentence; index >= Math.max(0, sentence - 1); index--)
      for (const { subject } of slots.ofSentence(index)) {
        const several = subject === null || subject.firstToken >= firstToken ? [] : participants.of(subject);
        if (several.length > 1) return several;
      }
    // 'a dispute between Chad and Mali over a pact that they signed'
    return participants.pairBefore(firstToken);
  }

  /** 'the treaty that the two presidents signed': the president of each side. */
  function signingHeads(agent: Phrase, clause: Clause, sides: readonly EntityId[]): EntityId[] {
    if (!signingVerbs.has(clause.lemma) || clause.future || clause.modal !== null || sides.length < 2) return [];
    const office = SIGNING_OFFICES.get(sources.tagged.tokens[agent.head]!.lower);
    return office === undefined ? [] : participants.holdersOf(office, sides);
  }

  /** Those of a list of signers that the phrase only begins. */
  function signersIn({ firstToken }: Phrase, clause: Clause): EntityId[] {
    if (!signingVerbs.has(clause.lemma)) return [];
    const before = firstToken < clause.verb;
    const sentence = sources.tagged.sentences[clause.sentence]!;
    return personsListed(firstToken, before ? clause.verbGroup.firstToken : sentence.endToken, sources);
  }

  function tie(agent: Phrase, clause: Clause): void {
    const evidence = {
      start: Math.min(clause.start, mention.start, agent.start),
      end: Math.max(clause.end, mention.end, agent.end),
    };
    const members = unique([...membersOf(agent), ...signersIn(agent, clause)]);
    for (const entity of signingHeads(agent, clause, members))
      signatories.push({ entity, evidence, rule: 'holder of the office that signs' });
    for (const id of members) {
      const entity = participants.entity(id);
      if (RATIFYING.test(clause.lemma) && entity?.kind !== 'COUNTRY') continue;
      if (entity?.kind === 'PERSON') {
        const signed = !clause.future && clause.modal === null;
        if (signed && (signingVerbs.has(clause.lemma) || /^(?:put|affix|add|lend)$/.test(clause.lemma)))
          signatories.push({ entity: id, evidence, rule: `person ${clause.lemma}s` });
        const side = sideOfPerson(id, participants);
        if (side !== null && represented.sides.length === 0)
          parties.push({ entity: side, evidence, rule: 'country or organisation of the person' });
      } else parties.push({ entity: partyOf(id, participants, members), evidence, rule: `subject of ${clause.lemma}` });
    }
  }

  return {
    parties: uniqueTies(parties),
    bound: hoped
      ? []
      : standingParties(mention, sources).map((entity) => ({
          entity,
          evidence: sentenceSpan(mention, sources),
          rule: 'bound by it',
        })),
    undertaking: undertakingSides(mention, sources).map((entity) => ({
      entity,
      evidence: sentenceSpan(mention, sources),
      rule: 'does what it lays down',
    })),
    signatories: uniqueTies(signatories),
    signedOn: signingDate(mention, concluding, sources),
    terms: termsOf(mention, sources),
    places: concluding === null ? [] : placesOfClause(concluding, sources),
    concluding,
    unmade: mention.unmade || (mention.determiner !== 'definite' && mention.determiner !== 'demonstrative' && hoped),
  };
}

const STATE_BODY = /^org:[a-z]{2}:/;

/** A generic state body ('org:xx:...') or government stands for its country, the army beside rebels for itself; so does any other organisation. */
export function partyOf(id: EntityId, participants: Participants, beside: readonly EntityId[] = []): EntityId {
  const name = participants.entity(id)?.name ?? '';
  const rebels = beside.some((other) => participants.entity(other)?.kind === 'ORGANIZATION' && !STATE_BODY.test(other));
  if (rebels && /\b(?:army|military|armed forces)\b/i.test(name)) return id;
  return STATE_BODY.test(id) || /\bgovernments?\b/i.test(name) ? (participants.countryOf(id) ?? id) : id;
}

/** The company, front or body that a person leads; else the country of the office. */
export function sideOfPerson(id: EntityId, participants: Participants): EntityId | null {
  const body = participants.organizationOf(id);
  return body === null ? participants.countryOf(id) : partyOf(body, participants);
}

/** 'the treaty between X and Y', 'a deal with X', 'the X-Y pact', 'the Ethiopian-Eritrean accord', 'a treaty linking X and Y'. */
function partiesInPhrase(mention: AgreementMention, sources: FactSources): EntityId[] {
  const { tagged, participants, slots } = sources;
  const inside = participants.countriesIn(mention.firstToken, mention.head);
  const found = mention.form === 'nominal' ? [...inside] : [];
  const at = tagged.tokens[mention.endToken]?.text === ',' ? mention.endToken + 1 : mention.endToken;
  const next = tagged.tokens[at]?.lower ?? '';
  const first = at + 1;
  const isBetween = /^(?:between|among|amongst|linking|uniting|joining|binding)$/.test(next);
  const issued = next === 'by' && statementNouns.has(mention.noun);
  if (isBetween) found.push(...sidesListed(first, sources));
  const following = issued || isBetween || next === 'with' ? slots.slotAt(first) : null;
  if (following !== null) found.push(...participants.of(phraseFrom(following.phrase, first)));
  else if (isBetween || next === 'with') {
    const end = Math.min(at + 10, tagged.sentences[tagged.tokens[mention.head]!.sentence]?.endToken ?? 0);
    const near = { firstToken: first, endToken: Math.min(end, at + 8), start: 0, end: 0 };
    const one = next === 'with' ? participants.ofOne(near) : [];
    if (one.length > 0 || found.length === 0)
      found.push(...(one.length > 0 ? one : participants.countriesIn(first, end).slice(0, 2)));
    if (found.length === 0) found.push(...participants.ofOne(near));
  }
  return unique(
    found
      .map((id, _, all) => partyOf(id, participants, all))
      .flatMap((id) => (participants.entity(id)?.kind === 'PERSON' ? (sideOfPerson(id, participants) ?? []) : id)),
  );
}

function phraseFrom(
  phrase: Phrase | { firstToken: number; endToken: number; start: number; end: number },
  firstToken: number,
): Phrase | (Phrase & { conjuncts: [] }) {
  if ('conjuncts' in phrase && phrase.firstToken >= firstToken) return phrase;
  return { ...phrase, firstToken, head: firstToken, conjuncts: [] };
}

export function placesOfClause(clause: Clause, { participants }: FactSources): EntityId[] {
  return unique(
    clause.prepositional
      .filter(({ preposition }) => /^(?:in|at|near)$/.test(preposition))
      .flatMap(({ phrase }) => participants.placesOf(phrase)),
  );
}

function isOnlyHopedFor(mention: AgreementMention, clause: Clause | null, { tagged, slots }: FactSources): boolean {
  const before = tagged.tokens[mention.firstToken - 1]?.lower ?? '';
  if (/^(?:toward|towards|without)$/.test(before) && mention.year === null) return true;
  if (before === 'for' && mention.year === null && (clause === null || mention.determiner !== 'definite')) return true;
  if (clause === null) return false;
  const makes =
    concludingVerbs.has(clause.lemma) ||
    awardingVerbs.has(clause.lemma) ||
    contentVerbs.has(clause.lemma) ||
    /^(?:be|have|see|offer|propose|seek|want)$/.test(clause.lemma);
  const negotiating = tagged.tokens[clause.verb]!.lower === 'negotiating';
  // 'a similar deal fell through'
  if (/^(?:fall|come)$/.test(clause.lemma) && /^(?:through|apart)$/.test(tagged.tokens[clause.verb + 1]?.lower ?? ''))
    return true;
  if ((OFFERING.test(clause.lemma) || negotiating) && slots.slotAt(mention.head)?.slot !== 'subject') return true;
  // 'has not been renewed', 'could collapse' say that there is one
  if (makes && !/^(?:renew|extend)$/.test(clause.lemma) && (clause.negated || POSSIBLE.test(clause.modal ?? '')))
    return true;
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

function uniqueTies(ties: readonly AgreementTie[]): AgreementTie[] {
  const seen = new Set<EntityId>();
  return ties.filter((tie) => !seen.has(tie.entity) && seen.add(tie.entity));
}
