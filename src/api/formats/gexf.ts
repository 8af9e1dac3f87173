// GEXF 1.3 (https://gexf.net), Gephi's own format: a dynamic graph, in which events, and relations with a date, exist from day to day.
import type { GraphPart } from '../../graph/part/part.ts';
import type { ColumnType, Row } from '../../graph/tables/table.ts';
import { attributesOf, EDGE_ATTRIBUTES, type GraphAttribute, NODE_ATTRIBUTES } from './graph-attributes.ts';
import { KIND_COLOURS } from './kind-colours.ts';
import { element, XML_DECLARATION, type XmlChild, xmlText } from './xml.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  ID: 'string',
  String: 'string',
  Date: 'string',
  Int: 'integer',
  Float: 'double',
  Boolean: 'boolean',
};
/** GEXF has places of its own for these. */
const OWN_PLACES = ['label', 'weight'];
const ownPlace = ({ name }: GraphAttribute): boolean => OWN_PLACES.includes(name);
const NODES = NODE_ATTRIBUTES.filter((attribute) => !ownPlace(attribute));
const EDGES = EDGE_ATTRIBUTES.filter((attribute) => !ownPlace(attribute));

export async function* gexf(part: GraphPart): AsyncGenerator<string> {
  yield `${XML_DECLARATION}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n`;
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n';
  yield xmlText(declarations('node', NODES));
  yield xmlText(declarations('edge', EDGES));
  yield '<nodes>\n';
  for await (const row of part.nodes()) yield xmlText(node(row));
  yield '</nodes>\n<edges>\n';
  for await (const row of part.edges()) yield xmlText(edge(row));
  yield '</edges>\n</graph>\n</gexf>\n';
}

function node(row: Row): XmlChild {
  const [r, g, b] = KIND_COLOURS[String(row.kind)]?.rgb ?? [128, 128, 128];
  return element('node', { id: String(row.id), label: String(row.name), ...days(row) }, [
    values(row, NODES),
    element('viz:color', { r, g, b }),
  ]);
}

function edge(row: Row): XmlChild {
  const { label, weight } = attributesOf(row, EDGE_ATTRIBUTES);
  const ends = { id: String(row.id), source: String(row.sourceId), target: String(row.targetId) };
  // `kind` keeps parallel edges apart (GEXF 1.3, multigraphs).
  const own = { kind: String(row.type), label: label ?? null, weight: weight ?? null };
  return element('edge', { ...ends, ...own, ...days(row) }, [values(row, EDGES)]);
}

function declarations(of: 'node' | 'edge', attributes: readonly GraphAttribute[]): XmlChild {
  return element(
    'attributes',
    { class: of, mode: 'static' },
    attributes.map(({ name, type }) => element('attribute', { id: name, title: name, type: TYPES[type] })),
  );
}

function values(row: Row, attributes: readonly GraphAttribute[]): XmlChild {
  return element(
    'attvalues',
    {},
    Object.entries(attributesOf(row, attributes)).map(([name, value]) => element('attvalue', { for: name, value })),
  );
}

/** An open beginning or end is left out. */
function days({ dateFrom, dateTo }: Row): { start: string | null; end: string | null } {
  return {
    start: typeof dateFrom === 'string' && dateFrom > '0001' ? dateFrom : null,
    end: typeof dateTo === 'string' && dateTo < '9999' ? dateTo : null,
  };
}
