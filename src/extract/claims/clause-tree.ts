// One article's clauses as the rules for claims ask about them: children, subtrees, and which clause a token belongs to.
import type { Clause, DateMention, Tagged, TaggedSentence } from '../layers.ts';
import type { Tokens } from './findings.ts';

export interface ClauseTree {
  readonly tagged: Tagged;
  readonly clauses: readonly Clause[];
  ofSentence(sentence: number): readonly Clause[];
  childrenOf(clause: Clause): readonly Clause[];
  parentOf(clause: Clause): Clause | null;
  /** The range of the clause with all that hangs on it. */
  subtree(clause: Clause): Tokens;
  /** The smallest clause around the token. */
  at(token: number): Clause | null;
  readonly dates: readonly DateMention[];
  datesIn(first: number, end: number): readonly DateMention[];
}

export function clauseTree(tagged: Tagged, clauses: readonly Clause[], dates: readonly DateMention[]): ClauseTree {
  const bySentence: Clause[][] = tagged.sentences.map(() => []);
  const children = new Map<number, Clause[]>();
  const byIndex = new Map<number, Clause>();
  for (const clause of clauses) {
    bySentence[clause.sentence]?.push(clause);
    byIndex.set(clause.index, clause);
    if (clause.parent === null) continue;
    const known = children.get(clause.parent);
    if (known) known.push(clause);
    else children.set(clause.parent, [clause]);
  }
  const smallest = new Int32Array(tagged.tokens.length).fill(-1);
  for (const clause of [...clauses].sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken))) {
    smallest.fill(clause.index, clause.firstToken, clause.endToken);
  }
  const dateAt = new Map<number, DateMention>(dates.map((date) => [date.firstToken, date]));
  const childrenOf = (clause: Clause): readonly Clause[] => children.get(clause.index) ?? [];
  const subtree = (clause: Clause, depth = 0): Tokens => {
    let first = clause.firstToken;
    let end = clause.endToken;
    if (depth < 40) {
      for (const child of childrenOf(clause)) {
        const [from, to] = subtree(child, depth + 1);
        first = Math.min(first, from);
        end = Math.max(end, to);
      }
    }
    return [first, end];
  };
  return {
    tagged,
    clauses,
    dates,
    ofSentence: (sentence) => bySentence[sentence] ?? [],
    childrenOf,
    parentOf: (clause) => (clause.parent === null ? null : (byIndex.get(clause.parent) ?? null)),
    subtree: (clause) => subtree(clause),
    at: (token) => byIndex.get(smallest[token] ?? -1) ?? null,
    datesIn(first, end) {
      const found: DateMention[] = [];
      for (let i = first; i < end; i++) {
        const date = dateAt.get(i);
        if (date && date.endToken <= end) found.push(date);
      }
      return found;
    },
  };
}

export const sentenceOf = (tagged: Tagged, token: number): TaggedSentence =>
  tagged.sentences[tagged.tokens[token]!.sentence]!;
