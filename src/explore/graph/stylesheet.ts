// The graph's colours, shapes and lines for Cytoscape.js.
import type { StylesheetJson } from 'cytoscape';
import type { EntityKind } from '../../generated/explore.ts';
import { type Colors, LINE_HEIGHT } from './look.ts';

const FONT = 'Inter Variable, system-ui, sans-serif';

const SHAPES: Readonly<Record<EntityKind, object>> = {
  PERSON: { shape: 'ellipse' },
  COUNTRY: { shape: 'hexagon' },
  ORGANIZATION: { shape: 'round-rectangle' },
  PLACE: { shape: 'polygon', 'shape-polygon-points': '-1 -0.9 1 -0.9 0 1' },
  AGREEMENT: { shape: 'diamond' },
  EVENT: { shape: 'star' },
};

/** `large` graphs are drawn plainer, so that they follow the hand. */
export function stylesheet(colors: Colors, large: boolean): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'overlay-opacity': 0,
      },
    },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({
      selector: `node[kind="${kind}"]`,
      style: { ...shape, 'background-color': colors.kinds[kind as EntityKind] },
    })),
    {
      selector: 'edge',
      style: {
        width: 1.4,
        'line-color': colors.line,
        'target-arrow-color': colors.line,
        'target-arrow-shape': large ? 'none' : 'triangle',
        'arrow-scale': 0.8,
        'curve-style': large ? 'haystack' : 'bezier',
      },
    },
    { selector: 'edge[sure="no"]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[sure="denied"]', style: { 'line-style': 'dotted' } },
    {
      selector: 'node.named',
      style: {
        // Over entities without a name, which it may cover.
        'z-index': 1,
        label: 'data(label)',
        color: colors.ink,
        'font-family': FONT,
        'font-size': 'data(nameSize)',
        'text-wrap': 'wrap',
        'line-height': LINE_HEIGHT,
        'text-valign': 'data(valign)',
        'text-halign': 'data(halign)',
        'text-margin-x': 'data(marginX)',
        'text-margin-y': 'data(marginY)',
        'text-outline-color': colors.paper,
        'text-outline-width': 'data(outline)',
      },
    },
    {
      selector: 'edge.named',
      style: {
        label: 'data(label)',
        color: colors.soft,
        'font-family': FONT,
        'font-size': 'data(nameSize)',
        'text-rotation': 'autorotate',
        'text-background-color': colors.paper,
        'text-background-opacity': 0.9,
      },
    },
    { selector: 'edge.near', style: { 'line-color': colors.accent, 'target-arrow-color': colors.accent, width: 2 } },
    { selector: 'edge.chosen', style: { width: 4 } },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': colors.accent, 'font-weight': 'bold' } },
    { selector: '.dim', style: { opacity: 0.2 } },
    { selector: '.hidden', style: { display: 'none' } },
  ] as StylesheetJson;
}
