// npm run bench:graph: how fast a generated graph of any size is loaded and asked, on Neo4j (NEO4J_URI) beside a bare server and
// @neo4j/graphql, and on the embedded graph. All figures are ratios within one run: machines are noisy.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Option } from 'commander';
import { type EngineSettings, openEngine } from '../src/graph/open-engine.ts';
import { compareAtSizes, compareEngines, compareServers } from './bench/comparisons.ts';
import { generateRows, subjectsOf, writeGraph } from './bench/generated-graph.ts';
import { compareLoading } from './bench/loading.ts';
import { PerformancePage } from './bench/performance-page.ts';
import type { QuestionSubjects } from './bench/questions.ts';
import { asGivenByUser, newCommand, runCommand, say } from './command-line/command.ts';
import { readSettings } from './command-line/settings.ts';

interface Options {
  readonly relations: number[];
  readonly seconds: number;
  readonly loading: number;
  readonly keep?: string;
  readonly loaded?: string;
  readonly write?: true;
}
type Database = { readonly DATA_DIR: string } | { readonly NEO4J_URI: string };

const numbers = (text: string): number[] => text.split(',').map(Number);

const command = newCommand(
  'bench:graph',
  'Measures loading and asking on generated graphs. With NEO4J_URI that database is EMPTIED, unless --loaded is given.',
)
  .addOption(
    new Option('--relations <sizes>', 'relations of the graphs, smallest first')
      .argParser(numbers)
      .default([10_000, 100_000]),
  )
  .addOption(new Option('--seconds <number>', 'for each measurement').argParser(Number).default(2))
  .addOption(new Option('--loading <articles>', 'articles whose loading is measured').argParser(Number).default(1000))
  .option('--keep <folder>', 'write the embedded graph there and leave it')
  .option('--loaded <folder>', 'ask the graphs that a run with --keep left, there and in Neo4j; nothing is loaded')
  .option('--write', 'put the tables into docs/performance.md, in place of earlier ones about the same sizes')
  .action(async ({ relations, seconds, loading, keep, loaded, write }: Options) => {
    const { engine: settings } = readSettings(process.env);
    const page = new PerformancePage();
    const print = (title: string, lines: readonly string[]): void => {
      page.add(title, lines);
      process.stdout.write(`${title}\n\n${lines.join('\n')}\n\n`);
    };
    const [given] = asGivenByUser([loaded ?? keep ?? []].flat());
    const folder = given ?? (await mkdtemp(join(tmpdir(), 'dateline-bench-')));
    const embedded = { DATA_DIR: folder };
    const databases: Database[] = settings.NEO4J_URI ? [embedded, { NEO4J_URI: settings.NEO4J_URI }] : [embedded];
    // Where NEO4J_URI is set it wins: the embedded graph is opened by its folder alone.
    const settingsOf = (database: Database): EngineSettings =>
      'DATA_DIR' in database ? database : { ...settings, ...database };
    const compare = async (size: number, isLast: boolean): Promise<void> => {
      const subjects = await subjectsIn(embedded);
      print(`Cost at ${size} relations`, await compareAtSizes(databases, subjects, seconds));
      if (!isLast || !settings.NEO4J_URI) return;
      print(`Servers on Neo4j, ${size} relations`, await compareServers(subjects, seconds));
      print(`Engines, ${size} relations`, await compareEngines(databases, subjects, seconds));
    };
    try {
      if (loaded === undefined) {
        for (const database of databases) {
          const title = `Loading into ${'DATA_DIR' in database ? 'Grafeo' : 'Neo4j'}`;
          print(title, await compareLoading(settingsOf(database), loading));
        }
        for (const size of relations) {
          await writeInto(databases.map(settingsOf), size);
          await compare(size, size === relations[relations.length - 1]);
        }
      } else {
        await compare(relations[relations.length - 1] ?? 0, true);
      }
      if (write) await page.write();
    } finally {
      if (given === undefined) await rm(folder, { recursive: true });
    }
  });

async function writeInto(databases: readonly EngineSettings[], size: number): Promise<void> {
  const rows = generateRows(size);
  say(`${rows.articles.length} articles, ${rows.entityCount} entities, ${rows.relationCount} relations`);
  for (const database of databases) {
    const engine = await openEngine(database);
    try {
      const begin = performance.now();
      const written = await writeGraph(engine, rows);
      say(`${engine.name}: ${written} rows in ${((performance.now() - begin) / 1000).toFixed(0)} s`);
    } finally {
      await engine.close();
    }
  }
}

async function subjectsIn(database: EngineSettings): Promise<QuestionSubjects> {
  const engine = await openEngine(database);
  try {
    return await subjectsOf(engine);
  } finally {
    await engine.close();
  }
}

await runCommand(command);
