// The article node, with what is needed to take away again what the article once added: its extraction, compressed.
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Extraction } from '../../extract/extraction.ts';
import { dayRangeOf } from '../day-range.ts';
import type { GraphTransaction } from '../engine.ts';
import type { Properties } from './contribution.ts';
import type { Identities } from './rename.ts';
import { FRAME_EDGES, linkFrameEdge, READ_ARTICLE, unlinkFrameEdge, WRITE_ARTICLE } from './statements.ts';
import { known } from './support.ts';

export interface StoredArticle {
  readonly contentHash: string;
  readonly extraction: Extraction;
  readonly identities: Identities;
}

/** Equal for equal extractions. */
export function contentHashOf(extraction: Extraction): string {
  return createHash('sha256').update(JSON.stringify(extraction)).digest('hex');
}

/** Null if the graph does not have the article. */
export async function readStoredArticle(transaction: GraphTransaction, id: string): Promise<StoredArticle | null> {
  const [row] = await transaction.run<{ contentHash: string; extraction: string; identities: string; text: string }>(
    READ_ARTICLE,
    { id },
  );
  if (row === undefined) return null;
  const extraction = JSON.parse(inflateRawSync(Buffer.from(row.extraction, 'base64')).toString()) as Extraction;
  return {
    contentHash: row.contentHash,
    extraction: { ...extraction, article: { ...extraction.article, text: row.text } },
    identities: new Map(JSON.parse(row.identities) as [string, string][]),
  };
}

/** Writes the node, unless it is as it was. */
export async function writeArticleNode(
  transaction: GraphTransaction,
  stored: StoredArticle | null,
  extraction: Extraction,
  identities: Identities,
): Promise<void> {
  const properties = articleProperties(extraction, identities);
  const earlier = stored === null ? null : articleProperties(stored.extraction, stored.identities);
  if (JSON.stringify(properties) === JSON.stringify(earlier)) return;
  await transaction.run(WRITE_ARTICLE, { properties });
  if (extraction.article.title !== null) await transaction.learnWords([extraction.article.title]);
}

/** The edges to author, source and place of filing, where they changed; their entities must be there. */
export async function linkFrame(
  transaction: GraphTransaction,
  stored: StoredArticle | null,
  extraction: Extraction,
  identities: Identities,
): Promise<void> {
  const properties = articleProperties(extraction, identities);
  const earlier = stored === null ? null : articleProperties(stored.extraction, stored.identities);
  const { id } = extraction.article;
  for (const [property, type] of FRAME_EDGES) {
    const entityId = properties[property];
    if (entityId === earlier?.[property]) continue;
    await transaction.run(unlinkFrameEdge(type), { id });
    if (typeof entityId === 'string') await transaction.run(linkFrameEdge(type), { id, entityId });
  }
}

function articleProperties(extraction: Extraction, identities: Identities): Properties {
  const { article } = extraction;
  const renamed = (id: string | null): string | null => (id === null ? null : (identities.get(id) ?? id));
  const withoutText = { ...extraction, article: { ...article, text: '' } };
  return known({
    id: article.id,
    title: article.title,
    publishedOn: article.publishedOn,
    ...(article.publishedOn === null ? null : dayRangeOf(article.publishedOn)),
    publishedOnBasis: article.publishedOnBasis,
    url: article.url,
    file: article.file,
    text: article.text,
    authorId: renamed(article.author),
    sourceId: renamed(article.source),
    datelineId: renamed(article.dateline),
    contentHash: contentHashOf(extraction),
    extraction: deflateRawSync(JSON.stringify(withoutText)).toString('base64'),
    identities: JSON.stringify([...identities].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}
