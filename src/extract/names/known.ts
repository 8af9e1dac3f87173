// Looks names up in the gazetteers, longest first.

import type { MentionKind } from '../extraction.ts';
import type { Tagged } from '../layers.ts';
import { knownOrganizations } from '../lexicons/known-organizations.ts';
import { knownForms } from '../lexicons/organizations.ts';
import {
  countryNamed,
  countryNames,
  countryOfCapital,
  countryOfDemonym,
  countryOfSubdivision,
  regionAdjectives,
  regions,
} from '../lexicons/places.ts';
import { nameText } from './shapes.ts';

export interface KnownName {
  readonly kind: MentionKind;
  readonly form: 'name' | 'adjective';
  readonly country: string | null;
  readonly end: number;
  readonly rule: string;
}

/** The longest official name of a country has so many words. */
const LONGEST = 9;

const unified = (name: string): string => name.replaceAll("'", '’');

/** Of the forms in the table of bodies, those of several words: an acronym alone is left to the vote. */
const organizations: ReadonlySet<string> = new Set(
  [
    ...knownOrganizations,
    ...knownForms.filter((name) => name.includes(' ') || (name.length > 5 && name !== name.toUpperCase())),
  ].map(unified),
);

let openings: ReadonlySet<string> | null = null;

/** First words of known names that hold a small word: 'Trinidad and Tobago', 'Doctors Without Borders'. */
function openingsOfPhrases(): ReadonlySet<string> {
  openings ??= new Set(
    [...organizations, ...regions, ...[...countryNames()].map(unified)]
      .filter((name) => / \p{Ll}/u.test(name))
      .map((name) => name.split(' ')[0]!),
  );
  return openings;
}

/** Where the known name with a small word in it ends that begins at the token; null if none does. */
export function knownPhraseEnd(tagged: Tagged, first: number, limit: number): number | null {
  const token = tagged.tokens[first]!;
  const opening = tagged.tokens[first + 1]?.text === '.' ? `${token.text}.` : token.text;
  if (!openingsOfPhrases().has(opening)) return null;
  const known = knownNameAt(tagged, first, limit);
  return known !== null && known.end > first + 2 ? known.end : null;
}

/** What the words from `first` on are known to be: the longest match that ends by `limit`. */
export function knownNameAt(tagged: Tagged, first: number, limit: number): KnownName | null {
  const inDateline = tagged.sentences[tagged.tokens[first]!.sentence]!.role === 'dateline';
  for (let end = Math.min(limit, first + LONGEST); end > first; end--) {
    const text = nameText(tagged, first, end);
    const found =
      lookUp(text, end) ?? (inDateline && /^\p{Lu}{4,}/u.test(text) ? lookUp(capitalised(text), end) : null);
    if (found) return found;
  }
  return null;
}

/** 'SAN JOSÉ' -> 'San José': datelines shout. */
const capitalised = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

export function lookUp(text: string, end: number): KnownName | null {
  const country = countryNamed(text);
  if (country) return { kind: 'COUNTRY', form: 'name', country, end, rule: 'country' };
  const people = countryOfDemonym(text);
  if (people) return { kind: 'COUNTRY', form: 'adjective', country: people, end, rule: 'demonym' };
  if (organizations.has(text))
    return { kind: 'ORGANIZATION', form: 'name', country: null, end, rule: 'known-organization' };
  if (regions.has(text)) return { kind: 'PLACE', form: 'name', country: null, end, rule: 'region' };
  if (regionAdjectives.has(text))
    return { kind: 'PLACE', form: 'adjective', country: null, end, rule: 'region-adjective' };
  const capital = countryOfCapital(text);
  if (capital) return { kind: 'PLACE', form: 'name', country: capital, end, rule: 'capital' };
  const subdivision = countryOfSubdivision(text);
  if (subdivision) return { kind: 'PLACE', form: 'name', country: null, end, rule: 'subdivision' };
  return null;
}
