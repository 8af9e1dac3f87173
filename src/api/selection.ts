// Look-ahead: what a GraphQL operation asks for below a field, as the plain selection that src/graph/read answers.
import type { GraphQLResolveInfo } from 'graphql';
import type { SelectedField } from '../graph/read/selection.ts';
import { bind, planField } from './execution/planned-field.ts';

const SELECTED = Symbol('selected field');

/** What a resolver is told of its field, with the selection that was worked out already. */
export function withSelection<I extends object>(info: I, selected: SelectedField): I {
  return { ...info, [SELECTED]: selected };
}

/** The field being resolved, with fragments spread, @skip and @include decided, arguments coerced. */
export function selectedField(info: GraphQLResolveInfo & { readonly [SELECTED]?: SelectedField }): SelectedField {
  const known = info[SELECTED];
  if (known !== undefined) return known;
  const definition = info.parentType.getFields()[info.fieldName];
  if (definition === undefined) throw new TypeError(`${info.parentType.name} has no field ${info.fieldName}`);
  return bind(planField(definition, String(info.path.key), info.fieldNodes, info), info.variableValues);
}
