// The part of the graph around an entity: nearest first, cut off where it grows too large, and saying so.
import type { GraphEngine } from '../engine.ts';

export interface NeighborhoodQuestion {
  readonly of: string;
  readonly depth: number;
  /** Entities at most, the middle one included. */
  readonly limit: number;
  /** Over relations of none of the types nothing else is reached. */
  readonly types: readonly string[];
}
export interface Neighborhood {
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
  readonly truncated: boolean;
}

/** For each entity drawn, so many relations are read at most: a drawing cannot show more. */
const RELATIONS_PER_ENTITY = 20;

/** The entities within `depth` steps, those with the most relations first in each step, and the relations among them. */
export async function findNeighborhood(engine: GraphEngine, question: NeighborhoodQuestion): Promise<Neighborhood> {
  const nodes = question.limit > 0 ? [question.of] : [];
  let truncated = nodes.length === 0;
  if (question.types.length === 0) return { nodes, relations: [], truncated };
  let frontier = nodes;
  const edges = `[r:${question.types.join('|')}]`;
  for (let depth = 0; depth < question.depth && frontier.length > 0 && !truncated; depth += 1) {
    const room = question.limit - nodes.length;
    const next = await engine.read<{ id: string }>(
      [
        'UNWIND $frontier AS id',
        `MATCH (:Entity {id: id})-${edges}-(b:Entity)`,
        'WHERE NOT b.id IN $seen',
        'WITH DISTINCT b',
        'RETURN b.id AS id ORDER BY b.relationCount DESC, id LIMIT $limit',
      ].join('\n'),
      { frontier, seen: nodes, limit: room + 1 },
    );
    truncated = next.length > room;
    frontier = next.slice(0, room).map(({ id }) => id);
    nodes.push(...frontier);
  }
  const maxRelations = question.limit * RELATIONS_PER_ENTITY;
  const relations = await engine.read<{ id: string }>(
    [
      'UNWIND $nodes AS id',
      `MATCH (:Entity {id: id})-${edges}->(b:Entity)`,
      'WHERE b.id IN $nodes',
      'RETURN DISTINCT r.id AS id ORDER BY id LIMIT $limit',
    ].join('\n'),
    { nodes, limit: maxRelations + 1 },
  );
  return {
    nodes,
    relations: relations.slice(0, maxRelations).map(({ id }) => id),
    truncated: truncated || relations.length > maxRelations,
  };
}
