// The log of loadings: what each change of an article made new, with a number that grows, so that every process can tell what was loaded
// since it last looked, whoever loaded it. Nothing in it is part of what the articles say.
import type { GraphTransaction } from '../engine.ts';
import { LOADINGS_KEPT, loadingId, loadingIds } from '../loading.ts';
import type { Value } from '../parameters.ts';
import type { Contribution } from './contribution.ts';
import type { LoadReport } from './load-report.ts';

/** Where the clock was set back, the time of the last loading stays; but for more than a day: then it had been wrong before. */
const TAKE_NUMBERS = `MERGE (c:Counter {id: 'loadings'})
SET c.value = coalesce(c.value, 0) + $count, c.at = CASE WHEN c.at > $now AND c.at < $tomorrow THEN c.at ELSE $now END
RETURN c.value AS last, c.at AS at`;
const DAY_MILLISECONDS = 86_400_000;
const WRITE_LOADINGS = 'UNWIND $rows AS row CREATE (l:Loading) SET l = row';
const DROP_LOADINGS = 'UNWIND $ids AS id MATCH (l:Loading {id: id}) DELETE l';

export interface ChangedArticle {
  readonly articleId: string;
  readonly article: LoadReport['article'];
  readonly claimIds: readonly string[];
  readonly entityIds: readonly string[];
}

type Versions = { readonly before: Contribution; readonly after: Contribution };

/** What differs between two versions of an article: claims that are new or reworded; entities of which it says something else, or no more. */
export function changesOf({ before, after }: Versions): Pick<ChangedArticle, 'claimIds' | 'entityIds'> {
  const relations = differing(before.relations, after.relations).flatMap((id) => {
    const { sourceId, targetId } = after.relations.get(id) ?? before.relations.get(id)!;
    return [sourceId, targetId];
  });
  const claims = differing(before.own.Claim, after.own.Claim);
  return {
    claimIds: claims.filter((id) => after.own.Claim.has(id)),
    entityIds: [...new Set([...differing(before.entities, after.entities), ...relations])].sort(),
  };
}

/**
 * Unchanged articles leave no trace.
 * @param kept how many loadings the log holds; as many as are new are dropped once it is full
 */
export async function recordLoadings(
  transaction: GraphTransaction,
  articles: readonly ChangedArticle[],
  kept = LOADINGS_KEPT,
): Promise<void> {
  const changed = articles.filter(({ article }) => article !== 'unchanged' && article !== 'absent');
  if (changed.length === 0) return;
  const now = new Date();
  const [counted] = await transaction.run<{ last: number; at: string }>(TAKE_NUMBERS, {
    count: changed.length,
    now: now.toISOString(),
    tomorrow: new Date(now.getTime() + DAY_MILLISECONDS).toISOString(),
  });
  const last = counted?.last ?? changed.length;
  const first = last - changed.length + 1;
  const at = counted?.at ?? now.toISOString();
  const rows = changed.map(
    (one, index): Value => ({ id: loadingId(first + index), number: first + index, at, ...one }),
  );
  await transaction.send(WRITE_LOADINGS, { rows });
  const old = loadingIds(first - kept, last - kept);
  if (old.length > 0) await transaction.send(DROP_LOADINGS, { ids: old });
}

function differing<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): string[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)));
}
