// How well a text matches a search, computed from the text alone so that both engines rank alike: words in common,
// beginnings of words, and words that are one typing error away where nothing matches exactly.

/** Words so common in English that they decide nothing in a search (the stop words of Lucene's EnglishAnalyzer). */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);
/** As in Elasticsearch's AUTO fuzziness: shorter words must be typed right. */
const MIN_LENGTH_FOR_TYPING_ERROR = 3;
const MIN_LENGTH_OF_BEGINNING = 3;
/** More words make no better search, only a slower one. */
const MAX_QUERY_WORDS = 16;

/** Lower case without diacritics: 'Chișinău' and 'chisinau' are the same word. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, lower case, diacritics kept: what a full-text index holds. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words to search for, folded, each once: without stop words unless there is nothing else. */
export function queryWords(query: string): string[] {
  const words = [...new Set(wordsOf(query.slice(0, 1000)).map(foldText))].filter((word) => word !== '');
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_QUERY_WORDS);
}

export type WordMatch = 'exact' | 'beginning' | 'typing error';

/** How a folded word of a text answers a folded word of a query; null if it does not. */
export function matchWord(query: string, word: string): WordMatch | null {
  if (query === word) return 'exact';
  if (query.length >= MIN_LENGTH_OF_BEGINNING && word.startsWith(query)) return 'beginning';
  if (query.length >= MIN_LENGTH_FOR_TYPING_ERROR && isOneEditAway(query, word)) return 'typing error';
  return null;
}

/** One letter added, left out, replaced, or swapped with its neighbour. Linear; most pairs are told apart by their first letters. */
export function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endOfA = a.length;
  let endOfB = b.length;
  while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA -= 1;
    endOfB -= 1;
  }
  const leftOfA = endOfA - start;
  const leftOfB = endOfB - start;
  if (leftOfA <= 1 && leftOfB <= 1) return true;
  return leftOfA === 2 && leftOfB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

const WEIGHT: Record<WordMatch, number> = { exact: 1, beginning: 0.7, 'typing error': 0.5 };
/** Between alternative texts of one node, such as an entity's names. */
export const TEXT_SEPARATOR = ' | ';

export interface Candidate {
  readonly id: string;
  readonly text: string;
}
export interface Ranked extends Candidate {
  readonly score: number;
}

/** The candidates that match, best first, equal ones by id. `text` is the alternative that matches best. */
export function rankTexts(query: string, candidates: readonly Candidate[], limit: number): Ranked[] {
  const wanted = queryWords(query);
  if (wanted.length === 0) return [];
  const texts = candidates.flatMap(({ id, text }) =>
    text
      .split(TEXT_SEPARATOR)
      .map((alternative) => ({ id, text: alternative, words: wordsOf(alternative).map(foldText) })),
  );
  const known = new Set(wanted.filter((word) => texts.some(({ words }) => words.includes(word))));
  const best = new Map<string, Ranked>();
  for (const { id, text, words } of texts) {
    const score = scoreOf(wanted, known, words);
    const before = best.get(id);
    if (score > 0 && (before === undefined || score > before.score)) best.set(id, { id, text, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** Up to 1: the share of the query's words that the text has, nearly all of it; how little else the text says, a tenth. */
function scoreOf(wanted: readonly string[], known: ReadonlySet<string>, words: readonly string[]): number {
  const distinct = new Set(words);
  let weight = 0;
  for (const query of wanted) {
    let best = 0;
    for (const word of distinct) {
      const match = matchWord(query, word);
      if (match === null || (match === 'typing error' && known.has(query))) continue;
      best = Math.max(best, WEIGHT[match]);
    }
    weight += best;
  }
  if (weight === 0) return 0;
  const score = 0.9 * (weight / wanted.length) + 0.1 * Math.min(1, wanted.length / distinct.size);
  return Math.round(score * 1e6) / 1e6;
}
