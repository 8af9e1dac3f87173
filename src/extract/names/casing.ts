// Headlines in Title Case, shouting and text without capitals: capitals tell nothing there, so only names known from the rest of the document and from the gazetteers are found.
import type { Mention, Tagged } from '../layers.ts';
import { neverNames } from '../lexicons/exclusions.ts';
import { lookUp } from './known.ts';
import { casingOf, nameText } from './shapes.ts';

type Known = Pick<Mention, 'kind' | 'form' | 'country' | 'gender' | 'rule'>;

const LONGEST = 7;
/** Acronyms and names that small letters turn into words. */
const WORDS_IN_SMALL_LETTERS =
  /^(?:us|who|it|un|turkey|china|chad|jordan|male|polish|congress|house|may|guinea|ap|meta|apple|amazon|shell|ford|gulf|west|labour|labor|greens|conservatives|quad|isi|fars|au|american?)$/u;

export function findInUninformativeCase(
  tagged: Tagged,
  mentions: readonly Mention[],
  excluded: ReadonlySet<number>,
): Mention[] {
  const found: Mention[] = [];
  let dictionary: ReadonlyMap<string, Known> | null = null;
  const hasCapitals = mentions.length > 0;
  for (const sentence of tagged.sentences) {
    if (sentence.firstToken === sentence.endToken) continue;
    const casing = casingOf(tagged, sentence);
    if (casing === 'normal' || (casing === 'lower' && hasCapitals)) continue;
    dictionary ??= namesOf(mentions);
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const match = excluded.has(i) ? null : longestAt(tagged, i, sentence.endToken, dictionary, casing);
      if (match) found.push(match);
      i = match ? match.endToken : i + 1;
    }
  }
  return found;
}

function namesOf(mentions: readonly Mention[]): ReadonlyMap<string, Known> {
  const names = new Map<string, Known>();
  for (const { text, kind, form, country, gender, rule } of mentions) {
    if (rule === 'role' || rule === 'named-people' || rule === 'named-body') continue;
    const key = text.replace(/\s+/gu, ' ').replace(/['‘]/gu, '’').toLowerCase();
    if (!names.has(key)) names.set(key, { kind, form, country, gender, rule: 'named-elsewhere' });
  }
  return names;
}

function longestAt(
  tagged: Tagged,
  first: number,
  limit: number,
  dictionary: ReadonlyMap<string, Known>,
  casing: string,
): Mention | null {
  for (let end = Math.min(limit, first + LONGEST); end > first; end--) {
    const text = nameText(tagged, first, end);
    const known = dictionary.get(text.toLowerCase()) ?? lookUpAnyCase(text, casing);
    if (!known || (neverNames.has(text.toLowerCase()) && known.kind !== 'COUNTRY')) continue;
    const start = tagged.tokens[first]!.start;
    const stop = tagged.tokens[end - 1]!.end;
    const { kind, form, country, gender, rule } = known;
    return {
      start,
      end: stop,
      text: tagged.article.text.slice(start, stop),
      firstToken: first,
      endToken: end,
      kind,
      form,
      head: end - 1,
      plural: false,
      gender,
      country,
      rule,
    };
  }
  return null;
}

function lookUpAnyCase(text: string, casing: string): Known | null {
  if (
    casing !== 'title' &&
    WORDS_IN_SMALL_LETTERS.test(text.toLowerCase()) &&
    !(casing === 'upper' && /^(?:TURKEY|CHINA|JORDAN|CHAD)$/u.test(text))
  )
    return null;
  const known =
    lookUp(text, 0) ??
    (casing === 'title' ? null : lookUp(inTitleCase(text), 0)) ??
    (casing === 'lower' ? lookUp(text.toUpperCase(), 0) : null);
  return known
    ? {
        kind: known.kind,
        form: known.form,
        country: known.country,
        gender: 'unknown',
        rule: `${known.rule}-in-any-case`,
      }
    : null;
}

const inTitleCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{Ll})(?=\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/ (Of|And|The) /gu, (word) => word.toLowerCase());
