// Token ranges with the span of text that they cover.
import type { Token, TokenRange } from '../layers.ts';

/** The range [first, end) with its span in the text. */
export function spanOf(tokens: readonly Token[], first: number, end: number): TokenRange {
  return { firstToken: first, endToken: end, start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
