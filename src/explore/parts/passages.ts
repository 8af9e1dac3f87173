// Evidence of one sentence gathered, so that the sentence is shown once with all of it marked.
import type { QuoteFragment } from '../../generated/explore.ts';
import type { Span } from '../text/spans.ts';

export interface Passage {
  readonly article: QuoteFragment['article'];
  readonly sentence: string;
  /** Of the first evidence, in the article. */
  readonly start: number;
  readonly end: number;
  /** Within the sentence. */
  readonly marks: readonly Span[];
}

export function passagesOf(quotes: readonly QuoteFragment[]): Passage[] {
  const passages = new Map<string, QuoteFragment[]>();
  for (const quote of quotes) {
    const key = `${quote.article.id} ${quote.sentence}`;
    passages.set(key, [...(passages.get(key) ?? []), quote]);
  }
  return [...passages.values()].map(passageOf);
}

function passageOf(quotes: readonly QuoteFragment[]): Passage {
  const [first] = quotes as [QuoteFragment, ...QuoteFragment[]];
  const { article, sentence, start, end } = first;
  // The sentence's own place in the article is not told: it follows from where the first evidence stands in it.
  const sentenceStart = start - sentence.indexOf(first.text);
  const marks = quotes
    .map((quote) => ({ start: quote.start - sentenceStart, end: quote.end - sentenceStart, text: quote.text }))
    .filter((mark) => sentence.slice(mark.start, mark.end) === mark.text && mark.text.length < sentence.length)
    .map((mark): Span => ({ start: mark.start, end: mark.end }));
  return { article, sentence, start, end, marks };
}
