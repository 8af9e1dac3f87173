// The whole graph as sorted text, to compare it before and after: every node and edge with all properties. Words of the full-text index,
// locks and the log of loadings are the engines' own and never taken back.
import type { GraphEngine } from '../../src/graph/engine.ts';

export async function dumpGraph(engine: GraphEngine): Promise<string[]> {
  const nodes = await engine.read<{ labels: string[]; properties: Record<string, unknown> }>(
    'MATCH (n) WHERE NOT n:Word AND NOT n:Lock AND NOT n:Loading AND NOT n:Counter RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
  );
  const edges = await engine.read<{
    source: string;
    type: string;
    target: string;
    properties: Record<string, unknown>;
  }>(
    'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties ORDER BY source, type, target',
  );
  return [
    ...nodes.map(({ labels, properties }) => `(:${[...labels].sort().join(':')} ${inOrder(properties)})`),
    ...edges.map(
      ({ source, type, target, properties }) => `(${source})-[:${type} ${inOrder(properties)}]->(${target})`,
    ),
  ].sort();
}

function inOrder(properties: Record<string, unknown>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));
}
