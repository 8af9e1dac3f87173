// Varied prose of any length for benchmarks and tests: the paragraphs of given articles again and again, each time with other names.
import type { Article } from '../../src/article/article.ts';
import { extract } from '../../src/extract/extract.ts';

/** A stretch of text to keep, or a name's word to exchange for an invented one. */
interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

/** At least `length` UTF-16 code units; the same for the same articles, length and seed. */
export function longProse(articles: readonly Article[], length: number, seed = 1): string {
  const random = randomNumbers(seed);
  const models = articles.map(piecesOf);
  const written: string[] = [];
  let size = 0;
  for (let chapter = 0; size < length; chapter++) {
    const inventedFor = new Map<string, string>();
    const text = models[chapter % models.length]!.map((piece) => {
      if (!piece.isName) return piece.text;
      const invented = inventedFor.get(piece.text) ?? inventedWord(random);
      inventedFor.set(piece.text, invented);
      return invented;
    }).join('');
    written.push(text);
    size += text.length + 2;
  }
  return written.join('\n\n');
}

/** The body, cut at the words of the names of persons and places; countries and organisations keep theirs, which carry meaning. */
function piecesOf(article: Article): Piece[] {
  const names = extract(article).mentions.filter(
    ({ kind, form }) => form === 'name' && (kind === 'PERSON' || kind === 'PLACE'),
  );
  const isName = (at: number): boolean => names.some(({ start, end }) => start <= at && at < end);
  const pieces: Piece[] = [];
  let paragraph = -1;
  for (const sentence of article.sentences) {
    if (sentence.role !== 'body') continue;
    const separator = pieces.length === 0 ? '' : sentence.paragraph === paragraph ? ' ' : '\n\n';
    paragraph = sentence.paragraph;
    if (separator) pieces.push({ text: separator, isName: false });
    const text = article.text.slice(sentence.start, sentence.end);
    let done = 0;
    for (const word of text.matchAll(/\p{Lu}\p{L}{2,}/gu)) {
      if (!isName(sentence.start + word.index)) continue;
      pieces.push({ text: text.slice(done, word.index), isName: false }, { text: word[0], isName: true });
      done = word.index + word[0].length;
    }
    pieces.push({ text: text.slice(done), isName: false });
  }
  return pieces;
}

const SYLLABLES = 'ba den ko li mar nu per ras so tev uld vin wen yor zan hal gri fen cor dal'.split(' ');

function inventedWord(random: () => number): string {
  const count = 2 + Math.floor(random() * 3);
  const word = Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Numbers from 0 up to 1, the same for the same seed. Source: Tommy Ettinger, mulberry32 (public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
