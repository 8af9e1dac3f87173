// The day on which something was said: the date beside the cue, or that of the cue it is joined to.
import type { Clause, DateMention, Tagged } from '../layers.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution, Draft } from './findings.ts';

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

const OCCASIONS =
  /^(?:hearings?|sessions?|conference|briefing|testimony|meeting|interview|speech|debate|rally|summit|broadcast|statement)$/;

/** Does the cue's clause name who was told or the occasion: 'told lawmakers', 'said during a hearing'? */
export function namesOccasion({ clause }: Attribution, tree: ClauseTree): boolean {
  if (clause === null) return false;
  if (clause.lemma === 'tell' && clause.indirectObject !== null) return true;
  return clause.prepositional.some(({ phrase }) => OCCASIONS.test(tree.tagged.tokens[phrase.head]!.lower));
}

/** How many sentences later a follow-up still belongs to the same occasion. */
const SAME_OCCASION = 6;

/** 'Kim told lawmakers Tuesday ... Kim told members of the assembly': what is said at one occasion is said on its day. */
export function shareDays(drafts: readonly Draft[], { tokens }: Tagged): Draft[] {
  const lastOf = new Map<string, Draft>();
  return drafts.map((draft) => {
    const { speaker, occasion } = draft;
    if (speaker === null || !occasion) return draft;
    const known = lastOf.get(speaker);
    if (draft.saidOn !== null) {
      lastOf.set(speaker, draft);
      return draft;
    }
    if (!known || tokens[draft.cueToken]!.sentence - tokens[known.cueToken]!.sentence > SAME_OCCASION) return draft;
    return { ...draft, saidOn: known.saidOn };
  });
}
