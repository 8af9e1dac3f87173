// The filter arguments as Cypher: patterns that a node must match, and conditions on its properties.
// A list of types or certainties means any of them; a list of entities means all of them.
import type { Certainty } from '../../generated/ontology.ts';
import { CERTAINTY_RANK, nameKey, RELATION_TYPES } from '../model.ts';
import type { Value } from '../parameters.ts';
import { periodsMeeting } from '../period.ts';
import { dayRange } from './day-range.ts';
import { ReadError } from './errors.ts';
import type { EntityReference } from './references.ts';
import type { StatementScope } from './scope.ts';

export interface Conditions {
  /** Patterns over the node; each may match it more than once. */
  readonly patterns: readonly string[];
  /** Boolean expressions over the node. */
  readonly where: readonly string[];
  /** Where all nodes lie in a span of time: the periods (period.ts) that they begin in. */
  readonly periods?: readonly string[] | null;
}
export const NO_CONDITIONS: Conditions = { patterns: [], where: [] };

/** Lines that find the nodes of `pattern`: by their periods if nothing else leads to them. */
export function matching(
  { patterns, where, periods = null }: Conditions,
  pattern: string,
  node: string,
  scope: StatementScope,
): string[] {
  const period = periods === null || patterns.length > 0 ? null : scope.variable('period');
  const conditions = [...where, ...(period === null ? [] : [`${node}.period = ${period}`])];
  return [
    ...(period === null ? [] : [`UNWIND ${scope.parameter('periods', [...(periods ?? [])])} AS ${period}`]),
    ...[...patterns, pattern].map((each) => `MATCH ${each}`),
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`]),
  ];
}

type FilterArgument = Readonly<Record<string, unknown>>;
type Filter = (filter: FilterArgument, node: string, scope: StatementScope) => Conditions;
export type FilterName = 'EntityFilter' | 'EventFilter' | 'RelationFilter' | 'ClaimFilter';

/** The traversal edges, each with the id of its Relation node. */
export const RELATION_EDGES = RELATION_TYPES.join('|');

function entityFilter(filter: FilterArgument, node: string, scope: StatementScope): Conditions {
  const patterns: string[] = [];
  const where: string[] = [];
  if (given(filter.kind)) where.push(`${node}.kind IN ${scope.parameter('kind', list(filter.kind))}`);
  if (given(filter.name)) {
    const key = nameKey(String(filter.name));
    if (key === '') throw new ReadError('BAD_USER_INPUT', 'filter.name has no letter or digit to look for.');
    const name = scope.variable('n');
    patterns.push(`(${name}:Name)-[:NAMES]->(${node}:Entity)`);
    where.push(`${name}.id CONTAINS ${scope.parameter('namePart', key)}`);
  }
  if (given(filter.mentionedIn)) {
    const article = scope.parameter('mentionedIn', String(filter.mentionedIn));
    patterns.push(`(${node}:Entity)<-[:REFERS_TO]-(:Mention)-[:IN_ARTICLE]->(:Article {id: ${article}})`);
  }
  if (given(filter.relatedTo)) {
    const other = entity(filter.relatedTo, 'relatedTo', scope);
    patterns.push(`(${node}:Entity)-[:${RELATION_EDGES}]-(:Entity {id: ${other}})`);
    where.push(`${node}.id <> ${other}`);
  }
  return { patterns, where };
}

function eventFilter(filter: FilterArgument, node: string, scope: StatementScope): Conditions {
  const takingPart = (argument: string, edges: string): string[] =>
    entities(filter[argument], argument, scope).map((id) => `(:Entity {id: ${id}})-[:${edges}]->(${node}:Event)`);
  const patterns = [
    ...takingPart('actor', 'ACTOR_IN'),
    ...takingPart('recipient', 'RECIPIENT_IN'),
    ...entities(filter.involving, 'involving', scope).map(
      (id) => `(:Entity {id: ${id}})-[:ACTOR_IN|RECIPIENT_IN|OCCURRED_IN]-(${node}:Event)`,
    ),
  ];
  if (given(filter.place)) {
    patterns.push(`(${node}:Event)-[:OCCURRED_IN]->(:Entity {id: ${entity(filter.place, 'place', scope, 'PLACE')}})`);
  }
  const where: string[] = [];
  if (given(filter.type)) where.push(`${node}.type IN ${scope.parameter('type', list(filter.type))}`);
  const span = spanOf(filter);
  where.push(...certainEnough(filter.minCertainty, node, scope), ...within(span, node, scope));
  return { patterns, where, periods: periodsOf(span) };
}

function relationFilter(filter: FilterArgument, node: string, scope: StatementScope): Conditions {
  const where: string[] = [];
  if (given(filter.type)) where.push(`${node}.type IN ${scope.parameter('type', list(filter.type))}`);
  if (given(filter.source)) where.push(`${node}.sourceId = ${entity(filter.source, 'source', scope)}`);
  if (given(filter.target)) where.push(`${node}.targetId = ${entity(filter.target, 'target', scope)}`);
  if (given(filter.between)) {
    const ids = entityIds(filter.between, 'between', scope);
    if (ids.length < 2) throw new ReadError('BAD_USER_INPUT', 'filter.between needs two entities or more.');
    const ends = scope.parameter('between', ids);
    where.push(`${node}.sourceId IN ${ends}`, `${node}.targetId IN ${ends}`);
  }
  if (given(filter.status)) where.push(`${node}.status = ${scope.parameter('status', String(filter.status))}`);
  where.push(...certainEnough(filter.minCertainty, node, scope));
  return { patterns: [], where };
}

function claimFilter(filter: FilterArgument, node: string, scope: StatementScope): Conditions {
  const patterns = entities(filter.about, 'about', scope).map(
    (id) => `(:Entity {id: ${id}})<-[:ABOUT]-(${node}:Claim)`,
  );
  const where: string[] = [];
  if (given(filter.speaker)) where.push(`${node}.speakerId = ${entity(filter.speaker, 'speaker', scope)}`);
  if (given(filter.certainty))
    where.push(`${node}.certainty IN ${scope.parameter('certainty', list(filter.certainty))}`);
  if (given(filter.direct)) where.push(`${node}.direct = ${scope.parameter('direct', filter.direct === true)}`);
  const span = spanOf(filter);
  where.push(...within(span, node, scope));
  return { patterns, where, periods: periodsOf(span) };
}

export const FILTERS: Readonly<Record<FilterName, Filter>> = {
  EntityFilter: entityFilter,
  EventFilter: eventFilter,
  RelationFilter: relationFilter,
  ClaimFilter: claimFilter,
};

interface Span {
  /** The first and the last day that is asked about; null where that end is open. */
  readonly from: string | null;
  readonly to: string | null;
}

function spanOf(filter: FilterArgument): Span {
  const from = given(filter.from) ? dayRange(String(filter.from), 'filter.from').dateFrom : null;
  const to = given(filter.to) ? dayRange(String(filter.to), 'filter.to').dateTo : null;
  if (from !== null && to !== null && from > to) {
    throw new ReadError('BAD_USER_INPUT', `filter.from (${from}) is after filter.to (${to}).`);
  }
  return { from, to };
}

/** Overlap of the node's days with the span; undated nodes are in no span of time. */
function within({ from, to }: Span, node: string, scope: StatementScope): string[] {
  return [
    ...(from === null ? [] : [`${node}.dateTo >= ${scope.parameter('from', from)}`]),
    ...(to === null ? [] : [`${node}.dateFrom <= ${scope.parameter('to', to)}`]),
  ];
}

function periodsOf({ from, to }: Span): string[] | null {
  return from === null || to === null ? null : periodsMeeting({ dateFrom: from, dateTo: to });
}

function certainEnough(certainty: unknown, node: string, scope: StatementScope): string[] {
  if (!given(certainty)) return [];
  return [`${node}.certaintyRank >= ${scope.parameter('minRank', CERTAINTY_RANK[certainty as Certainty])}`];
}

function entities(references: unknown, argument: string, scope: StatementScope): string[] {
  return entityIds(references, argument, scope).map((id) => scope.parameter(argument, id));
}

function entityIds(references: unknown, argument: string, scope: StatementScope): string[] {
  if (!given(references)) return [];
  const ids = (references as EntityReference[]).map((reference) => scope.references.idOf(reference, argument));
  return [...new Set(ids)];
}

function entity(reference: unknown, argument: string, scope: StatementScope, preferredKind?: 'PLACE'): string {
  return scope.parameter(argument, scope.references.idOf(reference as EntityReference, argument, preferredKind));
}

function given(argument: unknown): boolean {
  return argument !== undefined && argument !== null;
}

function list(argument: unknown): Value {
  return [...(argument as readonly string[])];
}
