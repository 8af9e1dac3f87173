// 'X said A, but Y, who leads Z, warned that B': what another source says behind 'but', 'while' or a semicolon is no part of what the first one says.
import type { Tagged } from '../layers.ts';
import type { Attribution, Tokens } from './findings.ts';

/** How many cues further a rival is looked for, so that a page of cues without a full stop stays linear. */
const NEAREST = 8;

/** Ends the content of each attribution where that of another source begins. */
export function withoutRivals(attributions: readonly Attribution[], tagged: Tagged): Attribution[] {
  return attributions.map((first, k) => {
    let { content } = first;
    for (const rival of attributions.slice(k + 1, k + 1 + NEAREST)) {
      if (rival.source === null || rival.cue[0] <= first.cue[0]) continue;
      const start = Math.max(joinedAt(rival.source[0], tagged), relativeAt(rival, tagged));
      if (start < 0 || start <= first.cue[0]) continue;
      content = content.map((piece) => (closes(rival, piece, tagged, start) ? endingAt(piece, start) : piece));
    }
    return content === first.content ? first : { ...first, content };
  });
}

function endingAt([first, end]: Tokens, start: number): Tokens {
  return first < start && start < end ? [first, start] : [first, end];
}

/** A relative clause ('the bill, which Y called a disgrace') is left out only where nothing of the first content follows it. */
function closes({ content }: Attribution, [, end]: Tokens, { tokens }: Tagged, start: number): boolean {
  return !/^(?:which|whom|who)$/.test(tokens[start + 1]!.lower) || content.at(-1)![1] >= end - 1;
}

/** The comma before the 'which' or 'whom' that opens the rival's clause; -1 if there is none. */
function relativeAt({ clause }: Attribution, { tokens }: Tagged): number {
  if (clause?.role !== 'relative') return -1;
  const opener = tokens[clause.firstToken]!;
  const comma = tokens[clause.firstToken - 1];
  return /^(?:which|whom|who)$/.test(opener.lower) && comma?.text === ',' && !comma.quoted ? clause.firstToken - 1 : -1;
}

/** The comma before 'but' or 'while', or the semicolon, that stands right before the source; -1 if there is none. */
function joinedAt(source: number, { tokens }: Tagged): number {
  const before = tokens[source - 1];
  if (before === undefined || before.quoted) return -1;
  if (before.text === ';') return source - 1;
  return /^(?:but|while|though|although|and|which|whom)$/.test(before.lower) && tokens[source - 2]?.text === ','
    ? source - 2
    : -1;
}
