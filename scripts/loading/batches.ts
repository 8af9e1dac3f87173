// Articles gathered into batches that are written in one transaction each.
import type { Extraction } from '../../src/extract/extraction.ts';

/** More than these gain little speed and cost memory and waiting for whoever writes next. */
const MAX_ARTICLES = 50;
const MAX_CHARACTERS = 500_000;

export interface Extracted {
  readonly file: string;
  readonly extraction: Extraction;
  readonly warnings: readonly string[];
}

export class Batch {
  readonly articles: Extracted[] = [];
  readonly #ids = new Set<string>();
  #characters = 0;

  /** Whether this article can go into the same transaction: a batch may grow beyond the limits only by its first article. */
  takes({ extraction: { article } }: Extracted): boolean {
    if (this.articles.length === 0) return true;
    if (this.#ids.has(article.id)) return false;
    return this.articles.length < MAX_ARTICLES && this.#characters + article.text.length <= MAX_CHARACTERS;
  }

  add(extracted: Extracted): void {
    const { article } = extracted.extraction;
    this.articles.push(extracted);
    this.#ids.add(article.id);
    this.#characters += article.text.length;
  }
}
