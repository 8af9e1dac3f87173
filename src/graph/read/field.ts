// The words in which src/graph/read/records says how the fields of a type are read from the graph; compile.ts turns them into Cypher.
import type { FilterName } from './filters.ts';
import type { RecordName } from './records/index.ts';

/** A pattern from one node to another: '(a)-[:SPEAKER]->(b:Entity)'. */
export type Pattern = (from: string, to: string) => string;
/** An expression over a node: 'coalesce(n.dateFrom, "9999")'. */
export type Expression = (node: string) => string;

export interface SortKey {
  readonly by: Expression;
  /** The property that `by` is, if it is nothing else: every node has it. An index can give nodes in its order. */
  readonly property?: string;
  readonly direction: 'ASC' | 'DESC';
  readonly type: 'string' | 'number';
}

/** A value of the node itself. */
export interface ValueField {
  readonly is: 'value';
  readonly expression: Expression;
}
/** The texts of neighbours, in order, as one text. */
export interface TextField {
  readonly is: 'text';
  readonly pattern: Pattern;
  readonly order: readonly SortKey[];
}
/** The same node, seen as another type. */
export interface PartField {
  readonly is: 'part';
  readonly record: RecordName;
}
/** At most one neighbour, or null. */
export interface OneField {
  readonly is: 'one';
  readonly record: RecordName;
  readonly pattern: Pattern;
}
/** All neighbours, up to MANY_LIMIT. */
export interface ManyField {
  readonly is: 'many';
  readonly record: RecordName;
  readonly pattern: Pattern;
  readonly order: readonly SortKey[];
}
/** Neighbours in pages. */
export interface PageField {
  readonly is: 'page';
  readonly record: RecordName;
  readonly pattern: Pattern;
  readonly order: readonly SortKey[];
  readonly filter?: FilterName;
}
export type Field = ValueField | TextField | PartField | OneField | ManyField | PageField;

/** How a GraphQL type, or an interface with all its types, is read from one kind of node. */
export interface NodeRecord {
  /** GraphQL object types by the value of `kind`, or the only one. */
  readonly types: readonly string[];
  /** Which of the types a row has; it may read the columns of `always`. */
  readonly typeOf: (row: Readonly<Record<string, unknown>>) => string;
  /** Columns that are read whatever is asked for. */
  readonly always: readonly string[];
  /** Prefix of the node's variable in Cypher. */
  readonly variable: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** Lists without pages (an event's actors, a claim's subjects) end here, so that no statement is unbounded. */
export const MANY_LIMIT = 1000;

export const property = (name: string): ValueField => ({ is: 'value', expression: (node) => `${node}.${name}` });
/** A list of texts; none is an empty list. */
export const listProperty = (name: string): ValueField => ({
  is: 'value',
  expression: (node) => `coalesce(${node}.${name}, [])`,
});
export const text = (pattern: Pattern, order: readonly SortKey[]): TextField => ({ is: 'text', pattern, order });
export const part = (record: RecordName): PartField => ({ is: 'part', record });
export const one = (record: RecordName, pattern: Pattern): OneField => ({ is: 'one', record, pattern });
export const many = (record: RecordName, pattern: Pattern, order: readonly SortKey[]): ManyField => ({
  is: 'many',
  record,
  pattern,
  order,
});
export const page = (
  record: RecordName,
  pattern: Pattern,
  order: readonly SortKey[],
  filter?: FilterName,
): PageField => ({ is: 'page', record, pattern, order, ...(filter === undefined ? {} : { filter }) });

/** A record with one GraphQL type. */
export function record(type: string, variable: string, fields: Readonly<Record<string, Field>>): NodeRecord {
  return { types: [type], typeOf: () => type, always: [], variable, fields };
}
