// The graph's constraints and indexes, made on every start; making them again changes nothing.
import type { GraphEngine } from './engine.ts';

/** Every node of these labels is found by its `id`, and no two share one. */
export const IDENTIFIED_LABELS = [
  'Entity',
  'Name',
  'Article',
  'Sentence',
  'Mention',
  'Relation',
  'Evidence',
  'Claim',
  'Quantity',
  'Word',
  'Identity',
  'IdentityKey',
  'Loading',
  'Counter',
  'Input',
] as const;

/** Further properties by which nodes are looked up or ordered. */
const INDEXED_PROPERTIES: readonly (readonly [label: string, property: string])[] = [
  ['Entity', 'kind'],
  ['Entity', 'sortName'],
  ['Entity', 'dateFrom'],
  ['Event', 'period'],
  ['Entity', 'mentionCount'],
  ['Entity', 'relationCount'],
  ['Relation', 'type'],
  ['Relation', 'sourceId'],
  ['Relation', 'targetId'],
  ['Evidence', 'ownerId'],
  ['Evidence', 'articleId'],
  ['Sentence', 'articleId'],
  ['Mention', 'articleId'],
  ['Mention', 'entityId'],
  ['Claim', 'articleId'],
  ['Claim', 'speakerId'],
  ['Claim', 'dateFrom'],
  ['Claim', 'period'],
  ['Quantity', 'articleId'],
  ['Article', 'dateFrom'],
  ['Identity', 'localId'],
  ['Input', 'articleId'],
  ['Word', 'initial'],
];

/** The name of the constraint by which ids of a label are unique. */
export const constraintOf = (label: string): string => `${label.toLowerCase()}_id`;

/** Constraints come first: Neo4j refuses a constraint where an index stands, and Grafeo needs both. */
export async function prepareGraph(engine: GraphEngine): Promise<void> {
  await engine.define([
    ...IDENTIFIED_LABELS.map(
      (label) => `CREATE CONSTRAINT ${constraintOf(label)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...IDENTIFIED_LABELS.map(
      (label) => `CREATE INDEX ${label.toLowerCase()}_by_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    ),
    ...INDEXED_PROPERTIES.map(
      ([label, property]) =>
        `CREATE INDEX ${label.toLowerCase()}_by_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ]);
  await engine.prepareIndexes();
}
