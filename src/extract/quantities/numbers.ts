// Numbers in digits and words: '13,000', 'twenty-one', 'three million', 'half a million', 'tens of thousands', 'a dozen'.
import type { Tagged, TaggedSentence } from '../layers.ts';

export interface FoundNumber {
  readonly end: number;
  readonly value: number;
  /** 'dozens', 'hundreds of thousands', 'several hundred': at least so many. */
  readonly vague: boolean;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 10 * (i + 2)]),
]);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const ABBREVIATED: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
/** A plural of vague number is read as one of it at least, as the gold reads 'tens of thousands' as at least 10,000. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
const DIGITS_WITH_LETTER = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)$/u;

/** The number that begins at the token, with the multipliers behind it; null if none does. */
export function findNumber({ tokens }: Tagged, sentence: TaggedSentence, at: number): FoundNumber | null {
  const lower = (i: number): string => (i >= sentence.firstToken && i < sentence.endToken ? tokens[i]!.lower : '');
  const touches = (i: number): boolean => i < sentence.endToken && tokens[i]!.start === tokens[i - 1]!.end;
  const word = lower(at);
  const vague = VAGUE.get(word);
  if (vague !== undefined) {
    const times = lower(at + 1) === 'of' ? VAGUE.get(lower(at + 2)) : undefined;
    return times === undefined
      ? { end: at + 1, value: vague, vague: true }
      : { end: at + 3, value: vague * times, vague: true };
  }
  if (/^(?:several|few)$/u.test(word) && MULTIPLIERS.has(lower(at + 1))) {
    return multiply(lower, touches, at + 1, 2, true); // more than one of it: two at least
  }
  if (word === 'half' && /^(?:a|an)$/u.test(lower(at + 1)) && MULTIPLIERS.has(lower(at + 2))) {
    return { end: at + 3, value: MULTIPLIERS.get(lower(at + 2))! / 2, vague: false };
  }
  if (/^an?$/u.test(word) && MULTIPLIERS.has(lower(at + 1))) return multiply(lower, touches, at + 1, 1, false);
  const base = baseNumber(word);
  if (base !== null) return multiply(lower, touches, at + 1, base, false);
  const lettered = DIGITS_WITH_LETTER.exec(word);
  return lettered ? { end: at + 1, value: Number(lettered[1]) * ABBREVIATED.get(lettered[2]!)!, vague: false } : null;
}

/** One word: '13,000', 'six', 'twenty-one'. */
export function baseNumber(word: string): number | null {
  if (DIGITS.test(word)) return Number(word.replaceAll(',', ''));
  const small = SMALL.get(word);
  if (small !== undefined) return small;
  const [tens, ones] = word.split('-');
  if (tens === undefined || ones === undefined) return null;
  const [ten, one] = [SMALL.get(tens), SMALL.get(ones)];
  return ten !== undefined && ten >= 20 && one !== undefined && one < 10 && one > 0 ? ten + one : null;
}

/** 'three [million]', 'two [hundred and fifty thousand]', '$1.5[bn]'. */
function multiply(
  lower: (i: number) => string,
  touches: (i: number) => boolean,
  from: number,
  base: number,
  vague: boolean,
): FoundNumber {
  let end = from;
  let total = 0;
  let part = base;
  for (;;) {
    const word = lower(end);
    const multiplier = MULTIPLIERS.get(word) ?? (touches(end) ? ABBREVIATED.get(word) : undefined);
    if (multiplier !== undefined) {
      if (multiplier === 100 || multiplier === 12) part *= multiplier;
      else {
        total += part * multiplier;
        part = 0;
      }
      end++;
      continue;
    }
    const joinAt = word === 'and' && end > from ? end + 1 : end;
    const more = end > from && !/\d/u.test(lower(joinAt)) ? baseNumber(lower(joinAt)) : null;
    if (more === null || (part > 0 && part % 100 !== 0)) return { end, value: total + part, vague };
    part += more;
    end = joinAt + 1;
  }
}
