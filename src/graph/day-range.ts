// The first and last day that an EDTF date covers, as stored beside each date: sortable, and comparable as text.
import edtf from 'edtf';
import { LRUCache } from 'lru-cache';

export interface DayRange {
  /** YYYY-MM-DD. */
  readonly dateFrom: string;
  readonly dateTo: string;
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** Parsing is slow, and an archive has few different dates. */
const known = new LRUCache<string, DayRange | { readonly none: true }>({ max: 20_000 });
const NO_RANGE = { none: true } as const;

/** '2024-10' covers 2024-10-01 to 2024-10-31; an open end ('1950/..') is the last or first day there is. Null if it is no EDTF date of level 0 or 1. */
export function dayRangeOf(date: string): DayRange | null {
  const range = known.get(date) ?? parse(date) ?? NO_RANGE;
  known.set(date, range);
  return 'none' in range ? null : range;
}

/** Spring to winter are 21 to 24 in EDTF, three months each from March on: winter 2024 ends in February 2025. */
const SEASON = /^(\d{4})-2([1-4])[?~%]?$/;

/** The months of a season, in the northern hemisphere, where 'spring' without more is; null if it is none. */
function seasonOf(date: string): DayRange | null {
  const [, year, season] = SEASON.exec(date) ?? [];
  if (year === undefined) return null;
  const firstMonth = Number(season) * 3 - 1;
  return {
    dateFrom: isoDay(Date.UTC(Number(year), firstMonth, 1)),
    dateTo: isoDay(Date.UTC(Number(year), firstMonth + 3, 0)),
  };
}

/** A season, or a period that begins or ends with one; null otherwise, as the library takes spring for January to March. */
function inSeasons(date: string): DayRange | null {
  const [first = '', last, more] = date.split('/');
  if (more !== undefined || ![first, last ?? ''].some((side) => SEASON.test(side))) return null;
  const from = seasonOf(first) ?? parse(first === '..' || first === '' ? '../..' : first);
  const to = last === undefined ? from : (seasonOf(last) ?? parse(last === '..' || last === '' ? '../..' : last));
  return from !== null && to !== null && from.dateFrom <= to.dateTo
    ? { dateFrom: from.dateFrom, dateTo: to.dateTo }
    : null;
}

function parse(date: string): DayRange | null {
  const seasons = inSeasons(date);
  if (seasons !== null) return seasons;
  try {
    const { min, max } = edtf(date, { level: 1 });
    const dateFrom = Number.isFinite(min) ? isoDay(min) : FIRST_DAY;
    const dateTo = Number.isFinite(max) ? isoDay(max) : LAST_DAY;
    return dateFrom <= dateTo ? { dateFrom, dateTo } : null;
  } catch {
    return null;
  }
}

/** Number of days that a date covers; infinite if it is no date. */
export function daysCovered(date: string): number {
  const range = dayRangeOf(date);
  if (range === null) return Number.POSITIVE_INFINITY;
  return (Date.parse(range.dateTo) - Date.parse(range.dateFrom)) / 86_400_000 + 1;
}

/** Does one of the two dates lie within the other? */
export function isCompatible(a: string, b: string): boolean {
  const first = dayRangeOf(a);
  const second = dayRangeOf(b);
  if (first === null || second === null) return a === b;
  const contains = (outer: DayRange, inner: DayRange): boolean =>
    outer.dateFrom <= inner.dateFrom && inner.dateTo <= outer.dateTo;
  return contains(first, second) || contains(second, first);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
