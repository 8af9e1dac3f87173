// Remembers what appositions have called somebody or something: after 'the X, an aid group' or 'a gang known as X', 'the group' and 'the gang' mean X.
import type { EntityId } from '../extraction.ts';
import type { Mention, Tagged } from '../layers.ts';

export class Descriptions {
  readonly #called = new Map<string, Set<EntityId>>();

  /** The words of a noun phrase that is joined to the entity's name. */
  note(entity: EntityId, { tokens }: Tagged, { firstToken, head }: Mention): void {
    // "the union's president" calls nobody a union.
    let first = head;
    while (first > firstToken && tokens[first - 1]!.pos !== 'PART') first--;
    for (let at = first; at <= head; at++)
      if (/^(?:NOUN|ADJ)$/.test(tokens[at]!.pos)) this.add(entity, tokens[at]!.lower);
  }

  add(entity: EntityId, word: string): void {
    const known = this.#called.get(word);
    if (known) known.add(entity);
    else this.#called.set(word, new Set([entity]));
  }

  /** All that were called so. */
  calledBy(word: string): ReadonlySet<EntityId> {
    return this.#called.get(word) ?? NOBODY;
  }
}

const NOBODY: ReadonlySet<EntityId> = new Set();
