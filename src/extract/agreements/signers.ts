// Who signed, where the agreement itself is only 'it' or left out: 'X signed for Norway', 'It was signed by A and B', 'put their names to it'.
import type { EntityId } from '../extraction.ts';
import type { Clause, Tagged } from '../layers.ts';
import { documentNouns, signingVerbs, statementNouns } from '../lexicons/agreement-words.ts';
import { type Participants, unique } from '../participants.ts';
import type { AgreementCluster, ReadMention } from './clusters.ts';
import { type AgreementTie, type FactSources, partyOf, placesOfClause, sideOfPerson } from './facts.ts';
import { dateOfClause } from './signing-dates.ts';

export interface Signing {
  readonly parties: readonly AgreementTie[];
  readonly signatories: readonly AgreementTie[];
  readonly dates: readonly string[];
  readonly places: readonly EntityId[];
}

/** Sentences behind one that speaks of the agreement in which it may be signed without being named. */
const SENTENCES_AFTER = 2;
/** Agreements told of at length are looked at in their first mentions only. */
const MOST_MENTIONS = 12;
/** Words behind the verb of signing in which those are named for whom it is done. */
const LONGEST_LOOK = 60;

/** What the clauses after the mentions of an agreement, up to the next agreement, say of its signing. */
export function signingAfter(
  { members }: AgreementCluster,
  isMentionOfOther: (sentence: number) => boolean,
  sources: FactSources,
): Signing {
  const { tagged, slots } = sources;
  const parties: AgreementTie[] = [];
  const signatories: AgreementTie[] = [];
  const dates: string[] = [];
  const found: Clause[] = [];
  for (const { mention, facts } of members.slice(0, MOST_MENTIONS)) {
    if (facts.unmade) continue;
    const { sentence } = tagged.tokens[mention.head]!;
    for (let index = sentence; index <= sentence + SENTENCES_AFTER; index++) {
      if (index > sentence && isMentionOfOther(index)) break;
      for (const clause of slots.ofSentence(index)) {
        if (clause.verb < mention.head || found.includes(clause) || !signsUnnamed(clause, sources, found.length > 0))
          continue;
        found.push(clause);
        const told = signersOf(clause, sources);
        parties.push(...told.parties);
        signatories.push(...told.signatories);
        const date = dateOfClause(clause, sources.datesOf(index), slots, tagged);
        if (date !== null && (clause.object === null || clause.object.firstToken + 1 === clause.object.endToken))
          dates.push(date);
      }
    }
  }
  return { parties, signatories, dates, places: unique(found.flatMap((clause) => placesOfClause(clause, sources))) };
}

/** 'Little is known of the contract. It was signed by A and B': what brings in an agreement of which its own sentence tells nothing. */
export function isSignedNext(
  { mention, facts }: Pick<ReadMention, 'mention' | 'facts'>,
  spokenOfIn: ReadonlySet<number>,
  sources: FactSources,
): boolean {
  const { determiner, noun } = mention;
  if (!/^(?:definite|demonstrative)$/.test(determiner) || statementNouns.has(noun) || documentNouns.has(noun))
    return false;
  if (facts.parties.length > 0 || facts.unmade) return false;
  const signing = signingAfter(
    { members: [{ mention, facts, signed: false }] },
    (sentence) => spokenOfIn.has(sentence),
    sources,
  );
  return signing.parties.length > 1 || signing.signatories.length > 1;
}

const PRONOUN = /^(?:it|them|this|both)$/;

/** A clause of signing whose object, or passive subject, is a pronoun or missing; 'did so for Norway' behind one. */
function signsUnnamed(clause: Clause, { tagged }: FactSources, follows: boolean): boolean {
  if (clause.negated || clause.modal !== null || clause.role === 'infinitive' || clause.future) return false;
  const isPronoun = (phrase: Clause['object']): boolean =>
    phrase !== null &&
    phrase.endToken - phrase.firstToken === 1 &&
    PRONOUN.test(tagged.tokens[phrase.firstToken]!.lower);
  if (signingVerbs.has(clause.lemma))
    return clause.voice === 'passive'
      ? isPronoun(clause.subject)
      : clause.object === null || isPronoun(clause.object) || clause.object.firstToken > clause.verb + 3;
  if (clause.lemma === 'do') return follows && clause.adverbs.includes('so');
  if (clause.lemma === 'be')
    return clause.subject !== null && /^(?:signatories|signers)$/.test(tagged.tokens[clause.subject.head]!.lower);
  const object = clause.object === null ? '' : tagged.tokens[clause.object.head]!.lower;
  if (!/^(?:names?|signatures?)$/.test(object)) return false;
  if (/^(?:bear|carry)$/.test(clause.lemma)) return true;
  return (
    /^(?:put|affix|add|set)$/.test(clause.lemma) &&
    clause.prepositional.some(({ preposition, phrase }) => preposition === 'to' && isPronoun(phrase))
  );
}

/** Persons sign; those for whom they sign, and countries and bodies that sign, are parties. */
function signersOf(clause: Clause, { tagged, participants }: FactSources): Pick<Signing, 'parties' | 'signatories'> {
  const by = clause.prepositional.filter(({ preposition }) => preposition === 'by').map(({ phrase }) => phrase);
  const partners = clause.prepositional.filter(({ preposition }) => preposition === 'with').map(({ phrase }) => phrase);
  const agents = clause.voice === 'passive' ? by : clause.subject === null ? [] : [clause.subject, ...partners];
  const listed = /^(?:be|bear|carry)$/.test(clause.lemma);
  const represented = representedBehind(clause, tagged, participants);
  const ids = unique([
    ...(listed
      ? namesIn(clause.verb, clause.endToken, participants)
      : agents.flatMap((phrase) => participants.of(phrase))),
    ...represented.persons,
  ]);
  const people = ids.filter((id) => participants.entity(id)?.kind === 'PERSON');
  const evidence = { start: clause.start, end: clause.end };
  const tie =
    (rule: string) =>
    (entity: string): AgreementTie => ({ entity, evidence, rule });
  const represents = represented.sides.length >= people.length;
  const sides = represents ? [] : people.flatMap((id) => sideOfPerson(id, participants) ?? []);
  const others = listed ? [] : ids.filter((id) => !people.includes(id)).map((id) => partyOf(id, participants));
  return {
    signatories: people.map(tie('signs what was told before')),
    parties: unique([...represented.sides, ...sides, ...others]).map(tie('signs or is signed for')),
  };
}

function namesIn(firstToken: number, endToken: number, participants: Participants): EntityId[] {
  const found: EntityId[] = [];
  for (let index = firstToken; index < endToken; index++) {
    const id = participants.nameOver(index)?.entity;
    if (id != null) found.push(id);
  }
  return unique(found);
}

/** 'signed for Norway', 'signed on behalf of Norway and Foreign Minister Ada Lind for Chile'. */
export function representedBehind(
  clause: Clause,
  { tokens, sentences }: Tagged,
  participants: Participants,
): { sides: EntityId[]; persons: EntityId[] } {
  const sides: EntityId[] = [];
  const persons: EntityId[] = [];
  const end = Math.min(sentences[clause.sentence]!.endToken, clause.verb + LONGEST_LOOK);
  for (let index = clause.verb + 1; index < end; index++) {
    const { lower, pos } = tokens[index]!;
    if (index > clause.verb + 1 && pos === 'VERB') break;
    const behalf = lower === 'of' && tokens[index - 1]!.lower === 'behalf';
    if (lower !== 'for' && !behalf) continue;
    const side = participants.nameOver(index + 1) ?? participants.nameOver(index + 2);
    const kind = side?.entity == null ? undefined : participants.entity(side.entity)?.kind;
    if (kind !== 'COUNTRY' && kind !== 'ORGANIZATION') continue;
    sides.push(partyOf(side!.entity!, participants));
    const before = index - (behalf ? 3 : 1);
    const name = before > clause.verb ? (participants.nameOver(before) ?? participants.nameOver(before - 1)) : null;
    if (name?.entity != null && participants.entity(name.entity)?.kind === 'PERSON') persons.push(name.entity);
  }
  return { sides: unique(sides), persons: unique(persons) };
}
