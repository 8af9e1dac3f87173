// A process killed (kill -9) while it loads leaves an article wholly in the graph or wholly out of it, and an acknowledged one is in it.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineSettings, openEngine } from '../../src/graph/open-engine.ts';
import { deleteArticle } from '../../src/graph/write/load-article.ts';
import { emptyGraph, neo4jSettings } from '../engines.ts';
import { SENTENCES_OF_LONG_REPORT } from './fixtures/long-report.ts';

describe.each(['grafeo', 'neo4j'] as const)('Loading that is killed (%s)', (name) => {
  describe.skipIf(name === 'neo4j' && neo4jSettings() === null)('engine', () => {
    let folder = '';
    let settings: EngineSettings = {};
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'dateline-killed-'));
      settings = name === 'grafeo' ? { DATA_DIR: path.join(folder, 'data') } : (neo4jSettings() ?? {});
      const engine = await openEngine(settings);
      await emptyGraph(engine);
      await engine.close();
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it.each([40, 150, 300, 550])('after %i ms leaves one whole version', async (delay) => {
      const acknowledged = await loadUntilKilled(settings, delay);
      const engine = await openEngine(settings);
      try {
        const [counts] = await engine.read<Record<string, number>>(`OPTIONAL MATCH (a:Article) WITH count(a) AS articles
        OPTIONAL MATCH (s:Sentence)-[:OF]->(:Article) WITH articles, count(s) AS sentences
        OPTIONAL MATCH (p:Person) WITH articles, sentences, count(p) AS people
        OPTIONAL MATCH (v:Evidence)-[:SUPPORTS]->(:Relation) RETURN articles, sentences, people, count(v) AS evidence`);
        const whole = {
          articles: 1,
          sentences: SENTENCES_OF_LONG_REPORT,
          people: 1,
          evidence: SENTENCES_OF_LONG_REPORT,
        };
        const none = { articles: 0, sentences: 0, people: 0, evidence: 0 };
        expect([whole, none]).toContainEqual(counts);
        const [person] = await engine.read<{ name: string }>('MATCH (p:Person) RETURN p.name AS name');
        const version = Number(person?.name.split(' ').at(-1) ?? 0);
        expect(version).toBeGreaterThanOrEqual(acknowledged);
        await deleteArticle(engine, 'article:long');
      } finally {
        await engine.close();
      }
    });
  });
});

/** @returns the last version that was acknowledged before the process was killed, `delay` ms after it began to load; 0 for none */
async function loadUntilKilled(settings: EngineSettings, delay: number): Promise<number> {
  const program = path.join(import.meta.dirname, 'load-in-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = 0;
  let failed = true;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready') {
      failed = false;
      void pause(delay).then(() => child.kill('SIGKILL'));
    } else acknowledged = Number(line);
  }
  if (failed) throw new Error('the loading process did not begin');
  return acknowledged;
}
