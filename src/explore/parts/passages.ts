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
  const [sentenceStart, another] = possibleStarts(sentence, quotes);
  // Words that stand in the sentence twice, and nothing that tells which are meant: the link leads to the right ones.
  const isKnown = sentenceStart !== undefined && another === undefined;
  const marks = isKnown
    ? quotes
        .filter(({ text }) => text.length < sentence.length)
        .map((quote): Span => ({ start: quote.start - sentenceStart, end: quote.end - sentenceStart }))
    : [];
  return { article, sentence, start, end, marks };
}

/** Where in the article the sentence may begin, which is not told: where every evidence then stands in it at its own place. */
function possibleStarts(sentence: string, quotes: readonly QuoteFragment[]): number[] {
  const [first] = quotes as [QuoteFragment, ...QuoteFragment[]];
  const starts: number[] = [];
  for (let at = sentence.indexOf(first.text); at >= 0; at = sentence.indexOf(first.text, at + 1))
    starts.push(first.start - at);
  const fits = (from: number): boolean =>
    quotes.every(({ start, end, text }) => sentence.slice(start - from, end - from) === text);
  return starts.filter(fits);
}
