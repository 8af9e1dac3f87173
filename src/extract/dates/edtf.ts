// Dates with the precision that is known, and their EDTF (ISO 8601-2 level 0 and 1; Library of Congress, EDTF Specification, 2019).
import { dayNumber, isoDay, monthOf, weekdayOf, yearOf } from '../../article/calendar.ts';

/** A year, a month of it, or a day. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export function toEdtf({ year, month, day }: PartialDate): string {
  const parts = [pad(year, 4)];
  if (month !== undefined) parts.push(pad(month, 2));
  if (month !== undefined && day !== undefined) parts.push(pad(day, 2));
  return parts.join('-');
}

export const interval = (from: string, to: string): string => `${from}/${to}`;

/** First day of the date, as a day number. */
export const firstDay = ({ year, month, day }: PartialDate): number => dayNumber(year, month ?? 1, day ?? 1) ?? 0;

export function fromDayNumber(day: number): PartialDate {
  return { year: yearOf(day), month: monthOf(day), day: Number(isoDay(day).slice(8)) };
}

/** The month `months` later (earlier if negative). */
export function addMonths(year: number, month: number, months: number): PartialDate {
  const at = year * 12 + (month - 1) + months;
  return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 };
}

/** The week of the day from Monday to Sunday (ISO 8601), `weeks` later. */
export function week(day: number, weeks: number): string {
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * weeks;
  return interval(isoDay(monday), isoDay(monday + 6));
}

/** Reads an EDTF year, month or day; null for intervals and the rest. */
export function parsePartial(edtf: string | null): PartialDate | null {
  const match = edtf === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(edtf);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
}
