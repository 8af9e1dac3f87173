// Which dates a model may give: those that the article tells, more or less exactly, as the stage `dates` reads it.
import { dayNumber } from '../../article/calendar.ts';
import type { DateMention } from '../layers.ts';

/** The date if it is EDTF and some expression of the text, or the publication, agrees with it; else null. */
export type ToldDate = (date: string | null) => string | null;

export function toldDates(dates: readonly DateMention[], publishedOn: string | null): ToldDate {
  const told = [publishedOn, ...dates.map(({ edtf }) => edtf)].flatMap((edtf) => (edtf === null ? [] : parts(edtf)));
  const agrees = (part: string): boolean => told.some((other) => other.startsWith(part) || part.startsWith(other));
  return (date) => (date !== null && isEdtf(date) && parts(date).every(agrees) ? date : null);
}

const parts = (edtf: string): string[] =>
  edtf.split('/').flatMap((part) => (part === '..' ? [] : part.replace(/~$/u, '')));

/** A year, month, season or day, or an interval of them (EDTF level 0 and 1, as far as Dateline writes it). */
function isEdtf(date: string): boolean {
  const ends = date.split('/');
  return (
    ends.length <= 2 &&
    parts(date).length > 0 &&
    ends.every((end) => isDate(end) || (end === '..' && ends.length === 2))
  );
}

function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/u.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (day === undefined) return /^(?:0[1-9]|1[0-2]|2[1-4])$/u.test(month);
  return dayNumber(Number(year), Number(month), Number(day)) !== null;
}
