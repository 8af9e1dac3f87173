// Visits and meetings told by where somebody is or is expected: 'is due in X on Tuesday', 'is at a summit in Y'.
import type { Clause } from '../layers.ts';
import { dateOfClause } from './clause-dates.ts';
import { placesOf } from './details.ts';
import { type EventContext, type EventSeed, isAside, PLAIN_TELLING } from './seed.ts';

const GATHERING = /^(?:meeting|summit|conference|talks|negotiations)$/;

export function seedsOfVisits(clauses: readonly Clause[], context: EventContext): EventSeed[] {
  const { participants, tagged } = context;
  const seeds: EventSeed[] = [];
  for (const clause of clauses) {
    if (clause.lemma !== 'be' || clause.negated || clause.subject === null || isAside(tagged, clause.verb)) continue;
    const actors = participants.of(clause.subject);
    if (actors.length === 0 || !actors.some((id) => participants.entity(id)?.kind !== 'COUNTRY')) continue;
    const due = /^(?:due|expected)$/.test(tagged.tokens[clause.verb + 1]?.lower ?? '');
    const gathering = clause.prepositional.find(
      ({ preposition, phrase }) =>
        preposition === 'at' && GATHERING.test(tagged.tokens[participants.headOf(phrase)]!.lower),
    );
    const places = clause.prepositional
      .filter(({ preposition, phrase }) => /^(?:in|at)$/.test(preposition) && phrase.firstToken > clause.verb)
      .flatMap(({ preposition, phrase }) => placesOf(phrase, preposition, true, context));
    if (places.length === 0 || (!due && gathering === undefined)) continue;
    seeds.push({
      ...PLAIN_TELLING,
      type: 'CONSULT',
      mode: due ? 'visit' : tagged.tokens[participants.headOf(gathering!.phrase)]!.lower,
      rule: due ? 'expected somewhere' : 'at a gathering',
      trigger: clause.verbGroup,
      head: clause.verb,
      lemma: 'visit',
      form: 'verb',
      sentence: clause.sentence,
      clause,
      actors,
      recipients: [],
      places,
      date: dateOfClause(clause, context),
      quantities: [],
    });
  }
  return seeds;
}
