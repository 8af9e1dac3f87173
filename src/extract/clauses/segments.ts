// Cuts a sentence into clauses, left to right with a stack of the clauses that are open: each token belongs to one of them.
import type { TokenRange } from '../layers.ts';
import { attachFinite } from './finite-verbs.ts';
import { attachNonfinite } from './nonfinite-verbs.ts';
import { OpenClauses, type Segmentation } from './open-clauses.ts';
import { openAtWord } from './openers.ts';
import { verbGroupAt } from './verb-groups.ts';
import type { Words } from './words.ts';

export function segmentSentence(words: Words, range: TokenRange): Segmentation {
  const open = new OpenClauses(words, range);
  open.open('main', null, -1);
  let i = open.first;
  while (i < open.end) {
    const group = verbGroupAt(words, i, open.end);
    if (group === null) {
      if (!openAtWord(open, i)) open.owner[i - open.first] = open.top;
      i++;
      continue;
    }
    if (group.finiteness === 'finite') attachFinite(open, group);
    else attachNonfinite(open, group);
    open.claimTokens(i, group.end);
    i = group.end;
  }
  return { segments: open.segments, owner: open.owner };
}
