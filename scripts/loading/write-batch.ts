// One batch into the graph; where it cannot be stored as a whole, one article after the other, so that a bad one takes no others with it.
import type { Extraction } from '../../src/extract/extraction.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { loadArticles } from '../../src/graph/write/load-article.ts';
import { inputId, type LoadedInput } from '../../src/graph/write/loaded-inputs.ts';
import type { Outcome } from './outcome.ts';

export interface Extracted {
  readonly file: string;
  readonly extraction: Extraction;
  readonly warnings: readonly string[];
}

/** Errors that may be one article's fault. */
const OF_AN_ARTICLE: readonly string[] = ['INVALID_EXTRACTION', 'INVALID_PARAMETERS', 'STATEMENT_FAILED'];

/**
 * @param hashes content of the files whose loading is to be remembered
 * @throws GraphError where the database, not an article, is at fault
 */
export async function writeBatch(
  engine: GraphEngine,
  articles: readonly Extracted[],
  hashes: ReadonlyMap<string, string>,
): Promise<Outcome[]> {
  try {
    return await load(engine, articles, hashes);
  } catch (error) {
    if (!isOfAnArticle(error)) throw error;
    if (articles.length === 1) return articles.map(({ file }) => failure(file, error));
  }
  const outcomes: Outcome[] = [];
  let stored = 0;
  let refused: unknown;
  for (const article of articles) {
    try {
      outcomes.push(...(await load(engine, [article], hashes)));
      stored += 1;
    } catch (error) {
      if (!isOfAnArticle(error)) throw error;
      if (error.code === 'STATEMENT_FAILED') refused ??= error;
      outcomes.push(failure(article.file, error));
    }
  }
  if (stored === 0 && refused !== undefined) throw refused;
  return outcomes;
}

async function load(
  engine: GraphEngine,
  articles: readonly Extracted[],
  hashes: ReadonlyMap<string, string>,
): Promise<Outcome[]> {
  const inputs = articles.flatMap(({ file, extraction }): LoadedInput[] => {
    const contentHash = hashes.get(file);
    return contentHash === undefined ? [] : [{ id: inputId(file), contentHash, articleId: extraction.article.id }];
  });
  const reports = await loadArticles(
    engine,
    articles.map(({ extraction }) => extraction),
    inputs,
  );
  return reports.map((report, index) => {
    const { file, extraction, warnings } = articles[index]!;
    return { loaded: { file, title: extraction.article.title, warnings, ...report } };
  });
}

function isOfAnArticle(error: unknown): error is GraphError {
  return error instanceof GraphError && OF_AN_ARTICLE.includes(error.code);
}

function failure(file: string, { code, message }: GraphError): Outcome {
  return { failed: { file, code, message: `${file}: ${message}` } };
}
