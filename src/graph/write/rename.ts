// An extraction under the ids that its entities have in the graph, where cross-article resolution gave them others.
import type { EntityId, ExtractedEntity, ExtractedRelation, Extraction } from '../../extract/extraction.ts';
import { relationId } from '../../extract/identity.ts';

/** Ids of entities as extracted, to their ids in the graph; those that keep their id are left out. */
export type Identities = ReadonlyMap<EntityId, EntityId>;

/**
 * The extraction with every entity id replaced. Entities that fall together become one that says what both said; relations get the ids of
 * their new ends, those that fall together share their evidence, and those of an entity with itself are dropped.
 */
export function renameEntities(extraction: Extraction, identities: Identities): Extraction {
  if (identities.size === 0) return extraction;
  const one = (id: EntityId): EntityId => identities.get(id) ?? id;
  const orNull = (id: EntityId | null): EntityId | null => (id === null ? null : one(id));
  const all = (ids: readonly EntityId[]): EntityId[] => [...new Set(ids.map(one))];
  const { article } = extraction;
  return {
    ...extraction,
    article: {
      ...article,
      author: orNull(article.author),
      source: orNull(article.source),
      dateline: orNull(article.dateline),
    },
    mentions: extraction.mentions.map((mention) => ({ ...mention, entity: orNull(mention.entity) })),
    entities: joinEntities(extraction.entities.map((entity) => renameEntity(entity, one, all))),
    relations: joinRelations(
      extraction.relations.map((relation) => {
        const source = one(relation.source);
        const target = one(relation.target);
        const moved = source !== relation.source || target !== relation.target;
        const id = moved ? relationId(relation.type, source, target, relation.title) : relation.id;
        return { ...relation, id, source, target };
      }),
    ),
    claims: extraction.claims.map((claim) => ({
      ...claim,
      speaker: orNull(claim.speaker),
      via: orNull(claim.via),
      about: all(claim.about),
    })),
  };
}

function renameEntity(
  entity: ExtractedEntity,
  one: (id: EntityId) => EntityId,
  all: (ids: readonly EntityId[]) => EntityId[],
): ExtractedEntity {
  const id = one(entity.id);
  if (entity.kind === 'EVENT') {
    const { places, actors, recipients } = entity;
    return { ...entity, id, places: all(places), actors: all(actors), recipients: all(recipients) };
  }
  if (entity.kind === 'AGREEMENT') {
    return { ...entity, id, parties: all(entity.parties), signatories: all(entity.signatories) };
  }
  return { ...entity, id };
}

function joinEntities(entities: readonly ExtractedEntity[]): ExtractedEntity[] {
  const joined = new Map<EntityId, ExtractedEntity>();
  for (const entity of entities) {
    const first = joined.get(entity.id);
    joined.set(entity.id, first === undefined ? entity : joinTwo(first, entity));
  }
  return [...joined.values()];
}

/** The first one's fields hold; lists are joined, and what the first one does not know is taken from the second. */
function joinTwo(first: ExtractedEntity, second: ExtractedEntity): ExtractedEntity {
  const aliases = [...new Set([...first.aliases, second.name, ...second.aliases])].filter(
    (name) => name !== first.name,
  );
  const both = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
  if (first.kind === 'EVENT' && second.kind === 'EVENT') {
    return {
      ...first,
      aliases,
      mode: first.mode ?? second.mode,
      date: first.date ?? second.date,
      places: both(first.places, second.places),
      actors: both(first.actors, second.actors),
      recipients: both(first.recipients, second.recipients),
      quantities: [...first.quantities, ...second.quantities],
    };
  }
  if (first.kind === 'AGREEMENT' && second.kind === 'AGREEMENT') {
    return {
      ...first,
      aliases,
      signedOn: first.signedOn ?? second.signedOn,
      parties: both(first.parties, second.parties),
      signatories: both(first.signatories, second.signatories),
      terms: both(first.terms, second.terms),
    };
  }
  return { ...first, aliases };
}

function joinRelations(relations: readonly ExtractedRelation[]): ExtractedRelation[] {
  const joined = new Map<string, ExtractedRelation>();
  for (const relation of relations) {
    if (relation.source === relation.target) continue;
    const first = joined.get(relation.id);
    const evidence = first === undefined ? relation.evidence : [...first.evidence, ...relation.evidence];
    joined.set(relation.id, { ...(first ?? relation), evidence });
  }
  return [...joined.values()];
}
