// Relations that a batch of articles makes, changes or takes away: each is what all articles say of it together.
import type { RelationType } from '../../generated/ontology.ts';
import type { GraphTransaction } from '../engine.ts';
import type { Value } from '../parameters.ts';
import type { ArticleChange } from './apply-change.ts';
import { writeInBatches } from './batches.ts';
import type { Properties, RelationAssertion } from './contribution.ts';
import { changedSubjects, Ledger } from './ledger.ts';
import { mergedRelation } from './merge.ts';
import * as statements from './statements.ts';

interface Ends {
  readonly id: string;
  readonly type: RelationType;
  readonly sourceId: string;
  readonly targetId: string;
}

export interface RelationChanges {
  readonly created: readonly (Ends & { readonly properties: Properties })[];
  readonly updated: readonly Properties[];
  readonly gone: readonly Ends[];
  /** For each article of the batch, by how many relations each entity gained or lost ends. */
  readonly gains: readonly ReadonlyMap<string, number>[];
}

export async function relationChanges(
  transaction: GraphTransaction,
  changes: readonly ArticleChange[],
): Promise<RelationChanges> {
  const touchedBy = changes.map(({ before, after }) => changedSubjects(before.relations, after.relations));
  const ledger = await Ledger.open(
    transaction,
    statements.READ_RELATION_SUPPORT,
    new Set(touchedBy.flatMap((ids) => [...ids])),
  );
  const ends = new Map<string, Ends>();
  const gains = changes.map(({ before, after, tally }, index) => {
    const touched = touchedBy[index] ?? new Set();
    const gained = new Map<string, number>();
    for (const [id, { type }] of after.relations) if (!touched.has(id)) tally.relation(type, 'unchanged');
    for (const id of touched) {
      const { type, sourceId, targetId } = assertionOf(id, before.relations, after.relations);
      ends.set(id, { id, type, sourceId, targetId });
      const { existed, exists } = ledger.recount(id, before.relations.get(id), after.relations.get(id));
      if (!exists) tally.relation(type, 'removed');
      else if (after.relations.has(id)) tally.relation(type, existed ? 'updated' : 'new');
      const gain = Number(exists) - Number(existed);
      for (const end of [sourceId, targetId]) gained.set(end, (gained.get(end) ?? 0) + gain);
    }
    return gained;
  });

  const created: (Ends & { readonly properties: Properties })[] = [];
  const updated: Properties[] = [];
  const gone: Ends[] = [];
  for (const [id, { type, sourceId, targetId }] of ends) {
    const wasStored = ledger.stored(id) !== null;
    if (!ledger.exists(id)) {
      if (wasStored) gone.push({ id, type, sourceId, targetId });
      continue;
    }
    const properties = mergedRelation(id, { type, sourceId, targetId }, ledger.support(id));
    if (wasStored) updated.push(properties);
    else created.push({ id, type, sourceId, targetId, properties });
  }
  return { created, updated, gone, gains };
}

export async function removeRelations(transaction: GraphTransaction, { gone }: RelationChanges): Promise<void> {
  for (const [type, ends] of byType(gone)) {
    await writeInBatches(transaction, statements.DELETE_EDGES[type] ?? '', 'rows', ends.map(endsRow));
  }
  const ids = gone.map(({ id }) => id);
  await writeInBatches(transaction, statements.DELETE_RELATIONS, 'ids', ids);
}

/** After their entities are there. */
export async function addRelations(
  transaction: GraphTransaction,
  { created, updated }: RelationChanges,
): Promise<void> {
  const nodes = created.map(({ properties }) => properties);
  await writeInBatches(transaction, statements.CREATE_RELATIONS, 'rows', nodes);
  for (const [type, ends] of byType(created)) {
    await writeInBatches(transaction, statements.CREATE_EDGES[type] ?? '', 'rows', ends.map(endsRow));
  }
  await writeInBatches(transaction, statements.UPDATE_RELATIONS, 'rows', updated);
}

/** What either version of the article says of a relation: its type and ends are the same in both. */
function assertionOf(
  id: string,
  before: ReadonlyMap<string, RelationAssertion>,
  after: ReadonlyMap<string, RelationAssertion>,
): RelationAssertion {
  const assertion = after.get(id) ?? before.get(id);
  if (assertion === undefined) throw new Error(`the article does not assert ${id}`);
  return assertion;
}

function byType<T extends Ends>(ends: readonly T[]): Map<RelationType, T[]> {
  const groups = new Map<RelationType, T[]>();
  for (const one of ends) {
    const group = groups.get(one.type);
    if (group === undefined) groups.set(one.type, [one]);
    else group.push(one);
  }
  return groups;
}

function endsRow({ id, sourceId, targetId }: Ends): Value {
  return { id, sourceId, targetId };
}
