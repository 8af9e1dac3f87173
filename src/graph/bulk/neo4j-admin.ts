// The whole graph as the files of `neo4j-admin database import`, which fills an empty Neo4j many times as fast as transactions do.
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GraphEngine } from '../engine.ts';
import { EDGE_TABLES, type EdgeTable, labelsOf, NODE_TABLES, type NodeTable, type PropertyType } from './tables.ts';

/** Of articles for what is theirs, of nodes for the rest. */
const IDS_PER_STATEMENT = { article: 50, node: 500 };
/** Stands in no text that people write. */
const ARRAY_DELIMITER = '\u001f';
const ARGUMENTS_FILE = 'import.args';

/** For neo4j-admin, in the folder: `neo4j-admin database import full DATABASE @import.args`. The buffer takes the longest article. */
const ARGUMENTS = [
  '--array-delimiter=U+001F',
  '--multiline-fields=true',
  '--read-buffer-size=64m',
  '--id-type=string',
] as const;

/**
 * Makes the folder, whole or not at all. Ids of one label at a time are kept in memory; nothing else is.
 * @throws an Error if the folder is there and holds something, or if a node has a property that tables.ts does not know
 */
export async function writeImportFiles(engine: GraphEngine, folder: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new Error(`${folder} is not empty: choose a new folder for the import files.`);
  const unfinished = `${folder}.part`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  try {
    const ids = new Map<string, readonly string[]>();
    for (const { label, ofArticle } of NODE_TABLES) if (!ofArticle) ids.set(label, await idsOf(engine, label));
    const files: string[] = [];
    const write = async (option: string, name: string, lines: AsyncIterable<string>): Promise<void> => {
      await pipeline(Readable.from(lines), createWriteStream(join(unfinished, name)));
      files.push(`--${option}=${name}`);
    };
    for (const table of NODE_TABLES) await write('nodes', `${table.label}.csv`, nodeLines(engine, table, ids));
    for (const table of EDGE_TABLES) {
      await write(
        `relationships=${table.type}`,
        `${table.from}-${table.type}-${table.to}.csv`,
        edgeLines(engine, table, ids),
      );
    }
    await writeFile(join(unfinished, ARGUMENTS_FILE), `${[...ARGUMENTS, ...files].join('\n')}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** What to do with the folder, for a person. */
export function importAdvice(folder: string): string {
  return `In ${basename(folder)}, with Neo4j stopped and its database empty: neo4j-admin database import full neo4j @${ARGUMENTS_FILE}`;
}

async function idsOf(engine: GraphEngine, label: string): Promise<string[]> {
  const rows = await engine.read<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  return rows.map(({ id }) => id);
}

type Ids = ReadonlyMap<string, readonly string[]>;

/** A statement over parts of the ids by which nodes of this label are found: their own, or those of their articles. */
async function* readInParts<R>(
  engine: GraphEngine,
  table: NodeTable,
  ids: Ids,
  statement: (node: string) => string,
): AsyncGenerator<R> {
  const [all, size, node] = table.ofArticle
    ? [ids.get('Article') ?? [], IDS_PER_STATEMENT.article, `(n:${table.label} {articleId: id})`]
    : [ids.get(table.label) ?? [], IDS_PER_STATEMENT.node, `(n:${table.label} {id: id})`];
  for (let start = 0; start < all.length; start += size) {
    yield* await engine.read<R>(`UNWIND $ids AS id ${statement(node)}`, { ids: all.slice(start, start + size) });
  }
}

async function* nodeLines(engine: GraphEngine, table: NodeTable, ids: Ids): AsyncGenerator<string> {
  const columns = Object.entries(table.properties);
  const header = columns.map(([name, type]) => `${name}:${type}`);
  yield line([`id:ID(${table.label})`, ...header, ':LABEL']);
  const rows = readInParts<{ properties: Readonly<Record<string, unknown>> }>(
    engine,
    table,
    ids,
    (node) => `MATCH ${node} RETURN properties(n) AS properties ORDER BY n.id`,
  );
  for await (const { properties } of rows) {
    const foreign = Object.keys(properties).find((name) => name !== 'id' && !(name in table.properties));
    if (foreign !== undefined) throw new Error(`A ${table.label} has the property ${foreign}, which no table knows.`);
    const cells = columns.map(([name, type]) => cell(properties[name], type));
    yield line([cell(properties.id, 'string'), ...cells, labelsOf(table, properties).join(ARRAY_DELIMITER)]);
  }
}

async function* edgeLines(engine: GraphEngine, table: EdgeTable, ids: Ids): AsyncGenerator<string> {
  const { from, type, to, hasId } = table;
  const nodes = NODE_TABLES.find(({ label }) => label === from);
  if (nodes === undefined) throw new TypeError(`no table of ${from}`);
  yield line([`:START_ID(${from})`, `:END_ID(${to})`, ...(hasId ? ['id:string'] : [])]);
  const rows = readInParts<{ from: string; to: string; id: string | null }>(
    engine,
    nodes,
    ids,
    (node) =>
      `MATCH ${node}-[r:${type}]->(m:${to}) RETURN n.id AS from, m.id AS to, ${hasId ? 'r.id' : 'null'} AS id ORDER BY from, to, id`,
  );
  for await (const row of rows) {
    yield line([cell(row.from, 'string'), cell(row.to, 'string'), ...(hasId ? [cell(row.id, 'string')] : [])]);
  }
}

/** Nothing, as long as it is not quoted, is no property. */
function cell(value: unknown, type: PropertyType): string {
  if (value === null || value === undefined) return '';
  if (type === 'string') return quoted(String(value));
  if (type === 'string[]') return quoted((value as readonly string[]).map(String).join(ARRAY_DELIMITER));
  return String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}
