// The nodes that are an article's own (sentences, mentions, evidence, claims, figures): which go, and which are written.
import type { GraphTransaction } from '../engine.ts';
import type { ArticleChange } from './apply-change.ts';
import { writeInBatches } from './batches.ts';
import type { OwnLabel, Properties } from './contribution.ts';
import type { Counts } from './load-report.ts';
import * as statements from './statements.ts';

const OWN_LABELS: readonly OwnLabel[] = ['Sentence', 'Mention', 'Evidence', 'Claim', 'Quantity'];

interface OwnChange {
  /** Ids of nodes that are no longer there, or are written anew. */
  readonly gone: readonly string[];
  readonly fresh: readonly Properties[];
}
export type OwnChanges = Readonly<Record<OwnLabel, OwnChange>>;

/** Of all articles of a batch together; no two articles share an own node. */
export function ownChanges(changes: readonly ArticleChange[]): OwnChanges {
  const each = changes.map(ownChangesOf);
  const together = (label: OwnLabel): OwnChange => ({
    gone: each.flatMap((own) => own[label].gone),
    fresh: each.flatMap((own) => own[label].fresh),
  });
  return {
    Sentence: together('Sentence'),
    Mention: together('Mention'),
    Evidence: together('Evidence'),
    Claim: together('Claim'),
    Quantity: together('Quantity'),
  };
}

export async function deleteOwn(transaction: GraphTransaction, own: OwnChanges): Promise<void> {
  for (const label of OWN_LABELS) {
    await writeInBatches(transaction, statements.DELETE_OWN[label], 'ids', own[label].gone);
  }
}

/** After the articles, entities and relations that they hang on. */
export async function createOwn(transaction: GraphTransaction, own: OwnChanges): Promise<void> {
  for (const label of OWN_LABELS) {
    await writeInBatches(transaction, statements.CREATE_OWN[label], 'rows', own[label].fresh);
  }
  for (const edge of statements.OWN_EDGES) {
    const rows = own[edge.from].fresh.flatMap((node) =>
      edge.targets(node).map((to) => ({ from: String(node.id), to })),
    );
    await writeInBatches(transaction, statements.createOwnEdges(edge), 'rows', rows);
  }
  await transaction.learnWords([
    ...own.Sentence.fresh.map(({ text }) => String(text)),
    ...own.Claim.fresh.map(({ content }) => String(content)),
  ]);
}

function ownChangesOf(change: ArticleChange): OwnChanges {
  const { tally } = change;
  const claims = ownChange(change, 'Claim', tally.claims);
  const rewritten = new Set([...claims.gone, ...claims.fresh.map(({ id }) => String(id))]);
  return {
    Sentence: ownChange(change, 'Sentence'),
    Mention: ownChange(change, 'Mention', tally.mentions),
    Evidence: ownChange(change, 'Evidence'),
    Claim: claims,
    // A claim that is written anew has lost the edges that led to it.
    Quantity: ownChange(change, 'Quantity', undefined, ({ claimId }) => rewritten.has(String(claimId))),
  };
}

function ownChange(
  { before, after }: ArticleChange,
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
