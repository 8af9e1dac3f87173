// The picture of the graph as an SVG file, with a legend, for documents.
import type { EntityKind } from '../../generated/explore.ts';
import { KIND_SHAPES } from '../parts/kind-shape.ts';
import { KINDS } from '../words.ts';
import type { Shown } from './filter.ts';
import { type Colors, edgeLabel, LABELLED_EDGES, nodeLabel, nodeSizes } from './look.ts';
import type { DrawnEdge, Graph } from './model.ts';
import type { Point } from './place-nodes.ts';

export interface PictureParts {
  readonly title: string;
  readonly graph: Graph;
  readonly shown: Shown;
  readonly places: ReadonlyMap<string, Point>;
  readonly colors: Colors;
}

const MARGIN = 80;
const LEGEND_HEIGHT = 44;
const LEGEND_STEP = 120;
const ICON = 24;

export function svgOf({ title, graph, shown, places, colors }: PictureParts): string {
  const nodes = [...graph.nodes.values()].filter(({ id }) => shown.nodes.has(id));
  const edges = [...graph.edges.values()].filter(({ id }) => shown.edges.has(id));
  const sizes = nodeSizes(graph);
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const { left, top, width, height } = frame(
    nodes.map(({ id }) => at(id)),
    kinds.length,
  );
  const names = nodes.map((node) => {
    const { x, y } = at(node.id);
    const size = sizes.get(node.id) ?? 0;
    const name = `<text x="${x}" y="${y + size / 2 + 14}" class="name">${escaped(nodeLabel(node))}</text>`;
    return shape(node.kind, { x, y }, size, colors) + name;
  });
  const legend = kinds.map((kind, index) => {
    const middle = { x: left + 24 + index * LEGEND_STEP, y: top + height - LEGEND_HEIGHT / 2 };
    return `${shape(kind, middle, 14, colors)}<text x="${middle.x + 14}" y="${middle.y + 4}">${KINDS[kind].one}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>text{font:12px Inter,system-ui,sans-serif;fill:${colors.ink}}.name,.relation{text-anchor:middle;paint-order:stroke;stroke:${colors.paper};stroke-width:3px}.relation{font-size:9px;fill:${colors.soft}}</style>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colors.paper}"/>`,
    `<g stroke="${colors.line}" stroke-width="1.4">${edges.map((edge) => line(edge, at)).join('')}</g>`,
    edges.length <= LABELLED_EDGES ? edges.map((edge) => lineLabel(edge, at)).join('') : '',
    names.join('\n'),
    legend.join(''),
    '</svg>\n',
  ].join('\n');
}

function frame(points: readonly Point[], legendItems: number): Record<'left' | 'top' | 'width' | 'height', number> {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = Math.min(...xs) - MARGIN;
  const top = Math.min(...ys) - MARGIN;
  return {
    left,
    top,
    width: Math.max(Math.max(...xs) + MARGIN - left, legendItems * LEGEND_STEP),
    height: Math.max(...ys) + MARGIN - top + LEGEND_HEIGHT,
  };
}

function shape(kind: EntityKind, { x, y }: Point, size: number, colors: Colors): string {
  const place = `translate(${x - size / 2} ${y - size / 2}) scale(${size / ICON})`;
  return `<path d="${KIND_SHAPES[kind]}" transform="${place}" fill="${colors.kinds[kind]}"/>`;
}

function line({ source, target, certainty }: DrawnEdge, at: (id: string) => Point): string {
  const [from, to] = [at(source), at(target)];
  const dashes = certainty === 'ASSERTED' ? '' : ` stroke-dasharray="${certainty === 'DENIED' ? '1 4' : '5 4'}"`;
  return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"${dashes}/>`;
}

function lineLabel(edge: DrawnEdge, at: (id: string) => Point): string {
  const [from, to] = [at(edge.source), at(edge.target)];
  return `<text class="relation" x="${(from.x + to.x) / 2}" y="${(from.y + to.y) / 2}">${escaped(edgeLabel(edge))}</text>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
