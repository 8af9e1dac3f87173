// For which country persons and organisations act, by what the article says of their offices and of what they belong to.
import type { EntityId, ExtractedEntity } from '../extraction.ts';
import type { RelationFinding } from '../layers.ts';

/** The country of each person and organisation by its offices, affiliations and parts, over two steps. */
export function countriesOfRelations(
  relations: readonly RelationFinding[],
  byId: ReadonlyMap<EntityId, ExtractedEntity>,
): ReadonlyMap<EntityId, EntityId> {
  const found = new Map<EntityId, EntityId>();
  const countryOf = (id: EntityId): EntityId | null => {
    const entity = byId.get(id);
    if (entity?.kind === 'COUNTRY') return id;
    if (entity?.kind === 'ORGANIZATION' && entity.country !== null) return entity.country;
    return found.get(id) ?? null;
  };
  for (const pass of ['PART_OF', 'HOLDS_OFFICE', 'AFFILIATED_WITH']) {
    for (const relation of relations) {
      if (relation.type !== pass || found.has(relation.source)) continue;
      const country = countryOf(relation.target);
      if (country !== null) found.set(relation.source, country);
    }
  }
  return found;
}
