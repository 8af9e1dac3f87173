// The noun phrase around a noun that tells of an event: its words before the noun and the prepositional phrases after it.
import type { DateMention, Tagged, Token, TokenRange } from '../layers.ts';

export interface NounPhrase extends TokenRange {
  readonly head: number;
  /** In order: 'on Kyiv', 'by rebels'. */
  readonly after: readonly { readonly preposition: string; readonly range: TokenRange }[];
}

const POSSESSIVE = /^['’]s?$/;
/** Prepositional phrases that one noun may carry: enough for 'a strike by X on Y near Z in June'. */
const MOST_PHRASES = 5;
const MONTH_OR_DAY =
  /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?$/;

/** The phrase of the noun at `head`: from its first modifier to the end of its last prepositional phrase. */
export function nounPhraseAt(tagged: Tagged, head: number, dates: readonly DateMention[]): NounPhrase {
  const first = startOfPhrase(tagged, head);
  const after: { preposition: string; range: TokenRange }[] = [];
  let next = head + 1;
  while (after.length < MOST_PHRASES) {
    const preposition = tagged.tokens[next];
    if (
      preposition === undefined ||
      preposition.sentence !== tagged.tokens[head]!.sentence ||
      !isPreposition(preposition)
    )
      break;
    const end = endOfNouns(tagged, next + 1, dates);
    if (end === next + 1) break;
    after.push({ preposition: preposition.lower, range: rangeOf(tagged, next + 1, end) });
    next = end;
  }
  return { ...rangeOf(tagged, first, next), head, after };
}

/** The first token of the noun phrase that ends in `head`. */
export function startOfPhrase(tagged: Tagged, head: number): number {
  const sentence = tagged.tokens[head]!.sentence;
  let first = head;
  while (first > 0) {
    const before = tagged.tokens[first - 1]!;
    if (before.sentence !== sentence) break;
    const earlier = tagged.tokens[first - 2];
    // 'imposed sanctions' after a noun is a verb and its object; 'the imposed sanctions' one noun phrase.
    const predicate =
      before.pos === 'VERB' &&
      (earlier === undefined || earlier.sentence !== sentence || !/^(?:DET|ADJ|ADP)$/.test(earlier.pos));
    if (predicate && !before.lower.includes('-')) break;
    if (isModifier(before, tagged.tokens[first]!)) first--;
    else if (before.pos === 'CCONJ' && isAdjectival(tagged.tokens[first - 2])) first -= 2;
    else break;
  }
  return first;
}

function isModifier(token: Token, next: Token): boolean {
  if (token.text === ',' || token.pos === 'PUNCT') return false;
  if (
    token.pos === 'ADJ' ||
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'NUM' ||
    token.pos === 'DET'
  )
    return true;
  if (POSSESSIVE.test(token.lower) || token.lower.includes('-')) return true;
  if (MONTH_OR_DAY.test(token.lower)) return true;
  if (token.pos === 'PRON' && /^(?:its|their|his|her|our|this|that|these|those)$/.test(token.lower)) return true;
  return token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) && next.pos === 'NOUN';
}

function isAdjectival(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'ADJ' || token.pos === 'PROPN' || token.pos === 'NOUN');
}

function isPreposition(token: Token): boolean {
  return (
    (token.pos === 'ADP' || token.pos === 'PART') &&
    /^[a-z]+$/.test(token.lower) &&
    token.lower !== 'as' &&
    token.lower !== 'than'
  );
}

/** The end of a run of nouns with their modifiers, 'and' and commas between names included. */
function endOfNouns(tagged: Tagged, first: number, dates: readonly DateMention[]): number {
  const { tokens } = tagged;
  const sentence = tokens[first - 1]!.sentence;
  let end = first;
  let nouns = 0;
  while (end < tokens.length && tokens[end]!.sentence === sentence) {
    const token = tokens[end]!;
    if (nouns > 0 && dates.some((date) => date.firstToken === end)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') nouns++;
    const content =
      isModifier(token, tokens[end + 1] ?? token) ||
      token.pos === 'PRON' ||
      /^(?:each|other|between)$/.test(token.lower);
    const joins =
      token.pos === 'CCONJ' &&
      nouns > 0 &&
      tokens[end + 1] !== undefined &&
      /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(tokens[end + 1]!.pos);
    if (!content && !joins) break;
    if (nouns > 0 && token.pos === 'DET' && tokens[end - 1]?.pos !== 'CCONJ') break;
    end++;
  }
  return end;
}

export function rangeOf(tagged: Tagged, firstToken: number, endToken: number): TokenRange {
  return {
    firstToken,
    endToken,
    start: tagged.tokens[firstToken]!.start,
    end: tagged.tokens[Math.max(firstToken, endToken - 1)]!.end,
  };
}
