// The picture of a graph with its controls: mouse, touch and keys move it; it can be saved as PNG and SVG.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { THEME_CHANGED } from '../parts/theme-button.tsx';
import { Drawing, type Selection } from './drawing.ts';
import type { Shown } from './filter.ts';
import { currentColors } from './look.ts';
import type { Graph } from './model.ts';
import { pictureFont } from './picture-font.ts';
import type { Point } from './place-nodes.ts';
import { pngOf } from './png.ts';
import { saveFile } from './save-file.ts';
import { type Svg, svgOf } from './svg.ts';
import './canvas.css';

interface Props {
  /** What the picture shows, for its description and the names of saved files. */
  readonly title: string;
  readonly graph: Graph;
  readonly places: ReadonlyMap<string, Point>;
  readonly shown: Shown;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** What was asked: a change of it fits the picture into the window, wherever the reader had moved it. */
  readonly fitKey: string;
}

const STEP = 60;

export function GraphCanvas({ title, graph, places, shown, selection, onSelect, fitKey }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const moved = useRef(new Map<string, Point>());
  const select = useRef(onSelect);
  select.current = onSelect;

  useEffect(() => {
    if (container.current === null) return;
    const made = new Drawing(container.current, {
      onSelect: (chosen) => select.current(chosen),
      onMove: (id, at) => moved.current.set(id, at),
    });
    setDrawing(made);
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(container.current);
    const restyle = (): void => made.restyle();
    document.addEventListener(THEME_CHANGED, restyle);
    // Names are drawn in the page's typeface once it is there.
    void document.fonts.ready.then(restyle);
    return () => {
      document.removeEventListener(THEME_CHANGED, restyle);
      observer.disconnect();
      made.close();
    };
  }, []);
  useEffect(() => {
    drawing?.draw(graph, places);
    drawing?.show(shown);
    drawing?.mark(selection);
  }, [drawing, graph, places]);
  useEffect(() => drawing?.show(shown), [drawing, shown]);
  useEffect(() => {
    drawing?.mark(selection);
    if (selection?.type === 'node') drawing?.reveal(selection.id);
  }, [drawing, selection?.id]);
  const empty = graph.nodes.size === 0;
  useEffect(() => {
    if (!empty) drawing?.fit();
  }, [drawing, fitKey, empty]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const act = KEYS[event.key];
    if (act === undefined || drawing === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act(drawing);
  };
  const name =
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60) || 'graph';
  const picture = async (): Promise<Svg> => {
    const placesNow = new Map([...places, ...moved.current]);
    return svgOf({ title, graph, shown, places: placesNow, colors: currentColors(), font: await pictureFont() });
  };
  const saveSvg = async (): Promise<void> =>
    saveFile(`${name}.svg`, new Blob([(await picture()).text], { type: 'image/svg+xml' }));
  const savePng = async (): Promise<void> => saveFile(`${name}.png`, await pngOf(await picture()));

  return (
    <div class="graph-canvas">
      <div
        ref={container}
        class="graph-picture"
        role="application"
        aria-roledescription="graph"
        aria-label={`${title}: ${shown.nodes.size} entities, ${shown.edges.size} relations. Arrow keys move the picture, plus and minus zoom, 0 fits it. The list beside it holds the same.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys.
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      <div class="graph-tools" role="toolbar" aria-label="Picture">
        <Tool name="Zoom in" icon="add" onPress={() => drawing?.zoom(1)} />
        <Tool name="Zoom out" icon="minus" onPress={() => drawing?.zoom(-1)} />
        <Tool name="Fit into the window" icon="fit" onPress={() => drawing?.fit()} />
        <button type="button" class="button" onClick={savePng} disabled={empty}>
          PNG
        </button>
        <button type="button" class="button" onClick={saveSvg} disabled={empty}>
          SVG
        </button>
      </div>
    </div>
  );
}

const KEYS: Readonly<Record<string, (drawing: Drawing) => void>> = {
  ArrowLeft: (drawing) => drawing.pan(STEP, 0),
  ArrowRight: (drawing) => drawing.pan(-STEP, 0),
  ArrowUp: (drawing) => drawing.pan(0, STEP),
  ArrowDown: (drawing) => drawing.pan(0, -STEP),
  '+': (drawing) => drawing.zoom(1),
  '=': (drawing) => drawing.zoom(1),
  '-': (drawing) => drawing.zoom(-1),
  '0': (drawing) => drawing.fit(),
};

interface ToolProps {
  readonly name: string;
  readonly icon: 'add' | 'minus' | 'fit';
  readonly onPress: () => void;
}

function Tool({ name, icon, onPress }: ToolProps) {
  return (
    <button type="button" class="button" aria-label={name} data-tip={name} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
