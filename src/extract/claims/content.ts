// The words of a claim's content: without cue, source and outer punctuation, and whether they are quoted as a whole.
import type { Tagged, Token } from '../layers.ts';
import type { Tokens } from './findings.ts';

export interface Content {
  readonly text: string;
  /** From the first piece's start to the last one's end. */
  readonly start: number;
  readonly end: number;
  readonly tokens: Tokens;
  /** Are all words quoted? */
  readonly direct: boolean;
}

/** Null if no word is left. */
export function contentOf(pieces: readonly Tokens[], tagged: Tagged): Content | null {
  const trimmed = pieces.map((piece, k) => trim(piece, tagged, k === 0)).filter(([first, end]) => first < end);
  if (trimmed.length === 0) return null;
  const { tokens, article } = tagged;
  const [opening] = trimmed[0]!;
  // '“so-called helpers” had lied': the mark that opens the quotation stands just before
  if (MARKS.has(tokens[opening - 1]?.text ?? '') && tokens[opening]!.quoted && closesUnopened(tokens, trimmed[0]!))
    trimmed[0] = [opening - 1, trimmed[0]![1]];
  const texts = trimmed.map(([first, end]) => article.text.slice(tokens[first]!.start, tokens[end - 1]!.end));
  const words = trimmed.flatMap(([first, end]) => tokens.slice(first, end)).filter(({ pos }) => pos !== 'PUNCT');
  if (words.length === 0) return null;
  const first = trimmed[0]![0];
  const end = trimmed.at(-1)![1];
  return {
    text: texts.reduce(
      (said, text, k) =>
        `${said}${startsSentence(trimmed[k]!, trimmed[k - 1]!, tokens) && !/[.!?…]$/u.test(said) ? '. ' : ' '}${text}`,
    ),
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    tokens: [first, end],
    direct: words.every((word) => word.quoted),
  };
}

/** The piece is of a later sentence than the one before: '“A,” she said. “B.”' */
const startsSentence = (piece: Tokens, before: Tokens, tokens: readonly Token[]): boolean =>
  tokens[piece[0]]!.sentence !== tokens[before[1] - 1]!.sentence;

const EDGE = new Set([',', ';', ':', '—', '–', '--', '-']);
const MARKS = new Set(['“', '”', '"']);

function trim([from, to]: Tokens, { tokens }: Tagged, atStart: boolean): Tokens {
  let first = from;
  let end = to;
  for (let changed = true; changed && first < end; ) {
    changed = false;
    const head = tokens[first]!;
    const last = tokens[end - 1]!;
    if (
      EDGE.has(head.text) ||
      (atStart && /^(?:that|and|but)$/.test(head.lower) && !head.quoted && tokens[first + 1]?.pos !== 'AUX') ||
      head.text === '.'
    ) {
      first++;
      changed = true;
    } else if (EDGE.has(last.text) || last.text === '.' || (last.lower === 'and' && last.pos === 'CCONJ')) {
      end--;
      changed = true;
    } else if (
      MARKS.has(head.text) &&
      (MARKS.has(last.text) ? onlyPair(tokens, first, end) : !closedInside(tokens, first, end))
    ) {
      first++;
      changed = true;
    } else if (MARKS.has(last.text) && !openedInside(tokens, first, end)) {
      end--;
      changed = true;
    }
  }
  return [first, end];
}

/** The first mark inside closes a quotation that began before, and words follow it. */
function closesUnopened(tokens: readonly Token[], [first, end]: Tokens): boolean {
  let i = first;
  while (i < end && tokens[i]!.quoted) i++;
  return i < end - 1 && MARKS.has(tokens[i]!.text);
}

type Marked = readonly { readonly text: string }[];

/** The marks at both ends belong together: no other mark stands between. */
function onlyPair(tokens: Marked, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) if (MARKS.has(tokens[i]!.text)) return false;
  return true;
}

function closedInside(tokens: Marked, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (MARKS.has(tokens[i]!.text)) return true;
  return false;
}

function openedInside(tokens: Marked, first: number, end: number): boolean {
  let open = 0;
  for (let i = first; i < end - 1; i++) {
    const { text } = tokens[i]!;
    if (text === '“') open++;
    else if (text === '”') open--;
    else if (text === '"') open = open > 0 ? open - 1 : open + 1;
  }
  return open > 0;
}
