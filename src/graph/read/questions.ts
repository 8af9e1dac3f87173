// The questions of the Query type that one statement answers: nodes by id, an entity by name, connections.

import type { GraphEngine } from '../engine.ts';
import { nameKey } from '../model.ts';
import { asksForItems, call, type PageSource, placeOf, type Reading, readNode, readPage } from './compile.ts';
import { RECORDS, type RecordName } from './records/index.ts';
import { chooseByName, EntityReferences, type NamedEntity, referencesIn } from './references.ts';
import { type ReadLimits, StatementScope } from './scope.ts';
import type { Answer, SelectedField } from './selection.ts';

/** Where questions are asked, and how much they may ask for. */
export interface Reader {
  readonly engine: GraphEngine;
  readonly limits: ReadLimits;
}

/** The nodes of a label, in pages. */
export interface NodesSource extends Omit<PageSource, 'base' | 'ids'> {
  readonly label: string;
}

/** A connection of the Query type. */
export async function readConnection(reader: Reader, source: NodesSource, field: SelectedField): Promise<Answer> {
  const ids = await idsOfPage(reader, source, field);
  const page = await readNodesPage(reader, source, ids, field);
  // Where the order's nodes are no longer all there, the graph has changed since: the statement finds those of the page itself.
  const isWhole = ids === null || page.found === ids.length;
  return isWhole ? page.answer : (await readNodesPage(reader, source, null, field)).answer;
}

async function readNodesPage(
  reader: Reader,
  { label, ...source }: NodesSource,
  ids: readonly string[] | null,
  field: SelectedField,
): Promise<{ readonly answer: Answer; readonly found: number }> {
  const scope = await openScope(reader, field);
  const reading = readPage({ ...source, base: (node) => `(${node}:${label})`, ids }, null, field, scope);
  if (reading.lines.length === 0) return { answer: reading.decode({ items: [], total: null }), found: 0 };
  const rows = await reader.engine.read<{ page: { items: readonly unknown[] } }>(
    [...reading.lines, `RETURN ${reading.expression} AS page`].join('\n'),
    scope.parameters,
  );
  return { answer: reading.decode(rows[0]?.page), found: rows[0]?.page.items.length ?? 0 };
}

/** The ids of the items that the page shows, where the engine knows them; null where the statement finds them. */
async function idsOfPage(
  reader: Reader,
  { label, order }: NodesSource,
  field: SelectedField,
): Promise<string[] | null> {
  if ((field.args.filter ?? null) !== null || !asksForItems(field.selection)) return null;
  const { first, position } = placeOf(field, order, reader.limits);
  return reader.engine.idsInOrder({ label, keys: order }, position, first + 1);
}

/** How many entities of one name are read before the name counts as ambiguous; the error lists them. */
const MAX_NAMESAKES = 20;

/**
 * The entity that has this name or alias, or null.
 * @throws ReadError AMBIGUOUS_NAME
 */
export async function readEntityByName(reader: Reader, name: string, field: SelectedField): Promise<Answer | null> {
  const scope = await openScope(reader, field);
  const node = scope.variable('e');
  const reading = readNode(RECORDS.Entity, node, field.selection, scope);
  const statement = [
    `MATCH (:Name {id: ${scope.parameter('key', nameKey(name))}})-[:NAMES]->(${node}:Entity)`,
    `WITH DISTINCT ${node} ORDER BY ${node}.id LIMIT ${MAX_NAMESAKES}`,
    ...reading.lines,
    `RETURN ${node}.id AS id, ${node}.kind AS kind, ${node}.name AS name, ${node}.countryId AS countryId, ${reading.expression} AS node ORDER BY id`,
  ].join('\n');
  const rows = await reader.engine.read<NamedEntity & { readonly node: unknown }>(statement, scope.parameters);
  const chosen = chooseByName(name, rows);
  return chosen === null ? null : reading.decode(rows.find(({ id }) => id === chosen.id)?.node);
}

/** Nodes of these records by id, in the order of the ids; null where there is none. */
export async function readNodes(
  reader: Reader,
  ids: readonly string[],
  records: readonly RecordName[],
  field: SelectedField,
): Promise<(Answer | null)[]> {
  const scope = await openScope(reader, field);
  const id = scope.variable('id');
  const parts = records.map((name) => readById(name, id, field, scope));
  const columns = parts.map((_, index) => `node${index + 1}`);
  const statement = [
    `UNWIND ${scope.parameter('ids', [...new Set(ids)])} AS ${id}`,
    ...parts.flatMap(({ lines }) => lines),
    `RETURN ${[`${id} AS id`, ...parts.map(({ expression }, index) => `${expression} AS ${columns[index]}`)].join(', ')} ORDER BY id`,
  ].join('\n');
  if (ids.length === 0) return [];
  const rows = await reader.engine.read<Record<string, unknown>>(statement, scope.parameters);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((wanted) => {
    const row = byId.get(wanted);
    if (row === undefined) return null;
    for (const [index, part] of parts.entries()) {
      const [found] = row[columns[index] ?? ''] as unknown[];
      if (found !== undefined && found !== null) return part.decode(found);
    }
    return null;
  });
}

export function readById(record: RecordName, id: string, field: SelectedField, scope: StatementScope): Reading<Answer> {
  const { variable } = RECORDS[record];
  const node = scope.variable(variable);
  const result = scope.variable('found');
  const reading = readNode(RECORDS[record], node, field.selection, scope);
  const lines = call(id, [
    `MATCH (${node}:${record} {id: ${id}})`,
    ...reading.lines,
    `RETURN collect(${reading.expression}) AS ${result}`,
  ]);
  return { lines, expression: result, decode: reading.decode };
}

/** A statement's scope, with the entities that the field's arguments, and those of the fields below it, refer to. */
export async function openScope(reader: Reader, field: SelectedField): Promise<StatementScope> {
  const references = await EntityReferences.find(reader.engine, referencesIn(field));
  return new StatementScope(references, reader.limits);
}
