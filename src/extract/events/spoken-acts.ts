// Acts done by saying something that no single verb tells: a warning with a threat in it, an accusation in the form of a statement.
import type { EntityId } from '../extraction.ts';
import type { Clause, TokenRange } from '../layers.ts';
import { unique } from '../participants.ts';
import { coreRanges, dateOfClause, placesOfClause, quantitiesIn } from './details.ts';
import { type EventClaim, type EventContext, type EventSeed, isAside } from './seed.ts';
import { modalityOf } from './verbs.ts';

/** What may be threatened with: the predicate of 'warned that some trucks may be turned back'. */
const HOSTILE =
  /^(?:attack|strike|retaliate|respond|hit|bomb|shell|invade|destroy|expel|deport|sanction|ban|block|close|shut|turn|cut|suspend|halt|seize|arrest|punish|target|withdraw|quit|cancel|freeze|impose|shoot|sink|act|face|pay|suffer|annex|blockade|use|deploy|abandon|raise|stop|veto|recall)$/;
/** Deeds that a statement lays at somebody's door: 'said that X had ordered the killing'. */
const BLAMING =
  /^(?:order|orchestrate|mastermind|commit|sponsor|instigate|perpetrate|violate|breach|sabotage|stage|arm|plot|plan|murder|poison|assassinate|abduct|poison)$/;
const WARNING = /^(?:warn|caution)$/;

/** 'X warned that some of Y's trucks may be turned back': THREATEN, X against Y. */
export function seedsOfWarnings(clauses: readonly Clause[], context: EventContext): EventSeed[] {
  const { slots, participants } = context;
  const seeds: EventSeed[] = [];
  for (const clause of clauses) {
    if (!WARNING.test(clause.lemma) || clause.negated || clause.voice === 'passive' || clause.subject === null)
      continue;
    const threat = slots.childrenOf(clause).find((child) => child.role === 'complement' && HOSTILE.test(child.lemma));
    const actors = participants.of(clause.subject);
    if (threat === undefined || actors.length === 0) continue;
    const country = actors.map((id) => participants.countryOf(id) ?? id);
    const warned = clause.object === null ? [] : participants.of(clause.object);
    const towards = threat.prepositional
      .filter(({ preposition }) => /^(?:on|against|from|to|with|at)$/.test(preposition))
      .map(({ phrase }) => phrase);
    const affected = [...coreRanges(threat), ...towards].flatMap((range) =>
      participants.of(range).concat(capitalsIn(range, context)),
    );
    const selfMade =
      threat.subject !== null &&
      participants.of(threat.subject).some((id) => actors.includes(id) || country.includes(id));
    const recipients = unique([...warned, ...affected]).filter((id) => !actors.includes(id) && !country.includes(id));
    if (recipients.length === 0 && !selfMade) continue;
    seeds.push({
      ...spokenSeed(clause, 'THREATEN', 'threat', 'warning of a hostile act', actors, recipients, context),
      quantities: quantitiesIn(coreRanges(threat), clause.sentence, null, context),
    });
  }
  return seeds;
}

/** 'The minister said Y had ordered the killing': ACCUSE, the minister against Y, unless Y is the minister's own country. */
export function seedsOfBlame(
  clauses: readonly Clause[],
  claims: readonly EventClaim[],
  context: EventContext,
): EventSeed[] {
  const { participants, slots } = context;
  const seeds: EventSeed[] = [];
  for (const clause of clauses) {
    if (!BLAMING.test(clause.lemma) || clause.negated || clause.voice === 'passive' || clause.subject === null)
      continue;
    const claim = claims.find(
      (candidate) => candidate.contentSpan.start <= clause.start && clause.end <= candidate.contentSpan.end + 1,
    );
    const speaker = claim?.speaker ?? null;
    if (claim === undefined || speaker === null || claim.certainty === 'DENIED') continue;
    const blamed = participants.of(clause.subject).filter((id) => id !== speaker);
    const own = participants.countryOf(speaker);
    if (blamed.length === 0 || own === null || blamed.some((id) => participants.countryOf(id) === own)) continue;
    const saying = sayingClause(clause, slots.parentOf);
    if (saying === null || /^(?:accuse|allege|blame|charge)$/.test(saying.lemma)) continue;
    seeds.push({
      ...spokenSeed(saying, 'ACCUSE', 'accusation', 'statement that blames', [speaker], blamed, context),
      quantities: [],
    });
  }
  return seeds;
}

/** The clause above the claim's content: that of the reporting verb. */
function sayingClause(clause: Clause, parentOf: (clause: Clause) => Clause | null): Clause | null {
  for (let above = parentOf(clause); above !== null; above = parentOf(above)) {
    if (above.lemma !== 'be') return above;
  }
  return null;
}

/** 'its envoy from Copenhagen': the country of the place. */
function capitalsIn(range: TokenRange, { participants }: EventContext): EntityId[] {
  const place = participants.entity(participants.placesOf(range)[0] ?? '');
  return place?.kind === 'PLACE' && place.country !== null ? [place.country] : [];
}

function spokenSeed(
  clause: Clause,
  type: 'THREATEN' | 'ACCUSE',
  mode: string,
  rule: string,
  actors: readonly EntityId[],
  recipients: readonly EntityId[],
  context: EventContext,
): Omit<EventSeed, 'quantities'> {
  const modality = modalityOf(clause);
  const parent = clause.role === 'coordinate' ? context.slots.parentOf(clause) : null;
  return {
    type,
    mode,
    rule,
    trigger: clause.verbGroup,
    head: clause.verb,
    lemma: clause.lemma,
    form: 'verb',
    sentence: clause.sentence,
    clause,
    actors: [...actors],
    recipients: [...recipients],
    places: unique([
      ...placesOfClause(clause, false, context),
      ...(parent === null ? [] : placesOfClause(parent, false, context)),
    ]),
    symmetric: false,
    date: dateOfClause(clause, context),
    definite: false,
    plural: false,
    certainty: modality,
    modality,
    aside: isAside(context.tagged, clause.verb),
  };
}
