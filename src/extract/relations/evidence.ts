// The stretch of text that supports a relation: from the first to the last word that states it, else the sentence.
import type { Span } from '../../article/article.ts';
import type { Tagged, TokenRange } from '../layers.ts';

/** The span over all ranges where they stand in one sentence; the sentence of the first one otherwise. */
export function evidenceOver(tagged: Tagged, ...ranges: readonly TokenRange[]): Span {
  const [first] = ranges;
  const sentence = tagged.sentences[tagged.tokens[first?.firstToken ?? 0]?.sentence ?? 0];
  const start = Math.min(...ranges.map((range) => range.start));
  const end = Math.max(...ranges.map((range) => range.end));
  if (!sentence || (start >= sentence.start && end <= sentence.end)) return { start, end };
  return { start: sentence.start, end: sentence.end };
}

/** The sentence in which a range stands. */
export function sentenceOf(tagged: Tagged, range: TokenRange): Span {
  const sentence = tagged.sentences[tagged.tokens[range.firstToken]?.sentence ?? 0];
  return sentence ? { start: sentence.start, end: sentence.end } : { start: range.start, end: range.end };
}
