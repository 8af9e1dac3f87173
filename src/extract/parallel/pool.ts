// Worker threads that read and extract files, several at a time.
import { Tinypool } from 'tinypool';
import { ArticleError } from '../../article/errors.ts';
import type { ReadOptions } from '../../article/read-article.ts';
import type { Extraction } from '../extraction.ts';
import type { Task, TaskResult } from './worker.ts';

export interface ExtractionPool {
  /** @throws where a thread dies, for instance for want of memory */
  extract(file: string): Promise<Extraction | ArticleError>;
  /** Ends the threads, also in the midst of their work. */
  close(): Promise<void>;
}

export function openPool(jobs: number, options: ReadOptions): ExtractionPool {
  const pool = new Tinypool({
    filename: new URL('./thread.mjs', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    execArgv: [],
  });
  return {
    async extract(file) {
      const result: TaskResult = await pool.run({ file, options } satisfies Task);
      return 'extraction' in result ? result.extraction : errorOf(result.error);
    },
    close: () => pool.destroy(),
  };
}

function errorOf({ code, file, what }: Extract<TaskResult, { error: unknown }>['error']): ArticleError {
  return new ArticleError(code, file, what);
}
