// Figures of the dead and wounded given later: 'the toll rose to 12', 'put its losses at six dead', 'put the number at 22'. They go back to the attack told before.
import type { Clause, QuantityMention } from '../layers.ts';
import { ownFate, seedQuantity } from './details.ts';
import { rangeOf } from './phrases.ts';
import { type EventContext, type EventSeed, isAside, PLAIN_TELLING } from './seed.ts';

/** What tells that a number counts victims. */
const TOLL = /^(?:tolls?|losses|casualties|deaths?|dead|fatalities|bodies|victims)$/;
const GIVING =
  /^(?:put|rise|climb|reach|stand|grow|jump|hit|pass|exceed|bring|take|revise|raise|lower|estimate|count|be|give|offer|provide)$/;
/** Of these, the ones that need the word itself: 'put the number at 22'. */
const COUNTING = /^(?:put|bring|take|revise|raise|lower|estimate|give|offer|provide)$/;
/** The lemma by which such a telling is known: it is no event by itself. */
export const TOLL_LEMMA = 'toll';

/** One telling for each clause that gives a toll. */
export function seedsOfTolls(clauses: readonly Clause[], context: EventContext): EventSeed[] {
  const seeds: EventSeed[] = [];
  for (const clause of clauses) {
    if (!GIVING.test(clause.lemma) || clause.negated || isAside(context.tagged, clause.verb)) continue;
    const figures = context
      .quantitiesOf(clause.sentence)
      .filter(({ firstToken, endToken }) => firstToken > clause.verb && endToken <= clause.endToken);
    const cue = cueOf(clause, figures, context);
    if (cue === null) continue;
    const fate = /^(?:casualties|victims|number|figure)$/.test(cue) ? null : 'killed';
    const quantities = figures
      .filter((figure) => countsPeople(figure, context))
      .map((figure) => seedQuantity(figure, fate, context));
    if (quantities.length > 0) seeds.push(tollSeed(clause, quantities, context));
  }
  return seeds;
}

/** The word that says what is counted; null if the clause counts something else. */
function cueOf(clause: Clause, figures: readonly QuantityMention[], { tagged }: EventContext): string | null {
  const named = clause.voice === 'passive' || !COUNTING.test(clause.lemma) ? clause.subject : clause.object;
  if (named === null) return null;
  const words = tagged.tokens.slice(named.firstToken, named.endToken).map(({ lower }) => lower);
  const cue = words.find((word) => TOLL.test(word));
  if (cue !== undefined) return clause.lemma === 'be' && cue !== 'toll' ? null : cue;
  const bare = words.find((word) => /^(?:number|figure)$/.test(word));
  return bare !== undefined && COUNTING.test(clause.lemma) && words.length <= 2 && figures.length > 0 ? bare : null;
}

function countsPeople(figure: QuantityMention, { tagged }: EventContext): boolean {
  return (
    figure.unit === '' ||
    ownFate(figure, tagged) !== null ||
    /^(?:people|soldiers|civilians|troops|dead)$/.test(figure.unit)
  );
}

function tollSeed(clause: Clause, quantities: EventSeed['quantities'], { tagged }: EventContext): EventSeed {
  return {
    ...PLAIN_TELLING,
    type: 'ASSAULT',
    mode: 'deaths',
    rule: 'toll given later',
    trigger: rangeOf(tagged, clause.verb, clause.verb + 1),
    head: clause.verb,
    lemma: TOLL_LEMMA,
    form: 'noun',
    sentence: clause.sentence,
    clause,
    actors: [],
    recipients: [],
    places: [],
    date: null,
    quantities,
    definite: true,
  };
}
