// Joins the tellings of one event: same type, fitting participants, date and place. What contradicts stays apart.
import type { EntityId } from '../extraction.ts';
import { type Participants, unique } from '../participants.ts';
import { answerTo, blameDoers, dateArrests } from './aftermath.ts';
import { casualtyVerbs } from './casualties.ts';
import { strongest } from './certainty.ts';
import { narrower } from './dates.ts';
import { bare, type EventCluster, isToldAside } from './event-cluster.ts';
import { fits, likeness, sameQuantity, speaksForSame } from './sameness.ts';
import type { EventSeed } from './seed.ts';
import { TOLL_LEMMA } from './tolls.ts';

/** How many events of a type are looked back at; keeps long documents linear. */
const WINDOW = 40;

export function clusterEvents(
  seeds: readonly EventSeed[],
  links: readonly [number, number][],
  participants: Participants,
): EventCluster[] {
  // Headlines and captions come last: they add to what the text tells.
  const linked = groupLinked(seeds, links);
  const groups = [...linked.filter((group) => !isToldAside(group)), ...linked.filter(isToldAside)];
  const clusters: EventCluster[] = [];
  const byType = new Map<string, EventCluster[]>();
  for (const group of groups) {
    const told = clusterOf(group);
    const known = byType.get(told.type) ?? [];
    const same = findSame(told, known.slice(-WINDOW), participants);
    const unrest = same === null ? unrestBefore(told, clusters) : null;
    if (same !== null) absorb(same, told);
    else if (unrest !== null) unrest.quantities.push(...told.quantities);
    else if (!isBareReference(told)) {
      clusters.push(told);
      known.push(told);
      byType.set(told.type, known);
    }
  }
  dateArrests(clusters);
  blameDoers(clusters, participants);
  answerTo(clusters, participants);
  for (const cluster of clusters) {
    if (cluster.symmetric && cluster.actors.length > 1) cluster.recipients = [];
    cluster.actors = withoutRepresentatives(cluster.actors, participants);
    cluster.recipients = withoutRepresentatives(cluster.recipients, participants);
  }
  return clusters;
}

/** 'Hundreds threw stones. Six officers were injured': the hurt of a demonstration told just before. */
function unrestBefore(told: EventCluster, clusters: readonly EventCluster[]): EventCluster | null {
  const last = clusters.at(-1);
  const [first] = told.seeds;
  if (last?.type !== 'PROTEST' || told.type !== 'ASSAULT' || !bare(told) || told.date !== null) return null;
  const near = first!.sentence - last.seeds.at(-1)!.sentence <= 1;
  return near && told.seeds.every(({ lemma }) => casualtyVerbs.has(lemma)) ? last : null;
}

/** The linked seeds together, groups in order of their first seed. */
function groupLinked(seeds: readonly EventSeed[], links: readonly [number, number][]): EventSeed[][] {
  const root = seeds.map((_, index) => index);
  const find = (index: number): number => {
    let current = index;
    while (root[current] !== current) current = root[current]!;
    return current;
  };
  for (const [a, b] of links) {
    const [first, second] = [find(a), find(b)].sort((x, y) => x - y);
    root[second!] = first!;
  }
  const groups = new Map<number, EventSeed[]>();
  seeds.forEach((seed, index) => {
    const key = find(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [seed]);
    else group.push(seed);
  });
  return [...groups.values()];
}

function clusterOf(seeds: readonly EventSeed[]): EventCluster {
  const [first] = seeds;
  const cluster: EventCluster = { ...emptyCluster(first!), seeds: [] };
  for (const seed of seeds) add(cluster, seed);
  return cluster;
}

function emptyCluster(seed: EventSeed): EventCluster {
  return {
    seeds: [],
    type: seed.type,
    actors: [],
    recipients: [],
    places: [],
    date: null,
    quantities: [],
    symmetric: seed.symmetric,
  };
}

function add(cluster: EventCluster, seed: EventSeed): void {
  cluster.seeds.push(seed);
  if (seed.symmetric && seed.actors.length > 1) cluster.symmetric = true;
  cluster.actors = unique([...cluster.actors, ...seed.actors]);
  cluster.recipients = unique([...cluster.recipients, ...seed.recipients]).filter((id) => !cluster.actors.includes(id));
  cluster.places = unique([...cluster.places, ...seed.places]);
  cluster.date = narrower(cluster.date, seed.date);
  for (const quantity of seed.quantities) {
    if (!cluster.quantities.some((known) => sameQuantity(known, quantity))) cluster.quantities.push(quantity);
  }
}

function absorb(cluster: EventCluster, told: EventCluster): void {
  for (const seed of told.seeds) add(cluster, seed);
}

/** A person or unnamed group that stands beside the own country has acted for it: the country alone takes part. */
function withoutRepresentatives(ids: readonly EntityId[], { entity, countryOf, isGroup }: Participants): EntityId[] {
  return ids.filter((id) => (entity(id)?.kind !== 'PERSON' && !isGroup(id)) || !ids.includes(countryOf(id) ?? ''));
}

/** The event that the tellings most likely belong to; the most recent of equals. */
function findSame(told: EventCluster, known: readonly EventCluster[], participants: Participants): EventCluster | null {
  let best: EventCluster | null = null;
  let bestScore = 0;
  for (const candidate of known) {
    if (!fits(candidate, told, participants) || !speaksForSame(candidate, told, participants)) continue;
    const score = likeness(candidate, told, participants);
    if (score >= bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** A demonstration, arrests or an attack of nobody named, at a place and on a day that are. */
export function isKnownByPlace(cluster: EventCluster): boolean {
  const told = cluster.date !== null || cluster.seeds.some((seed) => seed.form === 'verb');
  const summit =
    cluster.type === 'CONSULT' &&
    cluster.date !== null &&
    cluster.seeds.some(({ lemma }) =>
      /^(?:summit|meet|meeting|conference|talk|negotiation|round|session|hearing)$/.test(lemma.toLowerCase()),
    );
  const left =
    cluster.type === 'RETREAT' && cluster.seeds.some(({ form, mode }) => form === 'verb' && mode === 'withdrawal');
  return (summit || left || /^(?:PROTEST|ASSAULT|COERCE)$/.test(cluster.type)) && cluster.places.length > 0 && told;
}

/** 'the attack' that no earlier telling explains, or a telling without participant and number. */
function isBareReference(cluster: EventCluster): boolean {
  if (cluster.seeds.every(({ lemma }) => lemma === TOLL_LEMMA)) return true;
  return bare(cluster) && cluster.quantities.length === 0 && !isKnownByPlace(cluster);
}

export function certaintyOfCluster(cluster: EventCluster): EventSeed['certainty'] {
  const told = cluster.seeds.filter((seed) => !seed.aside);
  return strongest((told.length > 0 ? told : cluster.seeds).map((seed) => seed.certainty));
}
