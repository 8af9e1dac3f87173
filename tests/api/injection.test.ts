// Hostile text in every argument that takes text, and values of other types in every argument, on both engines: the answer is an error of ours or an ordinary result, and the graph
// stays as it was. The arguments are found in the schema, so that a new one is attacked without being named here.
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeOnEachEngine } from '../engines.ts';
import { dumpGraph } from '../graph/dump.ts';
import { writeSmallGraph } from '../graph/read/small-graph.ts';
import { TestServer } from './client.ts';

const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const HOSTILE: readonly string[] = [
  `' OR 1 = 1 //`,
  `"}) DETACH DELETE n //`,
  '`) MATCH (n) DETACH DELETE n //',
  "\\' RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //",
  '$id',
  '*:* OR name:[* TO *] AND -(a~2 "open /.*/ \\',
  '\u0000',
  '\ud800 \u202e \u{1f4a3}',
  cursor([{ $gt: '' }, null, -1]),
  cursor({ id: ["' OR 1 = 1"] }),
  '2024-01-01/2023-01-01',
  'x '.repeat(20_000),
];
/** As JSON may hold them; as a variable, each stands where another type is wanted. */
const OF_OTHER_TYPES: readonly unknown[] = [
  null,
  true,
  -1,
  2 ** 53,
  1e308,
  1.5,
  '',
  [],
  [[[['x']]], null],
  {},
  JSON.parse('{ "__proto__": { "id": "x" }, "constructor": [1], "id": { "name": {} } }'),
];
/** What a hostile text may be told. */
const OURS = [
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'NOT_FOUND',
  'AMBIGUOUS_NAME',
  'LIMIT_EXCEEDED',
  'GRAPHQL_VALIDATION_FAILED',
];
const FIELDS_AN_OPERATION = 40;
/** Texts come as variables of these types, which unlike literals may hold anything that JSON may hold. */
const AS_VARIABLES = ['String', 'ID'];

type Input = GraphQLArgument | GraphQLInputField;
type Attack = (hostile: string) => string;

/** Each text within an input, as the input's value with that text in it and whatever else it needs. */
function textsIn(type: GraphQLInputType): Attack[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return textsIn(nullable.ofType).map((inside) => (hostile) => `[${inside(hostile)}]`);
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    return fields.flatMap((field) =>
      textsIn(field.type).map((inside) => (hostile: string) => {
        const others = nullable.isOneOf ? [] : needed(fields, field);
        return `{ ${[`${field.name}: ${inside(hostile)}`, ...others].join(', ')} }`;
      }),
    );
  }
  const { name } = getNamedType(nullable);
  if (AS_VARIABLES.includes(name)) return [() => `$${name}`];
  // A date that is none would stop a whole request as a variable.
  return name.endsWith('Date') ? [(hostile) => JSON.stringify(hostile.slice(0, 1000).replace('\ud800', ''))] : [];
}

/** Harmless values for what must be given beside `attacked`. */
function needed(inputs: readonly Input[], attacked: Input): string[] {
  return inputs
    .filter((input) => input !== attacked && isNonNullType(input.type) && input.defaultValue === undefined)
    .map((input) => `${input.name}: ${harmless(input.type)}`);
}

function harmless(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${harmless(nullable.ofType)}]`;
  if (isInputObjectType(nullable)) return '{ name: "Ruritania" }';
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? '';
  return ['Int', 'Float'].includes(getNamedType(nullable).name) ? '1' : '"none"';
}

/** One plain field below every field, through pages and lists, so that the attacked statement is sent. */
function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const nodes = isObjectType(named) ? named.getFields().nodes : undefined;
  return nodes === undefined ? '{ __typename }' : `{ nodes ${selection(nodes.type)} }`;
}

function attacksOn(typeName: string, without: readonly string[] = []): Attack[] {
  const type = buildSchema().getType(typeName);
  if (!isObjectType(type)) throw new TypeError(`${typeName} is no object type`);
  return Object.values(type.getFields())
    .filter(({ name }) => !without.includes(name))
    .flatMap((field) =>
      field.args.flatMap((argument) =>
        textsIn(argument.type).map((inside) => (hostile: string) => {
          const args = [`${argument.name}: ${inside(hostile)}`, ...needed(field.args, argument)];
          return `${field.name}(${args.join(', ')}) ${selection(field.type)}`;
        }),
      ),
    );
}

describeOnEachEngine('Hostile text', (under) => {
  let engine: GraphEngine;
  let server: TestServer;
  let before: string[];
  beforeAll(async () => {
    engine = await under.open();
    await writeSmallGraph(engine);
    before = await dumpGraph(engine);
    server = await TestServer.start(engine);
  });
  afterAll(() => server.close());

  async function attack(
    attacks: readonly Attack[],
    operation: (header: string, fields: string) => string,
  ): Promise<void> {
    expect(attacks.length).toBeGreaterThan(0);
    for (const hostile of HOSTILE) {
      for (let start = 0; start < attacks.length; start += FIELDS_AN_OPERATION) {
        const fields = attacks
          .slice(start, start + FIELDS_AN_OPERATION)
          .map((field, index) => `a${index}: ${field(hostile)}`);
        const used = AS_VARIABLES.filter((type) => fields.some((field) => field.includes(`$${type}`)));
        const header = used.length === 0 ? '' : `(${used.map((type) => `$${type}: ${type}!`).join(', ')})`;
        const variables = Object.fromEntries(used.map((type) => [type, hostile]));
        const { errors = [] } = await server.ask(operation(header, fields.join('\n')), variables);
        const foreign = errors.filter(({ extensions }) => !OURS.includes(String(extensions.code)));
        expect(
          foreign.map((error) => [
            hostile.slice(0, 60),
            fields[Number(/a(\d+)/u.exec(String(error.path))?.[1])]?.slice(0, 200),
            error,
          ]),
        ).toEqual([]);
      }
    }
    expect(await dumpGraph(engine)).toEqual(before);
  }

  it('in any argument of a question is harmless', () =>
    attack(attacksOn('Query'), (header, fields) => `query Attack${header} { ${fields} }`));

  it('in any argument below a question is harmless', async () => {
    await attack(
      attacksOn('Country'),
      (header, fields) => `query Attack${header} { entity(name: "Ruritania") { ... on Country { ${fields} } } }`,
    );
    await attack(
      attacksOn('Article'),
      (header, fields) => `query Attack${header} { articles(first: 1) { nodes { ${fields} } } }`,
    );
  });

  it.each(['Query', 'Mutation'])('of another type, as a variable of any argument of %s, is told', async (typeName) => {
    const type = buildSchema().getType(typeName);
    if (!isObjectType(type)) throw new TypeError(`${typeName} is no object type`);
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        const args = [`${argument.name}: $value`, ...needed(field.args, argument)].join(', ');
        const operation = `${typeName.toLowerCase()} Attack($value: ${argument.type}) { ${field.name}(${args}) ${selection(field.type)} }`;
        const answers = await Promise.all(OF_OTHER_TYPES.map((value) => server.ask(operation, { value })));
        const codes = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => String(extensions.code)));
        const foreign = codes.filter((code) => !OURS.includes(code) && !code.endsWith('LIMIT_EXCEEDED'));
        expect([operation, foreign]).toEqual([operation, []]);
        if (isNonNullType(argument.type)) expect(answers[0]?.errors?.[0]?.message).toMatch(/must not be null/u);
      }
    }
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it('in any argument of a mutation is harmless', async () => {
    await attack(attacksOn('Mutation', ['loadArticle']), (header, fields) => `mutation Attack${header} { ${fields} }`);
    for (const hostile of HOSTILE) {
      const article = {
        title: hostile,
        source: hostile,
        file: hostile,
        url: hostile,
        text: `${hostile} One two three.`,
      };
      const LOAD = 'mutation Load($article: ArticleInput!) { loadArticle(article: $article) { article { id title } } }';
      for (const [part, input] of Object.entries({ ...article, all: { ...article, url: undefined } })) {
        const given = typeof input === 'string' ? { text: 'One two three.', [part]: input } : input;
        const { data, errors = [] } = await server.ask(LOAD, { article: given });
        expect(errors.filter(({ extensions }) => !OURS.includes(String(extensions.code)))).toEqual([]);
        const id = data?.loadArticle?.article.id;
        if (id !== undefined)
          await server.data('mutation Delete($id: ID!) { deleteArticle(id: $id) { deleted } }', { id });
      }
    }
    expect(await dumpGraph(engine)).toEqual(before);
  });
});
