// Runs of capitalised words, with the small words that belong inside a name: 'Ministry of Foreign Affairs and Trade', 'Charles de Gaulle'.
import { endOfDayInName } from '../dates/day-names.ts';
import type { Tagged, Token, TokenRange } from '../layers.ts';
import { neverNames, openers } from '../lexicons/exclusions.ts';
import { isGivenName } from '../lexicons/given-names.ts';
import { creeds, organizationHeads, partyEndings, partyPeople, placeHeads } from '../lexicons/name-words.ts';
import { cityNamed, countryNamed, countryOfDemonym } from '../lexicons/places.ts';
import { DATED, isGivenMonth } from './given-months.ts';
import { joinedAfter } from './joints.ts';
import { knownNameAt, knownPhraseEnd } from './known.ts';
import { isAcronym, isCapitalised, isOrdinal, nameText, opensSentence } from './shapes.ts';

export interface Run {
  readonly first: number;
  readonly end: number;
}

/** 'Sen. Ann Lee, D-Ore.': party and state of an American lawmaker. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}\p{L}{1,6}\.?$/u;

/** Words that have a capital where they stand by themselves: no part of a name. */
function isName(tagged: Tagged, token: Token, excluded: ReadonlySet<number>): boolean {
  if (!isCapitalised(token) || excluded.has(token.index) || PARTY_AND_STATE.test(token.text)) return false;
  if (neverNames.has(token.lower) && !isInsideName(tagged, token) && !endsPartyName(tagged, token)) {
    return (
      isGivenMonth(tagged.tokens, token) ||
      endsStationName(tagged, token) ||
      endsYardName(tagged, token) ||
      opensKnownName(tagged, token) ||
      opensPartyName(tagged, token)
    );
  }
  return true;
}

/** 'Marlow FM', 'Karo TV' */
const endsStationName = ({ tokens }: Tagged, { index, text, sentence }: Token): boolean =>
  /^(?:FM|TV)$/u.test(text) &&
  tokens[index - 1]?.sentence === sentence &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[index - 1]!.text);

/** 'Latin America', 'Western Sahara': a word that alone is no name begins a known one. */
function opensKnownName(tagged: Tagged, { index, sentence }: Token): boolean {
  const limit = Math.min(tagged.sentences[sentence]!.endToken, index + 4);
  return (knownNameAt(tagged, index, limit)?.end ?? 0) > index + 1;
}

/** 'the Democratic Left', 'the Liberal Renewal', 'the Liberal party': a creed before a word that ends the names of parties. */
function opensPartyName({ tokens }: Tagged, { index, lower, sentence }: Token): boolean {
  const next = tokens[index + 1];
  return (
    creeds.has(lower) &&
    next?.sentence === sentence &&
    (next.text === 'party' || (isCapitalised(next) && partyEndings.has(next.lower))) &&
    tokens[index - 1]?.lower === 'the'
  );
}

/** 'Harwick Marine' is a company, 'Royal Marine' and 'U.S. Marine' are soldiers. */
function endsYardName(tagged: Tagged, token: Token): boolean {
  const { tokens } = tagged;
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  return (
    token.text === 'Marine' &&
    before?.sentence === token.sentence &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    !/^(?:Royal|Retired|Active|Ex|Lance)$/u.test(before.text) &&
    !openers.has(before.lower) &&
    !neverNames.has(before.lower) &&
    countryNamed(before.text) === null &&
    countryOfDemonym(before.text) === null &&
    before.text !== 'States' &&
    !(next?.sentence === token.sentence && isCapitalised(next))
  );
}

/** 'Supreme Islamic Council', 'Will Smith', 'National Republican Army': a word that alone is no name may be part of one. */
function isInsideName(tagged: Tagged, token: Token): boolean {
  const next = tagged.tokens[token.index + 1];
  if (!next || next.sentence !== token.sentence || !isCapitalised(next) || neverNames.has(next.lower)) return false;
  if (organizationHeads.has(next.lower) || placeHeads.has(next.lower))
    return !opensSentence(tagged, token.index) || !openers.has(token.lower);
  if (isGivenName(next.text) && DATED.test(tagged.tokens[token.index - 1]?.lower ?? '')) return false;
  return isGivenName(token.text) && !opensSentence(tagged, token.index) && /^\p{Lu}\p{Ll}+$/u.test(next.text);
}

/** 'the Liberals', 'the opposition Conservatives': a party by its people, in a capital behind the article. */
function isPartyByArticle(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.index + 1];
  const before = tokens[token.index - 1]!;
  const article = /^(?:opposition|ruling|governing|conservative|liberal|centrist|main|allied|rival)$|-/u.test(
    before.lower,
  )
    ? tokens[token.index - 2]
    : before;
  return (
    /s$/u.test(token.lower) &&
    article?.lower === 'the' &&
    article.sentence === token.sentence &&
    !(next && next.sentence === token.sentence && /^\p{Lu}/u.test(next.text))
  );
}

/** 'Centre Democrats', 'Free Voters': behind a capitalised word that is no nationality or chamber. */
function endsPartyName({ tokens }: Tagged, token: Token): boolean {
  const before = tokens[token.index - 1];
  return (
    partyPeople.has(token.lower) &&
    before !== undefined &&
    before.sentence === token.sentence &&
    (isCapitalised(before) ? !openers.has(before.lower) : isPartyByArticle(tokens, token)) &&
    countryOfDemonym(before.text) === null &&
    !/^(?:House|Senate|State|Many|Some)$/u.test(before.text)
  );
}

export function findRuns(tagged: Tagged, sentence: TokenRange, excluded: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  const { tokens } = tagged;
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    const token = tokens[i]!;
    const day = endOfDayInName(tokens, i);
    if (day !== null) {
      const end = runEnd(tagged, day, sentence.endToken, excluded);
      runs.push({ first: i, end });
      i = end;
      continue;
    }
    const startsUnit = isOrdinal(token.text) && i + 1 < sentence.endToken && isCapitalised(tokens[i + 1]!);
    if (!startsUnit && !isName(tagged, token, excluded)) {
      i++;
      continue;
    }
    if (opensSentence(tagged, i) && !isAcronym(token.text) && opensNoName(tagged, i, sentence.endToken)) {
      i++;
      continue;
    }
    const end = withAcronym(tagged, i, runEnd(tagged, i, sentence.endToken, excluded), sentence.endToken);
    runs.push({ first: withParticles(tagged, i, sentence.firstToken), end });
    i = end;
  }
  return runs;
}

/** Words that count or say when, how or what one does are no part of the name behind them: 'Eleven Romans', 'Rebuffing Paris'; but 'New Zealand', 'Grant Holt'. */
function opensNoName(tagged: Tagged, first: number, limit: number): boolean {
  const token = tagged.tokens[first]!;
  const next = tagged.tokens[first + 1];
  if (openers.has(token.lower))
    return !isKnownInFull(tagged, first, limit) && !(next && isFullName(tagged, token, next));
  if (next === undefined || first + 1 >= limit || !isCapitalised(next) || isGivenName(token.text)) return false;
  if (token.pos === 'NUM' || token.pos === 'ADV' || token.pos === 'ADP' || token.pos === 'SCONJ')
    return !isKnownInFull(tagged, first, limit);
  return (
    token.pos === 'VERB' &&
    /(?:ing|ed)$/u.test(token.lower) &&
    !organizationHeads.has(tagged.tokens[first + 2]?.lower ?? '')
  );
}

/** 'Per Dahl', 'Will Horne' */
function isFullName(tagged: Tagged, token: Token, next: Token): boolean {
  return (
    isGivenName(token.text) &&
    next.sentence === token.sentence &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
    next.pos === 'PROPN' &&
    !organizationHeads.has(next.lower) &&
    knownNameAt(tagged, next.index, next.index + 1) === null
  );
}

/** 'New Zealand', 'The Hague', 'New Orleans': a name of several words in the gazetteers that begins here. */
function isKnownInFull(tagged: Tagged, first: number, limit: number): boolean {
  const known = knownNameAt(tagged, first, limit);
  if (known) return known.end > first + 1;
  return (
    tagged.tokens[first]!.text === 'New' && first + 1 < limit && cityNamed(nameText(tagged, first, first + 2)) !== null
  );
}

function runEnd(tagged: Tagged, first: number, limit: number, excluded: ReadonlySet<number>): number {
  const { tokens } = tagged;
  let end = knownPhraseEnd(tagged, first, limit) ?? first + 1;
  while (end < limit) {
    const token = tokens[end]!;
    if (isName(tagged, token, excluded)) {
      end = knownPhraseEnd(tagged, end, limit) ?? end + 1;
      continue;
    }
    if (
      /^\d{1,4}$/u.test(token.text) &&
      /^\p{Lu}\p{L}+$/u.test(tokens[end - 1]!.text) &&
      continuesWithNumber(tokens[end - 1]!, tokens[end + 1], first === end - 1)
    ) {
      end++;
      continue;
    }
    const after = joinedAfter(tagged, first, end, limit, (index) => isName(tagged, tokens[index]!, excluded));
    if (after === null) break;
    end = after;
  }
  return end;
}

/** 'Verification Mission in Chad (VMIC)', 'Front for the Renewal of Peru (FRP)': the name goes on as far as the initials in brackets say. */
function withAcronym({ tokens }: Tagged, first: number, end: number, limit: number): number {
  let at = end;
  while (at < limit && at < end + 6 && (isCapitalised(tokens[at]!) || JOINTS.test(tokens[at]!.lower))) at++;
  if (at === end || tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return end;
  const acronym = tokens[at + 1]!.text.replaceAll('.', '');
  if (!/^\p{Lu}{3,}$/u.test(acronym)) return end;
  const words = tokens.slice(first, at).map(({ text }) => text);
  const initials = (kept: readonly string[]): string => kept.map((word) => word[0]!.toUpperCase()).join('');
  const isWhole = acronym === initials(words) || acronym === initials(words.filter((word) => !JOINTS.test(word)));
  return isWhole ? at : end;
}

const JOINTS = /^(?:of|for|in|on|and|the|to|against|de|la|del|des|y)$/u;

/** 'Canal 8', 'Channel 4', 'Resolution 2254'. */
function continuesWithNumber(before: Token, after: Token | undefined, alone: boolean): boolean {
  if (
    !/^(?:canal|channel|radio|tv|route|highway|resolution|article|unit|group|bureau|room|area|camp|france|apollo|studio|kanal|telecinco|rtl)$/u.test(
      before.lower,
    )
  )
    return false;
  return alone || after === undefined || !/^(?:people|per|percent|%)$/u.test(after.lower);
}

/** 'von der Leyen', 'bin Salman', 'de la Cruz' where the given name is missing. */
function withParticles(tagged: Tagged, first: number, limit: number): number {
  let start = first;
  while (
    start > limit &&
    /^(?:von|van|der|den|bin|ibn|al|el|de|da|di|du|dos|del|la|ould)$/u.test(tagged.tokens[start - 1]!.text)
  )
    start--;
  return start;
}
