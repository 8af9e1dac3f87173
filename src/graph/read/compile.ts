// Turns what is asked for below a node into Cypher: one statement, with a CALL for each list, however deep the question goes.
import { decodeCursor, encodeCursor, type SortValue } from './cursor.ts';
import { ReadError } from './errors.ts';
import {
  type Field,
  MANY_LIMIT,
  type ManyField,
  type NodeRecord,
  type OneField,
  type PageField,
  type SortKey,
  type TextField,
} from './field.ts';
import { type Conditions, FILTERS, matching, NO_CONDITIONS } from './filters.ts';
import { RECORDS } from './records/index.ts';
import type { ReadLimits, StatementScope } from './scope.ts';
import { type Answer, answerWith, below, fieldsOf, type SelectedField, type Selection } from './selection.ts';

type Row = Readonly<Record<string, unknown>>;
/** An item of a page; what it is sorted by is read only where a cursor is asked for. */
type PageRow = Row & { readonly sort?: SortValue[] };

/** What it takes to read a value: lines that come before, the expression, and how an answer is made of what comes back. */
export interface Reading<T> {
  readonly lines: readonly string[];
  readonly expression: string;
  readonly decode: (raw: unknown) => T;
}

/** A node with everything selected of it, as one map. */
export function readNode(
  record: NodeRecord,
  node: string,
  selection: Selection,
  scope: StatementScope,
): Reading<Answer> {
  const lines: string[] = [];
  const entries = new Map<string, string>(record.always.map((name) => [name, `${node}.${name}`]));
  const columns = new Map<SelectedField, { readonly column: string; readonly decode: (raw: unknown) => unknown }>();
  for (const selected of new Set(record.types.flatMap((type) => fieldsOf(selection, type)))) {
    const field = record.fields[selected.name];
    if (field === undefined) continue;
    const reading = readField(field, node, selected, scope);
    const column =
      entries.get(selected.name) === reading.expression ? selected.name : freeColumn(entries, selected.name);
    entries.set(column, reading.expression);
    lines.push(...reading.lines);
    columns.set(selected, { column, decode: reading.decode });
  }
  return { lines, expression: mapOf(entries), decode };

  function decode(raw: unknown): Answer {
    const row = raw as Row;
    const type = record.typeOf(row);
    const answer: Record<string, unknown> = {};
    for (const selected of fieldsOf(selection, type)) {
      const read = columns.get(selected);
      if (read !== undefined) answer[selected.key] = read.decode(row[read.column]);
    }
    return { ...answer, __typename: type };
  }
}

function readField(field: Field, node: string, selected: SelectedField, scope: StatementScope): Reading<unknown> {
  switch (field.is) {
    case 'value':
      return { lines: [], expression: field.expression(node), decode: (raw) => raw ?? null };
    case 'text':
      return readText(field, node, selected, scope);
    case 'part':
      return readNode(RECORDS[field.record], node, selected.selection, scope);
    case 'one':
      return readOne(field, node, selected, scope);
    case 'many':
      return readMany(field, node, selected, scope);
    case 'page':
      return readPage({ ...field, base: (item) => field.pattern(node, item) }, node, selected, scope);
  }
}

function readText(field: TextField, node: string, selected: SelectedField, scope: StatementScope): Reading<string> {
  const item = scope.variable('s');
  const result = scope.variable(selected.name);
  const lines = [
    `MATCH ${field.pattern(node, item)}`,
    `WITH ${item} ORDER BY ${orderBy(field.order, item)}`,
    `RETURN collect(${item}.text) AS ${result}`,
  ];
  return { lines: call(node, lines), expression: result, decode: (raw) => (raw as string[]).join(' ') };
}

function readOne(
  field: OneField,
  node: string,
  selected: SelectedField,
  scope: StatementScope,
): Reading<Answer | null> {
  const record = RECORDS[field.record];
  const other = scope.variable(record.variable);
  const result = scope.variable(selected.name);
  const reading = readNode(record, other, selected.selection, scope);
  const matches = [
    `MATCH ${field.pattern(node, other)}`,
    ...reading.lines,
    `RETURN collect(${reading.expression}) AS ${result}`,
  ];
  return {
    lines: call(node, matches),
    expression: `head(${result})`,
    decode: (raw) => (raw === null || raw === undefined ? null : reading.decode(raw)),
  };
}

function readMany(field: ManyField, node: string, selected: SelectedField, scope: StatementScope): Reading<Answer[]> {
  const record = RECORDS[field.record];
  const item = scope.variable(record.variable);
  const result = scope.variable(selected.name);
  const reading = readNode(record, item, selected.selection, scope);
  const lines = [
    `MATCH ${field.pattern(node, item)}`,
    `WITH DISTINCT ${item} ORDER BY ${orderBy(field.order, item)} LIMIT ${MANY_LIMIT}`,
    ...reading.lines,
    ...inOrderAgain(reading, item, field.order),
    `RETURN collect(${reading.expression}) AS ${result}`,
  ];
  return { lines: call(node, lines), expression: result, decode: (raw) => (raw as unknown[]).map(reading.decode) };
}

/** A connection's items come from `base`; without `parent` it is one of the Query type. */
export interface PageSource {
  readonly record: PageField['record'];
  readonly base: (item: string) => string;
  readonly order: readonly SortKey[];
  readonly filter?: PageField['filter'];
  /** The items that the page shows, where they are known before. */
  readonly ids?: readonly string[] | null;
}

/** A Relay connection: one item more than `first` tells whether there is a next page; `totalCount` is counted only when asked for. */
export function readPage(
  source: PageSource,
  parent: string | null,
  selected: SelectedField,
  scope: StatementScope,
): Reading<Answer> {
  const record = RECORDS[source.record];
  const connection = connectionType(selected.selection);
  const edge = connection.replace(/Connection$/, 'Edge');
  const { first, position } = placeOf(selected, source.order, scope.limits);
  const item = scope.variable(record.variable);
  const result = scope.variable(selected.name);
  const all = conditionsOf(source, selected, item, scope);
  // A node leads to its own neighbours: nothing need be looked up by time.
  const conditions = parent === null ? all : { ...all, periods: null };

  const itemFields = [
    ...below(selected.selection, connection, 'nodes'),
    ...below(selected.selection, connection, 'edges').flatMap((edges) => below(edges.selection, edge, 'node')),
  ];
  const readings = new Map(itemFields.map((field) => [field, readNode(record, item, field.selection, scope)]));
  const entries = new Map<string, string>();
  if (itemFields.length === 0 || asksForCursors(selected.selection, connection, edge)) {
    entries.set('sort', `[${source.order.map((key) => key.by(item)).join(', ')}]`);
  }
  const columns = new Map<SelectedField, string>();
  for (const [field, reading] of readings) {
    const column = freeColumn(entries, 'node');
    entries.set(column, reading.expression);
    columns.set(field, column);
  }
  const itemReading = { lines: [...readings.values()].flatMap(({ lines }) => lines), expression: mapOf(entries) };
  const behind = position === null ? [] : [behindPosition(position, source.order, item, scope)];
  // Nodes of a label: each is matched once.
  const isOnce = parent === null && conditions.patterns.length === 0;
  const seek = isOnce && conditions.where.length === 0 ? haveSortValues(source.order, item) : [];
  const asked = asksForItems(selected.selection);
  const matched = source.ids
    ? [`UNWIND ${scope.parameter('ids', source.ids)} AS id`, `MATCH (${item}:${source.record} {id: id})`]
    : matching({ ...conditions, where: [...conditions.where, ...seek, ...behind] }, source.base(item), item, scope);
  const lines = asked
    ? call(parent, [
        ...matched,
        `${isOnce ? 'WITH' : 'WITH DISTINCT'} ${item} ORDER BY ${orderBy(source.order, item)} LIMIT ${scope.parameter('limit', first + 1)}`,
        ...itemReading.lines,
        ...inOrderAgain(itemReading, item, source.order),
        `RETURN collect(${itemReading.expression}) AS ${result}`,
      ])
    : [];
  const counting = below(selected.selection, connection, 'totalCount').length > 0;
  const total = counting ? scope.variable('total') : 'null';
  if (counting) {
    lines.push(
      ...call(parent, [
        ...matching(conditions, source.base(item), item, scope),
        `RETURN count(DISTINCT ${item}) AS ${total}`,
      ]),
    );
  }
  return { lines, expression: `{items: ${asked ? result : '[]'}, total: ${total}}`, decode };

  function decode(raw: unknown): Answer {
    const { items: rows, total: count } = raw as { items: PageRow[]; total: number | null };
    const items = rows.slice(0, first);
    const nodeOf = (row: Row, field: SelectedField) =>
      readings.get(field)?.decode(row[columns.get(field) ?? '']) ?? null;
    const pageInfo = {
      hasNextPage: rows.length > first,
      hasPreviousPage: position !== null,
      startCursor: cursorOf(items[0]),
      endCursor: cursorOf(items[items.length - 1]),
    };
    const answer: Record<string, unknown> = {};
    for (const field of fieldsOf(selected.selection, connection)) {
      if (field.name === 'nodes') answer[field.key] = items.map((row) => nodeOf(row, field));
      if (field.name === 'pageInfo') answer[field.key] = answerWith(field.selection, 'PageInfo', pageInfo);
      if (field.name === 'totalCount') answer[field.key] = count;
      if (field.name === 'edges') answer[field.key] = items.map((row) => edgeOf(row, field));
    }
    return { ...answer, __typename: connection };

    function edgeOf(row: PageRow, edges: SelectedField): Answer {
      const values: Record<string, unknown> = {};
      for (const field of fieldsOf(edges.selection, edge)) {
        values[field.key] = field.name === 'cursor' ? cursorOf(row) : nodeOf(row, field);
      }
      return { ...values, __typename: edge };
    }
  }
}

function cursorOf(row: PageRow | undefined): string | null {
  return row?.sort === undefined ? null : encodeCursor(row.sort);
}

/**
 * `first` or `limit` within bounds.
 * @throws ReadError BAD_USER_INPUT if it is negative, LIMIT_EXCEEDED if it is above the limit
 */
export function pageSize(argument: unknown, name: string, { limits }: { readonly limits: ReadLimits }): number {
  const size = Number(argument ?? 20);
  const { maxPageSize } = limits;
  if (size < 0) throw new ReadError('BAD_USER_INPUT', `${name} must not be negative, it is ${size}.`);
  if (size > maxPageSize) {
    throw new ReadError('LIMIT_EXCEEDED', `${name} must be at most ${maxPageSize}, it is ${size}.`, {
      limit: maxPageSize,
    });
  }
  return size;
}

/** How many items a page shows, and the sort values that it begins behind. @throws ReadError as pageSize and decodeCursor */
export function placeOf(
  { args }: SelectedField,
  order: readonly SortKey[],
  limits: ReadLimits,
): { readonly first: number; readonly position: SortValue[] | null } {
  const types = order.map(({ type }) => type);
  return {
    first: pageSize(args.first, 'first', { limits }),
    position: typeof args.after === 'string' ? decodeCursor(args.after, types) : null,
  };
}

function conditionsOf(source: PageSource, selected: SelectedField, item: string, scope: StatementScope): Conditions {
  const filter = selected.args.filter;
  if (source.filter === undefined || typeof filter !== 'object' || filter === null) return NO_CONDITIONS;
  return FILTERS[source.filter](filter as Row, item, scope);
}

/**
 * (a, b) behind ($a, $b) in sort order, as a >= $a AND (a > $a OR b > $b): each value bounds the one before it, so that Neo4j seeks the
 * place in an index and reads on from there. (As a > $a OR (a = $a AND b > $b) it reads all that is behind, and sorts it.)
 */
function behindPosition(
  position: readonly SortValue[],
  order: readonly SortKey[],
  item: string,
  scope: StatementScope,
): string {
  const [key, ...others] = order;
  const [value, ...rest] = position;
  if (key === undefined || value === undefined) return 'false';
  const given = scope.parameter('after', value);
  const beyond = `${key.by(item)} ${key.direction === 'ASC' ? '>' : '<'} ${given}`;
  if (others.length === 0) return beyond;
  const from = `${key.by(item)} ${key.direction === 'ASC' ? '>=' : '<='} ${given}`;
  return `${from} AND (${beyond} OR ${behindPosition(rest, others, item, scope)})`;
}

/**
 * Says what is true of every item, in words by which Neo4j reads a page in order from an index on the sort values (neo4j-engine.ts) in
 * place of sorting all items.
 */
function haveSortValues(order: readonly SortKey[], item: string): string[] {
  return order.every(({ property }) => property !== undefined) ? order.map(({ by }) => `${by(item)} IS NOT NULL`) : [];
}

/** Subqueries between LIMIT and collect may change the order of rows. */
function inOrderAgain(
  reading: { readonly lines: readonly string[] },
  item: string,
  order: readonly SortKey[],
): string[] {
  return reading.lines.length === 0 ? [] : [`WITH * ORDER BY ${orderBy(order, item)}`];
}

function orderBy(order: readonly SortKey[], item: string): string {
  return order.map(({ by, direction }) => (direction === 'DESC' ? `${by(item)} DESC` : by(item))).join(', ');
}

export function call(node: string | null, lines: readonly string[]): string[] {
  return [`CALL (${node ?? ''}) {`, ...lines.map((line) => `  ${line}`), '}'];
}

function mapOf(entries: ReadonlyMap<string, string>): string {
  return `{${[...entries].map(([name, expression]) => `${name}: ${expression}`).join(', ')}}`;
}

/** 'claims', or 'claims2' where the same field is asked for twice with different arguments. */
function freeColumn(entries: ReadonlyMap<string, string>, name: string): string {
  let free = name;
  for (let number = 2; entries.has(free); number += 1) free = `${name}${number}`;
  return free;
}

function connectionType(selection: Selection): string {
  return [...selection.keys()][0] ?? '';
}

function asksForCursors(selection: Selection, connection: string, edge: string): boolean {
  const ofEdges = below(selection, connection, 'edges').flatMap((edges) => below(edges.selection, edge, 'cursor'));
  const ofPage = below(selection, connection, 'pageInfo').flatMap(({ selection }) =>
    fieldsOf(selection, 'PageInfo').filter(({ name }) => name === 'startCursor' || name === 'endCursor'),
  );
  return ofEdges.length + ofPage.length > 0;
}

export function asksForItems(selection: Selection): boolean {
  return fieldsOf(selection, connectionType(selection)).some(
    ({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo',
  );
}
