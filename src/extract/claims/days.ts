// The day on which something was said: the date beside the cue, or that of the cue it is joined to.
import type { Clause, DateMention } from '../layers.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution } from './findings.ts';

/** EDTF, or null if the text doesn't say. */
export function saidOn(attribution: Attribution, tree: ClauseTree): string | null {
  const { clause, cue, content } = attribution;
  const outside = (date: DateMention): boolean =>
    date.edtf !== null &&
    date.relation === undefined &&
    !content.some(([first, end]) => date.firstToken >= first && date.firstToken < end);
  if (clause === null) {
    const [first, end] = [Math.max(0, cue[0] - 5), cue[1]];
    return tree.datesIn(first, end).find((date) => outside(date) && sameSentence(date, cue[0], tree))?.edtf ?? null;
  }
  for (let at: Clause | null = clause, n = 0; at !== null && n < 4; n++) {
    const date = datesOf(at, tree).find(outside);
    if (date) return date.edtf;
    at = at.role === 'coordinate' || at.role === 'participle' ? tree.parentOf(at) : null;
  }
  return null;
}

function sameSentence(date: DateMention, token: number, tree: ClauseTree): boolean {
  return tree.tagged.tokens[date.firstToken]!.sentence === tree.tagged.tokens[token]!.sentence;
}

/** Dates of the clause's own words, and of a participle between its subject and its verb ('citing a report in August said'). */
function datesOf(clause: Clause, tree: ClauseTree): DateMention[] {
  const inner = (token: number): boolean => {
    const at = tree.at(token);
    if (at === clause) return true;
    return at !== null && at.role === 'participle' && at.parent === clause.index;
  };
  return tree.datesIn(clause.firstToken, clause.endToken).filter((date) => inner(date.firstToken));
}
