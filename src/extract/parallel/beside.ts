// Extracts articles one by one for a program that does other things meanwhile, as a server: short ones at once, long ones beside it, in a
// thread, which a minute without work ends.
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { ArticleError } from '../../article/errors.ts';
import { type ArticleInput, type ReadOptions, readArticle } from '../../article/read-article.ts';
import { now } from '../../tracing/tracing.ts';
import { extract } from '../extract.ts';
import { THREAD } from './pool.ts';
import { extractTimed, type TimedExtraction } from './timed.ts';
import { articleErrorOf, type ContentResult, type ContentTask, type Failure, type JsonResult } from './worker.ts';

/** Extracting so many characters takes about 0.1 s; a thread that has to start takes a second. */
const LONG_FROM = 20_000;
/** One core is for all else. */
const THREADS = Math.max(1, availableParallelism() - 1);
/** Long articles that wait for a thread. */
const MAX_WAITING = 16;
const IDLE_MILLISECONDS = 60_000;

export class TooManyArticlesError extends Error {
  override readonly name = 'TooManyArticlesError';

  constructor() {
    super(`${MAX_WAITING} long articles wait to be read already. Try again later.`);
  }
}

export class ExtractionBeside {
  #pool: Tinypool | null = null;

  /** @throws ArticleError, TooManyArticlesError */
  async extract(input: ArticleInput, options: ReadOptions): Promise<TimedExtraction> {
    const begun = now();
    if (input.content.length < LONG_FROM) return extractTimed(begun, readArticle(input, options));
    return this.#run<ContentResult>('extractContent', { input, options });
  }

  /** The extraction as JSON. @throws ArticleError, TooManyArticlesError */
  async extractJson(input: ArticleInput, options: ReadOptions): Promise<string> {
    if (input.content.length < LONG_FROM) return JSON.stringify(extract(readArticle(input, options)));
    const result = await this.#run<JsonResult>('extractJson', { input, options });
    return result.json;
  }

  /** Ends the threads, also in the midst of their work. */
  async close(): Promise<void> {
    await this.#pool?.destroy();
  }

  async #run<Result extends object>(name: string, task: ContentTask): Promise<Exclude<Result, Failure>> {
    this.#pool ??= new Tinypool({
      ...THREAD,
      execArgv: [],
      minThreads: 0,
      maxThreads: THREADS,
      maxQueue: MAX_WAITING,
      idleTimeout: IDLE_MILLISECONDS,
    });
    if (this.#pool.queueSize >= MAX_WAITING) throw new TooManyArticlesError();
    let result: Result | Failure;
    try {
      result = await this.#pool.run(task, { name });
    } catch (error) {
      throw outOfMemory(error) ? tooLarge(task.input.file) : error;
    }
    if ('error' in result) throw articleErrorOf(result as Failure);
    return result as Exclude<Result, Failure>;
  }
}

const outOfMemory = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';

const tooLarge = (file: string): ArticleError =>
  new ArticleError('TOO_LARGE', file, 'takes more memory than there is for one article; split it.');
