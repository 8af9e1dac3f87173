// What an operation selects, worked out once for each document: fragments spread, equal fields merged, arguments without variables coerced.
import { collectSubFields } from '@graphql-tools/utils';
import {
  type ASTNode,
  BREAK,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import type { SelectedField, Selection } from '../../graph/read/selection.ts';

export type Variables = Readonly<Record<string, unknown>>;
export type Fragments = Record<string, FragmentDefinitionNode>;

/** A field below a type of the schema; where several object types share it, they share this object. */
export interface PlannedField {
  readonly key: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** Fields by object type, `__typename` among them. */
  readonly fields: ReadonlyMap<string, readonly PlannedField[]>;
  /** The selection if nothing in it depends on variables, else null: `bind` makes it. */
  readonly constant: SelectedField | null;
}

/** Where a selection stands: fragments may be spread in it, and variables may decide @skip and @include. */
export interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variableValues: Record<string, unknown>;
}

export function planField(
  definition: GraphQLField<unknown, unknown>,
  key: string,
  nodes: readonly FieldNode[],
  surroundings: Surroundings,
): PlannedField {
  const fields = planBelow(definition.type, nodes, surroundings);
  const below = [...fields.values()].flat();
  const varies = (nodes[0]?.arguments ?? []).some(hasVariables) || below.some(({ constant }) => constant === null);
  const planned = { key, definition, nodes, fields };
  return { ...planned, constant: varies ? null : select({ ...planned, constant: null }, {}, new Map()) };
}

/** The selection of a field with the arguments that these variables give it. */
export function bind(field: PlannedField, variables: Variables): SelectedField {
  return field.constant ?? select(field, variables, new Map());
}

function planBelow(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  surroundings: Surroundings,
): Map<string, readonly PlannedField[]> {
  const shared: PlannedField[] = [];
  const { schema, fragments, variableValues } = surroundings;
  return new Map(objectTypesOf(type, schema).map((object) => [object.name, fieldsOf(object)]));

  function fieldsOf(object: GraphQLObjectType): PlannedField[] {
    const { fields } = collectSubFields(schema, fragments, variableValues, object, [...nodes]);
    return [...fields].flatMap(([key, fieldNodes]) => {
      const name = fieldNodes[0]?.name.value ?? '';
      const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : object.getFields()[name];
      return definition === undefined ? [] : [sharedField(definition, key, fieldNodes)];
    });
  }

  /** Types that ask for a field in the same words share one object, so that it is read once for all of them. */
  function sharedField(
    definition: GraphQLField<unknown, unknown>,
    key: string,
    fieldNodes: readonly FieldNode[],
  ): PlannedField {
    // Each type has its own definition of a field of an interface, so that types are compared as they are written.
    const known = shared.find(
      (field) => sameNodes(field.nodes, fieldNodes) && String(field.definition.type) === String(definition.type),
    );
    if (known !== undefined) return known;
    const field = planField(definition, key, fieldNodes, surroundings);
    shared.push(field);
    return field;
  }
}

function select(field: PlannedField, variables: Variables, done: Map<PlannedField, SelectedField>): SelectedField {
  const known = field.constant ?? done.get(field);
  if (known !== undefined) return known;
  const { key, definition, nodes, fields } = field;
  const [node] = nodes;
  if (node === undefined) throw new TypeError(`${definition.name} is not in the operation`);
  const selection: Selection = new Map(
    [...fields].map(([type, below]) => [
      type,
      below.filter((field) => field.definition !== TypeNameMetaFieldDef).map((field) => select(field, variables, done)),
    ]),
  );
  const args = definition.args.length === 0 ? {} : getArgumentValues(definition, node, variables);
  const selected = { key, name: definition.name, args, selection };
  done.set(field, selected);
  return selected;
}

function objectTypesOf(type: GraphQLOutputType, schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

export function hasVariables(node: ASTNode): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
      return BREAK;
    },
  });
  return found;
}

function sameNodes(a: readonly FieldNode[], b: readonly FieldNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}
