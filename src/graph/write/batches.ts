// Rows go to the database in batches: one statement for each, none too large.
import type { GraphTransaction } from '../engine.ts';
import type { Parameters, Value } from '../parameters.ts';

const ROWS_PER_STATEMENT = 500;

/** Runs a statement for all rows, which it takes as the parameter `name`, with others that stay the same; not at all for no rows. */
export async function runInBatches<R>(
  transaction: Pick<GraphTransaction, 'run'>,
  statement: string,
  name: string,
  rows: readonly Value[],
  others: Parameters = {},
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const batch = rows.slice(start, start + ROWS_PER_STATEMENT);
    results.push(...(await transaction.run<R>(statement, { ...others, [name]: batch })));
  }
  return results;
}
