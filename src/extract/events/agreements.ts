// AGREE events of the agreements that an article tells of: concluded in a clause, or known by their date.
import type { ConcludedAgreement } from '../agreements.ts';
import { rangeOf } from './phrases.ts';
import { type EventContext, type EventSeed, isAside } from './seed.ts';

/** One telling for each agreement with at least two parties that was concluded or is dated. */
export function seedsOfAgreements(agreements: readonly ConcludedAgreement[], context: EventContext): EventSeed[] {
  const { tagged, slots } = context;
  const seeds: EventSeed[] = [];
  for (const { agreement, heads, clauses, places, statement } of agreements) {
    const known = clauses.length > 0 || agreement.signedOn !== null;
    if (!known || agreement.parties.length === 0 || (statement && agreement.parties.length < 2)) continue;
    // 'The parliament ratified the treaty': told by its verb
    if (agreement.parties.length < 2 && agreement.signedOn === null && clauses.every(({ lemma }) => lemma === 'ratify'))
      continue;
    const clause = clauses.find((candidate) => !isAside(tagged, candidate.verb)) ?? clauses[0] ?? null;
    const head = clause === null ? (heads.find((candidate) => !isAside(tagged, candidate)) ?? heads[0]!) : clause.verb;
    seeds.push({
      type: 'AGREE',
      mode: tagged.tokens[heads[0]!]!.lower,
      rule: 'agreement concluded',
      trigger: clause === null ? rangeOf(tagged, head, head + 1) : clause.verbGroup,
      head,
      lemma: clause?.lemma ?? 'agreement',
      form: clause === null ? 'noun' : 'verb',
      sentence: tagged.tokens[head]!.sentence,
      clause: clause ?? slots.clauseAt(head),
      actors: [...agreement.parties],
      recipients: [],
      places: [...places],
      symmetric: true,
      date: agreement.signedOn,
      quantities: [],
      definite: false,
      plural: false,
      certainty: 'ASSERTED',
      modality: 'ASSERTED',
      aside: isAside(tagged, head),
    });
  }
  return seeds;
}
