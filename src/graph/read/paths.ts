// Shortest chains of relations between two entities: a breadth-first search from both ends, one bounded statement for each step,
// as the engines' own shortest path functions differ too much in speed and in what they return.
import type { GraphEngine } from '../engine.ts';
import { ReadError } from './errors.ts';

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
}
/** A chain: `nodes` has one id more than `relations`. */
export interface EntityPath {
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
}
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly limit: number;
  readonly types: readonly string[];
}

/** Edges that one search may follow; beyond, a question is too broad to answer in time. */
const MAX_EDGES = 100_000;

/** One side of the search: how far each entity is from its end, and the steps that lead there on shortest ways. */
interface Side {
  readonly stepsTo: Map<string, Step[]>;
  readonly distance: Map<string, number>;
  frontier: string[];
  depth: number;
}

/**
 * All shortest chains up to `limit`, in order of their ids; none if the ends are farther apart than maxHops. Equal ends: one chain without relations.
 * @throws ReadError LIMIT_EXCEEDED if the search would follow more than MAX_EDGES edges
 */
export async function findPaths(engine: GraphEngine, question: PathQuestion): Promise<EntityPath[]> {
  const { from, to, maxHops, limit } = question;
  if (limit === 0) return [];
  if (from === to) return [{ nodes: [from], relations: [] }];
  if (question.types.length === 0) return [];
  const near = startAt(from);
  const far = startAt(to);
  let side = (await withFewerRelations(engine, from, to)) === from ? near : far;
  let edges = 0;
  while (near.depth + far.depth < maxHops) {
    if (side.frontier.length === 0) return [];
    const steps = await stepsFrom(engine, side.frontier, question.types, MAX_EDGES - edges + 1);
    edges += steps.length;
    if (edges > MAX_EDGES) {
      throw new ReadError(
        'LIMIT_EXCEEDED',
        'Too many relations lie between these entities: narrow `types` or lower `maxHops`.',
      );
    }
    advance(side, steps);
    const meeting = side.frontier.filter((id) => near.distance.has(id) && far.distance.has(id));
    if (meeting.length > 0) return chains(near, far, meeting, limit);
    const other = side === near ? far : near;
    if (other.depth === 0 && near.depth + far.depth < maxHops) {
      // The other end may be a hub: all that leads there is only read if none of it comes from here.
      const last = await stepsTo(engine, side.frontier, other.frontier, question);
      if (last.length > 0) {
        advance(side, last);
        return chains(near, far, side.frontier, limit);
      }
    }
    side = near.frontier.length <= far.frontier.length ? near : far;
  }
  return [];
}

function startAt(id: string): Side {
  return { stepsTo: new Map(), distance: new Map([[id, 0]]), frontier: [id], depth: 0 };
}

function advance(side: Side, steps: readonly Step[]): void {
  side.depth += 1;
  const reached = new Set<string>();
  for (const step of steps) {
    const distance = side.distance.get(step.to);
    if (distance !== undefined && distance < side.depth) continue;
    side.distance.set(step.to, side.depth);
    side.stepsTo.set(step.to, [...(side.stepsTo.get(step.to) ?? []), step]);
    reached.add(step.to);
  }
  side.frontier = [...reached].sort();
}

async function stepsFrom(
  engine: GraphEngine,
  ids: readonly string[],
  types: readonly string[],
  limit: number,
): Promise<Step[]> {
  return engine.read<Step & Record<string, unknown>>(
    [
      'UNWIND $ids AS id',
      `MATCH (a:Entity {id: id})-[r:${types.join('|')}]-(b:Entity)`,
      'RETURN a.id AS from, r.id AS relation, b.id AS to ORDER BY from, relation, to LIMIT $limit',
    ].join('\n'),
    { ids: [...ids], limit },
  );
}

/** Steps to the other side's end: as many as there may be chains. */
function stepsTo(
  engine: GraphEngine,
  ids: readonly string[],
  ends: readonly string[],
  { types, limit }: PathQuestion,
): Promise<Step[]> {
  return engine.read<Step & Record<string, unknown>>(
    [
      `MATCH (b:Entity {id: $end})-[r:${types.join('|')}]-(a:Entity)`,
      'WITH a.id AS from, r.id AS relation, b.id AS to',
      // A map, as Grafeo looks through a list from its beginning.
      'WHERE $known[from] IS NOT NULL',
      'RETURN from, relation, to ORDER BY from, relation LIMIT $limit',
    ].join('\n'),
    { end: ends[0] ?? '', known: Object.fromEntries(ids.map((id) => [id, true])), limit },
  );
}

/** Of two entities the one that a search begins at. */
async function withFewerRelations(engine: GraphEngine, from: string, to: string): Promise<string> {
  const rows = await engine.read<{ id: string }>(
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id ORDER BY e.relationCount, id LIMIT 1',
    { ids: [from, to] },
  );
  return rows[0]?.id ?? from;
}

/** Every way to a meeting point joined with every way on from it, until there are enough. */
function chains(near: Side, far: Side, meeting: readonly string[], limit: number): EntityPath[] {
  const found: EntityPath[] = [];
  for (const middle of meeting) {
    for (const head of waysTo(near, middle, limit)) {
      for (const tail of waysTo(far, middle, limit)) {
        found.push({
          nodes: [...head.nodes, ...[...tail.nodes].reverse().slice(1)],
          relations: [...head.relations, ...[...tail.relations].reverse()],
        });
        if (found.length >= limit) return found;
      }
    }
  }
  return found;
}

function waysTo(side: Side, id: string, limit: number): EntityPath[] {
  const steps = side.stepsTo.get(id);
  if (steps === undefined) return [{ nodes: [id], relations: [] }];
  const ways: EntityPath[] = [];
  for (const step of steps) {
    for (const way of waysTo(side, step.from, limit - ways.length)) {
      ways.push({ nodes: [...way.nodes, id], relations: [...way.relations, step.relation] });
      if (ways.length >= limit) return ways;
    }
  }
  return ways;
}
