// How the graph looks: sizes by relations, labels, colours from the page's theme. The picture on the page and the saved SVG are drawn
// from the same values.
import type { EntityKind } from '../../generated/explore.ts';
import { displayName } from '../parts/display-name.ts';
import { KIND_ORDER, RELATIONS } from '../words.ts';
import type { DrawnEdge, DrawnNode, Graph } from './model.ts';

export interface Colors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
}

/** The theme's colours as the browser resolves them now. */
export function currentColors(): Colors {
  const probe = document.createElement('span');
  document.body.append(probe);
  const resolve = (property: string): string => {
    probe.style.color = `var(--${property})`;
    return getComputedStyle(probe).color;
  };
  const colors: Colors = {
    paper: resolve('paper'),
    ink: resolve('ink'),
    soft: resolve('ink-soft'),
    line: resolve('line-strong'),
    accent: resolve('accent'),
    kinds: Object.fromEntries(KIND_ORDER.map((kind) => [kind, resolve(kind.toLowerCase())])) as Colors['kinds'],
  };
  probe.remove();
  return colors;
}

const SMALLEST = 14;
const LARGEST = 52;

/** Diameters by id: the more relations are drawn, the larger. */
export function nodeSizes(graph: Graph): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of graph.edges.values()) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  const sizeOf = (degree: number): number => Math.round(Math.min(LARGEST, SMALLEST + 6 * Math.sqrt(degree)));
  return new Map([...graph.nodes.keys()].map((id) => [id, sizeOf(degrees.get(id) ?? 1)]));
}

const LONGEST_LABEL = 36;

export function nodeLabel(node: Pick<DrawnNode, 'kind' | 'name'>): string {
  const name = displayName(node);
  return name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

export const edgeLabel = ({ title, type }: Pick<DrawnEdge, 'title' | 'type'>): string => title ?? RELATIONS[type].label;

/** With more relations than this, their names would cover the picture. */
export const LABELLED_EDGES = 16;
