// Finds LOCATED_IN of organisations by their seat: 'X, which is based in Y', 'the Y-based X', 'X, a Y newspaper', 'X, whose headquarters are in Y'.
import type { RelationFinding, ResolvedMention } from '../layers.ts';
import { organizationNouns } from '../lexicons/name-words.ts';
import type { RelationContext } from '../relations.ts';
import { location } from './located.ts';

export function findSeats(context: RelationContext): RelationFinding[] {
  return [
    ...seats(context),
    ...headquarters(context),
    ...hyphenatedSeats(context),
    ...outletsOfCities(context),
    ...apposedSeats(context),
  ];
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

/** 'X, whose headquarters are in Y', 'X, which has its headquarters in Y', 'From its headquarters in Y, X said'. */
function headquarters(context: RelationContext): RelationFinding[] {
  const { tagged, names } = context;
  const { tokens } = tagged;
  return tokens.flatMap(({ index, lower }) => {
    if (!/^(?:headquarters|secretariat|seat)$/.test(lower)) return [];
    const link = /^(?:is|are)$/.test(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1;
    if (tokens[link]?.lower !== 'in') return [];
    const seat = names.startingAt(link + 1).find(({ kind, form }) => kind === 'PLACE' && form === 'name');
    const body = seat && bodyOfHeadquarters(context, index, seat);
    return body ? location(context, body, seat, 'headquarters-in') : [];
  });
}

function bodyOfHeadquarters(
  { tagged, names }: RelationContext,
  noun: number,
  seat: ResolvedMention,
): ResolvedMention | undefined {
  const { tokens } = tagged;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const isBody = ({ kind, form }: ResolvedMention): boolean => kind === 'ORGANIZATION' && form === 'name';
  const endingAt = (end: number): ResolvedMention | undefined =>
    names.endingAt(word(end - 1) === ',' ? end - 1 : end).find(isBody);
  if (word(noun - 1) === 'whose') return endingAt(noun - 1);
  if (word(noun - 1) === 'its' && word(noun - 2) === 'has' && word(noun - 3) === 'which') return endingAt(noun - 3);
  if (/^['’]s?$/.test(word(noun - 1))) return endingAt(noun - 1);
  if (word(noun - 1) !== 'its' || !/^(?:from|at)$/.test(word(noun - 2)) || word(seat.endToken) !== ',')
    return undefined;
  const start = word(seat.endToken + 1) === 'the' ? seat.endToken + 2 : seat.endToken + 1;
  return names.startingAt(start).find(isBody);
}

/** 'the Komo Institute, a Sofia pollster', 'Kelo News, a Lima daily'. */
function apposedSeats(context: RelationContext): RelationFinding[] {
  const { tokens } = context.tagged;
  return context.mentions.flatMap((body) => {
    if (body.kind !== 'ORGANIZATION' || body.form !== 'name' || tokens[body.endToken]?.text !== ',') return [];
    if (!/^(?:a|an|the)$/.test(tokens[body.endToken + 1]?.lower ?? '')) return [];
    const [from, noun] = seatAndNoun(context, body.endToken + 2);
    return from && isBodyNoun(noun) ? location(context, body, from, 'seat-in-apposition') : [];
  });
}

/** The town and the noun of 'Sofia pollster', 'pollster in Sofia', 'polling company in Sofia' from its first word. */
function seatAndNoun(
  { tagged, names }: RelationContext,
  from: number,
): readonly [seat: ResolvedMention | undefined, noun: string] {
  const { tokens } = tagged;
  const townAt = (start: number): ResolvedMention | undefined =>
    names.startingAt(start).find(({ kind, form }) => kind === 'PLACE' && form === 'name');
  const before = townAt(from);
  let at = before?.endToken ?? from;
  while (
    (at < from + 6 && /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) ||
    /^(?:think|polling)$/.test(tokens[at]?.lower ?? '')
  )
    at++;
  const behind = tokens[at]?.lower === 'in' ? townAt(at + 1) : undefined;
  return [before ?? behind, tokens[at - 1]?.lower ?? ''];
}

const isBodyNoun = (noun: string): boolean =>
  organizationNouns.has(noun) || /^(?:pollster|tank|outlet|nonprofit|watchdog|charity)$/.test(noun);

/** The organisation that 'based' is said of: right before it, before ', which is', or before ', a company'. */
function bodyBefore({ tagged, names }: RelationContext, word: number): ResolvedMention | null {
  const { tokens } = tagged;
  const bodyEnding = (end: number): ResolvedMention | undefined =>
    names.endingAt(end).find((name) => name.kind === 'ORGANIZATION' && name.form === 'name');
  let at = word;
  while (/^(?:is|are|was|be|will|would|to|currently|now|which|that|,|also)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  const direct = bodyEnding(at);
  if (direct || at < word) return direct ?? null;
  while (at > word - 9 && /^(?:NOUN|ADJ|ADV|DET|NUM|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  return tokens[at - 1]?.text === ',' && /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '')
    ? (bodyEnding(at - 1) ?? null)
    : null;
}
