// Finds organisations by a word of their names: 'the council' among those that are called a council.
import type { EntityId, ExtractedEntity } from '../extraction.ts';
import { nameKey } from '../identity.ts';

export type BodiesByWord = ReadonlyMap<string, ReadonlySet<EntityId>>;

export function bodiesByWord(entities: Iterable<ExtractedEntity>): BodiesByWord {
  const found = new Map<string, Set<EntityId>>();
  for (const { id, kind, name, aliases } of entities) {
    if (kind !== 'ORGANIZATION') continue;
    for (const word of new Set([name, ...aliases].flatMap((text) => nameKey(text).split(' ')))) {
      const bodies = found.get(word);
      if (bodies) bodies.add(id);
      else found.set(word, new Set([id]));
    }
  }
  return found;
}
