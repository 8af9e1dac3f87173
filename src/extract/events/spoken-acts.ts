// Acts done by saying something that no single verb tells: a warning with a threat in it, an accusation in the form of a statement.
import type { EntityId } from '../extraction.ts';
import type { Clause, TokenRange } from '../layers.ts';
import { HOSTILE } from '../lexicons/hostile-acts.ts';
import { unique } from '../participants.ts';
import { dateOfClause } from './clause-dates.ts';
import { coreRanges, placesOfClause, quantitiesIn } from './details.ts';
import { type EventClaim, type EventContext, type EventSeed, isAside, PLAIN_TELLING } from './seed.ts';
import { modalityOf } from './verb-reality.ts';

/** Deeds that a statement lays at somebody's door: 'said that X had ordered the killing'. */
const BLAMING =
  /^(?:order|orchestrate|mastermind|commit|sponsor|instigate|perpetrate|violate|breach|sabotage|stage|arm|plot|plan|murder|poison|assassinate|abduct|poison)$/;
const WARNING = /^(?:warn|caution)$/;
/** A statement threatens only where its words leave no doubt. */
const SAYING = /^(?:say|tell|declare|state|add|vow)$/;
const REVENGE = /^(?:retaliate|avenge|punish|crush)$/;

/** 'X warned that some of Y's trucks may be turned back': THREATEN, X against Y. */
export function seedsOfWarnings(clauses: readonly Clause[], context: EventContext): EventSeed[] {
  const { slots, participants } = context;
  const seeds: EventSeed[] = [];
  for (const clause of clauses) {
    const says = SAYING.test(clause.lemma);
    if (
      !(says || WARNING.test(clause.lemma)) ||
      clause.negated ||
      clause.voice === 'passive' ||
      clause.subject === null
    )
      continue;
    const threat = slots
      .childrenOf(clause)
      .find((child) => child.role === 'complement' && (says ? isThreat(child, context) : isHostile(child, context)));
    if (says && threat === undefined) continue;
    const actors = participants.of(clause.subject);
    if (actors.length === 0) continue;
    if (threat === undefined) {
      const warned = clause.indirectObject ?? clause.object;
      const recipients = warned === null ? [] : participants.of(warned).filter((id) => !actors.includes(id));
      if (recipients.length > 0 && warnsOf(clause, context))
        seeds.push({
          ...spokenSeed(clause, 'THREATEN', 'threat', 'warning against an act', actors, recipients, context),
          quantities: [],
        });
      continue;
    }
    const country = actors.map((id) => participants.countryOf(id) ?? id);
    const addressee = clause.indirectObject ?? clause.object;
    const warned = addressee === null ? [] : participants.of(addressee);
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
    if (recipients.length === 0 && !selfMade && !meetsAnybody(threat, context)) continue;
    seeds.push({
      ...spokenSeed(clause, 'THREATEN', 'threat', 'warning of a hostile act', actors, recipients, context),
      quantities: quantitiesIn(coreRanges(threat), clause.sentence, null, context),
    });
  }
  return seeds;
}

/** 'would retaliate', 'will be treated as hostile': told of what is to come. */
function isThreat(clause: Clause, context: EventContext): boolean {
  if (!/^(?:will|would|shall)$/.test(clause.modal ?? '')) return false;
  return REVENGE.test(clause.lemma) ? !clause.negated : isDire(clause, context);
}

/** 'any ship that enters', 'whoever attacks'. */
function meetsAnybody({ subject }: Clause, { tagged }: EventContext): boolean {
  return subject !== null && /^(?:any|anyone|anybody|whoever|those)$/.test(tagged.tokens[subject.firstToken]!.lower);
}

/** 'may be turned back', 'will not go unanswered', 'would be met with force'. */
function isHostile(clause: Clause, context: EventContext): boolean {
  return HOSTILE.test(clause.lemma) ? !clause.negated : isDire(clause, context);
}

function isDire(clause: Clause, { tagged }: EventContext): boolean {
  if (!/^(?:go|remain|be|meet|leave|have|bear|treat|regard|consider|see)$/.test(clause.lemma)) return false;
  for (let index = clause.verb; index < clause.endToken; index++) {
    if (
      /^(?:unanswered|unpunished|unchallenged|consequences?|force|retaliation|war|hostile|targets?|enem(?:y|ies))$/.test(
        tagged.tokens[index]!.lower,
      )
    )
      return true;
  }
  return false;
}

/** What a warning 'of' threatens with. */
const DIRE = /^(?:consequences?|retaliation|response|reprisals?|war|action|measures|strikes)$/;

/** 'warned X against crossing the border', 'warned X of consequences'. */
function warnsOf(clause: Clause, { tagged }: EventContext): boolean {
  return (
    clause.prepositional.some(
      ({ preposition, phrase }) => preposition === 'of' && DIRE.test(tagged.tokens[phrase.head]!.lower),
    ) ||
    [1, 2, 3, 4].some((step) => tagged.tokens[clause.verb + step]?.lower === 'against') ||
    [1, 2, 3, 4, 5].some((step) => {
      const [of, first, second] = [0, 1, 2].map((more) => tagged.tokens[clause.verb + step + more]?.lower ?? '');
      return of === 'of' && (DIRE.test(first!) || DIRE.test(second!));
    })
  );
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
    ...PLAIN_TELLING,
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
    date: dateOfClause(clause, context),
    certainty: modality,
    modality,
    aside: isAside(context.tagged, clause.verb),
  };
}
