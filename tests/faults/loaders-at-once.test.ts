// Loaders that run at the same time, as processes of their own: each article is corrected by two of them at once, and the graph is exactly
// that of one loader. (The embedded graph refuses a second process: tests/e2e/commands.test.ts.)
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadArticles } from '../../src/graph/write/load-article.ts';
import { runCommand } from '../e2e/run-command.ts';
import { emptyGraph, neo4jSettings, withGraph } from '../engines.ts';
import { expectGraphOf, extractionOf, reportText } from './reports.ts';

const NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1);
const LOADERS = [['--shard', '1/2'], ['--shard', '2/2'], []] as const;

describe.skipIf(neo4jSettings() === null)('Two shards and a loader of all, at once on one Neo4j', () => {
  const settings = neo4jSettings() ?? {};
  let folder = '';
  const fileOf = (number: number): string => path.join(folder, `${number}.txt`);
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-loaders-'));
    for (const number of NUMBERS) await writeFile(fileOf(number), reportText(number, 2));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('leave the graph of one loader, and tell of each change once', async () => {
    await withGraph(settings, async (engine) => {
      await emptyGraph(engine);
      const firstEditions = NUMBERS.map((number) => extractionOf(number, 1, fileOf(number)));
      await loadArticles(engine, firstEditions);

      const environment = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
      const outcomes = await Promise.all(
        LOADERS.map((options) => runCommand('load', [folder, '--json', '--jobs', '1', ...options], environment)),
      );
      expect(outcomes.filter(({ code }) => code !== 0)).toEqual([]);
      const came = new Map<string, string[]>();
      for (const { stdout } of outcomes) {
        const { loaded } = JSON.parse(stdout) as { loaded: { file: string; article: string }[] };
        for (const { file, article } of loaded) came.set(file, [...(came.get(file) ?? []), article].sort());
      }
      expect(came).toEqual(new Map(NUMBERS.map((number) => [fileOf(number), ['unchanged', 'updated']])));
      await expectGraphOf(engine, new Map(NUMBERS.map((number) => [number, 2])), fileOf);
      const [log] = await engine.read<{ loadings: number; last: number }>(
        'MATCH (l:Loading) RETURN count(l) AS loadings, max(l.number) AS last',
      );
      expect(log).toEqual({ loadings: 2 * NUMBERS.length, last: 2 * NUMBERS.length });
    });
  }, 300_000);
});
