// The period in which a dated thing begins, stored beside its days: an index on it finds what lies in a span of time without reading all
// that is dated. Things are kept apart by how long they last, so that a span meets few periods and misses nothing that began before it.
import type { DayRange } from './day-range.ts';

const DAY_MS = 86_400_000;
const LONGEST_MONTH = 31;
const LONGEST_YEAR = 366;
/** Lasts longer than a year, or begins before the year 0. */
const AGES = 'ages';
/** A longer span, of eleven years, is no small part of an archive. */
const MOST_DAYS = 4000;

/** '2024-10-03' for what lasts a day, '2024-10' for what lasts a month at most, '2024' for what lasts a year at most, else 'ages'. */
export function periodOf({ dateFrom, dateTo }: DayRange): string {
  if (!isPlain(dateFrom)) return AGES;
  const days = (Date.parse(dateTo) - Date.parse(dateFrom)) / DAY_MS + 1;
  if (days === 1) return dateFrom;
  if (days <= LONGEST_MONTH) return dateFrom.slice(0, 7);
  return days <= LONGEST_YEAR ? dateFrom.slice(0, 4) : AGES;
}

/** All periods of things that share a day with a span; null if it is too long to name them. */
export function periodsMeeting({ dateFrom, dateTo }: DayRange): string[] | null {
  const begin = Date.parse(dateFrom);
  const days = (Date.parse(dateTo) - begin) / DAY_MS + 1;
  if (!isPlain(dateFrom) || days > MOST_DAYS) return null;
  // What lasts a month at most began so many days before, or later; what lasts a year began in the year before, or later.
  const earliest = isoDay(begin - (LONGEST_MONTH - 1) * DAY_MS);
  const first = monthNumber(earliest);
  const last = monthNumber(dateTo);
  const periods = [AGES];
  for (let year = Number(dateFrom.slice(0, 4)) - 1; year <= Number(dateTo.slice(0, 4)); year += 1) {
    periods.push(String(year).padStart(4, '0'));
  }
  for (let month = first; month <= last; month += 1) {
    periods.push(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`);
  }
  for (let day = 0; day < days; day += 1) periods.push(isoDay(begin + day * DAY_MS));
  return periods;
}

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
const isPlain = (day: string): boolean => /^\d{4}-/u.test(day) && day >= '0001';
const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
