// Articles gathered into batches that are loaded in one transaction each.
import type { Extraction } from '../../extract/extraction.ts';

/** More than these gain little speed and cost memory and waiting for whoever writes next. */
const MAX_ARTICLES = 200;
const MAX_CHARACTERS = 1_000_000;

/** In order. Only a single article makes a batch larger than the limits; two editions of one article are never in the same batch. */
export async function* articleBatches<T extends { readonly extraction: Extraction }>(
  articles: AsyncIterable<T>,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let ids = new Set<string>();
  let characters = 0;
  for await (const one of articles) {
    const { id, text } = one.extraction.article;
    const fits = batch.length < MAX_ARTICLES && characters + text.length <= MAX_CHARACTERS && !ids.has(id);
    if (batch.length > 0 && !fits) {
      yield batch;
      batch = [];
      ids = new Set();
      characters = 0;
    }
    batch.push(one);
    ids.add(id);
    characters += text.length;
  }
  if (batch.length > 0) yield batch;
}
