// What came of each input, and of all of them together.
import type { ArticleError } from '../../src/article/errors.ts';
import type { Counts, LoadReport } from '../../src/graph/write/load-report.ts';

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

export interface SkippedInput {
  readonly file: string;
}

export type Outcome =
  | { readonly loaded: LoadedArticle }
  | { readonly failed: FailedInput }
  | { readonly skipped: SkippedInput };

export interface LoadingCounts {
  readonly loaded: number;
  /** Of those loaded, how many were in the graph already. */
  readonly unchanged: number;
  /** Left aside, because they were loaded before and have not changed. */
  readonly skipped: number;
  readonly failed: number;
}

export function failedInput({ file, code, message }: ArticleError): Outcome {
  return { failed: { file, code, message } };
}

/** 'articles/a.txt: new, 24 entities, 31 relations, 9 claims'. */
export function describe(outcome: Outcome): string {
  if ('failed' in outcome) return outcome.failed.message;
  if ('skipped' in outcome) return `${outcome.skipped.file}: skipped, loaded before`;
  const { file, article, entities, relations, claims, warnings } = outcome.loaded;
  const counts = [
    `${total(Object.values(entities))} entities`,
    `${total(Object.values(relations))} relations`,
    `${total([claims])} claims`,
  ];
  return [`${file}: ${article}, ${counts.join(', ')}`, ...warnings].join('; ');
}

const total = (counts: readonly Counts[]): number =>
  counts.reduce((sum, count) => sum + count.new + count.updated + count.unchanged, 0);
