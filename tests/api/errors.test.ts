// What a client is told when a question cannot be answered: a clear message and a stable code, and nothing of the inside.

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/api/server.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { DatabaseUnavailableError, StatementError } from '../../src/graph/errors.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { writeSmallGraph } from '../graph/read/small-graph.ts';
import { TestServer } from './client.ts';
import { engineWith } from './engine-with.ts';

const SILENT = pino({ level: 'silent' });

describe('An error', () => {
  let engine: GraphEngine;
  let server: TestServer;
  beforeAll(async () => {
    engine = await openEngine({ DATA_DIR: ':memory:' });
    await writeSmallGraph(engine);
    server = await TestServer.start(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  it('AMBIGUOUS_NAME lists the candidates with their ids', async () => {
    const { data, errors } = await server.ask('{ entity(name: "Kovar") { name } }');
    expect(data).toEqual({ entity: null });
    expect(errors?.[0]).toMatchObject({
      path: ['entity'],
      extensions: {
        code: 'AMBIGUOUS_NAME',
        candidates: [
          { id: 'person:anna-kovar', kind: 'PERSON', name: 'Anna Kovář' },
          { id: 'person:boris-kovar', kind: 'PERSON', name: 'Boris Kovar' },
        ],
      },
    });
  });

  it.each([
    [
      '{ events(filter: { actor: [{ name: "Kovar" }] }) { totalCount } }',
      'AMBIGUOUS_NAME',
      /Anna Kovář \(person:anna-kovar\)/,
    ],
    [
      '{ claims(filter: { speaker: { name: "Atlantis" } }) { totalCount } }',
      'NOT_FOUND',
      /speaker: nothing .* name "Atlantis"/,
    ],
    [
      '{ paths(from: { id: "none" }, to: { name: "Ruritania" }) { length } }',
      'NOT_FOUND',
      /from: nothing .* id "none"/,
    ],
    ['{ neighborhood(of: { name: "Atlantis" }) { truncated } }', 'NOT_FOUND', /of: nothing/],
    ['{ entity { name } }', 'BAD_USER_INPUT', /an id or a name/],
    ['{ entity(id: "a", name: "b") { name } }', 'BAD_USER_INPUT', /not both/],
    ['{ people(first: -1) { totalCount nodes { name } } }', 'BAD_USER_INPUT', /first must not be negative/],
    ['{ entities(filter: { name: "..." }) { totalCount } }', 'BAD_USER_INPUT', /filter.name/],
    ['{ relations(filter: { between: [{ name: "Ruritania" }] }) { totalCount } }', 'BAD_USER_INPUT', /two entities/],
    ['{ events(filter: { from: "2025", to: "2024" }) { totalCount } }', 'BAD_USER_INPUT', /after/],
    ['{ events(filter: { from: "yesterday" }) { totalCount } }', 'BAD_USER_INPUT', /no EDTF date/],
    [
      '{ paths(from: { name: "Ruritania" }, to: { name: "Graustark" }, maxHops: 9) { length } }',
      'LIMIT_EXCEEDED',
      /maxHops must be at most 8/,
    ],
    [
      '{ neighborhood(of: { name: "Ruritania" }, depth: 9) { truncated } }',
      'LIMIT_EXCEEDED',
      /depth must be at most 4/,
    ],
    ['{ people(first: 501) { nodes { name } } }', 'LIMIT_EXCEEDED', /first must be at most 500/],
    [
      '{ events(filter: { actor: [{ name: "a", id: "b" }] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      /Exactly one key|exactly one/i,
    ],
    ['{ nobody { name } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nobody"/],
    ['{ people { nodes { name } ', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ])('in %s has the code %s', async (query, code, message) => {
    const { errors } = await server.ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('in a variable is told before anything is read', async () => {
    const { data, errors } = await server.ask(
      'query Q($from: EdtfDate) { events(filter: { from: $from }) { totalCount } }',
      { from: '2024-13-99' },
    );
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(/2024-13-99/);
  });

  it('of one field leaves the other fields their answers', async () => {
    const { data, errors } = await server.ask('{ stats { articles } entity(name: "Kovar") { name } }');
    expect(data).toEqual({ stats: { articles: 2 }, entity: null });
    expect(errors).toHaveLength(1);
  });

  it('DATABASE_UNAVAILABLE says that the database is away, without saying where it is', async () => {
    const errors = await askWith(new DatabaseUnavailableError('bolt://secret-host:7687', new Error('ECONNREFUSED')));
    expect(errors[0]).toMatchObject({
      message: 'The graph database cannot be reached. Try again later.',
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    });
  });

  it('of the inside is masked, with the id under which the log has it', async () => {
    const errors = await askWith(
      new StatementError('MATCH (secret) RETURN secret', new Error('syntax error near secret')),
    );
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: 'my-request' });
  });

  /** The errors of a query while every statement fails in this way. */
  async function askWith(failure: Error): Promise<{ message: string; extensions: Record<string, unknown> }[]> {
    const failing = engineWith(engine, { read: () => Promise.reject(failure) });
    const failingServer = await startServer({ engine: failing, port: 0, log: SILENT });
    try {
      const response = await fetch(failingServer.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'my-request' },
        body: JSON.stringify({ query: '{ stats { articles } }' }),
      });
      return ((await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] }).errors;
    } finally {
      await failingServer.close();
    }
  }
});
