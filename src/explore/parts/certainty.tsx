// How sure a source is, as a badge: a word, a gauge of seven steps, and on asking a sentence that says what the word means.
import type { Certainty } from '../../generated/explore.ts';
import { CERTAINTIES } from '../words.ts';
import './certainty.css';

const STEPS = [1, 2, 3, 4, 5, 6, 7];

export function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
  const { label, meaning } = CERTAINTIES[certainty];
  return (
    <button type="button" class={`certainty ${certainty.toLowerCase()}`} data-tip={meaning}>
      <CertaintySign certainty={certainty} />
      {label}
    </button>
  );
}

/** The badge's sign alone, for lists that name the certainty beside it. */
export function CertaintySign({ certainty }: { readonly certainty: Certainty }) {
  const { step } = CERTAINTIES[certainty];
  if (step === null) {
    return (
      <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={certainty === 'DENIED' ? 'M2.5 2.5l7 7M9.5 2.5l-7 7' : 'M2 6.500l2.800 2.800L10 3.500'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.9"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    );
  }
  return (
    <svg width="22" height="10" viewBox="0 0 27 12" aria-hidden="true">
      {STEPS.map((bar) => (
        <rect
          key={bar}
          x={(bar - 1) * 4}
          y={10 - bar * 1.4}
          width="2.6"
          height={bar * 1.4 + 1}
          rx="0.8"
          fill="currentColor"
          opacity={bar <= step ? 1 : 0.25}
        />
      ))}
    </svg>
  );
}
