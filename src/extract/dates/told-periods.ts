// Periods that go back to a date told before or to the news itself: 'the same month', 'that October', 'hours later', 'over the weekend'.
import { isoDay, monthNumber, weekdayOf } from '../../article/calendar.ts';
import { addMonths, firstDay, fromDayNumber, interval, type PartialDate, toEdtf } from './edtf.ts';
import { type FoundDate, lowerAt, type Place, tokenAt } from './found.ts';

export function findToldPeriod(place: Place, at: number): FoundDate | null {
  return (
    monthBesideTold(place, at) ??
    samePeriod(place, at) ??
    besidePeriod(place, at) ??
    monthOfToldYear(place, at) ??
    hoursApart(place, at) ??
    weekend(place, at)
  );
}

const named = (end: number, date: PartialDate, rule: string): FoundDate => ({ end, date, edtf: toEdtf(date), rule });

/** 'the same month', 'that year', 'later that day', 'that evening': the period of the date told last. */
function samePeriod(place: Place, at: number): FoundDate | null {
  const first = lowerAt(place, at);
  if (!/^(?:the|that)$/u.test(first)) return null;
  const same = lowerAt(place, at + 1) === 'same' ? 1 : 0;
  if (first === 'the' && same === 0) return null;
  const unit = lowerAt(place, at + 1 + same);
  const told = place.context.toldBefore;
  const end = at + 2 + same;
  if (told === null) return null;
  if (unit === 'year') return named(end, { year: told.year }, 'same-year');
  if (unit === 'month' && told.month !== undefined)
    return named(end, { year: told.year, month: told.month }, 'same-month');
  const ofDay = same === 1 ? /^(?:day|evening|night|afternoon)$/u : /^(?:day|night|evening|afternoon)$/u;
  return ofDay.test(unit) && told.day !== undefined && !/^(?:when|that|of)$/u.test(lowerAt(place, end))
    ? named(end, told, 'same-day')
    : null;
}

/** 'agreed in October 2024 ... exchanged prisoners the following month': beside the month or year told before. */
function besidePeriod(place: Place, at: number): FoundDate | null {
  const step = /^(?:following|next)$/u.test(lowerAt(place, at + 1))
    ? 1
    : /^(?:previous|preceding)$/u.test(lowerAt(place, at + 1))
      ? -1
      : 0;
  const told = place.context.toldBefore;
  if (lowerAt(place, at) !== 'the' || step === 0 || told === null) return null;
  const unit = lowerAt(place, at + 2);
  if (unit === 'year') return named(at + 3, { year: told.year + step }, 'year-beside-told');
  return unit === 'month' && told.month !== undefined
    ? named(at + 3, addMonths(told.year, told.month, step), 'month-beside-told')
    : null;
}

/** 'closed the bridge in July 2023. In May of the following year', 'in October of that year': a month of the year told, or beside it. */
function monthBesideTold(place: Place, at: number): FoundDate | null {
  const text = tokenAt(place, at)?.text ?? '';
  if (lowerAt(place, at + 1) !== 'of' || !/^\p{Lu}/u.test(text)) return null;
  const month = monthNumber(text);
  const year = samePeriod(place, at + 2) ?? besidePeriod(place, at + 2);
  if (month === undefined || year?.date === undefined || lowerAt(place, year.end - 1) !== 'year') return null;
  return named(year.end, { year: year.date.year, month }, 'month-of-told-year');
}

/** 'clashed in April 2015 ... signed a truce that October': in the year told before, or the next if that month was over. */
function monthOfToldYear(place: Place, at: number): FoundDate | null {
  const told = place.context.toldBefore;
  const token = tokenAt(place, at + 1);
  if (lowerAt(place, at) !== 'that' || told === null || token === undefined || !/^\p{Lu}/u.test(token.text))
    return null;
  const month = monthNumber(token.text);
  if (month === undefined) return null;
  const year = told.month !== undefined && month < told.month ? told.year + 1 : told.year;
  return named(at + 2, { year, month }, 'month-of-told-year');
}

/** 'Hours later', 'minutes earlier': on the day told last. */
function hoursApart(place: Place, at: number): FoundDate | null {
  if (!/^(?:hours|minutes|moments)$/u.test(lowerAt(place, at)) || !/^(?:later|earlier)$/u.test(lowerAt(place, at + 1)))
    return null;
  const { dayTold } = place.context;
  return dayTold === null ? null : named(at + 2, dayTold, 'hours-beside-day-told');
}

/** 'over the weekend', 'last weekend', 'a weekend of fighting', 'next weekend': Saturday and Sunday before or after the news. */
function weekend(place: Place, at: number): FoundDate | null {
  if (lowerAt(place, at) !== 'weekend') return null;
  const { published } = place.context;
  const which = lowerAt(place, at - 1);
  if (published === null || /^(?:every|each|long|previous|one)$/u.test(which)) return null;
  const sinceSaturday = (weekdayOf(published) + 1) % 7;
  const ahead = /^(?:next|coming|following)$/u.test(which) || (which === 'this' && sinceSaturday > 3);
  const saturday = published - sinceSaturday + (ahead ? 7 : 0);
  return {
    end: at + 1,
    edtf: interval(isoDay(saturday), isoDay(saturday + 1)),
    rule: ahead ? 'weekend-ahead' : 'weekend',
  };
}

/** 'on Friday ended a two-day summit': so many days that end or begin with the day. */
export function spanOfDays(day: string, count: number, ends: boolean): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (match === null || count < 2) return null;
  const at = firstDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  const other = toEdtf(fromDayNumber(ends ? at - count + 1 : at + count - 1));
  return ends ? interval(other, day) : interval(day, other);
}
