// Neo4j is killed under load and comes back: meanwhile each answer is a clear error, none takes long, what was answered is there
// afterwards, and the server serves again without being started anew.
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { type Neo4jFromJars, startFromJars } from '../neo4j.jars.ts';
import { workersNeo4j } from '../neo4j.login.ts';
import { editionsIn, expectGraphOf, reportText } from './reports.ts';

const READERS = 8;
const WRITERS = 6;
const fileOf = (number: number): string => `report-${number}`;
/** The driver tries to write for 15 s, and a database that is starting keeps connections waiting; all else is the machine's. */
const LONGEST_ANSWER_MS = 90_000;
const BACK_WITHIN_MS = 200_000;
const ERRORS_WANTED = 20;

interface Answer {
  readonly code: string | null;
  readonly ms: number;
}

describe.skipIf(workersNeo4j() === null)('A server whose Neo4j is killed and comes back', () => {
  let database: Neo4jFromJars;
  let engine: GraphEngine;
  let server: RunningServer;
  beforeAll(async () => {
    database = await startFromJars();
    const { uri, username, password } = database.login;
    engine = await openEngine({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
    server = await startServer({ engine, port: 0, log: pino({ level: 'silent' }) });
  }, 300_000);
  afterAll(async () => {
    await server?.close();
    await engine?.close();
    await database?.stop();
  });

  it(
    'says so to every client, and goes on',
    async () => {
      const answers: Answer[] = [];
      /** Editions that were answered; those under way when the database went may be in the graph or not. */
      const answered = new Map<number, number>();
      const underWay = new Map<number, number>();
      let ends = false;
      const read = async (): Promise<void> => {
        while (!ends) {
          answers.push(await ask('{ articles(first: 5) { nodes { title } } stats { articles } }'));
          if (answers.at(-1)?.code !== null) await pause(100);
        }
      };
      const write = async (number: number): Promise<void> => {
        for (let edition = 1; !ends; edition += 1) {
          underWay.set(number, edition);
          const answer = await ask(
            'mutation ($text: String!, $file: String!) { loadArticle(article: { text: $text, file: $file }) { outcome } }',
            { text: reportText(number, edition), file: fileOf(number) },
          );
          answers.push(answer);
          if (answer.code === null) answered.set(number, edition);
          else await pause(100);
        }
      };
      const clients = [
        ...Array.from({ length: READERS }, read),
        ...Array.from({ length: WRITERS }, (_, index) => write(index + 1)),
      ];
      const until = async (happens: () => boolean, within: number): Promise<void> => {
        const end = performance.now() + within;
        while (!happens() && performance.now() < end) await pause(50);
      };
      const failed = (): number => answers.filter(({ code }) => code !== null).length;

      try {
        await until(() => answers.length >= 100 && answered.size === WRITERS, BACK_WITHIN_MS);
        expect(failed()).toBe(0);
        await database.kill();
        await until(() => failed() >= ERRORS_WANTED, LONGEST_ANSWER_MS);
        expect(failed()).toBeGreaterThanOrEqual(ERRORS_WANTED);
        expect((await fetch(new URL('/ready', server.url))).status).toBe(503);
        expect((await fetch(new URL('/health', server.url))).status).toBe(200);
        database.startAgain();
        const editionsAway = new Map(answered);
        const isBack = (): boolean =>
          [...answered].every(([number, edition]) => edition > editionsAway.get(number)! + 1);
        await until(isBack, BACK_WITHIN_MS);
        expect(isBack()).toBe(true);
      } finally {
        ends = true;
        await Promise.allSettled(clients);
        const longest = Math.max(...answers.map(({ ms }) => ms));
        process.stderr.write(
          `${answers.length} answers, ${failed()} of them errors, the longest after ${Math.round(longest)} ms\n`,
        );
      }
      expect((await fetch(new URL('/ready', server.url))).status).toBe(200);
      expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([null, 'DATABASE_UNAVAILABLE']));
      expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(LONGEST_ANSWER_MS);
      const held = await editionsIn(engine);
      for (const [number, edition] of answered) expect([edition, underWay.get(number)]).toContain(held.get(number));
      await expectGraphOf(engine, held, fileOf);
    },
    4 * BACK_WITHIN_MS,
  );

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const begin = performance.now();
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { code: errors?.[0]?.extensions.code ?? null, ms: performance.now() - begin };
  }
});
