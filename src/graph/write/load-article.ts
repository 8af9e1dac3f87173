// Loading, replacing and deleting articles: one transaction for a batch of them, so that an article is in the graph wholly or not at all.
import type { Extraction } from '../../extract/extraction.ts';
import type { GraphEngine, GraphTransaction } from '../engine.ts';
import { applyChanges } from './apply-change.ts';
import { contributionOf, noContribution } from './contribution.ts';
import { type LoadReport, Tally } from './load-report.ts';
import { forgetInputs, type LoadedInput, rememberInputs } from './loaded-inputs.ts';
import { type ChangedArticle, changesOf, recordLoadings } from './loadings.ts';
import { planIdentities } from './plan-identities.ts';
import {
  contentHashOf,
  deleteArticleNodes,
  linkFrames,
  readStoredArticles,
  type StoredArticle,
  writeArticleNodes,
} from './stored-article.ts';
import { validateExtraction } from './validate.ts';
import type { ArticleVersions, Rewriting } from './versions.ts';

/**
 * Puts an article into the graph, in place of what an earlier version of it (the same article id) said. Loading the same extraction again
 * changes nothing, and the graph does not depend on the order of loading.
 * @throws GraphError INVALID_EXTRACTION before anything is written; errors of GraphEngine.write
 */
export async function loadArticle(engine: GraphEngine, extraction: Extraction): Promise<LoadReport> {
  const [report] = await loadArticles(engine, [extraction]);
  return report!;
}

/**
 * The same for several articles in one transaction: all of them are loaded, or none. No two may have the same id.
 * @param inputs the files that they come from, remembered as loaded
 * @returns a report for each article, in their order
 */
export async function loadArticles(
  engine: GraphEngine,
  extractions: readonly Extraction[],
  inputs: readonly LoadedInput[] = [],
): Promise<LoadReport[]> {
  for (const extraction of extractions) validateExtraction(extraction);
  return engine.write(async (transaction) => {
    const wanted = extractions.map((extraction) => ({ articleId: extraction.article.id, extraction }));
    const reports = await replaceArticles(transaction, wanted);
    await rememberInputs(transaction, inputs);
    return reports;
  });
}

/** Takes an article out of the graph, with everything that only it supported. */
export async function deleteArticle(engine: GraphEngine, articleId: string): Promise<LoadReport> {
  return engine.write(async (transaction) => {
    const [report] = await replaceArticles(transaction, [{ articleId, extraction: null }]);
    await forgetInputs(transaction, [articleId]);
    return report!;
  });
}

async function replaceArticles(
  transaction: GraphTransaction,
  wanted: readonly Omit<ArticleVersions, 'stored'>[],
): Promise<LoadReport[]> {
  const stored = await readStoredArticles(
    transaction,
    wanted.map(({ articleId }) => articleId),
  );
  const articles = wanted.map((article) => ({ ...article, stored: stored.get(article.articleId) ?? null }));
  const { own, others } = await planIdentities(transaction, articles);
  const tallies = own.map(() => new Tally());
  const changes = await rewriteArticles(transaction, [...own, ...others], tallies);
  await recordLoadings(
    transaction,
    articles.map(({ articleId, stored: earlier, extraction }, index): ChangedArticle => {
      // What others say of an entity that is known better now changed by the first of these articles.
      const also = index === 0 ? changes.slice(own.length).flatMap(({ entityIds }) => entityIds) : [];
      const { claimIds, entityIds } = changes[index]!;
      const all = [...new Set([...entityIds, ...also])];
      return { articleId, article: outcome(earlier, extraction), claimIds, entityIds: all };
    }),
  );
  return articles.map(({ articleId, stored: earlier, extraction }, index) =>
    tallies[index]!.report(articleId, outcome(earlier, extraction)),
  );
}

function outcome(stored: StoredArticle | null, extraction: Extraction | null): LoadReport['article'] {
  if (extraction === null) return stored === null ? 'absent' : 'removed';
  if (stored === null) return 'new';
  return stored.contentHash === contentHashOf(extraction) ? 'unchanged' : 'updated';
}

/** Articles beyond the tallies are rewritten without being told of. */
async function rewriteArticles(
  transaction: GraphTransaction,
  rewritings: readonly Rewriting[],
  tallies: readonly Tally[],
): Promise<Pick<ChangedArticle, 'claimIds' | 'entityIds'>[]> {
  await writeArticleNodes(transaction, rewritings);
  const versions = rewritings.map(({ stored, extraction, identities }, index) => ({
    before: stored === null ? noContribution() : contributionOf(stored.extraction, stored.identities),
    after: extraction === null ? noContribution() : contributionOf(extraction, identities),
    tally: tallies[index] ?? new Tally(),
  }));
  await applyChanges(transaction, versions);
  await linkFrames(transaction, rewritings);
  const gone = rewritings.filter(({ stored, extraction }) => stored !== null && extraction === null);
  await deleteArticleNodes(
    transaction,
    gone.map(({ articleId }) => articleId),
  );
  return versions.map(changesOf);
}
