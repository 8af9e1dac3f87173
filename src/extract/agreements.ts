// Stage `agreements`: treaties, truces, pacts and joint statements of an article, with their parties, signatories, date and terms.

import { type AgreementCluster, clusterAgreements, type ReadMention } from './agreements/clusters.ts';
import type { AgreementTie } from './agreements/facts.ts';
import { factsOfMention } from './agreements/facts.ts';
import { type AgreementMention, findAgreementMentions } from './agreements/mentions.ts';
import { fillParties } from './agreements/parties.ts';
import { isSignedNext } from './agreements/signers.ts';
import { indexClauses } from './clause-slots.ts';
import type { EntityId, ExtractedAgreement } from './extraction.ts';
import { agreementId } from './identity.ts';
import type { Clause, DateMention, Layers, NamedEntities, RelationFinding, ResolvedMention, Tagged } from './layers.ts';
import { nameStopWords } from './lexicons/agreement-words.ts';
import { findParticipants, unique } from './participants.ts';

export interface AgreementSources extends Pick<Layers, 'tagged' | 'dates' | 'clauses' | 'named' | 'relations'> {
  /** Nominals and pronouns with what they refer to, once that is known: parties as in 'the pact that it signed' are read from them. */
  readonly references?: readonly ResolvedMention[];
}

/** An agreement with the clauses in which it comes about, from which stage `events` makes its AGREE event. */
export interface ConcludedAgreement {
  readonly agreement: ExtractedAgreement;
  readonly heads: readonly number[];
  readonly clauses: readonly Clause[];
  readonly places: readonly EntityId[];
  /** Is it a statement only, which is no agreement in PLOVER's sense? */
  readonly statement: boolean;
}

export interface AgreementFindings {
  readonly entities: readonly ExtractedAgreement[];
  readonly mentions: readonly ResolvedMention[];
  /** PARTY_TO and SIGNED. */
  readonly relations: readonly RelationFinding[];
  readonly concluded: readonly ConcludedAgreement[];
}

export function findAgreements(sources: AgreementSources): AgreementFindings {
  const { tagged, dates, clauses, named, relations, references = [] } = sources;
  const participants = findParticipants({
    tagged,
    mentions: [...named.mentions, ...references],
    entities: named.entities,
    relations,
  });
  const slots = indexClauses(tagged, clauses);
  const bySentence = datesBySentence(tagged, dates);
  const datesOf = (sentence: number): readonly DateMention[] => bySentence.get(sentence) ?? [];
  const factSources = { tagged, datesOf, slots, participants };

  const mentionsOfAny = findAgreementMentions(tagged, named.mentions);
  const spokenOfIn = new Set(mentionsOfAny.map((mention) => tagged.tokens[mention.head]!.sentence));
  const read: ReadMention[] = mentionsOfAny.map((mention) => {
    const facts = factsOfMention(mention, factSources);
    return { mention, facts, signed: isSignedNext({ mention, facts }, spokenOfIn, factSources) };
  });
  const clusters = clusterAgreements(tagged, read);
  const filled = fillParties(clusters, { tagged, clauses, slots, participants, datesOf });

  const entities: ExtractedAgreement[] = [];
  const mentions: ResolvedMention[] = [];
  const found: RelationFinding[] = [];
  const concluded: ConcludedAgreement[] = [];
  const ordinals = new Map<string, number>();
  filled.forEach(({ cluster, parties, signatories, signedOn, pronouns, places }) => {
    const { name, properName, aliases } = namesOf(cluster, tagged);
    const headNoun = cluster.members[0]!.mention.noun;
    const ordinal = ordinals.get(headNoun) ?? 0;
    ordinals.set(headNoun, ordinal + 1);
    const id = agreementId({
      properName,
      headNoun,
      parties: parties.map((tie) => tie.entity),
      signedOn,
      articleId: tagged.article.id,
      ordinal,
    });
    if (entities.some((entity) => entity.id === id)) return;
    const agreement: ExtractedAgreement = {
      kind: 'AGREEMENT',
      id,
      name,
      aliases,
      signedOn,
      parties: parties.map((tie) => tie.entity),
      signatories: signatories.map((tie) => tie.entity),
      terms: unique([
        ...cluster.members.flatMap((member) => member.facts.terms),
        ...pronouns.flatMap((pronoun) => pronoun.terms),
      ]),
    };
    entities.push(agreement);
    for (const { mention } of cluster.members) mentions.push(resolvedMention(mention, id, tagged));
    for (const pronoun of pronouns) mentions.push({ ...pronoun.mention, entity: id });
    for (const tie of parties) found.push(relation('PARTY_TO', tie, id, agreement));
    for (const tie of signatories) found.push(relation('SIGNED', tie, id, agreement));
    concluded.push({
      agreement,
      heads: cluster.members.map((member) => member.mention.head),
      clauses: cluster.members.flatMap((member) => member.facts.concluding ?? []),
      places: unique([
        ...cluster.members.flatMap((member) => member.facts.places),
        ...places,
        ...placeOfName(properName, named),
      ]),
      statement: cluster.members.every((member) => /^(?:statement|communiqu[eé])$/.test(member.mention.noun)),
    });
  });
  return { entities, mentions, relations: found, concluded };
}

/** What was resolved while less was known of the agreements, with the agreements as they are known now. */
export function referencesTo(
  now: AgreementFindings,
  before: AgreementFindings,
  references: readonly ResolvedMention[],
): ResolvedMention[] {
  const place = ({ firstToken, endToken }: ResolvedMention): string => `${firstToken} ${endToken}`;
  const idAt = new Map(now.mentions.map((mention) => [place(mention), mention.entity]));
  const renamed = new Map<EntityId | null, EntityId | null>();
  for (const mention of before.mentions)
    renamed.set(mention.entity, renamed.get(mention.entity) ?? idAt.get(place(mention)) ?? null);
  return references
    .filter((mention) => !idAt.has(place(mention)))
    .map((mention) => (renamed.has(mention.entity) ? { ...mention, entity: renamed.get(mention.entity)! } : mention));
}

function relation(
  type: 'PARTY_TO' | 'SIGNED',
  tie: AgreementTie,
  target: EntityId,
  agreement: ExtractedAgreement,
): RelationFinding {
  return {
    type,
    source: tie.entity,
    target,
    title: null,
    since: agreement.signedOn,
    until: null,
    status: 'UNKNOWN',
    certainty: 'ASSERTED',
    evidence: [tie.evidence],
    rule: tie.rule,
  };
}

/** Accords are named for the place where they were made: 'Doha Accord', 'Camp David Accords'. */
function placeOfName(properName: string | null, named: NamedEntities): EntityId[] {
  const place = /^(.+) (?:Accords?|Agreements?|Declaration|Protocols?|Communiqu[eé]|Convention)$/.exec(
    properName ?? '',
  )?.[1];
  const entity = named.entities.find((candidate) => candidate.kind === 'PLACE' && candidate.name === place);
  return entity === undefined ? [] : [entity.id];
}

/** The proper name, else the description with the most words; every other wording is an alias. */
function namesOf(
  cluster: AgreementCluster,
  tagged: Tagged,
): { name: string; properName: string | null; aliases: string[] } {
  const properName =
    cluster.members.find(({ mention }) => mention.properName !== null)?.mention.properName ??
    cluster.members.find(({ mention }) => mention.called !== null)?.mention.called ??
    null;
  const descriptions = cluster.members
    .filter((member) => member.mention.properName === null)
    .map(({ mention }) => descriptionOf(mention, tagged));
  const fullest = [...descriptions].sort((a, b) => b.split(' ').length - a.split(' ').length)[0];
  const name = properName ?? fullest ?? cluster.members[0]!.mention.noun;
  const others = [...cluster.members.flatMap((member) => member.mention.properName ?? []), ...descriptions];
  return { name, properName, aliases: unique(others).filter((alias) => alias.toLowerCase() !== name.toLowerCase()) };
}

/** 'a $2 billion contract': what it is worth is no part of its name. */
const SUM =
  /^['’]s?$|^(?:us|nz|[ac])?[$€£¥₩₹]|^\d{1,3}(?:[.,]\d+)*$|^(?:million|billion|trillion|m|mn|bn|tn|euros?|dollars?|pounds?|francs?|yen|yuan|won|rupees?|rand|kroner|kronor|pesos?|lira|shillings?)(?:-.*)?$/;

function descriptionOf(mention: AgreementMention, tagged: Tagged): string {
  let first = mention.firstToken;
  while (
    first < mention.head &&
    (nameStopWords.has(tagged.tokens[first]!.lower) || SUM.test(tagged.tokens[first]!.lower))
  )
    first++;
  return tagged.article.text.slice(tagged.tokens[first]!.start, mention.end);
}

function resolvedMention(mention: AgreementMention, entity: EntityId, tagged: Tagged): ResolvedMention {
  return {
    firstToken: mention.firstToken,
    endToken: mention.endToken,
    start: mention.start,
    end: mention.end,
    text: tagged.article.text.slice(mention.start, mention.end),
    kind: 'AGREEMENT',
    form: mention.form,
    head: mention.head,
    plural: false,
    gender: 'unknown',
    country: null,
    rule: 'agreement noun',
    entity,
  };
}

function datesBySentence(tagged: Tagged, dates: readonly DateMention[]): ReadonlyMap<number, DateMention[]> {
  const found = new Map<number, DateMention[]>();
  for (const date of dates) {
    const sentence = tagged.tokens[date.firstToken]?.sentence ?? -1;
    const list = found.get(sentence);
    if (list === undefined) found.set(sentence, [date]);
    else list.push(date);
  }
  return found;
}
