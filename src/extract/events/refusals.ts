// Refusals told as what somebody will not do: 'said it will not reopen the crossing'.
import type { Clause } from '../layers.ts';
import { dateOfClause } from './clause-dates.ts';
import { type EventContext, type EventSeed, isAside, PLAIN_TELLING } from './seed.ts';
import { modalityOf } from './verb-reality.ts';

const TELLING = /^(?:say|tell|add|announce|vow|warn|insist|declare|reiterate|stress)$/;
/** What others may want done: to leave it undone refuses them. */
const WANTED =
  /^(?:reopen|open|allow|accept|sign|join|attend|withdraw|pay|negotiate|talk|meet|recogni[sz]e|support|back|approve|return|release|send|ratify|bow|yield|surrender|tolerate|let|permit|resume|lift|cooperate|comply|participate|compromise|leave|resign|vote|extradite|hand|disarm|stop|end|agree|give|provide|admit|abandon)$/;

export function seedsOfRefusals(clauses: readonly Clause[], context: EventContext): EventSeed[] {
  const { participants, slots, tagged } = context;
  const seeds: EventSeed[] = [];
  for (const clause of clauses) {
    if (!clause.negated || !/^(?:will|would)$/.test(clause.modal ?? '') || !WANTED.test(clause.lemma)) continue;
    const saying = slots.parentOf(clause);
    if (clause.role !== 'complement' || saying === null || saying.subject === null || !TELLING.test(saying.lemma))
      continue;
    const speakers = participants.of(saying.subject);
    const sides = speakers.map((id) => participants.countryOf(id) ?? id);
    const own =
      clause.subject !== null &&
      participants
        .of(clause.subject)
        .some((id) => speakers.includes(id) || sides.includes(participants.countryOf(id) ?? id));
    if (!own || saying.negated || isAside(tagged, clause.verb)) continue;
    const modality = modalityOf(saying);
    seeds.push({
      ...PLAIN_TELLING,
      type: 'REJECT',
      mode: 'refusal',
      rule: 'what somebody will not do',
      trigger: clause.verbGroup,
      head: clause.verb,
      lemma: 'refuse',
      form: 'verb',
      sentence: clause.sentence,
      clause,
      actors: speakers,
      recipients: [],
      places: [],
      date: dateOfClause(saying, context),
      quantities: [],
      certainty: modality,
      modality,
    });
  }
  return seeds;
}
