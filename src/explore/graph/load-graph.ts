// Fetches what a graph view shows: an entity's surroundings or everything, and the neighbours of what is opened on the way.
import {
  EverythingDocument,
  type EverythingQuery,
  type GraphEdgeFragment,
  type GraphNodeFragment,
  NeighborhoodDocument,
} from '../../generated/explore.ts';
import { ask } from '../server/ask.ts';
import { EMPTY_GRAPH, type Graph, joined } from './model.ts';

export interface GraphQuestion {
  /** Null for everything. */
  readonly of: string | null;
  readonly depth: number;
  /** Entities at most. */
  readonly limit: number;
}

export interface LoadedGraph {
  readonly graph: Graph;
  /** What was cut off, for the reader; null if nothing was. */
  readonly cutOff: string | null;
  /** Entities that have no place in a picture, as no relation joins them to another. */
  readonly unrelated: number;
}

/** The server gives no larger pages, unless its operator chose so. */
export const PAGE = 500;
const PAGES = 12;
/** Entities that opening one brings at most, itself included. */
const OPENED_LIMIT = 60;

export function loadGraph({ of, depth, limit }: GraphQuestion, signal: AbortSignal): Promise<LoadedGraph> {
  return of === null ? loadEverything(limit, signal) : loadAround(of, depth, Math.min(limit, PAGE), signal);
}

/** `graph` with the neighbours of one of its entities. */
export async function openNode(graph: Graph, id: string, signal: AbortSignal): Promise<LoadedGraph> {
  const { neighborhood } = await ask(NeighborhoodDocument, { of: id, depth: 1, limit: OPENED_LIMIT }, signal);
  const name = graph.nodes.get(id)?.name ?? neighborhood.nodes[0]?.name ?? '';
  return {
    graph: joined(graph, neighborhood.nodes, neighborhood.relations),
    cutOff: neighborhood.truncated ? `${name} has more neighbours than the ${OPENED_LIMIT - 1} best connected.` : null,
    unrelated: 0,
  };
}

async function loadAround(of: string, depth: number, limit: number, signal: AbortSignal): Promise<LoadedGraph> {
  const { neighborhood } = await ask(NeighborhoodDocument, { of, depth, limit }, signal);
  const { nodes, relations, truncated } = neighborhood;
  return {
    graph: joined(EMPTY_GRAPH, nodes, relations),
    cutOff: truncated ? `Only the ${nodes.length} nearest and best connected entities are shown.` : null,
    unrelated: 0,
  };
}

/** Relations with the most evidence first, until as many entities as wanted are there. */
async function loadEverything(limit: number, signal: AbortSignal): Promise<LoadedGraph> {
  const nodes = new Map<string, GraphNodeFragment>();
  const edges: GraphEdgeFragment[] = [];
  let after: string | null = null;
  let total = 0;
  let entities = 0;
  for (let page = 0; page < PAGES; page += 1) {
    const { relations, stats }: EverythingQuery = await ask(EverythingDocument, { first: PAGE, after }, signal);
    total = relations.totalCount;
    entities = stats.entities.reduce((sum, { count }) => sum + count, 0);
    for (const relation of relations.nodes) {
      const added = [relation.source, relation.target].filter(({ id }) => !nodes.has(id));
      if (nodes.size + added.length > limit) continue;
      for (const node of added) nodes.set(node.id, node);
      edges.push(relation);
    }
    after = relations.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null;
    if (after === null) break;
  }
  const complete = edges.length === total;
  return {
    graph: joined(EMPTY_GRAPH, [...nodes.values()], edges),
    unrelated: complete ? entities - nodes.size : 0,
    cutOff: complete
      ? null
      : `Shown: ${ofAll(nodes.size, entities)} entities and ${ofAll(edges.length, total)} relations, those with the most evidence.`,
  };
}

const ofAll = (part: number, all: number): string => `${part.toLocaleString('en')} of ${all.toLocaleString('en')}`;
