// Years and decades: '2018', 'the 1990s', 'the early 1990s'.
import { interval, type PartialDate, toEdtf } from './edtf.ts';
import { type FoundDate, lowerAt, type Place, tokenAt } from './found.ts';

export const single = (end: number, date: PartialDate, rule: string, anchor: PartialDate | null = null): FoundDate => ({
  end,
  date,
  edtf: toEdtf(date),
  ...(anchor && { anchor }),
  rule,
});

export function yearAt(place: Place, at: number): number | undefined {
  const text = tokenAt(place, at)?.text ?? '';
  return /^(?:1[0-9]|20)\d{2}$/u.test(text) ? Number(text) : undefined;
}

/** The year behind a day or month: ', 2024', 'of 2024', 'last year', 'of this year'; null if none is told there. */
export function yearBehind(place: Place, at: number): { readonly year: number; readonly end: number } | null {
  const from = /^(?:,|of)$/u.test(lowerAt(place, at)) ? at + 1 : at;
  const year = yearAt(place, from);
  if (year !== undefined) return { year, end: from + 1 };
  const { publishedYear } = place.context;
  const shift = YEARS_FROM_PUBLICATION.get(lowerAt(place, from));
  if (shift === undefined || publishedYear === null || lowerAt(place, from + 1) !== 'year') return null;
  return { year: publishedYear + shift, end: from + 2 };
}

const YEARS_FROM_PUBLICATION: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** 'the 1990s', 'the early 1990s', 'the '90s'. */
export function decade(place: Place, at: number): FoundDate | null {
  const match = /^(?:(1[0-9]|20)(\d)0|['’](\d)0)['’]?s$/u.exec(lowerAt(place, at));
  if (!match) return null;
  const from = match[3] === undefined ? Number(`${match[1]}${match[2]}0`) : 1900 + Number(match[3]) * 10;
  return { end: at + 1, edtf: interval(String(from), String(from + 9)), rule: 'decade' };
}

const BEFORE_YEAR =
  /^(?:in|since|until|till|by|from|to|through|before|after|during|of|between|and|around|circa|for|as|or|year|late|early|mid|the|a|an|its|their|his|her|this|that|[(,–—-]|['’]s|all|throughout|spring|summer|autumn|fall|winter)$/u;

const SURE_BEFORE_YEAR =
  /^(?:in|since|until|till|during|year|late|early|mid|circa|spring|summer|autumn|fall|winter|throughout)$/u;

/** '2018' as a year: behind a preposition, in parentheses, or before a singular noun ('the 2018 declaration'); not '2000 people'. */
export function yearAlone(place: Place, at: number, qualified = false): FoundDate | null {
  const year = yearAt(place, at);
  if (year === undefined) return null;
  const before = lowerAt(place, at - 1);
  const next = tokenAt(place, at + 1);
  const sure = qualified || SURE_BEFORE_YEAR.test(before);
  if (!sure && (!BEFORE_YEAR.test(before) || year < 1400)) return null;
  const countsSomething = next?.pos === 'NOUN' && next.lemma !== next.lower;
  if (countsSomething && !/^(?:the|a|an|its|their|his|her|['’]s)$/u.test(before)) return null;
  if (
    !sure &&
    /^(?:of|to|by|from|for|and|or|around|as)$/u.test(before) &&
    next &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'NUM' || next.pos === 'SYM') &&
    countsSomething
  )
    return null;
  return single(at + 1, { year }, 'year');
}
