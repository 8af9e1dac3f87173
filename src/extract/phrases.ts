// Noun phrases: determiner, adjectives, possessor and nouns up to the head, without relative clause. Nominal mentions are read from them.
import type { Tagged, TaggedSentence, Token, TokenRange } from './layers.ts';
import { personNouns } from './lexicons/titles.ts';

export interface NounPhrase extends TokenRange {
  /** The noun that carries the meaning: the last one. */
  readonly head: number;
  /** First token behind the determiner, quantifier or possessor. */
  readonly core: number;
  /** 'the', 'a', 'its', 'South Korea’s' ...: how the phrase refers; null for a bare noun. */
  readonly determiner: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'quantified' | null;
}

const DETERMINERS: ReadonlyMap<string, NounPhrase['determiner']> = new Map([
  ...['the', 'both'].map((word) => [word, 'definite'] as const),
  ...['a', 'an', 'another', 'any', 'some', 'no', 'each', 'every', 'either', 'neither'].map(
    (word) => [word, 'indefinite'] as const,
  ),
  ...['this', 'that', 'these', 'those', 'such'].map((word) => [word, 'demonstrative'] as const),
  ...['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'].map((word) => [word, 'possessive'] as const),
  ...['many', 'several', 'few', 'most', 'all', 'dozens', 'hundreds', 'thousands', 'more'].map(
    (word) => [word, 'quantified'] as const,
  ),
]);

/** Phrases of one sentence, in order; linear in its tokens. */
export function nounPhrasesOf(tagged: Tagged, sentence: TaggedSentence): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    const phrase = phraseAt(tagged, i, sentence.endToken);
    if (phrase) phrases.push(phrase);
    i = phrase ? phrase.endToken : i + 1;
  }
  return phrases;
}

function phraseAt(tagged: Tagged, first: number, limit: number): NounPhrase | null {
  const { tokens } = tagged;
  let i = first;
  let core = first;
  let determiner: NounPhrase['determiner'] = null;
  let head = -1;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    const begins = i === core && head < 0;
    const told = begins ? DETERMINERS.get(token.lower) : undefined;
    if (told !== undefined && standsAsDeterminer(token, tokens[i + 1])) {
      determiner ??= told;
      core = i + 1;
    } else if (token.pos === 'NUM' && head < 0) {
      if (begins) core = i + 1;
      determiner ??= 'quantified';
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN' || isNounInDisguise(tagged, i, head, first)) {
      if (head >= 0 && isVerbInDisguise(tagged, i, head)) break;
      if (head >= 0 && tokens[head]!.pos === 'PROPN' && token.pos === 'NOUN' && isTimeNoun(token)) break;
      head = i;
    } else if (isPossessiveMark(token) && head === i - 1 && i + 1 < limit) {
      determiner = 'possessive';
      core = i + 1;
      head = -1;
    } else if (!modifies(tagged, i, head, first)) break;
  }
  if (head < 0) return null;
  const start = tokens[first]!.start;
  return {
    firstToken: first,
    endToken: head + 1,
    start,
    end: tokens[head]!.end,
    head,
    core: Math.min(core, head),
    determiner,
  };
}

/** The noun phrases that own a phrase: 'the city' of 'the city’s police chief'. Those that end in a name have it in the stage `names`. */
export function ownersIn({ tokens }: Tagged, { firstToken, core }: NounPhrase): NounPhrase[] {
  const owners: NounPhrase[] = [];
  let first = firstToken;
  for (let at = firstToken + 1; at < core; at++) {
    const token = tokens[at]!;
    if (!isPossessiveMark(token) || tokens[at - 1]!.pos !== 'NOUN') continue;
    const determiner = DETERMINERS.get(tokens[first]!.lower) ?? null;
    owners.push({
      firstToken: first,
      endToken: at,
      start: tokens[first]!.start,
      end: tokens[at - 1]!.end,
      head: at - 1,
      core: determiner === null ? first : Math.min(first + 1, at - 1),
      determiner,
    });
    first = at + 1;
  }
  return owners;
}

/** 'The general said': adjectives by the tagger that are people where nothing follows for them to describe. */
function isNounInDisguise(tagged: Tagged, index: number, head: number, first: number): boolean {
  const token = tagged.tokens[index]!;
  const next = tagged.tokens[index + 1];
  if (token.lower === 'crossing' && head === index - 1 && index > first) return true;
  const isChief = token.lower === 'chief' && head === index - 1 && head >= first;
  if (token.pos !== 'ADJ' || (head >= 0 && !isChief) || index === first || !personNouns.has(token.lower)) return false;
  return (
    !next || next.sentence !== token.sentence || !(next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')
  );
}

/** 'these weapons increases the suffering': a verb in -s behind a plural noun and before a determiner. */
function isVerbInDisguise(tagged: Tagged, index: number, head: number): boolean {
  const next = tagged.tokens[index + 1];
  return (
    /s$/u.test(tagged.tokens[index]!.lower) &&
    /[^s]s$/u.test(tagged.tokens[head]!.lower) &&
    tagged.tokens[index]!.pos === 'NOUN' &&
    next?.pos === 'DET'
  );
}

/** 'that' and 'her' are determiners only before a noun or an adjective. */
function standsAsDeterminer(token: Token, next: Token | undefined): boolean {
  if (!next || next.sentence !== token.sentence) return false;
  if (token.lower === 'that' || token.lower === 'her' || token.lower === 'more')
    return next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN';
  return true;
}

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|ember|ober)?$/u;

export const isPossessiveMark = (token: Token): boolean => /^(?:['’]s|['’])$/u.test(token.text) && token.pos === 'PART';

const isTimeNoun = (token: Token): boolean =>
  /^(?:today|yesterday|tomorrow|morning|afternoon|evening|night|week|month|year)$/u.test(token.lower);

function modifies(tagged: Tagged, index: number, head: number, first: number): boolean {
  const { tokens } = tagged;
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (!next || next.sentence !== token.sentence) return false;
  const nominal = next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.pos === 'NUM';
  if (token.pos === 'ADJ') return head < 0 || nominal;
  if (token.pos === 'NUM' && head === index - 1 && MONTHS.test(tokens[head]!.lower)) return nominal;
  if (head >= 0) return false;
  // 'the exiled activist', 'a newly signed pact'
  if (token.pos === 'VERB' && /(?:ed|en|ing)$/u.test(token.lower)) return nominal && index > first;
  if (token.pos === 'ADV')
    return (
      index > first &&
      (next.pos === 'ADJ' || next.pos === 'VERB' || next.pos === 'NUM') &&
      !isPossessiveMark(tokens[index - 1]!)
    );
  if (token.text === ',' && index > first) return tokens[index - 1]!.pos === 'ADJ' && next.pos === 'ADJ';
  return false;
}

/** The phrase with the phrase that hangs on it by 'of': 'the president of Kenya'; the phrase itself where none does. */
export function withComplement(tagged: Tagged, phrases: readonly NounPhrase[], at: number): TokenRange {
  const phrase = phrases[at]!;
  const next = phrases[at + 1];
  const of = tagged.tokens[phrase.endToken];
  if (!next || of?.lower !== 'of' || next.firstToken !== phrase.endToken + 1) return phrase;
  return { firstToken: phrase.firstToken, endToken: next.endToken, start: phrase.start, end: next.end };
}
