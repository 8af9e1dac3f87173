// Words before and behind a number that say how exact it is: 'at least', 'some', 'up to', 'or more'.
import type { QuantityBound } from '../../generated/ontology.ts';

/** Source: Quirk et al. 1985, section 5.19, and the Associated Press Stylebook on casualty figures. Longest first by number of words. */
const BEFORE: readonly (readonly [words: string, bound: QuantityBound])[] = [
  ['no fewer than', 'AT_LEAST'],
  ['no less than', 'AT_LEAST'],
  ['not less than', 'AT_LEAST'],
  ['in excess of', 'AT_LEAST'],
  ['a minimum of', 'AT_LEAST'],
  ['no more than', 'AT_MOST'],
  ['not more than', 'AT_MOST'],
  ['a maximum of', 'AT_MOST'],
  ['as many as', 'AT_MOST'],
  ['as much as', 'AT_MOST'],
  ['up to', 'AT_MOST'],
  ['at most', 'AT_MOST'],
  ['fewer than', 'AT_MOST'],
  ['less than', 'AT_MOST'],
  ['well over', 'AT_LEAST'],
  ['at least', 'AT_LEAST'],
  ['more than', 'AT_LEAST'],
  ['upwards of', 'AT_LEAST'],
  ['upward of', 'AT_LEAST'],
  ['close to', 'APPROXIMATELY'],
  ['an estimated', 'APPROXIMATELY'],
  ['just over', 'AT_LEAST'],
  ['just under', 'AT_MOST'],
  ['estimated', 'APPROXIMATELY'],
  ['over', 'AT_LEAST'],
  ['exceeding', 'AT_LEAST'],
  ['under', 'AT_MOST'],
  ['some', 'APPROXIMATELY'],
  ['about', 'APPROXIMATELY'],
  ['around', 'APPROXIMATELY'],
  ['roughly', 'APPROXIMATELY'],
  ['approximately', 'APPROXIMATELY'],
  ['nearly', 'APPROXIMATELY'],
  ['almost', 'APPROXIMATELY'],
  ['circa', 'APPROXIMATELY'],
];
const BY_LAST_WORD = new Map<string, { readonly words: readonly string[]; readonly bound: QuantityBound }[]>();
for (const [phrase, bound] of BEFORE) {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), { words, bound }]);
}

export interface FoundBound {
  readonly bound: QuantityBound;
  /** Tokens that the words take up. */
  readonly length: number;
}

/** 'handed over six hostages': the particle of the verb. */
export const TAKES_OVER = /^(?:hand|hands|handed|handing|turn|turns|turned|turning|take|took|taken|taking)$/;

/** What makes 'one' a large number. */
export const LARGE = /^(?:hundred|thousand|million|billion|trillion)$/;

/** The bound whose words end right before the token `at`. */
export function boundBefore(lower: (at: number) => string, at: number): FoundBound | null {
  if (lower(at - 1) === 'over' && TAKES_OVER.test(lower(at - 2))) return null;
  if (/^(?:over|under|about|around)$/.test(lower(at - 1)) && lower(at) === 'one' && !LARGE.test(lower(at + 1)))
    return null;
  for (const { words, bound } of BY_LAST_WORD.get(lower(at - 1)) ?? []) {
    if (words.every((word, i) => lower(at - words.length + i) === word)) return { bound, length: words.length };
  }
  return null;
}

/** 'or more', 'or so', 'or fewer' right behind the number or its noun. */
export function boundBehind(lower: (at: number) => string, at: number): FoundBound | null {
  if (lower(at) !== 'or') return null;
  const word = lower(at + 1);
  if (word === 'more') return { bound: 'AT_LEAST', length: 2 };
  if (word === 'so') return { bound: 'APPROXIMATELY', length: 2 };
  return word === 'fewer' || word === 'less' ? { bound: 'AT_MOST', length: 2 } : null;
}
