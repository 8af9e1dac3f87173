// What a flat table is: one row for each node of a label, scalar columns only, as spreadsheets and SQL dashboards want them.
import { dayRange } from '../read/day-range.ts';
import { ReadError } from '../read/errors.ts';
import type { StatementScope } from '../read/scope.ts';

/** The GraphQL scalars that such tools know; Date is YYYY-MM-DD. */
export type ColumnType = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date';
export type Cell = string | number | boolean | null;
/** Cells by column; every column is there. */
export type Row = Readonly<Record<string, Cell>>;

export const TABLE_NAMES = ['entities', 'relations', 'events', 'claims', 'articles', 'mentions'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Conditions on rows, as text; all that are given must hold. Several kinds, types or certainties are separated by commas. */
export interface RowFilter {
  /** EDTF; rows whose days are wholly before it, or unknown, are left out. */
  readonly from?: string;
  /** EDTF; rows whose days are wholly after it, or unknown, are left out. */
  readonly to?: string;
  readonly kind?: string;
  readonly type?: string;
  readonly certainty?: string;
  /** A part of a name or alias of what the row is about. */
  readonly name?: string;
}
export type FilterArgument = keyof RowFilter;
export const FILTER_ARGUMENTS: readonly FilterArgument[] = ['from', 'to', 'kind', 'type', 'certainty', 'name'];

/** A filter with its words checked and its name looked up. */
export interface CheckedFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly kinds: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly certainties: readonly string[] | null;
  /** Ids of the entities that have a name with the wanted part. */
  readonly named: readonly string[] | null;
}

export interface Table {
  readonly name: TableName;
  readonly label: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** The arguments that mean something for this table, with the values that they may have. */
  readonly filters: Readonly<Partial<Record<FilterArgument, readonly string[] | null>>>;
  /** Whether the nodes hold dateFrom, so that the latest can come first. */
  readonly dated: boolean;
  /** Boolean expressions over the node `n`. */
  readonly conditions: (filter: CheckedFilter, scope: StatementScope) => readonly string[];
  /** Lines of Cypher between the page's nodes `n` and the answer. */
  readonly lines: readonly string[];
  /** Expressions by name, for `row`. */
  readonly values: Readonly<Record<string, string>>;
  readonly row: (values: Readonly<Record<string, unknown>>) => Row;
  /** What the conditions cannot say in Cypher. */
  readonly keeps?: (row: Row, filter: CheckedFilter) => boolean;
}

/** Separates several names in one cell. */
export const CELL_SEPARATOR = ' | ';

export const joined = (names: unknown): string | null => {
  const list = Array.isArray(names) ? names.map(String) : [];
  return list.length === 0 ? null : list.join(CELL_SEPARATOR);
};

/** Columns straight from the values of the same name, with null for what is not known. */
export function plainRow(
  columns: Readonly<Record<string, ColumnType>>,
  values: Readonly<Record<string, unknown>>,
): Row {
  return Object.fromEntries(Object.keys(columns).map((column) => [column, (values[column] ?? null) as Cell]));
}

/** 'n.dateFrom <= $to': the days of a node overlap those asked for. */
export function withinDays(node: string, { from, to }: CheckedFilter, scope: StatementScope): string[] {
  return [
    ...(from === null ? [] : [`${node}.dateTo >= ${scope.parameter('from', from)}`]),
    ...(to === null ? [] : [`${node}.dateFrom <= ${scope.parameter('to', to)}`]),
  ];
}

/** 'n.kind IN $kinds'; nothing if the list is null. */
export function oneOf(expression: string, values: readonly string[] | null, scope: StatementScope): string[] {
  return values === null ? [] : [`${expression} IN ${scope.parameter('values', [...values])}`];
}

/**
 * The first and last day that a filter asks for.
 * @throws ReadError BAD_USER_INPUT
 */
export function daysOf(filter: { readonly from?: string; readonly to?: string }): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const from = filter.from === undefined ? null : dayRange(filter.from, 'from').dateFrom;
  const to = filter.to === undefined ? null : dayRange(filter.to, 'to').dateTo;
  if (from !== null && to !== null && from > to) {
    throw new ReadError('BAD_USER_INPUT', `from (${from}) is after to (${to}).`);
  }
  return { from, to };
}

/**
 * 'PERSON,COUNTRY' as a list; null if it is not given.
 * @throws ReadError BAD_USER_INPUT for a word that is not among `known`
 */
export function wordsOf(argument: string, text: string | undefined, known: readonly string[]): string[] | null {
  if (text === undefined) return null;
  const words = text.split(',').map((word) => word.trim().toUpperCase());
  const unknown = words.find((word) => !known.includes(word));
  if (unknown === undefined) return [...new Set(words)];
  throw new ReadError(
    'BAD_USER_INPUT',
    `${argument}: ${JSON.stringify(unknown.slice(0, 100))} is none of ${known.join(', ')}.`,
  );
}
