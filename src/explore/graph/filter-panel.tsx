// What the picture shows, to be chosen: kinds (the legend at the same time), relations, certainty, time.
import type { Certainty, EntityKind, RelationType } from '../../generated/explore.ts';
import { CertaintySign } from '../parts/certainty.tsx';
import { KindIcon } from '../parts/kind-icon.tsx';
import { CERTAINTIES, CERTAINTY_ORDER, KIND_ORDER, KINDS, RELATION_ORDER, RELATIONS } from '../words.ts';
import { type Filter, timeSpan } from './filter.ts';
import type { Graph } from './model.ts';
import { TimeSlider } from './time-slider.tsx';
import './filter-panel.css';

interface Props {
  readonly graph: Graph;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

export function FilterPanel({ graph, filter, onChange }: Props) {
  const nodes = [...graph.nodes.values()];
  const edges = [...graph.edges.values()];
  if (nodes.length === 0) return <p class="faint small">There is nothing to filter yet.</p>;
  const span = timeSpan(graph);
  const limited = filter.from !== null || filter.to !== null;
  const certaintyCounts = counted([
    ...edges.map(({ certainty }) => certainty),
    ...nodes.flatMap(({ certainty }) => (certainty === null ? [] : [certainty])),
  ]);
  return (
    <div class="filter-panel">
      <Choices<EntityKind>
        title="Kinds"
        options={KIND_ORDER}
        counts={counted(nodes.map(({ kind }) => kind))}
        hidden={filter.hiddenKinds}
        onChange={(hiddenKinds) => onChange({ ...filter, hiddenKinds })}
        label={(kind) => (
          <>
            <KindIcon kind={kind} silent size={13} /> {KINDS[kind].many}
          </>
        )}
      />
      <Choices<RelationType>
        title="Relations"
        options={RELATION_ORDER}
        counts={counted(edges.map(({ type }) => type))}
        hidden={filter.hiddenRelations}
        onChange={(hiddenRelations) => onChange({ ...filter, hiddenRelations })}
        label={(type) => RELATIONS[type].label}
      />
      <Choices<Certainty>
        title="Certainty"
        note={certaintyCounts.size > 1 ? 'Dashed lines: less than sure; dotted ones: denied.' : undefined}
        options={CERTAINTY_ORDER}
        counts={certaintyCounts}
        hidden={filter.hiddenCertainties}
        onChange={(hiddenCertainties) => onChange({ ...filter, hiddenCertainties })}
        label={(certainty) => (
          <>
            <span class="filter-sign">
              <CertaintySign certainty={certainty} />
            </span>
            {CERTAINTIES[certainty].label}
          </>
        )}
      />
      {span !== null && (
        <TimeSlider
          graph={graph}
          span={span}
          from={filter.from}
          to={filter.to}
          onChange={(from, to) => onChange({ ...filter, from, to })}
        />
      )}
      {limited && (
        <label class="filter-option">
          <input
            type="checkbox"
            checked={filter.undated}
            onChange={(event) => onChange({ ...filter, undated: event.currentTarget.checked })}
          />
          also what has no date
        </label>
      )}
    </div>
  );
}

function counted<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

interface ChoicesProps<Option extends string> {
  readonly title: string;
  readonly note?: string | undefined;
  readonly options: readonly Option[];
  readonly counts: ReadonlyMap<Option, number>;
  readonly hidden: ReadonlySet<Option>;
  readonly onChange: (hidden: ReadonlySet<Option>) => void;
  readonly label: (option: Option) => preact.ComponentChildren;
}

/** Options that the graph has none of are left out. */
function Choices<Option extends string>({
  title,
  note,
  options,
  counts,
  hidden,
  onChange,
  label,
}: ChoicesProps<Option>) {
  const present = options.filter((option) => counts.has(option) || hidden.has(option));
  if (present.length === 0) return null;
  const toggle = (option: Option): void => {
    const next = new Set(hidden);
    if (!next.delete(option)) next.add(option);
    onChange(next);
  };
  const anyHidden = present.some((option) => hidden.has(option));
  return (
    <fieldset class="filter-choices">
      <legend>
        {title}
        {anyHidden && (
          <button type="button" class="text-button" onClick={() => onChange(new Set())}>
            all
          </button>
        )}
      </legend>
      {present.map((option) => (
        <label key={option} class="filter-option">
          <input type="checkbox" checked={!hidden.has(option)} onChange={() => toggle(option)} />
          <span class="filter-label">{label(option)}</span>
          <span class="faint small">{counts.get(option) ?? 0}</span>
        </label>
      ))}
      {note !== undefined && <p class="faint small">{note}</p>}
    </fieldset>
  );
}
