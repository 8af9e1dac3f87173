// Turns the graph from what articles contributed before into what they contribute now: only what differs is read or written, and a batch
// of articles takes hardly more statements than one.
import type { GraphTransaction } from '../engine.ts';
import type { Contribution } from './contribution.ts';
import { changeEntities } from './entity-changes.ts';
import type { Tally } from './load-report.ts';
import { createOwn, deleteOwn, ownChanges } from './own-changes.ts';
import { addRelations, relationChanges, removeRelations } from './relation-changes.ts';

/** What one article of a batch contributed, and what it contributes now. */
export interface ArticleChange {
  readonly before: Contribution;
  readonly after: Contribution;
  /** Where what it changes is counted. */
  readonly tally: Tally;
}

/** The article nodes must be there already. Equal to applying one after the other, in this order. */
export async function applyChanges(transaction: GraphTransaction, changes: readonly ArticleChange[]): Promise<void> {
  const own = ownChanges(changes);
  await deleteOwn(transaction, own);
  const relations = await relationChanges(transaction, changes);
  await removeRelations(transaction, relations);
  await changeEntities(transaction, changes, relations);
  await addRelations(transaction, relations);
  await createOwn(transaction, own);
}
