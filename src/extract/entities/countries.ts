// Links the names, adjectives and capitals of countries, and 'the North' of a pair, to country entities.
import type { ExtractedCountry } from '../extraction.ts';
import { countryId, nameKey } from '../identity.ts';
import type { Mention, Tagged } from '../layers.ts';
import { countryFacts, isCapitalOf } from '../lexicons/country-facts.ts';
import { type SenseContext, senseOfCapital } from './metonymy.ts';

/** Countries that news calls by a point of the compass where the pair is clear. Source: AP Stylebook, 'Korea' and 'Sudan'. */
const PAIRS: readonly { readonly north: string; readonly south: string }[] = [
  { north: 'KP', south: 'KR' },
  { north: 'SD', south: 'SS' },
];

/** Capitals whose government is meant even where the article names the country nowhere else. Source: own reading of wire reports. */
const SPEAKING_CAPITALS: ReadonlySet<string> = new Set([
  ...[
    'washington',
    'moscow',
    'beijing',
    'london',
    'paris',
    'berlin',
    'tokyo',
    'seoul',
    'pyongyang',
    'kyiv',
    'kiev',
    'tehran',
    'ankara',
    'warsaw',
  ],
  ...[
    'baghdad',
    'damascus',
    'cairo',
    'riyadh',
    'islamabad',
    'new delhi',
    'rome',
    'madrid',
    'canberra',
    'ottawa',
    'taipei',
    'hanoi',
    'manila',
  ],
  ...['jakarta', 'caracas', 'havana', 'tel aviv', 'jerusalem'],
]);

/** The countries that the article names by name or adjective: alpha-2. */
export function countriesNamed(mentions: readonly Mention[]): ReadonlySet<string> {
  const named = mentions.filter((mention) => mention.country !== null && !isCapitalOf(mention.text, mention.country));
  return new Set(named.map((mention) => mention.country ?? ''));
}

/** Is this the name or adjective of a country, or a capital that stands for its government here? */
export function isCountryMention(context: SenseContext, mention: Mention, named: ReadonlySet<string>): boolean {
  if (mention.country === null) return mention.kind === 'COUNTRY';
  if (mention.kind === 'PERSON' || mention.kind === 'ORGANIZATION' || mention.kind === 'AGREEMENT') return false;
  if (mention.form === 'adjective') return true;
  if (!isCapitalOf(mention.text, mention.country)) return mention.kind === 'COUNTRY';
  const known = named.has(mention.country) || SPEAKING_CAPITALS.has(nameKey(mention.text));
  return known && senseOfCapital(context, mention) === 'government';
}

/** 'the North' and 'the South' that are a country of the pair that the article is about, as mentions of that country. */
export function compassMentions(tagged: Tagged, mentions: readonly Mention[], named: ReadonlySet<string>): Mention[] {
  const pair = PAIRS.find(({ north, south }) => named.has(north) || named.has(south));
  if (!pair) return [];
  const taken = new Set(mentions.flatMap((mention) => range(mention.firstToken, mention.endToken)));
  const found: Mention[] = [];
  for (const token of tagged.tokens) {
    if (token.text !== 'North' && token.text !== 'South') continue;
    const article = tagged.tokens[token.index - 1];
    const next = tagged.tokens[token.index + 1];
    const isBare = next?.pos !== 'PROPN' && next?.lower !== 'of' && next?.text !== '-';
    if (article?.lower !== 'the' || article.sentence !== token.sentence || !isBare || taken.has(token.index)) continue;
    found.push({
      start: article.start,
      end: token.end,
      text: tagged.article.text.slice(article.start, token.end),
      firstToken: article.index,
      endToken: token.index + 1,
      head: token.index,
      kind: 'COUNTRY',
      form: 'name',
      plural: false,
      gender: 'unknown',
      country: token.text === 'North' ? pair.north : pair.south,
      rule: 'country-by-compass',
    });
  }
  return found;
}

/** The country that 'the North' means, where the stage `names` found it but not its country. */
export function compassCountry(mention: Mention, named: ReadonlySet<string>): string | null {
  const key = nameKey(mention.text);
  if (key !== 'north' && key !== 'south') return null;
  const pair = PAIRS.find(({ north, south }) => named.has(north) || named.has(south));
  return pair ? pair[key] : null;
}

/** The entity of the mentions of one country; adjectives are no aliases. */
export function countryEntity(alpha2: string | null, mentions: readonly Mention[]): ExtractedCountry {
  const facts = alpha2 ? countryFacts(alpha2) : null;
  const texts = mentions
    .filter((mention) => mention.form === 'name')
    .map(({ text }) => (/^(?:North|South)$/.test(text) ? `the ${text}` : text.replace(/^The /, 'the ')));
  const name = facts?.name ?? (texts[0] ?? mentions[0]?.text ?? '').replace(/^the /i, '');
  return {
    id: countryId(alpha2, name),
    kind: 'COUNTRY',
    name,
    aliases: [...new Set(texts)].filter((text) => nameKey(text) !== nameKey(name)),
    alpha2: facts?.alpha2 ?? null,
    alpha3: facts?.alpha3 ?? null,
    latitude: facts?.latitude ?? null,
    longitude: facts?.longitude ?? null,
  };
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}
