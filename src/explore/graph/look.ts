// How the graph looks: sizes by relations, labels, colours from the page's theme. The picture on the page and the saved SVG are drawn
// from the same values.
import type { EntityKind } from '../../generated/explore.ts';
import { readableDate } from '../dates.ts';
import { displayName } from '../parts/display-name.ts';
import { KIND_ORDER, RELATIONS } from '../words.ts';
import type { DrawnEdge, DrawnNode, Graph } from './model.ts';
import type { Extent } from './place-names.ts';

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
    line: resolve('thread'),
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

/** Of names and of relations' titles, in pixels of the screen. */
export const NAME_SIZE = 12;
export const TITLE_SIZE = 10.5;
export const LINE_HEIGHT = 1.2;
/** Inter's average, in parts of its size. */
const CHARACTER_WIDTH = 0.56;

const LONGEST_LINE = 22;
const MOST_LINES = 2;
const LONGEST_TITLE = 28;

/** What stands at each entity, in lines: its name, and below it when it was if another reads the same. */
export function namesIn(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const nodes = [...graph.nodes.values()].map((node) => ({ ...node, lines: nameLines(node) }));
  const bearers = new Map<string, number>();
  for (const { lines } of nodes) bearers.set(lines.join(' '), (bearers.get(lines.join(' ')) ?? 0) + 1);
  return new Map(
    nodes.map(({ id, date, lines }) => {
      const alone = bearers.get(lines.join(' ')) === 1;
      return [id, alone || date === null ? lines : [...lines, readableDate(date)]];
    }),
  );
}

/** Two short lines at most. */
function nameLines(node: Pick<DrawnNode, 'kind' | 'name'>): string[] {
  const lines: string[] = [];
  for (const word of displayName(node).split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, MOST_LINES).map((line) => shortened(line, LONGEST_LINE));
  if (lines.length > MOST_LINES) shown.push(`${shown.pop() ?? ''}…`);
  return shown;
}

export const edgeLabel = ({ title, type }: Pick<DrawnEdge, 'title' | 'type'>): string =>
  shortened(title ?? RELATIONS[type].label, LONGEST_TITLE);

const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

/** How large a text is when it is written at `size`. */
export const extentOf = (lines: readonly string[], size: number): Extent => ({
  width: Math.max(...lines.map((line) => line.length)) * CHARACTER_WIDTH * size,
  height: lines.length * LINE_HEIGHT * size,
});
