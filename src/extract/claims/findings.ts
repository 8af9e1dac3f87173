// The shapes that pass between the rules of the stage `claims`.
import type { Span } from '../../article/article.ts';
import type { ExtractedClaim } from '../extraction.ts';
import type { Clause, TokenRange } from '../layers.ts';

/** A claim with where its parts stand and the rules that found them. */
export interface ClaimFinding extends ExtractedClaim {
  readonly contentSpan: Span;
  readonly cueSpan: Span;
  /** What tells the certainty: "'probably' of HEDGES"; '' where nothing hedges. */
  readonly hedge: string;
  /** The function that found the day; '' without a day. */
  readonly dayRule: string;
  readonly rule: string;
}

/** A range of tokens [first, end). */
export type Tokens = readonly [first: number, end: number];

/** A cue with its source and what it introduces, before entities are looked up. */
export interface Attribution {
  /** The words of the cue, for example 'told' or 'according to'. */
  readonly cue: Tokens;
  /** Lemma of the cue verb, or the cue itself. */
  readonly lemma: string;
  /** Is the cue negated: 'does not expect'? */
  readonly negated: boolean;
  /** Where the source stands: a noun phrase with its appositions; null if nobody is named. */
  readonly source: Tokens | null;
  /** The source's head, or -1. */
  readonly sourceHead: number;
  /** Content in pieces, where the attribution interrupts it. */
  readonly content: readonly Tokens[];
  /** The clause whose hedges count; null if the content is no clause. */
  readonly main: Clause | null;
  /** The clause of the cue. */
  readonly clause: Clause | null;
  /** What 'described X as Y' is about. */
  readonly topic: TokenRange | null;
  readonly rule: string;
}

/** What all attributions of one cue share. */
export type CueBase = Pick<Attribution, 'cue' | 'lemma' | 'negated' | 'source' | 'sourceHead' | 'clause'>;

/** A claim whose content may still grow by the rest of its quotation. */
export interface Draft
  extends Omit<ClaimFinding, 'id' | 'content' | 'contentSpan' | 'cueSpan' | 'evidence' | 'about' | 'direct'> {
  readonly content: readonly Tokens[];
  readonly cueToken: number;
  readonly topic: Tokens | null;
  /** The cue is a verb of thinking, not of speech. */
  readonly thought: boolean;
  /** The cue names an occasion or who was told: 'told lawmakers', 'said during the hearing'. */
  readonly occasion: boolean;
}
