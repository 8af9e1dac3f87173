// Events on a line of time, by year; those without a date at the end.
import type { EventsOfQuery } from '../../generated/explore.ts';
import { readableDate } from '../dates.ts';
import { EVENT_TYPES } from '../words.ts';
import { CertaintyBadge } from './certainty.tsx';
import { EntityLink } from './entity-link.tsx';
import './event-list.css';

export type ListedEvent = Extract<EventsOfQuery['events']['nodes'][number], { type: unknown }>;

const UNDATED = 'Undated';

export function EventList({ events }: { readonly events: readonly ListedEvent[] }) {
  const years = new Map<string, ListedEvent[]>();
  for (const event of events) {
    const year = event.date === null ? UNDATED : (/\d{4}/u.exec(event.date)?.[0] ?? UNDATED);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return (
    <ol class="event-years">
      {[...years].map(([year, inYear]) => (
        <li key={year}>
          <h3>{year}</h3>
          <ol class="event-list">
            {inYear.map((event) => (
              <li key={event.id}>
                <span class="event-date">{event.date === null ? '' : readableDate(event.date)}</span>
                <span class="event-body">
                  <EntityLink entity={event} />
                  <span class="faint small">{EVENT_TYPES[event.type]}</span>
                  {event.certainty !== 'ASSERTED' && <CertaintyBadge certainty={event.certainty} />}
                </span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
