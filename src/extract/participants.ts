// Who takes part: the entities that a noun phrase stands for, through names, demonyms, possessors, titles and groups such as 'both governments'.
import { countBefore } from './count-before.ts';
import type { EntityId, ExtractedEntity } from './extraction.ts';
import type { Phrase, RelationFinding, ResolvedMention, Tagged, TokenRange } from './layers.ts';
import { areNeighbours, isCapitalOf } from './lexicons/country-facts.ts';
import { personNouns } from './lexicons/titles.ts';
import { indexMentions } from './mention-index.ts';
import { tellsOfOthers } from './names/shapes.ts';
import { countriesBehindNames, countriesOfRelations } from './participants/acting-for.ts';
import { headOf } from './participants/heads.ts';
import { findSides } from './participants/sides.ts';

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
  /** The two countries that stand out before this token; empty unless two stand out. */
  sidesBefore(token: number): EntityId[];
  /** The two that words such as 'the two countries' at this token mean: those just named, or those of the sentence, before those that stand out. */
  meantByTwo(token: number): EntityId[];
  /** The latest countries that were named in a row before this token, 'X, Y and Z', if there are that many (null: the longest such row); empty if none were. */
  listBefore(token: number, count: number | null): EntityId[];
  /** The country that a person or organisation acts for, or the entity itself if it is one; null if unknown. */
  countryOf(entity: EntityId): EntityId | null;
  /** The organisation that a person leads or speaks for; null if none is told. */
  organizationOf(entity: EntityId): EntityId | null;
  /** The two countries that the sentence of the token, or the one before, names in a row. */
  pairBefore(token: number): EntityId[];
  /** One person for each side who holds that office of it now: the presidents of two countries; none where one is missing or several fit. */
  holdersOf(office: RegExp, sides: readonly EntityId[]): EntityId[];
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

/** Words of a title between a comma and the name that it belongs to: 'his counterpart, Vice Adm. Kai Dahl'. */
const TITLE_WORDS = 6;
/** 'the Norwegian government', 'three Chilean diplomats', 'Norra Front fighters' stand for whom they belong to, whatever the name was taken for. */
const GROUP =
  /^(?:government|administration|authorities|forces|troops|soldiers|guards|officers|officials|diplomats|nationals|citizens|lawmakers|leaders|commanders|fighters|militants|rebels|gunmen|guerrillas|artillery|snipers|gunners|warplanes|jets|aircraft|coastguards|supporters|negotiators|workers|fishermen|sailors|police)$/;
/** 'the Geneva agreement' is none of Switzerland's. */
const MADE_THERE =
  /^(?:agreements?|accords?|treaty|pact|deal|truce|ceasefire|declaration|statement|protocol|communiqu[eé]|compact|process|summit|conference|talks|meeting|round)$/;
/** Namings of fighters that are looked back at: bounded for any input. */
const NAMINGS_BACK = 40;
/** 'its neighbour' is not itself. */
const OTHER_SIDE = /^(?:neighbou?r|rival|foe|ally|partner|adversary|enemy)$/;
/** 'the Tamar Front, a group that has fought the army': words that describe an organisation. */
const BODY = /^(?:group|militia|party|agency|company|bloc|organi[sz]ation|movement|alliance|army|union|force|firm)$/;
/** What the fighters of an organisation are called once it was named. */
const FIGHTERS = /^(?:rebels|militants|insurgents|guerrillas|separatists|fighters|gunmen|junta|militia)$/;
const SPOKESPERSON = /^spokes(?:man|woman|person)$/;
const LAWMAKERS = /^(?:lawmakers|mps|deputies|senators|legislators|parliamentarians)$/;
const RECIPROCAL = /^(?:each|one)$/;

/** Builds the index that answers the questions of `Participants`; one pass over the mentions. */
export function findParticipants({ tagged, mentions, entities, relations }: ParticipantSources): Participants {
  const tokens = tagged.tokens;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const countryByCode = new Map<string, EntityId>();
  for (const entity of entities) {
    if (entity.kind === 'COUNTRY' && entity.alpha2 !== null) countryByCode.set(entity.alpha2, entity.id);
  }
  const takePart = mentions.filter(({ form, firstToken }) => form === 'nominal' || !tellsOfOthers(tokens, firstToken));
  const ordered = takePart.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const byFirst = groupBy(ordered, (mention) => mention.firstToken);
  const byHead = groupBy(ordered, (mention) => mention.head);
  const names = indexMentions(ordered.filter((mention) => mention.form === 'name' && mention.entity !== null));
  const actsFor = new Map([...countriesBehindNames(tokens, ordered, byId), ...countriesOfRelations(relations, byId)]);
  const leads = new Map(
    relations
      .filter(
        (relation) =>
          /^(?:HOLDS_OFFICE|AFFILIATED_WITH)$/.test(relation.type) &&
          byId.get(relation.target)?.kind === 'ORGANIZATION',
      )
      .map((relation) => [relation.source, relation.target]),
  );
  const officesBySide = groupBy(
    relations.filter(({ type, status }) => type === 'HOLDS_OFFICE' && status === 'CURRENT'),
    ({ target }) => target,
  );
  const sides = findSides(tagged, ordered, resolveSide, isOrganization, shareBorder);

  // 'M7 rebels', 'rebels of the M7'
  const fighters: { noun: string; token: number; entity: EntityId }[] = [];
  for (const mention of ordered) {
    if (mention.entity === null || mention.form !== 'name' || byId.get(mention.entity)?.kind !== 'ORGANIZATION')
      continue;
    for (const token of [mention.endToken - 1, mention.endToken])
      if (FIGHTERS.test(tokens[token]?.lower ?? '') && fighters.at(-1)?.token !== token)
        fighters.push({ noun: tokens[token]!.lower, token, entity: mention.entity });
  }

  // 'Kyrgyz border guards': the demonym in an organisation's own words.
  const groupCountry = new Map<EntityId, EntityId>();
  for (const mention of ordered) {
    if (mention.entity === null || groupCountry.has(mention.entity)) continue;
    if (byId.get(mention.entity)?.kind !== 'ORGANIZATION') continue;
    const [country, second] = countriesIn(mention.firstToken, mention.endToken);
    if (country !== undefined && second === undefined) groupCountry.set(mention.entity, country);
  }

  function resolveSide(mention: ResolvedMention): EntityId | null {
    if (mention.form === 'pronoun') return null;
    const kind = mention.entity === null ? undefined : byId.get(mention.entity)?.kind;
    if (kind === 'COUNTRY') return mention.entity;
    return mention.country !== null && mention.form !== 'nominal' ? (countryByCode.get(mention.country) ?? null) : null;
  }

  function shareBorder(one: EntityId, other: EntityId): boolean {
    const [first, second] = [byId.get(one), byId.get(other)];
    if (first?.kind !== 'COUNTRY' || second?.kind !== 'COUNTRY') return false;
    return first.alpha2 !== null && second.alpha2 !== null && areNeighbours(first.alpha2, second.alpha2);
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
    if (mention.kind === 'PLACE' && MADE_THERE.test(tokens[mention.endToken]?.lower ?? '')) return null;
    return mention.country === null ? null : (countryByCode.get(mention.country) ?? null);
  }

  function isParticipant(id: EntityId): boolean {
    const kind = byId.get(id)?.kind;
    return kind === 'COUNTRY' || kind === 'PERSON' || kind === 'ORGANIZATION';
  }

  function ofOne(range: TokenRange): EntityId[] {
    const head = headOf(tokens, range);
    const lower = tokens[head]?.lower ?? '';
    const first = tokens[range.firstToken]?.lower ?? '';
    for (const mention of byHead.get(head) ?? []) {
      if (mention.entity === null || !isParticipant(mention.entity)) continue;
      return [GROUP.test(lower) ? ownerOfGroup(mention) : mention.entity];
    }
    const name = names.over(head);
    if (name?.entity != null && isParticipant(name.entity)) return [name.entity];
    const described = first === 'whose' ? countryOfWhose(range, lower) : describedPerson(range, head);
    if (described !== null) return [described];
    if (first === 'the' && lower === 'other' && head === range.endToken - 1) return sides.meantByTwo(range.firstToken);
    if (RECIPROCAL.test(first) && lower === 'other') return sides.meantByTwo(range.firstToken);
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
      if (own.length === 0 && OTHER_SIDE.test(lower)) return otherThan(ownerOf(owner.entity), range.firstToken);
      return own.length > 0 ? own : [ownerOf(owner.entity)];
    }
    // 'his government': that of his country
    if (owner?.entity != null && /^(?:his|her)$/.test(first) && /^(?:government|country|nation)$/.test(lower)) {
      const country = countryOf(owner.entity);
      if (country !== null) return [country];
    }
    const group = sides.meantBy(range, head);
    if (group.length > 0) return group;
    const fighters = first === 'the' && head === range.firstToken + 1 ? fightersBefore(head) : null;
    if (fighters !== null) return [fighters];
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
    const seated = LAWMAKERS.test(lower) ? countryOfSeat(head) : null;
    if (seated !== null) return [seated];
    const origins = originsAfter(head + 1, range.endToken);
    return origins.length > 0 || !SPOKESPERSON.test(lower) ? origins : spokenFor(head);
  }

  /** 'a spokesman for the army': the army. */
  function spokenFor(head: number): EntityId[] {
    if (tokens[head + 1]?.lower !== 'for') return [];
    const start = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
    const name = names.startingAt(start).concat(names.startingAt(head + 2))[0];
    return name?.entity != null && isParticipant(name.entity) ? [name.entity] : [];
  }

  /** 'lawmakers in Lima': the country whose capital it is. */
  function countryOfSeat(head: number): EntityId | null {
    const city = tokens[head + 1]?.lower === 'in' ? names.over(head + 2) : null;
    if (city?.country == null || !isCapitalOf(city.text, city.country)) return null;
    return countryByCode.get(city.country) ?? null;
  }

  /** 'its neighbour': the other of the two sides, if two stand out. */
  function otherThan(own: EntityId, token: number): EntityId[] {
    const others = sides.meantByTwo(token).filter((id) => id !== own);
    return others.length === 1 ? others : [];
  }

  /** The country or organisation that a group of people has in its own words; the group itself if there is none. */
  function ownerOfGroup(mention: ResolvedMention): EntityId {
    const inside = within(mention.firstToken, mention.head).find(
      (name) =>
        name.entity !== null &&
        name.entity !== mention.entity &&
        name.form === 'name' &&
        byId.get(name.entity)?.kind === 'ORGANIZATION',
    );
    return groupCountry.get(mention.entity!) ?? inside?.entity ?? mention.entity!;
  }

  /** 'its soldiers' after a ministry are those of the country; after a group its own. */
  function ownerOf(id: EntityId): EntityId {
    const entity = byId.get(id);
    return entity?.kind === 'ORGANIZATION' ? (actsFor.get(id) ?? entity.country ?? id) : id;
  }

  function isOrganization(mention: ResolvedMention): boolean {
    return mention.form !== 'pronoun' && mention.entity !== null && byId.get(mention.entity)?.kind === 'ORGANIZATION';
  }

  /** 'a United Nations convoy', 'Hamas fighters': the organisation named right before the noun. */
  function organizationBefore(head: number): EntityId | null {
    const name = names.over(head - 1);
    if (name?.entity == null || name.endToken !== head) return null;
    return byId.get(name.entity)?.kind === 'ORGANIZATION' ? name.entity : null;
  }

  /** 'the rebels' after 'M7 rebels': the organisation that was last called so. */
  function fightersBefore(head: number): EntityId | null {
    const noun = tokens[head]!.lower;
    if (!FIGHTERS.test(noun) || mentionAt(head)?.entity != null) return null;
    const end = countBefore(fighters, ({ token }) => token < head);
    return (
      fighters.slice(Math.max(0, end - NAMINGS_BACK), end).findLast((named) => named.noun === noun)?.entity ?? null
    );
  }

  /** 'a Swedish envoy, whose country vetoed the draft': the country of the person before. */
  function countryOfWhose({ firstToken }: TokenRange, head: string): EntityId | null {
    if (!/^(?:country|government|nation|administration)$/.test(head)) return null;
    const name = names.over(firstToken - 1) ?? names.over(firstToken - 2);
    return name?.entity == null ? null : countryOf(name.entity);
  }

  /** 'Ada Lind, a former envoy to X who mediated': the person or organisation that the words behind the name describe. */
  function describedPerson({ firstToken }: TokenRange, head: number): EntityId | null {
    if (!/^(?:an?|the)$/.test(tokens[firstToken]?.lower ?? '') || tokens[firstToken - 1]?.text !== ',') return null;
    const name = names.over(firstToken - 2);
    const kind = name?.entity == null ? undefined : byId.get(name.entity)?.kind;
    const described =
      (kind === 'PERSON' && personNouns.has(tokens[head]!.lower)) ||
      (kind === 'ORGANIZATION' && BODY.test(tokens[head]!.lower));
    return described ? name!.entity : null;
  }

  /** 'his counterpart, Grace Wanjiru,': the person named behind a title. */
  function apposedPerson(range: TokenRange, head: number): EntityId | null {
    if (
      tokens[range.endToken]?.text !== ',' ||
      range.endToken - head !== 1 ||
      tokens[head]!.lemma !== tokens[head]!.lower
    )
      return null;
    for (let token = range.endToken + 1; token <= range.endToken + TITLE_WORDS; token++) {
      const name = names.over(token);
      if (name?.entity != null) return byId.get(name.entity)?.kind === 'PERSON' ? name.entity : null;
      if (!/^(?:PROPN|NOUN|ADJ)$/.test(tokens[token]?.pos ?? '') && tokens[token]?.text !== '.') return null;
    }
    return null;
  }

  function possesses(mention: ResolvedMention): boolean {
    const next = tokens[mention.endToken]?.lower ?? '';
    const last = tokens[mention.endToken - 1]?.lower ?? '';
    return /^['’]s?$/.test(next) || /['’]s?$/.test(last);
  }

  /** 'officials in Managua', 'troops from Kenya': the country that the group belongs to. */
  function originsAfter(firstToken: number, endToken: number): EntityId[] {
    const preposition = tokens[firstToken]?.lower ?? '';
    if (firstToken >= endToken || !/^(?:in|of|from)$/.test(preposition)) return [];
    const group = sides.meantBy({ firstToken: firstToken + 1, endToken, start: 0, end: 0 }, endToken - 1);
    if (group.length > 0) return group;
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

  function holdersOf(office: RegExp, sides: readonly EntityId[]): EntityId[] {
    const holders = sides.map((side) =>
      unique(
        (officesBySide.get(side) ?? []).flatMap(({ source, title }) => (office.test(title ?? '') ? [source] : [])),
      ),
    );
    return holders.every((persons) => persons.length === 1) ? holders.flat() : [];
  }

  function placesOf(range: TokenRange): EntityId[] {
    const found: EntityId[] = [];
    for (const mention of within(range.firstToken, range.endToken)) {
      if (mention.entity === null || mention.form === 'adjective' || mention.form === 'pronoun') continue;
      if (byId.get(mention.entity)?.kind === 'PLACE') found.push(mention.entity);
    }
    return unique(found);
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
    holdersOf,
    pairBefore: sides.pairBefore,
    sidesBefore: sides.before,
    meantByTwo: sides.meantByTwo,
    listBefore: sides.listBefore,
    countryOf,
    organizationOf: (id) => leads.get(id) ?? null,
    isGroup: (id) => groupCountry.has(id),
    entity: (id) => byId.get(id),
    mentionAt,
    nameOver: (token) => names.over(token) ?? null,
    headOf: (range) => headOf(tokens, range),
  };
}

function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
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
