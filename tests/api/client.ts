// A GraphQL client over real HTTP, and a server on a free port, for the tests.

import type { OperationLimits } from '../../src/api/limits.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/api/server.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { EngineUnderTest } from '../engines.ts';
import { writeSmallGraph } from '../graph/read/small-graph.ts';

export interface Response {
  // biome-ignore lint/suspicious/noExplicitAny: the tests compare it with what they expect.
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: Record<string, unknown>;
  }[];
}

export class TestServer {
  readonly url: string;
  readonly #server: RunningServer;
  readonly #engine: GraphEngine;

  private constructor(server: RunningServer, engine: GraphEngine) {
    this.url = server.url;
    this.#server = server;
    this.#engine = engine;
  }

  static async start(
    engine: GraphEngine,
    limits: Partial<OperationLimits> = {},
    options: Partial<ServerOptions> = {},
  ): Promise<TestServer> {
    return new TestServer(await startServer({ engine, port: 0, limits, ...options }), engine);
  }

  static async overSmallGraph(under: EngineUnderTest): Promise<TestServer> {
    const engine = await under.open();
    await writeSmallGraph(engine);
    return TestServer.start(engine);
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Response> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Response;
  }

  /** The data of an answer that must have no errors. */
  async data(query: string, variables: Record<string, unknown> = {}): Promise<Response['data']> {
    const { data, errors } = await this.ask(query, variables);
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  }

  /** The statements that a query sends to the database. */
  async statementsOf(query: string): Promise<string[]> {
    const statements: string[] = [];
    const leave = this.#engine.observe(({ statement }) => statements.push(statement));
    await this.data(query);
    leave();
    return statements;
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}
