// What a place is said to lie in by the words behind its name: 'X, a town in Kenya', 'X is a port in northern Chad', 'A and B, two towns in Mali'.
import type { Mention, Tagged, Token } from '../layers.ts';
import { compassWords, placeNouns } from '../lexicons/name-words.ts';
import { cityNamed } from '../lexicons/places.ts';
import type { MentionIndex } from '../mention-index.ts';

/** The nearest country, place or adjective of a country that holds the place; null where none is told. */
export function surroundingsOf(tagged: Tagged, names: MentionIndex, place: Mention): Mention | null {
  const { tokens } = tagged;
  const context = { tokens, names, sentence: tokens[place.firstToken]!.sentence };
  const named = behindPlaceNoun(context, place.endToken);
  // 'the Lima suburb of Rimac' says where Rimac lies, 'the Rimac district of Lima' too.
  const isInner = wordAt(context, named - 1) !== 'suburb' && cityNamed(place.text) === null;
  if (named > place.endToken && (wordAt(context, named) === 'in' || (wordAt(context, named) === 'of' && isInner)))
    return namedAt(context, named + 1);
  const end = behindList(context, named);
  if (wordAt(context, end) === 'and' && wordAt(context, end + 1) === 'other') return described(context, end + 2, true);
  const isMany = end > named;
  const at = wordAt(context, end) === ',' ? end + 1 : end;
  const isApart = at > end;
  if (isApart && (isMany || /^(?:in|a|an|the|one|both|two)$/.test(wordAt(context, at)))) {
    if (wordAt(context, at) === 'in')
      return isMany || compassWords.has(wordAt(context, at + 1)) ? namedAt(context, at + 1) : null;
    const found = described(context, at, isMany);
    if (found) return found;
  }
  if (isMany && wordAt(context, end) === 'in') return namedAt(context, end + 1);
  return isApart || !isMany ? predicated(context, isApart ? at : end, isApart) : null;
}

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly names: MentionIndex;
  readonly sentence: number;
}

/** Empty beyond the sentence. */
const wordAt = ({ tokens, sentence }: Surroundings, index: number): string => {
  const token = tokens[index];
  return token?.sentence === sentence ? token.lower : '';
};

const placeNameAt = ({ names }: Surroundings, start: number): Mention | undefined =>
  names.startingAt(start).find(({ kind, form }) => kind === 'PLACE' && form === 'name');

/** Behind 'village' of 'Mirov village'. */
function behindPlaceNoun(context: Surroundings, end: number): number {
  let at = end;
  while (at < end + 2 && placeNouns.has(wordAt(context, at))) at++;
  return at;
}

/** Behind the last of the places that are listed from the one that ends here: 'A, B and C'. */
function behindList(context: Surroundings, end: number): number {
  let at = end;
  for (;;) {
    let next = at;
    if (wordAt(context, next) === ',') next++;
    if (wordAt(context, next) === 'and') next++;
    const other = next > at ? placeNameAt(context, next) : undefined;
    if (!other) return at;
    at = other.endToken;
  }
}

/** 'a northern Kenyan town', 'two towns in Mali', 'a town of 4,000 people in Peru', from the first word of the description. */
function described(context: Surroundings, from: number, isMany: boolean): Mention | null {
  const { tokens, names } = context;
  let adjective: Mention | null = null;
  let at = from;
  for (; at < from + 8; at++) {
    const token = tokens[at];
    if (token?.sentence !== context.sentence) break;
    const name = names.startingAt(at)[0];
    if (name?.form === 'adjective' && name.country !== null) adjective ??= name;
    else if (!/^(?:NOUN|ADJ|DET|NUM|PROPN)$/.test(token.pos) || (name && name.endToken > at + 1)) break;
  }
  const head = wordAt(context, at - 1);
  if (at === from || !(placeNouns.has(head) || (isMany && placeNouns.has(singular(head))))) return null;
  if (wordAt(context, at) === 'of' && tokens[at + 1]?.pos === 'NUM') {
    at += 2;
    while (/^(?:million|people|residents|inhabitants)$/.test(wordAt(context, at))) at++;
  }
  if (/^(?:in|of|within)$/.test(wordAt(context, at))) return namedAt(context, at + 1) ?? adjective;
  return adjective;
}

export const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '');

/** 'X is a town in Y', 'X lies in Y', 'X, which lies in Y', 'X, located in Y'. */
function predicated(context: Surroundings, from: number, isApart: boolean): Mention | null {
  let at = from;
  if (isApart) {
    if (/^(?:which|that)$/.test(wordAt(context, at))) at++;
    else if (!/^(?:located|situated)$/.test(wordAt(context, at))) return null;
  }
  const isCopula = /^(?:is|was)$/.test(wordAt(context, at));
  if (isCopula) at++;
  if (isCopula && /^(?:a|an|the)$/.test(wordAt(context, at))) return described(context, at, false);
  if (!/^(?:lies|lie|sits|stands|located|situated)$/.test(wordAt(context, at))) return null;
  return wordAt(context, at + 1) === 'in' ? namedAt(context, at + 2) : null;
}

/** Behind 'in': 'northern Kenya', "Kenya's Brod province", 'the Brod district of Kenya': the innermost. */
function namedAt(context: Surroundings, from: number): Mention | null {
  const { names } = context;
  let at = from;
  // 'North' of 'North Darfur' is part of the name.
  while (at < from + 4 && isLocalAdjective(context.tokens[at]?.text ?? '')) at++;
  const first = names
    .startingAt(at)
    .find(({ kind, country }) => kind === 'COUNTRY' || kind === 'PLACE' || country !== null);
  if (!first || context.tokens[at]?.sentence !== context.sentence) return null;
  const isOwner = /^['’]s?$/.test(wordAt(context, first.endToken));
  if (first.form === 'name' && !isOwner) return first;
  // "Kenya's Brod province", 'the Kenyan province of Brod'; "Kenya's north", 'the Kenyan highlands'.
  for (let inner = first.endToken; inner < first.endToken + 5; inner++) {
    const place = placeNameAt(context, inner);
    if (place) return place;
    const word = wordAt(context, inner);
    if (!/^(?:['’]s?|of)$/.test(word) && !isLocalAdjective(word) && !placeNouns.has(word)) break;
  }
  return isOwner || placeNouns.has(wordAt(context, first.endToken)) || compassWords.has(wordAt(context, first.endToken))
    ? first
    : null;
}

const isLocalAdjective = (word: string): boolean =>
  compassWords.has(word) || /^(?:the|far|remote|neighbou?ring|nearby|mountainous|occupied)$/.test(word);
