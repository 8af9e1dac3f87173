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
  return /^\p{Lu}[\p{Lu}\p{N}.&]{1,11}$/u.test(name) && letters(name).length >= 2;
}

/** Do the initials of the name's words, with or without its small words, spell the acronym? */
export function spells(acronym: string, name: string): boolean {
  const wanted = letters(acronym);
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < 2) return false;
  const initials = (list: readonly string[]): string =>
    list
      .map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
      .join('')
      .toUpperCase();
  const capitalized = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return initials(words) === wanted || initials(capitalized) === wanted;
}

function letters(acronym: string): string {
  return acronym.replace(/[^\p{Lu}\p{N}]/gu, '');
}
