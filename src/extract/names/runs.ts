// Runs of capitalised words, with the small words that belong inside a name: 'Ministry of Foreign Affairs and Trade', 'Charles de Gaulle'.
import type { Tagged, Token, TokenRange } from '../layers.ts';
import { neverNames, openers } from '../lexicons/exclusions.ts';
import { isGivenName } from '../lexicons/given-names.ts';
import {
  agreementHeads,
  complementHeads,
  nameParticles,
  organizationHeads,
  partyPeople,
  placeHeads,
  portfolios,
} from '../lexicons/name-words.ts';
import { courtesyTitles } from '../lexicons/offices.ts';
import { cityNamed, countryNamed, countryOfDemonym } from '../lexicons/places.ts';
import { complementTitles, personNouns } from '../lexicons/titles.ts';
import { knownNameAt } from './known.ts';
import { isAcronym, isCapitalised, isOrdinal, nameText, opensSentence } from './shapes.ts';

export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Possessors that are part of a name: 'Workers’ Party', 'People’s Daily'. */
const POSSESSORS: ReadonlySet<string> = new Set([
  'people',
  'peoples',
  'workers',
  'children',
  'women',
  'men',
  'king',
  'queen',
  'lloyd',
  'moody',
  'teachers',
  'farmers',
  'doctors',
  'st',
  'veterans',
  'lawyers',
  'journalists',
  'states',
  'students',
  'employers',
]);

/** Heads with 'of' that no organisation or title has: 'Strait of', 'Treaty of', 'Republic of'. */
const OTHER_COMPLEMENT_HEADS: ReadonlySet<string> = new Set([
  'strait',
  'gulf',
  'bay',
  'sea',
  'republic',
  'state',
  'government',
  'governments',
  'forces',
  'army',
  'port',
  'isle',
  'cape',
  'kingdom',
  'emirate',
  'province',
  'district',
  'city',
  'region',
  'governorate',
  'banks',
  'memorandum',
  'treaty',
  'declaration',
  'agreement',
  'convention',
  'protocol',
  'accord',
  'pact',
  'courts',
  'brotherhood',
  'nation',
  'friends',
  'charter',
  'battle',
  'brigade',
  'battalion',
  'horn',
  'cross',
  'board',
  'states',
  'rights',
  'front',
  'united',
  'ivory',
  'museum',
  'church',
  'ministries',
  'order',
  'bishop',
  'war',
  'valley',
  'special',
]);

/** 'Sen. Ann Lee, D-Ore.': party and state of an American lawmaker. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}\p{L}{1,6}\.?$/u;

/** Words that have a capital where they stand by themselves: no part of a name. */
function isName(tagged: Tagged, token: Token, excluded: ReadonlySet<number>): boolean {
  if (!isCapitalised(token) || excluded.has(token.index) || PARTY_AND_STATE.test(token.text)) return false;
  if (neverNames.has(token.lower) && !isInsideName(tagged, token) && !endsPartyName(tagged, token)) {
    return endsYardName(tagged, token);
  }
  return true;
}

/** 'In May Maria Dunn said': the month behind these is no given name. */
const DATED = /^(?:in|since|until|till|last|next|this|early|late|during)$/u;

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
    const startsUnit = isOrdinal(token.text) && i + 1 < sentence.endToken && isCapitalised(tokens[i + 1]!);
    if (!startsUnit && !isName(tagged, token, excluded)) {
      i++;
      continue;
    }
    if (opensSentence(tagged, i) && !isAcronym(token.text) && opensNoName(tagged, i, sentence.endToken)) {
      i++;
      continue;
    }
    const end = runEnd(tagged, i, sentence.endToken, excluded);
    runs.push({ first: withParticles(tagged, i, sentence.firstToken), end });
    i = end;
  }
  return runs;
}

/** Words that count or say when, how or what one does are no part of the name behind them: 'Eleven Romans', 'Rebuffing Paris'; but 'New Zealand', 'Grant Holt'. */
function opensNoName(tagged: Tagged, first: number, limit: number): boolean {
  const token = tagged.tokens[first]!;
  if (openers.has(token.lower)) return !isKnownInFull(tagged, first, limit);
  const next = tagged.tokens[first + 1];
  if (next === undefined || first + 1 >= limit || !isCapitalised(next) || isGivenName(token.text)) return false;
  if (token.pos === 'NUM' || token.pos === 'ADV' || token.pos === 'ADP' || token.pos === 'SCONJ')
    return !isKnownInFull(tagged, first, limit);
  return (
    token.pos === 'VERB' &&
    /(?:ing|ed)$/u.test(token.lower) &&
    !organizationHeads.has(tagged.tokens[first + 2]?.lower ?? '')
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
  let end = first + 1;
  while (end < limit) {
    const token = tokens[end]!;
    if (isName(tagged, token, excluded)) {
      end++;
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
    const after = joinedAfter(tagged, first, end, limit, excluded);
    if (after === null) break;
    end = after;
  }
  return end;
}

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

/** Where the run goes on behind a small word at `at`; null if it ends there. */
function joinedAfter(
  tagged: Tagged,
  first: number,
  at: number,
  limit: number,
  excluded: ReadonlySet<number>,
): number | null {
  const { tokens } = tagged;
  const word = tokens[at]!.lower;
  const before = tokens[at - 1]!;
  const named = (index: number): boolean => index < limit && isName(tagged, tokens[index]!, excluded);
  if (word === '&' && named(at + 1)) return at + 2;
  if (word === '.' && courtesyTitles.has(before.lower) && named(at + 1)) return at + 2;
  if (word === 'of' || word === 'for' || word === 'on' || word === 'to')
    return joinedComplement(tagged, first, at, limit, named);
  if (word === 'and') return joinedByAnd(tagged, first, at, named);
  if (/^['’]s?$/u.test(word) && named(at + 1) && (POSSESSORS.has(before.lower) || ownsBody(tagged, first, at, named)))
    return at + 2;
  if (/^["“]$/u.test(word)) return behindNickname(tagged, first, at, named);
  if (nameParticles.has(word) && word !== 'a') {
    let next = at + 1;
    while (next < limit && next < at + 3 && nameParticles.has(tokens[next]!.lower) && !isCapitalised(tokens[next]!))
      next++;
    if (named(next) && !organizationHeads.has(before.lower)) return next + 1;
  }
  return null;
}

/** 'National Rice Growers’ Union', 'the Miners’ Federation': people in the plural own a body of their trade. */
function ownsBody({ tokens }: Tagged, first: number, mark: number, named: (index: number) => boolean): boolean {
  if (!/^['’]$/u.test(tokens[mark]!.text)) return false;
  const owners = tokens[mark - 1]!.lower;
  const isTrade =
    personNouns.has(owners.replace(/s$/u, '')) ||
    /(?:[^aeiou]ers|tors|ists|women|men|ants|owners|dents)$/u.test(owners);
  if (!isTrade || countryOfDemonym(tokens[mark - 1]!.text) !== null || isGivenName(tokens[first]!.text)) return false;
  if (mark - 1 === first && tokens[first - 1]?.lower !== 'the') return false;
  for (let i = mark + 1; named(i) && i < mark + 5; i++) if (TRADE_BODIES.test(tokens[i]!.lower)) return true;
  return false;
}

const TRADE_BODIES =
  /^(?:union|unions|association|federation|confederation|syndicate|league|council|congress|alliance|guild|society|forum|movement|committee|organi[sz]ation|network|front|party|cooperative|club|fund|institute|board)$/u;

/** 'Bjarne "Bolla" Hansen': the name goes on behind a nickname in quotation marks. */
function behindNickname(
  { tokens }: Tagged,
  first: number,
  open: number,
  named: (index: number) => boolean,
): number | null {
  if (open - first > 2 || organizationHeads.has(tokens[open - 1]!.lower)) return null;
  for (let close = open + 2; close <= open + 4; close++) {
    if (!/^["”]$/u.test(tokens[close]?.text ?? '')) continue;
    const nick = tokens[open + 1]!.lower === 'the' ? open + 2 : open + 1;
    return nick < close && named(close + 1) && isCapitalised(tokens[nick]!) ? close + 2 : null;
  }
  return null;
}

const before3 = ({ tokens }: Tagged, at: number, first: number): boolean =>
  at - 3 >= first &&
  tokens[at - 1]!.lower === 'state' &&
  tokens[at - 2]!.lower === 'of' &&
  complementTitles.has(tokens[at - 3]!.lower);

function joinedComplement(
  tagged: Tagged,
  first: number,
  at: number,
  limit: number,
  named: (index: number) => boolean,
): number | null {
  const { tokens } = tagged;
  const word = tokens[at]!.lower;
  let next = at + 1;
  if (next < limit && tokens[next]!.lower === 'the') next++;
  if (!named(next)) return null;
  // 'Secretary of State for Defence'
  if (word === 'for' && before3(tagged, at, first)) return next + 1;
  // 'Treaty on the Non-Proliferation of Nuclear Weapons'
  for (let i = at - 1; i > first; i--) {
    if (/^(?:on|of|for|concerning)$/u.test(tokens[i]!.lower) && agreementHeads.has(tokens[i - 1]!.lower))
      return next + 1;
  }
  // The nearest head decides: 'House of Representatives', 'Secretary of State', 'Strait of Hormuz'.
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    const { lower } = tokens[i]!;
    const adjacent = i === at - 1;
    if (complementHeads.has(lower)) return adjacent || word === 'of' || word === 'for' ? next + 1 : null;
    if (agreementHeads.has(lower) && adjacent) return word === 'to' ? null : next + 1;
    if (complementTitles.has(lower)) return word !== 'on' && adjacent ? next + 1 : null;
    if (OTHER_COMPLEMENT_HEADS.has(lower) && adjacent && word === 'of') return next + 1;
    if (adjacent && word === 'to' && /^(?:advisor|adviser|ambassador|envoy|representative)$/u.test(lower))
      return next + 1;
    // 'Office for the Coordination of Relief', but 'Ministry of Defense' of Ukraine
    if (!isCapitalised(tokens[i]!) && (!/^(?:for|the)$/u.test(lower) || countryNamed(tokens[next]!.text) !== null))
      break;
  }
  return null;
}

/** 'Ministry of Foreign Affairs and Trade', 'Health and Human Services Department'; never 'Pyongyang and Moscow'. */
function joinedByAnd(tagged: Tagged, first: number, at: number, named: (index: number) => boolean): number | null {
  const { tokens } = tagged;
  if (!named(at + 1)) return null;
  const before = tokens[at - 1]!;
  const after = tokens[at + 1]!;
  if (
    countryNamed(before.text) ||
    countryNamed(after.text) ||
    countryOfDemonym(after.text) ||
    countryOfDemonym(before.text)
  )
    return null;
  const beforeField = portfolios.has(before.lower);
  const afterField = portfolios.has(after.lower);
  for (let i = at - 1; i > first; i--) {
    if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') {
      if (!organizationHeads.has(tokens[i - 1]!.lower) && !complementTitles.has(tokens[i - 1]!.lower)) return null;
      // A new body begins behind the 'and': 'Ministry of Defense and Interior Ministry'.
      for (let j = at + 1; named(j); j++) if (organizationHeads.has(tokens[j]!.lower)) return null;
      return beforeField || afterField ? at + 2 : null;
    }
  }
  if (!beforeField || !afterField) return null;
  for (let j = at + 2; named(j); j++)
    if (
      organizationHeads.has(tokens[j]!.lower) ||
      /^(?:secretary|secretaries|minister|ministers)$/u.test(tokens[j]!.lower)
    )
      return at + 2;
  return null;
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
