// Many files extracted in worker threads: the same extractions and errors, in the same order, as one after the other.
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ArticleError } from '../../src/article/errors.ts';
import { findInputs } from '../../src/article/inputs.ts';
import { extractAll, FEWEST_FILES_FOR_THREADS } from '../../src/extract/extract-all.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-many-'));
  const samples = await readdir('articles');
  for (let number = 0; number < FEWEST_FILES_FOR_THREADS + 3; number++) {
    const sample = samples[number % samples.length]!;
    await copyFile(path.join('articles', sample), path.join(folder, `${String(number).padStart(3, '0')}-${sample}`));
  }
  await writeFile(path.join(folder, '010-empty.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));

async function outcomes(jobs: number, signal?: AbortSignal): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const outcome of extractAll(findInputs([folder]), { jobs, ...(signal && { signal }) })) {
    found.push(outcome instanceof ArticleError ? [outcome.code, outcome.file, outcome.message] : outcome);
  }
  return found;
}

test('two jobs yield what one yields, a bad file at its place', async () => {
  const one = await outcomes(1);
  const two = await outcomes(2);
  expect(one).toHaveLength(FEWEST_FILES_FOR_THREADS + 4);
  expect(two).toEqual(one);
  expect(two.filter(Array.isArray)).toEqual([
    ['EMPTY', path.join(folder, '010-empty.txt'), expect.stringContaining('is empty')],
  ]);
}, 60_000);

test('nothing is begun once it is aborted', async () => {
  expect(await outcomes(2, AbortSignal.abort())).toEqual([]);
});
