// Every format that the graph can be exported in, for the addresses under /export and for `npm run export`.
import type { GraphEngine } from '../../graph/engine.ts';
import { GraphPart, PART_ARGUMENTS } from '../../graph/part/part.ts';
import { TABLES } from '../../graph/tables/definitions.ts';
import { checkFilter, readRows } from '../../graph/tables/rows.ts';
import { FILTER_ARGUMENTS, type Row, type RowFilter, TABLE_NAMES, type Table } from '../../graph/tables/table.ts';
import { csv } from './csv.ts';
import { cytoscape } from './cytoscape.ts';
import { geojson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonld } from './jsonld.ts';
import { ndjson } from './ndjson.ts';
import { timelinejs } from './timelinejs.ts';
import { zip } from './zip.ts';

/** Conditions by name, as text. */
export interface ExportFilter {
  readonly [name: string]: string;
}

export interface Export {
  /** As `--format` names it. */
  readonly format: string;
  /** As /export names it. */
  readonly fileName: string;
  readonly contentType: string;
  /** The filters that it takes. */
  readonly parameters: readonly string[];
  /** @throws ReadError, with the first piece, for a filter that cannot be used */
  readonly write: (engine: GraphEngine, filter: ExportFilter) => AsyncIterable<string | Uint8Array>;
}

const JSON_TYPE = 'application/json; charset=utf-8';

export const EXPORTS: readonly Export[] = [
  graph('graphml', 'graph.graphml', 'application/graphml+xml; charset=utf-8', graphml),
  graph('gexf', 'graph.gexf', 'application/gexf+xml; charset=utf-8', gexf),
  graph('cytoscape', 'graph.cytoscape.json', JSON_TYPE, cytoscape),
  graph('jsonld', 'graph.jsonld', 'application/ld+json; charset=utf-8', jsonld),
  graph('ndjson', 'graph.ndjson', 'application/x-ndjson; charset=utf-8', ndjson),
  events('timeline', 'events.timeline.json', JSON_TYPE, timelinejs),
  events('geojson', 'events.geojson', 'application/geo+json; charset=utf-8', geojson),
  {
    format: 'tables',
    fileName: 'tables.zip',
    contentType: 'application/zip',
    parameters: ['from', 'to', 'name', 'bom'],
    write: allTables,
  },
  ...TABLE_NAMES.map(
    (name): Export => ({
      format: `${name}.csv`,
      fileName: `${name}.csv`,
      contentType: 'text/csv; charset=utf-8; header=present',
      parameters: [...Object.keys(TABLES[name].filters), 'bom'],
      write: (engine, filter) => table(engine, TABLES[name], filter),
    }),
  ),
];

function graph(
  format: string,
  fileName: string,
  contentType: string,
  writer: (part: GraphPart) => AsyncIterable<string>,
): Export {
  const write: Export['write'] = async function* (engine, filter) {
    yield* writer(await GraphPart.open(engine, filter));
  };
  return { format, fileName, contentType, parameters: PART_ARGUMENTS, write };
}

function events(
  format: string,
  fileName: string,
  contentType: string,
  writer: (events: AsyncIterable<Row>) => AsyncIterable<string>,
): Export {
  return {
    format,
    fileName,
    contentType,
    parameters: Object.keys(TABLES.events.filters),
    write: (engine, filter) => writer(rows(engine, TABLES.events, filter)),
  };
}

async function* allTables(engine: GraphEngine, filter: ExportFilter): AsyncGenerator<Uint8Array> {
  // Before the archive begins: what is wrong with the filter is to be told in place of it.
  await checkFilter(engine, TABLES.entities, rowFilter(filter));
  yield* zip(TABLE_NAMES.map((name) => ({ name: `${name}.csv`, content: () => table(engine, TABLES[name], filter) })));
}

function table(engine: GraphEngine, of: Table, filter: ExportFilter): AsyncIterable<string> {
  return csv(of, rows(engine, of, filter), filter.bom === 'true');
}

async function* rows(engine: GraphEngine, table: Table, filter: ExportFilter): AsyncGenerator<Row> {
  for await (const { row } of readRows(engine, table, { filter: rowFilter(filter) })) yield row;
}

function rowFilter(texts: ExportFilter): RowFilter {
  return Object.fromEntries(
    FILTER_ARGUMENTS.flatMap((name) => (texts[name] === undefined ? [] : [[name, texts[name]]])),
  );
}
