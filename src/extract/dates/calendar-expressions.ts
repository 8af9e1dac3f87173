// Dates by the calendar: 'Oct. 4', '12 June 2025', 'June', 'mid-June', 'Tuesday', '2018', 'the 1990s', 'summer 2024', '2024-10-08'.
import { dayNumber, monthNumber, weekdayNumber, weekdayOf } from '../../article/calendar.ts';
import { isGivenMonth } from '../names/given-months.ts';
import { looksAhead } from './context.ts';
import { addMonths, firstDay, fromDayNumber, interval, type PartialDate, toEdtf } from './edtf.ts';
import { type FoundDate, lowerAt, type Place, tokenAt } from './found.ts';
import { season } from './seasons.ts';
import { decade, single, yearAlone, yearBehind } from './year-expressions.ts';

export function findCalendarDate(place: Place, at: number): FoundDate | null {
  return (
    isoDate(place, at) ??
    dayAndMonth(place, at) ??
    weekdayDate(place, at) ??
    qualifiedMonthOrYear(place, at) ??
    season(place, at) ??
    monthAlone(place, at) ??
    decade(place, at) ??
    yearAlone(place, at)
  );
}

function isoDate(place: Place, at: number): FoundDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(tokenAt(place, at)?.text ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return dayNumber(year, month, day) === null ? null : single(at + 1, { year, month, day }, 'iso-date');
}

/** Names of months as tokens, capitalised: 'May' and 'March' are words too. */
function monthAt(place: Place, at: number): number | undefined {
  const token = tokenAt(place, at);
  if (!token || !/^\p{Lu}/u.test(token.text) || isGivenName(place, at)) return undefined;
  if (isGivenMonth(place.tokens, token)) return undefined;
  return monthNumber(token.text);
}

/** 'Wang Jun': a short form without its dot behind another capitalised word, and no number behind it. */
function isGivenName(place: Place, at: number): boolean {
  const token = tokenAt(place, at)!;
  const before = tokenAt(place, at - 1);
  const next = tokenAt(place, at + 1);
  // 'signed by Jan Falk'
  if (token.text === 'Jan' && next?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(next.text) && next.start === token.end + 1)
    return true;
  return (
    token.text.length === 3 &&
    token.lower !== 'may' &&
    before?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    !/^\d/u.test(lowerAt(place, at + 1)) &&
    !/^(?:mon|tues?|wed|thurs?|fri|sat|sun)/u.test(before.lower)
  );
}

function dayOfMonthAt(place: Place, at: number): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(lowerAt(place, at));
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

/** 'Oct. 4', 'Oct. 4, 2024', 'Oct. 4 2024', '4 October 2024', 'the 4th of October', 'June 3-5', 'June 3 to 5'. */
function dayAndMonth(place: Place, at: number): FoundDate | null {
  const monthFirst = monthAt(place, at);
  if (monthFirst !== undefined) {
    const days = /^(\d{1,2})[-–](\d{1,2})$/u.exec(lowerAt(place, at + 1));
    if (days) return withYear(place, at, at + 2, monthFirst, Number(days[1]), Number(days[2]));
    const day = dayOfMonthAt(place, at + 1);
    if (day === undefined || /^[:%]|^(?:percent|million|billion)$/u.test(lowerAt(place, at + 2))) return null;
    const last = dayOfMonthAt(place, at + 3);
    const isJoined =
      /^[-–—]$|^to$/u.test(lowerAt(place, at + 2)) || (lowerAt(place, at + 2) === 'and' && last === day + 1);
    if (isJoined && last !== undefined && last > day) return withYear(place, at, at + 4, monthFirst, day, last);
    return withYear(place, at, at + 2, monthFirst, day, null);
  }
  const day = dayOfMonthAt(place, at);
  if (day === undefined) return null;
  const monthAtNext = lowerAt(place, at + 1) === 'of' ? at + 2 : at + 1;
  const month = monthAt(place, monthAtNext);
  return month === undefined ? null : withYear(place, at, monthAtNext + 1, month, day, null);
}

function withYear(
  place: Place,
  at: number,
  end: number,
  month: number,
  day: number,
  lastDay: number | null,
): FoundDate | null {
  const told = yearBehind(place, end);
  const written = told?.year;
  const year = written ?? yearOfDay(place, at, end, month, day);
  if (year === null)
    return dayNumber(2024, month, day) === null ? null : { end, edtf: null, rule: 'month-day-without-year' };
  if (dayNumber(year, month, day) === null) return null;
  const behind = told?.end ?? end;
  const anchor = written === undefined ? place.context.yearAnchor : null;
  if (lastDay === null)
    return single(behind, { year, month, day }, written === undefined ? 'month-day' : 'full-date', anchor);
  if (dayNumber(year, month, lastDay) === null) return null;
  return {
    end: behind,
    edtf: interval(toEdtf({ year, month, day }), toEdtf({ year, month, day: lastDay })),
    date: { year, month, day: lastDay },
    ...(anchor && { anchor }),
    rule: 'days-of-month',
  };
}

/** The day without a year is the most recent one, or the next one where the clause looks ahead. */
function yearOfDay(place: Place, at: number, end: number, month: number, day: number): number | null {
  const { context } = place;
  if (context.publishedYear === null) return context.yearTold;
  if (context.published === null) return context.publishedYear;
  const thisYear = dayNumber(context.publishedYear, month, day) ?? dayNumber(context.publishedYear, month, 28)!;
  if (thisYear > context.published) return isAhead(place, at, end) ? context.publishedYear : context.publishedYear - 1;
  const longAgo = context.published - thisYear > 183;
  return longAgo && isAhead(place, at, end) ? context.publishedYear + 1 : context.publishedYear;
}

/** 'ahead of the Nov. 5 vote', 'by June', 'until March'; else the clause decides. */
function isAhead(place: Place, at: number, end: number): boolean {
  for (let i = at - 1; i >= Math.max(place.sentence.firstToken, at - 3); i--) {
    const word = lowerAt(place, i);
    if (word === 'ahead' || word === 'upcoming' || word === 'next' || word === 'scheduled') return true;
    if (!/^(?:of|the|a|on|for|this|by)$/u.test(word)) break;
  }
  return looksAhead(place.tokens, place.sentence, at, end);
}

/** 'Tuesday', 'last Tuesday', 'next Tuesday', 'Tuesday, Oct. 8', 'Monday night'. */
function weekdayDate(place: Place, at: number): FoundDate | null {
  const shift = /^(?:last|next|this|past|coming)$/u.test(lowerAt(place, at)) ? lowerAt(place, at) : '';
  const nameAt = shift ? at + 1 : at;
  const token = tokenAt(place, nameAt);
  const weekday = token && /^\p{Lu}\p{Ll}{4,}$/u.test(token.text) ? weekdayNumber(token.text) : undefined;
  if (weekday === undefined) return null;
  const behind = lowerAt(place, nameAt + 1) === ',' ? nameAt + 2 : nameAt + 1;
  const written = dayAndMonth(place, behind);
  if (written) return { ...written, rule: `weekday-${written.rule}` };
  const { published } = place.context;
  if (published === null) return { end: nameAt + 1, edtf: null, rule: 'weekday-without-publication' };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (shift === 'next' || shift === 'coming') return weekdayOn(nameAt, published, ahead || 7, 'next-weekday');
  if (shift === 'last' || shift === 'past') return weekdayOn(nameAt, published, -(back || 7), 'last-weekday');
  if (looksAhead(place.tokens, place.sentence, at, nameAt + 1))
    return weekdayOn(nameAt, published, ahead, 'weekday-ahead');
  return weekdayOn(nameAt, published, -back, 'weekday');
}

const weekdayOn = (at: number, anchor: number, days: number, rule: string): FoundDate =>
  single(at + 1, fromDayNumber(anchor + days), rule, fromDayNumber(anchor));

/** 'early 2024', 'late June', 'mid-June 2024', 'the end of 2025', 'the start of the year', 'mid-October'. */
function qualifiedMonthOrYear(place: Place, at: number): FoundDate | null {
  const qualified = qualifierEnd(place, at);
  if (qualified === null) return null;
  const { end: from, isEnd } = qualified;
  const inner = monthAlone(place, from, true) ?? yearAlone(place, from, true) ?? yearOrMonthOfPublication(place, from);
  if (!inner) return null;
  // The end of a period is still that period: EDTF level 1 knows 'approximately', not 'late'.
  return {
    ...inner,
    edtf: inner.edtf === null ? null : isEnd ? inner.edtf : `${inner.edtf}~`,
    rule: isEnd ? 'end-of' : 'part-of',
  };
}

function qualifierEnd(place: Place, at: number): { readonly end: number; readonly isEnd: boolean } | null {
  const word = lowerAt(place, at);
  const joined = /^(?:mid|early|late)-(?=\p{L}|\d)/u.test(word);
  if (joined) return null;
  if (/^(?:early|late|mid)$/u.test(word)) {
    const next = lowerAt(place, at + 1);
    const skip = /^(?:in|-)$/u.test(next) ? 2 : 1;
    return { end: at + skip, isEnd: false };
  }
  const start = word === 'the' ? at + 1 : at;
  if (/^(?:end|start|beginning|middle|close)$/u.test(lowerAt(place, start)) && lowerAt(place, start + 1) === 'of')
    return { end: start + 2, isEnd: true };
  return null;
}

/** 'the year', 'this month', 'next year' behind 'the end of'. */
function yearOrMonthOfPublication(place: Place, at: number): FoundDate | null {
  const { publishedYear, publishedMonth } = place.context;
  const which = lowerAt(place, at);
  const unit = lowerAt(place, at + 1);
  if (!/^(?:the|this|next|last)$/u.test(which) || !/^(?:year|month)$/u.test(unit)) return null;
  if (publishedYear === null) return { end: at + 2, edtf: null, rule: 'unresolved' };
  const shift = which === 'next' ? 1 : which === 'last' ? -1 : 0;
  if (unit === 'year')
    return single(at + 2, { year: publishedYear + shift }, 'year-of-publication', place.context.publication);
  return publishedMonth === null
    ? null
    : single(
        at + 2,
        addMonths(publishedYear, publishedMonth, shift),
        'month-of-publication',
        place.context.publication,
      );
}

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|from|to|through|before|after|during|last|next|this|of|between|and|late|early|mid|around|for|as|or|starting|beginning|throughout|every|-|–)$/u;

/** 'June 2024', 'June', 'last June', 'next March'. */
function monthAlone(place: Place, at: number, qualified = false): FoundDate | null {
  const shift = /^(?:last|next|this)$/u.test(lowerAt(place, at)) ? lowerAt(place, at) : '';
  const nameAt = shift ? at + 1 : at;
  const month = monthAt(place, nameAt);
  if (month === undefined) return null;
  const written = yearBehind(place, nameAt + 1);
  if (written !== null) return single(written.end, { year: written.year, month }, 'month-year');
  const token = tokenAt(place, nameAt)!;
  if (
    token.text.length <= 5 &&
    /^(?:may|march|june|april)$/u.test(token.lower) &&
    !qualified &&
    !shift &&
    !BEFORE_MONTH.test(lowerAt(place, at - 1))
  )
    return null;
  if (
    token.lower === 'may' &&
    (token.pos === 'AUX' || /^(?:and|or|to|for)$/u.test(lowerAt(place, at - 1))) &&
    !BEFORE_MONTH.test(lowerAt(place, at - 1))
  )
    return null;
  // 'April Jones', 'August Hanning': a capitalised word behind a bare month makes a name
  if (!qualified && !shift && !BEFORE_MONTH.test(lowerAt(place, at - 1)) && tokenAt(place, nameAt + 1)?.pos === 'PROPN')
    return null;
  const year = yearOfMonth(place, at, nameAt + 1, month, shift);
  return year === null
    ? { end: nameAt + 1, edtf: null, rule: 'month-without-year' }
    : single(nameAt + 1, { year, month }, 'month', place.context.yearAnchor);
}

function yearOfMonth(place: Place, at: number, end: number, month: number, shift: string): number | null {
  const { context } = place;
  const { publishedYear, publishedMonth } = context;
  if (publishedYear === null) return context.yearTold;
  if (publishedMonth === null) return publishedYear;
  const told = context.dateInSentence;
  if (told?.month !== undefined && told.year < publishedYear && shift === '' && told.day === undefined) {
    const next = month >= told.month ? told.year : told.year + 1;
    if (next < publishedYear || month <= publishedMonth) return next;
  }
  if (shift === 'next') return month > publishedMonth ? publishedYear : publishedYear + 1;
  if (shift === 'last') return month < publishedMonth ? publishedYear : publishedYear - 1;
  if (month === publishedMonth || shift === 'this') return publishedYear;
  const ahead = isAhead(place, at, end);
  if (month > publishedMonth) return ahead ? publishedYear : publishedYear - 1;
  return ahead && publishedMonth - month > 3 ? publishedYear + 1 : publishedYear;
}

/** Whether the second date lies before the first, as 'Jan. 2' does behind 'Dec. 30, 2023' when read by itself. */
export const isBefore = (a: PartialDate, b: PartialDate): boolean => firstDay(a) < firstDay(b);
