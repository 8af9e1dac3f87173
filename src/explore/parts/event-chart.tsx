// Events counted per interval, as bars; the same numbers as a table for those who do not see them.

import type { EventType } from '../../generated/explore.ts';
import { readableDate } from '../dates.ts';
import { count, EVENT_TYPES } from '../words.ts';
import './event-chart.css';

interface Bucket {
  readonly start: string;
  readonly count: number;
  readonly byType: readonly { readonly type: EventType; readonly count: number }[];
}

export function EventChart({ buckets }: { readonly buckets: readonly Bucket[] }) {
  const most = Math.max(1, ...buckets.map((bucket) => bucket.count));
  if (buckets.length === 0) return <p class="faint">No event has a date yet.</p>;
  const first = buckets[0]?.start ?? '';
  const last = buckets[buckets.length - 1]?.start ?? '';
  return (
    <figure class="event-chart">
      <div class="event-bars" aria-hidden="true">
        {buckets.map((bucket) => (
          <div key={bucket.start} class="event-bar" data-tip={describe(bucket)}>
            <div style={{ height: `${(bucket.count / most) * 100}%` }} />
          </div>
        ))}
      </div>
      <figcaption class="faint small">
        <span>{monthOf(first)}</span>
        <span>{monthOf(last)}</span>
      </figcaption>
      <table class="visually-hidden">
        <caption>Events by month</caption>
        <tbody>
          {buckets
            .filter((bucket) => bucket.count > 0)
            .map((bucket) => (
              <tr key={bucket.start}>
                <th scope="row">{monthOf(bucket.start)}</th>
                <td>{bucket.count}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </figure>
  );
}

const monthOf = (day: string): string => readableDate(day.slice(0, 7));

function describe(bucket: Bucket): string {
  const types = bucket.byType.map(({ type, count }) => `${EVENT_TYPES[type].toLowerCase()} ${count}`);
  return `${monthOf(bucket.start)}: ${[count(bucket.count, 'event'), ...types].join(', ')}`;
}
