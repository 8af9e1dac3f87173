// Reads a text of a test as an article and extracts it, with look-ups by name that fail when there is no such thing.
import { readArticle } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import type { ExtractedEntity, ExtractedMention, Extraction } from '../../src/extract/extraction.ts';

export interface Extracted extends Extraction {
  /** The one entity of this name or alias. */
  named(name: string): ExtractedEntity;
  /** The name of the entity that the mention in this context refers to; null if it is open. */
  meant(context: string, mention: string): string | null;
  /** 'source TYPE target' with the title and status of offices, by names. */
  relationsOf(...types: string[]): string[];
}

export function extractText(text: string, file = 'test.txt'): Extracted {
  const extraction = extract(readArticle({ file, content: text }));
  const nameOf = (id: string | null): string | null =>
    extraction.entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    ...extraction,
    named(name) {
      const found = extraction.entities.filter((entity) => entity.name === name || entity.aliases.includes(name));
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} entities are called ${name}`);
      return found[0];
    },
    meant(context, mention) {
      return nameOf(mentionAt(extraction, context, mention)?.entity ?? null);
    },
    relationsOf(...types) {
      return extraction.relations
        .filter(({ type }) => types.includes(type))
        .map(({ type, source, target, title, status }) =>
          [nameOf(source), type, ...(title ? [`${title} (${status})`, 'of'] : []), nameOf(target)].join(' '),
        );
    },
  };
}

function mentionAt({ article, mentions }: Extraction, context: string, text: string): ExtractedMention | undefined {
  const start = article.text.indexOf(context) + context.indexOf(text);
  return mentions.find((mention) => mention.start === start && mention.end === start + text.length);
}
