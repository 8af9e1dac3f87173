// One thing found, in words: what stands in the text, what was read out of it, and which rule did.
import type { Span } from '../../article/article.ts';

/** Where it stands is where it is shown: an event at its trigger, a claim at its cue, a relation at its evidence. */
export interface Finding extends Span {
  readonly label:
    | 'name'
    | 'nominal'
    | 'pronoun'
    | 'date'
    | 'quantity'
    | 'office'
    | 'relation'
    | 'agreement'
    | 'event'
    | 'claim';
  /** The words that it was found by. */
  readonly text: string;
  readonly what: string;
  /** Further lines. */
  readonly details: readonly string[];
  /** The stage, and what to look for in its folder: 'claims: that-clause'. */
  readonly rule: string;
}

/** The name of an entity by its id. */
export type NameOf = (id: string) => string;

/** 'a and b', 'nobody named' where there is none. */
export const namesOf = (ids: readonly string[], nameOf: NameOf): string => ids.map(nameOf).join(' + ') || '?';
