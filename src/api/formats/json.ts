// JSON lists too long to hold: an item a line.

/** The items as JSON with commas between; `toItem` may leave one out by giving null. */
export async function* commaSeparated<T>(
  source: AsyncIterable<T>,
  toItem: (one: T) => object | null,
  begun = false,
): AsyncGenerator<string> {
  let separator = begun ? ',\n' : '\n';
  for await (const one of source) {
    const item = toItem(one);
    if (item === null) continue;
    yield `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
  }
}
