// The picture of the graph as an SVG file, with a legend, for documents. The saved PNG is drawn from it.
import type { EntityKind } from '../../generated/explore.ts';
import { KIND_SHAPES } from '../parts/kind-shape.ts';
import { KIND_ORDER, KINDS } from '../words.ts';
import type { Shown } from './filter.ts';
import { type Colors, edgeLabel, extentOf, LINE_HEIGHT, NAME_SIZE, namesIn, nodeSizes, TITLE_SIZE } from './look.ts';
import type { DrawnEdge, DrawnNode, Graph } from './model.ts';
import { type Box, nameBox, placeNames, type Side } from './place-names.ts';
import type { Point } from './place-nodes.ts';

export interface PictureParts {
  readonly title: string;
  readonly graph: Graph;
  readonly shown: Shown;
  readonly places: ReadonlyMap<string, Point>;
  readonly colors: Colors;
  /** The page's typeface as a data: address, so that names look and measure the same everywhere. */
  readonly font: string;
}

export interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 90;
const LEGEND_HEIGHT = 44;
const LEGEND_STEP = 120;
const ICON = 24;

interface Spot extends Point {
  readonly node: DrawnNode;
  readonly size: number;
  /** Its name. */
  readonly lines: readonly string[];
}

export function svgOf({ title, graph, shown, places, colors, font }: PictureParts): Svg {
  const sizes = nodeSizes(graph);
  const written = namesIn(graph);
  const spots = [...graph.nodes.values()]
    .filter(({ id }) => shown.nodes.has(id))
    .map((node): Spot => {
      const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
      return { node, x, y, size: sizes.get(node.id) ?? 0, lines: written.get(node.id) ?? [] };
    })
    .sort((a, b) => b.size - a.size);
  const at = new Map(spots.map((spot) => [spot.node.id, spot]));
  const lines = [...graph.edges.values()]
    .filter(({ id }) => shown.edges.has(id))
    .flatMap((edge) => lineOf(edge, at) ?? []);
  const kinds = KIND_ORDER.filter((kind) => spots.some(({ node }) => node.kind === kind));
  const frame = frameOf(spots, kinds.length);
  const names = placeNames(
    { ...frame, height: frame.height - LEGEND_HEIGHT },
    spots.map(namedSpot),
    lines.map((line) => ({ id: line.edge.id, ...line, ...extentOf([edgeLabel(line.edge)], TITLE_SIZE) })),
  );
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>@font-face{font-family:Inter;src:url(${font})}${styleOf(colors)}</style>`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8Z" fill="${colors.line}"/></marker></defs>`,
    `<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="${colors.paper}"/>`,
    `<g class="lines">${lines.map(drawnLine).join('')}</g>`,
    ...lines.filter(({ edge }) => names.lines.has(edge.id)).map(drawnTitle),
    ...spots.map((spot) => shape(spot.node.kind, spot, spot.size, colors)),
    ...spots.map((spot) => drawnName(spot, names.sides.get(spot.node.id))),
    ...kinds.map((kind, index) => legendItem(kind, index, frame, colors)),
    '</svg>\n',
  ].join('\n');
  return { text, width: frame.width, height: frame.height };
}

const styleOf = ({ ink, soft, paper, line }: Colors): string =>
  `text{font:${NAME_SIZE}px Inter,system-ui,sans-serif;fill:${ink};dominant-baseline:central}` +
  `.name,.title{paint-order:stroke;stroke:${paper};stroke-width:3px;stroke-linejoin:round}` +
  `.title{font-size:${TITLE_SIZE}px;fill:${soft};text-anchor:middle}` +
  `.lines{stroke:${line};stroke-width:1.4;marker-end:url(#arrow)}`;

function frameOf(spots: readonly Point[], legendItems: number): Box {
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  const left = Math.min(...xs) - MARGIN;
  const top = Math.min(...ys) - MARGIN;
  return {
    x: left,
    y: top,
    width: Math.max(Math.max(...xs) + MARGIN - left, legendItems * LEGEND_STEP),
    height: Math.max(...ys) + MARGIN - top + LEGEND_HEIGHT,
  };
}

const namedSpot = ({ node, x, y, size, lines }: Spot) => ({
  id: node.id,
  x,
  y,
  radius: size / 2,
  name: extentOf(lines, NAME_SIZE),
});

const ANCHORS: Readonly<Record<Side, string>> = { below: 'middle', above: 'middle', right: 'start', left: 'end' };

function drawnName(spot: Spot, side: Side | undefined): string {
  if (side === undefined) return '';
  const { lines } = spot;
  const { x, y, width } = nameBox(namedSpot(spot), extentOf(lines, NAME_SIZE), side);
  const anchor = side === 'right' ? x : side === 'left' ? x + width : x + width / 2;
  const first = y + (LINE_HEIGHT * NAME_SIZE) / 2;
  return lines
    .map((line, index) => {
      const top = first + index * LINE_HEIGHT * NAME_SIZE;
      return `<text class="name" x="${anchor}" y="${top}" text-anchor="${ANCHORS[side]}">${escaped(line)}</text>`;
    })
    .join('');
}

function shape(kind: EntityKind, { x, y }: Point, size: number, colors: Colors): string {
  const place = `translate(${x - size / 2} ${y - size / 2}) scale(${size / ICON})`;
  return `<path d="${KIND_SHAPES[kind]}" transform="${place}" fill="${colors.kinds[kind]}"/>`;
}

interface Line {
  readonly edge: DrawnEdge;
  readonly from: Point;
  readonly to: Point;
}

/** From the edge of one entity's sign to that of the other's. */
function lineOf(edge: DrawnEdge, at: ReadonlyMap<string, Spot>): Line | null {
  const [source, target] = [at.get(edge.source), at.get(edge.target)];
  if (source === undefined || target === undefined) return null;
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const [start, end] = [source.size / 2 / length, 1 - (target.size / 2 + 2) / length];
  const along = (part: number): Point => ({ x: source.x + dx * part, y: source.y + dy * part });
  return { edge, from: along(start), to: along(end) };
}

function drawnLine({ edge, from, to }: Line): string {
  const dashes =
    edge.certainty === 'ASSERTED' ? '' : ` stroke-dasharray="${edge.certainty === 'DENIED' ? '1 4' : '5 4'}"`;
  return `<line x1="${tidy(from.x)}" y1="${tidy(from.y)}" x2="${tidy(to.x)}" y2="${tidy(to.y)}"${dashes}/>`;
}

/** Along the line, and never upside down. */
function drawnTitle({ edge, from, to }: Line): string {
  const [x, y] = [tidy((from.x + to.x) / 2), tidy((from.y + to.y) / 2)];
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const upright = Math.abs(angle) > 90 ? angle + 180 : angle;
  return `<text class="title" transform="translate(${x} ${y}) rotate(${tidy(upright)})">${escaped(edgeLabel(edge))}</text>`;
}

function legendItem(kind: EntityKind, index: number, frame: Box, colors: Colors): string {
  const middle = { x: frame.x + 24 + index * LEGEND_STEP, y: frame.y + frame.height - LEGEND_HEIGHT / 2 };
  return `${shape(kind, middle, 14, colors)}<text x="${middle.x + 14}" y="${middle.y}">${KINDS[kind].one}</text>`;
}

const tidy = (number: number): number => Math.round(number * 10) / 10;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
