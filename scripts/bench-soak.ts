// npm run bench:soak: a server under mixed load for minutes (questions, loading, corrections, deletion, previews, exports, subscriptions that
// come and go, requests that are wrong), and whether its memory grows. The graph stays about as large as it is after the first minute.
import { setTimeout as pause } from 'node:timers/promises';
import { Option } from 'commander';
import { MixedLoad } from './bench/mixed-load.ts';
import { Served } from './bench/served.ts';
import { type Memory, memoryOf } from './bench/server-memory.ts';
import { EXIT_FAILED, newCommand, runCommand } from './command-line/command.ts';

interface Options {
  readonly minutes: number;
  readonly clients: number;
}

/** Under load the heap is fuller or emptier from one moment to the next: the lowest of some samples tells what is kept. */
const SAMPLES = 10;
const SAMPLE_MILLISECONDS = 200;
/** More than so much above the floor of the second minute is growth. */
const ALLOWED_GROWTH = 1.25;

const command = newCommand(
  'bench:soak',
  'Keeps a server under mixed load and watches its memory. The graph that NEO4J_URI or DATA_DIR names is written to; by default it is in memory.',
)
  .addOption(new Option('--minutes <number>', 'how long').argParser(Number).default(10))
  .addOption(new Option('--clients <number>', 'clients at the same time').argParser(Number).default(12))
  .action(async ({ minutes, clients }: Options) => {
    const { NEO4J_URI, DATA_DIR = NEO4J_URI === undefined ? ':memory:' : undefined } = process.env;
    const server = await Served.start(
      './dateline-server.ts',
      '',
      DATA_DIR === undefined ? {} : { DATA_DIR },
      [],
      ['--expose-gc'],
    );
    const load = new MixedLoad(server.origin, clients);
    const floors: Memory[] = [];
    const print = (line: string): void => {
      process.stdout.write(`${line}\n`);
    };
    try {
      print('| minute | requests | refused for now | heap, MB | resident, MB |\n| --- | --- | --- | --- | --- |');
      load.start();
      const begin = performance.now();
      for (let minute = 1; minute <= minutes; minute += 1) {
        const floor = await floorAfter(60_000 * minute - (performance.now() - begin), server);
        floors.push(floor);
        print(`| ${minute} | ${load.requests} | ${load.refused} | ${inMB(floor.heap)} | ${inMB(floor.resident)} |`);
      }
    } finally {
      await load.stop();
      await server.stop();
    }
    const first = floors[1] ?? floors[0]!;
    const grown =
      floors.at(-1)!.heap > ALLOWED_GROWTH * first.heap || floors.at(-1)!.resident > ALLOWED_GROWTH * first.resident;
    print(`\n${[...load.kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
    for (const [what, count] of load.failures) print(`failed: ${what}, ${count} times`);
    print(grown ? 'Memory grew.' : 'Memory did not grow.');
    if (grown || load.failures.size > 0) process.exitCode = EXIT_FAILED;
  });

/** The least that the server takes after so many milliseconds, each time without garbage. */
async function floorAfter(milliseconds: number, server: Served): Promise<Memory> {
  await pause(Math.max(0, milliseconds));
  const samples: Memory[] = [];
  for (let count = 0; count < SAMPLES; count += 1) {
    server.collectGarbage();
    await pause(SAMPLE_MILLISECONDS);
    samples.push(await memoryOf(server.origin));
  }
  const least = (of: (memory: Memory) => number): number => Math.min(...samples.map(of));
  return { heap: least(({ heap }) => heap), resident: least(({ resident }) => resident) };
}

const inMB = (bytes: number): string => (bytes / 1e6).toFixed(0);

await runCommand(command);
