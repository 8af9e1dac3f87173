// Which nodes and edges the graph holds, with their properties and types, as the tables of a bulk import. model.ts says what they mean.
import { LABEL_OF_KIND, RELATION_TYPES } from '../model.ts';

/** Types of neo4j-admin's headers: https://neo4j.com/docs/operations-manual/current/import/#import-tool-header-format */
export type PropertyType = 'string' | 'long' | 'double' | 'boolean' | 'string[]';

export interface NodeTable {
  readonly label: string;
  /** Beside `id`. */
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** Nodes that belong to one article hold its id: they are read article by article. */
  readonly ofArticle: boolean;
}

export interface EdgeTable {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** Whether it has the property `id`. */
  readonly hasId: boolean;
}

const strings = (...names: string[]): Record<string, PropertyType> =>
  Object.fromEntries(names.map((name) => [name, 'string']));
const longs = (...names: string[]): Record<string, PropertyType> =>
  Object.fromEntries(names.map((name) => [name, 'long']));

const shared = (label: string, properties: NodeTable['properties']): NodeTable => ({
  label,
  properties,
  ofArticle: false,
});
const own = (label: string, properties: NodeTable['properties']): NodeTable => ({
  label,
  properties: { articleId: 'string', ...properties },
  ofArticle: true,
});

/** dated.ts */
const DATED = ['dateFrom', 'dateTo', 'period', 'earliest', 'latest'];

export const NODE_TABLES: readonly NodeTable[] = [
  shared('Article', {
    ...strings('title', 'publishedOn', ...DATED, 'publishedOnBasis', 'url', 'file', 'text'),
    ...strings('authorId', 'sourceId', 'datelineId', 'contentHash', 'extraction', 'identities'),
  }),
  shared('Entity', {
    ...strings('kind', 'name', 'sortName', 'searchText', 'support', 'alpha2', 'alpha3', 'countryId'),
    ...strings('signedOn', ...DATED, 'type', 'mode', 'date', 'certainty'),
    ...longs('mentionCount', 'relationCount', 'articleCount', 'certaintyRank'),
    latitude: 'double',
    longitude: 'double',
    aliases: 'string[]',
    terms: 'string[]',
  }),
  shared('Name', {}),
  shared('Relation', {
    ...strings('type', 'title', 'since', 'until', 'status', 'certainty', 'sourceId', 'targetId', 'support'),
    ...longs('certaintyRank', 'evidenceCount'),
  }),
  own('Sentence', { ...strings('role', 'text'), ...longs('index', 'start', 'end') }),
  own('Mention', {
    ...strings('entityId', 'text', 'kind', 'form'),
    ...longs('start', 'end', 'sentenceStart', 'sentenceEnd'),
  }),
  own('Evidence', { ...strings('ownerId', 'text', 'sentence'), ...longs('start', 'end', 'sentenceStart') }),
  own('Claim', {
    ...strings('speakerId', 'speakerText', 'viaId', 'cue', 'content', 'certainty', 'saidOn', ...DATED),
    ...strings('text', 'sentence'),
    ...longs('certaintyRank', 'start', 'end'),
    direct: 'boolean',
    aboutIds: 'string[]',
  }),
  own('Quantity', {
    ...strings('eventId', 'bound', 'unit', 'text', 'evidenceText', 'sentence', 'claimId'),
    ...longs('start', 'end'),
    value: 'double',
  }),
  shared('Identity', strings('localId', 'entityId', 'likeness')),
  shared('IdentityKey', {}),
  shared('Input', strings('contentHash', 'articleId')),
  shared('Loading', {
    ...strings('at', 'articleId', 'article'),
    number: 'long',
    claimIds: 'string[]',
    entityIds: 'string[]',
  }),
  shared('Counter', { ...strings('at'), ...longs('value') }),
];

const edge = (from: string, type: string, to: string, hasId = false): EdgeTable => ({ from, type, to, hasId });

export const EDGE_TABLES: readonly EdgeTable[] = [
  edge('Name', 'NAMES', 'Entity'),
  ...['WRITTEN_BY', 'PUBLISHED_BY', 'FILED_FROM'].map((type) => edge('Article', type, 'Entity')),
  edge('Article', 'USES', 'Identity'),
  edge('Identity', 'KEYED', 'IdentityKey'),
  edge('Relation', 'SOURCE', 'Entity'),
  edge('Relation', 'TARGET', 'Entity'),
  ...RELATION_TYPES.map((type) => edge('Entity', type, 'Entity', true)),
  edge('Sentence', 'OF', 'Article'),
  ...['Mention', 'Evidence', 'Claim', 'Quantity'].map((label) => edge(label, 'IN_ARTICLE', 'Article')),
  edge('Mention', 'REFERS_TO', 'Entity'),
  edge('Evidence', 'SUPPORTS', 'Relation'),
  ...['SPEAKER', 'VIA', 'ABOUT'].map((type) => edge('Claim', type, 'Entity')),
  edge('Quantity', 'COUNTS', 'Entity'),
  edge('Quantity', 'CLAIMED_IN', 'Claim'),
];

export function labelsOf({ label }: NodeTable, properties: Readonly<Record<string, unknown>>): string[] {
  if (label !== 'Entity') return [label];
  const kind = LABEL_OF_KIND[properties.kind as keyof typeof LABEL_OF_KIND];
  return kind === undefined ? [label] : [label, kind];
}
