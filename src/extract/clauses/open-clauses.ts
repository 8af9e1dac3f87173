// The clauses that are open while a sentence is read, innermost last, and the clause that each token was given to.
import type { ClauseRole, TokenRange } from '../layers.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Words } from './words.ts';

export interface Segment {
  readonly id: number;
  role: ClauseRole;
  parent: Segment | null;
  group: VerbGroup | null;
  /** The word that opens it ('that', 'who', 'after'), or -1. */
  readonly marker: number;
  /** The noun phrase before a relative or participle clause ends before this token; -1 if there is none. */
  readonly antecedentEnd: number;
  /** 'according to X': no clause, but its words are no other clause's either. */
  readonly phantom: boolean;
  /** An attribution inside another clause ('The deal, Kim said, was dead'): the next comma closes it. */
  readonly medial: boolean;
}

export interface Segmentation {
  readonly segments: readonly Segment[];
  /** Segment of each token of the sentence, by token index minus the sentence's first. */
  readonly owner: readonly Segment[];
}

/** How many open clauses are looked back at. */
export const DEEPEST = 16;

export class OpenClauses {
  readonly segments: Segment[] = [];
  readonly owner: Segment[] = [];
  stack: Segment[] = [];
  readonly attributions = new Set<Segment>();
  /** Segments before this one stand before a colon and are no part of what is attributed behind it. */
  saidFrom = 0;
  /** The clause that goes on behind the closing dash of an aside; null outside of one. */
  aside: Segment | null = null;
  readonly words: Words;
  readonly first: number;
  readonly end: number;

  constructor(words: Words, range: TokenRange) {
    this.words = words;
    this.first = range.firstToken;
    this.end = range.endToken;
  }

  get top(): Segment {
    return this.stack.at(-1)!;
  }

  open(
    role: ClauseRole,
    parent: Segment | null,
    marker: number,
    extra: { antecedentEnd?: number; phantom?: boolean; medial?: boolean } = {},
  ): Segment {
    const segment: Segment = {
      id: this.segments.length,
      role,
      parent,
      group: null,
      marker,
      antecedentEnd: extra.antecedentEnd ?? -1,
      phantom: extra.phantom ?? false,
      medial: extra.medial ?? false,
    };
    this.segments.push(segment);
    this.stack.push(segment);
    return segment;
  }

  openComplement(marker: number): void {
    this.words.pos[marker] = 'SCONJ';
    this.open('complement', this.top, marker);
  }

  /** Opens a participle clause for a past form that has no subject of its own: 'a draft seen by ...'. */
  openReduced(group: VerbGroup, antecedentEnd = -1): void {
    this.open('participle', this.top, -1, { antecedentEnd }).group = {
      ...group,
      finiteness: 'participle',
      passive: true,
    };
  }

  /** Gives the tokens from `start` up to `end` to the clause on top. */
  claimTokens(start: number, end: number): void {
    for (let i = start; i < end; i++) this.owner[i - this.first] = this.top;
  }

  pending(): Segment | null {
    for (let k = this.stack.length - 2, n = 0; k >= 0 && n < DEEPEST; k--, n++) {
      const segment = this.stack[k]!;
      if (segment.group === null && !segment.phantom) return segment;
    }
    return null;
  }

  popTo(segment: Segment): void {
    while (this.stack.length > 1 && this.top !== segment) this.stack.pop();
  }

  nearest(test: (segment: Segment) => boolean): Segment | null {
    for (let k = this.stack.length - 1, n = 0; k >= 0 && n < DEEPEST; k--, n++)
      if (test(this.stack[k]!)) return this.stack[k]!;
    return null;
  }
}
