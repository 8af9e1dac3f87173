// Numbers as they stand before days, weeks and years: 'a', 'two', 'twelve', '10'.

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...WORDS.map((word, i): [string, number] => [word, i]),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
]);

/** The number that the word stands for, up to 999; null for anything else. */
export const smallNumber = (word: string): number | null =>
  NUMBERS.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : null);
