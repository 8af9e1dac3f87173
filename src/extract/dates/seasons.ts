// Seasons: 'summer 2024', 'last winter', as EDTF level 1 writes them.
import { type FoundDate, lowerAt, type Place } from './found.ts';
import { yearAt } from './year-expressions.ts';

/** EDTF level 1: 21 to 24 stand for spring to winter in the place of the month. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** 'summer 2024', 'the summer of 2024', 'last summer', 'this winter'. */
export function season(place: Place, at: number): FoundDate | null {
  const which = lowerAt(place, at);
  const shifted = /^(?:last|this|next)$/u.test(which);
  const number = SEASONS.get(lowerAt(place, shifted ? at + 1 : at));
  if (number === undefined) return null;
  const end = at + (shifted ? 2 : 1);
  const { publishedYear, publishedMonth } = place.context;
  if (!shifted) {
    const year = yearAt(place, lowerAt(place, end) === 'of' ? end + 1 : end);
    return year === undefined
      ? null
      : { end: lowerAt(place, end) === 'of' ? end + 2 : end + 1, edtf: `${year}-${number}`, rule: 'season' };
  }
  if (publishedYear === null || publishedMonth === null) return { end, edtf: null, rule: 'unresolved' };
  const lastMonth = (number - 20) * 3 - 1;
  const over = publishedMonth > lastMonth;
  const year =
    which === 'this'
      ? publishedYear
      : which === 'last'
        ? publishedYear - (over ? 0 : 1)
        : publishedYear + (over ? 1 : 0);
  return {
    end,
    edtf: `${year}-${number}`,
    anchor: { year: publishedYear, month: publishedMonth },
    rule: 'season-by-publication',
  };
}
