// Looks up the entities that a stretch of tokens mentions.
import type { EntityId } from '../extraction.ts';
import type { ResolvedMention } from '../layers.ts';
import type { Tokens } from './findings.ts';

export interface MentionLookup {
  /** Mentions wholly inside the range, in order of the text. */
  inside(range: Tokens): readonly ResolvedMention[];
  /** The largest mention with this head. */
  withHead(token: number): ResolvedMention | null;
  /** The name that begins before this token and goes on over it: 'Li Na' at the end of 'the spokeswoman Li'. */
  across(token: number): ResolvedMention | null;
  /** Entities named in the range, each once, in order. */
  entitiesIn(range: Tokens): readonly EntityId[];
}

const ENTITY_KINDS = new Set(['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE', 'AGREEMENT']);

const NAMED = /^(?:PERSON|ORGANIZATION)$/;
/** In tokens. */
const LONGEST_NAME = 8;

export function mentionLookup(mentions: readonly ResolvedMention[]): MentionLookup {
  const byFirst = new Map<number, ResolvedMention[]>();
  const byHead = new Map<number, ResolvedMention>();
  for (const mention of mentions) {
    if (!ENTITY_KINDS.has(mention.kind)) continue;
    const known = byFirst.get(mention.firstToken);
    if (known) known.push(mention);
    else byFirst.set(mention.firstToken, [mention]);
    const before = byHead.get(mention.head);
    const size = mention.endToken - mention.firstToken;
    const better =
      before === undefined ||
      (before.entity === null && mention.entity !== null) ||
      (mention.entity !== null && size > before.endToken - before.firstToken);
    if (better) byHead.set(mention.head, mention);
  }
  const inside = ([first, end]: Tokens): readonly ResolvedMention[] => {
    const found: ResolvedMention[] = [];
    for (let i = first; i < end; i++) {
      for (const mention of byFirst.get(i) ?? []) if (mention.endToken <= end) found.push(mention);
    }
    return found;
  };
  return {
    inside,
    withHead: (token) => byHead.get(token) ?? null,
    across(token) {
      for (let first = token - 1; first > token - LONGEST_NAME; first--) {
        const whole = byFirst
          .get(first)
          ?.find(({ kind, form, endToken }) => NAMED.test(kind) && form === 'name' && endToken > token);
        if (whole) return whole;
      }
      return null;
    },
    entitiesIn: (range) => [...new Set(inside(range).flatMap(({ entity }) => (entity === null ? [] : [entity])))],
  };
}
