// Says which part a mention plays in its clause: subject, object, or behind which preposition.
import type { Clause, Mention, Phrase, Token, TokenRange } from './layers.ts';

export type GrammaticalRole = 'subject' | 'object' | 'indirect object' | 'prepositional' | 'complement';

export interface RoleInClause {
  readonly role: GrammaticalRole;
  readonly clause: Clause;
  /** Of a prepositional phrase. */
  readonly preposition: string | null;
}

export interface RoleIndex {
  /** The role of the phrase whose head is this token; null if no clause was found for it. */
  of(token: number): RoleInClause | null;
  /** The innermost clause over a token. */
  clauseOver(token: number): Clause | null;
}

/** A clause's own subject comes before one that it took over from its parent. */
export function indexRoles(clauses: readonly Clause[], tokens: readonly Token[]): RoleIndex {
  const roles = new Map<number, RoleInClause>();
  const innermost = new Map<number, Clause>();
  for (const clause of clauses) {
    const note = (phrase: Phrase | null, role: GrammaticalRole, preposition: string | null = null): void => {
      if (!phrase) return;
      if (role === 'subject' && !within(phrase, clause) && roles.has(phrase.head)) return;
      const isAnother = phrase.conjuncts.length > 1;
      noteHead(roles, phrase.head, { role, clause, preposition });
      for (const conjunct of phrase.conjuncts)
        if (!isAnother || !followsPreposition(tokens, conjunct))
          noteHead(roles, conjunct.endToken - 1, { role, clause, preposition });
    };
    note(clause.subject, 'subject');
    note(clause.object, 'object');
    note(clause.indirectObject, 'indirect object');
    for (const { preposition, phrase } of clause.prepositional) note(phrase, 'prepositional', preposition);
    for (let token = clause.firstToken; token < clause.endToken; token++) {
      const known = innermost.get(token);
      if (!known || known.endToken - known.firstToken >= clause.endToken - clause.firstToken)
        innermost.set(token, clause);
    }
  }
  return {
    of: (token) => roles.get(token) ?? null,
    clauseOver: (token) => innermost.get(token) ?? null,
  };
}

/** 'in a statement on Telegram, its spokesman said': what stands behind a preposition is no conjunct of the subject. */
function followsPreposition(tokens: readonly Token[], range: TokenRange): boolean {
  return tokens[range.firstToken - 1]?.pos === 'ADP';
}

function noteHead(roles: Map<number, RoleInClause>, token: number, role: RoleInClause): void {
  if (!roles.has(token)) roles.set(token, role);
}

function within(range: TokenRange, outer: TokenRange): boolean {
  return range.firstToken >= outer.firstToken && range.endToken <= outer.endToken;
}

/** The role of a mention: of its head, else of its last word. */
export function roleOf(roles: RoleIndex, mention: Mention): RoleInClause | null {
  return roles.of(mention.head) ?? roles.of(mention.endToken - 1);
}
