// For which country persons and organisations act, by what the article says of their offices and of what they belong to.
import type { EntityId, ExtractedEntity } from '../extraction.ts';
import type { RelationFinding, ResolvedMention, Token } from '../layers.ts';

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

/** 'Presidents Ada Lind of Norway and Rosa Soto of Chile': the country right behind a person's name. `mentions` in order of the text. */
export function countriesBehindNames(
  tokens: readonly Token[],
  mentions: readonly ResolvedMention[],
  byId: ReadonlyMap<EntityId, ExtractedEntity>,
): ReadonlyMap<EntityId, EntityId> {
  const found = new Map<EntityId, EntityId>();
  let person: ResolvedMention | null = null;
  for (const mention of mentions) {
    if (mention.entity === null || mention.form !== 'name') continue;
    const kind = byId.get(mention.entity)?.kind;
    if (kind === 'PERSON') person = mention;
    if (kind !== 'COUNTRY' || person === null || mention.firstToken !== person.endToken + 1) continue;
    if (tokens[person.endToken]!.lower === 'of' && !found.has(person.entity!))
      found.set(person.entity!, mention.entity);
  }
  return found;
}
