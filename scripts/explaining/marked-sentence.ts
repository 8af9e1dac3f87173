// A sentence with what was found in it: coloured by kind on a terminal, in brackets elsewhere.
import type { ChalkInstance } from 'chalk';
import type { ExplainedSentence, Mark } from '../../src/extract/explain.ts';
import { printable } from './printable.ts';

const COLOURS = {
  PERSON: 'green',
  COUNTRY: 'blue',
  ORGANIZATION: 'cyan',
  PLACE: 'yellow',
  AGREEMENT: 'magenta',
  EVENT: 'red',
  DATE: 'gray',
  QUANTITY: 'gray',
  WEAPON: 'gray',
} as const;

/** 'The [Kenyan COUNTRY] minister': each mark closes with its kind; contents of claims stand in {braces}, underlined where colours are. */
export function markedSentence({ start, end, marks }: ExplainedSentence, text: string, chalk: ChalkInstance): string {
  return chalk.level === 0 ? inBrackets(start, end, marks, text) : inColours(start, end, marks, text, chalk);
}

function inBrackets(start: number, end: number, marks: readonly Mark[], text: string): string {
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  for (const mark of marks) {
    const [open, close] = mark.kind === 'CLAIM' ? ['{', '}'] : ['[', ` ${mark.kind}]`];
    opening.set(mark.start, `${opening.get(mark.start) ?? ''}${open}`);
    // The inner ones, which come later, close first.
    closing.set(stop(mark, end), `${close}${closing.get(stop(mark, end)) ?? ''}`);
  }
  const edges = edgesOf(start, end, marks);
  const pieces = edges.map((from, index) => {
    const piece = from < end ? text.slice(from, edges[index + 1]) : '';
    return `${closing.get(from) ?? ''}${opening.get(from) ?? ''}${piece}`;
  });
  return printable(pieces.join(''));
}

/** Where marks begin and end, with both ends of the sentence. */
function edgesOf(start: number, end: number, marks: readonly Mark[]): number[] {
  const edges = [start, end, ...marks.flatMap((mark) => [mark.start, stop(mark, end)])];
  return [...new Set(edges)].sort((a, b) => a - b);
}

/** What goes on in the next sentence is cut here. */
const stop = (mark: Mark, end: number): number => Math.min(mark.end, end);

function inColours(start: number, end: number, marks: readonly Mark[], text: string, chalk: ChalkInstance): string {
  const edges = edgesOf(start, end, marks);
  const pieces = edges.slice(0, -1).map((from, index) => {
    const over = marks.filter((mark) => mark.start <= from && from < mark.end);
    const inner = over.findLast(({ kind }) => kind !== 'CLAIM');
    const piece = printable(text.slice(from, edges[index + 1]));
    const coloured = inner && inner.kind !== 'CLAIM' ? chalk[COLOURS[inner.kind]](piece) : piece;
    return over.some(({ kind }) => kind === 'CLAIM') ? chalk.underline(coloured) : coloured;
  });
  return pieces.join('');
}
