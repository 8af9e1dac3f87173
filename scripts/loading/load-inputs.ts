// Articles into the graph, streamed: one batch is written while the next is extracted, and nothing else is kept, however many there are.
import { ArticleError } from '../../src/article/errors.ts';
import { type ExtractAllOptions, extractAll } from '../../src/extract/extract-all.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { articleBatches } from '../../src/graph/write/article-batches.ts';
import { NO_TRACING, now, type PastWork, type Tracing } from '../../src/tracing/tracing.ts';
import { freshInputs } from './fresh-inputs.ts';
import { failedInput, type LoadingCounts, type Outcome } from './outcome.ts';
import { type Extracted, writeBatch } from './write-batch.ts';

export interface LoadingOptions {
  readonly read: ExtractAllOptions;
  /** Leave aside files that were loaded before and have not changed. */
  readonly resume?: boolean;
  /** Told what came of each input, in the order in which it came. */
  readonly tell: (outcome: Outcome) => void;
  /** The batch that is being written is finished; nothing is begun any more. */
  readonly stop?: AbortSignal;
  /** A trace for each batch: its articles read and extracted, and written. None by default. */
  readonly tracing?: Tracing;
}

/** @throws GraphError where the database, not an article, is at fault; what was told as loaded by then is in the graph */
export async function loadInputs(
  engine: GraphEngine,
  inputs: AsyncIterable<string | ArticleError>,
  { read, resume = false, tell, stop, tracing = NO_TRACING }: LoadingOptions,
): Promise<LoadingCounts> {
  const counts = { loaded: 0, unchanged: 0, skipped: 0, failed: 0 };
  const come = (outcome: Outcome): void => {
    if ('loaded' in outcome) counts.loaded += 1;
    if ('failed' in outcome) counts.failed += 1;
    if ('skipped' in outcome) counts.skipped += 1;
    if ('loaded' in outcome && outcome.loaded.article === 'unchanged') counts.unchanged += 1;
    tell(outcome);
  };
  const hashes = new Map<string, string>();
  const stages = new Map<string, readonly PastWork[]>();
  async function* files(): AsyncGenerator<string | ArticleError> {
    const skip = resume ? (file: string) => come({ skipped: { file } }) : null;
    for await (const { file, contentHash } of freshInputs(engine, inputs, read, skip)) {
      if (stop?.aborted) return;
      if (contentHash !== null && typeof file === 'string') hashes.set(file, contentHash);
      yield file;
    }
  }

  const timed = (file: string, past: readonly PastWork[]): void => {
    const attributes = { 'dateline.file': file };
    stages.set(
      file,
      past.map((stage) => ({ ...stage, attributes })),
    );
  };

  /** Those that can be loaded; what came of the others is told. */
  async function* extracted(): AsyncGenerator<Extracted> {
    for await (const extraction of extractAll(files(), { ...read, ...(tracing === NO_TRACING ? {} : { timed }) })) {
      if (stop?.aborted) return;
      if (extraction instanceof ArticleError) come(failedInput(extraction));
      else yield { file: extraction.article.file, extraction, warnings: extraction.warnings };
    }
  }

  const traced = (articles: readonly Extracted[]): Promise<Outcome[]> => {
    const past = articles.flatMap(({ file }) => stages.get(file) ?? []);
    for (const { file } of articles) stages.delete(file);
    const begun = Math.min(now(), ...past.map(({ start }) => start));
    return tracing.trace('load', { 'dateline.articles': articles.length }, begun, () => {
      tracing.past(past);
      return tracing.span('write', {}, () => writeBatch(engine, articles, hashes));
    });
  };

  let writing: Promise<void> = Promise.resolve();
  const write = async (articles: readonly Extracted[]): Promise<void> => {
    await writing;
    if (stop?.aborted) return;
    writing = traced(articles).then((outcomes) => {
      for (const outcome of outcomes) come(outcome);
      for (const { file } of articles) hashes.delete(file);
    });
    // Whoever awaits it next is told of the error; until then it is not unhandled.
    writing.catch(() => undefined);
  };
  try {
    for await (const batch of articleBatches(extracted())) await write(batch);
  } finally {
    await writing;
  }
  return counts;
}
