// Resolves nominals: 'the minister' by office, 'the agency' by what its name says, 'the country' and 'the town' by nearness.

import type { EntityId, ExtractedEntity } from '../extraction.ts';
import { nameKey } from '../identity.ts';
import type { Gender, Mention, ResolvedMention, Tagged, Token } from '../layers.ts';
import { isCapitalOf, isIslandCountry, isKingdom } from '../lexicons/country-facts.ts';
import { countryOfInstitution, isStateHead } from '../lexicons/organizations.ts';
import {
  BODY_SYNONYMS,
  COUNTRY_NOUNS,
  PLACE_NOUNS_REFERRING,
  PLAIN_BODIES,
  PLAIN_PERSONS,
} from '../lexicons/references.ts';
import type { MentionIndex } from '../mention-index.ts';
import type { Belongings } from './belongings.ts';
import type { BodiesByWord } from './body-names.ts';
import type { Anaphor, Antecedent, History } from './history.ts';
import type { Holders, Officeholders } from './officeholders.ts';

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
  /** Nouns that mean one government alone: 'junta'. */
  readonly governments: ReadonlyMap<string, EntityId>;
  /** What a mention before, with its head at this token, refers to. */
  readonly meantAt: (token: number) => EntityId | null;
}

const DEFINITE = new Set(['the', 'this', 'that', 'its', 'his', 'her', 'their']);
const INDEFINITE = new Set([
  'a',
  'an',
  'some',
  'any',
  'every',
  'each',
  'both',
  'many',
  'several',
  'few',
  'most',
  'all',
  'no',
  'another',
  'other',
]);

/** Finds the entity of a nominal; null where it is none that the rule knows. */
type Rule = (context: NominalContext, mention: Mention, anaphor: Anaphor) => EntityId | null;

/** The noun is joined to a name, or to one that owns it. */
const JOINED: readonly Rule[] = [titleOf, appositionOf, belonging];
/** The noun goes back to what was named before. */
const MEANT: Partial<Record<Mention['kind'], readonly Rule[]>> = {
  PERSON: [personMeant],
  COUNTRY: [countryMeant],
  ORGANIZATION: [bodyMeant],
  PLACE: [placeMeant],
  AGREEMENT: [agreementMeant, allianceMeant],
};

/** With the name of the rule that found it. Null where the noun is indefinite or plural, or where nobody, or more than one, fits. */
export function resolveNominal(
  context: NominalContext,
  mention: Mention,
  anaphor: Anaphor,
): { readonly entity: EntityId; readonly rule: string } | null {
  const isGeneral = mention.plural || isIndefinite(context.tagged.tokens, mention);
  for (const rule of isGeneral ? JOINED : [...JOINED, ...(MEANT[mention.kind] ?? [])]) {
    const entity = rule(context, mention, anaphor);
    if (entity) return { entity, rule: rule.name };
  }
  return null;
}

function titleOf({ titled }: NominalContext, mention: Mention): EntityId | null {
  return mention.kind === 'PERSON' ? titled(mention.head) : null;
}

/** The name that the phrase ends in, follows or precedes: 'the border town of X', 'X, the minister,', 'the envoy, X,'. */
function appositionOf({ names, tagged }: NominalContext, mention: Mention): EntityId | null {
  const { tokens } = tagged;
  const fits = (name: ResolvedMention): boolean =>
    name.kind === mention.kind && name.form === 'name' && name.entity !== null;
  const inside = names.endingAt(mention.endToken).find((name) => fits(name) && name.firstToken > mention.firstToken);
  const isNamed =
    inside &&
    (inside.head === mention.head || tokens[inside.firstToken - 1]?.lower === 'of' || mention.kind === 'PERSON');
  if (inside && isNamed) return inside.entity;
  if (mention.plural) return null;
  if (tokens[mention.firstToken - 1]?.text === ',') {
    const before = names.endingAt(mention.firstToken - 1).find(fits);
    if (before && closesApposition(tokens, mention)) return before.entity;
  }
  // 'a spokesman for the president, X': X is the spokesman.
  if (tokens[mention.endToken]?.text === ',' && tokens[mention.firstToken - 1]?.lower !== 'for') {
    const behind = names.startingAt(mention.endToken + 1).find(fits);
    const closing = behind ? tokens[behind.endToken]?.text : undefined;
    if (behind && /^[,.;)]?$/.test(closing ?? '')) return behind.entity;
  }
  // 'the broadcaster Canal 8', 'the activist X'.
  const next = names.startingAt(mention.endToken).find(fits);
  return next && mention.kind !== 'COUNTRY' ? next.entity : null;
}

/** 'her party', 'his country': by the offices of the one that the pronoun means. */
function belonging({ tagged, meantAt, belongings }: NominalContext, mention: Mention): EntityId | null {
  if (!/^(?:his|her|its)$/.test(tagged.tokens[mention.firstToken]?.lower ?? '')) return null;
  const owner = meantAt(mention.firstToken);
  if (owner === null) return null;
  const noun = lemmaOf(tagged, mention);
  if (noun === 'party' || noun === 'movement') return belongings.partyOf(owner);
  return /^(?:country|nation|homeland|government)$/.test(noun) ? belongings.countryOf(owner) : null;
}

/** An apposition ends with a comma, a full stop or 'who'. */
function closesApposition(tokens: readonly Token[], mention: Mention): boolean {
  const next = tokens[mention.endToken];
  return (
    next === undefined ||
    /^[,.;:)”"]$/.test(next.text) ||
    next.sentence !== tokens[mention.head]?.sentence ||
    /^(?:who|and|of|for|in)$/.test(next.lower)
  );
}

function isIndefinite(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens[mention.firstToken];
  return first === undefined || INDEFINITE.has(first.lower) || first.pos === 'NUM';
}

/** The country that the phrase names: "South Korea's defense minister", 'the Kenyan president'. */
function countryInside({ names }: NominalContext, mention: Mention): ResolvedMention | null {
  for (let token = mention.firstToken; token < mention.head; token++) {
    const name = names
      .startingAt(token)
      .find((candidate) => candidate.kind === 'COUNTRY' && candidate.endToken <= mention.head);
    if (name) return name;
  }
  return null;
}

function personMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  const { tagged, history, officeholders, genderOf } = context;
  const head = lemmaOf(tagged, mention);
  const country = countryInside(context, mention);
  const definite = country !== null || DEFINITE.has(tagged.tokens[mention.firstToken]?.lower ?? '');
  if (!definite) return null;
  const holders = officeholders.of([...modifiers(tagged, mention, country), head], country?.entity ?? null);
  const [first] = holders.persons;
  if (first !== undefined)
    return (
      mostLikely(history, holders, anaphor, country !== null) ?? (country || holders.persons.size === 1 ? first : null)
    );
  if (mention.rule === 'age') return history.best(anaphor, (other) => other.kind === 'PERSON' && !other.plural);
  const gender = PLAIN_PERSONS.get(head);
  if (!gender || country) return null;
  const near = history.near(
    anaphor,
    (other) =>
      other.kind === 'PERSON' &&
      (gender === 'unknown' || (other.entity !== null && [gender, 'unknown'].includes(genderOf(other.entity)))),
    1,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Words between determiner or country and head that belong to a title: 'foreign', 'defense'. */
function modifiers(tagged: Tagged, mention: Mention, country: Mention | null): string[] {
  const words: string[] = [];
  for (let at = country?.endToken ?? mention.firstToken; at < mention.head; at++) {
    const token = tagged.tokens[at];
    if (
      !token ||
      !/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) ||
      /^(?:then|former|new|current|late|top|senior|outgoing|acting|the)$/.test(token.lower)
    )
      continue;
    words.push(...nameKey(token.text).split(' '));
  }
  return words.filter((word) => word !== '');
}

/** Who was mentioned in this sentence or the last one, else the officeholder of the country that the report is filed from, else the last one. */
function mostLikely(
  history: History,
  { persons, atHome }: Holders,
  anaphor: Anaphor,
  ofCountry: boolean,
): EntityId | null {
  const isHolder = (mention: Antecedent): boolean => mention.entity !== null && persons.has(mention.entity);
  const [near] = [...history.near(anaphor, isHolder, 1), ...history.near(anaphor, isHolder)];
  if (near) return near;
  return history.last(!ofCountry && atHome.size > 0 ? atHome : persons);
}

function countryMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  const inside = countryInside(context, mention);
  if (inside) return inside.entity;
  const head = lemmaOf(context.tagged, mention);
  if (!COUNTRY_NOUNS.has(head) || !startsWithDeterminer(context.tagged, mention)) return null;
  const seat = head === 'government' ? countryOfSeat(context, mention) : null;
  if (seat) return seat;
  const called = context.governments.get(head);
  if (called) return called;
  const fits = (other: Antecedent): boolean => {
    const entity = other.entity ? context.entityOf.get(other.entity) : undefined;
    if (entity?.kind !== 'COUNTRY') return false;
    return head !== 'kingdom' && head !== 'monarchy' ? true : entity.alpha2 !== null && isKingdom(entity.alpha2);
  };
  return context.history.best(anaphor, fits);
}

/** 'the recognized government in Aden': the country in which that is. */
function countryOfSeat({ tagged, names, entityOf }: NominalContext, mention: Mention): EntityId | null {
  if (tagged.tokens[mention.endToken]?.lower !== 'in') return null;
  const place = names.startingAt(mention.endToken + 1).find(({ kind }) => kind === 'PLACE');
  const seat = place?.entity ? entityOf.get(place.entity) : undefined;
  return seat?.kind === 'PLACE' ? seat.country : null;
}

function bodyMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  const { tagged, history, entityOf } = context;
  if (countryInside(context, mention) || !startsWithDeterminer(tagged, mention)) return null;
  const head = lemmaOf(tagged, mention);
  const wanted = new Set(
    [head, ...(BODY_SYNONYMS.get(head) ?? [])].flatMap((word) => [...(context.bodies.get(word) ?? [])]),
  );
  const called = history.near(anaphor, (other) => other.entity !== null && wanted.has(other.entity), 8);
  if (called[0]) return called[0];
  if (!PLAIN_BODIES.has(head) || wanted.size === 1) {
    const last = history.last(wanted);
    if (last || !PLAIN_BODIES.has(head)) return last;
  }
  if (isOneOfSides(tagged, mention)) return null;
  const isPlain = (other: Antecedent): boolean =>
    other.kind === 'ORGANIZATION' && other.entity !== null && !isStateBody(entityOf.get(other.entity), head);
  const own = history.near(anaphor, isPlain, 0);
  if (own.length === 1) return own[0] ?? null;
  const near = history.near(anaphor, isPlain, 1);
  return near.length === 1
    ? (near[0] ?? null)
    : history.best(anaphor, (other) => isPlain(other) && other.role === 'subject');
}

/** 'the ruling party', 'the opposition alliance': said by its side, not by what was named last. */
function isOneOfSides({ tokens }: Tagged, { firstToken, head }: Mention): boolean {
  for (let at = firstToken + 1; at < head; at++)
    if (/^(?:ruling|governing|opposition|main|rival|largest|other)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** Ministries and armies are no parties, groups or companies. */
function isStateBody(entity: ExtractedEntity | undefined, noun: string): boolean {
  if (
    !/^(?:party|group|company|firm|movement|militia|charity|watchdog|broadcaster|newspaper|paper|lender|union|bloc|alliance|organi[sz]ation|federation|association|network)$/.test(
      noun,
    )
  )
    return false;
  if (entity?.kind !== 'ORGANIZATION' || entity.country === null) return false;
  return countryOfInstitution(entity.name) !== null || isStateHead(entity.name.split(' ').at(-1) ?? '');
}

function placeMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  const { tagged, history, entityOf } = context;
  const head = lemmaOf(tagged, mention);
  if (!startsWithDeterminer(tagged, mention)) return null;
  const isCapital = (id: EntityId): boolean => {
    const place = entityOf.get(id);
    const country = place?.kind === 'PLACE' && place.country ? entityOf.get(place.country) : null;
    return (
      place !== undefined &&
      country?.kind === 'COUNTRY' &&
      country.alpha2 !== null &&
      isCapitalOf(place.name, country.alpha2)
    );
  };
  if (head === 'capital')
    return (
      history.near(anaphor, (other) => other.kind === 'PLACE' && other.entity !== null && isCapital(other.entity))[0] ??
      null
    );
  const country = head === 'island' ? islandCountry(context, anaphor) : null;
  if (country) return country;
  if (!PLACE_NOUNS_REFERRING.has(head)) return null;
  const isSeat = ({ firstToken }: Antecedent): boolean =>
    tagged.tokens[firstToken - 1]?.lower === 'in' && context.names.over(firstToken - 2)?.kind === 'ORGANIZATION';
  return (
    history.near(anaphor, (other) => other.kind === 'PLACE' && other.role !== 'subject' && !isSeat(other))[0] ??
    history.near(anaphor, (other) => other.kind === 'PLACE')[0] ??
    null
  );
}

/** 'the island' that is a whole country, where no island is named as a place. */
function islandCountry({ history, entityOf }: NominalContext, anaphor: Anaphor): EntityId | null {
  const isIsland = (other: Antecedent): boolean => {
    const entity = other.entity ? entityOf.get(other.entity) : undefined;
    return entity?.kind === 'COUNTRY' && entity.alpha2 !== null && isIslandCountry(entity.alpha2);
  };
  const isNamed = history.near(anaphor, ({ entity }) =>
    /island/i.test((entity && entityOf.get(entity)?.name) ?? ''),
  )[0];
  return isNamed ? null : (history.near(anaphor, isIsland, 8)[0] ?? null);
}

/** 'the pact': the last agreement that is called so, else the only one near. */
function agreementMeant(
  { tagged, history, entityOf }: NominalContext,
  mention: Mention,
  anaphor: Anaphor,
): EntityId | null {
  if (!startsWithDeterminer(tagged, mention)) return null;
  const head = lemmaOf(tagged, mention);
  const isCalled = (id: EntityId): boolean => {
    const entity = entityOf.get(id);
    return (
      entity !== undefined && [entity.name, ...entity.aliases].some((name) => nameKey(name).split(' ').includes(head))
    );
  };
  const near = history.near(anaphor, (other) => other.kind === 'AGREEMENT', 6);
  return near.find(isCalled) ?? (near.length === 1 ? (near[0] ?? null) : null);
}

/** 'the alliance' may be a body as well. */
function allianceMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  return lemmaOf(context.tagged, mention) === 'alliance' ? bodyMeant(context, mention, anaphor) : null;
}

function startsWithDeterminer(tagged: Tagged, mention: Mention): boolean {
  return /^(?:the|this|that)$/.test(tagged.tokens[mention.firstToken]?.lower ?? '');
}

function lemmaOf(tagged: Tagged, mention: Mention): string {
  return tagged.tokens[mention.head]?.lower ?? '';
}
