// The graph of a view with a place for each entity. It grows step by step: what is on the picture already stays where it is.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type GraphQuestion, type LoadedGraph, loadGraph, openNode } from './load-graph.ts';
import { EMPTY_GRAPH, type Graph } from './model.ts';
import type { Point } from './place-nodes.ts';
import { placeBeside } from './placing.ts';

export interface PlacedGraph {
  readonly graph: Graph;
  readonly places: ReadonlyMap<string, Point>;
  /** What is not there, each as a sentence for the reader. */
  readonly cutOffs: readonly string[];
  /** Entities without a relation, which are not drawn. */
  readonly unrelated: number;
  readonly busy: boolean;
  readonly error: Error | null;
}

/** What was done so far: the question, and which of the opened entities were added. */
interface Progress {
  readonly key: string;
  readonly opened: readonly string[];
  readonly placed: PlacedGraph;
}

const NOTHING: PlacedGraph = {
  graph: EMPTY_GRAPH,
  places: new Map(),
  cutOffs: [],
  unrelated: 0,
  busy: true,
  error: null,
};

export function usePlacedGraph(question: GraphQuestion, opened: readonly string[]): PlacedGraph {
  const key = JSON.stringify(question);
  const wanted = opened.join(' ');
  const progress = useRef<Progress | null>(null);
  const [placed, setPlaced] = useState<PlacedGraph>(NOTHING);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const show = (step: Progress): void => {
      signal.throwIfAborted();
      progress.current = step;
      setPlaced(step.placed);
    };
    const run = async (): Promise<void> => {
      let done = progress.current;
      if (done === null || done.key !== key || !isBeginning(done.opened, opened)) {
        const placed = await grow(NOTHING, await loadGraph(question, signal));
        done = { key, opened: [], placed };
        show(done);
      }
      for (const id of opened.slice(done.opened.length)) {
        const grown = await grow(done.placed, await openNode(done.placed.graph, id, signal));
        done = { key, opened: [...done.opened, id], placed: grown };
        show(done);
      }
      setPlaced({ ...done.placed, busy: false });
    };
    setPlaced((before) => ({ ...before, busy: true, error: null }));
    run().catch((error: Error) => {
      if (!signal.aborted) setPlaced((before) => ({ ...before, busy: false, error }));
    });
    return () => controller.abort();
  }, [key, wanted]);
  return placed;
}

const isBeginning = (short: readonly string[], long: readonly string[]): boolean =>
  short.length <= long.length && short.every((item, index) => item === long[index]);

async function grow(before: PlacedGraph, { graph, cutOff, unrelated }: LoadedGraph): Promise<PlacedGraph> {
  return {
    graph,
    places: await placesOf(graph, before.places),
    cutOffs: cutOff === null ? before.cutOffs : [...before.cutOffs, cutOff],
    unrelated: before.unrelated + unrelated,
    busy: true,
    error: null,
  };
}

/** Places for all of a graph; those that are known stay. */
export function placesOf(graph: Graph, known: ReadonlyMap<string, Point>): Promise<Map<string, Point>> {
  return placeBeside({
    nodes: [...graph.nodes.keys()].map((id) => ({ id, at: known.get(id) ?? null })),
    edges: [...graph.edges.values()].map(({ source, target }) => ({ source, target })),
  });
}
