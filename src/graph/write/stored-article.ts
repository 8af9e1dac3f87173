// The article node, with what is needed to take away again what the article once added: its extraction, compressed.
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Extraction } from '../../extract/extraction.ts';
import { dated } from '../dated.ts';
import type { GraphTransaction } from '../engine.ts';
import { readInBatches, writeInBatches } from './batches.ts';
import type { Properties } from './contribution.ts';
import type { Identities } from './rename.ts';
import {
  DELETE_ARTICLES,
  FRAME_EDGES,
  linkFrameEdges,
  READ_ARTICLES,
  unlinkFrameEdges,
  WRITE_ARTICLES,
} from './statements.ts';
import { known } from './support.ts';
import type { Rewriting } from './versions.ts';

export interface StoredArticle {
  readonly contentHash: string;
  readonly extraction: Extraction;
  readonly identities: Identities;
}

const hashes = new WeakMap<Extraction, string>();

/** Equal for equal extractions. Worked out once for each: loading an article asks for it several times. */
export function contentHashOf(extraction: Extraction): string {
  const known = hashes.get(extraction);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify(extraction)).digest('hex');
  hashes.set(extraction, hash);
  return hash;
}

/** By article id; without those that the graph does not have. */
export async function readStoredArticles(
  transaction: Pick<GraphTransaction, 'run'>,
  ids: readonly string[],
): Promise<Map<string, StoredArticle>> {
  const rows = await readInBatches<{
    articleId: string;
    contentHash: string;
    extraction: string;
    identities: string;
    text: string;
  }>(transaction, READ_ARTICLES, 'ids', ids);
  return new Map(
    rows.map(({ articleId, contentHash, extraction: compressed, identities, text }) => {
      const extraction = JSON.parse(inflateRawSync(Buffer.from(compressed, 'base64')).toString()) as Extraction;
      const stored = {
        contentHash,
        extraction: { ...extraction, article: { ...extraction.article, text } },
        identities: new Map(JSON.parse(identities) as [string, string][]),
      };
      return [articleId, stored];
    }),
  );
}

/** Writes the nodes, but those that are as they were. */
export async function writeArticleNodes(
  transaction: GraphTransaction,
  rewritings: readonly Rewriting[],
): Promise<void> {
  const changed = rewritings.flatMap(({ stored, extraction, identities }) => {
    if (extraction === null) return [];
    const hash = contentHashOf(extraction);
    const same = stored?.contentHash === hash && textOf(stored.identities) === textOf(identities);
    return same ? [] : [articleProperties(extraction, identities, hash)];
  });
  await writeInBatches(transaction, WRITE_ARTICLES, 'rows', changed);
  await transaction.learnWords(changed.flatMap(({ title }) => (typeof title === 'string' ? [title] : [])));
}

/** The edges to author, source and place of filing, where they changed; their entities must be there. */
export async function linkFrames(transaction: GraphTransaction, rewritings: readonly Rewriting[]): Promise<void> {
  const frames = rewritings.map(({ articleId, stored, extraction, identities }) => ({
    id: articleId,
    before: stored === null ? null : frameOf(stored.extraction, stored.identities),
    now: extraction === null ? null : frameOf(extraction, identities),
  }));
  for (const [property, type] of FRAME_EDGES) {
    const changed = frames
      .map(({ id, before, now }) => ({ id, before: before?.[property] ?? null, now: now?.[property] ?? null }))
      .filter(({ before, now }) => before !== now);
    const unlinked = changed.flatMap(({ id, before }) => (before === null ? [] : [id]));
    await writeInBatches(transaction, unlinkFrameEdges(type), 'ids', unlinked);
    const linked = changed.flatMap(({ id, now }) => (now === null ? [] : [{ id, entityId: now }]));
    await writeInBatches(transaction, linkFrameEdges(type), 'rows', linked);
  }
}

export async function deleteArticleNodes(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  await writeInBatches(transaction, DELETE_ARTICLES, 'ids', ids);
}

/** The ids that author, source and place of filing have in the graph. */
function frameOf({ article }: Extraction, identities: Identities) {
  const renamed = (id: string | null): string | null => (id === null ? null : (identities.get(id) ?? id));
  return {
    authorId: renamed(article.author),
    sourceId: renamed(article.source),
    datelineId: renamed(article.dateline),
  };
}

/** What the article node holds. */
export function articleProperties(extraction: Extraction, identities: Identities, contentHash: string): Properties {
  const { article } = extraction;
  const withoutText = { ...extraction, article: { ...article, text: '' } };
  return known({
    id: article.id,
    title: article.title,
    publishedOn: article.publishedOn,
    ...dated(article.publishedOn),
    publishedOnBasis: article.publishedOnBasis,
    url: article.url,
    file: article.file,
    text: article.text,
    ...frameOf(extraction, identities),
    contentHash,
    extraction: deflateRawSync(JSON.stringify(withoutText)).toString('base64'),
    identities: textOf(identities),
  });
}

function textOf(identities: Identities): string {
  return JSON.stringify([...identities].sort(([a], [b]) => (a < b ? -1 : 1)));
}
