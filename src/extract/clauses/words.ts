// Parts of speech as the clause parser needs them: the tagger's, with its errors put right where the words around leave no doubt.
import type { DateMention, Mention, PartOfSpeech, Tagged, Token } from '../layers.ts';
import { LARGE, TAKES_OVER } from '../quantities/bounds.ts';
import { correctToken, giveReportedVerb, giveVerb } from './corrections.ts';

export interface Words {
  readonly tokens: readonly Token[];
  readonly pos: PartOfSpeech[];
  /** 1 for tokens inside an expression of time. */
  readonly dated: Uint8Array;
  /** 1 for quotation marks that open. */
  readonly opening: Uint8Array;
}

const TIME_OF_DAY = new Set('morning afternoon evening night midday noon dawn dusk midnight'.split(' '));

const BOUND_PREPOSITIONS = new Set('over about around under near above below than between'.split(' '));

/** The tagger's parts of speech, corrected. */
export function correctedWords(tagged: Tagged, names: readonly Mention[], dates: readonly DateMention[]): Words {
  const { tokens } = tagged;
  const pos = tokens.map((token) => token.pos);
  holdTogether(tokens, pos, names);
  const dated = new Uint8Array(tokens.length);
  for (const date of dates) if (!describesNoun(tokens, date)) dated.fill(1, date.firstToken, endOfDay(tokens, date));
  const opening = new Uint8Array(tokens.length);
  tokens.forEach((token, i) => {
    if (token.text === '“' || (token.text === '"' && tokens[i + 1]?.quoted === true)) opening[i] = 1;
  });
  for (const sentence of tagged.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) correctToken(tokens, pos, dated, sentence, i);
    giveVerb(tokens, pos, dated, sentence);
    giveReportedVerb(tokens, pos, sentence);
  }
  return { tokens, pos, dated, opening };
}

/** 'Frankfurt am Main', 'Dar es Salaam': the small words of places are neither verbs nor prepositions. */
function holdTogether(tokens: readonly Token[], pos: PartOfSpeech[], names: readonly Mention[]): void {
  for (const { kind, form, firstToken, endToken } of names) {
    if (kind !== 'PLACE' || form !== 'name') continue;
    for (let i = firstToken + 1; i < endToken - 1; i++)
      if (/^\p{Ll}+$/u.test(tokens[i]!.text) && !/^(?:of|the|and)$/.test(tokens[i]!.lower)) pos[i] = 'PROPN';
  }
}

/** 'a 2011 interview': the year is part of the noun phrase. */
export function describesNoun(tokens: readonly Token[], { firstToken, endToken }: DateMention): boolean {
  if (endToken - firstToken !== 1 || !/^\d{4}$/.test(tokens[firstToken]!.text)) return false;
  const before = tokens[firstToken - 1];
  const determined = before?.pos === 'DET' || /^(?:its|their|his|her|my|our|['’]s)$/.test(before?.lower ?? '');
  return determined && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[endToken]?.pos ?? '');
}

/** 'Monday night': the time of day belongs to the date. */
function endOfDay(tokens: readonly Token[], date: DateMention): number {
  const next = tokens[date.endToken];
  return next !== undefined && TIME_OF_DAY.has(next.lower) ? date.endToken + 1 : date.endToken;
}

/** 'at least 14', 'over 13,000', 'up to six', 'as many as 20': whether words that bound a number begin at the token. */
export function opensBound({ tokens, pos, dated }: Words, i: number): boolean {
  const [first, second, third] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''];
  if (dated[i] || dated[i + 1]) return false;
  if (first === 'at') return /^(?:least|most)$/.test(second);
  if (first === 'than') return pos[i + 1] === 'NUM';
  if (first === 'up') return second === 'to' && pos[i + 2] === 'NUM';
  if (first === 'as') return /^(?:many|much|few|little)$/.test(second) && third === 'as';
  if (first === 'over' && TAKES_OVER.test(tokens[i - 1]?.lower ?? '')) return false;
  // 'under one clause', 'about one thing'
  if (second === 'one' && !LARGE.test(third)) return false;
  return BOUND_PREPOSITIONS.has(first) && pos[i + 1] === 'NUM';
}
