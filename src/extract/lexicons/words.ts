// How lexicons write down a set of words: in plain lines, one space between words, '_' for the space inside a phrase.

/** The words of the lines as a set. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(/\s+/).filter(Boolean)).map((word) => word.replaceAll('_', ' ')));
}
