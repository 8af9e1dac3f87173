// Finds the words that a model quotes in the sentences that it was given: what is not there is not believed.
import type { Article, Span } from '../../article/article.ts';
import type { NumberedSentence } from './pieces.ts';

export interface Quotes {
  /** Whole words that begin in the sentence; the first that are not taken. Null if they do not stand there. */
  find(sentence: number, words: string, isTaken?: (span: Span) => boolean): Span | null;
  /** The same in the sentence, or else in one of its neighbours. */
  findNear(sentence: number, words: string): Span | null;
  sentenceAt(offset: number): NumberedSentence | null;
}

const SINGLE: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-' };

/** Quotation marks and dashes as typewriters have them: UTF-16 unit for unit. */
const plain = (text: string): string => text.replace(/[’‘“”–—]/gu, (mark) => SINGLE[mark]!);

export function quotesIn({ text }: Article, sentences: readonly NumberedSentence[]): Quotes {
  // The sentences joined by single blanks, with the offset in the article of each unit: other white space is no difference.
  let joined = '';
  const offsets: number[] = [];
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { number, start, end } of sentences) {
    begins.set(number, joined.length);
    let blank = true;
    for (let at = start; at < end; at++) {
      const unit = text[at]!;
      const isBlank = /\s/u.test(unit);
      if (isBlank && blank) continue;
      joined += isBlank ? ' ' : plain(unit);
      offsets.push(at);
      blank = isBlank;
    }
    ends.set(number, joined.length);
    joined += ' ';
    offsets.push(end);
  }

  const find: Quotes['find'] = (sentence, words, isTaken = () => false) => {
    const wanted = plain(words.replace(/\s+/gu, ' ').trim());
    const [from, to] = [begins.get(sentence), ends.get(sentence)];
    if (wanted === '' || from === undefined || to === undefined) return null;
    // What begins in the sentence may end in a later one.
    const within = joined.slice(0, to + wanted.length);
    for (let at = within.indexOf(wanted, from); at >= 0 && at < to; at = within.indexOf(wanted, at + 1)) {
      const span = { start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 };
      if (isWhole(joined, at, at + wanted.length) && !isTaken(span)) return span;
    }
    return null;
  };
  return {
    find,
    findNear(sentence, words) {
      for (const step of NEIGHBOURS) {
        const span = find(sentence + step, words);
        if (span) return span;
      }
      return null;
    },
    sentenceAt: (offset) => sentences.find(({ start, end }) => start <= offset && offset < end) ?? null,
  };
}

const NEIGHBOURS = [0, -1, 1, -2, 2];

/** 'Kim' is not in 'Kimono'. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (a: string | undefined, b: string | undefined): boolean =>
    /[\p{L}\p{N}]/u.test(a ?? '') && /[\p{L}\p{N}]/u.test(b ?? '');
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}
