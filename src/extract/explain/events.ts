// Events: every trigger, also those that made no event, and with the first trigger of an event what the article says of it.
import type { Annotation } from '../extract.ts';
import type { ExtractedEvent } from '../extraction.ts';
import { type Finding, type NameOf, namesOf } from './finding.ts';

export function eventFindings({ tagged, events, claims }: Annotation, nameOf: NameOf): Finding[] {
  const eventAt = new Map(events.mentions.map(({ start, end, rule, entity }) => [`${start} ${end} ${rule}`, entity]));
  const speakerOf = new Map(claims.map(({ id, speakerText }) => [id, speakerText]));
  const byId = new Map(events.entities.map((event) => [event.id, event]));
  const told = new Set<string>();
  return events.triggers.map(({ start, end, type, rule }): Finding => {
    const event = byId.get(eventAt.get(`${start} ${end} ${rule}`) ?? '');
    const isFirst = event !== undefined && !told.has(event.id);
    if (event) told.add(event.id);
    return {
      start,
      end,
      label: 'event',
      text: tagged.article.text.slice(start, end),
      what: event ? `${type}, ${isFirst ? 'an event' : 'again'}: ${event.name}` : `${type}, but no event`,
      details: isFirst ? detailsOf(event, nameOf, speakerOf) : [],
      rule: `events: ${rule}`,
    };
  });
}

function detailsOf(event: ExtractedEvent, nameOf: NameOf, speakerOf: ReadonlyMap<string, string>): string[] {
  const { actors, recipients, places, date, certainty, mode, quantities } = event;
  return [
    `${mode ? `${mode}; ` : ''}by ${namesOf(actors, nameOf)}, to ${namesOf(recipients, nameOf)}, in ${namesOf(places, nameOf)}, on ${date ?? '?'}; ${certainty}`,
    ...quantities.map(({ value, bound, text, claim }) => {
      const source = claim === null ? '' : `, claimed by ${speakerOf.get(claim) || 'somebody unnamed'}`;
      return `quantity: ${bound === 'EXACT' ? '' : `${bound} `}${value}: ${text}${source}`;
    }),
  ];
}
