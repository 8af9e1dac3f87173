// The picture of the graph on the page, by Cytoscape.js.
import cytoscape, { type CollectionReturnValue, type Core } from 'cytoscape';
import type { Shown } from './filter.ts';
import { currentColors, edgeLabel, namesIn, nodeSizes } from './look.ts';
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
const SMALLEST_FIT = 0.05;
const LARGEST_FIT = 1.3;
/** Room around a picture that fits, for names; below it also for the tools that lie there. */
const MARGIN = 48;
const TOOLS = 40;
/** A picture that could be this many times as large is fitted anew. */
const SMALL = 1.5;
/** Names find their places anew, and the picture its frame, this long after it stands still, in milliseconds. */
const STILL = 90;

export class Drawing {
  readonly #cy: Core;
  #naming: ReturnType<typeof setTimeout> | undefined;
  #framing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the reader has moved or enlarged the picture. Until then it keeps in the window what it shows. */
  #taken = false;
  /** Whether a button or finger is down on the picture. */
  #held = false;

  constructor(container: HTMLElement, { onSelect, onMove }: Events) {
    this.#cy = cytoscape({
      container,
      style: stylesheet(currentColors(), false),
      minZoom: SMALLEST_FIT,
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
    this.#cy.on('dragpan scrollzoom pinchzoom', () => {
      this.#taken = true;
    });
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
    const names = namesIn(graph);
    cy.batch(() => {
      cy.elements()
        .filter((element) => !graph.nodes.has(element.id()) && !graph.edges.has(element.id()))
        .remove();
      for (const node of graph.nodes.values()) {
        const { id, kind } = node;
        const look = { label: (names.get(id) ?? []).join('\n'), size: sizes.get(id) };
        const drawn = cy.getElementById(id);
        if (drawn.nonempty()) drawn.data(look);
        else
          cy.add({ group: 'nodes', data: { id, kind, ...look }, position: { ...(places.get(id) ?? { x: 0, y: 0 }) } });
      }
      for (const edge of graph.edges.values()) {
        if (cy.getElementById(edge.id).nonempty()) continue;
        const { id, source, target, certainty } = edge;
        const sure = certainty === 'ASSERTED' ? 'yes' : certainty === 'DENIED' ? 'denied' : 'no';
        cy.add({ group: 'edges', data: { id, source, target, label: edgeLabel(edge), sure } });
      }
    });
    this.restyle();
    this.#frameSoon();
  }

  show({ nodes, edges }: Shown): void {
    this.#cy.batch(() => {
      for (const element of this.#cy.elements().toArray()) {
        element.toggleClass('hidden', !nodes.has(element.id()) && !edges.has(element.id()));
      }
    });
    this.#nameSoon();
    this.#frameSoon();
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
    this.#taken = false;
    const shown = this.#shown();
    if (shown.empty()) return;
    const { x1, y1, w, h } = shown.boundingBox({ includeLabels: false });
    const zoom = this.#fittingZoom(w, h);
    const [x, y] = [this.#cy.width() / 2, (this.#cy.height() - TOOLS) / 2];
    this.#cy.viewport({ zoom, pan: { x: x - zoom * (x1 + w / 2), y: y - zoom * (y1 + h / 2) } });
  }

  zoom(direction: 1 | -1): void {
    this.#taken = true;
    const level = this.#cy.zoom() * ZOOM_STEP ** direction;
    this.#cy.zoom({ level, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  pan(x: number, y: number): void {
    this.#taken = true;
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
    this.#frameSoon();
  }

  #shown(): CollectionReturnValue {
    return this.#cy.elements().not('.hidden');
  }

  #frameSoon(): void {
    clearTimeout(this.#framing);
    if (!this.#taken) this.#framing = setTimeout(() => this.#frame(), STILL);
  }

  /** The picture stays still unless part of it lies outside the window, or all of it in a corner. */
  #frame(): void {
    if (this.#taken || this.#held) return;
    const cy = this.#cy;
    const shown = this.#shown();
    if (shown.empty()) return;
    const window = cy.extent();
    const { x1, y1, x2, y2, w, h } = shown.boundingBox({ includeLabels: false });
    const outside = x1 < window.x1 || y1 < window.y1 || x2 > window.x2 || y2 > window.y2;
    if (outside || this.#fittingZoom(w, h) > cy.zoom() * SMALL) this.fit();
  }

  /** At which a picture of that size fills the window. */
  #fittingZoom(width: number, height: number): number {
    const across = (this.#cy.width() - 2 * MARGIN) / width;
    const down = (this.#cy.height() - TOOLS - 2 * MARGIN) / height;
    return Math.max(SMALLEST_FIT, Math.min(across, down, LARGEST_FIT));
  }

  #nameSoon(): void {
    clearTimeout(this.#naming);
    // Whoever moves something is not held up by names; they come when it is let go.
    if (!this.#held) this.#naming = setTimeout(() => nameElements(this.#cy), STILL);
  }

  close(): void {
    clearTimeout(this.#naming);
    clearTimeout(this.#framing);
    this.#cy.destroy();
  }
}
