// Text as the tagger can read it: zero-width characters left out, odd spaces made plain, letters that it would split at folded,
// with the way back to the offsets of the original.
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
/** The opening quotation mark or modifier letter that stands for the glottal stop inside a name: 'Hawai‘i'. */
const GLOTTAL_STOP = /(?<=\p{L})[‘ʻʼ](?=\p{L})/gu;
/** Latin letters beyond Latin-1: wink-nlp ends a word before them ('Todorovi|ć'). */
const EXTENDED_LATIN = /[\u0100-\u024f\u1e00-\u1eff]/gu;
/** Those of them that Unicode does not take apart into a letter and its marks. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  œ: 'o',
  Œ: 'O',
  ŧ: 't',
  Ŧ: 'T',
  ŋ: 'n',
};
/** Marks that stand behind the letter that they belong to. */
const COMBINING = /[\u0300-\u036f]/u;
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
  const plain = original
    .replace(ODD_SPACE, ' ')
    .replace(ODD_HYPHEN, '-')
    .replace(GLOTTAL_STOP, '’')
    .replace(EXTENDED_LATIN, fold); // one code unit for one: offsets stay
  if (!INVISIBLE.test(plain) && !COMBINING.test(plain))
    return { text: plain, offset: (at) => start + at, endOffset: (at) => start + at };
  const kept: number[] = [];
  let text = '';
  for (let i = 0; i < plain.length; i++) {
    if (INVISIBLE.test(plain[i]!) || COMBINING.test(plain[i]!)) continue;
    kept.push(start + i);
    text += plain[i];
  }
  return {
    text,
    offset: (at) => kept[at] ?? start + plain.length,
    endOffset: (at) => {
      if (at === 0) return start;
      let end = kept[at - 1]! + 1;
      while (COMBINING.test(plain[end - start] ?? '')) end += 1;
      return end;
    },
  };
}

/** The plain letter of an extended one, one code unit for one; itself if it has none. */
function fold(letter: string): string {
  const base = UNDIVIDED[letter] ?? letter.normalize('NFD')[0]!;
  return base.length === 1 ? base : letter;
}
