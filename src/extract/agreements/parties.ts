// Completes what single phrases told: parties known from the context, the month of an 'agreed in June to ...', pronouns that stand for the agreement.
import type { ClauseSlots } from '../clause-slots.ts';
import type { EntityId } from '../extraction.ts';
import type { Clause, DateMention, Mention, Phrase, Tagged } from '../layers.ts';
import { contentVerbs, signingVerbs, statementNouns } from '../lexicons/agreement-words.ts';
import { type Participants, unique } from '../participants.ts';
import type { AgreementCluster } from './clusters.ts';
import { type AgreementTie, partyOf, sideOfPerson } from './facts.ts';
import { signingAfter } from './signers.ts';
import { dateOfClause } from './signing-dates.ts';
import { quotedOr } from './terms.ts';

export interface AgreementPronoun {
  readonly mention: Mention;
  readonly terms: readonly string[];
}

export interface FilledAgreement {
  readonly cluster: AgreementCluster;
  readonly parties: readonly AgreementTie[];
  readonly signatories: readonly AgreementTie[];
  readonly signedOn: string | null;
  readonly pronouns: readonly AgreementPronoun[];
  /** Where 'It was signed in ...' says that it was signed. */
  readonly places: readonly EntityId[];
}

interface PartySources {
  readonly tagged: Tagged;
  readonly clauses: readonly Clause[];
  readonly slots: ClauseSlots;
  readonly participants: Participants;
  readonly datesOf: (sentence: number) => readonly DateMention[];
}

export function fillParties(clusters: readonly AgreementCluster[], sources: PartySources): FilledAgreement[] {
  const promises = agreeingClauses(sources);
  const spokenOfIn = clustersBySentence(clusters, sources.tagged);
  const isOfOther = (cluster: AgreementCluster, sentence: number): boolean =>
    (spokenOfIn.get(sentence) ?? []).some((other) => other !== cluster);
  const filled: FilledAgreement[] = [];
  for (const cluster of clusters) {
    let parties = uniqueTies(cluster.members.flatMap(({ facts }) => [...facts.parties, ...facts.bound]));
    const isStatement = statementNouns.has(cluster.members[0]!.mention.noun);
    const { noun, year } = cluster.members[0]!.mention;
    if (parties.length < 2) parties = withUndertaking(parties, cluster);
    if (parties.length < 2 && noun !== 'statement')
      parties = uniqueTies([...parties, ...partiesOfContext(cluster, filled, parties, sources)]);
    if (parties.length < 2 && year === null) {
      const near = isStatement ? issuersBefore(cluster, sources) : dealersBefore(cluster, sources);
      if (parties.every(({ entity }) => near.some((party) => party.entity === entity))) parties = near;
    }
    const signing = signingAfter(cluster, (sentence) => isOfOther(cluster, sentence), sources);
    parties = uniqueTies([...parties, ...signing.parties]);
    const told = [...cluster.members.map(({ facts }) => facts.signedOn), ...signing.dates].filter(
      (date) => date !== null,
    );
    const signedOn =
      finest(told) ??
      promisedDate(parties, promises) ??
      (isStatement || isSigned(cluster) ? dateOfIssue(cluster, parties, sources) : null);
    filled.push({
      cluster,
      parties,
      signatories: uniqueTies([
        ...cluster.members.flatMap((member) => member.facts.signatories),
        ...signing.signatories,
      ]),
      places: signing.places,
      signedOn,
      pronouns: pronounsOf(cluster, sources),
    });
  }
  return filled;
}

/** Those who do what it lays down, from the first sentence that tells of two with those who are known. */
function withUndertaking(known: readonly AgreementTie[], { members }: AgreementCluster): AgreementTie[] {
  for (const { facts } of members) {
    const sides = uniqueTies([...known, ...facts.undertaking]);
    if (facts.undertaking.length > 0 && sides.length === 2) return sides;
    if (known.length === 0 && sides.length > 1) return sides;
  }
  return uniqueTies([...known, ...members.flatMap(({ facts }) => facts.undertaking.slice(0, 1))].slice(0, 2));
}

/** 'The two countries', 'both governments' beside the agreement; else the parties of the agreement told before it, if that one has two. */
function partiesOfContext(
  cluster: AgreementCluster,
  before: readonly FilledAgreement[],
  known: readonly AgreementTie[],
  { tagged, participants }: PartySources,
): AgreementTie[] {
  const { mention } = cluster.members[0]!;
  const sentence = tagged.sentences[tagged.tokens[mention.head]!.sentence]!;
  const evidence = { start: sentence.start, end: sentence.end };
  const tie =
    (rule: string) =>
    (entity: EntityId): AgreementTie => ({ entity, evidence, rule });
  const fits = (sides: readonly EntityId[]): boolean =>
    sides.length === 2 && known.every((party) => sides.includes(party.entity));
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 1); index--) {
    const near = tagged.sentences[index]!;
    const several = near.paragraph === sentence.paragraph ? wordForSides(tagged, near.firstToken, near.endToken) : null;
    if (several === null) continue;
    // a third party calls on 'both sides'
    const isThird = /^(?:both|sides)$/.test(tagged.tokens[several]!.lower);
    const sides = isThird ? participants.sidesBefore(several) : participants.meantByTwo(several);
    if (fits(sides)) return sides.map(tie('both sides'));
  }
  // 'the 2009 fishing pact with Peru': of another year and another pair
  if (
    cluster.members.some(
      ({ mention: { properName, year } }) => year !== null && (properName !== null || known.length > 0),
    )
  )
    return [];
  const earlier = [...before].reverse().find((agreement) => fits(agreement.parties.map((party) => party.entity)));
  return earlier === undefined
    ? []
    : earlier.parties.map((party) => party.entity).map(tie('parties of the agreement before'));
}

const MEETING =
  /^(?:wind|wound|wrap|finish|close|put|meet|agree|hold|gather|conclude|end|say|issue|pledge|call|promise|sign|declare|vow)$/;

/** 'The leaders of X, Y and Z met ... In a joint statement, ...': those who met in the sentence before. */
function issuersBefore(cluster: AgreementCluster, { tagged, slots, participants }: PartySources): AgreementTie[] {
  const sentence = tagged.sentences[tagged.tokens[cluster.members[0]!.mention.head]!.sentence]!;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 2); index--) {
    for (const clause of slots.ofSentence(index)) {
      if (
        clause.subject === null ||
        clause.negated ||
        !(MEETING.test(clause.lemma) || isListOfLeaders(clause.subject, participants))
      )
        continue;
      const parties = unique(participants.of(clause.subject).flatMap((id) => participants.countryOf(id) ?? []));
      if (parties.length < 2) continue;
      const evidence = { start: clause.start, end: sentence.end };
      return parties.map((entity) => ({ entity, evidence, rule: 'those who met before the statement' }));
    }
  }
  return [];
}

/** 'President A of X, Premier B of Y and Premier C of Z stepped before the cameras': whatever they do, they issue the statement. */
function isListOfLeaders({ conjuncts }: Phrase, participants: Participants): boolean {
  return (
    conjuncts.length > 1 &&
    conjuncts.every((one) => participants.of(one).some((id) => participants.entity(id)?.kind === 'PERSON'))
  );
}

/** What those do who come to terms, or trade. */
const DEALING =
  /^(?:buy|purchase|order|sell|bury|settle|resolve|patch|end|agree|meet|negotiate|mend|restore|talk|sign|conclude)$/;
const TRADING = /^(?:buy|purchase|order|sell)$/;

/** 'Kenya and Ghana buried their quarrel. The document, signed on Monday, ...'; 'Kenya ordered ships from the yard. The contract ...'. */
function dealersBefore(cluster: AgreementCluster, { tagged, slots, participants }: PartySources): AgreementTie[] {
  const { mention, facts } = cluster.members[0]!;
  if (facts.concluding === null && !/^(?:contract|deal)$/.test(mention.noun)) return [];
  const { sentence } = tagged.tokens[mention.head]!;
  for (let index = sentence; index >= Math.max(0, sentence - 2); index--) {
    for (const clause of slots.ofSentence(index)) {
      if (clause.subject === null || clause.negated || !DEALING.test(clause.lemma)) continue;
      const trading = TRADING.test(clause.lemma);
      if (trading !== (mention.noun === 'contract')) continue;
      const others = clause.prepositional
        .filter(({ preposition }) => (trading ? /^(?:from|to)$/ : /^with$/).test(preposition))
        .map(({ phrase }) => phrase);
      const sides = unique(
        [clause.subject, ...(trading && clause.indirectObject !== null ? [clause.indirectObject] : []), ...others]
          .flatMap((phrase) => participants.of(phrase))
          .flatMap((id) =>
            participants.entity(id)?.kind === 'PERSON'
              ? (sideOfPerson(id, participants) ?? [])
              : partyOf(id, participants),
          ),
      );
      if (sides.length < 2) continue;
      const evidence = { start: clause.start, end: tagged.sentences[sentence]!.end };
      return sides.map((entity) => ({ entity, evidence, rule: 'those who came to terms before' }));
    }
  }
  return [];
}

/** Signed in so many words, on a day that may stand in the sentence before. */
function isSigned({ members }: AgreementCluster): boolean {
  return members.some(({ facts }) => facts.concluding !== null && signingVerbs.has(facts.concluding.lemma));
}

/** 'The leaders of X and Y pledged on Tuesday ... In the joint statement, ...': the day on which the issuers met, pledged or agreed. */
function dateOfIssue(
  cluster: AgreementCluster,
  parties: readonly AgreementTie[],
  { tagged, slots, participants, datesOf }: PartySources,
): string | null {
  const issuers = new Set(parties.map((party) => party.entity));
  const sentence = tagged.tokens[cluster.members[0]!.mention.head]!.sentence;
  for (let index = sentence; index >= Math.max(0, sentence - 2); index--) {
    for (const clause of slots.ofSentence(index)) {
      if (
        clause.subject === null ||
        clause.negated ||
        !(MEETING.test(clause.lemma) || isListOfLeaders(clause.subject, participants))
      )
        continue;
      const sides = unique(participants.of(clause.subject).flatMap((id) => participants.countryOf(id) ?? id));
      const date = dateOfClause(clause, datesOf(index), slots, tagged);
      if (date !== null && sides.length > 1 && sides.every((side) => issuers.has(side))) return date;
    }
  }
  return null;
}

const SIDES = /^(?:both|neighbors|neighbours|rivals|sides)$/;

const NO_COUNTRIES =
  /^(?:forces|groups|factions|militias|companies|firms|men|women|parties|movements|agencies|banks|ships|others?|more|days|weeks|months|years)$/;

/** The token that speaks of two sides without naming them; null if none does. */
function wordForSides({ tokens }: Tagged, firstToken: number, endToken: number): number | null {
  for (let index = firstToken; index < endToken; index++) {
    const { lower } = tokens[index]!;
    const [before, next] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]];
    // 'under which each had pledged'
    const isEach = /^(?:each|neither|either)$/.test(lower) && /^(?:AUX|VERB)$/.test(next?.pos ?? '');
    const isOther = lower === 'other' && /^(?:each|one)$/.test(before);
    const isTwo = lower === 'two' && before === 'the' && !NO_COUNTRIES.test(next?.lower ?? '');
    if (SIDES.test(lower) || isTwo || isEach || isOther) return index;
  }
  return null;
}

interface Promise {
  readonly parties: readonly EntityId[];
  readonly date: string;
}

/** 'X and Y agreed in June to provide each other with aid': the parties and the date. */
function agreeingClauses({ clauses, participants, slots, datesOf, tagged }: PartySources): Promise[] {
  const found: Promise[] = [];
  for (const clause of clauses) {
    if (clause.lemma !== 'agree' || clause.negated || clause.modal !== null || clause.subject === null) continue;
    const date = dateOfClause(clause, datesOf(clause.sentence), slots, tagged);
    const parties = participants.of(clause.subject).map((id) => participants.countryOf(id) ?? id);
    if (date !== null && parties.length >= 2) found.push({ parties: [...parties].sort(), date });
  }
  return found;
}

function promisedDate(parties: readonly AgreementTie[], promises: readonly Promise[]): string | null {
  const key = parties
    .map((party) => party.entity)
    .sort()
    .join(' ');
  return promises.find((promise) => promise.parties.join(' ') === key)?.date ?? null;
}

/** 'It requires both armies to ...' right after a sentence whose subject is the agreement. */
function pronounsOf(cluster: AgreementCluster, { tagged, slots }: PartySources): AgreementPronoun[] {
  const found: AgreementPronoun[] = [];
  for (const { mention } of cluster.members) {
    const where = slots.slotAt(mention.head);
    const next = tagged.sentences[tagged.tokens[mention.head]!.sentence + 1];
    const it = next === undefined ? undefined : tagged.tokens[next.firstToken];
    if (next === undefined || it?.lower !== 'it' || where === null || !/^(?:subject|object)$/.test(where.slot))
      continue;
    const clause = slots
      .ofSentence(next.index)
      .find((candidate) => candidate.role === 'main' && contentVerbs.has(candidate.lemma));
    if (clause === undefined || clause.verb - next.firstToken > 3) continue;
    found.push({
      mention: {
        firstToken: it.index,
        endToken: it.index + 1,
        start: it.start,
        end: it.end,
        text: it.text,
        kind: 'AGREEMENT',
        form: 'pronoun',
        head: it.index,
        plural: false,
        gender: 'unknown',
        country: null,
        rule: 'it states what the agreement before lays down',
      },
      terms: quotedOr(tagged, clause.verb, next.endToken),
    });
  }
  return found;
}

function clustersBySentence(
  clusters: readonly AgreementCluster[],
  { tokens }: Tagged,
): ReadonlyMap<number, AgreementCluster[]> {
  const found = new Map<number, AgreementCluster[]>();
  for (const cluster of clusters) {
    for (const { mention } of cluster.members) {
      const { sentence } = tokens[mention.head]!;
      found.set(sentence, [...(found.get(sentence) ?? []), cluster]);
    }
  }
  return found;
}

/** The date with the finest precision: a day before a month before a year. */
function finest(dates: readonly string[]): string | null {
  return [...dates].sort((a, b) => b.length - a.length)[0] ?? null;
}

function uniqueTies(ties: readonly AgreementTie[]): AgreementTie[] {
  const kept = unique(ties.map((tie) => tie.entity));
  return kept.map((entity) => ties.find((tie) => tie.entity === entity)!);
}
