// An event with all its tellings.
import type { EntityId } from '../extraction.ts';
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

/** How many tellings of an event a new one is compared with: an event told thousands of times stays linear. */
const TELLINGS = 60;

export function isToldAside(seeds: readonly EventSeed[]): boolean {
  return seeds.every((seed) => seed.aside);
}

/** The last of an event's tellings. */
export function recentTellings(cluster: EventCluster): readonly EventSeed[] {
  return cluster.seeds.slice(-TELLINGS);
}

export function bare(cluster: EventCluster): boolean {
  return cluster.actors.length + cluster.recipients.length === 0;
}
