// Looks up in sorted lists in logarithmic time: many rules ask what stands before a point of the text.

/** How many of the items, which are in order, come before a point: `isBefore` holds for them and for none behind them. */
export function countBefore<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
