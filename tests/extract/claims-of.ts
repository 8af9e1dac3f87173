// Runs all stages over a text of a test and shows its claims in short.
import { readArticle } from '../../src/article/read-article.ts';
import type { ClaimFinding } from '../../src/extract/claims.ts';
import { annotate } from '../../src/extract/extract.ts';

/** Published on Thursday, 12 June 2025. */
export function claimsOf(text: string): readonly ClaimFinding[] {
  return annotate(readArticle({ file: 'article.txt', content: text }, { published: '2025-06-12' })).claims;
}

export const certainties = (text: string): string[] => claimsOf(text).map(({ certainty }) => certainty);

/** 'who: what' of each claim; the speaker as entity id without its kind, '?' if nobody is known. */
export const said = (text: string): string[] =>
  claimsOf(text).map(
    ({ speaker, content }) => `${speaker === null ? '?' : speaker.slice(speaker.lastIndexOf(':') + 1)}: ${content}`,
  );
