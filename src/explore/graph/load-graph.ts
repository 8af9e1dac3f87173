// Fetches what a graph view shows: an entity's surroundings or everything, and the neighbours of what is opened on the way.
import {
  EverythingDocument,
  type EverythingQuery,
  type GraphEdgeFragment,
  type GraphNodeFragment,
  NeighborhoodDocument,
} from '../../generated/explore.ts';
import { ask, ServerError } from '../server/ask.ts';
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

/** The largest page that is asked for, and that a server gives by default. One that gives less is asked for less. */
export const PAGE = 500;
/** Relations at most that are looked through for the picture of everything. */
const MOST_RELATIONS = 6000;
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
  const { neighborhood } = await asManyAsAllowed(limit, (most) =>
    ask(NeighborhoodDocument, { of, depth, limit: most }, signal),
  );
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
  let size = PAGE;
  for (let seen = 0; seen < MOST_RELATIONS; seen += size) {
    const { relations, stats }: EverythingQuery = await asManyAsAllowed(size, (first) => {
      size = first;
      return ask(EverythingDocument, { first, after }, signal);
    });
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

/** An answer to the question with the size that is wanted, or else with the largest that the server's operator allows. */
async function asManyAsAllowed<Result>(wanted: number, question: (size: number) => Promise<Result>): Promise<Result> {
  try {
    return await question(wanted);
  } catch (error) {
    if (!(error instanceof ServerError) || error.code !== 'LIMIT_EXCEEDED') throw error;
    if (error.limit === null || error.limit >= wanted) throw error;
    return question(error.limit);
  }
}

const ofAll = (part: number, all: number): string => `${part.toLocaleString('en')} of ${all.toLocaleString('en')}`;
