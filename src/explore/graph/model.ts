// The graph as it is drawn: entities and the relations between them, gathered from several answers.
import type { Certainty, EntityKind, GraphEdgeFragment, GraphNodeFragment } from '../../generated/explore.ts';
import { type Days, daysOf } from '../dates.ts';

export interface DrawnNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** When it happened or was signed (EDTF); null for what has no date, or none that is known. */
  readonly date: string | null;
  /** The days that the date may mean. */
  readonly days: Days | null;
  /** Of an event. */
  readonly certainty: Certainty | null;
}

export interface DrawnEdge extends Omit<GraphEdgeFragment, '__typename' | 'source' | 'target'> {
  readonly source: string;
  readonly target: string;
}

export interface Graph {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
}

export const EMPTY_GRAPH: Graph = { nodes: new Map(), edges: new Map() };

/** Both together; edges with an end that is nowhere are left out. */
export function joined(graph: Graph, nodes: readonly GraphNodeFragment[], edges: readonly GraphEdgeFragment[]): Graph {
  const allNodes = new Map(graph.nodes);
  for (const node of nodes) allNodes.set(node.id, drawnNode(node));
  const allEdges = new Map(graph.edges);
  for (const { source, target, ...edge } of edges) {
    if (!allNodes.has(source.id) || !allNodes.has(target.id)) continue;
    allEdges.set(edge.id, { ...edge, source: source.id, target: target.id });
  }
  return { nodes: allNodes, edges: allEdges };
}

function drawnNode(node: GraphNodeFragment): DrawnNode {
  const { id, kind, name } = node;
  const date = 'date' in node ? node.date : 'signedOn' in node ? node.signedOn : null;
  const certainty = 'certainty' in node ? node.certainty : null;
  return { id, kind, name, date, days: date === null ? null : daysOf(date), certainty };
}
