// Links the names, adjectives and capitals of countries, and 'the North' of a pair, to country entities.
import type { ExtractedCountry } from '../extraction.ts';
import { roleOf } from '../grammatical-roles.ts';
import { countryId, nameKey } from '../identity.ts';
import type { Mention, Tagged } from '../layers.ts';
import { countryFacts, isCapitalOf } from '../lexicons/country-facts.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
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

/** The countries whose capital speaks for them somewhere: alpha-2. */
export function countriesSpeaking(context: SenseContext, mentions: readonly Mention[]): ReadonlySet<string> {
  const speaking = mentions.filter(
    ({ country, text, kind }) =>
      country !== null && kind !== 'PERSON' && kind !== 'ORGANIZATION' && isCapitalOf(text, country),
  );
  return new Set(speaking.filter((mention) => speaks(context, mention)).map(({ country }) => country ?? ''));
}

/** Is this the name or adjective of a country, or a capital that stands for its government here? */
export function isCountryMention(context: SenseContext, mention: Mention, named: ReadonlySet<string>): boolean {
  if (mention.country === null) return mention.kind === 'COUNTRY';
  if (mention.kind === 'PERSON' || mention.kind === 'ORGANIZATION' || mention.kind === 'AGREEMENT') return false;
  if (mention.form === 'adjective') return true;
  if (!isCapitalOf(mention.text, mention.country)) return mention.kind === 'COUNTRY';
  const known =
    named.has(mention.country) ||
    SPEAKING_CAPITALS.has(nameKey(mention.text)) ||
    isPairedWithCountry(context, mention, named);
  return known && senseOfCapital(context, mention) === 'government';
}

/** 'Baku denied', 'Nairobi accused X of': no city does that. */
function speaks({ roles }: SenseContext, mention: Mention): boolean {
  const role = roleOf(roles, mention);
  return (
    role?.role === 'subject' &&
    role.clause.voice === 'active' &&
    (REPORTING_VERBS.get(role.clause.lemma)?.kind === 'speech' || GOVERNING_VERBS.test(role.clause.lemma))
  );
}

const GOVERNING_VERBS = /^(?:veto|ratify|expel|summon|recall|retaliate|sanction|condemn|reject|negotiate)$/;

/** 'talks between Belgrade and Pristina', where Serbia is known. */
function isPairedWithCountry({ tagged, names }: SenseContext, mention: Mention, named: ReadonlySet<string>): boolean {
  const { tokens } = tagged;
  const before = tokens[mention.firstToken - 1]?.lower === 'and' ? names.endingAt(mention.firstToken - 1) : [];
  const after = tokens[mention.endToken]?.lower === 'and' ? names.startingAt(mention.endToken + 1) : [];
  return [...before, ...after].some(
    ({ country, form, text }) =>
      country !== null &&
      country !== mention.country &&
      form === 'name' &&
      (named.has(country) || SPEAKING_CAPITALS.has(nameKey(text))),
  );
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
