// Queries are executed by our own executor: it must answer exactly as graphql-js does.
import { execute, type GraphQLResolveInfo, isObjectType, parse } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { useExecution } from '../../src/api/execution/use-execution.ts';
import { selectedField } from '../../src/api/selection.ts';
import { fieldsOf, type Selection } from '../../src/graph/read/selection.ts';

const THINGS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  whole: { type: 'Person', name: 'Anna Kovar', age: 51, mood: 'CALM', born: 'Strelsau', friends: ['part', 'whole'] },
  part: {
    type: 'Person',
    name: 'Jan Holub',
    age: null,
    mood: 'SOUR',
    born: null,
    friends: ['whole', null, 'nameless'],
  },
  nameless: { type: 'Place', name: null, age: 3, mood: 'CALM', area: 7.5, friends: [] },
  moody: { type: 'Place', name: 'Zenda', age: 2 ** 40, mood: 'UNHEARD_OF', area: 1, friends: ['part'] },
};

const schema = createSchema({
  typeDefs: `interface Thing { name: String! age: Int mood: Mood friends(first: Int = 9): [Thing] strict: [Thing!]! }
    type Person implements Thing { name: String! age: Int mood: Mood friends(first: Int = 9): [Thing] strict: [Thing!]! born: String }
    type Place implements Thing { name: String! age: Int mood: Mood friends(first: Int = 9): [Thing] strict: [Thing!]! area: Float! }
    enum Mood { CALM SOUR }
    type Query { thing(name: String!): Thing must(name: String!): Thing! }`,
  resolvers: { Query: { thing: answer, must: answer } },
});
for (const name of ['Person', 'Place']) {
  const type = schema.getType(name);
  if (!isObjectType(type)) continue;
  for (const field of Object.values(type.getFields())) {
    field.resolve = (parent, _args, _context, info) => (parent as Record<string, unknown>)[String(info.path.key)];
  }
}

async function answer(_: unknown, { name }: { name: string }, __: unknown, info: GraphQLResolveInfo): Promise<unknown> {
  if (name === 'broken') throw new Error('it broke');
  return thing(name, selectedField(info).selection);
}

/** A whole answer: values under the keys that are asked for. */
function thing(name: string | null, selection: Selection): unknown {
  const found = name === null ? undefined : THINGS[name];
  if (found === undefined) return null;
  const type = String(found.type);
  const values: Record<string, unknown> = { __typename: type };
  for (const { key, name: field, args, selection: below } of fieldsOf(selection, type)) {
    const friends = () => (found.friends as (string | null)[]).slice(0, (args.first as number | undefined) ?? 9);
    values[key] = field === 'friends' || field === 'strict' ? friends().map((one) => thing(one, below)) : found[field];
  }
  return values;
}

const yoga = createYoga({ schema, maskedErrors: false, logging: false, plugins: [useExecution()] });

async function both(query: string, variables: Record<string, unknown>): Promise<{ ours: unknown; theirs: unknown }> {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = JSON.parse(
    JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables })),
  );
  return { ours: await response.json(), theirs: errors === undefined ? { data } : { errors, data } };
}

describe('Our executor answers as graphql-js does', () => {
  it.each([
    [
      'fields, aliases and arguments',
      '{ a: thing(name: "whole") { name n: name two: friends(first: 1) { name } friends { age } } }',
    ],
    [
      'types below an interface',
      '{ thing(name: "whole") { __typename kind: __typename name ... on Person { born } ... on Place { area } } }',
    ],
    [
      'fragments within fragments',
      'query { thing(name: "whole") { ...A } } fragment A on Thing { friends { ...B } } fragment B on Person { name friends(first: 1) { ...C } } fragment C on Thing { mood }',
    ],
    [
      'equal fields merged',
      '{ thing(name: "whole") { friends { name } friends { age } ... on Person { friends { mood } } } }',
    ],
    [
      'variables',
      'query ($name: String!, $first: Int) { thing(name: $name) { friends(first: $first) { name } } other: thing(name: "part") { friends(first: $first) { age } } }',
    ],
    [
      'a field left out by a variable',
      'query ($no: Boolean!) { thing(name: "whole") { name @skip(if: $no) age @include(if: $no) ...A @include(if: $no) } } fragment A on Thing { mood }',
    ],
    [
      'the other way round',
      'query ($yes: Boolean!) { thing(name: "whole") { name @skip(if: $yes) age @include(if: $yes) } }',
    ],
    ['nothing found', '{ thing(name: "nothing") { name } }'],
    ['an error of a resolver', '{ thing(name: "broken") { name } fine: thing(name: "whole") { name } }'],
    ['an error where there must be an answer', '{ must(name: "broken") { name } thing(name: "whole") { name } }'],
    ['null where there must be an answer', '{ must(name: "nothing") { name } }'],
    ['null in a list, and where there may be none', '{ thing(name: "part") { friends { name friends { name } } } }'],
    ['null that takes its list along', '{ thing(name: "whole") { name friends { strict { name } } } }'],
    ['leaves that cannot be serialised', '{ thing(name: "moody") { name age mood friends { mood } } }'],
    ['__typename alone', '{ __typename thing(name: "whole") { __typename } }'],
    ['the schema', '{ __schema { queryType { name } } thing(name: "whole") { name } }'],
  ])('%s', async (_, query) => {
    const { ours, theirs } = await both(query, { name: 'whole', first: 1, no: false, yes: true });
    expect(ours).toEqual(theirs);
  });

  it('the same document under other variables', async () => {
    const query =
      'query ($yes: Boolean!, $first: Int) { thing(name: "whole") { name @include(if: $yes) friends(first: $first) { name } } }';
    for (const variables of [{ yes: true, first: 2 }, { yes: false, first: 1 }, { yes: true }]) {
      const { ours, theirs } = await both(query, variables);
      expect(ours).toEqual(theirs);
    }
  });

  it('a variable of the wrong type is refused', async () => {
    const { ours } = await both('query ($first: Int) { thing(name: "whole") { friends(first: $first) { name } } }', {
      first: 'one',
    });
    expect(ours).toMatchObject({ errors: [{ message: expect.stringContaining('$first') }] });
  });
});

describe('an answer that lacks a value it must have', () => {
  const asked = async (values: readonly (string | null)[]) => {
    let readings = 0;
    const torn = createSchema({
      typeDefs: 'type Query { thing: Thing } type Thing { name: String! }',
      resolvers: { Query: { thing: async () => ({ __typename: 'Thing', name: values[readings++] ?? null }) } },
    });
    const server = createYoga({ schema: torn, maskedErrors: false, logging: false, plugins: [useExecution()] });
    const response = await server.fetch('http://localhost/graphql?query={thing{name}}');
    return { answer: await response.json(), readings };
  };

  it('is read again: on Neo4j a node may be deleted while a statement reads it', async () => {
    expect(await asked([null, 'Zenda'])).toEqual({ answer: { data: { thing: { name: 'Zenda' } } }, readings: 2 });
  });

  it('is told if it lacks the value every time', async () => {
    const { answer, readings } = await asked([]);
    expect(readings).toBe(3);
    expect(answer).toMatchObject({ data: { thing: null }, errors: [{ path: ['thing', 'name'] }] });
  });
});
