// Events on a line of time, each where its day is: hollow where it is less than sure, long where it lasts or its day is not known.
// For the eye only: the list beside it says the same.
import { useMemo } from 'preact/hooks';
import { entityAddress } from '../addresses.ts';
import { daysOf, readableDate } from '../dates.ts';
import { displayName } from './display-name.ts';
import type { ListedEvent } from './event-list.tsx';
import { layOut, type Placed } from './time-scale.ts';
import './time-line.css';

export function TimeLine({ events }: { readonly events: readonly ListedEvent[] }) {
  const line = useMemo(
    () =>
      layOut(
        events.flatMap((event) => {
          const days = event.date === null ? null : daysOf(event.date);
          return days === null ? [] : [{ item: event, days }];
        }),
      ),
    [events],
  );
  if (line === null) return null;
  return (
    <div class="time-line" aria-hidden="true">
      <div class="time-line-marks" style={{ height: `${line.lanes * 1.05 + 0.4}rem` }}>
        {line.ticks.map(({ at }) => (
          <span key={at} class="time-line-tick" style={{ left: `${at}%` }} />
        ))}
        {line.placed.map((placed) => (
          <Mark key={placed.item.id} placed={placed} />
        ))}
      </div>
      <div class="time-line-scale faint small">
        {line.ticks.map(({ at, label }) => (
          <span key={at} style={{ left: `${at}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function Mark({ placed: { item, from, to, lane, open } }: { readonly placed: Placed<ListedEvent> }) {
  const classes = [
    'time-line-mark',
    item.certainty === 'ASSERTED' ? '' : 'hedged',
    to > from ? 'long' : '',
    open ? 'open' : '',
  ];
  const about = `${displayName(item)}, ${readableDate(item.date ?? '')}`;
  return (
    <a
      href={entityAddress(item.id)}
      tabIndex={-1}
      class={classes.filter((name) => name !== '').join(' ')}
      style={{ left: `${from}%`, width: `${to - from}%`, bottom: `${lane * 1.05 + 0.3}rem` }}
      data-tip={about}
    >
      <span class="visually-hidden">{about}</span>
    </a>
  );
}
