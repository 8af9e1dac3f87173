// Committees of a parliament in small letters, by their field: 'the parliamentary security committee', "parliament's commission on defence".
import type { Tagged, Token } from '../layers.ts';
import { portfolios } from '../lexicons/name-words.ts';
import type { GroupSegment } from './groups.ts';

/** What parliamentary committees deal with, beyond the fields of ministries. Source: Inter-Parliamentary Union, Parline. */
const FIELDS =
  /^(?:armed|services|accounts|relations|appropriations|judiciary|oversight|ethics|rules|rights|exports?|arms|audit|petitions|works|banking|select|standing|joint|ways|means|commerce|water|audits?|science|governance|procurement)$/u;
const OF_PARLIAMENT = /^(?:parliamentary|congressional|legislative|select)$/u;
const PARLIAMENT = /^(?:parliament|senate|house|congress|assembly|duma|knesset|chamber|legislature)$/u;
const LONGEST = 6;

export function findCommittees({ tokens }: Tagged, taken: (token: number) => boolean): GroupSegment[] {
  const found: GroupSegment[] = [];
  for (const { index, lower, text } of tokens) {
    if (!/^(?:committee|subcommittee|commission)$/u.test(lower) || text !== lower || taken(index)) continue;
    const first = startOfFields(tokens, index, taken);
    const end = first < index ? index + 1 : endOfComplement(tokens, index, taken);
    const isOfParliament =
      OF_PARLIAMENT.test(tokens[first]!.lower) || (isPossessive(tokens[first - 1]) && isParliament(tokens[first - 2]));
    const isField = end > index + 1 || tokens.slice(first, index).some((token) => !OF_PARLIAMENT.test(token.lower));
    if (!isField && !isOfParliament) continue;
    if (!isOfParliament && (lower === 'commission' || tokens[first - 1]?.lower !== 'the')) continue;
    found.push({ first, end, head: index, rule: 'committee' });
  }
  return found;
}

const isField = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text === token.lower &&
  (portfolios.has(token.lower) || FIELDS.test(token.lower) || OF_PARLIAMENT.test(token.lower));

const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/u.test(token?.text ?? '');
const isParliament = (token: Token | undefined): boolean => PARLIAMENT.test(token?.lower ?? '');

function startOfFields(tokens: readonly Token[], head: number, taken: (token: number) => boolean): number {
  let first = head;
  while (first > head - LONGEST && !taken(first - 1) && tokens[first - 1]?.sentence === tokens[head]!.sentence) {
    const isJoint = /^(?:and|,)$/u.test(tokens[first - 1]!.text) && isField(tokens[first - 2]) && first < head;
    if (!isField(tokens[first - 1]) && !isJoint) break;
    first--;
  }
  return first;
}

/** Behind 'commission on foreign affairs'; the token behind the head without such a complement. */
function endOfComplement(tokens: readonly Token[], head: number, taken: (token: number) => boolean): number {
  if (!/^(?:on|for)$/u.test(tokens[head + 1]?.lower ?? '')) return head + 1;
  let end = head + 2;
  while (end < head + LONGEST && !taken(end) && (isField(tokens[end]) || tokens[end]?.lower === 'and')) end++;
  if (tokens[end - 1]?.lower === 'and') end--;
  return end > head + 2 ? end : head + 1;
}
