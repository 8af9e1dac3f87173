// The elements of Cytoscape.js (https://js.cytoscape.org/#notation/elements-json).
import type { GraphPart } from '../../graph/part/part.ts';
import { attributesOf, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './graph-attributes.ts';
import { commaSeparated } from './json.ts';

export async function* cytoscape(part: GraphPart): AsyncGenerator<string> {
  yield '{"nodes": [';
  yield* commaSeparated(part.nodes(), (row) => ({ data: { id: row.id, ...attributesOf(row, NODE_ATTRIBUTES) } }));
  yield '], "edges": [';
  yield* commaSeparated(part.edges(), (row) => ({
    data: { id: row.id, source: row.sourceId, target: row.targetId, ...attributesOf(row, EDGE_ATTRIBUTES) },
  }));
  yield ']}\n';
}
