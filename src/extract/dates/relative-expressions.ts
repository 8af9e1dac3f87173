// Dates counted from another day: 'yesterday', 'the previous day', 'two weeks earlier', 'last month', 'a day after', 'more than a decade ago'.
import { addMonths, firstDay, fromDayNumber, interval, type PartialDate, toEdtf, week } from './edtf.ts';
import { type FoundDate, lowerAt, type Place, tokenAt } from './found.ts';
import { smallNumber } from './small-numbers.ts';

export function findRelativeDate(place: Place, at: number): FoundDate | null {
  return (
    deictic(place, at) ?? previousDay(place, at) ?? counted(place, at) ?? shifted(place, at) ?? agedSince(place, at)
  );
}

type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

const unresolved = (end: number): FoundDate => ({ end, edtf: null, rule: 'unresolved' });
const onDay = (end: number, anchor: PartialDate, days: number, rule: string): FoundDate => {
  const date = fromDayNumber(firstDay(anchor) + days);
  return { end, date, edtf: toEdtf(date), anchor, rule };
};

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

function deictic(place: Place, at: number): FoundDate | null {
  const days = DEICTIC.get(lowerAt(place, at));
  if (days === undefined) return null;
  // 'today’s Russia', 'today' for these days: a possessive is no day
  if (/^['’]s$/u.test(lowerAt(place, at + 1)) && days === 0) return null;
  const { published } = place.context;
  if (published === null) return unresolved(at + 1);
  return onDay(at + 1, fromDayNumber(published), days, 'beside-publication');
}

/** 'the previous day', 'the day before', 'the next day', 'the same day', 'a day earlier'. */
function previousDay(place: Place, at: number): FoundDate | null {
  if (!/^(?:the|that|a|one)$/u.test(lowerAt(place, at))) return null;
  const [second, third] = [lowerAt(place, at + 1), lowerAt(place, at + 2)];
  const phrase = `${second} ${third}`;
  const days = /^(?:previous|preceding|prior) (?:day|night)$|^(?:day|night) (?:before|earlier)$/u.test(phrase)
    ? -1
    : /^(?:next|following) (?:day|night|morning)$|^day later$/u.test(phrase)
      ? 1
      : /^same (?:day|night)$/u.test(phrase)
        ? 0
        : null;
  if (days === null) return null;
  const clauseFollows = third === 'before' && /^(?:DET|PRON|PROPN|NOUN|VERB)$/u.test(tokenAt(place, at + 3)?.pos ?? '');
  if (clauseFollows) return null;
  const { anchor } = place.context;
  return anchor?.day === undefined ? unresolved(at + 3) : onDay(at + 3, anchor, days, 'day-beside-anchor');
}

/** 'two weeks earlier', '10 days ago', 'a year later', 'three months from now', 'a day after X did Y', 'more than a decade ago'. */
function counted(place: Place, at: number): FoundDate | null {
  const vague = vagueQuantity(place, at);
  const numberAt = vague ?? at;
  const isVague = vague !== null;
  const count = smallNumber(lowerAt(place, numberAt));
  const unit = UNITS.get(lowerAt(place, numberAt + 1));
  if (
    unit === undefined ||
    (count === null && !(isVague && /^(?:several|few|many|some)$/u.test(lowerAt(place, numberAt))))
  )
    return null;
  const end = numberAt + 3;
  const direction = lowerAt(place, numberAt + 2);
  if (direction === 'ago')
    return count === null || isVague
      ? unresolved(end)
      : countFrom(place, end, place.context.publication, unit, -count, 'ago');
  if (direction === 'earlier' || direction === 'before') {
    if (direction === 'before' && opensClause(place, end)) return besideClause(place, end, unit, count, 1);
    return count === null || isVague
      ? unresolved(end)
      : countFrom(place, end, anchorOf(place, unit), unit, -count, 'earlier');
  }
  if (direction === 'later')
    return count === null || isVague
      ? unresolved(end)
      : countFrom(place, end, anchorOf(place, unit), unit, count, 'later');
  if (direction === 'after' && opensClause(place, end)) return besideClause(place, end, unit, count, -1);
  return null;
}

/** What 'two months later' counts from: the date told last, if it is as exact as the unit; else the day told last. */
function anchorOf({ context }: Place, unit: Unit): PartialDate | null {
  const told = context.toldBefore;
  const exact =
    unit === 'year' || unit === 'decade' ? told : unit === 'month' && told?.month !== undefined ? told : null;
  return exact ?? context.anchor;
}

/** 'more than', 'about', 'some', 'several': what is counted so gives no date. Index of the number behind it, or null. */
function vagueQuantity(place: Place, at: number): number | null {
  const word = lowerAt(place, at);
  if (/^(?:more|less|fewer)$/u.test(word) && lowerAt(place, at + 1) === 'than') return at + 2;
  if (/^(?:about|around|some|nearly|almost|over|roughly|approximately)$/u.test(word)) return at + 1;
  return /^(?:several|few|many)$/u.test(word) ? at : null;
}

const opensClause = (place: Place, at: number): boolean =>
  /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|VERB)$/u.test(tokenAt(place, at)?.pos ?? '');

/** 'The deal came a day after X hit Y': the date of what follows, counted from the news. */
function besideClause(
  place: Place,
  end: number,
  unit: Unit,
  count: number | null,
  direction: 1 | -1,
): FoundDate | null {
  const { newsDay, dateInSentence } = place.context;
  const news = newsDay === null ? null : fromDayNumber(newsDay);
  const from = dateInSentence?.day === undefined ? news : dateInSentence;
  if (count === null || from === null || (unit !== 'day' && unit !== 'week'))
    return { ...unresolved(end), relation: 'next-clause' };
  return {
    ...onDay(end, from, direction * count * (unit === 'week' ? 7 : 1), 'beside-next-clause'),
    relation: 'next-clause',
  };
}

/** The more is counted, the less exact it is meant: years give a year, months a month, days and weeks a day. */
function countFrom(
  place: Place,
  end: number,
  from: PartialDate | null,
  unit: Unit,
  count: number,
  rule: string,
): FoundDate | null {
  const origin = from ?? place.context.publication;
  if (origin === null || unit === 'century' || (unit === 'decade' && Math.abs(count) > 20)) return unresolved(end);
  if (unit === 'year' || unit === 'decade') {
    const date = { year: origin.year + count * (unit === 'decade' ? 10 : 1) };
    return { end, date, edtf: unit === 'decade' ? `${toEdtf(date)}~` : toEdtf(date), anchor: origin, rule };
  }
  if (origin.month === undefined) return unresolved(end);
  if (unit === 'month') {
    const date = addMonths(origin.year, origin.month, count);
    return { end, date, edtf: toEdtf(date), anchor: origin, rule };
  }
  return origin.day === undefined ? unresolved(end) : onDay(end, origin, count * (unit === 'week' ? 7 : 1), rule);
}

/** 'last month', 'this week', 'earlier this year', 'the previous year', 'over the past two weeks'. */
function shifted(place: Place, at: number): FoundDate | null {
  const article = lowerAt(place, at) === 'the' ? 1 : 0;
  const which = lowerAt(place, at + article);
  if (!/^(?:last|this|next|past|previous|following|coming|current)$/u.test(which)) return null;
  const unitAt = at + article + 1;
  const count = smallNumber(lowerAt(place, unitAt));
  if (count !== null || /^(?:few|several)$/u.test(lowerAt(place, unitAt)))
    return recentPeriod(place, unitAt, which, count);
  const unit = UNITS.get(lowerAt(place, unitAt));
  if (unit === undefined || unit === 'century' || (unit === 'day' && which !== 'this')) return null;
  if (article === 1 && (which === 'last' || which === 'this')) return null; // 'the last month of the war'
  const end = unitAt + 1;
  const shift = /^(?:last|past|previous)$/u.test(which) ? -1 : /^(?:next|following|coming)$/u.test(which) ? 1 : 0;
  const origin = /^(?:previous|following)$/u.test(which)
    ? (anchorOf(place, unit) ?? place.context.publication)
    : place.context.publication;
  if (origin === null || unit === 'decade' || unit === 'day') return unresolved(end);
  if (unit === 'year') {
    const date = { year: origin.year + shift };
    return { end, date, edtf: toEdtf(date), anchor: origin, rule: 'shifted-year' };
  }
  if (origin.month === undefined) return unresolved(end);
  if (unit === 'month') {
    const date = addMonths(origin.year, origin.month, shift);
    return { end, date, edtf: toEdtf(date), anchor: origin, rule: 'shifted-month' };
  }
  return origin.day === undefined
    ? unresolved(end)
    : { end, edtf: week(firstDay(origin), shift), anchor: origin, rule: 'shifted-week' };
}

/** 'the past three days': from then until publication. */
function recentPeriod(place: Place, at: number, which: string, count: number | null): FoundDate | null {
  const unit = UNITS.get(lowerAt(place, at + 1));
  if (unit === undefined) return null;
  const { published } = place.context;
  if (count === null || published === null || !/^(?:last|past|previous)$/u.test(which)) return unresolved(at + 2);
  const origin = fromDayNumber(published);
  const from = countFrom(place, at + 2, origin, unit, -count, 'recent-period');
  if (!from?.date) return unresolved(at + 2);
  return { end: at + 2, edtf: interval(toEdtf(from.date), toEdtf(origin)), anchor: origin, rule: 'recent-period' };
}

/** 'its invasion of X, now 2 years and 7 months old': it began so long before publication. */
function agedSince(place: Place, at: number): FoundDate | null {
  if (lowerAt(place, at) !== 'now') return null;
  let end = at + 1;
  let months = 0;
  for (let parts = 0; parts < 2; parts++) {
    const count = smallNumber(lowerAt(place, end));
    const unit = UNITS.get(lowerAt(place, end + 1));
    if (count === null || (unit !== 'year' && unit !== 'month')) break;
    months += unit === 'year' ? 12 * count : count;
    end += 2;
    if (/^(?:and|,)$/u.test(lowerAt(place, end)) && smallNumber(lowerAt(place, end + 1)) !== null) end++;
  }
  const { publishedYear, publishedMonth } = place.context;
  if (months === 0 || lowerAt(place, end) !== 'old') return null;
  if (publishedYear === null || publishedMonth === null) return unresolved(end + 1);
  const anchor = { year: publishedYear, month: publishedMonth };
  const date = addMonths(publishedYear, publishedMonth, -months);
  return { end: end + 1, date, edtf: toEdtf(date), relation: 'since', anchor, rule: 'aged-since' };
}
