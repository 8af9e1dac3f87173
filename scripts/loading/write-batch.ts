// One batch into the graph; where it cannot be stored as a whole, in smaller and smaller parts, so that a bad article takes no others with it.
import type { Extraction } from '../../src/extract/extraction.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { inHalves } from '../../src/graph/write/in-halves.ts';
import { loadArticles } from '../../src/graph/write/load-article.ts';
import { inputId, type LoadedInput } from '../../src/graph/write/loaded-inputs.ts';
import type { Outcome } from './outcome.ts';

export interface Extracted {
  readonly file: string;
  readonly extraction: Extraction;
  readonly warnings: readonly string[];
}

/** Errors that may be one article's fault. */
const OF_AN_ARTICLE: readonly string[] = [
  'INVALID_EXTRACTION',
  'INVALID_PARAMETERS',
  'STATEMENT_FAILED',
  'TRANSACTION_TOO_LARGE',
];
/** Those of them that are the database's fault where no article of several can be stored. */
const OR_OF_THE_DATABASE: readonly string[] = ['STATEMENT_FAILED', 'TRANSACTION_TOO_LARGE'];

/**
 * @param hashes content of the files whose loading is to be remembered
 * @throws GraphError where the database, not an article, is at fault
 */
export async function writeBatch(
  engine: GraphEngine,
  articles: readonly Extracted[],
  hashes: ReadonlyMap<string, string>,
): Promise<Outcome[]> {
  let refused: GraphError | undefined;
  const loadOrTell = async (part: readonly Extracted[]): Promise<Outcome[]> => {
    try {
      return await load(engine, part, hashes);
    } catch (error) {
      if (part.length > 1 || !isOfAnArticle(error)) throw error;
      if (OR_OF_THE_DATABASE.includes(error.code)) refused ??= error;
      return part.map(({ file }) => failure(file, error));
    }
  };
  const outcomes = await inHalves(articles, loadOrTell, isOfAnArticle);
  const nothingStored = outcomes.every((outcome) => 'failed' in outcome);
  if (articles.length > 1 && nothingStored && refused !== undefined) throw refused;
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
