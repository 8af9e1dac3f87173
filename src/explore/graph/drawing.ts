// The picture of the graph on the page, by Cytoscape.js.
import cytoscape, { type Core } from 'cytoscape';
import type { Shown } from './filter.ts';
import { currentColors, edgeLabel, nameLines, nodeSizes } from './look.ts';
import type { Graph } from './model.ts';
import { nameElements } from './name-elements.ts';
import type { Point } from './place-nodes.ts';
import { stylesheet } from './stylesheet.ts';

export type Selection = { readonly type: 'node' | 'edge'; readonly id: string } | null;

interface Events {
  readonly onSelect: (selection: Selection) => void;
  /** A node was moved by hand. */
  readonly onMove: (id: string, at: Point) => void;
}

const LARGE = 400;
const ZOOM_STEP = 1.3;
const LARGEST_FIT = 1.3;
const MARGIN = 48;
/** Names find their places anew this long after the picture stands still, in milliseconds. */
const STILL = 90;

export class Drawing {
  readonly #cy: Core;
  #naming: ReturnType<typeof setTimeout> | undefined;
  /** Whether a button or finger is down on the picture. */
  #held = false;

  constructor(container: HTMLElement, { onSelect, onMove }: Events) {
    this.#cy = cytoscape({
      container,
      style: stylesheet(currentColors(), false),
      minZoom: 0.05,
      maxZoom: 3,
      boxSelectionEnabled: false,
      textureOnViewport: true,
      autounselectify: true,
    });
    this.#cy.on('tap', 'node', ({ target }) => onSelect({ type: 'node', id: target.id() }));
    this.#cy.on('tap', 'edge', ({ target }) => onSelect({ type: 'edge', id: target.id() }));
    this.#cy.on('tap', ({ target }) => {
      if (target === this.#cy) onSelect(null);
    });
    this.#cy.on('dragfree', 'node', ({ target }) => onMove(target.id(), { ...target.position() }));
    this.#cy.on('viewport resize drag', () => this.#nameSoon());
    this.#cy.on('tapstart', () => {
      this.#held = true;
    });
    this.#cy.on('tapend', () => {
      this.#held = false;
      this.#nameSoon();
    });
    this.#cy.on('mouseover', 'node, edge', () => container.classList.add('pointing'));
    this.#cy.on('mouseout', 'node, edge', () => container.classList.remove('pointing'));
  }

  /** Draws what is new and removes what is gone; what stays is not moved. */
  draw(graph: Graph, places: ReadonlyMap<string, Point>): void {
    const cy = this.#cy;
    const sizes = nodeSizes(graph);
    cy.batch(() => {
      cy.elements()
        .filter((element) => !graph.nodes.has(element.id()) && !graph.edges.has(element.id()))
        .remove();
      for (const node of graph.nodes.values()) {
        const data = { id: node.id, kind: node.kind, label: nameLines(node).join('\n'), size: sizes.get(node.id) };
        const drawn = cy.getElementById(node.id);
        if (drawn.empty()) cy.add({ group: 'nodes', data, position: { ...(places.get(node.id) ?? { x: 0, y: 0 }) } });
        else drawn.data('size', data.size);
      }
      for (const edge of graph.edges.values()) {
        if (cy.getElementById(edge.id).nonempty()) continue;
        const { id, source, target, certainty } = edge;
        const sure = certainty === 'ASSERTED' ? 'yes' : certainty === 'DENIED' ? 'denied' : 'no';
        cy.add({ group: 'edges', data: { id, source, target, label: edgeLabel(edge), sure } });
      }
    });
    this.restyle();
  }

  show({ nodes, edges }: Shown): void {
    this.#cy.batch(() => {
      for (const element of this.#cy.elements().toArray()) {
        element.toggleClass('hidden', !nodes.has(element.id()) && !edges.has(element.id()));
      }
    });
    this.#nameSoon();
  }

  /** Marks the selection and what it touches, and dims the rest. */
  mark(selection: Selection): void {
    const cy = this.#cy;
    cy.batch(() => {
      cy.elements().removeClass('chosen near dim');
      if (selection === null) return;
      const chosen = cy.getElementById(selection.id);
      if (chosen.empty()) return;
      const near = selection.type === 'node' ? chosen.closedNeighborhood() : chosen.union(chosen.connectedNodes());
      cy.elements().not(near).addClass('dim');
      near.addClass('near');
      chosen.addClass('chosen');
    });
    this.#nameSoon();
  }

  fit(): void {
    const shown = this.#cy.elements().not('.hidden');
    if (shown.empty()) return;
    this.#cy.fit(shown, MARGIN);
    if (this.#cy.zoom() <= LARGEST_FIT) return;
    this.#cy.zoom(LARGEST_FIT);
    this.#cy.center(shown);
  }

  zoom(direction: 1 | -1): void {
    const level = this.#cy.zoom() * ZOOM_STEP ** direction;
    this.#cy.zoom({ level, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  pan(x: number, y: number): void {
    this.#cy.panBy({ x, y });
  }

  /** Brings a node into the picture if it lies outside. */
  reveal(id: string): void {
    const node = this.#cy.getElementById(id);
    if (node.empty() || !node.isNode()) return;
    const { x1, y1, x2, y2 } = this.#cy.extent();
    const { x, y } = node.position();
    if (x < x1 || x > x2 || y < y1 || y > y2) this.#cy.center(node);
  }

  restyle(): void {
    this.#cy.style(stylesheet(currentColors(), this.#cy.nodes().length > LARGE));
  }

  resize(): void {
    this.#cy.resize();
  }

  #nameSoon(): void {
    clearTimeout(this.#naming);
    // Whoever moves something is not held up by names; they come when it is let go.
    if (!this.#held) this.#naming = setTimeout(() => nameElements(this.#cy), STILL);
  }

  close(): void {
    clearTimeout(this.#naming);
    this.#cy.destroy();
  }
}
