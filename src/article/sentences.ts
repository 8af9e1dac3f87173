// Sentence ends within one block: full stops that end an abbreviation, an initial or a number end no sentence.

import {
  ABBREVIATIONS_BEFORE_NAMES,
  ABBREVIATIONS_BEFORE_NUMBERS,
  ABBREVIATIONS_INSIDE,
  LOWER_CASE_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TIME_FOLLOWERS,
} from './abbreviations.ts';
import type { Span } from './article.ts';

const TERMINATOR = /[.!?…。！？]/u;
const CLOSER = /[”"’')\]»]/u;
const SPACE = /[\s\u00a0\u200b-\u200f\u2060\ufeff]/u;
/** Longest look ahead and behind, in code units: words longer than this are no abbreviations. */
const WINDOW = 60;
const ATTRIBUTION =
  /^(?:(?:\p{Lu}[\p{L}’'.-]{0,30}|the|a|an|his|her|its)\s+){1,5}(?:said|says|asked|told|added|wrote|shouted|replied|warned|demanded|wondered)\b/u;

/** Splits the block into sentences, trimmed of surrounding space; every visible character belongs to one. */
export function splitSentences(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  let at = block.start;
  while (at < block.end) {
    if (!TERMINATOR.test(text[at]!)) {
      at++;
      continue;
    }
    const end = endOfClosing(text, at, block.end);
    if (end >= block.end || endsSentence(text, start, at, end, block.end)) {
      push(sentences, text, start, end);
      start = end;
    }
    at = end;
  }
  push(sentences, text, start, block.end);
  return sentences;
}

/** No sentence of prose is longer, in code units; what is goes in pieces, so that work on one sentence is bounded. */
const LONGEST_SENTENCE = 3000;

function push(sentences: Span[], text: string, from: number, to: number): void {
  for (let start = from; start < to; ) {
    let end = to;
    if (to - start > LONGEST_SENTENCE) {
      const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
      end = space > start ? space : wholeCharacter(text, start + LONGEST_SENTENCE);
    }
    pushTrimmed(sentences, text, start, end);
    start = end === start ? end + 1 : end;
  }
}

const wholeCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text[start]!)) start++;
  while (end > start && SPACE.test(text[end - 1]!)) end--;
  if (start < end) sentences.push({ start, end });
}

/** Behind the run of terminators, closing quotation marks and note marks ('.[3]'). */
function endOfClosing(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && TERMINATOR.test(text[end]!)) end++;
  while (end < limit) {
    if (CLOSER.test(text[end]!)) end++;
    else {
      const note =
        text[end] === '[' ? /^\[(?:\d{1,4}|citation needed|note \d{1,3})\]/u.exec(text.slice(end, end + 20)) : null;
      if (!note) break;
      end += note[0].length;
    }
  }
  return end;
}

function endsSentence(text: string, sentenceStart: number, at: number, end: number, limit: number): boolean {
  const marks = text.slice(at, end);
  const rest = text.slice(end, Math.min(limit, end + 2 * WINDOW));
  if (!SPACE.test(text[end]!)) return isUnspacedEnd(text, at, end, rest);
  const next = rest.replace(/^[\s\u00a0\u200b-\u200f\u2060\ufeff]+/u, '');
  if (next === '') return true;
  if (/^[“"‘'([]?\p{Ll}/u.test(next) || /^[,;:)–—-]/u.test(next)) return false;
  if (marks.startsWith('…') || marks.startsWith('..')) return startsWithOpener(next) || /[”"]/u.test(marks);
  if (/^[!?]/u.test(marks)) return !(/[”"]/u.test(marks) && ATTRIBUTION.test(next));
  if (marks[0] === '.' && /^\.[)\]]*$/u.test(marks)) return !stopsAnAbbreviation(text, sentenceStart, at, next);
  return true;
}

/** 'on Monday.The next day': a missing space, but no address ('example.Com') or number. */
function isUnspacedEnd(text: string, at: number, end: number, rest: string): boolean {
  if (/[。！？]/u.test(text[at]!)) return true;
  if (end - at > 1 && /[”"\]]/u.test(text[end - 1]!)) return /^\p{Lu}/u.test(rest);
  const word = wordBefore(text, Math.max(0, at - WINDOW), at);
  return /^\p{Ll}{3,}$/u.test(word) && /^\p{Lu}\p{Ll}+[ ,’']/u.test(rest);
}

function stopsAnAbbreviation(text: string, sentenceStart: number, at: number, next: string): boolean {
  const word = wordBefore(text, Math.max(sentenceStart, at - WINDOW), at);
  const lower = word.toLowerCase();
  const nextIsNumber = /^[\p{Sc}#]?\d/u.test(next);
  if (ABBREVIATIONS_BEFORE_NAMES.has(lower) && /^\p{Lu}/u.test(word)) return true;
  if (MONTH_ABBREVIATIONS.has(lower) && /^\p{Lu}/u.test(word)) return nextIsNumber;
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(lower)) return nextIsNumber;
  if (lower === 'a.m' || lower === 'p.m') return TIME_FOLLOWERS.test(next);
  const isAcronym = /^(?:\p{L}\.){1,5}\p{L}$/u.test(word);
  // 'he wrote on X. The president' ends; 'J. Smith' goes on.
  const isNetwork = word === 'X' && /\b(?:on|to|via) X$/u.test(text.slice(Math.max(sentenceStart, at - 8), at));
  const isInitial = /^\p{Lu}$/u.test(word) && word !== 'I' && !isNetwork;
  if (isAcronym || isInitial || isAbbreviationInside(word, lower)) return !startsWithOpener(next);
  return false;
}

/** 'Ill.' is Illinois, 'ill.' is not: only a few abbreviations go in lower case. */
const isAbbreviationInside = (word: string, lower: string): boolean =>
  /^\p{Lu}/u.test(word) ? ABBREVIATIONS_INSIDE.has(lower) : LOWER_CASE_ABBREVIATIONS.has(lower);

/** The word that ends at `at`, inner full stops included: 'U.S' of 'the U.S.'. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && /[\p{L}\p{N}.&-]/u.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}

function startsWithOpener(next: string): boolean {
  if (/^[“"‘([]/u.test(next)) return true;
  const word = /^\p{L}[\p{L}’']*/u.exec(next.slice(0, WINDOW))?.[0];
  return word !== undefined && SENTENCE_OPENERS.has(word);
}
