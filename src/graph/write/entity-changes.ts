// Entities and their names as a batch of articles changes them: each is what all articles say of it together.
import type { EntityKind } from '../../generated/ontology.ts';
import type { GraphTransaction } from '../engine.ts';
import type { ArticleChange } from './apply-change.ts';
import { writeInBatches } from './batches.ts';
import type { Properties } from './contribution.ts';
import { changedSubjects, Ledger } from './ledger.ts';
import { type MergedNames, mergedEntity, mergedNames, nameKeysOf } from './merge.ts';
import type { RelationChanges } from './relation-changes.ts';
import * as statements from './statements.ts';

/** Entities whose assertion differs, and those that gained or lost a relation. */
export async function changeEntities(
  transaction: GraphTransaction,
  changes: readonly ArticleChange[],
  { gains }: RelationChanges,
): Promise<void> {
  const touchedBy = changes.map(({ before, after }, index) => {
    const touched = changedSubjects(before.entities, after.entities);
    for (const [id, gain] of gains[index] ?? []) if (gain !== 0) touched.add(id);
    return touched;
  });
  const touched = new Set(touchedBy.flatMap((ids) => [...ids]));
  const ledger = await Ledger.open(transaction, statements.READ_ENTITY_SUPPORT, touched);
  const kinds = countArticles(changes, touchedBy, gains, ledger);

  const names = new NameChanges();
  const rows = new Map<EntityKind, Properties[]>();
  const gone: string[] = [];
  for (const [id, kind] of kinds) {
    const stored = ledger.stored(id);
    const earlier = stored === null ? null : mergedNames(stored);
    if (!ledger.exists(id)) {
      names.change(id, earlier, null);
      if (stored !== null) gone.push(id);
      continue;
    }
    const support = ledger.support(id);
    names.change(id, earlier, mergedNames(support));
    const ofKind = rows.get(kind) ?? [];
    ofKind.push(mergedEntity(id, kind, support));
    rows.set(kind, ofKind);
  }
  await names.unlink(transaction);
  await writeInBatches(transaction, statements.DELETE_ENTITIES, 'ids', gone);
  for (const [kind, properties] of rows) {
    await writeInBatches(transaction, statements.UPSERT_ENTITIES[kind] ?? '', 'rows', properties);
  }
  await names.link(transaction);
  await transaction.learnWords([...rows.values()].flat().map(({ searchText }) => String(searchText)));
}

/** Counts and tells what each article does, in order. @returns the kinds of the entities touched */
function countArticles(
  changes: readonly ArticleChange[],
  touchedBy: readonly ReadonlySet<string>[],
  gains: RelationChanges['gains'],
  ledger: Ledger,
): Map<string, EntityKind> {
  const kinds = new Map<string, EntityKind>();
  for (const [index, { before, after, tally }] of changes.entries()) {
    const touched = touchedBy[index] ?? new Set();
    for (const [id, { kind }] of after.entities) if (!touched.has(id)) tally.entity(kind, 'unchanged');
    for (const id of touched) {
      const kind = (after.entities.get(id) ?? before.entities.get(id))?.kind;
      if (kind === undefined) throw new Error(`${id} is an end of a relation, but its article does not assert it`);
      kinds.set(id, kind);
      const { existed, exists } = ledger.recount(id, before.entities.get(id), after.entities.get(id));
      ledger.support(id).relations += gains[index]?.get(id) ?? 0;
      if (!exists) tally.entity(kind, 'removed');
      else if (after.entities.has(id)) tally.entity(kind, existed ? 'updated' : 'new');
    }
  }
  return kinds;
}

/** Which names begin and cease to lead to entities. */
class NameChanges {
  readonly #added: { id: string; key: string }[] = [];
  readonly #dropped: { id: string; key: string }[] = [];

  change(id: string, before: MergedNames | null, after: MergedNames | null): void {
    const earlier = before === null ? new Set<string>() : nameKeysOf(before);
    const now = after === null ? new Set<string>() : nameKeysOf(after);
    for (const key of now) if (!earlier.has(key)) this.#added.push({ id, key });
    for (const key of earlier) if (!now.has(key)) this.#dropped.push({ id, key });
  }

  async unlink(transaction: GraphTransaction): Promise<void> {
    await writeInBatches(transaction, statements.UNLINK_NAMES, 'rows', this.#dropped);
  }

  /** Names that nothing bears any more are deleted, after the new ones are linked. */
  async link(transaction: GraphTransaction): Promise<void> {
    const keys = (changes: readonly { key: string }[]): string[] => [...new Set(changes.map(({ key }) => key))];
    await writeInBatches(transaction, statements.MAKE_NAMES, 'keys', keys(this.#added));
    await writeInBatches(transaction, statements.LINK_NAMES, 'rows', this.#added);
    await writeInBatches(transaction, statements.DELETE_UNUSED_NAMES, 'keys', keys(this.#dropped));
  }
}
