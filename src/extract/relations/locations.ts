// Finds LOCATED_IN: 'Doha, Qatar', 'the Kenyan town of X', 'the union, which is based in Addis Ababa'.
import { statedCountryMention } from '../entities/places.ts';
import type { RelationFinding, ResolvedMention } from '../layers.ts';
import type { RelationContext } from '../relations.ts';
import { evidenceOver } from './evidence.ts';

export function findLocations(context: RelationContext): RelationFinding[] {
  return [
    ...placesInCountries(context),
    ...seats(context),
    ...hyphenatedSeats(context),
    ...outletsOfCities(context),
    ...housesInCities(context),
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
  /^(?:institute|university|college|school|academy|center|centre|hospital|clinic|embassy|consulate|museum|foundation|forum|observatory|palace|capitol|cathedral|mosque|stadium|airport)$/i;

/** 'the Lowan Institute in Sydney', 'the Peruvian Embassy in Rome': bodies and buildings that stand in one town. */
function housesInCities(context: RelationContext): RelationFinding[] {
  const { tokens } = context.tagged;
  return context.mentions.flatMap((house) => {
    if (house.form !== 'name' || (house.kind !== 'ORGANIZATION' && house.kind !== 'PLACE')) return [];
    if (!/ (?:of|for) /.test(house.text) && !HOUSES.test(tokens[house.endToken - 1]?.text ?? '')) return [];
    if (!house.text.split(' ').some((word) => HOUSES.test(word))) return [];
    if (tokens[house.endToken]?.lower !== 'in') return [];
    const town = context.names
      .startingAt(house.endToken + 1)
      .find(({ kind, form }) => kind === 'PLACE' && form === 'name');
    return town && town.entity !== house.entity ? location(context, house, town, 'house-in-city') : [];
  });
}

/** The organisation that 'based' is said of: right before it, or before ', which is'. */
function bodyBefore({ tagged, names }: RelationContext, word: number): ResolvedMention | null {
  const { tokens } = tagged;
  let at = word;
  while (/^(?:is|are|was|currently|now|which|that|,|also)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return names.endingAt(at).find((name) => name.kind === 'ORGANIZATION' && name.form === 'name') ?? null;
}

function location(
  { tagged }: RelationContext,
  inner: ResolvedMention,
  outer: ResolvedMention,
  rule: string,
): RelationFinding[] {
  if (!inner.entity || !outer.entity) return [];
  return [
    {
      type: 'LOCATED_IN',
      source: inner.entity,
      target: outer.entity,
      title: null,
      since: null,
      until: null,
      status: 'CURRENT',
      certainty: 'ASSERTED',
      evidence: [evidenceOver(tagged, inner, outer)],
      rule,
    },
  ];
}
