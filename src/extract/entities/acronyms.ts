// Links acronyms to the names whose initials they are: 'NBCA' to 'National Bolivian Coffee Agency', introduced in brackets or not.
const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'to',
  'in',
  'on',
  'de',
  'la',
  'del',
  'des',
  'du',
  'y',
  'e',
  '&',
]);

/** 'NBCA', 'U.N.', 'IOM': two to eight capitals, with or without full stops. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&]{1,11}$/u.test(name) && lettersOf(name).length >= 2;
}

/** What an acronym of the name may be, in capitals: the initials of its words, with and without its small words; empty for a single word. */
export function initialsOf(name: string): ReadonlySet<string> {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < 2) return new Set();
  return new Set([initials(words), initials(words.filter((word) => !SMALL_WORDS.has(word.toLowerCase())))]);
}

const initials = (words: readonly string[]): string =>
  words
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase();

/** 'U.N.' -> 'UN'. */
export function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{Lu}\p{N}]/gu, '');
}

/** 'MarTA' for 'Marnian Telegraph Agency': each capital begins the start of a word of the name, in order. */
export function isPortmanteauOf(short: string, name: string): boolean {
  const parts = short.match(/\p{Lu}\p{Ll}*/gu) ?? [];
  if (parts.length < 2 || parts.join('') !== short || isAcronym(short)) return false;
  const words = name.split(/[\s-]+/).filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return (
    words.length === parts.length && parts.every((part, i) => words[i]!.toLowerCase().startsWith(part.toLowerCase()))
  );
}
