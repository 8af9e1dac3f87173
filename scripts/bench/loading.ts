// How fast articles are loaded, beside writing the same rows by bare UNWIND batches.
import { type EngineSettings, openEngine } from '../../src/graph/open-engine.ts';
import { loadArticles } from '../../src/graph/write/load-article.ts';
import { generateArticles } from './generated-articles.ts';
import { emptyDatabase } from './generated-graph.ts';
import { GeneratedWorld } from './generated-world.ts';
import { GraphRows } from './graph-rows.ts';
import { writeRows } from './write-rows.ts';

const BATCHES = [1, 50, 200];
const ROUNDS = 3;

export async function compareLoading(settings: EngineSettings, articles: number): Promise<string[]> {
  const rows = new GraphRows();
  const extractions = [...generateArticles(new GeneratedWorld(articles), 1, articles)];
  for (const extraction of extractions) rows.add(extraction);
  const engine = await openEngine(settings);
  try {
    const time = async (work: () => Promise<unknown>): Promise<number> => {
      await emptyDatabase(engine);
      const begin = performance.now();
      await work();
      return performance.now() - begin;
    };
    const times = new Map<string, number[]>();
    const note = (what: string, ms: number): void => void times.set(what, [...(times.get(what) ?? []), ms]);
    for (let round = 0; round < ROUNDS; round += 1) {
      note('bare UNWIND batches', await time(() => writeRows(engine, rows)));
      for (const size of BATCHES) {
        if (size === 1 && round > 0) continue;
        note(
          `loading, ${size} articles a transaction`,
          await time(async () => {
            for (let start = 0; start < extractions.length; start += size) {
              await loadArticles(engine, extractions.slice(start, start + size));
            }
          }),
        );
      }
    }
    const best = new Map([...times].map(([what, all]) => [what, Math.min(...all)]));
    const bare = best.get('bare UNWIND batches') ?? Number.NaN;
    return [
      `| ${articles} articles into ${engine.name} | articles a second | rate, times bare (aim 0.7 or more) |`,
      '| --- | --- | --- |',
      ...[...best].map(
        ([what, ms]) => `| ${what} | ${((articles / ms) * 1000).toFixed(0)} | ${(bare / ms).toFixed(2)} |`,
      ),
    ];
  } finally {
    await emptyDatabase(engine);
    await engine.close();
  }
}
