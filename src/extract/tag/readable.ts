// Text as the tagger can read it: zero-width characters left out, odd spaces made plain, with the way back to the offsets of the original.
import type { Span } from '../../article/article.ts';

/** A stretch of at most LONGEST_PIECE code units. */
export interface ReadablePiece {
  readonly text: string;
  /** Offset in the article of the character at `at`. */
  readonly offset: (at: number) => number;
  /** Offset in the article behind the character before `at`. */
  readonly endOffset: (at: number) => number;
}

/** The tagger's work grows faster than the length of what it reads; no sentence of prose is longer than this. */
const LONGEST_PIECE = 3000;
/** Soft hyphen, zero-width and direction marks. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const ODD_SPACE = /[\t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;
const ODD_HYPHEN = /[\u2010\u2011]/gu;

export function makeReadable(text: string, span: Span): ReadablePiece[] {
  const pieces: ReadablePiece[] = [];
  for (let start = span.start; start < span.end; ) {
    const end = span.end - start > LONGEST_PIECE ? cutBefore(text, start, start + LONGEST_PIECE) : span.end;
    pieces.push(readPiece(text.slice(start, end), start));
    start = end;
  }
  return pieces;
}

/** The last space before the limit, or the limit itself (never inside a surrogate pair). */
function cutBefore(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  if (space > start) return space;
  return /[\udc00-\udfff]/.test(text[limit]!) ? limit - 1 : limit;
}

function readPiece(original: string, start: number): ReadablePiece {
  const plain = original.replace(ODD_SPACE, ' ').replace(ODD_HYPHEN, '-'); // one code unit for one: offsets stay
  if (!INVISIBLE.test(plain)) return { text: plain, offset: (at) => start + at, endOffset: (at) => start + at };
  const kept: number[] = [];
  let text = '';
  for (let i = 0; i < plain.length; i++) {
    if (INVISIBLE.test(plain[i]!)) continue;
    kept.push(start + i);
    text += plain[i];
  }
  return {
    text,
    offset: (at) => kept[at] ?? start + plain.length,
    endOffset: (at) => (at === 0 ? start : kept[at - 1]! + 1),
  };
}
