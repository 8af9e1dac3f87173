// Dates of EDTF level 0 and 1 as a reader writes them, and as the days that they may cover.

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const QUALIFIERS: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/** '3 Oct 2024', 'June 2024', '30 Dec 2023 – 2 Jan 2024', 'since 2022', 'about June 2024'. */
export function readableDate(edtf: string): string {
  if (!edtf.includes('/')) return readablePoint(edtf);
  const [start = '', end = ''] = edtf.split('/');
  if (end === '..' || end === '') return `since ${readablePoint(start)}`;
  if (start === '..' || start === '') return `until ${readablePoint(end)}`;
  return `${readablePoint(start)} – ${readablePoint(end)}`;
}

function readablePoint(edtf: string): string {
  const qualifier = QUALIFIERS[edtf.slice(-1)] ?? '';
  const [year = '', month, day] = edtf.replace(/[~?%]$/u, '').split('-');
  if (month === undefined) return qualifier + year;
  const season = SEASONS[month];
  if (season !== undefined) return `${qualifier}${season} ${year}`;
  const name = MONTHS[Number(month) - 1] ?? month;
  return qualifier + (day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`);
}

/** First and last day that the date may mean; null on a side that is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Null where the date is not one that can be placed on a line of days. */
export function daysOf(edtf: string): Days | null {
  const [start = '', end = start] = edtf.split('/');
  const from = start === '..' || start === '' ? null : edgeDay(start, 'first');
  const to = end === '..' || end === '' ? null : edgeDay(end, 'last');
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  return { from, to };
}

const FIRST_MONTH: Readonly<Record<string, string>> = { 21: '03', 22: '06', 23: '09', 24: '12' };

function edgeDay(edtf: string, edge: 'first' | 'last'): string | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/u.exec(edtf);
  if (match === null) return undefined;
  const [, year = '', month, day] = match;
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (month === undefined) return edge === 'first' ? `${year}-01-01` : `${year}-12-31`;
  const season = FIRST_MONTH[month];
  const first = Number(season ?? month);
  if (edge === 'first') return `${year}-${String(first).padStart(2, '0')}-01`;
  const last = new Date(Date.UTC(Number(year), season === undefined ? first : first + 2, 0));
  return last.toISOString().slice(0, 10);
}
