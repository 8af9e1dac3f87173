// A thousand clients at once, each with a connection of its own that it keeps: every question is answered rightly or told that there
// are too many, what is loaded meanwhile is in the graph, and when they have gone the server takes as much memory as before.
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { json } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Served } from '../../scripts/bench/served.ts';
import { memoryOf } from '../../scripts/bench/server-memory.ts';
import type { EngineSettings } from '../../src/graph/open-engine.ts';
import { emptyGraph, neo4jSettings, withGraph } from '../engines.ts';
import { extractionOf, reportText } from './reports.ts';
import { FAULT_ROUNDS, ROUND_LIMIT_MS } from './rounds.ts';

const CLIENTS = 1000;
/** For what is made once and kept. */
const FEW = 100;
/** Each asks twice; so many of them load a report instead. */
const WRITERS = 5;
/** Reports that are there before they come. */
const KNOWN = 5;
const LONGEST_ANSWER_MS = 120_000;
const MOST_HEAP_GROWTH_BYTES = 20_000_000;

const ASK =
  'query Known($id: ID!) { node(id: $id) { ... on Article { title } } entity(name: "Union of Depots") { name } }';
const LOAD =
  'mutation Load($text: String!, $file: String!) { loadArticle(article: { text: $text, file: $file }) { article { title } } }';

const fileOf = (number: number): string => `report-${number}`;
const titleOf = (number: number): string => `Depot ${number} reopens`;
const idOf = (number: number): string => extractionOf(number, 1, fileOf(number)).article.id;

interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** One client and its connection. */
class Client {
  readonly sockets = new Set<Socket>();
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async ask(question: Question): Promise<{ body: Body; ms: number }> {
    const begin = performance.now();
    const headers = { 'content-type': 'application/json' };
    const sent = request(this.#url, { method: 'POST', agent: this.#agent, headers, timeout: LONGEST_ANSWER_MS });
    sent.once('socket', (socket) => this.sockets.add(socket));
    sent.once('timeout', () => sent.destroy(new Error(`no answer for ${LONGEST_ANSWER_MS} ms`)));
    sent.end(JSON.stringify(question));
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return { body: (await json(response)) as Body, ms: performance.now() - begin };
  }

  leave(): void {
    this.#agent.destroy();
  }
}

describe.each(['grafeo', 'neo4j'] as const)('A thousand clients at once (%s)', (name) => {
  describe.skipIf(name === 'neo4j' && neo4jSettings() === null)('engine', () => {
    const settings: EngineSettings =
      name === 'grafeo' ? { DATA_DIR: ':memory:', NEO4J_URI: '' } : (neo4jSettings() ?? {});
    let server: Served;
    const loaded = new Set<number>();
    beforeAll(async () => {
      if (name === 'neo4j') await withGraph(settings, emptyGraph);
      const environment = Object.fromEntries(
        Object.entries(settings).map(([key, value]) => [key, String(value ?? '')]),
      );
      const nodeOptions = ['--import', 'tsx', '--expose-gc'];
      server = await Served.start('./dateline-server.ts', '/graphql', environment, [], nodeOptions);
      for (let number = 1; number <= KNOWN; number += 1) await server.answer(loading(number));
    });
    afterAll(() => server?.stop());

    it(
      'are all answered, and leave no memory behind',
      async () => {
        await crowd(0, FEW);
        const before = await heap();
        for (let round = 1; round <= FAULT_ROUNDS; round += 1) await crowd(round, CLIENTS);
        expect((await heap()) - before).toBeLessThan(MOST_HEAP_GROWTH_BYTES);
      },
      (1 + FAULT_ROUNDS) * ROUND_LIMIT_MS,
    );

    async function heap(): Promise<number> {
      server.collectGarbage();
      return (await memoryOf(server.origin)).heap;
    }

    async function crowd(round: number, size: number): Promise<void> {
      const clients = Array.from({ length: size }, () => new Client(`${server.origin}/graphql`));
      const outcomes = new Map<string, number>();
      const times: number[] = [];
      const come = async (client: Client, index: number): Promise<void> => {
        const known = 1 + (index % KNOWN);
        const number = 1000 + WRITERS * round + index;
        const asked = { query: ASK, variables: { id: idOf(known) } };
        const questions = index < WRITERS ? [asked, loading(number)] : [asked, asked];
        for (const question of questions) {
          const { body, ms } = await client.ask(question);
          times.push(ms);
          const right = question === asked ? answerOf(known) : { loadArticle: { article: { title: titleOf(number) } } };
          const outcome = codesOf(body) ?? (isDeepStrictEqual(body.data, right) ? 'right' : JSON.stringify(body));
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          if (question !== asked && outcome === 'right') loaded.add(number);
        }
      };
      try {
        await Promise.all(clients.map(come));
        expect(clients.every(({ sockets }) => sockets.size === 1)).toBe(true);
      } finally {
        for (const client of clients) client.leave();
      }
      const told = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
      const longest = Math.round(Math.max(...times));
      process.stderr.write(`${name}, round ${round}: ${size} connections, ${told}, the longest after ${longest} ms\n`);
      expect([...outcomes.keys()].filter((outcome) => outcome !== 'right' && outcome !== 'OVERLOADED')).toEqual([]);
      for (const number of loaded)
        expect(await server.answer(titled(number))).toEqual({ node: { title: titleOf(number) } });
    }
  });
});

const answerOf = (number: number): object => ({
  node: { title: titleOf(number) },
  entity: { name: 'Union of Depots' },
});

const titled = (number: number): object => ({
  query: 'query Titled($id: ID!) { node(id: $id) { ... on Article { title } } }',
  variables: { id: idOf(number) },
});

/** Null for an answer without errors. */
const codesOf = ({ errors }: Body): string | null =>
  errors === undefined ? null : [...new Set(errors.map(({ extensions }) => extensions.code))].join(' and ');

const loading = (number: number): Question => ({
  query: LOAD,
  variables: { text: reportText(number, 1), file: fileOf(number) },
});
