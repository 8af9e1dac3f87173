// Rows go to the database in batches: one statement for each, none too large.
import type { GraphTransaction } from '../engine.ts';
import type { Value } from '../parameters.ts';

const ROWS_PER_STATEMENT = 500;

/** What a statement answers for all rows, which it takes as the parameter `name`; it is not run for no rows. */
export async function readInBatches<R>(
  transaction: Pick<GraphTransaction, 'run'>,
  statement: string,
  name: string,
  rows: readonly Value[],
): Promise<R[]> {
  const results: R[] = [];
  for (const batch of batchesOf(rows)) results.push(...(await transaction.run<R>(statement, { [name]: batch })));
  return results;
}

/** Runs a statement for all rows; the next statement need not wait for its end. */
export async function writeInBatches(
  transaction: Pick<GraphTransaction, 'send'>,
  statement: string,
  name: string,
  rows: readonly Value[],
): Promise<void> {
  for (const batch of batchesOf(rows)) await transaction.send(statement, { [name]: batch });
}

function* batchesOf(rows: readonly Value[]): Generator<Value[]> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    yield rows.slice(start, start + ROWS_PER_STATEMENT);
  }
}
