// Loading many files: in batches, some bad, resumed, sharded, interrupted. The graph is always that of the articles loaded one by one.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { countInputs, inputsOf } from '../../scripts/command-line/inputs.ts';
import { loadInputs } from '../../scripts/loading/load-inputs.ts';
import type { Outcome } from '../../scripts/loading/outcome.ts';
import { holdsOtherArticles } from '../../scripts/loading/samples.ts';
import { parseShard } from '../../scripts/loading/shard.ts';
import { writeBatch } from '../../scripts/loading/write-batch.ts';
import { readInputs } from '../../src/article/inputs.ts';
import { extract } from '../../src/extract/extract.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { deleteArticle, loadArticle } from '../../src/graph/write/load-article.ts';
import { describeOnEachEngine } from '../engines.ts';
import { dumpGraph } from '../graph/dump.ts';
import { generalReport, ministerReport } from '../graph/fixtures/border-clash.ts';

/** Some load a hundred articles one by one, on a machine that may have much else to do. */
vi.setConfig({ testTimeout: 300_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-loading-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A folder of short reports, some of them by the same source. */
async function archive(name: string, reports: number): Promise<string> {
  const into = path.join(folder, name);
  await mkdir(into);
  for (let number = 1; number <= reports; number += 1) {
    await writeFile(path.join(into, `${String(number).padStart(3, '0')}.txt`), report(number));
  }
  return into;
}

function report(number: number): string {
  return `Depot ${number} opens\n\nKenya sent ${number} trucks of flour to Chad on March 6, 2025, Kenyan Foreign Minister Amara Ode said in Nairobi.\n`;
}

/** Without what is remembered of the files themselves. */
const graphOf = async (engine: GraphEngine): Promise<string[]> =>
  (await dumpGraph(engine)).filter((line) => !line.startsWith('(:Input'));

describeOnEachEngine('Loading files', (under) => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await under.open();
  });
  const load = async (paths: string[], options: { resume?: boolean; stopAfter?: number; shard?: string } = {}) => {
    const outcomes: Outcome[] = [];
    const controller = new AbortController();
    const counts = await loadInputs(engine, inputsOf(paths, parseShard(options.shard ?? '1/1') ?? undefined), {
      read: {},
      resume: options.resume ?? false,
      stop: controller.signal,
      tell(outcome) {
        outcomes.push(outcome);
        if (outcomes.length === options.stopAfter) controller.abort();
      },
    });
    return { ...counts, outcomes };
  };
  const loadOneByOne = async (paths: string[]): Promise<string[]> => {
    for await (const read of readInputs(paths)) if (!(read instanceof Error)) await loadArticle(engine, extract(read));
    const graph = await graphOf(engine);
    engine = await under.open();
    return graph;
  };

  it('in a batch gives the graph of one by one; again, with --resume, skips all', async () => {
    const reports = await archive(`batch-${under.name}`, 20);
    const graph = await loadOneByOne([reports]);
    expect(await load([reports])).toMatchObject({ loaded: 20, unchanged: 0, skipped: 0, failed: 0 });
    expect(await graphOf(engine)).toEqual(graph);
    expect(await load([reports], { resume: true })).toMatchObject({ loaded: 0, skipped: 20, failed: 0 });
    expect(await load([reports])).toMatchObject({ loaded: 20, unchanged: 20, skipped: 0 });
    expect(await graphOf(engine)).toEqual(graph);
  });

  it('in several batches, resumed after a break between them, loads what is missing, what has changed and what was deleted', async () => {
    const reports = await archive(`resumed-${under.name}`, 205);
    const broken = await load([reports], { stopAfter: 1 });
    expect(broken.loaded).toBe(200);
    const changed = path.join(reports, '002.txt');
    await writeFile(changed, report(2).replace('Chad', 'Niger'));
    const [first] = broken.outcomes;
    if (first === undefined || !('loaded' in first)) throw new Error('nothing was loaded');
    await deleteArticle(engine, first.loaded.articleId);
    const resumed = await load([reports], { resume: true });
    expect(resumed).toMatchObject({ loaded: 7, skipped: 198, failed: 0 });
    expect(
      resumed.outcomes.flatMap((one) => ('loaded' in one && one.loaded.article === 'updated' ? [one.loaded.file] : [])),
    ).toEqual([changed]);
    const graph = await graphOf(engine);
    engine = await under.open();
    expect(graph).toEqual(await loadOneByOne([reports]));
  });

  it('tells bad files and loads the others; the same article twice leaves its last version', async () => {
    const reports = await archive(`bad-${under.name}`, 3);
    await writeFile(path.join(reports, '002.txt'), '');
    await writeFile(path.join(reports, '004.txt'), report(3).replace('Chad', 'Niger'));
    const { outcomes, ...counts } = await load([reports, path.join(folder, 'none.txt')]);
    expect(counts).toEqual({ loaded: 3, unchanged: 0, failed: 2, skipped: 0 });
    expect(outcomes.flatMap((one) => ('failed' in one ? [one.failed.code] : [])).sort()).toEqual([
      'EMPTY',
      'NOT_FOUND',
    ]);
    expect(outcomes.flatMap((one) => ('loaded' in one ? [one.loaded.article] : []))).toEqual(['new', 'new', 'updated']);
    // A file alone in telling its article is skipped; the report and its correction are loaded again.
    expect(await load([reports], { resume: true })).toMatchObject({ loaded: 2, skipped: 1, failed: 1 });
  });

  it('resumed after a break between a report and its correction leaves the correction', async () => {
    const reports = await archive(`corrected-${under.name}`, 3);
    await writeFile(path.join(reports, '004.txt'), report(3).replace('Chad', 'Niger'));
    await load([reports]);
    const graph = await graphOf(engine);
    await load([path.join(reports, '003.txt')]);
    expect(await graphOf(engine)).not.toEqual(graph);
    await load([reports], { resume: true });
    expect(await graphOf(engine)).toEqual(graph);
  });

  it('lets an article that cannot be stored take no others of its batch with it', async () => {
    const stranger = { ...generalReport, article: { ...generalReport.article, source: 'org:nobody' } };
    const batch = [stranger, ministerReport].map((extraction) => ({
      file: extraction.article.id,
      extraction,
      warnings: [],
    }));
    const outcomes = await writeBatch(engine, batch, new Map());
    expect(outcomes).toMatchObject([
      { failed: { file: stranger.article.id, code: 'INVALID_EXTRACTION' } },
      { loaded: { file: ministerReport.article.id, article: 'new' } },
    ]);
    const graph = await graphOf(engine);
    engine = await under.open();
    await loadArticle(engine, ministerReport);
    expect(graph).toEqual(await graphOf(engine));
  });

  it('other than the samples is noticed, even where an article has no file', async () => {
    expect(await holdsOtherArticles(engine)).toBe(false);
    await load(['articles/5-duma-vote.txt']);
    expect(await holdsOtherArticles(engine)).toBe(false);
    await engine.write((transaction) => transaction.run('MATCH (a:Article) SET a.file = null'));
    expect(await holdsOtherArticles(engine)).toBe(true);
  });

  it('in three shards gives the graph of the whole', async () => {
    const reports = await archive(`shards-${under.name}`, 40);
    const graph = await loadOneByOne([reports]);
    const counts = [];
    for (const shard of ['2/3', '3/3', '1/3']) counts.push(await load([reports], { shard }));
    expect(counts.every(({ loaded }) => loaded > 0)).toBe(true);
    expect(counts.reduce((sum, { loaded }) => sum + loaded, 0)).toBe(40);
    expect(await graphOf(engine)).toEqual(graph);
  });
});

describe('A shard', () => {
  it.each(['0/3', '4/3', '1/0', '1', 'a/b', '1/3/5', '-1/3'])('is not %s', (text) => {
    expect(parseShard(text)).toBeNull();
  });

  it('holds each path in exactly one of its like, missing ones included', async () => {
    const paths = Array.from({ length: 200 }, (_, index) => path.join(folder, `missing-${index}.txt`));
    const counts = await Promise.all([1, 2, 3, 4].map((number) => countInputs(paths, { number, of: 4 })));
    expect(counts.reduce((sum, count) => sum + count)).toBe(200);
    for (const count of counts) expect(count).toBeGreaterThan(25);
  });
});
