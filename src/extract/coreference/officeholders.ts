// Knows who holds which office, to find the person that 'the minister' or "South Korea's defense minister" means.
import type { EntityId, ExtractedEntity } from '../extraction.ts';
import { nameKey } from '../identity.ts';
import type { NamedTitle, RelationFinding, ResolvedMention } from '../layers.ts';
import { TITLE_SYNONYMS } from '../lexicons/references.ts';

export interface Office {
  readonly person: EntityId;
  readonly words: ReadonlySet<string>;
  /** Of which country, if it is known. */
  readonly country: EntityId | null;
  readonly former: boolean;
}

export function officesOf(
  titles: readonly NamedTitle<ResolvedMention>[],
  relations: readonly RelationFinding[],
  entityOf: ReadonlyMap<EntityId, ExtractedEntity>,
): Office[] {
  const held = relations.flatMap(({ type, source, target, title, status }) => {
    if ((type !== 'HOLDS_OFFICE' && type !== 'AFFILIATED_WITH') || !title) return [];
    const words = new Set(nameKey(title).split(' '));
    return { person: source, words, country: countryOf(entityOf.get(target)), former: status === 'FORMER' };
  });
  const called = titles.flatMap((title) => {
    const person = title.person.entity;
    const words = new Set([...nameKey(title.text).split(' '), title.head]);
    return person ? { person, words, country: null, former: title.status === 'FORMER' } : [];
  });
  return [...held, ...called];
}

function countryOf(entity: ExtractedEntity | undefined): EntityId | null {
  if (entity?.kind === 'COUNTRY') return entity.id;
  return entity?.kind === 'ORGANIZATION' ? entity.country : null;
}

/** Persons whose office has all these words (the last one may be a synonym), of that country where one is given; those in office first. */
export function holders(offices: readonly Office[], words: readonly string[], country: EntityId | null): EntityId[] {
  const head = words.at(-1) ?? '';
  const heads = [head, ...(TITLE_SYNONYMS.get(head) ?? [])];
  const matching = (accepted: readonly string[]): Office[] =>
    offices.filter(
      (office) =>
        accepted.some((word) => office.words.has(word)) &&
        words.slice(0, -1).every((word) => office.words.has(word)) &&
        (country === null || office.country === null || office.country === country),
    );
  const exact = matching([head]);
  const found = exact.length > 0 ? exact : matching(heads);
  const stated = country === null ? found : found.filter((office) => office.country === country);
  const pool = stated.length > 0 ? stated : found;
  return [
    ...new Set(
      [...pool.filter(({ former }) => !former), ...pool.filter(({ former }) => former)].map(({ person }) => person),
    ),
  ];
}
