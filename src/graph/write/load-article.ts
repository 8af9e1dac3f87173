// Loading, replacing and deleting an article: one transaction each, so that an article is in the graph wholly or not at all.
import type { Extraction } from '../../extract/extraction.ts';
import type { GraphEngine, GraphTransaction } from '../engine.ts';
import { applyChange } from './apply-change.ts';
import { contributionOf, noContribution } from './contribution.ts';
import { type LoadReport, Tally } from './load-report.ts';
import { planIdentities } from './plan-identities.ts';
import type { Identities } from './rename.ts';
import { DELETE_ARTICLE } from './statements.ts';
import { contentHashOf, linkFrame, readStoredArticle, type StoredArticle, writeArticleNode } from './stored-article.ts';
import { validateExtraction } from './validate.ts';

/**
 * Puts an article into the graph, in place of what an earlier version of it (the same article id) said. Loading the same extraction again
 * changes nothing, and the graph does not depend on the order of loading.
 * @throws GraphError INVALID_EXTRACTION before anything is written; errors of GraphEngine.write
 */
export async function loadArticle(engine: GraphEngine, extraction: Extraction): Promise<LoadReport> {
  validateExtraction(extraction);
  return engine.write((transaction) => replaceArticle(transaction, extraction.article.id, extraction));
}

/** Takes an article out of the graph, with everything that only it supported. */
export async function deleteArticle(engine: GraphEngine, articleId: string): Promise<LoadReport> {
  return engine.write((transaction) => replaceArticle(transaction, articleId, null));
}

async function replaceArticle(
  transaction: GraphTransaction,
  articleId: string,
  extraction: Extraction | null,
): Promise<LoadReport> {
  const stored = await readStoredArticle(transaction, articleId);
  const tally = new Tally();
  const { identities, others } = await planIdentities(transaction, articleId, stored, extraction);
  await rewriteArticle(transaction, { articleId, stored, extraction, identities }, tally);
  for (const other of others) await rewriteArticle(transaction, other, new Tally());
  return tally.report(articleId, outcome(stored, extraction));
}

function outcome(stored: StoredArticle | null, extraction: Extraction | null): LoadReport['article'] {
  if (extraction === null) return stored === null ? 'absent' : 'removed';
  if (stored === null) return 'new';
  return stored.contentHash === contentHashOf(extraction) ? 'unchanged' : 'updated';
}

/** One article's way from its stored version, if any, to the new one, or to none. */
export interface Rewriting {
  readonly articleId: string;
  readonly stored: StoredArticle | null;
  readonly extraction: Extraction | null;
  readonly identities: Identities;
}

async function rewriteArticle(transaction: GraphTransaction, rewriting: Rewriting, tally: Tally): Promise<void> {
  const { articleId, stored, extraction, identities } = rewriting;
  const before = stored === null ? noContribution(articleId) : contributionOf(stored.extraction, stored.identities);
  const after = extraction === null ? noContribution(articleId) : contributionOf(extraction, identities);
  if (extraction !== null) await writeArticleNode(transaction, stored, extraction, identities);
  await applyChange(transaction, before, after, tally);
  if (extraction !== null) await linkFrame(transaction, stored, extraction, identities);
  else if (stored !== null) await transaction.run(DELETE_ARTICLE, { id: articleId });
}
