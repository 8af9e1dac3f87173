// Worker threads that read and extract files, several at a time.
import { Tinypool } from 'tinypool';
import type { ArticleError } from '../../article/errors.ts';
import type { ReadOptions } from '../../article/read-article.ts';
import type { TimedExtraction } from './timed.ts';
import { articleErrorOf, type FileResult, type FileTask } from './worker.ts';

export const THREAD = {
  filename: new URL('./thread.mjs', import.meta.url).href,
  runtime: 'worker_threads',
} as const satisfies Partial<Tinypool['options']>;

export interface ExtractionPool {
  /** @throws where a thread dies, for instance for want of memory */
  extract(file: string): Promise<TimedExtraction | ArticleError>;
  /** Ends the threads, also in the midst of their work. */
  close(): Promise<void>;
}

export function openPool(jobs: number, options: ReadOptions): ExtractionPool {
  const pool = new Tinypool({ ...THREAD, execArgv: [], minThreads: jobs, maxThreads: jobs });
  return {
    async extract(file) {
      const result: FileResult = await pool.run({ file, options } satisfies FileTask, { name: 'extractFile' });
      return 'error' in result ? articleErrorOf(result) : result;
    },
    close: () => pool.destroy(),
  };
}
