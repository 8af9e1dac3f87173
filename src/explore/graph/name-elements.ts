// Writes the names into the picture: as many as have room as it stands now, in the same size on the screen however far away it is.
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { extentOf, NAME_SIZE, TITLE_SIZE } from './look.ts';
import { NAME_GAP, type NamedLine, type NamedSpot, placeNames, type Side } from './place-names.ts';

/** With more relations than this in the window, only the titles of the chosen ones are written. */
const MOST_TITLES = 60;
const OUTLINE = 2.5;

const SIDES: Readonly<Record<Side, { valign: string; halign: string; x: number; y: number }>> = {
  below: { valign: 'bottom', halign: 'center', x: 0, y: NAME_GAP },
  above: { valign: 'top', halign: 'center', x: 0, y: -NAME_GAP },
  right: { valign: 'center', halign: 'right', x: NAME_GAP, y: 0 },
  left: { valign: 'center', halign: 'left', x: -NAME_GAP, y: 0 },
};

export function nameElements(cy: Core): void {
  const zoom = cy.zoom();
  // Names grow a little when the reader comes nearer, but much less than the picture.
  const growth = Math.max(1, Math.sqrt(zoom));
  const shown = cy.elements().not('.hidden');
  const nodes = shown
    .nodes()
    .toArray()
    .sort((a, b) => importance(b) - importance(a));
  const edges = shown.edges().toArray();
  const titled = edges.length <= MOST_TITLES ? edges : edges.filter((edge) => edge.hasClass('near'));
  const window = { x: 0, y: 0, width: cy.width(), height: cy.height() };
  const names = placeNames(
    window,
    nodes.map((node) => spotOf(node, zoom, NAME_SIZE * growth)),
    titled.filter((edge) => !edge.hasClass('dim')).map((edge) => lineOf(edge, TITLE_SIZE * growth)),
  );
  cy.batch(() => {
    for (const node of nodes) {
      const side = names.sides.get(node.id());
      node.toggleClass('named', side !== undefined);
      if (side === undefined) continue;
      const { valign, halign, x, y } = SIDES[side];
      const inPicture = {
        nameSize: (NAME_SIZE * growth) / zoom,
        outline: OUTLINE / zoom,
        marginX: x / zoom,
        marginY: y / zoom,
      };
      node.data({ valign, halign, ...inPicture });
    }
    for (const edge of edges) {
      const named = names.lines.has(edge.id());
      edge.toggleClass('named', named);
      if (named) edge.data('nameSize', (TITLE_SIZE * growth) / zoom);
    }
  });
}

/** What is chosen comes first, then what is beside it, then the largest. */
const importance = (node: NodeSingular): number =>
  Number(node.data('size')) + (node.hasClass('chosen') ? 2000 : node.hasClass('near') ? 1000 : 0);

function spotOf(node: NodeSingular, zoom: number, size: number): NamedSpot {
  const { x, y } = node.renderedPosition();
  const name = node.hasClass('dim') ? null : extentOf(String(node.data('label')).split('\n'), size);
  return { id: node.id(), x, y, radius: (Number(node.data('size')) * zoom) / 2, name };
}

function lineOf(edge: EdgeSingular, size: number): NamedLine {
  return {
    id: edge.id(),
    from: edge.source().renderedPosition(),
    to: edge.target().renderedPosition(),
    ...extentOf([String(edge.data('label'))], size),
  };
}
