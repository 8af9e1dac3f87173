// A batch that is too much for one transaction, in smaller ones.
import { TransactionTooLargeError } from '../errors.ts';

/**
 * What `load` returns for all items, in order; where it fails for several of them with an error that `divides`, they are loaded in two
 * halves, and so on, down to one. By default the database's lack of memory divides.
 * @throws what `load` throws for a single item, or what does not divide; the halves before are loaded then
 */
export async function inHalves<T, R>(
  items: readonly T[],
  load: (part: readonly T[]) => Promise<R[]>,
  divides: (error: unknown) => boolean = (error) => error instanceof TransactionTooLargeError,
): Promise<R[]> {
  try {
    return await load(items);
  } catch (error) {
    if (items.length < 2 || !divides(error)) throw error;
  }
  const middle = Math.ceil(items.length / 2);
  return [
    ...(await inHalves(items.slice(0, middle), load, divides)),
    ...(await inHalves(items.slice(middle), load, divides)),
  ];
}
