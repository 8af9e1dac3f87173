// GraphML (http://graphml.graphdrawing.org), which Gephi, Cytoscape, yEd, igraph and networkx read.
import type { GraphPart } from '../../graph/part/part.ts';
import type { ColumnType, Row } from '../../graph/tables/table.ts';
import { attributesOf, EDGE_ATTRIBUTES, type GraphAttribute, NODE_ATTRIBUTES } from './graph-attributes.ts';
import { element, XML_DECLARATION, type XmlChild, xmlText } from './xml.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  ID: 'string',
  String: 'string',
  Date: 'string',
  Int: 'int',
  Float: 'double',
  Boolean: 'boolean',
};

export async function* graphml(part: GraphPart): AsyncGenerator<string> {
  yield `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n`;
  for (const attribute of NODE_ATTRIBUTES) yield xmlText(key('node', attribute));
  for (const attribute of EDGE_ATTRIBUTES) yield xmlText(key('edge', attribute));
  yield '<graph id="dateline" edgedefault="directed">\n';
  for await (const row of part.nodes()) {
    yield xmlText(element('node', { id: String(row.id) }, data('node', row, NODE_ATTRIBUTES)));
  }
  for await (const row of part.edges()) {
    const ends = { id: String(row.id), source: String(row.sourceId), target: String(row.targetId) };
    yield xmlText(element('edge', ends, data('edge', row, EDGE_ATTRIBUTES)));
  }
  yield '</graph>\n</graphml>\n';
}

function key(of: 'node' | 'edge', { name, type }: GraphAttribute): XmlChild {
  return element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] });
}

function data(of: 'node' | 'edge', row: Row, attributes: readonly GraphAttribute[]): XmlChild[] {
  return Object.entries(attributesOf(row, attributes)).map(([name, value]) =>
    element('data', { key: `${of}-${name}` }, [String(value)]),
  );
}
