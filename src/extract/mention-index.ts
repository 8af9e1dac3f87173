// Finds mentions by token: which ones begin, end or lie over a token, longest first.
import type { Mention } from './layers.ts';

export interface MentionIndex<M extends Mention = Mention> {
  /** Mentions whose first token this is. */
  startingAt(token: number): readonly M[];
  /** Mentions that end before this token. */
  endingAt(token: number): readonly M[];
  /** The longest mention over this token. */
  over(token: number): M | null;
}

export function indexMentions<M extends Mention>(mentions: readonly M[]): MentionIndex<M> {
  const starts = new Map<number, M[]>();
  const ends = new Map<number, M[]>();
  const covering = new Map<number, M>();
  const longestFirst = [...mentions].sort(
    (a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken) || a.firstToken - b.firstToken,
  );
  for (const mention of longestFirst) {
    push(starts, mention.firstToken, mention);
    push(ends, mention.endToken, mention);
    for (let token = mention.firstToken; token < mention.endToken; token++) {
      if (!covering.has(token)) covering.set(token, mention);
    }
  }
  return {
    startingAt: (token) => starts.get(token) ?? [],
    endingAt: (token) => ends.get(token) ?? [],
    over: (token) => covering.get(token) ?? null,
  };
}

function push<M>(map: Map<number, M[]>, key: number, value: M): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
