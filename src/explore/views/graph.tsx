// The graph around an entity, or of everything: a picture that grows by clicking, with filters, the selection and a list beside it.
import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { EverythingDocument, NeighborhoodDocument } from '../../generated/explore.ts';
import { withParameters } from '../addresses.ts';
import { GraphCanvas } from '../graph/canvas.tsx';
import type { Selection } from '../graph/drawing.ts';
import { applyFilter } from '../graph/filter.ts';
import { FilterPanel } from '../graph/filter-panel.tsx';
import { type GraphQuestion, PAGE } from '../graph/load-graph.ts';
import { NodeList } from '../graph/node-list.tsx';
import { SelectionPanel } from '../graph/selection-panel.tsx';
import { type PlacedGraph, usePlacedGraph } from '../graph/use-placed-graph.ts';
import { CopyLink } from '../parts/copy-link.tsx';
import { displayName } from '../parts/display-name.ts';
import { QueryButton } from '../parts/query-button.tsx';
import { Empty, Failure } from '../parts/states.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useTitle } from '../use-title.ts';
import {
  DEPTHS,
  filterIn,
  filterParameters,
  LIMITS,
  openedIn,
  openedParameter,
  questionOf,
  selectionIn,
  selectionParameters,
} from './graph-address.ts';
import './graph.css';

const PANELS = ['Filter', 'Selection', 'List'] as const;

export function GraphView() {
  const { url, query, route } = useLocation();
  const question = questionOf(query);
  const opened = openedIn(query);
  const placed = usePlacedGraph(question, opened);
  const { graph, places, cutOffs, busy, error } = placed;
  const selection = selectionIn(query);
  const [panel, setPanel] = useState<(typeof PANELS)[number]>(selection === null ? 'Filter' : 'Selection');
  const filter = filterIn(query);
  const filterKey = JSON.stringify(filterParameters(filter));
  const shown = useMemo(
    () => applyFilter(graph, filter, new Set(question.of === null ? [] : [question.of])),
    [graph, filterKey, question.of],
  );
  const center = question.of === null ? undefined : graph.nodes.get(question.of);
  const title = question.of === null ? 'Everything' : `Around ${center === undefined ? '…' : displayName(center)}`;
  useTitle(`Graph: ${title}`);

  const change = (parameters: Record<string, string | null>, replace = true): void =>
    route(withParameters(url, parameters), replace);
  const isOpen = (id: string): boolean => id === question.of || opened.includes(id);
  const onSelect = (chosen: Selection): void => {
    if (chosen !== null) setPanel('Selection');
    change(selectionParameters(chosen));
  };
  /** In the picture a click opens as well. Of everything there is nothing more to open. */
  const onClick = (chosen: Selection): void => {
    if (chosen?.type !== 'node' || question.of === null || isOpen(chosen.id)) {
      onSelect(chosen);
      return;
    }
    setPanel('Selection');
    change({ ...selectionParameters(chosen), open: openedParameter([...opened, chosen.id]) }, false);
  };

  return (
    <div class="graph-view">
      <h1 class="visually-hidden">Graph: {title}</h1>
      <Head title={title} question={question} change={change} />
      <div class="graph-stage">
        <GraphCanvas
          title={title}
          graph={graph}
          places={places}
          shown={shown}
          selection={selection}
          onSelect={onClick}
          fitKey={JSON.stringify(question)}
        />
        <Notices placed={placed} shown={shown.nodes.size} />
        {error !== null && (
          <div class="graph-message">
            <Failure error={error} />
          </div>
        )}
        {graph.nodes.size > 0 && shown.nodes.size === 0 && !busy && (
          <div class="graph-message">
            <Empty title="All is hidden">
              <p>The filter lets none of the {graph.nodes.size.toLocaleString('en')} entities through.</p>
              <button type="button" class="button" onClick={() => change(filterParameters(filterIn({})))}>
                Show all of them
              </button>
            </Empty>
          </div>
        )}
        {graph.nodes.size === 0 && !busy && error === null && (
          <div class="graph-message">
            <Empty title="Nothing to draw">
              <p>{cutOffs.length === 0 ? 'No relation is known here yet.' : cutOffs.join(' ')}</p>
              {question.of === null && (
                <p>
                  <a href="/add">Add an article</a> to begin.
                </p>
              )}
            </Empty>
          </div>
        )}
      </div>
      <aside class="graph-panel" aria-label="Beside the picture">
        <Tabs label="Beside the picture" names={PANELS} current={panel} onChange={setPanel}>
          {panel === 'Filter' && (
            <FilterPanel graph={graph} filter={filter} onChange={(next) => change(filterParameters(next))} />
          )}
          {panel === 'Selection' && (
            <SelectionPanel
              graph={graph}
              selection={selection}
              onSelect={onSelect}
              opened={isOpen}
              {...(question.of === null && cutOffs.length === 0
                ? {}
                : { onOpen: (id: string) => change({ open: openedParameter([...opened, id]) }, false) })}
              {...(selection !== null && opened.includes(selection.id)
                ? { onClose: (id: string) => change({ open: openedParameter(opened.filter((one) => one !== id)) }) }
                : {})}
            />
          )}
          {panel === 'List' && <NodeList graph={graph} shown={shown} selection={selection} onSelect={onSelect} />}
        </Tabs>
      </aside>
    </div>
  );
}

interface HeadProps {
  readonly title: string;
  readonly question: GraphQuestion;
  readonly change: (parameters: Record<string, string | null>) => void;
}

function Head({ title, question, change }: HeadProps) {
  const { of, depth, limit } = question;
  const around = of !== null;
  return (
    <div class="graph-head">
      <p class="graph-title" aria-hidden="true">
        {title}
      </p>
      {around && (
        <label class="choice">
          Steps
          <select value={depth} onChange={(event) => change({ depth: event.currentTarget.value, open: null })}>
            {DEPTHS.map((steps) => (
              <option key={steps} value={steps}>
                {steps}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="choice">
        At most
        <select value={limit} onChange={(event) => change({ limit: event.currentTarget.value })}>
          {LIMITS.filter((most) => !around || most <= PAGE).map((most) => (
            <option key={most} value={most}>
              {most.toLocaleString('en')} entities
            </option>
          ))}
        </select>
      </label>
      {around && (
        <a class="button quiet" href="/graph">
          Everything
        </a>
      )}
      <CopyLink />
      {around ? (
        <QueryButton query={NeighborhoodDocument} variables={{ of, depth, limit: Math.min(limit, PAGE) }} />
      ) : (
        <QueryButton query={EverythingDocument} variables={{ first: PAGE }} />
      )}
    </div>
  );
}

/** How much is shown, and what was cut off. */
function Notices({ placed, shown }: { readonly placed: PlacedGraph; readonly shown: number }) {
  const { graph, cutOffs, unrelated, busy } = placed;
  const hidden = graph.nodes.size - shown;
  return (
    <div class="graph-notices" role="status">
      {busy && <span class="graph-notice">Drawing…</span>}
      {!busy && graph.nodes.size > 0 && (
        <span class="graph-notice">
          {shown.toLocaleString('en')} entities{hidden > 0 && `, ${hidden.toLocaleString('en')} hidden by the filter`}
          {unrelated > 0 && `, ${unrelated.toLocaleString('en')} without a relation not drawn`}
        </span>
      )}
      {cutOffs.map((cutOff) => (
        <span key={cutOff} class="graph-notice warn">
          {cutOff}
        </span>
      ))}
    </div>
  );
}
