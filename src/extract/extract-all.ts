// Extracts many files, on several cores where they are many: the same extractions, in the order of the files, as one after the other.
import { availableParallelism } from 'node:os';
import type { Article } from '../article/article.ts';
import { ArticleError } from '../article/errors.ts';
import { readInput, STANDARD_INPUT } from '../article/inputs.ts';
import type { ReadOptions } from '../article/read-article.ts';
import { now, type PastWork } from '../tracing/tracing.ts';
import type { Extraction } from './extraction.ts';
import { inOrder } from './parallel/in-order.ts';
import { openPool } from './parallel/pool.ts';
import { extractTimed, stagesOf, type TimedExtraction } from './parallel/timed.ts';

export interface ExtractAllOptions extends ReadOptions {
  /** Files worked on at the same time; default one for each core. */
  readonly jobs?: number;
  /** No further file is begun once it is aborted; those under way still come. */
  readonly signal?: AbortSignal;
  /** What extracts an article in place of the rules, here and not in threads: it waits for others, as a language model's service. */
  readonly extractor?: (article: Article) => Promise<Extraction>;
  /** Told when each article was read and extracted, before its extraction comes. */
  readonly timed?: (file: string, stages: readonly PastWork[]) => void;
}

/** A path, or what is wrong with one: `findInputs` yields both. */
export type Input = string | ArticleError;

/** A thread takes a second to start, in which some 30 articles are extracted: for fewer there are none. */
export const FEWEST_FILES_FOR_THREADS = 32;
/** Files under way or waiting for their turn, for each thread: enough that none is idle while a long article is awaited. */
const WAITING_PER_JOB = 4;

/**
 * One extraction or error for each input, in their order. Inputs are taken as results are, so that any number of them needs little memory.
 * @throws what is no ArticleError: a defect, or a failing extractor
 */
export async function* extractAll(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  { jobs = availableParallelism(), signal, extractor, timed, ...reading }: ExtractAllOptions = {},
): AsyncGenerator<Extraction | ArticleError, void, undefined> {
  const told = ({ extraction, stages }: TimedExtraction): Extraction => {
    timed?.(extraction.article.file, stages);
    return extraction;
  };
  const here = async (input: Input): Promise<Extraction | ArticleError> => {
    const begun = now();
    const article = input instanceof ArticleError ? input : await readInput(input, reading);
    if (article instanceof ArticleError) return article;
    if (!extractor) return told(extractTimed(begun, article));
    const read = now();
    const extraction = await extractor(article).catch(articleError);
    return extraction instanceof ArticleError ? extraction : told({ extraction, stages: stagesOf(begun, read) });
  };
  const wanted = untilAborted(inputs, signal);
  if (extractor) return yield* inOrder(wanted, jobs, here);
  const first = jobs === 1 ? [] : await take(wanted, FEWEST_FILES_FOR_THREADS);
  if (first.length < FEWEST_FILES_FOR_THREADS) {
    for await (const input of chain(first, wanted)) yield await here(input);
    return;
  }
  const pool = openPool(jobs, reading);
  const beside = async (file: string): Promise<Extraction | ArticleError> => {
    const result = await pool.extract(file);
    return result instanceof ArticleError ? result : told(result);
  };
  try {
    const work = (input: Input): Promise<Extraction | ArticleError> =>
      input instanceof ArticleError || input === STANDARD_INPUT ? here(input) : beside(input);
    yield* inOrder(chain(first, wanted), jobs * WAITING_PER_JOB, work);
  } finally {
    await pool.close();
  }
}

/** An article that an extractor cannot cope with is one bad file among others. */
function articleError(error: unknown): ArticleError {
  if (error instanceof ArticleError) return error;
  throw error;
}

async function* untilAborted<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item, void, undefined> {
  for await (const item of items) {
    if (signal?.aborted) return;
    yield item;
  }
}

/** The next items, at most `count`; the generator goes on behind them. */
async function take<Item>(items: AsyncGenerator<Item, void, undefined>, count: number): Promise<Item[]> {
  const taken: Item[] = [];
  while (taken.length < count) {
    const { value, done } = await items.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

async function* chain<Item>(first: readonly Item[], rest: AsyncIterable<Item>): AsyncGenerator<Item, void, undefined> {
  yield* first;
  yield* rest;
}
