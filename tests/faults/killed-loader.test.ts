// `npm run load` killed (kill -9) at any moment: the graph is exactly that of the articles that were finished, each in one of its
// editions, and all that the loader told as loaded is among them.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineSettings } from '../../src/graph/open-engine.ts';
import { emptyGraph, neo4jSettings, withGraph } from '../engines.ts';
import { type Editions, editionsIn, expectGraphOf, reportText } from './reports.ts';
import { FAULT_ROUNDS, ROUND_LIMIT_MS, seededRandom } from './rounds.ts';

const KILLER = './tests/faults/kill-at-statement.ts';
/** So much later than a statement, at most, the kill strikes: within it, behind it, or in the commit that follows. */
const MOST_MS_LATER = 30;
/** Replacing articles takes more statements than the first loading, which is counted. */
const MORE_STATEMENTS = 1.5;
const REPORTS = 12;
const WIRES = ['first', 'second'] as const;
const NUMBERS = Array.from({ length: REPORTS }, (_, index) => index + 1);

interface Loading {
  /** The editions that it told as loaded. */
  readonly told: Editions;
  readonly killed: boolean;
}

describe.each(['grafeo', 'neo4j'] as const)('A loader that is killed (%s)', (name) => {
  describe.skipIf(name === 'neo4j' && neo4jSettings() === null)('engine', () => {
    const random = seededRandom(name === 'grafeo' ? 1 : 2);
    let folder = '';
    let settings: EngineSettings = {};
    /** The newest edition of each report: an even one. */
    const newest = new Map<number, number>();
    /** Statements that the last loader sent which was let finish. */
    let statements = 0;

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'dateline-loader-'));
      settings = name === 'grafeo' ? { DATA_DIR: path.join(folder, 'data') } : (neo4jSettings() ?? {});
      for (const wire of WIRES) await mkdir(path.join(folder, wire));
      await withGraph(settings, emptyGraph);
      for (const number of NUMBERS) await publish(number, 2);
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it(
      `leaves whole articles, killed at ${FAULT_ROUNDS} moments, and finishes when it is started again`,
      async () => {
        await load([], null);
        for (let round = 1; round <= FAULT_ROUNDS; round += 1) await killedRound(round);
        await load(['--resume'], null);
        await withGraph(settings, (engine) => expectGraphOf(engine, newest, fileOf));
      },
      FAULT_ROUNDS * ROUND_LIMIT_MS,
    );

    async function killedRound(round: number): Promise<void> {
      const before = await withGraph(settings, editionsIn);
      for (const number of NUMBERS) if (random.next() < 0.6) await publish(number, (newest.get(number) ?? 0) + 2);
      const moment = {
        statement: 1 + random.below(Math.ceil(MORE_STATEMENTS * statements)),
        ms: random.below(MOST_MS_LATER),
      };
      const { told, killed } = await load(random.next() < 0.5 ? ['--resume'] : [], moment);
      await withGraph(settings, async (engine) => {
        const held = await editionsIn(engine);
        const torn = NUMBERS.filter((number) => {
          const last = newest.get(number)!;
          return ![before.get(number), last - 1, last].includes(held.get(number));
        });
        const lost = [...told].filter(([number, edition]) => (held.get(number) ?? 0) < edition);
        expect({ round, torn, lost }).toEqual({ round, torn: [], lost: [] });
        await expectGraphOf(engine, held, fileOf);
        const replaced = NUMBERS.filter((number) => held.get(number) !== before.get(number)).length;
        const how = killed ? `killed ${moment.ms} ms after statement ${moment.statement} of ${statements}` : 'finished';
        process.stderr.write(`${name}, round ${round}: ${how}; ${told.size} told, ${replaced} replaced\n`);
      });
    }

    /** Two wires bring a report, the second one its correction: each edition of it is loaded in a transaction of its own. */
    async function publish(number: number, edition: number): Promise<void> {
      for (const each of [edition - 1, edition]) await writeFile(fileOf(number, each), reportText(number, each));
      newest.set(number, edition);
    }

    function fileOf(number: number, edition: number): string {
      return path.join(folder, WIRES[(edition + 1) % 2]!, `${number}.txt`);
    }

    /** @throws where it failed of itself */
    async function load(options: string[], kill: { statement: number; ms: number } | null): Promise<Loading> {
      const { NEO4J_URI: _, ...environment } = process.env;
      const moment = { KILL_AT_STATEMENT: `${kill?.statement ?? 0}`, KILL_AFTER_MS: `${kill?.ms ?? 0}` };
      const wires = WIRES.map((wire) => path.join(folder, wire));
      const program = ['--import', 'tsx', '--import', KILLER, 'scripts/load.ts', ...wires];
      const child = spawn(process.execPath, [...program, ...options], {
        env: { ...environment, ...settings, ...moment } as NodeJS.ProcessEnv,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      const lines: string[] = [];
      for await (const line of createInterface({ input: child.stderr })) lines.push(line);
      const code = await ended;
      const killed = child.signalCode === 'SIGKILL';
      if (code !== 0 && !killed) throw new Error(`the loader ended with ${code}:\n${lines.slice(-5).join('\n')}`);
      const told = new Map<number, number>();
      for (const line of lines) {
        statements = Number(/^sent (\d+) statements/u.exec(line)?.[1] ?? statements);
        const [, wire = '', number] = /(\w+)\/(\d+)\.txt: (?:new|updated|unchanged)/u.exec(line) ?? [];
        if (number !== undefined) told.set(Number(number), newest.get(Number(number))! - (wire === WIRES[0] ? 1 : 0));
      }
      return { told, killed };
    }
  });
});
