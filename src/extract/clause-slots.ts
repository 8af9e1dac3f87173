// Where a word stands: its clause, and the part it plays there (subject, object, 'to' ...).
import type { Clause, Phrase, Tagged, TokenRange } from './layers.ts';

/** A phrase of a clause with the part it plays: 'subject', 'object', 'indirect', 'complement' or the preposition before it. */
export interface ClauseSlot {
  readonly clause: Clause;
  readonly slot: string;
  readonly phrase: TokenRange;
}

export interface ClauseSlots {
  /** The clauses of a sentence, in order of the text. */
  ofSentence(sentence: number): readonly Clause[];
  /** The smallest clause that covers the token. */
  clauseAt(token: number): Clause | null;
  /** The smallest phrase that covers the token; the subject and object of the clause itself before those taken over from a parent. */
  slotAt(token: number): ClauseSlot | null;
  /** The clause that a date at the token belongs to: 'signed in Lima, Peru, in May after talks mediated by X' was signed in May. */
  clauseOfDate(token: number): Clause | null;
  /** Clauses that hang on this one. */
  childrenOf(clause: Clause): readonly Clause[];
  parentOf(clause: Clause): Clause | null;
}

/** All phrases of a clause with their parts. */
export function slotsOf(clause: Clause): { slot: string; phrase: Phrase | TokenRange }[] {
  const found: { slot: string; phrase: Phrase | TokenRange }[] = [];
  if (clause.subject !== null) found.push({ slot: 'subject', phrase: clause.subject });
  if (clause.object !== null) found.push({ slot: 'object', phrase: clause.object });
  if (clause.indirectObject !== null) found.push({ slot: 'indirect', phrase: clause.indirectObject });
  if (clause.complement !== null) found.push({ slot: 'complement', phrase: clause.complement });
  for (const { preposition, phrase } of clause.prepositional) found.push({ slot: preposition, phrase });
  return found;
}

/** A comma and a preposition between a clause and the date behind it. */
const DATE_BEHIND = 2;

/** Indexes the clauses by sentence; every question looks at one sentence only. */
export function indexClauses(tagged: Tagged, clauses: readonly Clause[]): ClauseSlots {
  const bySentence: Clause[][] = tagged.sentences.map(() => []);
  const children = new Map<number, Clause[]>();
  const byIndex = new Map<number, Clause>();
  for (const clause of clauses) {
    byIndex.set(clause.index, clause);
    bySentence[clause.sentence]?.push(clause);
    if (clause.parent === null) continue;
    const siblings = children.get(clause.parent);
    if (siblings === undefined) children.set(clause.parent, [clause]);
    else siblings.push(clause);
  }

  const covers = (range: TokenRange, token: number): boolean => range.firstToken <= token && token < range.endToken;
  const size = (range: TokenRange): number => range.endToken - range.firstToken;
  const ofSentence = (sentence: number): readonly Clause[] => bySentence[sentence] ?? [];

  function clauseAt(token: number): Clause | null {
    let best: Clause | null = null;
    for (const clause of ofSentence(tagged.tokens[token]?.sentence ?? -1)) {
      if (covers(clause, token) && (best === null || size(clause) <= size(best))) best = clause;
    }
    return best;
  }

  function slotAt(token: number): ClauseSlot | null {
    let best: ClauseSlot | null = null;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const clause of ofSentence(tagged.tokens[token]?.sentence ?? -1)) {
      for (const { slot, phrase } of slotsOf(clause)) {
        if (!covers(phrase, token)) continue;
        const inherited = covers(clause, phrase.firstToken) ? 0 : 1000;
        const rank = size(phrase) + inherited;
        if (rank < bestRank) {
          bestRank = rank;
          best = { clause, slot, phrase };
        }
      }
    }
    return best;
  }

  function clauseOfDate(token: number): Clause | null {
    const clause = clauseAt(token);
    if (clause === null || clause.role !== 'participle' || clause.voice !== 'passive' || token > clause.verb)
      return clause;
    const parent = clause.parent === null ? undefined : byIndex.get(clause.parent);
    return parent !== undefined && token - parent.endToken <= DATE_BEHIND && token >= parent.endToken ? parent : clause;
  }

  return {
    ofSentence,
    clauseAt,
    clauseOfDate,
    slotAt,
    childrenOf: (clause) => children.get(clause.index) ?? [],
    parentOf: (clause) => (clause.parent === null ? null : (byIndex.get(clause.parent) ?? null)),
  };
}
