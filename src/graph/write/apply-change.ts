// Turns the graph from what an article contributed before into what it contributes now: only what differs is read or written.
import type { EntityKind, RelationType } from '../../generated/ontology.ts';
import type { GraphTransaction } from '../engine.ts';
import type { Value } from '../parameters.ts';
import { runInBatches } from './batches.ts';
import type { Contribution, EntityAssertion, OwnLabel, Properties, RelationAssertion } from './contribution.ts';
import type { Counts, Tally } from './load-report.ts';
import { type MergedNames, mergedEntity, mergedNames, mergedRelation, nameKeysOf } from './merge.ts';
import * as statements from './statements.ts';
import { type Assertion, countAssertion, emptySupport, type Support, supportFromText } from './support.ts';

const OWN_LABELS: readonly OwnLabel[] = ['Sentence', 'Mention', 'Evidence', 'Claim', 'Quantity'];

/** The article node must be there already. */
export async function applyChange(
  transaction: GraphTransaction,
  before: Contribution,
  after: Contribution,
  tally: Tally,
): Promise<void> {
  const own = ownChanges(before, after, tally);
  for (const label of OWN_LABELS) {
    await runInBatches(transaction, statements.DELETE_OWN[label], 'ids', own[label].gone);
  }
  const relations = await relationChanges(transaction, before, after, tally);
  await removeRelations(transaction, relations.gone);
  await changeEntities(transaction, before, after, relations, tally);
  await addRelations(transaction, relations);
  for (const label of OWN_LABELS) {
    const { articleId } = after;
    await runInBatches(transaction, statements.CREATE_OWN[label], 'rows', own[label].fresh, { articleId });
  }
  for (const edge of statements.OWN_EDGES) {
    const rows = own[edge.from].fresh.flatMap((node) =>
      edge.targets(node).map((to) => ({ from: String(node.id), to })),
    );
    await runInBatches(transaction, statements.createOwnEdges(edge), 'rows', rows);
  }
  await transaction.learnWords([
    ...own.Sentence.fresh.map(({ text }) => String(text)),
    ...own.Claim.fresh.map(({ content }) => String(content)),
  ]);
}

interface OwnChange {
  /** Ids of nodes that are no longer there, or are written anew. */
  readonly gone: readonly string[];
  readonly fresh: readonly Properties[];
}

function ownChanges(before: Contribution, after: Contribution, tally: Tally): Record<OwnLabel, OwnChange> {
  const claims = ownChange(before, after, 'Claim', tally.claims);
  const rewritten = new Set([...claims.gone, ...claims.fresh.map(({ id }) => String(id))]);
  return {
    Sentence: ownChange(before, after, 'Sentence'),
    Mention: ownChange(before, after, 'Mention', tally.mentions),
    Evidence: ownChange(before, after, 'Evidence'),
    Claim: claims,
    // A claim that is written anew has lost the edges that led to it.
    Quantity: ownChange(before, after, 'Quantity', undefined, ({ claimId }) => rewritten.has(String(claimId))),
  };
}

function ownChange(
  before: Contribution,
  after: Contribution,
  label: OwnLabel,
  counts?: Counts,
  isTouched: (properties: Properties) => boolean = () => false,
): OwnChange {
  const old = before.own[label];
  const gone: string[] = [];
  const fresh: Properties[] = [];
  for (const [id, properties] of after.own[label]) {
    const earlier = old.get(id);
    const same = earlier !== undefined && JSON.stringify(earlier) === JSON.stringify(properties);
    if (counts) counts[earlier === undefined ? 'new' : same ? 'unchanged' : 'updated'] += 1;
    if (same && !isTouched(properties)) continue;
    if (earlier !== undefined) gone.push(id);
    fresh.push(properties);
  }
  for (const id of old.keys()) {
    if (after.own[label].has(id)) continue;
    gone.push(id);
    if (counts) counts.removed += 1;
  }
  return { gone, fresh };
}

interface Ends {
  readonly id: string;
  readonly type: RelationType;
  readonly sourceId: string;
  readonly targetId: string;
}
interface RelationChanges {
  readonly created: readonly (Ends & { readonly properties: Properties })[];
  readonly updated: readonly Properties[];
  readonly gone: readonly Ends[];
}

async function relationChanges(
  transaction: GraphTransaction,
  before: Contribution,
  after: Contribution,
  tally: Tally,
): Promise<RelationChanges> {
  const touched = changedSubjects(before.relations, after.relations);
  const supports = await readSupports(transaction, statements.READ_RELATION_SUPPORT, touched);
  const created: (Ends & { readonly properties: Properties })[] = [];
  const updated: Properties[] = [];
  const gone: Ends[] = [];
  for (const [id, { type }] of after.relations) if (!touched.has(id)) tally.relation(type, 'unchanged');
  for (const id of touched) {
    const { type, sourceId, targetId } = assertionOf(id, before.relations, after.relations);
    const ends = { type, sourceId, targetId };
    const { support, existed } = recount(id, supports, before.relations, after.relations);
    if (support.articles <= 0) {
      gone.push({ id, ...ends });
      tally.relation(type, 'removed');
      continue;
    }
    const properties = mergedRelation(id, ends, support);
    if (existed) updated.push(properties);
    else created.push({ id, ...ends, properties });
    if (after.relations.has(id)) tally.relation(type, existed ? 'updated' : 'new');
  }
  return { created, updated, gone };
}

async function removeRelations(transaction: GraphTransaction, gone: readonly Ends[]): Promise<void> {
  for (const [type, ends] of byType(gone)) {
    await runInBatches(transaction, statements.DELETE_EDGES[type] ?? '', 'rows', ends.map(endsRow));
  }
  const ids = gone.map(({ id }) => id);
  await runInBatches(transaction, statements.DELETE_RELATIONS, 'ids', ids);
}

async function addRelations(transaction: GraphTransaction, { created, updated }: RelationChanges): Promise<void> {
  const nodes = created.map(({ properties }) => properties);
  await runInBatches(transaction, statements.CREATE_RELATIONS, 'rows', nodes);
  for (const [type, ends] of byType(created)) {
    await runInBatches(transaction, statements.CREATE_EDGES[type] ?? '', 'rows', ends.map(endsRow));
  }
  await runInBatches(transaction, statements.UPDATE_RELATIONS, 'rows', updated);
}

/** Entities whose assertion differs, and those that gained or lost a relation. */
async function changeEntities(
  transaction: GraphTransaction,
  before: Contribution,
  after: Contribution,
  relations: RelationChanges,
  tally: Tally,
): Promise<void> {
  const relationDelta = new Map<string, number>();
  const count = (ends: readonly Ends[], sign: 1 | -1): void => {
    for (const id of ends.flatMap(({ sourceId, targetId }) => [sourceId, targetId])) {
      relationDelta.set(id, (relationDelta.get(id) ?? 0) + sign);
    }
  };
  count(relations.created, 1);
  count(relations.gone, -1);
  const touched = changedSubjects(before.entities, after.entities);
  for (const [id, delta] of relationDelta) if (delta !== 0) touched.add(id);
  const supports = await readSupports(transaction, statements.READ_ENTITY_SUPPORT, touched);

  const names = new NameChanges();
  const rows = new Map<EntityKind, Properties[]>();
  const gone: string[] = [];
  for (const [id, { kind }] of after.entities) if (!touched.has(id)) tally.entity(kind, 'unchanged');
  for (const id of touched) {
    const { kind } = assertionOf(id, before.entities, after.entities);
    const stored = supports.get(id);
    const earlier = stored === undefined ? null : mergedNames(supportFromText(stored));
    const { support, existed } = recount(id, supports, before.entities, after.entities);
    support.relations += relationDelta.get(id) ?? 0;
    if (support.articles <= 0) {
      names.change(id, earlier, null);
      gone.push(id);
      tally.entity(kind, 'removed');
      continue;
    }
    names.change(id, earlier, mergedNames(support));
    const properties = mergedEntity(id, kind, support);
    rows.set(kind, [...(rows.get(kind) ?? []), properties]);
    if (after.entities.has(id)) tally.entity(kind, existed ? 'updated' : 'new');
  }
  await names.unlink(transaction);
  await runInBatches(transaction, statements.DELETE_ENTITIES, 'ids', gone);
  for (const [kind, properties] of rows) {
    await runInBatches(transaction, statements.UPSERT_ENTITIES[kind] ?? '', 'rows', properties);
  }
  await names.link(transaction);
  await transaction.learnWords([...rows.values()].flat().map(({ searchText }) => String(searchText)));
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
    await runInBatches(transaction, statements.UNLINK_NAMES, 'rows', this.#dropped);
  }

  /** Names that nothing bears any more are deleted, after the new ones are linked. */
  async link(transaction: GraphTransaction): Promise<void> {
    const keys = (changes: readonly { key: string }[]): string[] => [...new Set(changes.map(({ key }) => key))];
    await runInBatches(transaction, statements.MAKE_NAMES, 'keys', keys(this.#added));
    await runInBatches(transaction, statements.LINK_NAMES, 'rows', this.#added);
    await runInBatches(transaction, statements.DELETE_UNUSED_NAMES, 'keys', keys(this.#dropped));
  }
}

function changedSubjects<A extends Assertion>(
  before: ReadonlyMap<string, A>,
  after: ReadonlyMap<string, A>,
): Set<string> {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return new Set(ids.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id))));
}

/** What either version of the article says of a subject: its kind, or type and ends, are the same in both. */
function assertionOf<A extends EntityAssertion | RelationAssertion>(
  id: string,
  before: ReadonlyMap<string, A>,
  after: ReadonlyMap<string, A>,
): A {
  const assertion = after.get(id) ?? before.get(id);
  if (assertion === undefined) throw new Error(`${id} is an end of a relation, but its article does not assert it`);
  return assertion;
}

function recount(
  id: string,
  supports: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, Assertion>,
  after: ReadonlyMap<string, Assertion>,
): { support: Support; existed: boolean } {
  const stored = supports.get(id);
  const support = stored === undefined ? emptySupport() : supportFromText(stored);
  const earlier = before.get(id);
  const now = after.get(id);
  if (earlier !== undefined && stored !== undefined) countAssertion(support, earlier, -1);
  if (now !== undefined) countAssertion(support, now, 1);
  return { support, existed: stored !== undefined };
}

async function readSupports(
  transaction: GraphTransaction,
  statement: string,
  ids: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const rows = await runInBatches<{ id: string; support: string }>(transaction, statement, 'ids', [...ids]);
  return new Map(rows.map(({ id, support }) => [id, support]));
}

function byType<T extends Ends>(ends: readonly T[]): Map<RelationType, T[]> {
  const groups = new Map<RelationType, T[]>();
  for (const one of ends) groups.set(one.type, [...(groups.get(one.type) ?? []), one]);
  return groups;
}

function endsRow({ id, sourceId, targetId }: Ends): Value {
  return { id, sourceId, targetId };
}
