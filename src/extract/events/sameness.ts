// Do two tellings speak of the same event? Dates, places and sides must fit, and something must say that it is the same.
import type { EntityId } from '../extraction.ts';
import { killingWords, lastingViolence, mutualViolence } from '../lexicons/event-nouns.ts';
import type { Participants } from '../participants.ts';
import { casualtyVerbs } from './casualties.ts';
import { datesFit, liesAfter } from './dates.ts';
import { bare, type EventCluster, isToldAside, recentTellings } from './event-cluster.ts';
import type { EventSeed, SeedQuantity } from './seed.ts';

/** Acts of speech and deliveries: each telling is one of its own unless day and participants agree. */
export const ONE_BY_ONE = new Set([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'AID',
  'SUPPORT',
  'COOPERATE',
  'CONCEDE',
]);

/** Acts of speech that are done once: 'Russia vetoed the draft ... vetoed by Russia'. */
const DONE_ONCE = /^(?:veto|recall|summon|resign|abstain|expel|quit)$/;

/** Types whose events are taken up by another word: 'the attack', 'the sanctions', 'the withdrawal'. */
const REFERRED_TO_FREELY = new Set(['ASSAULT', 'SANCTION', 'COERCE', 'RETREAT', 'MOBILIZE', 'PROTEST']);

/** 'six officers killed' and 'the six North Koreans': the same number of the same fate is one figure. */
export function sameQuantity(first: SeedQuantity, second: SeedQuantity): boolean {
  return first.value === second.value;
}

/** How much two tellings share, to choose among several events that fit. */
export function likeness(known: EventCluster, told: EventCluster, participants: Participants): number {
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
export function fits(known: EventCluster, told: EventCluster, participants: Participants): boolean {
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
export function speaksForSame(known: EventCluster, told: EventCluster, participants: Participants): boolean {
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
  const sameGathering = definite && told.type === 'CONSULT' && isGathering(told) && tellings.some(isGatheringNoun);
  if (isToldAside(told.seeds)) return sameWord && (oneSide || bare(told));
  if (sameVictim(known, told, participants) || accountOfClash(known, told, participants)) return true;
  if (ONE_BY_ONE.has(told.type)) {
    const sameFigures =
      told.quantities.length > 0 &&
      told.quantities.some((quantity) => known.quantities.some((other) => sameQuantity(other, quantity)));
    const once =
      sameWord && told.seeds.some(({ lemma }) => DONE_ONCE.test(lemma)) && (known.date === null || told.date === null);
    return (
      (sameActors && once) ||
      (sameActors && sameRecipients && (sameDay || sameFigures)) ||
      (definite && sameWord && (oneSide || bare(told)))
    );
  }
  if (definite && (bare(told) || oneSide) && (sameWord || sameGathering || REFERRED_TO_FREELY.has(told.type)))
    return true;
  if (sameDay && (oneSide || intersects(known.places, told.places, participants))) return true;
  const soon = told.seeds[0]!.sentence - known.seeds.at(-1)!.sentence <= 3;
  if (told.type === 'AGREE')
    return sameActors && (known.date === told.date || ((told.date === null || known.date === null) && soon));
  const besides = told.seeds[0]!.sentence === known.seeds.at(-1)!.sentence && sameActors;
  if (besides && told.type === 'CONSULT' && isGathering(told) && isGathering(known)) return true;
  if (isFurtherToll(known, told) || dieOfWounds(known, told)) return true;
  return sameWord && sameActors && (sameRecipients || known.recipients.length === 0 || told.recipients.length === 0);
}

/** 'the meeting' takes up the summit. */
function isGatheringNoun({ form, lemma }: EventSeed): boolean {
  return form === 'noun' && /^(?:summit|meeting|talk|session|dialogue|negotiation|consultation)$/.test(lemma);
}

const isGathering = (cluster: EventCluster): boolean => cluster.seeds.some(isGatheringNoun);

/** 'Three of the wounded died': of those whom the attack told before had hurt. */
function dieOfWounds(known: EventCluster, told: EventCluster): boolean {
  return (
    told.type === 'ASSAULT' &&
    bare(told) &&
    known.quantities.length > 0 &&
    told.quantities.some(({ text }) => /\bthe (?:wounded|injured)\b/.test(text))
  );
}

/** 'killing four. Fifteen others were wounded', 'They clashed near X; nine people died': the count goes on in the next sentence. */
function isFurtherToll(known: EventCluster, told: EventCluster): boolean {
  const [first] = told.seeds;
  return (
    told.type === 'ASSAULT' &&
    bare(told) &&
    told.places.length === 0 &&
    told.date === null &&
    told.seeds.every((seed) => casualtyVerbs.has(seed.lemma)) &&
    (known.quantities.length > 0 || known.symmetric || first!.sentence === known.seeds.at(-1)!.sentence) &&
    first!.sentence - known.seeds.at(-1)!.sentence <= 1
  );
}

function contradictingNumbers(known: EventCluster, told: EventCluster): boolean {
  return (
    known.type === 'AID' &&
    known.quantities.length > 0 &&
    told.quantities.length > 0 &&
    !told.quantities.some((quantity) => known.quantities.some((other) => sameQuantity(other, quantity)))
  );
}
