// Blocks: the paragraphs of a text, by blank lines, by line ends, or by line ends that are no mere hard wrapping.
import type { Span } from './article.ts';
import { readByline } from './bylines.ts';
import { readCreditLine } from './credit-lines.ts';
import { readPublicationLine } from './publication-lines.ts';

/** What the markup said of a block; plain text says nothing. */
export type BlockHint = 'headline' | 'caption' | 'byline' | 'boilerplate';

export interface Block extends Span {
  readonly hint?: BlockHint;
}

interface Line extends Span {
  readonly blank: boolean;
}

/** Lines of hard-wrapped text are no longer than this; longer lines are paragraphs of their own (RFC 3676 advises 78, e-mail tools go to 100). */
const LONGEST_WRAPPED_LINE = 110;
const SHORTEST_WRAP_WIDTH = 45;
const LONGEST_BYLINE = 160;
/** A name with its post or house is a byline only near the beginning; code units. */
const MASTHEAD_REACH = 800;
/** Two lines of a masthead show no width at which a text was wrapped. */
const FEWEST_WRAPPED_LINES = 2;

/** Cuts a plain text into blocks; offsets leave the surrounding space out. */
export function findBlocks(text: string): Block[] {
  const lines = splitLines(text);
  const wrapWidth = documentWrapWidth(lines);
  const blocks: Block[] = [];
  let current: { start: number; end: number } | null = null;
  let previous: Line | null = null;
  lines.forEach((line, i) => {
    if (line.blank) {
      if (current) blocks.push(current);
      current = null;
    } else if (
      current &&
      previous &&
      continuesWrapped(text, previous, line, wrapWidth) &&
      !isSignature(text, line, lines[i + 1])
    ) {
      current.end = line.end;
    } else {
      if (current) blocks.push(current);
      current = { start: line.start, end: line.end };
    }
    previous = line;
  });
  if (current) blocks.push(current);
  return blocks;
}

const INVISIBLE = /[\s\u00a0\u200b-\u200f\u2060\ufeff]/u;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    lines.push(trimLine(text, start, end));
    if (end >= text.length) break;
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

const isLineEnd = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029;

function trimLine(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && INVISIBLE.test(text[start]!)) start++;
  while (end > start && INVISIBLE.test(text[end - 1]!)) end--;
  return { start, end, blank: start === end };
}

/** The column at which the text was wrapped, or 0 if its lines are paragraphs. */
function documentWrapWidth(lines: readonly Line[]): number {
  const followed = lines.filter((line, i) => !line.blank && lines[i + 1]?.blank === false);
  if (followed.length < FEWEST_WRAPPED_LINES) return 0;
  const lengths = followed.map((line) => line.end - line.start).sort((a, b) => a - b);
  const longest = lengths.at(-1)!;
  const median = lengths[lengths.length >> 1]!;
  if (longest > LONGEST_WRAPPED_LINE || longest < SHORTEST_WRAP_WIDTH) return 0;
  return median >= 0.8 * longest ? longest : 0;
}

/** Whether the line end between the two only wraps a paragraph: the next word would not have fitted, or the sentence plainly goes on. */
function continuesWrapped(text: string, line: Line, next: Line, wrapWidth: number): boolean {
  const length = line.end - line.start;
  if (length > LONGEST_WRAPPED_LINE || /^(?:[-*•·–—]|\d{1,3}[.)])\s/u.test(text.slice(next.start, next.start + 8)))
    return false;
  if (isOfMasthead(text, line) || isOfMasthead(text, next)) return false;
  const firstWord = /^\S{0,60}/u.exec(text.slice(next.start, next.start + 60))![0];
  const last = text[line.end - 1]!;
  if (/^\p{Ll}/u.test(firstWord) && !/[.!?:”"]/u.test(last)) return true;
  return wrapWidth > 0 && length + 1 + firstWord.length > wrapWidth - 1;
}

/** A byline or a line that says when the article appeared is no part of a paragraph. */
function isOfMasthead(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  if (words.length >= LONGEST_BYLINE) return false;
  const mayBeByline = line.start < MASTHEAD_REACH || /^(?:by|written by) \p{Lu}/iu.test(words);
  return (mayBeByline && readByline(words) !== null) || readPublicationLine(words) !== null;
}

/** A name or house alone on its line, and below it the day. */
function isSignature(text: string, line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.blank || line.start > MASTHEAD_REACH || line.end - line.start > LONGEST_BYLINE)
    return false;
  const words = text.slice(line.start, line.end);
  return readCreditLine(words) !== null && readPublicationLine(text.slice(next.start, next.end)) !== null;
}
