// The table of relations between entities.
import { dayRangeOf } from '../../day-range.ts';
import { RELATION_TYPES } from '../../model.ts';
import { oneOf, plainRow, type Table, withinDays } from '../table.ts';
import { CERTAINTIES, DATES, KINDS, own, PLACE_IN_TEXT, placeIn } from './columns.ts';

export const relations: Table = {
  name: 'relations',
  label: 'Relation',
  columns: {
    id: 'ID',
    type: 'String',
    sourceId: 'ID',
    source: 'String',
    sourceKind: 'String',
    targetId: 'ID',
    target: 'String',
    targetKind: 'String',
    title: 'String',
    status: 'String',
    certainty: 'String',
    since: 'String',
    until: 'String',
    ...DATES,
    evidence: 'Int',
    sentence: 'String',
    ...PLACE_IN_TEXT,
  },
  filters: { from: null, to: null, kind: KINDS, type: RELATION_TYPES, certainty: CERTAINTIES, name: null },
  dated: false,
  conditions: (filter, scope) => {
    const conditions = [...oneOf('n.type', filter.types, scope), ...oneOf('n.certainty', filter.certainties, scope)];
    if (filter.named !== null) {
      const named = scope.parameter('named', [...filter.named]);
      conditions.push(`(n.sourceId IN ${named} OR n.targetId IN ${named})`);
    }
    if (filter.kinds !== null) {
      conditions.push(
        `EXISTS { MATCH (n)-[:SOURCE|TARGET]->(x:Entity) WHERE x.kind IN ${scope.parameter('kinds', [...filter.kinds])} }`,
      );
    }
    // A first sieve: `keeps` knows what since and until mean.
    const dated = withinDays('x', filter, scope);
    if (dated.length > 0) {
      conditions.push(
        `(n.since IS NOT NULL OR n.until IS NOT NULL OR EXISTS { MATCH (n)-[:SOURCE|TARGET]->(x:Entity) WHERE ${dated.join(' AND ')} })`,
      );
    }
    return conditions;
  },
  lines: [
    'CALL (n) { MATCH (n)-[:SOURCE]->(s:Entity) RETURN collect({name: s.name, kind: s.kind, date: coalesce(s.date, s.signedOn)}) AS sources }',
    'CALL (n) { MATCH (n)-[:TARGET]->(t:Entity) RETURN collect({name: t.name, kind: t.kind, date: coalesce(t.date, t.signedOn)}) AS targets }',
    `CALL (n) {
  MATCH (n)<-[:SUPPORTS]-(v:Evidence) WITH v ORDER BY v.id LIMIT 1
  RETURN collect({sentence: v.sentence, articleId: v.articleId, start: v.start, end: v.end}) AS places
}`,
  ],
  values: {
    ...own('type', 'sourceId', 'targetId', 'title', 'status', 'certainty', 'since', 'until'),
    sourceEnd: 'head(sources)',
    targetEnd: 'head(targets)',
    place: 'head(places)',
    evidence: 'n.evidenceCount',
  },
  row: (values) => {
    const source = values.sourceEnd as RelationEnd | null;
    const target = values.targetEnd as RelationEnd | null;
    const date = dateOfRelation(values.since as string | null, values.until as string | null, source, target);
    return plainRow(relations.columns, {
      ...values,
      ...placeIn(values.place),
      source: source?.name,
      sourceKind: source?.kind,
      target: target?.name,
      targetKind: target?.kind,
      date,
      ...(date === null ? null : dayRangeOf(date)),
    });
  },
  keeps: ({ dateFrom, dateTo }, { from, to }) =>
    (from === null || (typeof dateTo === 'string' && dateTo >= from)) &&
    (to === null || (typeof dateFrom === 'string' && dateFrom <= to)),
};

interface RelationEnd {
  readonly name: string;
  readonly kind: string;
  /** Of an event, or of an agreement's signing. */
  readonly date: string | null;
}

/** Since when until when it held; without either, the day of the event or agreement that it is a part of. */
function dateOfRelation(
  since: string | null,
  until: string | null,
  source: RelationEnd | null,
  target: RelationEnd | null,
): string | null {
  if (since === null && until === null) return target?.date ?? source?.date ?? null;
  if (since?.includes('/') || until?.includes('/')) return since ?? until;
  return `${since ?? '..'}/${until ?? '..'}`;
}
