// Who takes part: the entities that a noun phrase stands for, through names, demonyms, possessors, titles and groups such as 'both governments'.
import type { EntityId, ExtractedEntity } from './extraction.ts';
import type { Phrase, RelationFinding, ResolvedMention, Tagged, TokenRange } from './layers.ts';
import { indexMentions } from './mention-index.ts';

/** What `participants` needs of the earlier stages. */
export interface ParticipantSources {
  readonly tagged: Tagged;
  /** With their entities. */
  readonly mentions: readonly ResolvedMention[];
  readonly entities: readonly ExtractedEntity[];
  readonly relations: readonly RelationFinding[];
}

export interface Participants {
  /** Entities of a phrase with all that is joined to it by 'and'; countries stand in for unnamed groups of theirs. Empty if nobody is named. */
  of(phrase: TokenRange & { readonly conjuncts?: readonly TokenRange[] }): EntityId[];
  /** Entities of one noun phrase, taken alone. */
  ofOne(range: TokenRange): EntityId[];
  /** Places named in the range. */
  placesOf(range: TokenRange): EntityId[];
  /** Countries of adjectives and possessors among these tokens: 'Ukrainian' in 'a Ukrainian missile strike'. */
  countriesIn(firstToken: number, endToken: number): EntityId[];
  /** The two countries (or organisations) that 'both sides' means at this token; empty unless two stand out. */
  sidesBefore(token: number): EntityId[];
  /** The country that a person or organisation acts for, or the entity itself if it is one; null if unknown. */
  countryOf(entity: EntityId): EntityId | null;
  /** An unnamed group of a country: 'Kyrgyz border guards', 'six Serbian officers'. */
  isGroup(id: EntityId): boolean;
  entity(id: EntityId): ExtractedEntity | undefined;
  /** The mention with its head at the token, the longest if there are several. */
  mentionAt(head: number): ResolvedMention | null;
  /** The name that covers the token; null if none does. */
  nameOver(token: number): ResolvedMention | null;
  /** The head token of a noun phrase: the last noun before its first preposition. */
  headOf(range: TokenRange): number;
}

const SIDES_WORD = /^(?:two|both)$/;
const SIDE_NOUN =
  /^(?:countr(?:y|ies)|nations?|states?|neighbou?rs?|sides?|governments?|parties|armies|capitals?|rivals?|foes|allies|leaders?|militaries|forces|powers|republics|delegations?|negotiators|ministers|presidents)$/;
const RECIPROCAL = /^(?:each|one)$/;

/** Mentions looked back at for the sides of a dispute: enough for any news article, bounded for any input. */
const SIDES_WINDOW = 400;

/** Builds the index that answers the questions of `Participants`; one pass over the mentions. */
export function findParticipants({ tagged, mentions, entities, relations }: ParticipantSources): Participants {
  const tokens = tagged.tokens;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const countryByCode = new Map<string, EntityId>();
  for (const entity of entities) {
    if (entity.kind === 'COUNTRY' && entity.alpha2 !== null) countryByCode.set(entity.alpha2, entity.id);
  }
  const ordered = [...mentions].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const byFirst = groupBy(ordered, (mention) => mention.firstToken);
  const byHead = groupBy(ordered, (mention) => mention.head);
  const names = indexMentions(ordered.filter((mention) => mention.form === 'name' && mention.entity !== null));
  const actsFor = countriesOfRelations(relations, byId);
  const sideMentions = ordered.filter((mention) => isSide(mention));

  // 'Kyrgyz border guards': the demonym in an organisation's own words.
  const groupCountry = new Map<EntityId, EntityId>();
  for (const mention of ordered) {
    if (mention.entity === null || mention.kind !== 'ORGANIZATION' || groupCountry.has(mention.entity)) continue;
    const [country, second] = countriesIn(mention.firstToken, mention.endToken);
    if (country !== undefined && second === undefined) groupCountry.set(mention.entity, country);
  }

  function isSide(mention: ResolvedMention): boolean {
    return resolveSide(mention) !== null;
  }

  function resolveSide(mention: ResolvedMention): EntityId | null {
    if (mention.form === 'pronoun') return null;
    const kind = mention.entity === null ? undefined : byId.get(mention.entity)?.kind;
    if (kind === 'COUNTRY') return mention.entity;
    return mention.country !== null && mention.form !== 'nominal' ? (countryByCode.get(mention.country) ?? null) : null;
  }

  function mentionAt(head: number): ResolvedMention | null {
    const found = byHead.get(head) ?? [];
    return found.find((mention) => mention.entity !== null) ?? found[0] ?? null;
  }

  function within(firstToken: number, endToken: number): ResolvedMention[] {
    const found: ResolvedMention[] = [];
    for (let token = firstToken; token < endToken; token++) {
      for (const mention of byFirst.get(token) ?? []) if (mention.endToken <= endToken) found.push(mention);
    }
    return found;
  }

  function headOf(range: TokenRange): number {
    let head = -1;
    for (let index = range.firstToken; index < range.endToken; index++) {
      const token = tokens[index]!;
      if (
        head >= 0 &&
        (token.pos === 'ADP' ||
          token.pos === 'PUNCT' ||
          token.pos === 'VERB' ||
          token.lower === 'who' ||
          token.lower === 'which')
      ) {
        if (token.text !== '-' && token.lower !== "'s" && token.lower !== '’s') break;
      }
      if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM') head = index;
    }
    return head >= 0 ? head : range.endToken - 1;
  }

  function countriesIn(firstToken: number, endToken: number): EntityId[] {
    const found: EntityId[] = [];
    for (const mention of within(firstToken, endToken)) {
      const country = mention.form === 'nominal' || mention.form === 'pronoun' ? null : countryEntity(mention);
      if (country !== null) found.push(country);
    }
    return unique(found);
  }

  function countryEntity(mention: ResolvedMention): EntityId | null {
    if (mention.entity !== null && byId.get(mention.entity)?.kind === 'COUNTRY') return mention.entity;
    return mention.country === null ? null : (countryByCode.get(mention.country) ?? null);
  }

  function isParticipant(id: EntityId): boolean {
    const kind = byId.get(id)?.kind;
    return kind === 'COUNTRY' || kind === 'PERSON' || kind === 'ORGANIZATION';
  }

  function ofOne(range: TokenRange): EntityId[] {
    const head = headOf(range);
    const lower = tokens[head]?.lower ?? '';
    const first = tokens[range.firstToken]?.lower ?? '';
    for (const mention of byHead.get(head) ?? []) {
      if (mention.entity !== null && isParticipant(mention.entity)) return [mention.entity];
    }
    const name = names.over(head);
    if (name?.entity != null && isParticipant(name.entity)) return [name.entity];
    if (first === 'the' && lower === 'other' && head === range.endToken - 1) return sidesBefore(range.firstToken);
    if (RECIPROCAL.test(first) && lower === 'other') return sidesBefore(range.firstToken);
    const owner = mentionAt(range.firstToken);
    if (
      owner !== null &&
      owner.form === 'pronoun' &&
      owner.entity !== null &&
      /^(?:its|their)$/.test(first) &&
      head > range.firstToken &&
      isParticipant(owner.entity)
    ) {
      const own = countriesIn(range.firstToken + 1, head + 1);
      return own.length > 0 ? own : [owner.entity];
    }
    if (groupOfTwo(range, head)) {
      const sides = sidesBefore(range.firstToken);
      if (sides.length > 0) return sides;
    }
    const apposed = apposedPerson(range, head);
    if (apposed !== null) return [apposed];
    const headMention = mentionAt(head);
    if (headMention !== null && headMention.form !== 'nominal' && headMention.kind === 'PLACE') return [];
    const demonyms = countriesIn(range.firstToken, head + 1);
    if (demonyms.length > 0) return demonyms;
    const named = within(range.firstToken, head + 1).filter(
      (mention) =>
        mention.entity !== null && mention.form === 'name' && isParticipant(mention.entity) && possesses(mention),
    );
    if (named.length > 0) return unique(named.map((mention) => mention.entity!));
    const modifier = named.length === 0 ? organizationBefore(head) : null;
    if (modifier !== null) return [modifier];
    return originsAfter(head + 1, range.endToken);
  }

  /** 'a United Nations convoy', 'Hamas fighters': the organisation named right before the noun. */
  function organizationBefore(head: number): EntityId | null {
    const name = names.over(head - 1);
    if (name?.entity == null || name.endToken !== head) return null;
    return byId.get(name.entity)?.kind === 'ORGANIZATION' ? name.entity : null;
  }

  /** 'his counterpart, Grace Wanjiru,': the person named behind a title. */
  function apposedPerson(range: TokenRange, head: number): EntityId | null {
    if (
      tokens[range.endToken]?.text !== ',' ||
      range.endToken - head !== 1 ||
      tokens[head]!.lemma !== tokens[head]!.lower
    )
      return null;
    const name = names.over(range.endToken + 1);
    if (name?.entity == null || name.firstToken > range.endToken + 3) return null;
    return byId.get(name.entity)?.kind === 'PERSON' ? name.entity : null;
  }

  function possesses(mention: ResolvedMention): boolean {
    const next = tokens[mention.endToken]?.lower ?? '';
    const last = tokens[mention.endToken - 1]?.lower ?? '';
    return /^['’]s?$/.test(next) || /['’]s?$/.test(last);
  }

  function groupOfTwo(range: TokenRange, head: number): boolean {
    const word = tokens[head]?.lower ?? '';
    if (word === 'both' || word === 'sides' || (word === 'side' && tokens[range.firstToken]?.lower === 'each'))
      return true;
    if (!SIDE_NOUN.test(word)) return false;
    for (let index = range.firstToken; index < head; index++) if (SIDES_WORD.test(tokens[index]!.lower)) return true;
    return /^(?:neighbors|neighbours|rivals|foes)$/.test(word) && tokens[range.firstToken]?.lower === 'the';
  }

  /** 'officials in Managua', 'troops from Kenya': the country that the group belongs to. */
  function originsAfter(firstToken: number, endToken: number): EntityId[] {
    const preposition = tokens[firstToken]?.lower ?? '';
    if (firstToken >= endToken || !/^(?:in|of|from)$/.test(preposition)) return [];
    const found = within(firstToken + 1, endToken).find(
      (mention) =>
        countryEntity(mention) !== null ||
        (mention.entity !== null && mention.form === 'name' && isParticipant(mention.entity)),
    );
    if (found === undefined) return [];
    return [countryEntity(found) ?? found.entity!];
  }

  function of(phrase: TokenRange & { readonly conjuncts?: readonly TokenRange[] }): EntityId[] {
    const parts = phrase.conjuncts !== undefined && phrase.conjuncts.length > 1 ? phrase.conjuncts : [phrase];
    return unique(parts.flatMap((part) => ofOne(part)));
  }

  function placesOf(range: TokenRange): EntityId[] {
    const found: EntityId[] = [];
    for (const mention of within(range.firstToken, range.endToken)) {
      if (mention.entity === null || mention.form === 'adjective' || mention.form === 'pronoun') continue;
      if (byId.get(mention.entity)?.kind === 'PLACE') found.push(mention.entity);
    }
    return unique(found);
  }

  function sidesBefore(token: number): EntityId[] {
    const end = lowerBound(sideMentions, token);
    const sentence = tokens[Math.min(token, tokens.length - 1)]?.sentence ?? 0;
    const weights = new Map<EntityId, number>();
    for (let index = end - 1; index >= Math.max(0, end - SIDES_WINDOW); index--) {
      const mention = sideMentions[index]!;
      const side = resolveSide(mention)!;
      const distance = sentence - tokens[mention.firstToken]!.sentence;
      weights.set(side, (weights.get(side) ?? 0) + 1 / (1 + 0.15 * distance));
    }
    const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [first, second, third] = ranked;
    if (first === undefined || second === undefined) return [];
    if (third !== undefined && third[1] > 0.85 * second[1]) return [];
    return [first[0], second[0]].sort();
  }

  function countryOf(id: EntityId): EntityId | null {
    const entity = byId.get(id);
    if (entity === undefined) return null;
    if (entity.kind === 'COUNTRY') return id;
    if (entity.kind === 'ORGANIZATION' && entity.country !== null) return entity.country;
    return actsFor.get(id) ?? groupCountry.get(id) ?? null;
  }

  return {
    of,
    ofOne,
    placesOf,
    countriesIn,
    sidesBefore,
    countryOf,
    isGroup: (id) => groupCountry.has(id),
    entity: (id) => byId.get(id),
    mentionAt,
    nameOver: (token) => names.over(token) ?? null,
    headOf,
  };
}

/** The country of each person and organisation by its offices, affiliations and parts, over two steps. */
function countriesOfRelations(
  relations: readonly RelationFinding[],
  byId: ReadonlyMap<EntityId, ExtractedEntity>,
): ReadonlyMap<EntityId, EntityId> {
  const found = new Map<EntityId, EntityId>();
  const countryOf = (id: EntityId): EntityId | null => {
    const entity = byId.get(id);
    if (entity?.kind === 'COUNTRY') return id;
    if (entity?.kind === 'ORGANIZATION' && entity.country !== null) return entity.country;
    return found.get(id) ?? null;
  };
  for (const pass of ['PART_OF', 'HOLDS_OFFICE', 'AFFILIATED_WITH']) {
    for (const relation of relations) {
      if (relation.type !== pass || found.has(relation.source)) continue;
      const country = countryOf(relation.target);
      if (country !== null) found.set(relation.source, country);
    }
  }
  return found;
}

/** The first mention that starts at or after the token. */
function lowerBound(mentions: readonly ResolvedMention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => number): ReadonlyMap<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The items without repetition, in order of their first occurrence. */
export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** A phrase standing alone for a range of tokens. */
export function phraseOf(range: TokenRange, head: number): Phrase {
  return { ...range, head, conjuncts: [range] };
}
