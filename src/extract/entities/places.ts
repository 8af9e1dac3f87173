// Links the names of places, with their country where the article gives it ('X, Country', the dateline, 'the Kenyan town of X') or the name is a capital's.
import type { ExtractedPlace } from '../extraction.ts';
import { countryId, nameKey, placeId } from '../identity.ts';
import type { Mention, Tagged, Token } from '../layers.ts';
import { countryFacts, isCapitalOf } from '../lexicons/country-facts.ts';
import { compassWords } from '../lexicons/name-words.ts';
import { cityNamed } from '../lexicons/places.ts';
import type { MentionIndex } from '../mention-index.ts';
import { findCity, findCityAmong } from './cities.ts';
import { singular, surroundingsOf } from './surroundings.ts';

export interface PlaceInput {
  readonly tagged: Tagged;
  readonly mentions: readonly Mention[];
  readonly names: MentionIndex;
  /** The countries that the article names: alpha-2. */
  readonly named: ReadonlySet<string>;
}

export interface ResolvedPlaces {
  readonly entities: readonly ExtractedPlace[];
  readonly entityOf: ReadonlyMap<Mention, string>;
}

export function resolvePlaces({ tagged, mentions, names, named }: PlaceInput): ResolvedPlaces {
  const groups = new Map<string, Mention[]>();
  const longer = longerNames(mentions);
  for (const mention of mentions) {
    const own = nameKey(mention.text);
    const isByArticle = tagged.tokens[mention.firstToken - 1]?.lower === 'the';
    const key = isByArticle || cityNamed(mention.text) === null ? (longer.get(own) ?? own) : own;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const entityOf = new Map<Mention, string>();
  const entities: ExtractedPlace[] = [];
  for (const group of groups.values()) {
    const entity = placeEntity(tagged, group, names, named);
    entities.push(entity);
    for (const mention of group) entityOf.set(mention, entity.id);
  }
  return { entities, entityOf };
}

/** 'cuyo' -> 'cuyo river': by the name without its word for what it is, where one longer name is so shortened. */
function longerNames(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const { text } of mentions) {
    const key = nameKey(text);
    const short =
      /^(.+) (?:river|state|province|region|valley|islands?|district|mountains|strait|peninsula|governorate)$/.exec(
        key,
      )?.[1];
    if (!short) continue;
    if (found.has(short) && found.get(short) !== key) several.add(short);
    found.set(short, key);
  }
  for (const short of several) found.delete(short);
  return found;
}

function placeEntity(
  tagged: Tagged,
  mentions: readonly Mention[],
  names: MentionIndex,
  named: ReadonlySet<string>,
): ExtractedPlace {
  const texts = mentions.map((mention) => clean(mention.text));
  const withSite = mentions.flatMap((mention) => {
    const end = behindSite(tagged.tokens, mention.endToken);
    const isProvince = PROVINCES.test(tagged.tokens[mention.endToken]?.lower ?? '');
    if (isProvince) return [clean(tagged.article.text.slice(mention.start, tagged.tokens[mention.endToken]!.end))];
    const isSite = end > mention.endToken && mention.rule === 'capitals' && cityNamed(mention.text) === null;
    return isSite ? [clean(tagged.article.text.slice(mention.start, tagged.tokens[end - 1]!.end))] : [];
  });
  const mixed = texts.filter((text) => text !== text.toUpperCase());
  // 'Cuyo River' rather than 'Cuyo'
  const name = mixedCase(mixed.find((text) => text.startsWith(`${mixed[0]} `)) ?? mixed[0] ?? texts[0] ?? '');
  const stated = mentions.map((mention) => statedCountry(tagged, names, mention)).find((country) => country !== null);
  const capital = mentions
    .map((mention) => mention.country)
    .find((country) => country !== null && isCapitalOf(name, country));
  const country = stated ?? capital ?? findCityAmong(name, named)?.country ?? null;
  const city = country ? findCity(name, country) : null;
  return {
    id: placeId(name, country),
    kind: 'PLACE',
    name,
    aliases: [...new Set([...texts, ...withSite])].filter((text) => text !== name && text !== text.toUpperCase()),
    country: country ? countryId(country, countryFacts(country)?.name ?? country) : null,
    latitude: city?.latitude ?? null,
    longitude: city?.longitude ?? null,
  };
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/u, '')
    .replace(/^the (?=\p{Lu})/u, '');
}

/** 'FORT ALDEN' of a dateline -> 'Fort Alden'; a short acronym stays. */
function mixedCase(name: string): string {
  if (name !== name.toUpperCase() || name.length <= 3) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** 'X, Country', 'the Kenyan town of X', 'X in Country' says the article itself: alpha-2. */
export function statedCountry(tagged: Tagged, names: MentionIndex, mention: Mention): string | null {
  return statedCountryMention(tagged, names, mention)?.country ?? null;
}

/** The mention of the country that a place is said to lie in. */
export function statedCountryMention(tagged: Tagged, names: MentionIndex, mention: Mention): Mention | null {
  const { tokens } = tagged;
  const sentence = tokens[mention.firstToken]?.sentence;
  if (isSpokenOf(tokens[mention.firstToken - 1])) return null;
  const end = behindSite(tokens, mention.endToken);
  const next = tokens[end];
  // 'Osh (Kyrgyzstan)'
  const start = behindPreposition(tokens, end + 1);
  const bracketed = next?.text === '(' ? names.startingAt(start).find((name) => isCountryName(name)) : undefined;
  if (bracketed && tokens[bracketed.endToken]?.text === ')') return bracketed;
  if (next && next.sentence === sentence && (next.text === ',' || next.lower === 'in')) {
    const country = names.startingAt(start).find((name) => isCountryName(name));
    // 'Troops fight in Paita, Chile says': the country speaks.
    const speaks = /^(?:says?|said)$/.test(tokens[country?.endToken ?? -1]?.lower ?? '') || owns(tokens, country);
    if (country && !speaks && tokens[country.firstToken]?.sentence === sentence) return country;
    // 'Austin, Texas, United States'
    const region = next.text === ',' ? names.startingAt(start).find((name) => name.kind === 'PLACE') : undefined;
    if (region && tokens[region.endToken]?.text === ',') {
      const behind = names.startingAt(region.endToken + 1).find((name) => isCountryName(name));
      if (behind && tokens[behind.firstToken]?.sentence === sentence) return behind;
    }
  }
  const around = surroundingsOf(tagged, names, mention);
  if (around?.country && !isCapitalOf(around.text, around.country)) return around;
  return coastBehind(tagged, names, mention) ?? adjectiveBefore(tagged, names, mention);
}

/** "near Paita, Chile's army said": not where Paita is. */
const owns = (tokens: readonly Token[], country: Mention | undefined): boolean =>
  country !== undefined && /^['’]s?$/.test(tokens[country.endToken]?.text ?? '');

const PROVINCES = /^(?:province|region|district|governorate|prefecture|oblast|county|valley|peninsula)$/;

/** Nouns for the site that a name is of: 'dome' of 'the Koza dome', 'railway station' of 'Marlow railway station'. */
const SITES =
  /^(?:railway|train|bus|metro|power|air|naval|military|gas|oil|refugee|border|nuclear|station|base|plant|field|terminal|camp|crossing|port|airport|dome|residence|palace|hotel|compound|complex|building|refinery|prison|dam|bridge|stadium|square|neighbou?rhood|suburb|district|quarter|market|mosque|cathedral|hospital|mine|airfield|airbase|peninsula|island)$/;

export function behindSite(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at < end + 3 && SITES.test(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** 'talks on Darfur in Geneva': what is spoken of lies elsewhere. */
const isSpokenOf = (before: Token | undefined): boolean =>
  /^(?:on|over|about|regarding|concerning|for)$/.test(before?.lower ?? '');

/** Behind 'the', 'neighbouring', 'in the' of 'X, in the Marshall Islands'. */
export function behindPreposition(tokens: readonly Token[], at: number): number {
  let start = at;
  if (tokens[start]?.lower === 'in' && tokens[start - 1]?.text === ',') start++;
  while (
    /^(?:the|far|neighbou?ring|nearby)$/.test(tokens[start]?.lower ?? '') ||
    compassWords.has(tokens[start]?.text ?? '')
  )
    start++;
  return start;
}

/** 'X, on the Kenyan coast', 'X, in the Kenyan highlands': the adjective. */
function coastBehind({ tokens }: Tagged, names: MentionIndex, mention: Mention): Mention | null {
  const at = mention.endToken;
  if (tokens[at]?.text !== ',' || !/^(?:on|in)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 2]?.lower !== 'the')
    return null;
  const adjective = names.startingAt(at + 3).find((name) => name.country !== null && name.form === 'adjective');
  return adjective &&
    tokens[adjective.endToken]?.pos === 'NOUN' &&
    PLACE_WORDS.has(tokens[adjective.endToken]?.lower ?? '')
    ? adjective
    : null;
}

function isCountryName(name: Mention): boolean {
  return name.country !== null && name.form === 'name' && !isCapitalOf(name.text, name.country);
}

const PLACE_WORDS = new Set([
  ...[
    'town',
    'city',
    'village',
    'port',
    'capital',
    'province',
    'region',
    'district',
    'island',
    'base',
    'state',
    'border',
    'resort',
    'enclave',
    'suburb',
  ],
  ...[
    'town',
    'crossing',
    'county',
    'peninsula',
    'municipality',
    'territory',
    'outpost',
    'camp',
    'area',
    'valley',
    'coast',
    'hub',
    'stronghold',
    'side',
    'highlands',
    'mountains',
    'desert',
  ],
]);

/** 'the Kenyan border town of X', "Kenya's northern city of X", 'the Kenyan town X', 'Russia's Kursk region'. */
function adjectiveBefore(tagged: Tagged, names: MentionIndex, mention: Mention): Mention | null {
  const { tokens } = tagged;
  let at = mention.firstToken;
  let sawPlaceWord =
    PLACE_WORDS.has(tokens[mention.endToken]?.lower ?? '') ||
    SITES.test(tokens[mention.endToken]?.lower ?? '') ||
    PLACE_WORDS.has(tokens[mention.endToken - 1]?.lower ?? '');
  // 'in the Tongan capital, X'
  if (tokens[at - 1]?.text === ',' && PLACE_WORDS.has(tokens[at - 2]?.lower ?? '')) at--;
  const listed = firstOfList(tokens, names, at);
  at = listed;
  for (let steps = 0; steps < 6 && at > 0; steps++) {
    const token = tokens[at - 1];
    if (!token || token.sentence !== tokens[mention.firstToken]?.sentence) return null;
    const name = names
      .endingAt(at)
      .find((candidate) => candidate.country !== null && !isCapitalOf(candidate.text, candidate.country));
    if (name) return sawPlaceWord ? name : null;
    const one = singular(token.lower);
    if (PLACE_WORDS.has(token.lower) || PLACE_WORDS.has(one)) sawPlaceWord = true;
    else if (!/^(?:of|['’]s?|the)$/.test(token.lower) && token.pos !== 'ADJ' && token.pos !== 'NOUN') return null;
    at--;
  }
  return null;
}

/** The first token of 'Bor and Lom' of 'the Kenyan towns of Bor and Lom', from that of the last; the same where none is listed. */
function firstOfList(tokens: readonly Token[], names: MentionIndex, first: number): number {
  let at = first;
  for (;;) {
    let end = at;
    if (tokens[end - 1]?.lower === 'and') end--;
    if (tokens[end - 1]?.text === ',') end--;
    const other =
      end < at ? names.endingAt(end).find(({ kind, country }) => kind === 'PLACE' && country === null) : undefined;
    if (!other) break;
    at = other.firstToken;
  }
  return tokens[at - 1]?.lower === 'of' && /s$/.test(tokens[at - 2]?.lower ?? '') ? at : first;
}
