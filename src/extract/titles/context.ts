// What the parsers of titles read, and the small words that they share.
import type { Article } from '../../article/article.ts';
import type { Mention, Tagged, Token, TokenRange } from '../layers.ts';
import { indexMentions, type MentionIndex } from '../mention-index.ts';

export interface TitleContext {
  readonly tokens: readonly Token[];
  readonly names: MentionIndex;
  readonly article: Article;
}

export function titleContext(tagged: Tagged, names: readonly Mention[]): TitleContext {
  return { tokens: tagged.tokens, names: indexMentions(names), article: tagged.article };
}

export const POSSESSIVE_MARKS: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);
export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that']);
export const LONGEST_TITLE = 6;

export function rangeOf(tokens: readonly Token[], firstToken: number, endToken: number): TokenRange {
  return {
    firstToken,
    endToken,
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
  };
}

export function isCapitalized(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

export function sameSentence(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.sentence === b.sentence;
}
