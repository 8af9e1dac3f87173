// Reads one of the invented reports in tests/extract/articles and extracts it, for tests that compare with hand-written truth.
import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import type { ExtractedAgreement, ExtractedEvent, Extraction } from '../../src/extract/extraction.ts';

export function extractionOf(name: string): Extraction {
  const file = new URL(`./articles/${name}.txt`, import.meta.url);
  return extract(readArticle({ file: `${name}.txt`, content: readFileSync(file) }));
}

/** One line an event: 'ASSAULT 2025-04-07 Tajikistan + Kyrgyzstan > ? @ Vorukh'; names sorted, '?' where nobody is named. */
export function eventLines({ entities }: Extraction): string[] {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const listed = (ids: readonly string[]): string =>
    ids.length === 0
      ? '?'
      : ids
          .map((id) => names.get(id) ?? id)
          .sort()
          .join(' + ');
  return eventsOf(entities).map(
    (event) =>
      `${event.type} ${event.date ?? '?'} ${listed(event.actors)} > ${listed(event.recipients)} @ ${listed(event.places)}`,
  );
}

export function eventsOf(entities: Extraction['entities']): ExtractedEvent[] {
  return entities.filter((entity): entity is ExtractedEvent => entity.kind === 'EVENT');
}

export function agreementsOf({ entities }: Extraction): ExtractedAgreement[] {
  return entities.filter((entity): entity is ExtractedAgreement => entity.kind === 'AGREEMENT');
}
