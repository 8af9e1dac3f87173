// Makes the data of a response out of the answer to a root field, as section 6.4.3 (value completion) of the GraphQL specification says:
// leaves serialised, and nulls where there may be none handed up to the next place that may be null. The answer of a root field is whole:
// nothing here waits or resolves, which is why it takes a fraction of the time of a general executor.
import {
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  locatedError,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { PlannedField } from './planned-field.ts';

type Answer = Readonly<Record<string, unknown>>;

/** An answer without a value that it must have. */
export class MissingValueError extends Error {}

/** What the completion of one response keeps. */
export class Completion {
  readonly errors: GraphQLError[] = [];
  /** Of the value being completed. */
  readonly path: (string | number)[];

  constructor(key: string) {
    this.path = [key];
  }

  fail(error: unknown, { nodes }: PlannedField): GraphQLError {
    return error instanceof GraphQLError && error.path !== undefined
      ? error
      : locatedError(error, nodes, [...this.path]);
  }
}

/** Completes a value of a field of the object type `parent`. @throws GraphQLError where it must not be null and is */
export type Complete = (value: unknown, parent: string, run: Completion) => unknown;

export function completerOf(field: PlannedField): Complete {
  return completer(field.definition.type, field);
}

function completer(type: GraphQLOutputType, field: PlannedField): Complete {
  const nullable = getNullableType(type);
  const complete = isListType(nullable)
    ? list(nullable.ofType, field)
    : isLeafType(nullable)
      ? leaf(nullable, field)
      : object(field);
  return isNonNullType(type) ? notNull(complete, field) : orNull(complete, field);
}

function notNull(complete: Complete, field: PlannedField): Complete {
  return (value, parent, run) => {
    if (value !== null && value !== undefined) return complete(value, parent, run);
    const name = `${parent}.${field.definition.name}`;
    throw run.fail(new MissingValueError(`Cannot return null for non-nullable field ${name}.`), field);
  };
}

/** An error below ends here, and the value is null. */
function orNull(complete: Complete, field: PlannedField): Complete {
  return (value, parent, run) => {
    if (value === null || value === undefined) return null;
    const depth = run.path.length;
    try {
      return complete(value, parent, run);
    } catch (error) {
      run.errors.push(run.fail(error, field));
      run.path.length = depth;
      return null;
    }
  };
}

function leaf(type: GraphQLLeafType, field: PlannedField): Complete {
  return (value, _, run) => {
    try {
      return type.serialize(value);
    } catch (error) {
      throw run.fail(error, field);
    }
  };
}

function list(itemType: GraphQLOutputType, field: PlannedField): Complete {
  const complete = completer(itemType, field);
  return (value, parent, run) => {
    const items = value as readonly unknown[];
    const completed = new Array<unknown>(items.length);
    for (let index = 0; index < items.length; index += 1) {
      run.path.push(index);
      completed[index] = complete(items[index], parent, run);
      run.path.pop();
    }
    return completed;
  };
}

function object(field: PlannedField): Complete {
  const partsOf = new Map(
    [...field.fields].map(([type, below]) => [
      type,
      below.map((part) => ({
        key: part.key,
        complete: part.definition === TypeNameMetaFieldDef ? typeName : completerOf(part),
      })),
    ]),
  );
  return (value, _, run) => {
    const answer = value as Answer;
    const type = String(answer.__typename);
    const completed: Record<string, unknown> = {};
    for (const { key, complete } of partsOf.get(type) ?? []) {
      run.path.push(key);
      completed[key] = complete(answer[key], type, run);
      run.path.pop();
    }
    return completed;
  };
}

const typeName: Complete = (_, parent) => parent;
