// Days of the Gregorian calendar as ISO strings and day numbers: pure arithmetic, without the machine's clock or time zone.

export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

const MS_A_DAY = 86_400_000;
const MONTH_BY_NAME = new Map<string, number>([
  ...MONTHS.map((name, i): [string, number] => [name, i + 1]),
  ...MONTHS.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ['sept', 9],
]);
const WEEKDAY_BY_NAME = new Map<string, number>([
  ...WEEKDAYS.map((name, i): [string, number] => [name, i]),
  ...WEEKDAYS.map((name, i): [string, number] => [name.slice(0, 3), i]),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** 1 to 12 for 'October', 'Oct.', 'oct'; undefined for anything else. */
export const monthNumber = (word: string): number | undefined =>
  MONTH_BY_NAME.get(word.toLowerCase().replace(/\.$/u, ''));
/** 0 (Sunday) to 6 for 'Tuesday', 'Tue.'; undefined for anything else. */
export const weekdayNumber = (word: string): number | undefined =>
  WEEKDAY_BY_NAME.get(word.toLowerCase().replace(/\.$/u, ''));

/** Days since 1970-01-01, or null if there is no such day (2023-02-29). */
export function dayNumber(year: number, month: number, day: number): number | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? Math.round(at.getTime() / MS_A_DAY) : null;
}

/** The day number of an ISO day; null for any other string. */
export function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export const isoDay = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);
/** 0 is Sunday; day 0 (1970-01-01) was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
export const yearOf = (day: number): number => new Date(day * MS_A_DAY).getUTCFullYear();
export const monthOf = (day: number): number => new Date(day * MS_A_DAY).getUTCMonth() + 1;

const MONTH_WORD =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const FULL_DATE = new RegExp(
  `\\b(?:(\\d{4})-(\\d{2})-(\\d{2})|${MONTH_WORD} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:(?:st|nd|rd|th)?(?: of)? |-)${MONTH_WORD}(?:,? |-)(\\d{4}))\\b`,
  'giu',
);

export interface FullDate {
  readonly day: number;
  readonly index: number;
}

/** All dates with day, month and year: '12 June 2025', 'June 12, 2025', '2025-06-12'. */
export function findFullDates(text: string): FullDate[] {
  const dates: FullDate[] = [];
  for (const match of text.matchAll(FULL_DATE)) {
    const [, isoYear, isoMonth, isoDate, monthFirst, dateAfter, yearAfter, dateBefore, monthLast, yearLast] = match;
    const year = Number(isoYear ?? yearAfter ?? yearLast);
    const month = isoMonth ? Number(isoMonth) : monthNumber(monthFirst ?? monthLast ?? '');
    const day = month === undefined ? null : dayNumber(year, month, Number(isoDate ?? dateAfter ?? dateBefore));
    if (day !== null) dates.push({ day, index: match.index });
  }
  return dates;
}

/** Of '5/6/2024' nobody can say which is the month. */
const MONTHS_A_YEAR = 12;

/** The calendar day of a timestamp as written, in its own time zone: '2025-02-05T14:30:00-06:00' is 2025-02-05. EDTF of less precision is kept. */
export function readDate(value: string): string | null {
  const trimmed = value.trim();
  if (/^\d{4}(?:-\d{2})?$/u.test(trimmed)) return trimmed;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/u.exec(trimmed);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(trimmed) ?? compact;
  if (iso) {
    const day = dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day === null ? null : isoDay(day);
  }
  const dayFirst = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/u.exec(trimmed);
  if (dayFirst && Number(dayFirst[1]) > MONTHS_A_YEAR) {
    const day = dayNumber(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
    if (day !== null) return isoDay(day);
  }
  const written = findFullDates(trimmed)[0];
  return written ? isoDay(written.day) : null;
}
