// What a worker thread does: reads one article and extracts it. An ArticleError, whose class would be lost between threads, goes as its
// fields.
import { ArticleError, type ArticleErrorCode } from '../../article/errors.ts';
import { readInput } from '../../article/inputs.ts';
import { type ArticleInput, type ReadOptions, readArticle } from '../../article/read-article.ts';
import { now } from '../../tracing/tracing.ts';
import { extractTimed, type TimedExtraction } from './timed.ts';

export interface FileTask {
  readonly file: string;
  readonly options: ReadOptions;
}

export interface ContentTask {
  readonly input: ArticleInput;
  readonly options: ReadOptions;
}

export interface Failure {
  readonly error: { readonly code: ArticleErrorCode; readonly file: string; readonly what: string };
}
export type FileResult = TimedExtraction | Failure;
export type ContentResult = FileResult;
/** As text, an extraction passes between threads at no cost for the one that only sends it on. */
export type JsonResult = { readonly json: string } | Failure;

export async function extractFile({ file, options }: FileTask): Promise<FileResult> {
  const begun = now();
  const article = await readInput(file, options);
  return article instanceof ArticleError ? failure(article) : extractTimed(begun, article);
}

export function extractContent({ input, options }: ContentTask): ContentResult {
  const begun = now();
  try {
    return extractTimed(begun, readArticle(input, options));
  } catch (error) {
    if (error instanceof ArticleError) return failure(error);
    throw error;
  }
}

export function extractJson(task: ContentTask): JsonResult {
  const result = extractContent(task);
  return 'error' in result ? result : { json: JSON.stringify(result.extraction) };
}

const failure = ({ code, file, what }: ArticleError): Failure => ({ error: { code, file, what } });

export function articleErrorOf({ error: { code, file, what } }: Failure): ArticleError {
  return new ArticleError(code, file, what);
}
