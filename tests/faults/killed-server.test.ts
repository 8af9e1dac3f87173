// The server killed (kill -9) while clients load, correct and delete articles: what was answered is in the graph, what was under way is
// in it wholly or not at all, and nothing else is.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineSettings } from '../../src/graph/open-engine.ts';
import { startServing } from '../e2e/run-command.ts';
import { emptyGraph, neo4jSettings, withGraph } from '../engines.ts';
import { editionsIn, expectGraphOf, extractionOf, reportText } from './reports.ts';
import { FAULT_ROUNDS, ROUND_LIMIT_MS, seededRandom } from './rounds.ts';

const WRITERS = 4;
const REPORTS_OF_WRITER = 3;
const DELETED = 0.25;
/** The server is killed after so many answers at most, and so many milliseconds later at most. */
const MOST_ANSWERS = 20;
const MOST_MS_LATER = 30;
const LOAD =
  'mutation ($text: String!, $file: String!) { loadArticle(article: { text: $text, file: $file }) { outcome } }';
const DELETE = 'mutation ($id: ID!) { deleteArticle(id: $id) { deleted } }';

/** An edition of a report in the graph; null where it is not in it. */
type State = number | null;

const fileOf = (number: number): string => `report-${number}`;

describe.each(['grafeo', 'neo4j'] as const)('A server that is killed (%s)', (name) => {
  describe.skipIf(name === 'neo4j' && neo4jSettings() === null)('engine', () => {
    const random = seededRandom(name === 'grafeo' ? 3 : 4);
    let folder = '';
    let settings: EngineSettings = {};
    let lastEdition = 0;

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'dateline-server-'));
      settings = name === 'grafeo' ? { DATA_DIR: path.join(folder, 'data') } : (neo4jSettings() ?? {});
      await withGraph(settings, emptyGraph);
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it(
      `keeps what it answered, killed at ${FAULT_ROUNDS} moments`,
      async () => {
        for (let round = 1; round <= FAULT_ROUNDS; round += 1) await killedRound(round);
      },
      FAULT_ROUNDS * ROUND_LIMIT_MS,
    );

    async function killedRound(round: number): Promise<void> {
      const answered = new Map<number, State>(await withGraph(settings, editionsIn));
      const underWay = new Map<number, State>();
      const server = await startServing('serve', [], environmentOf(settings));
      const answersBefore = 1 + random.below(MOST_ANSWERS);
      const milliseconds = random.below(MOST_MS_LATER);
      let answers = 0;
      let killed: Promise<unknown> | null = null;
      const write = async (writer: number): Promise<void> => {
        while (killed === null) {
          const number = writer * REPORTS_OF_WRITER + random.below(REPORTS_OF_WRITER);
          lastEdition += 1;
          const state = random.next() < DELETED ? null : lastEdition;
          underWay.set(number, state);
          if (!(await change(server.url, number, state))) return;
          answered.set(number, state);
          underWay.delete(number);
          answers += 1;
          if (answers === answersBefore) killed = pause(milliseconds).then(server.kill);
        }
      };
      await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
      await killed;
      await withGraph(settings, async (engine) => {
        const held = await editionsIn(engine);
        const wrong = [...new Set([...answered.keys(), ...underWay.keys(), ...held.keys()])].filter((number) => {
          const now = held.get(number) ?? null;
          return now !== (answered.get(number) ?? null) && now !== underWay.get(number);
        });
        expect({ round, wrong }).toEqual({ round, wrong: [] });
        await expectGraphOf(engine, held, fileOf);
        process.stderr.write(
          `${name}, round ${round}: killed ${milliseconds} ms after ${answers} answers, ${underWay.size} under way, ${held.size} articles\n`,
        );
      });
    }
  });
});

/** False if the server went away before it answered. @throws where it answers with an error */
async function change(url: string, number: number, state: State): Promise<boolean> {
  const file = fileOf(number);
  const body =
    state === null
      ? { query: DELETE, variables: { id: extractionOf(number, 1, file).article.id } }
      : { query: LOAD, variables: { text: reportText(number, state), file } };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    expect(errors).toBeUndefined();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function environmentOf(settings: EngineSettings): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
