// Reads the rows of a table in batches, by keyset: however many there are, only one batch is in memory, and a page starts behind the last
// row of the one before, whatever was loaded since.
import type { GraphEngine } from '../engine.ts';
import { nameKey } from '../model.ts';
import { decodeCursor, encodeCursor, type SortValue } from '../read/cursor.ts';
import { ReadError } from '../read/errors.ts';
import { EntityReferences } from '../read/references.ts';
import { StatementScope } from '../read/scope.ts';
import {
  type CheckedFilter,
  daysOf,
  FILTER_ARGUMENTS,
  type Row,
  type RowFilter,
  type Table,
  wordsOf,
} from './table.ts';

/** Rows of one statement: enough to make statements few, and few enough not to block others (Grafeo runs in this process). */
const BATCH = 1000;
/** A part of a name that more entities have is no filter. */
const MAX_NAMED = 5000;

export type RowOrder = 'id' | 'latest';

export interface RowQuestion {
  readonly filter?: RowFilter;
  /** By id (the default), or the latest day first; rows without a day come last. */
  readonly order?: RowOrder;
  /** The cursor of the row before the first; it belongs to one order. */
  readonly after?: string;
  /** How many rows will be read, where the reader knows: no more are fetched at a time. */
  readonly size?: number;
}
export interface ReadRow {
  readonly row: Row;
  readonly cursor: string;
}

/** All rows from `after` on. @throws ReadError BAD_USER_INPUT, BAD_CURSOR, LIMIT_EXCEEDED (a name that is too short) */
export async function* readRows(
  engine: GraphEngine,
  table: Table,
  question: RowQuestion = {},
): AsyncGenerator<ReadRow> {
  const latest = question.order === 'latest';
  if (latest && !table.dated) {
    throw new ReadError('BAD_USER_INPUT', `order: ${table.name} are in order of their ids only.`);
  }
  const filter = await checkFilter(engine, table, question.filter ?? {});
  const size = Math.min(question.size ?? BATCH, BATCH);
  let after =
    question.after === undefined ? null : decodeCursor(question.after, latest ? ['string', 'string'] : ['string']);
  for (;;) {
    const { rows, isLast } = await readBatch(engine, table, filter, latest, after, size);
    for (const { row, sort } of rows) {
      if (row !== null && (table.keeps?.(row, filter) ?? true)) yield { row, cursor: encodeCursor(sort) };
    }
    if (isLast) return;
    after = rows.at(-1)?.sort ?? after;
  }
}

export interface RowPage {
  readonly rows: readonly ReadRow[];
  readonly hasNextPage: boolean;
}

/** The first `size` rows from `after` on. */
export async function readRowPage(
  engine: GraphEngine,
  table: Table,
  question: RowQuestion,
  size: number,
): Promise<RowPage> {
  const rows: ReadRow[] = [];
  for await (const row of readRows(engine, table, { ...question, size: size + 1 })) {
    if (rows.length === size) return { rows, hasNextPage: true };
    rows.push(row);
  }
  return { rows, hasNextPage: false };
}

/** Two statements: the ids of the batch, by a short text that depends on the filter, and what is read of them, by a long text that is always the same, so that a database plans it once. */
async function readBatch(
  engine: GraphEngine,
  table: Table,
  filter: CheckedFilter,
  latest: boolean,
  after: readonly SortValue[] | null,
  size: number,
): Promise<{ rows: { row: Row | null; sort: SortValue[] }[]; isLast: boolean }> {
  const scope = new StatementScope(new EntityReferences(new Map(), new Map()), { maxPageSize: BATCH });
  const day = "coalesce(n.dateFrom, '')";
  const conditions = [...table.conditions(filter, scope)];
  if (after !== null) {
    const values = after.map((value) => scope.parameter('after', value));
    const [first, id] = values;
    conditions.push(latest ? `(${day} < ${first} OR (${day} = ${first} AND n.id > ${id}))` : `n.id > ${first}`);
  }
  const read = await engine.read<{ id: string | null; day: string }>(
    [
      `MATCH (n:${table.label})`,
      ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`]),
      `RETURN n.id AS id, ${day} AS day ORDER BY ${latest ? 'day DESC, id' : 'id'} LIMIT ${scope.parameter('size', size)}`,
    ].join('\n'),
    scope.parameters,
  );
  // What is deleted while the statement runs comes from Neo4j without its id; what is deleted behind it has no row.
  const found = read.flatMap(({ id, day }) => (id === null ? [] : [{ id, day }]));
  const known = await readByIds(
    engine,
    table,
    found.map(({ id }) => id),
  );
  const rows = found.map(({ id, day }) => ({ row: known.get(id) ?? null, sort: latest ? [day, id] : [id] }));
  return { rows, isLast: read.length < size };
}

/** Rows by id; those that are not there are left out. */
export async function readByIds(engine: GraphEngine, table: Table, ids: readonly string[]): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const values = Object.entries({ id: 'n.id', ...table.values }).map(([name, expression]) => `${name}: ${expression}`);
  const rows = await engine.read<{ values: Record<string, unknown>; id: string }>(
    [
      'UNWIND $ids AS wanted',
      `MATCH (n:${table.label} {id: wanted})`,
      ...table.lines,
      `RETURN {${values.join(', ')}} AS values, n.id AS id ORDER BY id`,
    ].join('\n'),
    { ids: [...ids] },
  );
  return new Map(rows.map(({ id, values }) => [id, table.row(values)]));
}

/** @throws ReadError for a filter that the table cannot be read by */
export async function checkFilter(engine: GraphEngine, table: Table, filter: RowFilter): Promise<CheckedFilter> {
  for (const argument of FILTER_ARGUMENTS) {
    if (filter[argument] === undefined || argument in table.filters) continue;
    const taken = Object.keys(table.filters).join(', ');
    throw new ReadError('BAD_USER_INPUT', `${argument}: ${table.name} cannot be filtered by it, only by ${taken}.`);
  }
  return {
    ...daysOf(filter),
    kinds: wordsOf('kind', filter.kind, table.filters.kind ?? []),
    types: wordsOf('type', filter.type, table.filters.type ?? []),
    certainties: wordsOf('certainty', filter.certainty, table.filters.certainty ?? []),
    named: filter.name === undefined ? null : await idsNamed(engine, filter.name),
  };
}

async function idsNamed(engine: GraphEngine, name: string): Promise<string[]> {
  const part = nameKey(name);
  if (part === '') throw new ReadError('BAD_USER_INPUT', 'name has no letter or digit to look for.');
  const rows = await engine.read<{ id: string }>(
    `MATCH (name:Name)-[:NAMES]->(e:Entity) WHERE name.id CONTAINS $part
RETURN DISTINCT e.id AS id ORDER BY id LIMIT ${MAX_NAMED + 1}`,
    { part },
  );
  if (rows.length > MAX_NAMED) {
    throw new ReadError(
      'LIMIT_EXCEEDED',
      `name: more than ${MAX_NAMED} entities have ${JSON.stringify(name)} in a name; give more of it.`,
    );
  }
  return rows.map(({ id }) => id);
}
