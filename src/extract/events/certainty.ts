// How sure the sources are of an event: the certainty of the claim in whose content it is told, else that of the narrator.

import type { Certainty } from '../../generated/ontology.ts';
import { countBefore } from '../count-before.ts';
import type { Clause } from '../layers.ts';
import type { EventClaim, EventContext, EventSeed } from './seed.ts';

/** ICD 203's scale from denied to stated as fact. */
const RANK: readonly Certainty[] = [
  'DENIED',
  'REMOTE',
  'VERY_UNLIKELY',
  'UNLIKELY',
  'EVEN_CHANCE',
  'LIKELY',
  'VERY_LIKELY',
  'ALMOST_CERTAIN',
  'ASSERTED',
];

export function strongest(certainties: readonly Certainty[]): Certainty {
  const best = Math.max(...certainties.map((certainty) => RANK.indexOf(certainty)));
  return RANK[best] ?? 'ASSERTED';
}

/** Finds claims by the text that they claim. */
export interface ClaimLookup {
  /** The claim whose content covers the offset; the narrowest if several do. */
  at(offset: number): EventClaim | null;
}

export function indexClaims(claims: readonly EventClaim[], context: EventContext): ClaimLookup {
  const bySentence = new Map<number, EventClaim[]>();
  const sentences = context.tagged.sentences;
  for (const claim of claims) {
    for (
      let index = sentenceAt(sentences, claim.contentSpan.start);
      index < sentences.length && sentences[index]!.start < claim.contentSpan.end;
      index++
    ) {
      const list = bySentence.get(index);
      if (list === undefined) bySentence.set(index, [claim]);
      else list.push(claim);
    }
  }
  return {
    at(offset) {
      let best: EventClaim | null = null;
      for (const claim of bySentence.get(sentenceAt(sentences, offset)) ?? []) {
        const { start, end } = claim.contentSpan;
        if (
          start <= offset &&
          offset < end &&
          (best === null || end - start < best.contentSpan.end - best.contentSpan.start)
        )
          best = claim;
      }
      return best;
    },
  };
}

/** The certainty with which this telling asserts the event. What a claim mentions in an 'after' or 'since' clause it takes for granted. */
export function certaintyOf(seed: EventSeed, lookup: ClaimLookup, context: EventContext): Certainty {
  if (seed.form === 'noun' && seed.type === 'AGREE') return seed.modality; // an agreement that is only spoken of exists
  const claim = lookup.at(context.tagged.tokens[seed.head]!.start);
  if (claim === null || claim.certainty === 'ASSERTED') return seed.modality;
  if (claim.certainty !== 'DENIED' && takenForGranted(seed.clause, claim, context)) return seed.modality;
  return claim.certainty;
}

function takenForGranted(clause: Clause | null, claim: EventClaim, { slots }: EventContext): boolean {
  for (let current = clause; current !== null; current = slots.parentOf(current)) {
    if (current.start < claim.contentSpan.start) return false;
    if (current.role === 'adverbial' || current.role === 'relative') return true;
  }
  return false;
}

/** The last sentence that begins at the offset or before it. */
const sentenceAt = (sentences: readonly { readonly start: number }[], offset: number): number =>
  Math.max(0, countBefore(sentences, ({ start }) => start <= offset) - 1);
