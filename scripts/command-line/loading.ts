// Articles into the graph, one after the other: what came of each is told, a bad one does not stop the others.
import type { Article } from '../../src/article/article.ts';
import { ArticleError } from '../../src/article/errors.ts';
import { readInput } from '../../src/article/inputs.ts';
import type { ReadOptions } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { loadArticle } from '../../src/graph/write/load-article.ts';
import type { Counts, LoadReport } from '../../src/graph/write/load-report.ts';
import type { Progress } from './progress.ts';

export interface LoadedArticle extends LoadReport {
  readonly file: string;
  readonly title: string | null;
  readonly warnings: readonly string[];
}

export interface FailedInput {
  readonly file: string;
  readonly code: string;
  /** A sentence for a person, the file included. */
  readonly message: string;
}

export interface LoadingReport {
  readonly loaded: LoadedArticle[];
  readonly failed: FailedInput[];
}

/** @throws GraphError where the database, not an article, is at fault */
export async function loadInputs(
  engine: GraphEngine,
  inputs: readonly (string | ArticleError)[],
  options: ReadOptions,
  progress: Progress,
  stop?: AbortSignal,
): Promise<LoadingReport> {
  const report: LoadingReport = { loaded: [], failed: [] };
  try {
    for (const input of inputs) {
      if (stop?.aborted) break;
      const outcome = await loadInput(engine, input, options);
      if ('articleId' in outcome) report.loaded.push(outcome);
      else report.failed.push(outcome);
      progress.done('articleId' in outcome ? describe(outcome) : outcome.message, !('articleId' in outcome));
    }
  } finally {
    progress.end();
  }
  return report;
}

async function loadInput(
  engine: GraphEngine,
  input: string | ArticleError,
  options: ReadOptions,
): Promise<LoadedArticle | FailedInput> {
  const article = input instanceof ArticleError ? input : await readInput(input, options);
  if (article instanceof ArticleError) return { file: article.file, code: article.code, message: article.message };
  try {
    return await loadOne(engine, article);
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'INVALID_EXTRACTION') throw error;
    return { file: article.file, code: error.code, message: `${article.file}: ${error.message}` };
  }
}

async function loadOne(engine: GraphEngine, article: Article): Promise<LoadedArticle> {
  const { file, title, warnings } = article;
  return { file, title, warnings, ...(await loadArticle(engine, extract(article))) };
}

/** 'articles/a.txt: new, 24 entities, 31 relations, 9 claims'. */
function describe({ file, article, entities, relations, claims, warnings }: LoadedArticle): string {
  const counts = [
    `${total(Object.values(entities))} entities`,
    `${total(Object.values(relations))} relations`,
    `${total([claims])} claims`,
  ];
  return [`${file}: ${article}, ${counts.join(', ')}`, ...warnings].join('; ');
}

const total = (counts: readonly Counts[]): number =>
  counts.reduce((sum, count) => sum + count.new + count.updated + count.unchanged, 0);
