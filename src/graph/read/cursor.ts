// Keyset cursors: the sort values of the last item seen, opaque to clients, so that a page starts behind them whatever was added since.
import { ReadError } from './errors.ts';

export type SortValue = string | number;

/** base64url of the JSON list of sort values; the last one is the item's id. */
export function encodeCursor(values: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/**
 * The sort values of a cursor that this kind of connection gave.
 * @throws ReadError BAD_CURSOR if it was made up, cut off, or comes from a connection in another order
 */
export function decodeCursor(cursor: string, types: readonly ('string' | 'number')[]): SortValue[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    values = null;
  }
  const fits =
    Array.isArray(values) &&
    values.length === types.length &&
    values.every((value, index) => typeof value === types[index]);
  if (!fits) {
    throw new ReadError(
      'BAD_CURSOR',
      `The cursor ${JSON.stringify(cursor.slice(0, 100))} is not one that this connection gave.`,
    );
  }
  return values as SortValue[];
}
