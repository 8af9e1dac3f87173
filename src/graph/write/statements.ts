// The Cypher texts with which an article is written, one for each label and type; both engines run the same. Rows come in batches.
import { LABEL_OF_KIND, RELATION_TYPES } from '../model.ts';
import type { OwnLabel, Properties } from './contribution.ts';

export const READ_ARTICLES = `UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id AS articleId, a.contentHash AS contentHash, a.extraction AS extraction, a.identities AS identities, a.text AS text`;

export const READ_ENTITY_SUPPORT = `UNWIND $ids AS id
MATCH (e:Entity {id: id}) RETURN e.id AS id, e.support AS support`;

export const READ_RELATION_SUPPORT = `UNWIND $ids AS id
MATCH (r:Relation {id: id}) RETURN r.id AS id, r.support AS support`;

export const WRITE_ARTICLES = `UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a = row`;
export const DELETE_ARTICLES = `UNWIND $ids AS id MATCH (a:Article {id: id}) DETACH DELETE a`;

/** Edges from the article to the entities of its frame, with the property that names the entity. */
export const FRAME_EDGES = [
  ['authorId', 'WRITTEN_BY'],
  ['sourceId', 'PUBLISHED_BY'],
  ['datelineId', 'FILED_FROM'],
] as const;
export function unlinkFrameEdges(type: string): string {
  return `UNWIND $ids AS id MATCH (a:Article {id: id})-[r:${type}]->(e:Entity) DELETE r`;
}
export function linkFrameEdges(type: string): string {
  return `UNWIND $rows AS row MATCH (a:Article {id: row.id}) MATCH (e:Entity {id: row.entityId}) CREATE (a)-[:${type}]->(e)`;
}

export const UPSERT_ENTITIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LABEL_OF_KIND).map(([kind, label]) => [
    kind,
    `UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e = row SET e:${label}`,
  ]),
);
export const DELETE_ENTITIES = `UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e`;

export const MAKE_NAMES = `UNWIND $keys AS key MERGE (n:Name {id: key})`;
export const LINK_NAMES = `UNWIND $rows AS row
MATCH (n:Name {id: row.key}) MATCH (e:Entity {id: row.id}) CREATE (n)-[:NAMES]->(e)`;
export const UNLINK_NAMES = `UNWIND $rows AS row
MATCH (e:Entity {id: row.id})<-[r:NAMES]-(n:Name {id: row.key}) DELETE r`;
export const DELETE_UNUSED_NAMES = `UNWIND $keys AS key
MATCH (n:Name {id: key}) CALL (n) { MATCH (n)-[:NAMES]->(e:Entity) RETURN count(e) AS uses }
WITH n, uses WHERE uses = 0 DELETE n`;

export const CREATE_RELATIONS = `UNWIND $rows AS row
MATCH (s:Entity {id: row.sourceId}) MATCH (t:Entity {id: row.targetId})
CREATE (r:Relation) SET r = row CREATE (r)-[:SOURCE]->(s) CREATE (r)-[:TARGET]->(t)`;
export const UPDATE_RELATIONS = `UNWIND $rows AS row MATCH (r:Relation {id: row.id}) SET r = row`;
export const DELETE_RELATIONS = `UNWIND $ids AS id MATCH (r:Relation {id: id}) DETACH DELETE r`;

/** The traversal edge beside each relation. */
export const CREATE_EDGES = byRelationType(
  (type) => `UNWIND $rows AS row
MATCH (s:Entity {id: row.sourceId}) MATCH (t:Entity {id: row.targetId}) CREATE (s)-[:${type} {id: row.id}]->(t)`,
);
export const DELETE_EDGES = byRelationType(
  (type) => `UNWIND $rows AS row
MATCH (s:Entity {id: row.sourceId})-[r:${type} {id: row.id}]->(t:Entity {id: row.targetId}) DELETE r`,
);

/** Each own node with the edges that it always has. */
export const CREATE_OWN: Readonly<Record<OwnLabel, string>> = {
  Sentence: `UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (n:Sentence) SET n = row CREATE (n)-[:OF]->(a)`,
  Mention: `UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (n:Mention) SET n = row CREATE (n)-[:IN_ARTICLE]->(a)`,
  Evidence: `UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (r:Relation {id: row.ownerId})
CREATE (n:Evidence) SET n = row CREATE (n)-[:IN_ARTICLE]->(a) CREATE (n)-[:SUPPORTS]->(r)`,
  Claim: `UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (n:Claim) SET n = row CREATE (n)-[:IN_ARTICLE]->(a)`,
  Quantity: `UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.eventId})
CREATE (n:Quantity) SET n = row CREATE (n)-[:IN_ARTICLE]->(a) CREATE (n)-[:COUNTS]->(e)`,
};
export const DELETE_OWN = byOwnLabel((label) => `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`);

/** An edge that an own node has for each id that one of its properties holds, none where it holds none. */
interface OwnEdge {
  readonly from: OwnLabel;
  readonly type: string;
  readonly to: string;
  readonly targets: (properties: Properties) => readonly string[];
}

const by =
  (property: string) =>
  (properties: Properties): readonly string[] => {
    const value = properties[property];
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.map(String) : [];
  };

export const OWN_EDGES: readonly OwnEdge[] = [
  { from: 'Mention', type: 'REFERS_TO', to: 'Entity', targets: by('entityId') },
  { from: 'Claim', type: 'SPEAKER', to: 'Entity', targets: by('speakerId') },
  { from: 'Claim', type: 'VIA', to: 'Entity', targets: by('viaId') },
  { from: 'Claim', type: 'ABOUT', to: 'Entity', targets: by('aboutIds') },
  { from: 'Quantity', type: 'CLAIMED_IN', to: 'Claim', targets: by('claimId') },
];

export function createOwnEdges({ from, type, to }: OwnEdge): string {
  return `UNWIND $rows AS row MATCH (n:${from} {id: row.from}) MATCH (m:${to} {id: row.to}) CREATE (n)-[:${type}]->(m)`;
}

function byRelationType(text: (type: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(RELATION_TYPES.map((type) => [type, text(type)]));
}

function byOwnLabel(text: (label: OwnLabel) => string): Readonly<Record<OwnLabel, string>> {
  return {
    Sentence: text('Sentence'),
    Mention: text('Mention'),
    Evidence: text('Evidence'),
    Claim: text('Claim'),
    Quantity: text('Quantity'),
  };
}
