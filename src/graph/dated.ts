// What an article, event or claim holds of its date, so that spans of time and pages in order of time are found by indexes.
import { dayRangeOf } from './day-range.ts';
import { periodOf } from './period.ts';

/** Behind every day, and before every day: what is undated stands last in either order. */
const UNDATED = { earliest: '9999', latest: '' };

/** @param date in EDTF */
export function dated(date: string | null | undefined): Record<string, string> {
  const range = typeof date === 'string' ? dayRangeOf(date) : null;
  if (range === null) return UNDATED;
  return { ...range, period: periodOf(range), earliest: range.dateFrom, latest: range.dateFrom };
}
