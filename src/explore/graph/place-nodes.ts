// Places entities by forces (d3-force): related ones near each other, none over another. What has a place keeps it, so that a picture
// that grows stays still; the same graph is always placed the same way.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacingTask {
  /** In order; those with a place are not moved. */
  readonly nodes: readonly { readonly id: string; readonly at: Point | null }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

const DISTANCE = 150;
const LARGE = 300;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Positions of all nodes, by id. */
export function placeNodes({ nodes, edges }: PlacingTask): Map<string, Point> {
  const bodies = startingPlaces(nodes, edges);
  const relations = edges.map(({ source, target }) => ({ source, target }));
  const simulation = forceSimulation(bodies)
    .force(
      'relations',
      forceLink<Body, (typeof relations)[number]>(relations)
        .id(({ id }) => id)
        .distance(DISTANCE),
    )
    .force('apart', forceManyBody<Body>().strength(-1300).distanceMax(1200))
    .force('no overlap', forceCollide<Body>(62))
    .force('together x', forceX<Body>(0).strength(0.045))
    .force('together y', forceY<Body>(0).strength(0.065))
    .stop();
  simulation.tick(bodies.length > LARGE ? 160 : 320);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** New nodes begin around a neighbour that has a place, each in a direction of its own. */
function startingPlaces(nodes: PlacingTask['nodes'], edges: PlacingTask['edges']): Body[] {
  const places = new Map(nodes.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])));
  const anchors = new Map<string, Point>();
  for (const { source, target } of edges) {
    const [atSource, atTarget] = [places.get(source), places.get(target)];
    if (atSource !== undefined && atTarget === undefined) anchors.set(target, atSource);
    if (atTarget !== undefined && atSource === undefined) anchors.set(source, atTarget);
  }
  return nodes.map(({ id, at }, index) => {
    if (at !== null) return { id, x: at.x, y: at.y, fx: at.x, fy: at.y };
    const anchor = anchors.get(id);
    // Without a neighbour that is placed already, d3-force's own spiral is as good a start as any.
    if (anchor === undefined) return { id };
    const angle = index * GOLDEN_ANGLE;
    return { id, x: anchor.x + DISTANCE * Math.cos(angle), y: anchor.y + DISTANCE * Math.sin(angle) };
  });
}
