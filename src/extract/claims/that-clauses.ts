// 'said that A and that B' is one claim, unless its source is surer of one than of the other.
import type { Tagged } from '../layers.ts';
import type { Draft } from './findings.ts';

/** Joins drafts of one cue whose clauses 'and that' or 'but that' puts side by side. */
export function joinThatClauses(drafts: readonly Draft[], tagged: Tagged): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const previous = joined.at(-1);
    if (previous !== undefined && goesOn(previous, draft, tagged))
      joined[joined.length - 1] = { ...previous, content: extended(previous.content, draft.content) };
    else joined.push(draft);
  }
  return joined;
}

function goesOn(previous: Draft, { cueToken, certainty, content }: Draft, { tokens }: Tagged): boolean {
  if (previous.cueToken !== cueToken || previous.certainty !== certainty) return false;
  const [first, end] = [content[0]![0], previous.content.at(-1)![1]];
  const that = tokens[first]!.lower === 'that' ? first : first - 1;
  const joint = that - 1;
  return (
    joint >= end - 1 &&
    joint - end <= 1 &&
    tokens[that]?.lower === 'that' &&
    /^(?:and|but|or)$/.test(tokens[joint]?.lower ?? '')
  );
}

function extended(first: Draft['content'], second: Draft['content']): Draft['content'] {
  const [from] = first.at(-1)!;
  return [...first.slice(0, -1), [from, second[0]![1]], ...second.slice(1)];
}
