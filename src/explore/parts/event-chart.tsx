// Events counted per month, or per year where there are many months, as bars; the same numbers as a table for those who do not see them.
import type { EventType } from '../../generated/explore.ts';
import { readableDate } from '../dates.ts';
import { count, EVENT_TYPES } from '../words.ts';
import './event-chart.css';

interface Bucket {
  /** The first day of its month, or its year. */
  readonly start: string;
  readonly count: number;
  readonly byType: readonly { readonly type: EventType; readonly count: number }[];
}

const MOST_MONTHS = 60;
/** One event of 1812 must not flatten those of this year. */
const MOST_BARS = 60;

export function EventChart({ months }: { readonly months: readonly Bucket[] }) {
  if (months.length === 0) return <p class="faint">No event has a date yet.</p>;
  const all = months.length > MOST_MONTHS ? byYear(months) : months;
  const buckets = all.slice(-MOST_BARS);
  const earlier = all.slice(0, -MOST_BARS).reduce((sum, bucket) => sum + bucket.count, 0);
  const most = Math.max(1, ...buckets.map((bucket) => bucket.count));
  return (
    <figure class="event-chart">
      <div class="event-bars" aria-hidden="true">
        {buckets.map((bucket, index) => (
          <div key={bucket.start} class="event-bar" data-tip={describe(bucket)}>
            <span class="event-bar-count">{bucket.count > 0 && bucket.count}</span>
            <div style={{ '--part': bucket.count / most }} />
            <span class="event-bar-name">{nameUnder(buckets, index)}</span>
          </div>
        ))}
      </div>
      <table class="visually-hidden">
        <caption>Events over time</caption>
        <tbody>
          {buckets
            .filter((bucket) => bucket.count > 0)
            .map((bucket) => (
              <tr key={bucket.start}>
                <th scope="row">{nameOf(bucket)}</th>
                <td>{bucket.count}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {earlier > 0 && (
        <figcaption class="faint small">
          {count(earlier, 'event')} before {buckets[0]?.start.slice(0, 4)} {earlier === 1 ? 'is' : 'are'} not drawn.
        </figcaption>
      )}
    </figure>
  );
}

function byYear(months: readonly Bucket[]): Bucket[] {
  const years = new Map<string, Bucket>();
  for (const month of months) {
    const start = month.start.slice(0, 4);
    const before = years.get(start) ?? { start, count: 0, byType: [] };
    const types = new Map(before.byType.map(({ type, count }) => [type, count]));
    for (const { type, count } of month.byType) types.set(type, (types.get(type) ?? 0) + count);
    const byType = [...types].map(([type, count]) => ({ type, count }));
    years.set(start, { start, count: before.count + month.count, byType });
  }
  return [...years.values()];
}

const nameOf = ({ start }: Bucket): string => readableDate(start.slice(0, 7));

/** Under the first and the last bar, under each January, and under every fifth year. */
function nameUnder(buckets: readonly Bucket[], index: number): string {
  const start = buckets[index]?.start ?? '';
  if (start.length === 4) return index === 0 || Number(start) % 5 === 0 ? start : '';
  if (index === 0) return readableDate(start.slice(0, 7));
  const [year = '', month] = start.split('-');
  // A name is wider than a bar: the first and the last one need the room of their neighbours.
  const last = buckets.length - 1;
  if (index === last && index > 2) return readableDate(start.slice(0, 7));
  return month === '01' && index > 2 && index < last - 2 ? year : '';
}

function describe(bucket: Bucket): string {
  const types = bucket.byType.map(({ type, count }) => `${EVENT_TYPES[type].toLowerCase()} ${count}`);
  return `${nameOf(bucket)}: ${[count(bucket.count, 'event'), ...types].join(', ')}`;
}
