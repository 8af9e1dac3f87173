// The words that a Grafeo graph's texts hold, in memory: its full-text index knows whole words only, so a search looks up here
// which words begin like, or are one typing error away from, those of the query.
import { foldText, matchWord, type WordMatch } from './text-rank.ts';

/** For one word of a query, so many words of the index are searched at most. */
const MAX_EXPANSIONS = 40;
const PREFERENCE: Record<WordMatch, number> = { exact: 0, beginning: 1, 'typing error': 2 };

export class Vocabulary {
  readonly #words = new Map<string, string>();

  get size(): number {
    return this.#words.size;
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  add(words: Iterable<string>): void {
    for (const word of words) if (!this.#words.has(word)) this.#words.set(word, foldText(word));
  }

  /** The known words that answer a folded word: itself in any spelling and words that begin with it; only if there is none, typing errors. */
  expand(query: string): string[] {
    const found: { word: string; preference: number }[] = [];
    for (const [word, folded] of this.#words) {
      const match = matchWord(query, folded);
      if (match !== null) found.push({ word, preference: PREFERENCE[match] });
    }
    const exactKnown = found.some(({ preference }) => preference === 0);
    return found
      .filter(({ preference }) => !exactKnown || preference < 2)
      .sort((a, b) => a.preference - b.preference || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
      .slice(0, MAX_EXPANSIONS)
      .map(({ word }) => word);
  }
}
