// What graph files say of nodes and edges beside their ids and ends: the columns of a part of the graph, with a label that programs show.
import { EDGE_COLUMNS, NODE_COLUMNS } from '../../graph/part/part.ts';
import type { Cell, ColumnType, Row } from '../../graph/tables/table.ts';

export interface GraphAttribute {
  readonly name: string;
  readonly type: ColumnType;
  readonly valueIn: (row: Row) => Cell;
}

const attributes = (columns: Readonly<Record<string, ColumnType>>, without: readonly string[]): GraphAttribute[] =>
  Object.entries(columns)
    .filter(([name]) => !without.includes(name))
    .map(([name, type]) => ({ name, type, valueIn: (row) => row[name] ?? null }));

export const NODE_ATTRIBUTES: readonly GraphAttribute[] = [
  { name: 'label', type: 'String', valueIn: ({ name }) => name ?? null },
  ...attributes(NODE_COLUMNS, ['id', 'name']),
];
export const EDGE_ATTRIBUTES: readonly GraphAttribute[] = [
  { name: 'label', type: 'String', valueIn: ({ type, title }) => title ?? type ?? null },
  { name: 'weight', type: 'Float', valueIn: ({ evidence }) => Math.max(1, Number(evidence)) },
  ...attributes(EDGE_COLUMNS, ['id', 'sourceId', 'targetId', 'source', 'sourceKind', 'target', 'targetKind']),
];

/** What is known, by name. */
export function attributesOf(row: Row, known: readonly GraphAttribute[]): Record<string, Exclude<Cell, null>> {
  const values: Record<string, Exclude<Cell, null>> = {};
  for (const { name, valueIn } of known) {
    const value = valueIn(row);
    if (value !== null) values[name] = value;
  }
  return values;
}
