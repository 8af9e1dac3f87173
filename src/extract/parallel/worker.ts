// What a worker thread does: reads one file and extracts it. An ArticleError, whose class would be lost between threads, goes as its fields.
import { ArticleError, type ArticleErrorCode } from '../../article/errors.ts';
import { readInput } from '../../article/inputs.ts';
import type { ReadOptions } from '../../article/read-article.ts';
import { extract } from '../extract.ts';
import type { Extraction } from '../extraction.ts';

export interface Task {
  readonly file: string;
  readonly options: ReadOptions;
}

export type TaskResult =
  | { readonly extraction: Extraction }
  | { readonly error: { readonly code: ArticleErrorCode; readonly file: string; readonly what: string } };

export default async function extractFile({ file, options }: Task): Promise<TaskResult> {
  const article = await readInput(file, options);
  if (!(article instanceof ArticleError)) return { extraction: extract(article) };
  const { code, what } = article;
  return { error: { code, file: article.file, what } };
}
