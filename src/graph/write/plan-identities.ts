// Keeps in the graph what cross-article resolution compares, and says which articles must be written anew because an article came or went.
//   (:Article)-[:USES]->(:Identity {id, localId, entityId, likeness})-[:KEYED]->(:IdentityKey {id})
// An Identity is what one or more articles say of one extracted id (resolve.ts); entityId is the id in the graph. As the original
// extractions are stored, every resolution can be undone when the article that led to it goes.
import type { EntityId, Extraction } from '../../extract/extraction.ts';
import { shortHash } from '../../extract/identity.ts';
import type { GraphTransaction } from '../engine.ts';
import { runInBatches } from './batches.ts';
import type { Rewriting } from './load-article.ts';
import type { Identities } from './rename.ts';
import { type Likeness, likenessesOf, resolve } from './resolve.ts';
import { contentHashOf, readStoredArticle, type StoredArticle } from './stored-article.ts';

/** Things that are compared at once, and steps from key to key. Where a busy key has more, some stay apart. */
const MAX_COMPARED = 1000;
const MAX_STEPS = 4;
/** An id that more articles use is not moved any more: it would rewrite all of them in one transaction. */
const MAX_ARTICLES_MOVED = 200;

const UNLINK_ARTICLE = `MATCH (a:Article {id: $articleId})-[u:USES]->(i:Identity) DELETE u RETURN i.id AS id, i.likeness AS likeness`;
const DELETE_UNUSED = `UNWIND $ids AS id
MATCH (i:Identity {id: id}) CALL (i) { MATCH (a:Article)-[:USES]->(i) RETURN count(a) AS uses }
WITH i, uses WHERE uses = 0 DETACH DELETE i`;
const DELETE_UNUSED_KEYS = `UNWIND $keys AS key
MATCH (k:IdentityKey {id: key}) CALL (k) { MATCH (i:Identity)-[:KEYED]->(k) RETURN count(i) AS uses }
WITH k, uses WHERE uses = 0 DETACH DELETE k`;
const KNOWN_IDENTITIES = `UNWIND $ids AS id MATCH (i:Identity {id: id}) RETURN i.id AS id`;
/** All identities of one extracted id have the same entityId. */
const CURRENT_ENTITIES = `UNWIND $ids AS id MATCH (i:Identity {localId: id}) RETURN DISTINCT id AS localId, i.entityId AS entityId`;
const MAKE_ARTICLE = `MERGE (a:Article {id: $articleId})`;
const MAKE_KEYS = `UNWIND $keys AS key MERGE (k:IdentityKey {id: key})`;
const MAKE_IDENTITIES = `UNWIND $rows AS row CREATE (i:Identity) SET i = row`;
const LINK_KEYS = `UNWIND $rows AS row MATCH (i:Identity {id: row.id}) MATCH (k:IdentityKey {id: row.key}) CREATE (i)-[:KEYED]->(k)`;
const LINK_ARTICLE = `UNWIND $ids AS id MATCH (a:Article {id: $articleId}) MATCH (i:Identity {id: id}) CREATE (a)-[:USES]->(i)`;
const READ_BY_KEYS = `UNWIND $keys AS key
MATCH (k:IdentityKey {id: key})<-[:KEYED]-(i:Identity)
RETURN DISTINCT i.id AS id, i.localId AS localId, i.entityId AS entityId, i.likeness AS likeness ORDER BY id LIMIT ${MAX_COMPARED}`;
const READ_USERS = `MATCH (i:Identity {localId: $localId})<-[:USES]-(a:Article)
RETURN DISTINCT a.id AS articleId ORDER BY articleId LIMIT ${MAX_ARTICLES_MOVED + 1}`;
const MOVE_IDENTITIES = `UNWIND $rows AS row MATCH (i:Identity {localId: row.localId}) SET i.entityId = row.entityId`;

export interface IdentityPlan {
  /** For the article that is loaded. */
  readonly identities: Identities;
  /** Other articles whose entities are now the same, or no longer the same, as others'. */
  readonly others: readonly Rewriting[];
}

interface StoredIdentity {
  readonly id: string;
  readonly localId: EntityId;
  readonly entityId: EntityId;
  readonly likeness: string;
}

/** Brings the identities up to date for an article that is loaded, replaced (stored and extraction), or deleted (extraction is null). */
export async function planIdentities(
  transaction: GraphTransaction,
  articleId: string,
  stored: StoredArticle | null,
  extraction: Extraction | null,
): Promise<IdentityPlan> {
  if (extraction !== null && stored?.contentHash === contentHashOf(extraction)) {
    return { identities: stored.identities, others: [] };
  }
  const now = extraction === null ? [] : likenessesOf(extraction);
  const before = stored === null ? [] : await unlinkArticle(transaction, articleId);
  await linkArticle(transaction, articleId, now);
  const likenesses = [...before, ...now];
  if (likenesses.length === 0) return { identities: new Map(), others: [] };

  const compared = await readConnected(transaction, likenesses);
  const resolved = resolve(compared.map(({ likeness }) => JSON.parse(likeness) as Likeness));
  const moved = new Map<EntityId, EntityId>();
  const articles = new Set<string>();
  for (const { localId, entityId } of compared) {
    const target = resolved.get(localId) ?? localId;
    if (target === entityId || moved.has(localId)) continue;
    const users = await transaction.run<{ articleId: string }>(READ_USERS, { localId });
    if (users.length > MAX_ARTICLES_MOVED) {
      resolved.set(localId, entityId);
      continue;
    }
    moved.set(localId, target);
    for (const user of users) articles.add(user.articleId);
  }
  const rows = [...moved].map(([localId, entityId]) => ({ localId, entityId }));
  await runInBatches(transaction, MOVE_IDENTITIES, 'rows', rows);
  articles.delete(articleId);
  const others = await Promise.all([...articles].sort().map((id) => moveArticle(transaction, id, moved)));
  return { identities: renamings(now.map(({ id }) => [id, resolved.get(id) ?? id])), others };
}

/** @returns what the article's version in the graph was compared by */
async function unlinkArticle(transaction: GraphTransaction, articleId: string): Promise<Likeness[]> {
  const rows = await transaction.run<{ id: string; likeness: string }>(UNLINK_ARTICLE, { articleId });
  const likenesses = rows.map(({ likeness }) => JSON.parse(likeness) as Likeness);
  await runInBatches(
    transaction,
    DELETE_UNUSED,
    'ids',
    rows.map(({ id }) => id),
  );
  const keys = [...new Set(likenesses.flatMap((likeness) => likeness.keys))];
  await runInBatches(transaction, DELETE_UNUSED_KEYS, 'keys', keys);
  return likenesses;
}

async function linkArticle(
  transaction: GraphTransaction,
  articleId: string,
  likenesses: readonly Likeness[],
): Promise<void> {
  if (likenesses.length === 0) return;
  const byId = new Map(likenesses.map((likeness) => [identityId(likeness), likeness]));
  const ids = [...byId.keys()];
  const known = new Set(
    (await runInBatches<{ id: string }>(transaction, KNOWN_IDENTITIES, 'ids', ids)).map(({ id }) => id),
  );
  const fresh = [...byId].filter(([id]) => !known.has(id));
  await transaction.run(MAKE_ARTICLE, { articleId });
  const keys = [...new Set(fresh.flatMap(([, likeness]) => likeness.keys))];
  await runInBatches(transaction, MAKE_KEYS, 'keys', keys);
  const localIds = [...new Set(fresh.map(([, likeness]) => likeness.id))];
  const placed = await runInBatches<{ localId: EntityId; entityId: EntityId }>(
    transaction,
    CURRENT_ENTITIES,
    'ids',
    localIds,
  );
  const current = new Map(placed.map(({ localId, entityId }) => [localId, entityId]));
  const rows = fresh.map(([id, likeness]) => {
    const entityId = current.get(likeness.id) ?? likeness.id;
    return { id, localId: likeness.id, entityId, likeness: JSON.stringify(likeness) };
  });
  await runInBatches(transaction, MAKE_IDENTITIES, 'rows', rows);
  const links = fresh.flatMap(([id, likeness]) => likeness.keys.map((key) => ({ id, key })));
  await runInBatches(transaction, LINK_KEYS, 'rows', links);
  await transaction.run(LINK_ARTICLE, { articleId, ids });
}

/** All that share a key with these, or with what shares a key with these, and so on. */
async function readConnected(transaction: GraphTransaction, from: readonly Likeness[]): Promise<StoredIdentity[]> {
  const found = new Map<string, StoredIdentity>();
  const asked = new Set<string>();
  let keys = [...new Set(from.flatMap((likeness) => likeness.keys))];
  for (let step = 0; step < MAX_STEPS && keys.length > 0 && found.size < MAX_COMPARED; step += 1) {
    for (const key of keys) asked.add(key);
    for (const row of await runInBatches<StoredIdentity>(transaction, READ_BY_KEYS, 'keys', keys))
      found.set(row.id, row);
    const reached = [...found.values()].flatMap(({ likeness }) => (JSON.parse(likeness) as Likeness).keys);
    keys = [...new Set(reached)].filter((key) => !asked.has(key)).sort();
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function moveArticle(
  transaction: GraphTransaction,
  articleId: string,
  moved: ReadonlyMap<EntityId, EntityId>,
): Promise<Rewriting> {
  const stored = await readStoredArticle(transaction, articleId);
  if (stored === null) throw new Error(`article ${articleId} uses an identity but is not stored`);
  const own = new Map(likenessesOf(stored.extraction).map(({ id }) => [id, stored.identities.get(id) ?? id]));
  for (const [localId, entityId] of moved) if (own.has(localId)) own.set(localId, entityId);
  return { articleId, stored, extraction: stored.extraction, identities: renamings([...own]) };
}

function renamings(pairs: readonly (readonly [EntityId, EntityId])[]): Identities {
  return new Map(pairs.filter(([id, target]) => id !== target));
}

function identityId(likeness: Likeness): string {
  return `identity:${shortHash(JSON.stringify(likeness))}`;
}
