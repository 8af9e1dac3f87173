// Finds LOCATED_IN: 'Doha, Qatar', 'the Kenyan town of X', 'the union, which is based in Addis Ababa'.
import type { Span } from '../../article/article.ts';
import { behindPreposition, behindSite, statedCountryMention } from '../entities/places.ts';
import type { RelationFinding, ResolvedMention } from '../layers.ts';
import { organizationNouns, placeNouns } from '../lexicons/name-words.ts';
import type { RelationContext } from '../relations.ts';
import { evidenceOver } from './evidence.ts';

export function findLocations(context: RelationContext): RelationFinding[] {
  return [
    ...placesInCountries(context),
    ...seats(context),
    ...hyphenatedSeats(context),
    ...outletsOfCities(context),
    ...housesInCities(context),
    ...placesInPlaces(context),
    ...ownedPlaces(context),
    ...apposedPlaces(context),
    ...apposedSeats(context),
  ];
}

function placesInCountries(context: RelationContext): RelationFinding[] {
  return context.mentions.flatMap((place) => {
    if (place.kind !== 'PLACE' || place.form !== 'name') return [];
    const stated = statedCountryMention(context.tagged, context.names, place);
    const country = stated
      ? context.names.startingAt(stated.firstToken).find((name) => name.kind === 'COUNTRY')
      : undefined;
    return country ? location(context, place, country, 'place-in-country') : [];
  });
}

/** 'X, which is based in Y', 'the Y-based X', 'X, headquartered in Y'. */
function seats(context: RelationContext): RelationFinding[] {
  const { tagged, names } = context;
  const { tokens } = tagged;
  return tokens.flatMap((token) => {
    const isSeat = /^(?:based|headquartered)$/.test(token.lower);
    if (!isSeat || tokens[token.index + 1]?.lower !== 'in') return [];
    const seat = names.startingAt(token.index + 2).find((name) => name.kind === 'PLACE' || name.kind === 'COUNTRY');
    const body = seat ? bodyBefore(context, token.index) : null;
    return seat && body ? location(context, body, seat, 'based-in') : [];
  });
}

/** 'the New York-based group X'. */
function hyphenatedSeats(context: RelationContext): RelationFinding[] {
  const { tagged, names } = context;
  return tagged.tokens.flatMap((token) => {
    if (!token.lower.endsWith('-based')) return [];
    const seat = names.over(token.index) ?? names.endingAt(token.index)[0];
    if (!seat || (seat.kind !== 'PLACE' && seat.kind !== 'COUNTRY')) return [];
    for (let at = token.index + 1; at < token.index + 7; at++) {
      const body = names.startingAt(at).find((name) => name.kind === 'ORGANIZATION');
      if (body) return location(context, body, seat, 'seat-based');
      if (!/^(?:NOUN|ADJ|PROPN)$/.test(tagged.tokens[at]?.pos ?? '')) return [];
    }
    return [];
  });
}

const OUTLETS = new Set([
  'newspaper',
  'daily',
  'weekly',
  'broadcaster',
  'magazine',
  'institute',
  'university',
  'hospital',
  'think',
  'nonprofit',
  'charity',
]);

/** 'the Vienna newspaper X'. */
function outletsOfCities(context: RelationContext): RelationFinding[] {
  return context.mentions.flatMap((body) => {
    if (body.kind !== 'ORGANIZATION' || !OUTLETS.has(context.tagged.tokens[body.firstToken - 1]?.lower ?? ''))
      return [];
    const seat = context.names.endingAt(body.firstToken - 1).find((name) => name.kind === 'PLACE');
    return seat ? location(context, body, seat, 'outlet-of-city') : [];
  });
}

const HOUSES =
  /^(?:institute|university|college|school|academy|center|centre|hospital|clinic|embassy|consulate|museum|foundation|forum|observatory|palace|capitol|cathedral|mosque|stadium|airport|movement|militia|insurgency)$/i;

/** 'the Lowan Institute in Sydney', 'the Peruvian Embassy in Rome', 'the Tarvi movement in neighbouring Chad': bodies and buildings that are in one town or country. */
function housesInCities(context: RelationContext): RelationFinding[] {
  const { tokens } = context.tagged;
  return context.mentions.flatMap((house) => {
    if (house.form !== 'name' || (house.kind !== 'ORGANIZATION' && house.kind !== 'PLACE')) return [];
    if (!/ (?:of|for) /.test(house.text) && !HOUSES.test(tokens[house.endToken - 1]?.text ?? '')) return [];
    if (!house.text.split(' ').some((word) => HOUSES.test(word))) return [];
    if (tokens[house.endToken]?.lower !== 'in') return [];
    const town = context.names
      .startingAt(behindPreposition(tokens, house.endToken + 1))
      .find(({ kind, form }) => (kind === 'PLACE' || kind === 'COUNTRY') && form === 'name');
    return town && town.entity !== house.entity ? location(context, house, town, 'house-in-city') : [];
  });
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
    const isSite = end > place.endToken;
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
      const city = [2, 3]
        .flatMap((back) => names.endingAt(place.firstToken - back))
        .find(({ kind }) => kind === 'PLACE');
      if (city) return location(context, place, city, 'suburb-of-city');
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
        return finding(place.entity, owner.id, evidence, 'place-of-owner');
      }
      if (nouns.test(token.lower)) sawNoun = true;
      else if (!/^(?:of|['’]s)$/.test(token.lower) && token.pos !== 'ADJ') return [];
    }
    return [];
  });
}

/** 'Bugar, a town in Rwanda’s Western Province', 'Kelo, a port on the Red Sea'. */
function apposedPlaces(context: RelationContext): RelationFinding[] {
  const { tagged, names } = context;
  const { tokens } = tagged;
  return context.mentions.flatMap((place) => {
    if (place.kind !== 'PLACE' || place.form !== 'name' || tokens[place.endToken]?.text !== ',') return [];
    if (!/^(?:a|an|the)$/.test(tokens[place.endToken + 1]?.lower ?? '')) return [];
    let at = place.endToken + 2;
    while (at < place.endToken + 7 && /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) at++;
    if (!placeNouns.has(tokens[at - 1]?.lower ?? '') || !/^(?:in|of)$/.test(tokens[at]?.lower ?? '')) return [];
    const start = behindPreposition(tokens, at + 1);
    const outer = names
      .startingAt(start)
      .find(({ kind, form }) => (kind === 'PLACE' || kind === 'COUNTRY') && form === 'name');
    if (!outer || outer.entity === place.entity) return [];
    const isOwner = /^['’]s?$/.test(tokens[outer.endToken]?.text ?? '');
    const owned = isOwner
      ? [1, 2]
          .flatMap((step) => names.startingAt(outer.endToken + step))
          .find(({ kind, form }) => kind === 'PLACE' && form === 'name')
      : undefined;
    return location(context, place, owned ?? outer, 'apposed-place');
  });
}

/** 'the Komo Institute, a Sofia pollster', 'Kelo News, a Lima daily'. */
function apposedSeats(context: RelationContext): RelationFinding[] {
  const { tagged, names } = context;
  const { tokens } = tagged;
  return context.mentions.flatMap((body) => {
    if (body.kind !== 'ORGANIZATION' || body.form !== 'name' || tokens[body.endToken]?.text !== ',') return [];
    if (!/^(?:a|an|the)$/.test(tokens[body.endToken + 1]?.lower ?? '')) return [];
    const seat = names.startingAt(body.endToken + 2).find(({ kind, form }) => kind === 'PLACE' && form === 'name');
    if (!seat || !/^(?:NOUN|ADJ)$/.test(tokens[seat.endToken]?.pos ?? '')) return [];
    const nouns = [tokens[seat.endToken]!.lower, tokens[seat.endToken + 1]?.lower ?? ''];
    const isBody = nouns.some((noun) => organizationNouns.has(noun) || /^(?:pollster|tank|outlet)$/.test(noun));
    return isBody ? location(context, body, seat, 'seat-in-apposition') : [];
  });
}

/** The organisation that 'based' is said of: right before it, before ', which is', or before ', a company'. */
function bodyBefore({ tagged, names }: RelationContext, word: number): ResolvedMention | null {
  const { tokens } = tagged;
  const bodyEnding = (end: number): ResolvedMention | undefined =>
    names.endingAt(end).find((name) => name.kind === 'ORGANIZATION' && name.form === 'name');
  let at = word;
  while (/^(?:is|are|was|currently|now|which|that|,|also)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  const direct = bodyEnding(at);
  if (direct || at < word) return direct ?? null;
  while (at > word - 9 && /^(?:NOUN|ADJ|ADV|DET|NUM|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  return tokens[at - 1]?.text === ',' && /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '')
    ? (bodyEnding(at - 1) ?? null)
    : null;
}

function location(
  { tagged }: RelationContext,
  inner: ResolvedMention,
  outer: ResolvedMention,
  rule: string,
): RelationFinding[] {
  return finding(inner.entity, outer.entity, evidenceOver(tagged, inner, outer), rule);
}

function finding(source: string | null, target: string | null, evidence: Span, rule: string): RelationFinding[] {
  if (!source || !target || source === target) return [];
  const told = { title: null, since: null, until: null, status: 'CURRENT', certainty: 'ASSERTED' } as const;
  return [{ type: 'LOCATED_IN', source, target, ...told, evidence: [evidence], rule }];
}
