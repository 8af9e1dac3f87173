// The executable schema: the files of schema/ with the resolvers of Query and Mutation; everything below these is already in the answer.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  isObjectType,
  isScalarType,
  valueFromASTUntyped,
} from 'graphql';
import { createSchema, type GraphQLSchemaWithContext, type YogaInitialContext } from 'graphql-yoga';
import { dayRange } from '../graph/read/day-range.ts';
import type { Context } from './context.ts';
import { Subscription } from './live/subscription.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';

const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The type definitions, file by file in order of their names. */
export function readTypeDefinitions(): string[] {
  const files = readdirSync(SCHEMA_FOLDER).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readFileSync(`${SCHEMA_FOLDER}${file}`, 'utf8'));
}

export function buildSchema(): GraphQLSchemaWithContext<Context & YogaInitialContext> {
  const schema = createSchema<Context>({
    typeDefs: readTypeDefinitions(),
    resolvers: { Query, Mutation, Subscription },
  });
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const date = schema.getType('EdtfDate');
  if (isScalarType(date)) checkDates(date);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = answeredAlready;
  }
  return schema as GraphQLSchemaWithContext<Context & YogaInitialContext>;
}

/** Refuses what is no date of EDTF level 0 or 1, as a literal and as a variable. */
function checkDates(scalar: GraphQLScalarType): void {
  scalar.parseValue = (date) => {
    dayRange(String(date), scalar.name);
    return String(date);
  };
  scalar.parseLiteral = (node) => scalar.parseValue(valueFromASTUntyped(node));
}

/** A resolver of a root type put the value under the response key, so that aliases with different arguments stay apart. */
function answeredAlready(
  answer: Readonly<Record<string, unknown>>,
  _: unknown,
  __: unknown,
  info: GraphQLResolveInfo,
): unknown {
  return answer[String(info.path.key)];
}
