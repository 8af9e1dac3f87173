// Events by year with the sentence that tells of each; those without a date at the end.
import type { EventsOfQuery } from '../../generated/explore.ts';
import { readableDate } from '../dates.ts';
import { EVENT_TYPES } from '../words.ts';
import { CertaintyBadge } from './certainty.tsx';
import { EntityLink } from './entity-link.tsx';
import { passagesOf } from './passages.ts';
import { PassageQuote } from './quote.tsx';
import './event-list.css';

export type ListedEvent = Extract<EventsOfQuery['events']['nodes'][number], { type: unknown }>;

const UNDATED = 'Without a date';

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
              <EventOfList key={event.id} event={event} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function EventOfList({ event }: { readonly event: ListedEvent }) {
  return (
    <li>
      <p class="event-name">
        <EntityLink entity={event} />
      </p>
      <p class="event-about faint small">
        {event.date !== null && <span>{readableDate(event.date)}</span>}
        <span>{EVENT_TYPES[event.type]}</span>
        {event.certainty !== 'ASSERTED' && <CertaintyBadge certainty={event.certainty} />}
      </p>
      {passagesOf(event.mentions.nodes).map((passage) => (
        <PassageQuote key={passage.start} passage={passage} />
      ))}
    </li>
  );
}
