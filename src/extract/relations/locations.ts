// Finds LOCATED_IN: 'Doha, Qatar', 'the Kenyan town of X', 'the union, which is based in Addis Ababa'.

import { frontedSeat } from '../entities/organizations/forms.ts';
import { behindPreposition, behindSite, statedCountryMention } from '../entities/places.ts';
import { surroundingsOf } from '../entities/surroundings.ts';
import type { RelationFinding, ResolvedMention, TokenRange } from '../layers.ts';
import { cityNamed } from '../lexicons/places.ts';
import type { RelationContext } from '../relations.ts';
import { location, locationFinding } from './located.ts';
import { findSeats } from './seats.ts';

export function findLocations(context: RelationContext): RelationFinding[] {
  return [
    ...placesInCountries(context),
    ...findSeats(context),
    ...housesInCities(context),
    ...placesInPlaces(context),
    ...ownedPlaces(context),
  ];
}

function placesInCountries(context: RelationContext): RelationFinding[] {
  return context.mentions.flatMap((place) => {
    if (place.kind !== 'PLACE' || place.form !== 'name') return [];
    const around = surroundingsOf(context.tagged, context.names, place);
    const inner = around?.kind === 'PLACE' ? mentionAt(context, around) : undefined;
    if (inner && inner.entity !== place.entity) return location(context, place, inner, 'place-around');
    const stated = statedCountryMention(context.tagged, context.names, place);
    const country = stated ? mentionAt(context, stated) : undefined;
    return country?.kind === 'COUNTRY' ? location(context, place, country, 'place-in-country') : [];
  });
}

/** The resolved mention of the same words. */
const mentionAt = ({ names }: RelationContext, { firstToken, endToken }: TokenRange): ResolvedMention | undefined =>
  names.startingAt(firstToken).find((name) => name.endToken === endToken);

const HOUSES =
  /^(?:institute|university|college|school|academy|center|centre|hospital|clinic|embassy|consulate|museum|foundation|forum|observatory|palace|court|tribunal|capitol|cathedral|mosque|stadium|airport|hotel|movement|militia|insurgency)$/i;

/** 'the Lowan Institute in Sydney', 'the Peruvian Embassy in Rome', 'the Tarvi movement in neighbouring Chad': bodies and buildings that are in one town or country. */
function housesInCities(context: RelationContext): RelationFinding[] {
  const { tokens } = context.tagged;
  return context.mentions.flatMap((house) => {
    if (house.form !== 'name' || (house.kind !== 'ORGANIZATION' && house.kind !== 'PLACE')) return [];
    if (isSeatOfState(context, house)) return capitalBehind(context, house);
    const [last, opening] = [tokens[house.endToken - 1]!.text, tokens[house.firstToken]!.text];
    if (!/ (?:of|for) /.test(house.text) && !HOUSES.test(last) && opening !== 'Hotel') return [];
    if (opening !== 'Hotel' && !house.text.split(' ').some((word) => HOUSES.test(word))) return [];
    // "Oslo's Lund Hospital"
    const owner = /^['’]s?$/.test(tokens[house.firstToken - 1]?.text ?? '')
      ? context.names.endingAt(house.firstToken - 1).find(({ kind }) => kind === 'PLACE')
      : undefined;
    if (owner && owner.entity !== house.entity) return location(context, house, owner, 'house-of-city');
    if (tokens[house.endToken]?.lower !== 'in') return [];
    const town = [house.endToken + 1, behindPreposition(tokens, house.endToken + 1)]
      .flatMap((at) => context.names.startingAt(at))
      .find(({ kind, form }) => (kind === 'PLACE' || kind === 'COUNTRY') && form === 'name');
    return town && town.entity !== house.entity ? location(context, house, town, 'house-in-city') : [];
  });
}

/** 'the foreign ministry in Lima': bodies of state of which a country has one. */
const isSeatOfState = ({ tagged }: RelationContext, { kind, head, firstToken, endToken }: ResolvedMention): boolean =>
  kind === 'ORGANIZATION' &&
  /^(?:ministry|headquarters|parliament|presidency)$/.test(tagged.tokens[head]?.lower ?? '') &&
  (tagged.tokens[endToken]?.lower === 'in' || frontedSeat(tagged, firstToken) !== null);

function capitalBehind(context: RelationContext, body: ResolvedMention): RelationFinding[] {
  const start =
    context.tagged.tokens[body.endToken]?.lower === 'in'
      ? body.endToken + 1
      : frontedSeat(context.tagged, body.firstToken)!;
  const seat = context.names
    .startingAt(start)
    .find(({ kind, form, country }) => kind === 'PLACE' && form === 'name' && country !== null);
  return seat ? location(context, body, seat, 'seat-of-state') : [];
}

/** Is a place's name that of a province or the like, in which towns lie? */
function isProvince({ tokens }: RelationContext['tagged'], { rule, firstToken, endToken }: ResolvedMention): boolean {
  const kind = /^(?:province|region|state|district|county|governorate|oblast|prefecture|department|territory|canton)$/;
  return (
    rule === 'subdivision' ||
    rule === 'region' ||
    kind.test(tokens[endToken - 1]?.lower ?? '') ||
    kind.test(tokens[endToken]?.lower ?? '') ||
    (endToken - firstToken > 1 &&
      /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower)$/.test(
        tokens[firstToken]!.text,
      ))
  );
}

/** 'Mellis, in North Darfur', 'the Grove residence in Lima', "Lima's Grove airport", 'the Lima suburb of Rimac'. */
function placesInPlaces(context: RelationContext): RelationFinding[] {
  const { tagged, names } = context;
  const { tokens } = tagged;
  const townAt = (start: number): ResolvedMention | undefined =>
    names.startingAt(start).find(({ kind, form }) => kind === 'PLACE' && form === 'name');
  return context.mentions.flatMap((place) => {
    if (place.kind !== 'PLACE' || place.form !== 'name') return [];
    const end = behindSite(tokens, place.endToken);
    const link = tokens[end];
    const isSite = end > place.endToken || behindSite(tokens, place.endToken - 1) === place.endToken;
    if (link && link.sentence === tokens[place.firstToken]!.sentence && (link.text === ',' || link.lower === 'in')) {
      const outer = townAt(behindPreposition(tokens, end + 1));
      const isSpoken = /^(?:on|over|about)$/.test(tokens[place.firstToken - 1]?.lower ?? '');
      const isInner =
        isSite && link.lower === 'in'
          ? true
          : outer !== undefined && isProvince(tagged, outer) && !isProvince(tagged, place);
      if (outer && isInner && !isSpoken && outer.entity !== place.entity)
        return location(context, place, outer, 'place-in-place');
    }
    if (isSite && /^['’]s?$/.test(tokens[place.firstToken - 1]?.text ?? '')) {
      const owner = names.endingAt(place.firstToken - 1).find(({ kind }) => kind === 'PLACE');
      if (owner) return location(context, place, owner, 'site-of-city');
    }
    if (
      tokens[place.firstToken - 1]?.lower === 'of' &&
      /^(?:suburb|district|neighbou?rhood|quarter)$/.test(tokens[place.firstToken - 2]?.lower ?? '')
    ) {
      const named = names.endingAt(place.firstToken - 2).find(({ kind }) => kind === 'PLACE');
      // 'the Rimac district of Lima' against 'the Lima district of Rimac': the one that is known as a city.
      const isWhole = named !== undefined && cityNamed(named.text) === null && cityNamed(place.text) !== null;
      const city = named ?? names.endingAt(place.firstToken - 3).find(({ kind }) => kind === 'PLACE');
      if (city && !isWhole) return location(context, place, city, 'suburb-of-city');
    }
    return [];
  });
}

/** 'its southern Kelo region', 'its port of Kelo': the country that the pronoun means. */
function ownedPlaces(context: RelationContext): RelationFinding[] {
  const { tokens } = context.tagged;
  const nouns =
    /^(?:town|city|village|port|province|region|district|island|state|county|territory|capital|enclave|airport|base)$/;
  return context.mentions.flatMap((place) => {
    if (place.kind !== 'PLACE' || place.form !== 'name') return [];
    let sawNoun =
      nouns.test(tokens[place.endToken]?.lower ?? '') || nouns.test(tokens[place.endToken - 1]?.lower ?? '');
    for (let at = place.firstToken - 1; at > place.firstToken - 6; at--) {
      const token = tokens[at];
      if (!token || token.sentence !== tokens[place.firstToken]!.sentence) return [];
      if (token.lower === 'its' || (token.lower === 'country' && /^['’]s$/.test(tokens[at + 1]?.text ?? ''))) {
        const owner = context.entity(context.meantAt(at) ?? null);
        if (!sawNoun || owner?.kind !== 'COUNTRY') return [];
        const evidence = { start: token.start, end: place.end };
        return locationFinding(place.entity, owner.id, evidence, 'place-of-owner');
      }
      if (nouns.test(token.lower)) sawNoun = true;
      else if (!/^(?:of|['’]s)$/.test(token.lower) && token.pos !== 'ADJ') return [];
    }
    return [];
  });
}
