// Which phrases speak of the same agreement: 'the deal' joins 'a 60-day ceasefire', 'a previous truce' does not.

import type { Tagged } from '../layers.ts';
import {
  agreementFamilies,
  concludedNouns,
  concludingVerbs,
  documentNouns,
  jointWords,
  statementNouns,
} from '../lexicons/agreement-words.ts';
import { isOtherName } from '../other-names.ts';
import type { AgreementFacts } from './facts.ts';
import type { AgreementMention } from './mentions.ts';

export interface ReadMention {
  readonly mention: AgreementMention;
  readonly facts: AgreementFacts;
  /** A sentence right behind says who signed 'it'. */
  readonly signed: boolean;
}

/** All mentions of one agreement, in order of the text. */
export interface AgreementCluster {
  readonly members: ReadMention[];
}

/** How many sentences back an agreement without a proper name can be meant by 'the deal'. */
const REACH = 25;
/** How many agreements, and how many mentions of each, a new mention is compared with: keeps long documents linear. */
const CLUSTERS_LOOKED_AT = 60;
const MEMBERS_LOOKED_AT = 60;
const NAMING = /^(?:call|name|dub|know|title|entitle)$/;

/** What is done with agreements only. */
const WRITTEN = /^(?:sign|initial|ink|conclude|reach|agree|strike|ratify|put|affix|set|add|renew|extend)$/;

/** Groups the mentions; what is hoped for, drafted or denied starts no group. */
export function clusterAgreements(tagged: Tagged, mentions: readonly ReadMention[]): AgreementCluster[] {
  const clusters: AgreementCluster[] = [];
  for (const read of mentions) {
    const found = antecedentOf(tagged, clusters, read);
    if (found !== null) {
      found.members.push(read);
      continue;
    }
    if (introduces(read)) clusters.push({ members: [read] });
  }
  return clusters;
}

/** Does this mention bring in an agreement that nothing spoke of before? */
function introduces({ mention, facts, signed }: ReadMention): boolean {
  if (facts.unmade) return false;
  if (mention.properName !== null || signed) return true;
  if (documentNouns.has(mention.noun) || (concludedNouns.has(mention.noun) && mention.noun !== 'contract'))
    return (
      (facts.concluding !== null && WRITTEN.test(facts.concluding.lemma)) ||
      (mention.noun === 'protocol' && (facts.signedOn !== null || facts.parties.length > 1))
    );
  const told =
    mention.year !== null ||
    facts.parties.length > 0 ||
    facts.bound.length > 1 ||
    facts.undertaking.length > 1 ||
    facts.signedOn !== null ||
    facts.concluding !== null;
  if (mention.determiner === 'definite' || mention.determiner === 'demonstrative')
    return told && (mention.noun !== 'statement' || mention.modifiers.some((word) => jointWords.has(word)));
  if (mention.determiner === 'none') return facts.concluding !== null;
  // 'the ministry said in a communiqué': its own, and no agreement with anybody
  if (statementNouns.has(mention.noun) && mention.modifiers.length === 0)
    return facts.parties.length > 1 || concludingVerbs.has(facts.concluding?.lemma ?? '');
  return told || mention.modifiers.length > 0;
}

function antecedentOf(
  tagged: Tagged,
  clusters: readonly AgreementCluster[],
  read: ReadMention,
): AgreementCluster | null {
  const near = clusters.slice(-CLUSTERS_LOOKED_AT).reverse();
  const fitting = near.filter((cluster) => sameAgreement(tagged, cluster, read));
  // 'the compact' after 'the Lagos Compact' and 'a similar protocol'
  const plain = read.mention.modifiers.length === 0 && read.mention.determiner !== 'indefinite';
  const byNoun = plain
    ? fitting.find(
        (cluster) => cluster.members[0]!.mention.noun === read.mention.noun && !cluster.members[0]!.mention.other,
      )
    : undefined;
  const { sentence } = tagged.tokens[read.mention.head]!;
  const current = fitting.find((cluster) => {
    if (!isOfThePast(tagged, cluster) && !cluster.members[0]!.mention.other) return true;
    const last = tagged.tokens[cluster.members.at(-1)!.mention.head]!.sentence;
    return !read.mention.isNew && (!plain || sentence - last <= 1);
  });
  return byNoun ?? current ?? (read.mention.isNew ? null : (fitting[0] ?? null));
}

function sameAgreement(tagged: Tagged, cluster: AgreementCluster, read: ReadMention): boolean {
  const { mention, facts } = read;
  const known = properNameOf(cluster);
  if (mention.properName !== null && known !== null)
    return (
      fold(mention.properName) === fold(known) ||
      initials(known) === mention.properName ||
      (ACRONYM.test(mention.properName) && isAcronymTold(tagged, cluster, mention))
    );
  if (mention.properName === null && recentMembers(cluster).some((member) => describesAlike(member.mention, mention))) {
    if (
      !contradicts(cluster, read) &&
      (mention.determiner !== 'indefinite' || inHeadline(tagged, cluster) || sameParties(cluster, facts))
    )
      return true;
  }
  if (contradicts(cluster, read) || isSetBeside(tagged, cluster, read)) return false;
  if (distance(tagged, cluster, mention) > REACH && known === null) return false;
  if (mention.properName !== null) return namesWhatWasTold(tagged, cluster, read) || isBetweenTheSameTwo(cluster, read);
  if (!familiesAgree(cluster, mention)) return false;
  if (mention.other && !recentMembers(cluster).some((member) => member.mention.other)) return false;
  if (mention.determiner === 'indefinite' || mention.determiner === 'none') {
    return (
      inHeadline(tagged, cluster) ||
      (facts.concluding !== null &&
        facts.parties.length > 0 &&
        sameParties(cluster, facts) &&
        sameNoun(cluster, mention))
    );
  }
  return facts.parties.length === 0 || overlap(cluster, facts);
}

const ACRONYM = /^\p{Lu}{2,}$/u;

/** 'CPX' of 'the Comprehensive Partnership (CPX)', there and later. */
function isAcronymTold({ tokens }: Tagged, cluster: AgreementCluster, mention: AgreementMention): boolean {
  return recentMembers(cluster).some(({ mention: { properName, endToken } }) =>
    properName === mention.properName
      ? true
      : isOtherName(tokens, endToken, { first: mention.firstToken, end: mention.endToken }),
  );
}

/** 'The Doha Accord, as mediators called it, was signed by ...' after 'a 60-day ceasefire'; 'a treaty, the Treaty on X'. */
function namesWhatWasTold(tagged: Tagged, cluster: AgreementCluster, { mention, facts }: ReadMention): boolean {
  if (properNameOf(cluster) !== null || distance(tagged, cluster, mention) > 8 || !familiesAgree(cluster, mention))
    return false;
  const last = cluster.members[cluster.members.length - 1]!.mention;
  const between = mention.firstToken - last.endToken;
  const appositive = between >= 0 && between <= 3 && tagged.tokens[last.endToken]?.text === ',';
  const sentence = tagged.sentences[tagged.tokens[mention.head]!.sentence]!;
  const end = Math.min(sentence.endToken, mention.endToken + 8);
  let called = false;
  for (let index = Math.max(sentence.firstToken, mention.firstToken - 4); index < end; index++) {
    if (NAMING.test(tagged.tokens[index]!.lemma)) called = true;
  }
  const concludedAgain =
    facts.concluding !== null &&
    recentMembers(cluster).some((member) => member.facts.concluding !== null) &&
    (facts.parties.length === 0 || overlap(cluster, facts));
  return appositive || called || concludedAgain || isStatementNamed(cluster, mention);
}

/** 'the joint statement' and then 'The Bergen Statement': a report is rarely about two. */
function isStatementNamed(cluster: AgreementCluster, { noun, year, determiner }: AgreementMention): boolean {
  const told = recentMembers(cluster).every((member) => member.mention.noun === noun && !member.mention.other);
  return told && statementNouns.has(noun) && year === null && determiner === 'definite';
}

/** 'the treaty between X and Y' and later 'X and Y signed the Treaty on Z'. */
function isBetweenTheSameTwo(cluster: AgreementCluster, { mention, facts }: ReadMention): boolean {
  if (properNameOf(cluster) !== null || facts.parties.length < 2 || !sameNoun(cluster, mention)) return false;
  const known = new Set(recentMembers(cluster).flatMap((member) => member.facts.parties.map((party) => party.entity)));
  return known.size === facts.parties.length && facts.parties.every((party) => known.has(party.entity));
}

function contradicts(cluster: AgreementCluster, { mention, facts }: ReadMention): boolean {
  const year = mention.year ?? facts.signedOn?.slice(0, 4) ?? null;
  for (const member of recentMembers(cluster)) {
    const knownYear = member.mention.year ?? member.facts.signedOn?.slice(0, 4) ?? null;
    if (year !== null && knownYear !== null && year !== knownYear) return true;
    if (
      mention.year !== null &&
      knownYear === null &&
      cluster.members.length > 0 &&
      member.mention.determiner === 'indefinite'
    )
      return true;
    if (facts.signedOn !== null && member.facts.signedOn !== null && !datesFit(facts.signedOn, member.facts.signedOn))
      return true;
    const numbers = mention.modifiers.filter(isMeasure);
    const knownNumbers = member.mention.modifiers.filter(isMeasure);
    if (numbers.length > 0 && knownNumbers.length > 0 && numbers[0] !== knownNumbers[0]) return true;
    if (
      member.mention.other !== mention.other &&
      (mention.determiner === 'indefinite' || (mention.other && mention.modifiers.length > 0))
    )
      return true;
  }
  return false;
}

/** 'the deal may conflict with the association agreement that X signed': two agreements of one sentence, where words tell the second from the first. */
function isSetBeside(tagged: Tagged, cluster: AgreementCluster, { mention, facts }: ReadMention): boolean {
  if (mention.properName !== null || (mention.modifiers.length === 0 && facts.concluding === null)) return false;
  const { sentence } = tagged.tokens[mention.head]!;
  return recentMembers(cluster).some(({ mention: other }) => {
    const apart = mention.firstToken - other.endToken;
    return (
      tagged.tokens[other.head]!.sentence === sentence &&
      apart > LONGEST_JOINT &&
      !other.modifiers.some((word) => mention.modifiers.includes(word))
    );
  });
}

/** Made in a year before that of the news: it is spoken of in passing. */
function isOfThePast({ article }: Tagged, { members }: AgreementCluster): boolean {
  const year = members
    .map(({ mention, facts }) => mention.year ?? facts.signedOn?.slice(0, 4))
    .find((told) => told != null);
  return year !== undefined && article.publishedOn !== null && year < article.publishedOn.slice(0, 4);
}

/** A comma, a quotation mark or 'is' between a name and its apposition. */
const LONGEST_JOINT = 2;

/** The last mentions of an agreement. */
function recentMembers(cluster: AgreementCluster): readonly ReadMention[] {
  return cluster.members.slice(-MEMBERS_LOOKED_AT);
}

/** '60-day', 'three-year', '2018'. */
function isMeasure(word: string): boolean {
  return /^\d|-(?:day|week|month|year|point|hour)$/.test(word);
}

function datesFit(first: string, second: string): boolean {
  return first.startsWith(second) || second.startsWith(first);
}

function describesAlike(first: AgreementMention, second: AgreementMention): boolean {
  return (
    first.noun === second.noun &&
    first.properName === null &&
    first.modifiers.join(' ') === second.modifiers.join(' ') &&
    first.modifiers.length > 0
  );
}

function familiesAgree(cluster: AgreementCluster, mention: AgreementMention): boolean {
  if (documentNouns.has(mention.noun)) return true;
  const family = agreementFamilies.get(mention.noun) ?? 'general';
  return recentMembers(cluster).some((member) => {
    const known = agreementFamilies.get(member.mention.noun) ?? 'general';
    if (family === 'statement' || known === 'statement') return family === known;
    return family === known || family === 'general' || known === 'general';
  });
}

function sameNoun(cluster: AgreementCluster, mention: AgreementMention): boolean {
  return recentMembers(cluster).some((member) => member.mention.noun === mention.noun);
}

function sameParties(cluster: AgreementCluster, facts: AgreementFacts): boolean {
  const known = new Set(recentMembers(cluster).flatMap((member) => member.facts.parties.map((party) => party.entity)));
  return facts.parties.length > 0 && facts.parties.every((party) => known.has(party.entity));
}

function overlap(cluster: AgreementCluster, facts: AgreementFacts): boolean {
  const known = new Set(recentMembers(cluster).flatMap((member) => member.facts.parties.map((party) => party.entity)));
  return known.size === 0 || facts.parties.some((party) => known.has(party.entity));
}

function properNameOf(cluster: AgreementCluster): string | null {
  const first = cluster.members.slice(0, MEMBERS_LOOKED_AT);
  const named = (member: ReadMention): boolean => member.mention.properName !== null;
  return (first.find(named) ?? recentMembers(cluster).find(named))?.mention.properName ?? null;
}

function inHeadline(tagged: Tagged, cluster: AgreementCluster): boolean {
  return recentMembers(cluster).every(
    (member) => tagged.sentences[tagged.tokens[member.mention.head]!.sentence]?.role === 'headline',
  );
}

function distance(tagged: Tagged, cluster: AgreementCluster, mention: AgreementMention): number {
  const last = cluster.members[cluster.members.length - 1]!.mention;
  return tagged.tokens[mention.head]!.sentence - tagged.tokens[last.head]!.sentence;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}
