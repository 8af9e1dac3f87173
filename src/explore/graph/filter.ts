// What of the graph is shown: by kind, relation, certainty and time.
import type { Certainty, EntityKind, RelationType } from '../../generated/explore.ts';
import { type Days, daysOf } from '../dates.ts';
import type { DrawnEdge, DrawnNode, Graph } from './model.ts';

export interface Filter {
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly hiddenRelations: ReadonlySet<RelationType>;
  readonly hiddenCertainties: ReadonlySet<Certainty>;
  /** First and last day, inclusive; null where the time is not limited. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether events and agreements without a date are shown though the time is limited. */
  readonly undated: boolean;
}

export interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What passes; entities that lose their last relation go with it, unless they are among `kept`. */
export function applyFilter(graph: Graph, filter: Filter, kept: ReadonlySet<string>): Shown {
  const passing = new Set<string>();
  for (const node of graph.nodes.values()) if (kept.has(node.id) || nodePasses(node, filter)) passing.add(node.id);
  const edges = new Set<string>();
  const connected = new Set<string>();
  const connectedBefore = new Set<string>();
  for (const edge of graph.edges.values()) {
    connectedBefore.add(edge.source).add(edge.target);
    if (!passing.has(edge.source) || !passing.has(edge.target) || !edgePasses(edge, filter)) continue;
    edges.add(edge.id);
    connected.add(edge.source).add(edge.target);
  }
  const nodes = [...passing].filter((id) => connected.has(id) || kept.has(id) || !connectedBefore.has(id));
  return { nodes: new Set(nodes), edges };
}

function nodePasses({ kind, certainty, days }: DrawnNode, filter: Filter): boolean {
  if (filter.hiddenKinds.has(kind)) return false;
  if (certainty !== null && filter.hiddenCertainties.has(certainty)) return false;
  const datable = kind === 'EVENT' || kind === 'AGREEMENT';
  return !datable || inTime(days, filter);
}

function edgePasses({ type, certainty, since, until }: DrawnEdge, filter: Filter): boolean {
  if (filter.hiddenRelations.has(type) || filter.hiddenCertainties.has(certainty)) return false;
  // A relation whose time no article tells holds at any time.
  const from = since === null ? null : (daysOf(since)?.from ?? null);
  const to = until === null ? null : (daysOf(until)?.to ?? null);
  return overlaps({ from, to }, filter);
}

const inTime = (days: Days | null, filter: Filter): boolean =>
  days === null ? filter.undated || (filter.from === null && filter.to === null) : overlaps(days, filter);

const overlaps = (days: Days, { from, to }: Filter): boolean =>
  (to === null || days.from === null || days.from <= to) && (from === null || days.to === null || days.to >= from);

/** First and last day of what has a date in the graph; null if fewer than two days are known. */
export function timeSpan(graph: Graph): { readonly from: string; readonly to: string } | null {
  const days = [...graph.nodes.values()].flatMap((node) => [node.days?.from, node.days?.to]);
  const known = days.filter((day) => typeof day === 'string').sort();
  const [from] = known;
  const to = known[known.length - 1];
  return from === undefined || to === undefined || from === to ? null : { from, to };
}
