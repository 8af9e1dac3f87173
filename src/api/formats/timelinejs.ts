// Events for TimelineJS (https://timeline.knightlab.com/docs/json-format.html), which draws dates as exact as they are known.
import { Certainty } from '../../generated/ontology.ts';
import { type DayRange, dayRangeOf } from '../../graph/day-range.ts';
import type { Row } from '../../graph/tables/table.ts';
import { commaSeparated } from './json.ts';

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Events without a date have no place on a time line and are left out. */
export async function* timelinejs(events: AsyncIterable<Row>): AsyncGenerator<string> {
  yield '{"events": [';
  yield* commaSeparated(events, slide);
  yield ']}\n';
}

function slide(event: Row): object | null {
  const [first = '', last] = String(event.date ?? '').split('/');
  const start = slideDate(first, 'dateFrom') ?? slideDate(last ?? '', 'dateFrom');
  if (start === null) return null;
  const end = last === undefined && !SEASON.test(first) ? null : slideDate(last ?? first, 'dateTo');
  return {
    unique_id: event.id,
    start_date: start,
    ...(end === null ? {} : { end_date: end }),
    text: { headline: escaped(event.name), text: paragraphs(event) },
    group: event.type,
  };
}

const SEASON = /^\d{4}-2[1-4]/u;

/** A season is told by its first or its last month. */
function slideDate(edtf: string, side: keyof DayRange): SlideDate | null {
  const date = SEASON.test(edtf) ? (dayRangeOf(edtf)?.[side].slice(0, 7) ?? '') : edtf;
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(date);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** TimelineJS shows HTML: what comes from articles must not be any. */
function paragraphs({ sentence, actors, recipients, places, certainty }: Row): string {
  const facts = [actors, recipients, places, doubt(certainty ?? null)].filter((fact) => fact !== null).map(escaped);
  return [
    ...(sentence === null ? [] : [`<p>${escaped(sentence ?? null)}</p>`]),
    ...(facts.length === 0 ? [] : [`<p>${facts.join(' · ')}</p>`]),
  ].join('');
}

/** 'very likely'; null of what is stated without a hedge. */
const doubt = (certainty: unknown): string | null =>
  certainty === null || certainty === Certainty.ASSERTED ? null : String(certainty).toLowerCase().replaceAll('_', ' ');

function escaped(text: unknown): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return String(text ?? '').replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);
}
