// Operations that ask for too much are refused before the database hears of them, however they hide it.
import { getIntrospectionQuery, Kind } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentCaches } from '../../src/api/document-text.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { TestServer } from './client.ts';

const fragments = (count: number, body: (next: string) => string): string =>
  Array.from(
    { length: count },
    (_, index) => `fragment F${index} on Entity { ${index + 1 < count ? body(`...F${index + 1}`) : 'name'} }`,
  ).join('\n');

const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

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
  ['an alias that an answer has no key for', '{ __proto__: stats { articles } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a field that passes for the type', '{ entity(name: "x") { __typename: name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an alias flood', `{ ${aliases(300, 'people(first: 200) { nodes { name } }')} }`, 'COST_LIMIT_EXCEEDED'],
  ['many small fields', `{ entity(name: "x") { ${aliases(1100, 'name')} } }`, 'FIELD_LIMIT_EXCEEDED'],
  [
    'fragments that double at each step',
    `{ entity(name: "x") { ...F0 } } ${fragments(30, (next) => `${next} a: relations(first: 1) { nodes { source { ${next} } } } b: relations(first: 1) { nodes { source { ${next} } } }`)}`,
    'FIELD_LIMIT_EXCEEDED',
  ],
  [
    'page sizes in the default of a variable',
    'query Q($n: Int = 200) { people(first: $n) { nodes { relations(first: $n) { nodes { evidence(first: $n) { nodes { text } } } } } } }',
    'COST_LIMIT_EXCEEDED',
  ],
  [
    'ids in the default of a variable',
    `query Q($ids: [ID!]! = [${'"x" '.repeat(500)}]) { nodes(ids: $ids) { ... on Person { relations(first: 200) { nodes { id } } } } }`,
    'COST_LIMIT_EXCEEDED',
  ],
  [
    'values by the default of a variable',
    `query Q($n: Int = 500) { articles(first: $n) { nodes { ${aliases(9, 'text')} } } }`,
    'VALUE_LIMIT_EXCEEDED',
  ],
  [
    'page sizes of null',
    '{ people(first: null) { nodes { relations(first: 200) { nodes { evidence(first: 200) { nodes { text } } } } } } }',
    'COST_LIMIT_EXCEEDED',
  ],
  ['a huge first', '{ people(first: 1000000000) { nodes { name } } }', 'COST_LIMIT_EXCEEDED'],
  ['a long text', `{ ${'a '.repeat(6000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ['a long name', `{ ${'a'.repeat(200_000)} }`, 'DOCUMENT_TOO_LONG'],
  ['a long literal', `{ entity(name: "${'a'.repeat(200_000)}") { name } }`, 'DOCUMENT_TOO_LONG'],
  ['blanks and comments', `{ __typename ${',# x\n'.repeat(50_000)} }`, 'DOCUMENT_TOO_LONG'],
  [
    'a flood of directives on a field',
    `{ stats { articles ${'@include(if: true) '.repeat(800)} } }`,
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'a flood of unknown directives',
    `query Q ${'@x '.repeat(2000)} { stats { articles } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'directives repeated on one field',
    `{ stats { articles ${'@include(if: true) '.repeat(400)} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a deep list', `{ entity(name: ${'['.repeat(2400)}1${']'.repeat(2400)}) { name } }`, 'NESTING_LIMIT_EXCEEDED'],
  ['a list without an end', `{ entity(name: ${'['.repeat(4900)}`, 'NESTING_LIMIT_EXCEEDED'],
  ['a deep object', `{ entity(name: ${'{a:'.repeat(1600)}1${'}'.repeat(1600)}) { name } }`, 'NESTING_LIMIT_EXCEEDED'],
  ['a deep type', `query Q($a: ${'['.repeat(2400)}Int${']'.repeat(2400)}) { __typename }`, 'NESTING_LIMIT_EXCEEDED'],
  [
    'a deep default',
    `query Q($a: [Int] = ${'['.repeat(2000)}1${']'.repeat(2000)}) { __typename }`,
    'NESTING_LIMIT_EXCEEDED',
  ],
  ['deep selections', '{a'.repeat(2400), 'NESTING_LIMIT_EXCEEDED'],
  ['deep inline fragments', `{ ${'...{'.repeat(1600)}__typename${'}'.repeat(1600)} }`, 'NESTING_LIMIT_EXCEEDED'],
  [
    'values of many objects',
    `{ entities(first: 400) { nodes { relations(first: 100) { nodes { ${aliases(900, 'id')} } } } } }`,
    'VALUE_LIMIT_EXCEEDED',
  ],
  [
    'the texts of many articles, many times',
    `{ articles(first: 500) { nodes { ${aliases(9, 'text')} } } }`,
    'VALUE_LIMIT_EXCEEDED',
  ],
  [
    'introspection that goes round',
    `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'introspection of many things',
    `{ __schema { types { fields { type { ofType { fields { ${aliases(900, 'name')} } } } } } } }`,
    'VALUE_LIMIT_EXCEEDED',
  ],
  [
    'introspection many times',
    `{ ${aliases(200, '__schema { types { fields { name args { name } } } }')} }`,
    'FIELD_LIMIT_EXCEEDED',
  ],
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

  it.each(['variables', 'extensions'])('tell a client whose %s in the address are no JSON', async (parameter) => {
    const response = await fetch(`${server.url}?query=%7B__typename%7D&${parameter}=%7B`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        { message: `The parameter ${parameter} must be JSON, percent-encoded.`, extensions: { code: 'BAD_REQUEST' } },
      ],
    });
  });

  it('keep no long documents in memory', () => {
    const { documentCache } = documentCaches();
    for (let i = 0; i < 100; i += 1) {
      documentCache.set(`{ __typename } # ${i} ${'x'.repeat(50_000)}`, { kind: Kind.DOCUMENT, definitions: [] });
    }
    expect(documentCache.size).toBeLessThanOrEqual(10);
  });

  it('let the introspection query of tools pass', async () => {
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
