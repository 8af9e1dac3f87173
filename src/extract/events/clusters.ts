// Joins the tellings of one event: same type, fitting participants, date and place. What contradicts stays apart.
import type { EntityId } from '../extraction.ts';
import { killingWords, lastingViolence, mutualViolence } from '../lexicons/event-nouns.ts';
import { type Participants, unique } from '../participants.ts';
import { casualtyVerbs } from './casualties.ts';
import { strongest } from './certainty.ts';
import { datesFit, liesAfter, narrower } from './dates.ts';
import type { EventSeed, SeedQuantity } from './seed.ts';

/** An event with all its tellings, in order of the text. */
export interface EventCluster {
  readonly seeds: EventSeed[];
  type: EventSeed['type'];
  actors: EntityId[];
  recipients: EntityId[];
  places: EntityId[];
  date: string | null;
  quantities: SeedQuantity[];
  symmetric: boolean;
}

/** How many events of a type are looked back at; keeps long documents linear. */
const WINDOW = 40;
/** How many tellings of an event a new one is compared with: an event told thousands of times stays linear. */
const TELLINGS = 60;
/** Acts of speech and deliveries: each telling is one of its own unless day and participants agree. */
const ONE_BY_ONE = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'AID', 'SUPPORT', 'COOPERATE', 'CONCEDE']);

/** Types whose events are taken up by another word: 'the attack', 'the sanctions', 'the withdrawal'. */
const REFERRED_TO_FREELY = new Set(['ASSAULT', 'SANCTION', 'COERCE', 'RETREAT', 'MOBILIZE', 'PROTEST']);

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
    if (same !== null) absorb(same, told);
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

/** 'Hundreds marched on Thursday. Police arrested nine': arrests told right after a protest or an attack were made on its day. */
function dateArrests(clusters: readonly EventCluster[]): void {
  clusters.forEach((arrest, index) => {
    if (
      arrest.type !== 'COERCE' ||
      arrest.date !== null ||
      !/^(?:arrest|dispersal|tear gas)$/.test(arrest.seeds[0]!.mode)
    )
      return;
    const first = arrest.seeds[0]!;
    for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
      const cause = clusters[before]!;
      const gap = first.sentence - cause.seeds.at(-1)!.sentence;
      if (!/^(?:PROTEST|ASSAULT)$/.test(cause.type) || gap < 0 || gap > 1) continue;
      arrest.date = cause.date;
      return;
    }
  });
}

/** 'condemned the attack', 'denounced the sanctions': whose deed it was is blamed. */
function blameDoers(clusters: readonly EventCluster[], { countryOf }: Participants): void {
  const byHead = new Map<number, EventCluster>();
  for (const cluster of clusters)
    if (!ONE_BY_ONE.has(cluster.type))
      for (const seed of cluster.seeds) if (seed.form === 'noun') byHead.set(seed.head, cluster);
  for (const blame of clusters) {
    if (blame.type !== 'ACCUSE' || blame.recipients.length > 0) continue;
    const own = blame.actors.map((id) => countryOf(id) ?? id);
    for (const { clause, form } of blame.seeds) {
      const deed =
        form === 'noun' || clause === null ? null : clause.voice === 'passive' ? clause.subject : clause.object;
      for (let token = deed?.firstToken ?? 0; token < (deed?.endToken ?? 0); token++) {
        const doers = byHead.get(token)?.actors.filter((id) => !own.includes(countryOf(id) ?? id)) ?? [];
        blame.recipients = unique([...blame.recipients, ...doers]);
      }
    }
  }
}

function isToldAside(seeds: readonly EventSeed[]): boolean {
  return seeds.every((seed) => seed.aside);
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

/** An answer comes soon after what it answers. */
const ANSWER_WINDOW = 6;
const ANSWERABLE = new Set(['ACCUSE', 'THREATEN', 'REQUEST']);

/** 'Y denied the accusation', 'rejected the threat': the answer goes to whoever accused or threatened Y last. */
function answerTo(clusters: readonly EventCluster[], { countryOf }: Participants): void {
  const sides = (ids: readonly EntityId[]): EntityId[] => ids.map((id) => countryOf(id) ?? id);
  clusters.forEach((answer, index) => {
    if (answer.type !== 'REJECT' || answer.recipients.length > 0) return;
    const own = sides(answer.actors);
    for (let before = index - 1; before >= Math.max(0, index - ANSWER_WINDOW); before--) {
      const asked = clusters[before]!;
      const close = asked.recipients.length === 0 && index - before <= 2;
      if (!ANSWERABLE.has(asked.type) || !(close || sides(asked.recipients).some((id) => own.includes(id)))) continue;
      answer.recipients = asked.actors.filter((id) => !own.includes(countryOf(id) ?? id));
      return;
    }
  });
}

/** A person or unnamed group that stands beside the own country has acted for it: the country alone takes part. */
function withoutRepresentatives(ids: readonly EntityId[], { entity, countryOf, isGroup }: Participants): EntityId[] {
  return ids.filter((id) => (entity(id)?.kind !== 'PERSON' && !isGroup(id)) || !ids.includes(countryOf(id) ?? ''));
}

/** 'six officers killed' and 'the six North Koreans': the same number of the same fate is one figure. */
function sameQuantity(first: SeedQuantity, second: SeedQuantity): boolean {
  return first.value === second.value;
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

/** How much two tellings share, to choose among several events that fit. */
function likeness(known: EventCluster, told: EventCluster, participants: Participants): number {
  const words = new Set(recentTellings(known).flatMap((seed) => seed.mode.split(' ')));
  const shared = told.seeds.flatMap((seed) => seed.mode.split(' ')).filter((word) => words.has(word)).length;
  const sameDay = known.date !== null && known.date === told.date ? 3 : 0;
  const sides =
    intersects(known.actors, told.actors, participants) || intersects(known.recipients, told.recipients, participants)
      ? 1
      : 0;
  return Math.min(shared, 3) + sameDay + sides;
}

/** Nothing contradicts: dates, places and direction. */
function fits(known: EventCluster, told: EventCluster, participants: Participants): boolean {
  if (!datesFit(known.date, told.date)) return false;
  if (told.seeds.some((seed) => seed.before != null && known.date !== null && liesAfter(known.date, seed.before)))
    return false;
  if (known.type === 'ASSAULT' && contradictsInKind(known, told)) return false;
  if (known.places.length > 0 && told.places.length > 0 && !intersects(known.places, told.places, participants))
    return false;
  if (known.symmetric || told.symmetric)
    return sidesFit([...known.actors, ...known.recipients], [...told.actors, ...told.recipients], participants);
  if (!sidesFit(known.actors, told.actors, participants)) return false;
  return (
    sidesFit(known.recipients, told.recipients, participants) &&
    !(intersects(known.actors, told.recipients, participants) && told.recipients.length > 0)
  );
}

/** A war is no single attack; fighting and clashes may be either. */
function contradictsInKind(known: EventCluster, told: EventCluster): boolean {
  const [first, second] = [tellingWord(known), tellingWord(told)];
  const newWar = told.seeds.some((seed) => seed.form === 'noun' && !seed.definite && lastingViolence.has(seed.lemma));
  if (newWar && !lastingViolence.has(first)) return true;
  if (mutualViolence.has(first) || mutualViolence.has(second)) return false;
  return lastingViolence.has(first) !== lastingViolence.has(second);
}

function tellingWord(cluster: EventCluster): string {
  return (cluster.seeds.find((seed) => !casualtyVerbs.has(seed.lemma)) ?? cluster.seeds[0]!).lemma;
}

/** Sentences within which the sides give their accounts of a clash. */
const ACCOUNT_WINDOW = 6;

/** One side's account of a clash told just before: 'Y's soldiers opened fire on a patrol, killing three'. */
function accountOfClash(known: EventCluster, told: EventCluster, { countryOf }: Participants): boolean {
  const last = known.seeds.at(-1)!;
  const [first] = told.seeds;
  const near = first!.sentence >= last.sentence && first!.sentence - last.sentence <= ACCOUNT_WINDOW;
  if (
    known.type !== 'ASSAULT' ||
    !known.symmetric ||
    known.actors.length < 2 ||
    told.date !== null ||
    !near ||
    first!.form === 'noun'
  )
    return false;
  const sides = new Set(known.actors.map((id) => countryOf(id) ?? id));
  const involved = [...told.actors, ...told.recipients].map((id) => countryOf(id) ?? id);
  return involved.length > 0 && involved.every((id) => sides.has(id));
}

/** The same person is killed once. */
function sameVictim(known: EventCluster, told: EventCluster, { entity }: Participants): boolean {
  const lethal = (cluster: EventCluster): boolean =>
    recentTellings(cluster).some((seed) => killingWords.has(seed.lemma));
  return (
    lethal(known) &&
    lethal(told) &&
    told.recipients.some((id) => known.recipients.includes(id) && entity(id)?.kind === 'PERSON')
  );
}

function sidesFit(known: readonly EntityId[], told: readonly EntityId[], participants: Participants): boolean {
  return known.length === 0 || told.length === 0 || intersects(known, told, participants);
}

function intersects(first: readonly EntityId[], second: readonly EntityId[], { countryOf }: Participants): boolean {
  const sides = new Set(first.flatMap((id) => [id, countryOf(id) ?? id]));
  return second.some((id) => sides.has(id) || sides.has(countryOf(id) ?? id));
}

function sameSides(first: readonly EntityId[], second: readonly EntityId[]): boolean {
  return first.length === second.length && first.every((id) => second.includes(id));
}

/** Something says that it is the same: a definite noun, the same day, the same word for the same participants. */
function speaksForSame(known: EventCluster, told: EventCluster, participants: Participants): boolean {
  const definite = told.seeds.some(
    (seed) => seed.form === 'noun' && seed.definite && !contradictingNumbers(known, told),
  );
  const sameDay = known.date !== null && told.date !== null && known.date === told.date;
  const sameActors = known.actors.length > 0 && sameSides(known.actors, told.actors);
  const sameRecipients = sameSides(known.recipients, told.recipients);
  const mutual = known.symmetric || told.symmetric;
  const oneSide = mutual
    ? intersects([...known.actors, ...known.recipients], [...told.actors, ...told.recipients], participants)
    : intersects(known.actors, told.actors, participants) ||
      intersects(known.recipients, told.recipients, participants);
  const tellings = recentTellings(known);
  const telling = told.seeds.filter((seed) => !casualtyVerbs.has(seed.lemma));
  const sameWord = (telling.length > 0 ? telling : told.seeds).some((seed) =>
    tellings.some((other) => other.lemma === seed.lemma),
  );
  if (isToldAside(told.seeds)) return sameWord && (oneSide || bare(told));
  if (sameVictim(known, told, participants) || accountOfClash(known, told, participants)) return true;
  if (ONE_BY_ONE.has(told.type)) {
    const sameFigures =
      told.quantities.length > 0 &&
      told.quantities.some((quantity) => known.quantities.some((other) => sameQuantity(other, quantity)));
    return (
      (sameActors && sameRecipients && (sameDay || sameFigures)) || (definite && sameWord && (oneSide || bare(told)))
    );
  }
  if (definite && (bare(told) || oneSide) && (sameWord || REFERRED_TO_FREELY.has(told.type))) return true;
  if (sameDay && (oneSide || intersects(known.places, told.places, participants))) return true;
  const soon = told.seeds[0]!.sentence - known.seeds.at(-1)!.sentence <= 3;
  if (told.type === 'AGREE')
    return sameActors && (known.date === told.date || ((told.date === null || known.date === null) && soon));
  if (isFurtherToll(known, told)) return true;
  return sameWord && sameActors && (sameRecipients || known.recipients.length === 0 || told.recipients.length === 0);
}

/** 'killing four. Fifteen others were wounded': the count goes on in the next sentence. */
function isFurtherToll(known: EventCluster, told: EventCluster): boolean {
  const [first] = told.seeds;
  return (
    told.type === 'ASSAULT' &&
    bare(told) &&
    told.places.length === 0 &&
    told.date === null &&
    told.seeds.every((seed) => casualtyVerbs.has(seed.lemma)) &&
    known.quantities.length > 0 &&
    first!.sentence - known.seeds.at(-1)!.sentence <= 1
  );
}

/** The last of an event's tellings. */
function recentTellings(cluster: EventCluster): readonly EventSeed[] {
  return cluster.seeds.slice(-TELLINGS);
}

function contradictingNumbers(known: EventCluster, told: EventCluster): boolean {
  return (
    known.type === 'AID' &&
    known.quantities.length > 0 &&
    told.quantities.length > 0 &&
    !told.quantities.some((quantity) => known.quantities.some((other) => sameQuantity(other, quantity)))
  );
}

function bare(cluster: EventCluster): boolean {
  return cluster.actors.length + cluster.recipients.length === 0;
}

/** A demonstration, arrests or an attack of nobody named, at a place and on a day that are. */
export function isKnownByPlace(cluster: EventCluster): boolean {
  const told = cluster.date !== null || cluster.seeds.some((seed) => seed.form === 'verb');
  return /^(?:PROTEST|ASSAULT|COERCE)$/.test(cluster.type) && cluster.places.length > 0 && told;
}

/** 'the attack' that no earlier telling explains, or a telling without participant and number. */
function isBareReference(cluster: EventCluster): boolean {
  return bare(cluster) && cluster.quantities.length === 0 && !isKnownByPlace(cluster);
}

export function certaintyOfCluster(cluster: EventCluster): EventSeed['certainty'] {
  const told = cluster.seeds.filter((seed) => !seed.aside);
  return strongest((told.length > 0 ? told : cluster.seeds).map((seed) => seed.certainty));
}
