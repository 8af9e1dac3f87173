// Operations that ask for too much are refused before the database hears of them, however they hide it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { TestServer } from './client.ts';

const fragments = (count: number, body: (next: string) => string): string =>
  Array.from(
    { length: count },
    (_, index) => `fragment F${index} on Entity { ${index + 1 < count ? body(`...F${index + 1}`) : 'name'} }`,
  ).join('\n');

const ATTACKS: readonly [what: string, query: string, code: string][] = [
  [
    'deep nesting',
    `{ people { nodes { ${'relations { nodes { source { '.repeat(20)} id ${'} } }'.repeat(20)} } } }`,
    'DEPTH_LIMIT_EXCEEDED',
  ],
  [
    'deep nesting in fragments',
    `{ entity(name: "x") { ...F0 } } ${fragments(12, (next) => `relations { nodes { source { ${next} } } }`)}`,
    'DEPTH_LIMIT_EXCEEDED',
  ],
  [
    'page sizes that multiply',
    '{ people(first: 200) { nodes { relations(first: 200) { nodes { evidence(first: 200) { nodes { text } } } } } } }',
    'COST_LIMIT_EXCEEDED',
  ],
  [
    'page sizes without first',
    '{ people { nodes { relations { nodes { source { relations { nodes { target { relations { nodes { id } } } } } } } } } } }',
    'COST_LIMIT_EXCEEDED',
  ],
  [
    'an alias flood',
    `{ ${Array.from({ length: 300 }, (_, index) => `a${index}: people(first: 200) { nodes { name } }`).join(' ')} }`,
    'COST_LIMIT_EXCEEDED',
  ],
  [
    'many small fields',
    `{ entity(name: "x") { ${Array.from({ length: 1100 }, (_, index) => `a${index}: name`).join(' ')} } }`,
    'FIELD_LIMIT_EXCEEDED',
  ],
  [
    'fragments that double at each step',
    `{ entity(name: "x") { ...F0 } } ${fragments(30, (next) => `${next} a: relations(first: 1) { nodes { source { ${next} } } } b: relations(first: 1) { nodes { source { ${next} } } }`)}`,
    'FIELD_LIMIT_EXCEEDED',
  ],
  ['a huge first', '{ people(first: 1000000000) { nodes { name } } }', 'COST_LIMIT_EXCEEDED'],
  ['a long text', `{ ${'a '.repeat(6000)} }`, 'GRAPHQL_PARSE_FAILED'],
];

describe('The limits', () => {
  let engine: GraphEngine;
  let server: TestServer;
  beforeAll(async () => {
    engine = await openEngine({ DATA_DIR: ':memory:' });
    server = await TestServer.start(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  it.each(ATTACKS)('refuse %s', async (_, query, code) => {
    const statements: string[] = [];
    const leave = engine.observe(({ statement }) => statements.push(statement));
    const start = performance.now();
    const { data, errors } = await server.ask(query);
    leave();
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toContain(code);
    expect(statements).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('count page sizes given as variables', async () => {
    const query = 'query Q($n: Int) { people(first: $n) { nodes { relations(first: $n) { nodes { id } } } } }';
    expect((await server.ask(query, { n: 2 })).errors).toBeUndefined();
    expect((await server.ask(query, { n: 400 })).errors?.[0]?.extensions.code).toBe('COST_LIMIT_EXCEEDED');
  });

  it.each([
    ['a word for a number', 'Int', 'first: $n', 'many'],
    ['half a number', 'Int', 'first: $n', 1.5],
    ['a list for a text', 'String', 'after: $n', [['x']]],
    ['a flood of unknown values', '[EntityKind!]', 'filter: { kind: $n }', Array(20_000).fill('NOPE')],
  ])('tell a client of a bad variable: %s', async (_, type, argument, n) => {
    const query = `query Q($n: ${type}) { entities(${argument}) { nodes { id } } }`;
    const { errors = [] } = await server.ask(query, { n });
    expect(errors[0]?.message).toMatch(/^Variable "\$n" got invalid value/u);
    expect(errors.length).toBeLessThanOrEqual(51);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
  });

  it.each([
    ['of itself', '{ entity(name: "x") { ...A } } fragment A on Entity { name ...A }'],
    [
      'of another',
      '{ entity(name: "x") { ...A } } fragment A on Entity { ...B } fragment B on Entity { relations { nodes { source { ...A } } } }',
    ],
  ])('leave a fragment within a cycle %s to validation', async (_, query) => {
    const { errors } = await server.ask(query);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(errors?.[0]?.message).toMatch(/Cannot spread fragment/);
  });

  it('let the introspection query of tools pass', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { data, errors } = await server.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });

  it('are settings, and say what they are', async () => {
    const strict = await TestServer.start(engine, { maxDepth: 3, maxPageSize: 10, maxCost: 20 });
    try {
      const deep = await strict.ask('{ people(first: 1) { edges { node { name } } } }');
      expect(deep.errors?.[0]?.message).toBe(
        'The operation nests fields 4 levels deep; the limit is 3. Ask for less at a time.',
      );
      const large = await strict.ask('{ people(first: 11) { nodes { name } } }');
      expect(large.errors?.[0]?.message).toBe('first must be at most 10, it is 11.');
    } finally {
      await strict.close();
    }
  });
});
