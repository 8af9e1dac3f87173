// A Neo4j that has too little memory, freezes, is killed under load and comes back: each answer meanwhile is a clear error, none takes
// long, what was answered is there afterwards, and the server serves again without being started anew.
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeBatch } from '../../scripts/loading/write-batch.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { TransactionTooLargeError } from '../../src/graph/errors.ts';
import { type EngineSettings, openEngine } from '../../src/graph/open-engine.ts';
import { type Neo4jFromJars, startFromJars } from '../neo4j.jars.ts';
import { Clients } from './clients.ts';
import { editionsIn, expectGraphOf, extractionOf, reportText } from './reports.ts';

const READERS = 8;
const WRITTEN = [1, 2, 3, 4, 5, 6] as const;
const fileOf = (number: number): string => `report-${number}`;
/** The driver tries to write for 15 s, and a database that is starting keeps connections waiting; all else is the machine's. */
const LONGEST_ANSWER_MS = 90_000;
const BACK_WITHIN_MS = 200_000;
const ERRORS_WANTED = 20;
/** A transaction of a few reports has room in it, one of many has not. */
const TRANSACTION_MEMORY = 'db.memory.transaction.max=4m';
const BATCH = 12;
const STATEMENT_TIMEOUT = 6;

describe.skipIf(inject('neo4j') === null)('A server whose Neo4j', () => {
  let database: Neo4jFromJars;
  let settings: EngineSettings;
  let engine: GraphEngine;
  let server: RunningServer;
  beforeAll(async () => {
    database = await startFromJars({ settings: [TRANSACTION_MEMORY] });
    const { uri, username, password } = database.login;
    settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    engine = await openEngine(settings);
    server = await startServer({ engine, port: 0, log: pino({ level: 'silent' }) });
  }, 300_000);
  afterAll(async () => {
    await server?.close();
    await engine?.close();
    await database?.stop();
  });

  it('has too little memory for a batch is sent smaller ones, and what is too large by itself is told', async () => {
    const numbers = Array.from({ length: BATCH }, (_, index) => 101 + index);
    const texts = numbers.flatMap((number) => [reportText(number, 1), reportText(number, 2)]);
    const large = extract(readArticle({ file: 'large', content: `All depots\n\n${texts.join('\n')}` }));
    const articles = [...numbers.map((number) => extractionOf(number, 1, fileOf(number))), large];
    const extracted = articles.map((extraction) => ({ file: extraction.article.file, extraction, warnings: [] }));
    const outcomes = await writeBatch(engine, extracted, new Map());
    expect(outcomes.slice(0, BATCH)).toEqual(
      numbers.map((number) => ({ loaded: expect.objectContaining({ file: fileOf(number), article: 'new' }) })),
    );
    expect(outcomes[BATCH]).toEqual({
      failed: {
        file: 'large',
        code: 'TRANSACTION_TOO_LARGE',
        message: expect.stringMatching(
          /^large: .* too little memory .* raise db\.memory\.transaction\.max in neo4j\.conf/u,
        ),
      },
    });
    await expectGraphOf(engine, new Map(numbers.map((number) => [number, 1])), fileOf);
    const reading = engine.read('UNWIND range(1, 2000000) AS x WITH x ORDER BY -x RETURN count(x) AS count');
    await expect(reading).rejects.toThrow(TransactionTooLargeError);
  }, 300_000);

  it('freezes says so within the time of a statement, and goes on', async () => {
    const impatient = await openEngine({ ...settings, STATEMENT_TIMEOUT });
    const second = await startServer({ engine: impatient, port: 0, log: pino({ level: 'silent' }) });
    const clients = new Clients(second.url, fileOf);
    try {
      clients.start(READERS, WRITTEN);
      await until(() => clients.answered.size === WRITTEN.length);
      expect(clients.failed).toBe(0);
      database.freeze();
      const [ready] = await Promise.all([status(second, '/ready'), pause(1000 * STATEMENT_TIMEOUT)]);
      expect([ready, await status(second, '/health')]).toEqual([503, 200]);
      expect(clients.failed).toBeGreaterThanOrEqual(READERS + WRITTEN.length);
      expect(clients.longestWaitMs).toBeLessThan(1000 * STATEMENT_TIMEOUT);
      database.thaw();
      await untilWrittenAgain(clients);
    } finally {
      database.thaw();
      await clients.stop();
      await second.close();
      await impatient.close();
    }
    await expectAnswersKept(clients);
  }, 300_000);

  it(
    'is killed and comes back says so to every client, and goes on',
    async () => {
      const clients = new Clients(server.url, fileOf);
      try {
        clients.start(READERS, WRITTEN);
        await until(() => clients.answers.length >= 100 && clients.answered.size === WRITTEN.length);
        expect(clients.failed).toBe(0);
        await database.kill();
        await until(() => clients.failed >= ERRORS_WANTED, LONGEST_ANSWER_MS);
        expect([await status(server, '/ready'), await status(server, '/health')]).toEqual([503, 200]);
        database.startAgain();
        await untilWrittenAgain(clients);
      } finally {
        await clients.stop();
      }
      expect(await status(server, '/ready')).toBe(200);
      await expectAnswersKept(clients);
    },
    4 * BACK_WITHIN_MS,
  );

  /** Each writer twice: what was under way meanwhile may have been answered late. */
  async function untilWrittenAgain({ answered }: Clients): Promise<void> {
    const before = new Map(answered);
    await until(() => [...answered].every(([number, edition]) => edition > before.get(number)! + 1));
  }

  /** All was answered well, or with a clear error in time; the graph is that of what was answered, or is not known to be. */
  async function expectAnswersKept({ answers, answered, sent, failed, longestMs }: Clients): Promise<void> {
    const told = `${answers.length} answers, ${failed} of them errors, the longest after ${Math.round(longestMs)} ms`;
    process.stderr.write(`${told}\n`);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([null, 'DATABASE_UNAVAILABLE']));
    expect(longestMs).toBeLessThan(LONGEST_ANSWER_MS);
    const held = await editionsIn(engine);
    for (const [number, edition] of answered) expect([edition, sent.get(number)]).toContain(held.get(number));
    await expectGraphOf(engine, held, fileOf);
  }
});

async function until(happens: () => boolean, within = BACK_WITHIN_MS): Promise<void> {
  const end = performance.now() + within;
  while (!happens() && performance.now() < end) await pause(50);
  expect(happens()).toBe(true);
}

const status = async (server: RunningServer, path: string): Promise<number> =>
  (await fetch(new URL(path, server.url))).status;
