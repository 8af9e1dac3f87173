// The entities of what a model found: it says which stretches of the text are one thing, and the stages of the rules say which thing that is,
// so that both extractors give the same ids.

import type { Article, Span } from '../../article/article.ts';
import { findClauses } from '../clauses.ts';
import { countBefore } from '../count-before.ts';
import { countryEntity } from '../entities/countries.ts';
import { resolveNames } from '../entities.ts';
import type { EntityId, ExtractedEntity } from '../extraction.ts';
import type { ArticleFrame, DateMention, Mention, ResolvedMention, Tagged } from '../layers.ts';
import { lookUp } from '../names/known.ts';
import type { GroundedMention, GroundedThing, Thing } from './grounding.ts';

export interface NamedThings extends ArticleFrame {
  readonly entities: readonly ExtractedEntity[];
  /** Of all things but agreements. */
  readonly mentions: readonly ResolvedMention[];
  /** Null for an agreement, and for a thing that the text never names. */
  readonly entityOf: (thing: Thing) => EntityId | null;
}

export function nameThings(
  tagged: Tagged,
  dates: readonly DateMention[],
  things: readonly GroundedThing[],
): NamedThings {
  const mentionsOf = things.map((thing) =>
    thing.kind === 'AGREEMENT' ? [] : thing.mentions.map((mention) => mentionOf(tagged, thing.kind, mention)),
  );
  const names = mentionsOf
    .flat()
    .filter(({ form }) => form === 'name' || form === 'adjective')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const named = resolveNames(tagged, names, findClauses(tagged, names, dates));
  const entityAt = new Map(named.mentions.map(({ start, end, kind, entity }) => [`${start} ${end}`, { kind, entity }]));
  const countries = new Map<EntityId, ExtractedEntity>();
  const ids = things.map(({ kind }, thing): EntityId | null => {
    const own = mentionsOf[thing]!.filter(({ form }) => form === 'name' || form === 'adjective');
    const alpha2 = kind === 'COUNTRY' ? own.find(({ country }) => country !== null)?.country : null;
    if (alpha2) {
      const country = countryEntity(alpha2, own);
      countries.set(country.id, country);
      return country.id;
    }
    const resolved = own.map((mention) => ({ ...mention, ...entityAt.get(`${mention.start} ${mention.end}`) }));
    const longest = resolved
      .filter(({ form, entity }) => form === 'name' && entity)
      .sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind) || b.text.length - a.text.length)[0];
    return longest?.entity ?? null;
  });
  const mentions = mentionsOf.flatMap((own, thing) =>
    own.map((mention): ResolvedMention => ({ ...mention, entity: ids[thing] ?? null })),
  );
  const meant = new Set([...ids, named.author, named.source, named.dateline]);
  const entities = [...named.entities.filter(({ id }) => !countries.has(id)), ...countries.values()];
  return {
    author: named.author,
    source: named.source,
    dateline: named.dateline,
    entities: withKnownCountries(entities.filter(({ id }) => meant.has(id))),
    mentions,
    entityOf: (thing) => ids[thing] ?? null,
  };
}

/** No id dangles: a country is told only where it is an entity itself. */
function withKnownCountries(entities: readonly ExtractedEntity[]): ExtractedEntity[] {
  const known = new Set(entities.map(({ id }) => id));
  return entities.map((entity) =>
    'country' in entity && entity.country !== null && !known.has(entity.country)
      ? { ...entity, country: null }
      : entity,
  );
}

export function mentionOf(tagged: Tagged, kind: Mention['kind'], { start, end, form }: GroundedMention): Mention {
  const { firstToken, endToken } = tokensOver(tagged, { start, end });
  const text = textOf(tagged.article, { start, end });
  return {
    start,
    end,
    text,
    firstToken,
    endToken,
    kind,
    form,
    head: endToken - 1,
    plural: false,
    gender: 'unknown',
    country: form === 'name' || form === 'adjective' ? (lookUp(text, 0)?.country ?? null) : null,
    rule: 'llm',
  };
}

export const textOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);

/** The tokens that the span touches. */
function tokensOver({ tokens }: Tagged, { start, end }: Span): { firstToken: number; endToken: number } {
  const firstToken = Math.max(
    0,
    Math.min(
      countBefore(tokens, (token) => token.end <= start),
      tokens.length - 1,
    ),
  );
  let endToken = firstToken + 1;
  while (endToken < tokens.length && tokens[endToken]!.start < end) endToken += 1;
  return { firstToken, endToken };
}
