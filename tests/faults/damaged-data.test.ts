// A data folder that was damaged: it is refused with what is wrong and left as it is, or what it gives is the graph as it was at some
// moment, whole articles only. A log cut off at its end looks like one that a crash cut off: what came behind the cut is gone.
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { DatabaseDamagedError } from '../../src/graph/errors.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { loadArticle } from '../../src/graph/write/load-article.ts';
import { editionsIn, expectGraphOf, extractionOf } from './reports.ts';
import { FAULT_ROUNDS, ROUND_LIMIT_MS, seededRandom } from './rounds.ts';

const ARTICLES = 8;
const DAMAGES_OF_ROUND = 8;
const FILE = 'report.txt';

describe.each(['closed', 'crashed'] as const)(
  'The data folder of an embedded graph that was %s, when damaged',
  (state) => {
    const random = seededRandom(state === 'closed' ? 5 : 6);
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'dateline-damaged-'));
      const written = path.join(folder, 'written');
      const engine = await openEngine({ DATA_DIR: written });
      for (let number = 1; number <= ARTICLES; number += 1) await loadArticle(engine, extractionOf(number, 1, FILE));
      // What lies on the disk before it is closed is what a crash leaves.
      if (state === 'crashed') await cp(written, path.join(folder, 'whole'), { recursive: true });
      await engine.close();
      if (state === 'closed') await cp(written, path.join(folder, 'whole'), { recursive: true });
    });
    afterAll(() => rm(folder, { recursive: true }));

    it(
      'is refused and left as it is, or holds whole articles',
      async () => {
        const results = { refused: 0, whole: 0, earlier: 0 };
        for (let count = 0; count < FAULT_ROUNDS * DAMAGES_OF_ROUND; count += 1) results[await openDamaged()] += 1;
        process.stderr.write(`${state}: ${JSON.stringify(results)}\n`);
        if (state === 'closed') expect(results.earlier).toBe(0);
        expect(results.refused).toBeGreaterThan(0);
      },
      FAULT_ROUNDS * ROUND_LIMIT_MS,
    );

    async function openDamaged(): Promise<'refused' | 'whole' | 'earlier'> {
      const copy = path.join(folder, 'copy');
      await rm(copy, { recursive: true, force: true });
      await cp(path.join(folder, 'whole'), copy, { recursive: true });
      const what = await damage(random.of(await filesIn(copy)));
      const before = await contents(copy);
      let engine: GraphEngine;
      try {
        engine = await openEngine({ DATA_DIR: copy });
      } catch (error) {
        expect(error, what).toBeInstanceOf(DatabaseDamagedError);
        expect(await contents(copy), what).toEqual(before);
        return 'refused';
      }
      try {
        const held = await editionsIn(engine);
        await expectGraphOf(engine, held, () => FILE);
        // Articles were loaded in the order of their numbers.
        expect(
          [...held.keys()].sort((a, b) => a - b),
          what,
        ).toEqual([...held.keys()].map((_, index) => index + 1));
        return held.size === ARTICLES ? 'whole' : 'earlier';
      } finally {
        await engine.close();
      }
    }

    async function damage(file: string): Promise<string> {
      const bytes = await readFile(file);
      const at = random.below(bytes.length);
      if (random.next() < 0.4) {
        await truncate(file, at);
        return `${file} cut off at ${at}`;
      }
      const length = random.next() < 0.5 ? 1 : 4096;
      for (let offset = at; offset < Math.min(at + length, bytes.length); offset += 1) bytes[offset]! ^= 0xff;
      await writeFile(file, bytes);
      return `${file} with ${length} bytes turned over at ${at}`;
    }
  },
);

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
}

async function contents(folder: string): Promise<[string, string][]> {
  return Promise.all(
    (await filesIn(folder)).map(
      async (file): Promise<[string, string]> => [file, (await readFile(file)).toString('base64')],
    ),
  );
}
