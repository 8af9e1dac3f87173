// Resolves nominals for countries and places: 'the kingdom', 'its neighbor', 'the town', "Georgia's second city".
import type { EntityId } from '../extraction.ts';
import { nameKey } from '../identity.ts';
import type { Mention } from '../layers.ts';
import { isCapitalOf, isIslandCountry, isKingdom } from '../lexicons/country-facts.ts';
import { COUNTRY_NOUNS, PEERS, PLACE_NOUNS_REFERRING } from '../lexicons/references.ts';
import { wordSet } from '../lexicons/words.ts';
import type { Anaphor, Antecedent } from './history.ts';
import { countryInside, lemmaOf, type NominalContext, placeInside, startsWithDeterminer } from './nominal-context.ts';

export function countryMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  const inside = countryInside(context, mention);
  if (inside) return inside.entity;
  const head = lemmaOf(context.tagged, mention);
  if (PEERS.has(head)) return peerMeant(context, mention, anaphor);
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
  // 'the government' is that of the country from which the report is filed, if it was mentioned
  const filed = context.dateline === null ? undefined : context.entityOf.get(context.dateline);
  const home = filed?.kind === 'PLACE' ? filed.country : null;
  if (
    head === 'government' &&
    home !== null &&
    context.history.near(anaphor, ({ entity }) => entity === home, 10).length > 0
  )
    return home;
  const spokenFor = head === 'government' ? countriesSpokenFor(context, anaphor) : null;
  const weigh = ({ entity }: Antecedent): number => (entity !== null && spokenFor?.has(entity) ? AT_HOME : 0);
  return context.history.best(anaphor, fits, weigh) ?? (head === 'government' ? home : null);
}

/** A country whose people and cities the text speaks of is at home there: about as much as being the subject. */
const AT_HOME = 3;

/** The countries of the officeholders, bodies and cities that were named last. */
function countriesSpokenFor(
  { history, entityOf, belongings }: NominalContext,
  anaphor: Anaphor,
): ReadonlySet<EntityId> {
  const found = new Set<EntityId>();
  for (const { entity } of history.back(anaphor, 2)) {
    const named = entity === null ? undefined : entityOf.get(entity);
    const country =
      named?.kind === 'PLACE'
        ? named.country
        : named && named.kind !== 'COUNTRY'
          ? belongings.countryOf(named.id)
          : null;
    if (country !== null) found.add(country);
  }
  return found;
}

/** 'the recognized government in Aden': the country in which that is. */
function countryOfSeat({ tagged, names, entityOf }: NominalContext, mention: Mention): EntityId | null {
  if (tagged.tokens[mention.endToken]?.lower !== 'in') return null;
  const place = names.startingAt(mention.endToken + 1).find(({ kind }) => kind === 'PLACE');
  const seat = place?.entity ? entityOf.get(place.entity) : undefined;
  return seat?.kind === 'PLACE' ? seat.country : null;
}

/** 'its neighbor', 'its rival': the one other country near. */
function peerMeant({ tagged, history, meantAt }: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  if (tagged.tokens[mention.firstToken]!.lower !== 'its') return null;
  const owner = meantAt(mention.firstToken);
  const others = history.near(anaphor, ({ kind, entity }) => kind === 'COUNTRY' && entity !== owner, 0);
  return owner !== null && others.length === 1 ? others[0]! : null;
}

export function placeMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  const { tagged, history, entityOf } = context;
  const head = lemmaOf(tagged, mention);
  const country = countryInside(context, mention);
  if (country) return townOf(context, mention, country.entity);
  if (!startsWithDeterminer(tagged, mention)) return null;
  const named = context.names.endingAt(mention.head).find(({ kind, form }) => kind === 'PLACE' && form === 'name');
  if (named && named.firstToken > mention.firstToken && isTerritory(head)) return named.entity;
  const site = FEATURES.has(head) ? placeInside(context, mention) : null;
  if (site && /^(?:air|naval|army|military|border)$/.test(tagged.tokens[mention.head - 1]!.lower)) return site.entity;
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
  const island = head === 'island' ? islandCountry(context, anaphor) : null;
  if (island) return island;
  const feature = FEATURES.has(head) ? featureCalled(context, head, anaphor) : null;
  if (feature) return feature;
  if (!PLACE_NOUNS_REFERRING.has(head) || tagged.tokens[mention.head - 1]?.lower.endsWith('-border')) return null;
  const fits = ({ kind, entity }: Antecedent): boolean =>
    kind === 'PLACE' &&
    !(isTerritory(head) && !/^(?:city|town|village)$/.test(head) && entity !== null && isCapital(entity));
  const isSeat = ({ firstToken }: Antecedent): boolean =>
    tagged.tokens[firstToken - 1]?.lower === 'in' && context.names.over(firstToken - 2)?.kind === 'ORGANIZATION';
  return (
    history.near(anaphor, (other) => fits(other) && other.role !== 'subject' && !isSeat(other))[0] ??
    history.near(anaphor, fits)[0] ??
    (/^(?:city|town|village|port)$/.test(head) ? context.dateline : null)
  );
}

/** Nouns that are part of the names of places, or describe them. */
const FEATURES = wordSet(
  'river mountain lake sea gulf bay strait canal desert valley hill ridge reef islet shoal sandbar island bridge dam crossing airport airfield airbase harbor harbour port checkpoint prison mosque refinery stadium square market plant camp base peninsula region province district territory enclave',
);

/** 'the river' after 'the Tamar River', 'the crossing' after 'Tamar, the main crossing'. */
function featureCalled(
  { history, entityOf, descriptions }: NominalContext,
  noun: string,
  anaphor: Anaphor,
): EntityId | null {
  const described = descriptions.calledBy(noun);
  const isCalled = ({ entity, kind }: Antecedent): boolean => {
    const place = kind === 'PLACE' && entity !== null ? entityOf.get(entity) : undefined;
    if (!place) return false;
    return (
      described.has(place.id) ||
      [place.name, ...place.aliases].some((name) =>
        nameKey(name)
          .split(' ')
          .some((word) => word === noun || (noun === 'mountain' && word === 'mount')),
      )
    );
  };
  return history.near(anaphor, isCalled, 12)[0] ?? null;
}

/** 'the Tamar region' is Tamar, where 'the Tamar airport' is not. */
function isTerritory(noun: string): boolean {
  return /^(?:region|area|province|district|county|territory|enclave|exclave|governorate|city|town|village|valley|island|islands|peninsula)$/.test(
    noun,
  );
}

/** "Ghana's capital", 'the Ivorian commercial capital', "Georgia's second city": the town of that country from which the report is filed, or its capital. */
function townOf(
  { tagged, entityOf, dateline }: NominalContext,
  mention: Mention,
  country: EntityId | null,
): EntityId | null {
  const noun = lemmaOf(tagged, mention);
  const state = country === null ? undefined : entityOf.get(country);
  if ((noun !== 'capital' && noun !== 'city') || state?.kind !== 'COUNTRY' || state.alpha2 === null) return null;
  const isSeat =
    noun === 'capital' &&
    !/^(?:commercial|economic|financial|business|former|cultural)$/.test(tagged.tokens[mention.head - 1]!.lower);
  if (isSeat) {
    for (const [id, { kind, name }] of entityOf) if (kind === 'PLACE' && isCapitalOf(name, state.alpha2)) return id;
    return null;
  }
  const filed = dateline === null ? undefined : entityOf.get(dateline);
  return filed?.kind === 'PLACE' && filed.country === country ? dateline : null;
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
