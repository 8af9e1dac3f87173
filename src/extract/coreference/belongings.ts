// What belongs to a person or body by its offices: 'her party', 'his country'.
import type { EntityId, ExtractedEntity } from '../extraction.ts';
import { nameKey } from '../identity.ts';
import type { RelationFinding } from '../layers.ts';
import { isStateHead } from '../lexicons/organizations.ts';

export interface Belongings {
  /** The party, movement or other body of its own that a person leads, speaks for or belongs to. */
  partyOf(person: EntityId): EntityId | null;
  /** The body called so, of those that a person heads, speaks for or works at: 'her institute'; the only one where none is called so. */
  bodyOf(person: EntityId, noun: string): EntityId | null;
  /** The country that a person or body acts for. */
  countryOf(owner: EntityId): EntityId | null;
}

export function belongings(
  relations: readonly RelationFinding[],
  entityOf: ReadonlyMap<EntityId, ExtractedEntity>,
): Belongings {
  const parties = new Map<EntityId, EntityId>();
  const countries = new Map<EntityId, EntityId>();
  const bodies = new Map<EntityId, Set<EntityId>>();
  for (const { type, source, target } of relations) {
    if (type !== 'HOLDS_OFFICE' && type !== 'AFFILIATED_WITH') continue;
    const body = entityOf.get(target);
    if (body?.kind === 'COUNTRY' && !countries.has(source)) countries.set(source, target);
    if (body?.kind !== 'ORGANIZATION') continue;
    bodies.set(source, (bodies.get(source) ?? new Set()).add(target));
    if (body.country !== null && !countries.has(source)) countries.set(source, body.country);
    if (!isStateHead(body.name.split(' ').at(-1) ?? '') && !parties.has(source)) parties.set(source, target);
  }
  return {
    partyOf: (person) => parties.get(person) ?? null,
    bodyOf(person, noun) {
      const own = [...(bodies.get(person) ?? [])];
      const called = own.find((id) =>
        nameKey(entityOf.get(id)?.name ?? '')
          .split(' ')
          .includes(noun),
      );
      return called ?? (own.length === 1 ? own[0]! : null);
    },
    countryOf(owner) {
      const entity = entityOf.get(owner);
      if (entity?.kind === 'COUNTRY') return owner;
      return entity?.kind === 'ORGANIZATION' ? entity.country : (countries.get(owner) ?? null);
    },
  };
}
