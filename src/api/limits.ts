// How much one operation may ask for, computed from its text and variables before anything is read. Fragments are expanded and aliases
// counted, each fragment only once, so that neither hides work nor makes the computation itself expensive.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

export interface OperationLimits {
  /** Fields within fields. Going from one entity over a relation to the next takes 4. */
  readonly maxDepth: number;
  /** Fields in an operation with its fragments expanded: the length of the statement that reads them. */
  readonly maxFields: number;
  /** Objects that an operation could bring: page sizes multiplied down the levels. */
  readonly maxCost: number;
  /** Values of scalars that an operation could bring: the length of the answer. The text of an article counts as VALUES_OF_A_TEXT. */
  readonly maxValues: number;
  /** The greatest `first` or `limit`. */
  readonly maxPageSize: number;
  /** Words and signs in an operation's text. */
  readonly maxTokens: number;
}

export const DEFAULT_LIMITS: OperationLimits = {
  maxDepth: 16,
  maxFields: 1000,
  maxCost: 50_000,
  maxValues: 1_000_000,
  maxPageSize: 500,
  maxTokens: 5000,
};

/** What a list without a page size is taken to hold: an event's actors, a claim's subjects. */
const ITEMS_OF_A_LIST = 5;
/** A thousand texts of articles are enough for one answer. */
const VALUES_OF_A_TEXT = 1000;
const LONG_TEXT = 'Article.text';

export interface OperationSize {
  readonly depth: number;
  readonly fields: number;
  readonly cost: number;
  readonly values: number;
}
const NOTHING: OperationSize = { depth: 0, fields: 0, cost: 0, values: 0 };

/** The size of the largest operation of a document, or of that with a name; `variables` are coerced. A fragment within itself counts as nothing: validation refuses it. */
export function operationSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const chosen = operations.filter(({ name }) => operationName === null || name?.value === operationName);
  const measured = new Map<string, OperationSize>();
  return largest(chosen.map(sizeOfOperation));

  function sizeOfOperation({ operation, selectionSet }: OperationDefinitionNode): OperationSize {
    const root = schema.getRootType(operation);
    return root ? sizeOf(selectionSet, root, 1) : NOTHING;
  }

  /** `page` is the page size of the connection that the selection is of. */
  function sizeOf(selectionSet: SelectionSetNode, parent: GraphQLCompositeType, page: number): OperationSize {
    return sum(
      selectionSet.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return sizeOfField(selection, parent, page);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value, page);
        return sizeOf(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent, page);
      }),
    );
  }

  function sizeOfFragment(name: string, page: number): OperationSize {
    const fragment = fragments.get(name);
    const type = typeNamed(fragment?.typeCondition.name.value);
    if (fragment === undefined || type === null) return NOTHING;
    const key = `${page} ${name}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    measured.set(key, NOTHING);
    const size = sizeOf(fragment.selectionSet, type, page);
    measured.set(key, size);
    return size;
  }

  function sizeOfField(node: FieldNode, parent: GraphQLCompositeType, page: number): OperationSize {
    const definition = fieldNamed(parent, node.name.value);
    const type = definition === undefined ? null : getNamedType(definition.type);
    if (definition === undefined || !isCompositeType(type)) {
      return { depth: 1, fields: 1, cost: 0, values: valuesOf(definition, parent.name) };
    }
    const asked = pageSizeOf(definition, node, variables);
    const inside = node.selectionSet === undefined ? NOTHING : sizeOf(node.selectionSet, type, asked ?? page);
    const items = isOfTheSchema(type) ? itemsOfTheSchema(definition) : itemsOf(definition, parent.name, asked, page);
    const values = items * inside.values;
    // graphql-js bounds how deep introspection goes (MaxIntrospectionDepthRule), and no database hears of it.
    if (isOfTheSchema(type)) return { depth: 1, fields: inside.fields + 1, cost: 0, values };
    return { depth: inside.depth + 1, fields: inside.fields + 1, cost: items * (1 + inside.cost), values };
  }

  function itemsOfTheSchema(definition: GraphQLField<unknown, unknown>): number {
    if (!isList(definition.type)) return 1;
    return definition.name === 'types' ? Object.keys(schema.getTypeMap()).length : ITEMS_OF_A_LIST;
  }

  function fieldNamed(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (parent === schema.getQueryType()) {
      const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
      if (meta !== undefined) return meta;
    }
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  function typeNamed(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : null;
  }
}

/**
 * The size of the operation that is about to be executed, under the values that its variables take: those that were sent, or else their
 * defaults. Nothing where it is not executed, as no operation has that name or a variable cannot have its value.
 */
export function sizeToExecute(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): OperationSize {
  const operation = getOperationAST(document, operationName);
  if (!operation) return NOTHING;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  return coerced === undefined ? NOTHING : operationSize(schema, document, operation.name?.value ?? null, coerced);
}

/** Errors of an operation that is too large; their code says which limit it passes. */
export function limitErrors(size: OperationSize, limits: OperationLimits): GraphQLError[] {
  const checks = [
    {
      code: 'DEPTH_LIMIT_EXCEEDED',
      what: 'nests fields',
      size: size.depth,
      limit: limits.maxDepth,
      unit: 'levels deep',
    },
    {
      code: 'FIELD_LIMIT_EXCEEDED',
      what: 'asks for',
      size: size.fields,
      limit: limits.maxFields,
      unit: 'fields, fragments expanded',
    },
    {
      code: 'COST_LIMIT_EXCEEDED',
      what: 'could bring',
      size: size.cost,
      limit: limits.maxCost,
      unit: 'objects, page sizes multiplied',
    },
    {
      code: 'VALUE_LIMIT_EXCEEDED',
      what: 'could bring',
      size: size.values,
      limit: limits.maxValues,
      unit: 'values, page sizes multiplied',
    },
  ];
  return checks
    .filter(({ size, limit }) => size > limit)
    .map(({ code, what, size, limit, unit }) => {
      const message = `The operation ${what} ${size} ${unit}; the limit is ${limit}. Ask for less at a time.`;
      return new GraphQLError(message, { extensions: { code, limit, size } });
    });
}

/** The page size that a field asks for; null where it takes none. An unusable argument is validation's to refuse. */
function pageSizeOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const argument = definition.args.find(({ name }) => name === 'first' || name === 'limit' || name === 'ids');
  if (argument === undefined) return null;
  try {
    const value = getArgumentValues(definition, node, variables)[argument.name];
    if (argument.name === 'ids') return Array.isArray(value) ? value.length : 0;
    // Null asks for as many as nothing does.
    return Math.max(0, Number(value ?? argument.defaultValue ?? 0));
  } catch {
    return 0;
  }
}

function itemsOf(
  definition: GraphQLField<unknown, unknown>,
  parent: string,
  asked: number | null,
  page: number,
): number {
  if (!isList(definition.type)) return 1;
  if (asked !== null) return asked;
  if (parent.endsWith('Connection') || parent === 'Subgraph') return page;
  return ITEMS_OF_A_LIST;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

const isOfTheSchema = ({ name }: GraphQLNamedType): boolean => name.startsWith('__');

function valuesOf(definition: GraphQLField<unknown, unknown> | undefined, parent: string): number {
  if (definition === undefined) return 1;
  if (`${parent}.${definition.name}` === LONG_TEXT) return VALUES_OF_A_TEXT;
  return isList(definition.type) ? ITEMS_OF_A_LIST : 1;
}

function sum(sizes: readonly OperationSize[]): OperationSize {
  return sizes.reduce(
    (total, { depth, fields, cost, values }) => ({
      depth: Math.max(total.depth, depth),
      fields: total.fields + fields,
      cost: total.cost + cost,
      values: total.values + values,
    }),
    NOTHING,
  );
}

function largest(sizes: readonly OperationSize[]): OperationSize {
  return sizes.reduce(
    (most, { depth, fields, cost, values }) => ({
      depth: Math.max(most.depth, depth),
      fields: Math.max(most.fields, fields),
      cost: Math.max(most.cost, cost),
      values: Math.max(most.values, values),
    }),
    NOTHING,
  );
}
