// Stage `clauses`: cuts each sentence into clauses, one predicate each, with its subject, objects, prepositional phrases, voice, negation and modality.
// A shallow parser over the part-of-speech tags: deterministic, one pass over the tokens, no grammar to load.
import { type Arguments, inheritSubject, ownArguments } from './clauses/arguments.ts';
import type { Segment } from './clauses/open-clauses.ts';
import { spanOf } from './clauses/ranges.ts';
import { segmentSentence } from './clauses/segments.ts';
import { isQuote, verbLemma } from './clauses/word-forms.ts';
import { correctedWords, type Words } from './clauses/words.ts';
import type { Clause, DateMention, Mention, Tagged, TaggedSentence } from './layers.ts';

/**
 * The clauses of the article, by sentence and then in the order of their first tokens.
 * A clause's range is the hull of its own words: a relative clause in its middle lies inside it, so a token belongs to the smallest range around it.
 */
export function findClauses(tagged: Tagged, names: readonly Mention[], dates: readonly DateMention[]): Clause[] {
  const words = correctedWords(tagged, names, dates);
  const clauses: Clause[] = [];
  for (const sentence of tagged.sentences) {
    if (sentence.endToken > sentence.firstToken) clauses.push(...sentenceClauses(words, sentence, clauses.length));
  }
  return clauses;
}

interface Draft {
  readonly segment: Segment;
  readonly own: number[];
  readonly arguments: Arguments;
}

function sentenceClauses(words: Words, sentence: TaggedSentence, firstIndex: number): Clause[] {
  const { segments, owner } = segmentSentence(words, sentence);
  const owned = new Map<Segment, number[]>(segments.map((segment) => [segment, []]));
  owner.forEach((segment, k) => {
    owned.get(bearer(segment))?.push(sentence.firstToken + k);
  });
  const drafts = new Map<Segment, Draft>();
  for (const segment of segments) {
    const own = owned.get(segment)!;
    if (segment.group === null || segment.phantom || own.length === 0) continue;
    drafts.set(segment, { segment, own, arguments: ownArguments(words, segment, own) });
  }
  for (const draft of drafts.values()) fillIn(words, draft, drafts, 0, new Set());
  const ordered = [...drafts.values()].sort((a, b) => a.own[0]! - b.own[0]! || a.segment.id - b.segment.id);
  const indexOf = new Map(ordered.map((draft, k) => [draft.segment, firstIndex + k]));
  return ordered.map((draft, k) =>
    makeClause(words, sentence, draft, firstIndex + k, parentIndex(draft.segment, indexOf)),
  );
}

/** Words of a clause that never got its verb belong to the clause around it. */
function bearer(segment: Segment): Segment {
  let at = segment;
  for (let n = 0; n < 32 && at.group === null && !at.phantom && at.parent !== null; n++) at = at.parent;
  return at;
}

/** Subjects are taken over from parents, which may have to take over theirs first. */
function fillIn(
  words: Words,
  draft: Draft,
  drafts: ReadonlyMap<Segment, Draft>,
  depth: number,
  seen: Set<Segment>,
): void {
  if (draft.arguments.subject !== null || seen.has(draft.segment) || depth > 12) return;
  seen.add(draft.segment);
  const parent = draft.segment.parent === null ? undefined : drafts.get(bearer(draft.segment.parent));
  if (parent !== undefined) fillIn(words, parent, drafts, depth + 1, seen);
  inheritSubject(words, draft.segment, draft.arguments, parent?.arguments ?? null);
}

function parentIndex(segment: Segment, indexOf: ReadonlyMap<Segment, number>): number | null {
  for (let at = segment.parent, n = 0; at !== null && n < 32; at = at.parent, n++) {
    const index = indexOf.get(at);
    if (index !== undefined) return index;
  }
  return null;
}

function makeClause(
  words: Words,
  sentence: TaggedSentence,
  draft: Draft,
  index: number,
  parent: number | null,
): Clause {
  const { segment, own, arguments: found } = draft;
  const group = segment.group!;
  const [first, end] = trimmed(words, own[0]!, own.at(-1)! + 1);
  const {
    firstToken,
    endToken,
    start,
    end: stop,
  } = spanOf(words.tokens, Math.min(first, group.first), Math.max(end, group.end));
  return {
    firstToken,
    endToken,
    start,
    end: stop,
    index,
    sentence: sentence.index,
    role: segment.role,
    parent,
    verb: group.verb,
    verbGroup: spanOf(words.tokens, group.first, group.end),
    lemma: verbLemma(words.tokens[group.verb]!),
    voice: group.passive ? 'passive' : 'active',
    negated: group.negated,
    modal: group.modal,
    future: group.future,
    subject: found.subject,
    object: found.object,
    indirectObject: found.indirectObject,
    complement: found.complement,
    prepositional: found.prepositional,
    adverbs: found.adverbs,
  };
}

/** Leaves out punctuation and coordinators at both ends, and a quotation mark whose partner is outside. */
function trimmed(words: Words, from: number, to: number): [number, number] {
  const { tokens, pos } = words;
  let first = from;
  let end = to;
  const balanced = (): boolean => {
    let opened = 0;
    for (let i = first; i < end; i++) if (isQuote(tokens[i]!)) opened += words.opening[i] === 1 ? 1 : -1;
    return opened === 0;
  };
  for (let changed = true; changed && first < end - 1; ) {
    changed = false;
    const last = tokens[end - 1]!;
    const head = tokens[first]!;
    if (
      (pos[end - 1] === 'PUNCT' && !isQuote(last) && last.text !== ')') ||
      pos[end - 1] === 'CCONJ' ||
      last.lower === 'that' ||
      (isQuote(last) && !balanced())
    ) {
      end--;
      changed = true;
    } else if (
      (pos[first] === 'PUNCT' && !isQuote(head) && head.text !== '(') ||
      pos[first] === 'CCONJ' ||
      (isQuote(head) && !balanced())
    ) {
      first++;
      changed = true;
    }
  }
  return [first, end];
}
