// Executes queries in place of graphql-js: a resolver of the Query type gives the whole answer to its field, so that what is selected is
// planned once for each document, and the answer is completed without asking a resolver for each field in it. Mutations, subscriptions and
// introspection stay graphql-js's.
import { collectFields } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { withSelection } from '../selection.ts';
import { type Complete, Completion, completerOf, MissingValueError } from './completion.ts';
import { bind, type Fragments, hasVariables, type PlannedField, planField } from './planned-field.ts';

interface Plan {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly fields: readonly { readonly field: PlannedField; readonly complete: Complete }[];
}

interface Answer {
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
}

/** A field whose answer was torn by a deletion is read so often. */
const MOST_READINGS = 3;

/** As many as graphql-js tells by itself; each costs a search for what may have been meant. */
const MAX_VARIABLE_ERRORS = 50;

export function useExecution(): Plugin {
  const plans = new WeakMap<DocumentNode, Map<string, Plan | null>>();
  return {
    onExecute({ args: { schema, document, operationName, variableValues }, setExecuteFn }) {
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== OperationTypeNode.QUERY) return;
      const given = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
        maxErrors: MAX_VARIABLE_ERRORS,
      });
      if (given.errors !== undefined) return;
      const variables = given.coerced;
      const plan = variablesDecide(document) ? planOf(schema, document, operation, variables) : cached(operation);
      if (plan !== null) setExecuteFn((args: ExecutionArgs) => run(plan, args, variables));

      function cached(operation: OperationDefinitionNode): Plan | null {
        const ofDocument = plans.get(document) ?? new Map<string, Plan | null>();
        plans.set(document, ofDocument);
        const name = operation.name?.value ?? '';
        const known = ofDocument.get(name);
        if (known !== undefined) return known;
        const plan = planOf(schema, document, operation, {});
        ofDocument.set(name, plan);
        return plan;
      }
    },
  };
}

/** Null where the operation asks about the schema. */
function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Record<string, unknown>,
): Plan | null {
  const query = schema.getQueryType();
  if (!query) return null;
  const fragments: Fragments = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const surroundings = { schema, fragments, variableValues };
  const selected = collectFields(schema, fragments, variableValues, query, operation.selectionSet).fields;
  const fields: Plan['fields'][number][] = [];
  for (const [key, nodes] of selected) {
    const definition = query.getFields()[nodes[0]?.name.value ?? ''];
    if (definition === undefined) return null;
    const field = planField(definition, key, nodes, surroundings);
    fields.push({ field, complete: completerOf(field) });
  }
  return { operation, fragments, fields };
}

async function run(
  { operation, fragments, fields }: Plan,
  { schema, contextValue, rootValue }: ExecutionArgs,
  variableValues: Record<string, unknown>,
): Promise<ExecutionResult> {
  const parentType = schema.getQueryType()!;
  const answers = await Promise.all(fields.map(answer));
  const data: Record<string, unknown> = {};
  const errors: GraphQLError[] = [];
  for (const [index, { field }] of fields.entries()) {
    const { value, errors: own } = answers[index]!;
    data[field.key] = value;
    errors.push(...own);
    if (value === null && isNonNullType(field.definition.type)) return { errors, data: null };
  }
  return errors.length === 0 ? { data } : { errors, data };

  /** Neo4j reads what is committed at each moment: what is deleted while a statement reads it loses its values. Then it is read again. */
  async function answer({ field, complete }: Plan['fields'][number]): Promise<Answer> {
    for (let reading = 1; ; reading++) {
      const found = await readOnce(field, complete);
      const isTorn = found.errors.some(({ originalError }) => originalError instanceof MissingValueError);
      if (!isTorn || reading === MOST_READINGS) return found;
    }
  }

  async function readOnce(field: PlannedField, complete: Complete): Promise<Answer> {
    const completion = new Completion(field.key);
    try {
      const answer = await resolve(field).catch((reason: unknown) => {
        throw locatedError(reason, field.nodes, [field.key]);
      });
      return { value: complete(answer, parentType.name, completion), errors: completion.errors };
    } catch (error) {
      return { value: null, errors: [...completion.errors, error as GraphQLError] };
    }
  }

  async function resolve(field: PlannedField): Promise<unknown> {
    const { key, definition, nodes } = field;
    const selected = bind(field, variableValues);
    const info = {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path: { prev: undefined, key, typename: parentType.name },
      schema,
      fragments,
      rootValue,
      operation,
      variableValues,
    };
    return definition.resolve?.(rootValue, selected.args, contextValue, withSelection(info, selected));
  }
}

const decided = new WeakMap<DocumentNode, boolean>();

/** Whether the same document selects other fields under other variables. */
function variablesDecide(document: DocumentNode): boolean {
  const known = decided.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    Directive(directive) {
      found ||= hasVariables(directive);
    },
  });
  decided.set(document, found);
  return found;
}
