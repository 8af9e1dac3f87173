// npm run bench:graph: how fast a generated graph of any size is loaded and asked, on Neo4j (NEO4J_URI) beside a bare server and
// @neo4j/graphql, and on the embedded graph. All figures are ratios within one run: machines are noisy.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Option } from 'commander';
import { openEngine } from '../src/graph/open-engine.ts';
import { compareAtSizes, compareEngines, compareServers } from './bench/comparisons.ts';
import { generateRows, subjectsOf, writeGraph } from './bench/generated-graph.ts';
import { compareLoading } from './bench/loading.ts';
import { newCommand, runCommand, say } from './command-line/command.ts';
import { readSettings } from './command-line/settings.ts';

interface Options {
  readonly relations: number[];
  readonly seconds: number;
  readonly loading: number;
}

const numbers = (text: string): number[] => text.split(',').map(Number);

const command = newCommand(
  'bench:graph',
  'Measures loading and asking on generated graphs. With NEO4J_URI that database is EMPTIED.',
)
  .addOption(
    new Option('--relations <sizes>', 'relations of the graphs, smallest first')
      .argParser(numbers)
      .default([10_000, 100_000]),
  )
  .addOption(new Option('--seconds <number>', 'for each measurement').argParser(Number).default(2))
  .addOption(new Option('--loading <articles>', 'articles whose loading is measured').argParser(Number).default(1000))
  .action(async ({ relations, seconds, loading }: Options) => {
    const { engine: settings } = readSettings(process.env);
    const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
    const embedded = { DATA_DIR: folder };
    const databases = settings.NEO4J_URI ? [embedded, { NEO4J_URI: settings.NEO4J_URI }] : [embedded];
    // Where NEO4J_URI is set it wins: the embedded graph is opened by its folder alone.
    const settingsOf = (database: (typeof databases)[number]) =>
      'DATA_DIR' in database ? database : { ...settings, ...database };
    const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n\n`);
    try {
      for (const database of databases) print(await compareLoading(settingsOf(database), loading));
      for (const size of relations) {
        const rows = generateRows(size);
        say(`${rows.articles.length} articles, ${rows.entityCount} entities, ${rows.relationCount} relations`);
        for (const database of databases) {
          const engine = await openEngine(settingsOf(database));
          try {
            const begin = performance.now();
            const written = await writeGraph(engine, rows);
            say(`${engine.name}: ${written} rows in ${((performance.now() - begin) / 1000).toFixed(0)} s`);
          } finally {
            await engine.close();
          }
        }
        const subjects = await subjectsIn(embedded);
        print(await compareAtSizes(size, databases, subjects, seconds));
        if (size !== relations[relations.length - 1] || !settings.NEO4J_URI) continue;
        print(await compareServers(subjects, seconds));
        print(await compareEngines(databases, subjects, seconds));
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

async function subjectsIn(database: { DATA_DIR: string }) {
  const engine = await openEngine(database);
  try {
    return await subjectsOf(engine);
  } finally {
    await engine.close();
  }
}

await runCommand(command);
