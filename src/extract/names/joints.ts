// Where a name goes on behind a small word, a possessive or a nickname: 'Ministry of Foreign Affairs and Trade', 'Rice Growers' Union', 'Charles de Gaulle'.
import type { Tagged } from '../layers.ts';
import { isGivenName } from '../lexicons/given-names.ts';
import {
  agreementFields,
  agreementHeads,
  complementHeads,
  nameParticles,
  organizationHeads,
  partyIdeals,
  portfolios,
} from '../lexicons/name-words.ts';
import { courtesyTitles } from '../lexicons/offices.ts';
import { countryNamed, countryOfDemonym } from '../lexicons/places.ts';
import { complementTitles, personNouns } from '../lexicons/titles.ts';
import { isCapitalised } from './shapes.ts';

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
  'chiefs',
]);

/** Where the run goes on behind a small word at `at`; null if it ends there. */
export function joinedAfter(
  tagged: Tagged,
  first: number,
  at: number,
  limit: number,
  isName: (index: number) => boolean,
): number | null {
  const { tokens } = tagged;
  const word = tokens[at]!.lower;
  const before = tokens[at - 1]!;
  const named = (index: number): boolean => index < limit && isName(index);
  if (word === '&' && named(at + 1)) return at + 2;
  if (word === '.' && courtesyTitles.has(before.lower) && named(at + 1)) return at + 2;
  if (word === 'of' || word === 'for' || word === 'on' || word === 'to')
    return joinedComplement(tagged, first, at, limit, named);
  if (
    word === 'in' &&
    named(at + 1) &&
    isMissionOfUnion(tokens, first, at) &&
    countryNamed(tokens[at + 1]!.text) !== null
  )
    return at + 2;
  if (word === 'and') return joinedByAnd(tagged, first, at, named);
  if (/^['’]s?$/u.test(word) && named(at + 1) && (POSSESSORS.has(before.lower) || ownsBody(tagged, first, at, named)))
    return at + 2;
  if (/^["“]$/u.test(word)) return behindNickname(tagged, first, at, named);
  if (PLACE_JOINTS.test(word) && at - first === 1 && named(at + 1)) return at + 2;
  if (isOkina(tokens, at) && named(at + 1)) return at + 2;
  if (isForeignWord(before.text) && /^\p{Ll}{4,}$/u.test(tokens[at]!.text) && isForeignWord(tokens[at]!.text))
    return at + 1;
  if (nameParticles.has(word) && word !== 'a') {
    let next = at + 1;
    while (next < limit && next < at + 3 && nameParticles.has(tokens[next]!.lower) && !isCapitalised(tokens[next]!))
      next++;
    if (named(next) && !organizationHeads.has(before.lower)) return next + 1;
  }
  return null;
}

/** 'Usti nad Labem', 'Newcastle upon Tyne', 'Frankfurt am Main', 'Dar es Salaam' */
const PLACE_JOINTS = /^(?:nad|pod|upon|sur|am|es|ez|esh|er)$/u;

/** 'Věstník průmyslu': other languages write the rest of a name in small letters. */
const isForeignWord = (text: string): boolean => /(?![A-Za-z])\p{L}/u.test(text);

/** The mark in "Elenoa 'Ofa": right before a capital, and no quotation begins with it. */
function isOkina(tokens: Tagged['tokens'], at: number): boolean {
  const { text, start, end } = tokens[at]!;
  if (!/^['’‘ʻ]$/u.test(text) || tokens[at + 1]?.start !== end || tokens[at - 1]!.end === start) return false;
  for (let close = at + 2; close < at + 8; close++) if (/^['’]$/u.test(tokens[close]?.text ?? '')) return false;
  return true;
}

/** 'UN Verification Mission', 'African Union Transition Mission' before the 'in' of its country. */
const isMissionOfUnion = (tokens: Tagged['tokens'], first: number, at: number): boolean =>
  at - first > 1 &&
  /^(?:mission|force|operation)$/u.test(tokens[at - 1]!.lower) &&
  /^(?:un|u\.n\.|united|african|eu|european|osce|ecowas|sadc|nato|multinational|interim)$/u.test(tokens[first]!.lower);

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

const PARTIES = /^(?:party|movement|front|union|alliance|league|coalition|congress)$/u;

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
  if (at - 1 === first && partyIdeals.has(before.lower) && partyIdeals.has(after.lower)) {
    for (let j = at + 2; named(j); j++) if (PARTIES.test(tokens[j]!.lower)) return at + 2;
  }
  if (agreementFields.has(before.lower) && agreementFields.has(after.lower))
    for (let j = at + 2; named(j); j++) if (agreementHeads.has(tokens[j]!.lower)) return at + 2;
  const beforeField = portfolios.has(before.lower);
  const afterField = portfolios.has(after.lower);
  for (let i = at - 1; i > first; i--) {
    if (
      /^(?:of|for)$/u.test(tokens[i]!.lower) &&
      PARTIES.test(tokens[i - 1]!.lower) &&
      (partyIdeals.has(before.lower) || partyIdeals.has(after.lower))
    )
      return at + 2;
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
