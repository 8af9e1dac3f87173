// The entities that an article's frame names: its author, the publication and the place of its dateline, which may stand in boilerplate only.
import type { Article } from '../../article/article.ts';
import type { EntityId, ExtractedEntity } from '../extraction.ts';
import { nameKey, organizationId, personId, placeId } from '../identity.ts';
import type { ArticleFrame, ResolvedMention } from '../layers.ts';

export interface FramedEntities extends ArticleFrame {
  readonly entities: readonly ExtractedEntity[];
}

/** Adds to the entities of the text those of the frame that it does not mention. */
export function frameEntities(
  article: Article,
  entities: readonly ExtractedEntity[],
  mentions: readonly ResolvedMention[],
): FramedEntities {
  const all = [...entities];
  const find = (kind: ExtractedEntity['kind'], name: string): ExtractedEntity | undefined => {
    const key = nameKey(name);
    return (
      all.find((entity) => entity.kind === kind && nameKey(entity.name) === key) ??
      all.find((entity) => entity.kind === kind && entity.aliases.some((alias) => nameKey(alias) === key))
    );
  };
  const add = (entity: ExtractedEntity): EntityId => {
    all.push(entity);
    return entity.id;
  };
  const filedFrom = (town: string): EntityId => {
    const place = filingPlace(town);
    return find('PLACE', place.name)?.id ?? add(place);
  };
  const { author, source, dateline } = article;
  const authorId = author
    ? (find('PERSON', author)?.id ??
      add({ id: personId(author, article.id), kind: 'PERSON', name: author, aliases: [] }))
    : null;
  const sourceId = source ? (find('ORGANIZATION', source)?.id ?? add(publication(source, article.id))) : null;
  const datelineId = dateline ? (mentionedPlace(dateline, mentions) ?? filedFrom(dateline.text)) : null;
  return { entities: all, author: authorId, source: sourceId, dateline: datelineId };
}

function publication(name: string, articleId: string): ExtractedEntity {
  const id = organizationId({ name, generic: false, country: null, articleId });
  return { id, kind: 'ORGANIZATION', name, aliases: [], country: null };
}

/** The first place that the dateline mentions: 'DOHA' in 'DOHA, Qatar'. */
function mentionedPlace(
  dateline: { readonly start: number; readonly end: number },
  mentions: readonly ResolvedMention[],
): EntityId | null {
  const inside = mentions.filter((mention) => mention.start >= dateline.start && mention.end <= dateline.end);
  return inside.find((mention) => mention.kind === 'PLACE')?.entity ?? null;
}

function filingPlace(text: string): ExtractedEntity {
  const first = text.split(',')[0]?.trim() ?? text;
  const name =
    first === first.toUpperCase()
      ? first.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
      : first;
  return { id: placeId(name, null), kind: 'PLACE', name, aliases: [], country: null, latitude: null, longitude: null };
}
