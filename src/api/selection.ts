// Look-ahead: what a GraphQL operation asks for below a field, as the plain selection that src/graph/read answers.
import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { SelectedField, Selection } from '../graph/read/selection.ts';

type Info = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'fieldName' | 'parentType' | 'path'
>;

/** The field being resolved, with fragments spread, @skip and @include decided, arguments coerced. */
export function selectedField(info: Info): SelectedField {
  const definition = info.parentType.getFields()[info.fieldName];
  if (definition === undefined) throw new TypeError(`${info.parentType.name} has no field ${info.fieldName}`);
  return fieldOf(definition, String(info.path.key), info.fieldNodes, info);
}

function fieldOf(
  definition: GraphQLField<unknown, unknown>,
  key: string,
  nodes: readonly FieldNode[],
  info: Info,
): SelectedField {
  const [node] = nodes;
  if (node === undefined) throw new TypeError(`${definition.name} is not in the operation`);
  return {
    key,
    name: definition.name,
    args: getArgumentValues(definition, node, info.variableValues),
    selection: selectionOf(definition.type, nodes, info),
  };
}

function selectionOf(type: GraphQLOutputType, nodes: readonly FieldNode[], info: Info): Selection {
  const shared: { readonly nodes: readonly FieldNode[]; readonly field: SelectedField }[] = [];
  return new Map(objectTypesOf(type, info).map((object) => [object.name, fieldsOf(object)]));

  function fieldsOf(object: GraphQLObjectType): SelectedField[] {
    const { fields } = collectSubFields(info.schema, info.fragments, info.variableValues, object, [...nodes]);
    return [...fields].flatMap(([key, fieldNodes]) => {
      const definition = object.getFields()[fieldNodes[0]?.name.value ?? ''];
      return definition === undefined ? [] : [sharedField(definition, key, fieldNodes)];
    });
  }

  /** Types that ask for a field in the same words share one object, so that it is read once for all of them. */
  function sharedField(
    definition: GraphQLField<unknown, unknown>,
    key: string,
    fieldNodes: FieldNode[],
  ): SelectedField {
    const known = shared.find((entry) => sameNodes(entry.nodes, fieldNodes));
    if (known !== undefined) return known.field;
    const field = fieldOf(definition, key, fieldNodes, info);
    shared.push({ nodes: fieldNodes, field });
    return field;
  }
}

function objectTypesOf(type: GraphQLOutputType, info: Info): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return info.schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

function sameNodes(a: readonly FieldNode[], b: readonly FieldNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}
