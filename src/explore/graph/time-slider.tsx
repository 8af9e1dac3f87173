// A stretch of time chosen with two handles, over bars that show how much happened when.
import { useId, useMemo } from 'preact/hooks';
import { readableDate } from '../dates.ts';
import type { Graph } from './model.ts';
import './time-slider.css';

interface Props {
  readonly graph: Graph;
  /** First and last day that can be chosen. */
  readonly span: { readonly from: string; readonly to: string };
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (from: string | null, to: string | null) => void;
}

const DAY = 24 * 60 * 60 * 1000;
const BARS = 36;

const toNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
const toDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

export function TimeSlider({ graph, span, from, to, onChange }: Props) {
  const id = useId();
  const first = toNumber(span.from);
  const last = toNumber(span.to);
  const start = from === null ? first : Math.max(first, toNumber(from));
  const end = to === null ? last : Math.min(last, toNumber(to));
  const bars = useMemo(() => countBars(graph, first, last), [graph, first, last]);
  const most = Math.max(1, ...bars);
  const change = (newStart: number, newEnd: number): void =>
    onChange(newStart <= first ? null : toDay(newStart), newEnd >= last ? null : toDay(newEnd));
  const limited = from !== null || to !== null;
  const position = (day: number): number => ((day - first) / (last - first)) * 100;

  return (
    <fieldset class="time-slider">
      <legend>
        Time
        <span class="faint small" id={`${id}-said`}>
          {readableDate(toDay(start))} – {readableDate(toDay(end))}
        </span>
        {limited && (
          <button type="button" class="text-button" onClick={() => onChange(null, null)}>
            all
          </button>
        )}
      </legend>
      <div class="time-bars" aria-hidden="true">
        {bars.map((bar, index) => {
          const middle = first + ((index + 0.5) / BARS) * (last - first);
          const inside = middle >= start && middle <= end;
          return <div key={`${index}`} class={inside ? 'inside' : ''} style={{ height: `${(bar / most) * 100}%` }} />;
        })}
      </div>
      <div class="time-track" style={{ '--start': `${position(start)}%`, '--end': `${position(end)}%` }}>
        <input
          type="range"
          aria-label="From"
          aria-valuetext={readableDate(toDay(start))}
          min={first}
          max={last}
          value={start}
          onInput={(event) => change(Math.min(Number(event.currentTarget.value), end), end)}
        />
        <input
          type="range"
          aria-label="To"
          aria-valuetext={readableDate(toDay(end))}
          min={first}
          max={last}
          value={end}
          onInput={(event) => change(start, Math.max(Number(event.currentTarget.value), start))}
        />
      </div>
    </fieldset>
  );
}

/** How many dated entities begin in each of the bars' stretches. */
function countBars(graph: Graph, first: number, last: number): number[] {
  const bars = new Array<number>(BARS).fill(0);
  for (const { days } of graph.nodes.values()) {
    const day = days?.from ?? days?.to;
    if (typeof day !== 'string') continue;
    const bar = Math.min(BARS - 1, Math.floor(((toNumber(day) - first) / (last - first)) * BARS));
    bars[bar] = (bars[bar] ?? 0) + 1;
  }
  return bars;
}
