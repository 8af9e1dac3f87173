// The graph view in its address: what is drawn, what is opened, what is hidden, what is selected.
import type { Certainty, EntityKind, RelationType } from '../../generated/explore.ts';
import type { Selection } from '../graph/drawing.ts';
import type { Filter } from '../graph/filter.ts';
import type { GraphQuestion } from '../graph/load-graph.ts';
import { CERTAINTY_ORDER, KIND_ORDER, RELATION_ORDER } from '../words.ts';

type Query = Readonly<Record<string, string | undefined>>;

export const DEPTHS = [1, 2, 3] as const;
export const LIMITS = [50, 150, 300, 500, 1000, 2000] as const;
const DEFAULT_LIMIT = 150;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

export function questionOf(query: Query): GraphQuestion {
  return {
    of: query.of || null,
    depth: DEPTHS.find((depth) => String(depth) === query.depth) ?? 1,
    limit: LIMITS.find((limit) => String(limit) === query.limit) ?? DEFAULT_LIMIT,
  };
}

export const openedIn = (query: Query): string[] => listOf(query.open);

export const openedParameter = (ids: readonly string[]): string => ids.join(',');

export function selectionIn(query: Query): Selection {
  if (query.entity) return { type: 'node', id: query.entity };
  return query.relation ? { type: 'edge', id: query.relation } : null;
}

export const selectionParameters = (selection: Selection): Record<string, string | null> => ({
  entity: selection?.type === 'node' ? selection.id : null,
  relation: selection?.type === 'edge' ? selection.id : null,
});

export function filterIn(query: Query): Filter {
  return {
    hiddenKinds: known(query.kinds, KIND_ORDER),
    hiddenRelations: known(query.relations, RELATION_ORDER),
    hiddenCertainties: known(query.certainties, CERTAINTY_ORDER),
    from: query.from !== undefined && DAY.test(query.from) ? query.from : null,
    to: query.to !== undefined && DAY.test(query.to) ? query.to : null,
    undated: query.undated !== 'no',
  };
}

/** Hidden ones are named: 'without people' is kinds=-PERSON, so that what is new to the schema is shown. */
export function filterParameters(filter: Filter): Record<string, string | null> {
  return {
    kinds: hidden(filter.hiddenKinds),
    relations: hidden(filter.hiddenRelations),
    certainties: hidden(filter.hiddenCertainties),
    from: filter.from,
    to: filter.to,
    undated: filter.undated ? null : 'no',
  };
}

const hidden = (names: ReadonlySet<EntityKind | RelationType | Certainty>): string =>
  [...names].map((name) => `-${name}`).join(',');

function known<Name extends string>(value: string | undefined, names: readonly Name[]): ReadonlySet<Name> {
  const listed = new Set(listOf(value));
  return new Set(names.filter((name) => listed.has(`-${name}`)));
}

const listOf = (value: string | undefined): string[] => (value ?? '').split(',').filter((item) => item !== '');
