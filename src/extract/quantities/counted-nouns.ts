// What a number counts: the noun behind it with the nouns that modify it, and the whole noun phrase.
import type { Tagged, TaggedSentence, Token } from '../layers.ts';

export interface CountedNoun {
  /** 'officers', 'artillery rounds', 'North Koreans'; '' if no noun follows. */
  readonly unit: string;
  /** Behind the phrase's last token. */
  readonly end: number;
}

/** Longest noun phrase looked at, in tokens. */
const LONGEST_PHRASE = 8;
const SKIPPED = /^(?:more|other|others|additional|further|different|separate|new|such|so-called|fewer|less)$/u;

/** Reads the noun phrase that begins at the token; tokens of dates end it. */
export function countedNoun(
  { tokens, article }: Tagged,
  sentence: TaggedSentence,
  at: number,
  isDate: (at: number) => boolean,
): CountedNoun {
  const limit = Math.min(sentence.endToken, at + LONGEST_PHRASE);
  let start = at;
  if (tokens[start]?.lower === 'of' && start < limit) {
    start++;
    while (
      start < limit &&
      (tokens[start]!.pos === 'DET' ||
        tokens[start]!.pos === 'NUM' ||
        /^(?:its|their|his|her|our|those|these)$/u.test(tokens[start]!.lower))
    )
      start++;
    if (tokens[start]?.pos === 'PRON') return { unit: '', end: at };
  }
  let head = -1;
  for (let i = start; i < limit && !isDate(i); i++) {
    const token = tokens[i]!;
    if (isNounLike(token)) {
      head = i;
      continue;
    }
    // 'six North Korean [military] officers': an adjective goes on only behind a name that is one itself
    const goesOn =
      head < 0 || (tokens[head]!.pos === 'PROPN' && token.pos === 'ADJ' && i + 1 < limit && isNounLike(tokens[i + 1]!));
    if (!goesOn || !isModifier(token, tokens[i + 1])) break;
  }
  if (head < 0) return { unit: '', end: at };
  let first = head;
  while (first > start && isUnitPart(tokens[first - 1]!, tokens[head]!)) first--;
  return { unit: article.text.slice(tokens[first]!.start, tokens[head]!.end).replace(/\s+/gu, ' '), end: head + 1 };
}

const isNounLike = (token: Token): boolean =>
  (token.pos === 'NOUN' || token.pos === 'PROPN') && !SKIPPED.test(token.lower) && /^\p{L}/u.test(token.text);

/** Adjectives, and participles that stand before a noun ('wounded soldiers'), but no verb of the sentence ('14 killed in'). */
function isModifier(token: Token, next: Token | undefined): boolean {
  if (token.pos === 'ADJ' || token.pos === 'ADV' || SKIPPED.test(token.lower)) return true;
  if (token.pos === 'PUNCT') return token.text === ',' && next?.pos === 'ADJ';
  return (
    token.pos === 'VERB' &&
    /(?:ed|ing|en)$/u.test(token.lower) &&
    next !== undefined &&
    isNounLike(next) &&
    !/^\p{Lu}/u.test(next.text)
  );
}

/** Nouns before a noun belong to the unit; names before it only where the whole is a name ('North Koreans'). */
const isUnitPart = (token: Token, head: Token): boolean =>
  token.pos === head.pos && (token.pos === 'NOUN' || token.pos === 'PROPN');
