// What the rules for nominals look at, and the few questions that they all ask of a noun phrase.
import type { EntityId, ExtractedEntity } from '../extraction.ts';
import type { Gender, Mention, ResolvedMention, Tagged } from '../layers.ts';
import type { MentionIndex } from '../mention-index.ts';
import { tellsOfOthers } from '../names/shapes.ts';
import type { Belongings } from './belongings.ts';
import type { BodiesByWord } from './body-names.ts';
import type { Descriptions } from './descriptions.ts';
import type { Anaphor, History } from './history.ts';
import type { Officeholders } from './officeholders.ts';

export interface NominalContext {
  readonly tagged: Tagged;
  readonly names: MentionIndex<ResolvedMention>;
  readonly officeholders: Officeholders;
  readonly history: History;
  readonly entityOf: ReadonlyMap<EntityId, ExtractedEntity>;
  readonly genderOf: (person: EntityId) => Gender;
  /** The person whose title the token belongs to, where apposition or copula joins them. */
  readonly titled: (token: number) => EntityId | null;
  readonly belongings: Belongings;
  readonly bodies: BodiesByWord;
  /** What appositions have called somebody or something so far. */
  readonly descriptions: Descriptions;
  /** Where the report was filed. */
  readonly dateline: EntityId | null;
  /** Nouns that mean one government alone: 'junta'. */
  readonly governments: ReadonlyMap<string, EntityId>;
  /** Who speaks in the quotation that the mention stands in. */
  readonly speakerOver: (mention: Mention) => EntityId | null;
  /** What a mention before, with its head at this token, refers to. */
  readonly meantAt: (token: number) => EntityId | null;
}

/** Finds the entity of a nominal; null where it is none that the rule knows. */
export type Rule = (context: NominalContext, mention: Mention, anaphor: Anaphor) => EntityId | null;

/** The country that the phrase names: "South Korea's defense minister", 'the Kenyan president'. */
export function countryInside(context: NominalContext, mention: Mention): ResolvedMention | null {
  return nameInside(context, mention, 'COUNTRY');
}

/** The body that it names: 'the U.N. envoy'. */
export function bodyInside(context: NominalContext, mention: Mention): ResolvedMention | null {
  return nameInside(context, mention, 'ORGANIZATION');
}

/** The place that it names: 'the Tamar air base'. */
export function placeInside(context: NominalContext, mention: Mention): ResolvedMention | null {
  return nameInside(context, mention, 'PLACE');
}

function nameInside(
  { names, tagged }: NominalContext,
  { firstToken, head }: Mention,
  kind: Mention['kind'],
): ResolvedMention | null {
  for (let token = firstToken; token < head; token++) {
    if (tellsOfOthers(tagged.tokens, token)) continue;
    const name = names.startingAt(token).find((candidate) => candidate.kind === kind && candidate.endToken <= head);
    if (name) return name;
  }
  return null;
}

export function startsWithDeterminer(tagged: Tagged, mention: Mention): boolean {
  return /^(?:the|this|that)$/.test(tagged.tokens[mention.firstToken]?.lower ?? '');
}

export function lemmaOf(tagged: Tagged, mention: Mention): string {
  return tagged.tokens[mention.head]?.lower ?? '';
}
