// Groups of participants that are meant without their names: 'both sides', 'the two countries', 'the three governments'.
import { countBefore } from '../count-before.ts';
import type { EntityId } from '../extraction.ts';
import type { ResolvedMention, Tagged, TokenRange } from '../layers.ts';

export interface Sides {
  /** The two countries that 'both sides' means at this token; empty unless two stand out. */
  before(token: number): EntityId[];
  /** The two that words such as 'the two countries' mean here: those just named, or those of the sentence, before those that stand out. */
  meantByTwo(token: number): EntityId[];
  /** The only two countries that this sentence, or the one before, names in a row; empty if there are none. */
  pairBefore(token: number): EntityId[];
  /** The latest countries named in a row before the token: 'X, Y and Z'; of this number, or the longest if it is null. */
  listBefore(token: number, count: number | null): EntityId[];
  /** Those meant by a phrase such as 'both governments' with its head; empty if it means no group. */
  meantBy(range: TokenRange, head: number): EntityId[];
}

const SIDE_NOUN =
  /^(?:countr(?:y|ies)|nations?|states?|neighbou?rs?|sides?|governments?|parties|armies|capitals?|rivals?|foes|allies|leaders?|militaries|forces|powers|republics|delegations?|negotiators|ministers|presidents|groups|factions|militias|companies|members)$/;
/** Nouns that mean organisations rather than countries. */
const GROUP_NOUN = /^(?:groups|factions|militias|companies|unions)$/;
/** 'two members of the party' are no two sides; 'the two presidents' are. */
const PEOPLE_NOUN =
  /^(?:leaders?|members|companies|groups|factions|militias|negotiators|ministers|presidents|delegations?|forces|republics)$/;
/** 'The leaders will meet again': those who were named in a row. */
const MEETING_NOUN = /^(?:leaders|presidents|ministers|governments|countries|nations|delegations|negotiators)$/;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
/** Mentions looked back at for the sides of a dispute: enough for any news article, bounded for any input. */
const WINDOW = 400;
/** Countries among which two neighbours are looked for. */
const MOST_SPOKEN_OF = 5;
/** Sentences that a list of countries, and a pair of organisations, is remembered for. */
const REACH = 25;
/** 'the same four countries' are looked for further back. */
const COUNTED_REACH = 60;
const GROUP_REACH = 4;

interface Side {
  readonly firstToken: number;
  readonly endToken: number;
  readonly entity: EntityId;
}

/** Indexes the sides; `mentions` in order of the text, `countryOf` tells the country that a mention means, `areNeighbours` whether two share a border. */
export function findSides(
  { tokens, sentences }: Tagged,
  mentions: readonly ResolvedMention[],
  countryOf: (mention: ResolvedMention) => EntityId | null,
  isOrganization: (mention: ResolvedMention) => boolean,
  areNeighbours: (one: EntityId, other: EntityId) => boolean,
): Sides {
  const countries: Side[] = [];
  const organizations: Side[] = [];
  for (const mention of mentions) {
    const { firstToken, endToken } = mention;
    const entity = countryOf(mention);
    if (entity !== null) countries.push({ firstToken, endToken, entity });
    else if (isOrganization(mention)) organizations.push({ firstToken, endToken, entity: mention.entity! });
  }
  const lists = listsOf(countries);
  /** Without those where the report was written. */
  const spokenOf = countries.filter(({ firstToken }) => sentences[tokens[firstToken]!.sentence]?.role !== 'dateline');

  function listsOf(sides: readonly Side[]): { readonly endToken: number; readonly entities: EntityId[] }[] {
    const found: { endToken: number; entities: EntityId[] }[] = [];
    let last: Side | null = null;
    for (const side of sides) {
      const list = found.at(-1);
      if (last !== null && list !== undefined && isJoined(last.endToken, side.firstToken)) {
        list.endToken = side.endToken;
        if (!list.entities.includes(side.entity)) list.entities.push(side.entity);
      } else found.push({ endToken: side.endToken, entities: [side.entity] });
      last = side;
    }
    return found.filter((list) => list.entities.length > 1);
  }

  function isJoined(from: number, to: number): boolean {
    if (to <= from || to - from > 3 || tokens[from]!.sentence !== tokens[to]!.sentence) return false;
    for (let index = from; index < to; index++) if (!/^(?:,|and|&|the)$/.test(tokens[index]!.lower)) return false;
    return true;
  }

  const sentenceOf = (token: number): number => tokens[Math.min(token, tokens.length - 1)]?.sentence ?? 0;

  function listBefore(token: number, count: number | null): EntityId[] {
    const here = sentenceOf(token);
    const last = endedBy(lists, token) - 1;
    let longest: readonly EntityId[] = [];
    for (let index = last; index >= Math.max(0, last - WINDOW); index--) {
      const list = lists[index]!;
      if (here - sentenceOf(list.endToken - 1) > (count === null ? REACH : COUNTED_REACH)) break;
      if (list.entities.length === count) return [...list.entities].sort();
      if (list.entities.length > longest.length) longest = list.entities;
    }
    return count === null ? [...longest].sort() : [];
  }

  /** Each side with how much the text before the token speaks of it, the most first. */
  function ranked(sides: readonly Side[], token: number, reach: number): (readonly [EntityId, number])[] {
    const end = endedBy(sides, token);
    const here = sentenceOf(token);
    const weights = new Map<EntityId, number>();
    for (let index = end - 1; index >= Math.max(0, end - WINDOW); index--) {
      const side = sides[index]!;
      const distance = here - tokens[side.firstToken]!.sentence;
      if (distance > reach) break;
      weights.set(side.entity, (weights.get(side.entity) ?? 0) + 1 / (1 + 0.15 * distance));
    }
    return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  function twoOf(sides: readonly Side[], token: number, reach: number): EntityId[] {
    const [first, second, third] = ranked(sides, token, reach);
    if (first === undefined || second === undefined) return [];
    return isAsWeighty(third, second) ? [] : [first[0], second[0]].sort();
  }

  const isAsWeighty = (other: readonly [EntityId, number] | undefined, than: readonly [EntityId, number]): boolean =>
    other !== undefined && other[1] > 0.85 * than[1];

  /** 'X says that Y has not applied a pact that the two neighbours signed': the only two of the sentence, or its one with whom the text speaks of most. */
  function pairOfSentence(token: number): EntityId[] | null {
    const here = sentenceOf(token);
    const named = new Set<EntityId>();
    let index = endedBy(countries, token) - 1;
    for (; index >= 0 && sentenceOf(countries[index]!.firstToken) === here; index--)
      named.add(countries[index]!.entity);
    if (named.size === 2) return [...named].sort();
    if (named.size !== 1) return null;
    const near = new Set(named);
    for (; index >= 0 && sentenceOf(countries[index]!.firstToken) === here - 1; index--)
      near.add(countries[index]!.entity);
    if (near.size === 2) return [...near].sort();
    const [other, next] = ranked(spokenOf, token, Number.POSITIVE_INFINITY).filter(([id]) => !named.has(id));
    return other === undefined || isAsWeighty(next, other) ? null : [...named, other[0]].sort();
  }

  /** 'X and Y signed ... The two countries': the only two that the sentence before names in a row, or that this one does. */
  function pairJustNamed(token: number): EntityId[] | null {
    const here = sentenceOf(token);
    const list = lists[endedBy(lists, token) - 1];
    if (list === undefined || list.entities.length !== 2 || here - sentenceOf(list.endToken - 1) > 1) return null;
    const last = countries[endedBy(countries, token) - 1]!;
    return list.entities.includes(last.entity) ? [...list.entities].sort() : null;
  }

  function meantByTwo(token: number): EntityId[] {
    const named = pairJustNamed(token) ?? pairOfSentence(token);
    if (named !== null) return named;
    const pair = before(token);
    const [one, other] = pair;
    const fit = one !== undefined && other !== undefined && (!speaksOfNeighbours(token) || areNeighbours(one, other));
    return fit ? pair : ((speaksOfNeighbours(token) ? neighboursBefore(token) : null) ?? pair);
  }

  /** 'the two neighbours' */
  const speaksOfNeighbours = (token: number): boolean =>
    [0, 1, 2, 3].some((step) => /^neighbou?rs$/.test(tokens[token + step]?.lower ?? ''));

  /** Those of the countries that the text speaks of most which share a border. */
  function neighboursBefore(token: number): EntityId[] | null {
    const known = ranked(spokenOf, token, Number.POSITIVE_INFINITY).slice(0, MOST_SPOKEN_OF);
    for (const [second, [other]] of known.entries()) {
      const one = known.slice(0, second).find(([id]) => areNeighbours(id, other));
      if (one !== undefined) return [one[0], other].sort();
    }
    return null;
  }

  const before = (token: number): EntityId[] => twoOf(countries, token, Number.POSITIVE_INFINITY);

  function meantBy(range: TokenRange, head: number): EntityId[] {
    const word = tokens[head]?.lower ?? '';
    const first = tokens[range.firstToken]?.lower ?? '';
    if (word === 'both' || word === 'sides' || (word === 'side' && first === 'each'))
      return meantByTwo(range.firstToken);
    // 'an accord that the two had signed'
    if (word === 'two' && first === 'the' && head === range.endToken - 1) return meantByTwo(range.firstToken);
    if (!SIDE_NOUN.test(word) || isPolitical(range, head)) return [];
    const count = countIn(range, head);
    if (count === 2 && GROUP_NOUN.test(word)) {
      const groups = twoOf(organizations, range.firstToken, GROUP_REACH);
      if (groups.length > 0) return groups;
    }
    const many = PEOPLE_NOUN.test(word);
    if (many && (!/^(?:the|both|these|those|all)$/.test(first) || head !== range.endToken - 1)) return [];
    if (count === 2) return meantByTwo(range.firstToken);
    if (count !== null) return /^(?:the|all|these|those)$/.test(first) ? listBefore(range.firstToken, count) : [];
    if (first !== 'the') return [];
    if (/^(?:neighbors|neighbours|rivals|foes)$/.test(word)) return meantByTwo(range.firstToken);
    const alone = head === range.firstToken + 1 && head === range.endToken - 1;
    return alone && MEETING_NOUN.test(word) ? listBefore(range.firstToken, null) : [];
  }

  /** 'two opposition parties' are no sides of the dispute. */
  function isPolitical(range: TokenRange, head: number): boolean {
    return (
      head > range.firstToken &&
      /^(?:opposition|political|ruling|coalition|government|smaller|main|other|leftist|rightist|religious|[a-z]+-wing)$/.test(
        tokens[head - 1]!.lower,
      ) &&
      /^(?:parties|leaders?|groups|factions|members)$/.test(tokens[head]!.lower)
    );
  }

  function countIn(range: TokenRange, head: number): number | null {
    for (let index = range.firstToken; index < head; index++) {
      const number = NUMBERS.get(tokens[index]!.lower);
      if (number !== undefined) return number;
    }
    return null;
  }

  return { before, meantByTwo, pairBefore: (token) => pairJustNamed(token) ?? [], listBefore, meantBy };
}

/** How many of the items, which are in order, have ended by the token. */
const endedBy = (items: readonly { readonly endToken: number }[], token: number): number =>
  countBefore(items, ({ endToken }) => endToken <= token);
