// Work on many items with a bounded number under way; results come in the order of the items.

/**
 * Takes the next item only when fewer than `limit` are waiting for their turn, so that memory is bounded whatever their number.
 * @throws what `work` throws for an item, when its turn comes; the items behind it are abandoned
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    result.catch(() => {}); // told when its turn comes, not as an unhandled rejection before
    underWay.push(result);
    if (underWay.length >= limit) yield await underWay.shift()!;
  }
  while (underWay.length > 0) yield await underWay.shift()!;
}
