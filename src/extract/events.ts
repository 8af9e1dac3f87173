// Stage `events`: what happened between whom, by PLOVER's types, with date, place, numbers and certainty; tellings of one event are joined.
import type { ConcludedAgreement } from './agreements.ts';
import { indexClauses } from './clause-slots.ts';
import { seedsOfAgreements } from './events/agreements.ts';
import { certaintyOf, indexClaims } from './events/certainty.ts';
import { certaintyOfCluster, clusterEvents, isKnownByPlace } from './events/clusters.ts';
import type { EventCluster } from './events/event-cluster.ts';
import { linksWithinSentences } from './events/links.ts';
import { modeOf, nameOf } from './events/naming.ts';
import { seedsOfNouns } from './events/nouns.ts';
import { seedsOfRefusals } from './events/refusals.ts';
import { fillReleases } from './events/releases.ts';
import type { EventClaim, EventContext, EventSeed } from './events/seed.ts';
import { seedsOfBlame, seedsOfWarnings } from './events/spoken-acts.ts';
import { dateSpokenActs } from './events/spoken-days.ts';
import { seedsOfTolls } from './events/tolls.ts';
import { seedsOfVerbs } from './events/verbs.ts';
import { seedsOfVisits } from './events/visits.ts';
import type { EntityId, ExtractedEvent, ExtractedQuantity } from './extraction.ts';
import { eventId } from './identity.ts';
import type { EventTrigger, Layers, RelationFinding, ResolvedMention, Tagged } from './layers.ts';
import { findParticipants, type ParticipantSources, unique } from './participants.ts';

export interface EventSources extends ParticipantSources, Pick<Layers, 'dates' | 'quantities' | 'clauses'> {
  readonly agreements: readonly ConcludedAgreement[];
  readonly claims: readonly EventClaim[];
}

export interface EventFindings {
  readonly entities: readonly ExtractedEvent[];
  /** The words that tell each event, kind EVENT. */
  readonly mentions: readonly ResolvedMention[];
  /** ACTOR_IN, RECIPIENT_IN, OCCURRED_IN. */
  readonly relations: readonly RelationFinding[];
  /** For `--explain`: every trigger with the rule that found it. */
  readonly triggers: readonly EventTrigger[];
}

export function findEvents(sources: EventSources): EventFindings {
  const { tagged } = sources;
  const participants = findParticipants(sources);
  const context: EventContext = {
    tagged,
    participants,
    slots: indexClauses(tagged, sources.clauses),
    datesOf: bySentence(tagged, sources.dates),
    quantitiesOf: bySentence(tagged, sources.quantities),
  };
  const claims = indexClaims(sources.claims, context);
  const nouns = seedsOfNouns(context);
  const nounHeads = new Set(nouns.map((seed) => seed.head));
  const seeds = [
    ...seedsOfVerbs(sources.clauses, context).filter((seed) => !nounHeads.has(seed.head)),
    ...nouns,
    ...seedsOfWarnings(sources.clauses, context),
    ...seedsOfRefusals(sources.clauses, context),
    ...seedsOfVisits(sources.clauses, context),
    ...seedsOfTolls(sources.clauses, context),
    ...seedsOfBlame(sources.clauses, sources.claims, context),
    ...seedsOfAgreements(sources.agreements, context),
  ].sort((a, b) => a.head - b.head || (a.form < b.form ? -1 : 1));
  fillReleases(seeds, context);
  dateSpokenActs(seeds, sources.claims, context);
  for (const seed of seeds) seed.certainty = certaintyOf(seed, claims, context);
  const told = clusterEvents(seeds, linksWithinSentences(seeds, context), participants).filter(isWorthKeeping);

  const entities: ExtractedEvent[] = [];
  const mentions: ResolvedMention[] = [];
  const relations: RelationFinding[] = [];
  const ordinals = new Map<string, number>();
  for (const cluster of told) {
    const ordinal = ordinals.get(cluster.type) ?? 0;
    ordinals.set(cluster.type, ordinal + 1);
    let id = eventId({ ...cluster, articleId: tagged.article.id, ordinal });
    if (entities.some((entity) => entity.id === id))
      id = eventId({ ...cluster, date: null, articleId: tagged.article.id, ordinal });
    const event: ExtractedEvent = {
      kind: 'EVENT',
      id,
      name: nameOf(cluster, context),
      aliases: aliasesOf(cluster, context),
      type: cluster.type,
      mode: modeOf(cluster),
      date: cluster.date,
      places: cluster.places,
      actors: cluster.actors,
      recipients: cluster.recipients,
      quantities: cluster.quantities.map(
        (quantity): ExtractedQuantity => ({
          value: quantity.value,
          bound: quantity.bound,
          unit: quantity.unit,
          text: quantity.text,
          evidence: quantity.evidence,
          claim: claims.at(tagged.tokens[quantity.token]!.start)?.id ?? null,
        }),
      ),
      certainty: certaintyOfCluster(cluster),
    };
    entities.push(event);
    for (const seed of cluster.seeds) mentions.push(mentionOf(seed, id, context));
    relations.push(...relationsOf(cluster, event, context));
  }
  const triggers = seeds.map(
    (seed): EventTrigger => ({ ...seed.trigger, type: seed.type, mode: seed.mode, rule: seed.rule }),
  );
  return { entities, mentions, relations, triggers };
}

/** What only somebody's words make: without the one who speaks or acts there is no event. */
const NEEDS_ACTOR = new Set([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONSULT',
  'AGREE',
  'CONCEDE',
  'COOPERATE',
]);
const TOO_UNSURE = new Set(['REMOTE', 'VERY_UNLIKELY', 'UNLIKELY']);

/** An event is known by a participant or a number; what only a headline or a caption tells is left to the report itself. */
function isWorthKeeping(cluster: EventCluster): boolean {
  if (cluster.seeds.every((seed) => seed.aside) || TOO_UNSURE.has(certaintyOfCluster(cluster))) return false;
  if (cluster.type === 'ACCUSE' && cluster.recipients.length > 0) return true; // by somebody unnamed: 'Critics accused the ministry'
  if (cluster.type === 'AID' && cluster.actors.length + cluster.recipients.length === 0)
    return cluster.places.length > 0 && cluster.date !== null && cluster.seeds.some((seed) => seed.form === 'verb');
  // by a crowd: 'They demanded that the minister resign', 'has received threats'
  if (
    /^(?:REQUEST|THREATEN)$/.test(cluster.type) &&
    cluster.recipients.length > 0 &&
    cluster.seeds.some(({ form, type }) => form === 'verb' || type === 'THREATEN')
  )
    return true;
  if (NEEDS_ACTOR.has(cluster.type)) return cluster.actors.length > 0 || isKnownByPlace(cluster);
  return (
    cluster.actors.length + cluster.recipients.length > 0 || cluster.quantities.length > 0 || isKnownByPlace(cluster)
  );
}

function aliasesOf(cluster: EventCluster, { tagged }: EventContext): string[] {
  const texts = cluster.seeds
    .filter((seed) => seed.form === 'noun')
    .map((seed) =>
      tagged.article.text.slice(seed.trigger.start, seed.trigger.end).replace(/^(?:the|an?|this|that) /i, ''),
    );
  return unique(texts);
}

function mentionOf(seed: EventSeed, entity: EntityId, { tagged }: EventContext): ResolvedMention {
  return {
    ...seed.trigger,
    text: tagged.article.text.slice(seed.trigger.start, seed.trigger.end),
    kind: 'EVENT',
    form: 'nominal',
    head: seed.head,
    plural: seed.plural,
    gender: 'unknown',
    country: null,
    rule: seed.rule,
    entity,
  };
}

function relationsOf(cluster: EventCluster, event: ExtractedEvent, { tagged }: EventContext): RelationFinding[] {
  const evidenceOf = (holds: (seed: EventSeed) => boolean): { start: number; end: number }[] => {
    const seeds = cluster.seeds.filter(holds);
    const sentences = unique((seeds.length > 0 ? seeds : cluster.seeds.slice(0, 1)).map((seed) => seed.sentence));
    return sentences.map((index) => ({ start: tagged.sentences[index]!.start, end: tagged.sentences[index]!.end }));
  };
  const base = {
    title: null,
    since: event.date,
    until: null,
    status: 'UNKNOWN',
    certainty: event.certainty,
    rule: cluster.seeds[0]!.rule,
  } as const;
  return [
    ...event.actors.map(
      (actor): RelationFinding => ({
        ...base,
        type: 'ACTOR_IN',
        source: actor,
        target: event.id,
        evidence: evidenceOf((seed) => seed.actors.includes(actor)),
      }),
    ),
    ...event.recipients.map(
      (recipient): RelationFinding => ({
        ...base,
        type: 'RECIPIENT_IN',
        source: recipient,
        target: event.id,
        evidence: evidenceOf((seed) => seed.recipients.includes(recipient)),
      }),
    ),
    ...event.places.map(
      (place): RelationFinding => ({
        ...base,
        type: 'OCCURRED_IN',
        source: event.id,
        target: place,
        evidence: evidenceOf((seed) => seed.places.includes(place)),
      }),
    ),
  ];
}

function bySentence<Item extends { readonly firstToken: number }>(
  tagged: Tagged,
  items: readonly Item[],
): (sentence: number) => readonly Item[] {
  const found = new Map<number, Item[]>();
  for (const item of items) {
    const sentence = tagged.tokens[item.firstToken]?.sentence ?? -1;
    const list = found.get(sentence);
    if (list === undefined) found.set(sentence, [item]);
    else list.push(item);
  }
  return (sentence) => found.get(sentence) ?? [];
}
