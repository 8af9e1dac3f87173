// Where the content behind a cue ends although its clause goes on.
import type { Clause } from '../layers.ts';
import type { ClauseTree } from './clause-tree.ts';

/** Where a clause joined to this one by 'and' begins; it is no part of what this one introduces. */
export function coordinateStart(clause: Clause, from: number, end: number, tree: ClauseTree): number {
  let stop = end;
  for (const child of tree.childrenOf(clause)) {
    const joined =
      child.role === 'coordinate' ||
      (child.role === 'participle' && tree.tagged.tokens[child.firstToken - 1]?.text === ',');
    if (joined && child.firstToken > from) stop = Math.min(stop, child.firstToken);
  }
  return Math.min(stop, answerStart(from, stop, tree));
}

const ANSWERED = /^(?:charge|charges|claim|claims|accusation|accusations|allegation|allegations|assertion|assertions)$/;

/** ', a charge that X denied' answers what was said and is no part of it. */
function answerStart(from: number, end: number, tree: ClauseTree): number {
  const { tokens } = tree.tagged;
  for (let i = from + 1; i + 2 < end; i++) {
    if (tokens[i]!.text !== ',' || tokens[i]!.quoted) continue;
    const noun = /^(?:a|an|the)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    if (ANSWERED.test(tokens[noun]!.lower) && /^(?:that|which)$/.test(tokens[noun + 1]?.lower ?? '')) return i;
  }
  return end;
}
