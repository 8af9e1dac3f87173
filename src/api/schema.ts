// The executable schema: the files of schema/ with the resolvers of Query; everything below Query is already in the answer.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GraphQLResolveInfo, GraphQLScalarType, isObjectType } from 'graphql';
import { createSchema, type GraphQLSchemaWithContext, type YogaInitialContext } from 'graphql-yoga';
import { dayRange } from '../graph/read/day-range.ts';
import type { Context } from './context.ts';
import { Query } from './query.ts';

const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The type definitions, file by file in order of their names. */
export function readTypeDefinitions(): string[] {
  const files = readdirSync(SCHEMA_FOLDER).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readFileSync(`${SCHEMA_FOLDER}${file}`, 'utf8'));
}

const EdtfDate = new GraphQLScalarType<string, string>({
  name: 'EdtfDate',
  serialize: (date) => String(date),
  parseValue(date) {
    dayRange(String(date), 'EdtfDate');
    return String(date);
  },
});

export function buildSchema(): GraphQLSchemaWithContext<Context & YogaInitialContext> {
  const schema = createSchema<Context>({ typeDefs: readTypeDefinitions(), resolvers: { Query, EdtfDate } });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name === 'Query' || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = answeredAlready;
  }
  return schema as GraphQLSchemaWithContext<Context & YogaInitialContext>;
}

/** A resolver of Query put the value under the response key, so that aliases with different arguments stay apart. */
function answeredAlready(
  answer: Readonly<Record<string, unknown>>,
  _: unknown,
  __: unknown,
  info: GraphQLResolveInfo,
): unknown {
  return answer[String(info.path.key)];
}
