// What was loaded since, by this process or another, from the log that loading writes (write/loadings.ts); and which of it a filter lets through.
import type { GraphEngine } from '../engine.ts';
import { type Loading, loadingIds } from '../loading.ts';
import { FILTERS } from './filters.ts';
import { EntityReferences, referencesIn } from './references.ts';
import { StatementScope } from './scope.ts';

/** The number of the last loading; 0 before the first. */
export async function lastLoading(engine: GraphEngine): Promise<number> {
  const [row] = await engine.read<{ value: number }>("MATCH (c:Counter {id: 'loadings'}) RETURN c.value AS value");
  return row?.value ?? 0;
}

/** Those from one number to another that are kept, in order. Found by id: the log is never searched. */
export async function readLoadings(engine: GraphEngine, first: number, last: number): Promise<Loading[]> {
  const ids = loadingIds(first, last);
  if (ids.length === 0) return [];
  return engine.read<Loading>(
    `UNWIND $ids AS id MATCH (l:Loading {id: id})
RETURN l.number AS number, l.at AS at, l.articleId AS articleId, l.article AS article,
  coalesce(l.claimIds, []) AS claimIds, coalesce(l.entityIds, []) AS entityIds ORDER BY number`,
    { ids },
  );
}

/** Which of these claims or events a ClaimFilter or EventFilter lets through, in order of their ids. */
export async function matching(
  engine: GraphEngine,
  label: 'Claim' | 'Event',
  filter: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const references = await EntityReferences.find(engine, referencesIn({ args: { filter }, selection: new Map() }));
  const scope = new StatementScope(references, { maxPageSize: ids.length });
  const { patterns, where } = FILTERS[`${label}Filter`](filter, 'n', scope);
  const rows = await engine.read<{ id: string }>(
    [
      ...[...patterns, `(n:${label})`].map((pattern) => `MATCH ${pattern}`),
      `WHERE ${[...where, `n.id IN ${scope.parameter('among', [...ids])}`].join(' AND ')}`,
      'RETURN DISTINCT n.id AS id ORDER BY id',
    ].join('\n'),
    scope.parameters,
  );
  return rows.map(({ id }) => id);
}
