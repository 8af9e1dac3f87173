// Keeps in the graph what cross-article resolution compares, and says which articles must be written anew because an article came or went.
//   (:Article)-[:USES]->(:Identity {id, localId, entityId, likeness})-[:KEYED]->(:IdentityKey {id})
// An Identity is what one or more articles say of one extracted id (resolve.ts); entityId is the id in the graph. As the original
// extractions are stored, every resolution can be undone when the article that led to it goes.
import type { EntityId } from '../../extract/extraction.ts';
import { shortHash } from '../../extract/identity.ts';
import type { GraphTransaction } from '../engine.ts';
import { readInBatches, writeInBatches } from './batches.ts';
import type { Identities } from './rename.ts';
import { type Likeness, likenessesOf, resolve } from './resolve.ts';
import { contentHashOf, readStoredArticles, type StoredArticle } from './stored-article.ts';
import type { ArticleVersions, Rewriting } from './versions.ts';

/** Things of one key that are compared, and steps from key to key. Where a busy key has more, some stay apart. */
const MAX_COMPARED = 200;
const MAX_STEPS = 4;
/** An id that more articles use is not moved any more: it would rewrite all of them in one transaction. */
const MAX_ARTICLES_MOVED = 200;

const UNLINK_ARTICLES = `UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[u:USES]->(i:Identity) DELETE u RETURN i.id AS id, i.likeness AS likeness`;
const DELETE_UNUSED = `UNWIND $ids AS id
MATCH (i:Identity {id: id}) CALL (i) { MATCH (a:Article)-[:USES]->(i) RETURN count(a) AS uses }
WITH i, uses WHERE uses = 0 DETACH DELETE i`;
const DELETE_UNUSED_KEYS = `UNWIND $keys AS key
MATCH (k:IdentityKey {id: key}) CALL (k) { MATCH (i:Identity)-[:KEYED]->(k) RETURN count(i) AS uses }
WITH k, uses WHERE uses = 0 DETACH DELETE k`;
const KNOWN_IDENTITIES = `UNWIND $ids AS id MATCH (i:Identity {id: id}) RETURN i.id AS id`;
/** All identities of one extracted id have the same entityId. */
const CURRENT_ENTITIES = `UNWIND $ids AS id MATCH (i:Identity {localId: id}) RETURN DISTINCT id AS localId, i.entityId AS entityId`;
const MAKE_ARTICLES = `UNWIND $ids AS id MERGE (a:Article {id: id})`;
const MAKE_KEYS = `UNWIND $keys AS key MERGE (k:IdentityKey {id: key})`;
const MAKE_IDENTITIES = `UNWIND $rows AS row CREATE (i:Identity) SET i = row`;
const LINK_KEYS = `UNWIND $rows AS row MATCH (i:Identity {id: row.id}) MATCH (k:IdentityKey {id: row.key}) CREATE (i)-[:KEYED]->(k)`;
const LINK_ARTICLES = `UNWIND $rows AS row MATCH (a:Article {id: row.articleId}) MATCH (i:Identity {id: row.id}) CREATE (a)-[:USES]->(i)`;
const READ_BY_KEYS = `UNWIND $keys AS key
CALL (key) {
  MATCH (k:IdentityKey {id: key})<-[:KEYED]-(i:Identity) WITH i ORDER BY i.id LIMIT ${MAX_COMPARED}
  RETURN collect({id: i.id, localId: i.localId, entityId: i.entityId, likeness: i.likeness}) AS found
}
UNWIND found AS one
RETURN DISTINCT one.id AS id, one.localId AS localId, one.entityId AS entityId, one.likeness AS likeness ORDER BY id`;
const READ_USERS = `MATCH (i:Identity {localId: $localId})<-[:USES]-(a:Article)
RETURN DISTINCT a.id AS articleId ORDER BY articleId LIMIT ${MAX_ARTICLES_MOVED + 1}`;
const MOVE_IDENTITIES = `UNWIND $rows AS row MATCH (i:Identity {localId: row.localId}) SET i.entityId = row.entityId`;

export interface IdentityPlan {
  /** The articles given, in their order. */
  readonly own: readonly Rewriting[];
  /** Other articles whose entities are now the same, or no longer the same, as others'. */
  readonly others: readonly Rewriting[];
}

interface StoredIdentity {
  readonly id: string;
  readonly localId: EntityId;
  readonly entityId: EntityId;
  readonly likeness: string;
}

/** Brings the identities up to date for articles that are loaded, replaced (stored and extraction), or deleted (extraction is null). */
export async function planIdentities(
  transaction: GraphTransaction,
  articles: readonly ArticleVersions[],
): Promise<IdentityPlan> {
  const changed = articles.filter(
    ({ stored, extraction }) => extraction === null || stored?.contentHash !== contentHashOf(extraction),
  );
  const leaving = changed.filter(({ stored }) => stored !== null).map(({ articleId }) => articleId);
  const before = await unlinkArticles(transaction, leaving);
  const now = new Map(
    changed.map(({ articleId, extraction }) => [articleId, extraction === null ? [] : likenessesOf(extraction)]),
  );
  await linkArticles(transaction, now);

  const likenesses = [...before, ...[...now.values()].flat()];
  const { resolved, moved, movedArticles } = await resolveAgain(transaction, likenesses);
  const own = articles.map((article) => {
    const likenessesNow = now.get(article.articleId);
    const identities =
      likenessesNow === undefined
        ? movedIdentities(article.stored, moved)
        : renamings(likenessesNow.map(({ id }) => [id, resolved.get(id) ?? id]));
    return { ...article, identities };
  });
  const inBatch = new Set(articles.map(({ articleId }) => articleId));
  const outside = movedArticles.filter((id) => !inBatch.has(id));
  const stored = await readStoredArticles(transaction, outside);
  const others = outside.map((articleId) => {
    const version = stored.get(articleId);
    if (version === undefined) throw new Error(`article ${articleId} uses an identity but is not stored`);
    const { extraction } = version;
    return { articleId, stored: version, extraction, identities: movedIdentities(version, moved) };
  });
  return { own, others };
}

/** What the resolution of all that is connected to some likenesses says now, and what has moved by it. */
async function resolveAgain(
  transaction: GraphTransaction,
  likenesses: readonly Likeness[],
): Promise<{
  resolved: ReadonlyMap<EntityId, EntityId>;
  moved: ReadonlyMap<EntityId, EntityId>;
  movedArticles: readonly string[];
}> {
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
  await writeInBatches(transaction, MOVE_IDENTITIES, 'rows', rows);
  return { resolved, moved, movedArticles: [...articles].sort() };
}

/** @returns what the articles' versions in the graph were compared by */
async function unlinkArticles(transaction: GraphTransaction, articleIds: readonly string[]): Promise<Likeness[]> {
  const rows = await readInBatches<{ id: string; likeness: string }>(transaction, UNLINK_ARTICLES, 'ids', articleIds);
  const likenesses = rows.map(({ likeness }) => JSON.parse(likeness) as Likeness);
  const ids = [...new Set(rows.map(({ id }) => id))];
  await writeInBatches(transaction, DELETE_UNUSED, 'ids', ids);
  const keys = [...new Set(likenesses.flatMap((likeness) => likeness.keys))];
  await writeInBatches(transaction, DELETE_UNUSED_KEYS, 'keys', keys);
  return likenesses;
}

async function linkArticles(
  transaction: GraphTransaction,
  likenessesOfArticles: ReadonlyMap<string, readonly Likeness[]>,
): Promise<void> {
  const byId = new Map([...likenessesOfArticles.values()].flat().map((likeness) => [identityId(likeness), likeness]));
  const ids = [...byId.keys()];
  const known = new Set(
    (await readInBatches<{ id: string }>(transaction, KNOWN_IDENTITIES, 'ids', ids)).map(({ id }) => id),
  );
  const fresh = [...byId].filter(([id]) => !known.has(id));
  const using = [...likenessesOfArticles].filter(([, likenesses]) => likenesses.length > 0);
  await writeInBatches(
    transaction,
    MAKE_ARTICLES,
    'ids',
    using.map(([articleId]) => articleId),
  );
  const keys = [...new Set(fresh.flatMap(([, likeness]) => likeness.keys))];
  await writeInBatches(transaction, MAKE_KEYS, 'keys', keys);
  const localIds = [...new Set(fresh.map(([, likeness]) => likeness.id))];
  const placed = await readInBatches<{ localId: EntityId; entityId: EntityId }>(
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
  await writeInBatches(transaction, MAKE_IDENTITIES, 'rows', rows);
  const links = fresh.flatMap(([id, likeness]) => likeness.keys.map((key) => ({ id, key })));
  await writeInBatches(transaction, LINK_KEYS, 'rows', links);
  const uses = using.flatMap(([articleId, likenesses]) =>
    [...new Set(likenesses.map(identityId))].map((id) => ({ articleId, id })),
  );
  await writeInBatches(transaction, LINK_ARTICLES, 'rows', uses);
}

/** All that share a key with these, or with what shares a key with these, and so on. */
async function readConnected(transaction: GraphTransaction, from: readonly Likeness[]): Promise<StoredIdentity[]> {
  const found = new Map<string, StoredIdentity>();
  const asked = new Set<string>();
  let keys = [...new Set(from.flatMap((likeness) => likeness.keys))];
  for (let step = 0; step < MAX_STEPS && keys.length > 0; step += 1) {
    for (const key of keys) asked.add(key);
    for (const row of await readInBatches<StoredIdentity>(transaction, READ_BY_KEYS, 'keys', keys))
      found.set(row.id, row);
    const reached = [...found.values()].flatMap(({ likeness }) => (JSON.parse(likeness) as Likeness).keys);
    keys = [...new Set(reached)].filter((key) => !asked.has(key)).sort();
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A stored article's identities after others have moved. */
function movedIdentities(stored: StoredArticle | null, moved: ReadonlyMap<EntityId, EntityId>): Identities {
  if (stored === null) return new Map();
  if (moved.size === 0) return stored.identities;
  const own = new Map(likenessesOf(stored.extraction).map(({ id }) => [id, stored.identities.get(id) ?? id]));
  for (const [localId, entityId] of moved) if (own.has(localId)) own.set(localId, entityId);
  return renamings([...own]);
}

function renamings(pairs: readonly (readonly [EntityId, EntityId])[]): Identities {
  return new Map(pairs.filter(([id, target]) => id !== target));
}

function identityId(likeness: Likeness): string {
  return `identity:${shortHash(JSON.stringify(likeness))}`;
}
