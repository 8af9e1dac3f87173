// Lists in the text that the clauses cut at their commas: 'among Kenya, Ghana and Togo', 'signed by Ada Lind, who chaired the talks, and Rosa Soto'.
import type { EntityId } from '../extraction.ts';
import type { Tagged, Token } from '../layers.ts';
import { type Participants, unique } from '../participants.ts';

export interface ListSources {
  readonly tagged: Tagged;
  readonly participants: Participants;
}

/** Words of one item of a list of sides: 'the transitional government of Chad'. */
const LONGEST_ITEM = 8;
/** Words of a list of signers with their offices. */
const LONGEST_LIST = 90;

const ends = (token: Token | undefined, sentence: number): boolean =>
  token === undefined || token.sentence !== sentence || /^[.;:()—–"“”]$/.test(token.text);
const isVerb = ({ pos, lower }: Token): boolean => pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower));

/** The countries and bodies listed from this token on, one for each item; nothing of an item that names nobody. */
export function sidesListed(first: number, { tagged, participants }: ListSources): EntityId[] {
  const { tokens } = tagged;
  const { sentence } = tokens[first]!;
  const found: EntityId[] = [];
  for (let at = first; !ends(tokens[at], sentence); ) {
    let end = at;
    while (end < at + LONGEST_ITEM && !ends(tokens[end], sentence) && !closesItem(tokens, end, participants)) end++;
    if (end === at) break;
    const item = participants.ofOne({ firstToken: at, endToken: end, start: 0, end: 0 });
    const sides = item.filter((id) => participants.entity(id)?.kind !== 'PERSON');
    if (sides.length === 0) break;
    found.push(...sides);
    const next = behindSeparator(tokens, end);
    if (next === end || !beginsWithName(next, tokens, participants)) break;
    at = next;
  }
  return unique(found);
}

function closesItem(tokens: readonly Token[], at: number, participants: Participants): boolean {
  const token = tokens[at]!;
  // a tag is no verb inside a name
  if (participants.nameOver(at) !== null) return false;
  if (token.text === ',' || /^(?:and|as|&)$/.test(token.lower) || isVerb(token)) return true;
  return (token.pos === 'ADP' && token.lower !== 'of') || /^(?:that|which|who|to)$/.test(token.lower);
}

/** Behind ',', 'and', ', and', 'as well as'. */
function behindSeparator(tokens: readonly Token[], end: number): number {
  let at = end;
  if (tokens[at]?.text === ',') at++;
  if (/^(?:and|&)$/.test(tokens[at]?.lower ?? '')) at++;
  else if (tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'well' && tokens[at + 2]?.lower === 'as') at += 3;
  return at;
}

function beginsWithName(at: number, tokens: readonly Token[], participants: Participants): boolean {
  const first = tokens[at]?.lower === 'the' ? at + 1 : at;
  return participants.nameOver(first) !== null || participants.countriesIn(first, first + 1).length > 0;
}

/** The countries listed right before this token: 'Kenya, Ghana and Togo' before 'said'. */
export function countriesListedBefore(end: number, { tagged, participants }: ListSources): EntityId[] {
  const { tokens } = tagged;
  const found: EntityId[] = [];
  for (let at = end; ; ) {
    const name = participants.nameOver(at - 1);
    const entity = name?.entity == null ? undefined : participants.entity(name.entity);
    if (entity?.kind !== 'COUNTRY') break;
    found.unshift(entity.id);
    at = name!.firstToken;
    while (/^(?:,|and|the)$/.test(tokens[at - 1]?.lower ?? '')) at--;
    if (at === name!.firstToken) break;
  }
  return unique(found);
}

/** 'of Kenya', 'for Ghana', 'envoy to Chad': what belongs to the item before. */
const isOfItsNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for|from)$/.test(tokens[at]!.lower) ||
  (/^(?:to|in)$/.test(tokens[at]!.lower) && /^(?:NOUN|ADJ)$/.test(tokens[at - 1]!.pos));

/** 'along with a deputy minister': one more who signs. */
const isBeside = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at].some(
    (first) => /^(?:along|together)$/.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower === 'with',
  );

/** The persons who are listed in the range, each with title and apposition; whoever is only spoken of beside them is left out. */
export function personsListed(first: number, last: number, { tagged, participants }: ListSources): EntityId[] {
  const { tokens } = tagged;
  const { sentence } = tokens[first]!;
  const end = Math.min(last, first + LONGEST_LIST);
  const found: EntityId[] = [];
  for (let at = first; at < end && !ends(tokens[at], sentence); at++) {
    const token = tokens[at]!;
    const name = participants.nameOver(at);
    const isPerson = name?.entity != null && participants.entity(name.entity)?.kind === 'PERSON';
    if (isPerson) {
      if (!/^['’]s?$/.test(tokens[name.endToken]?.text ?? '')) found.push(name.entity!);
      at = name.endToken - 1;
    } else if (name !== null) at = name.endToken - 1;
    else if (/^(?:along|together|with)$/.test(token.lower) && isBeside(tokens, at)) continue;
    else if (/^(?:who|whose|which)$/.test(token.lower) || isOfItsNoun(tokens, at)) {
      const next = nextItem(at + 1, end, tokens, participants);
      if (next === null) break;
      at = next - 1;
    } else if (isVerb(token) || token.pos === 'ADP' || /^(?:that|while|but|when|as)$/.test(token.lower)) break;
  }
  return unique(found);
}

/** Where the list goes on behind an aside: after the next comma or 'and', if a named person follows there before any verb. */
function nextItem(from: number, end: number, tokens: readonly Token[], participants: Participants): number | null {
  for (let at = from; at < end; at++) {
    if (tokens[at]!.text !== ',' && tokens[at]!.lower !== 'and') continue;
    for (let ahead = at + 1; ahead < Math.min(end, at + LONGEST_ITEM + 4); ahead++) {
      const name = participants.nameOver(ahead);
      // 'of the navy, Ada Lind said'
      if (name?.entity != null && participants.entity(name.entity)?.kind === 'PERSON')
        return tokens[name.endToken]?.pos === 'VERB' ? null : at;
      if (name === null && (isVerb(tokens[ahead]!) || /^(?:who|which|in|at|on|with)$/.test(tokens[ahead]!.lower)))
        break;
    }
  }
  return null;
}
