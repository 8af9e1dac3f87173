// Bodies and groups told by a name and a common noun: 'Iraqi security forces', 'Assad’s regime', 'the government of Iraq', 'residents of Mosul'.
import type { Tagged, Token } from '../layers.ts';
import { bodyNouns, organizationNouns, peopleNouns, portfolios } from '../lexicons/name-words.ts';
import { countryOfDemonym } from '../lexicons/places.ts';
import { personNouns } from '../lexicons/titles.ts';
import { tellsOfOthers } from './shapes.ts';

/** A name as far as it is decided: its tokens and whether it is the adjective of a country. */
export interface NamedRange {
  readonly first: number;
  readonly end: number;
  readonly kind: string;
  readonly form: 'name' | 'adjective';
}

export interface GroupSegment {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly rule: 'named-body' | 'named-people' | 'ministry' | 'committee';
}

/** Nouns that take a name behind 'of': 'the people of Mosul'. */
const OF_NOUNS: ReadonlySet<string> = new Set(
  'government people regime army parliament residents citizens forces authorities military leadership inhabitants opposition navy police'.split(
    ' ',
  ),
);

/** Bodies with spokespeople of their own: 'the Russian foreign ministry spokeswoman'. */
const INSTITUTIONS = /^(?:ministry|embassy|agency|council|commission|committee|tribunal)$/u;

/** 'border service', but not 'military service'. */
const isService = (before: string, noun: string): boolean =>
  noun === 'service' &&
  /^(?:border|security|intelligence|prison|customs|emergency|secret|rescue|forest|immigration|spy|diplomatic|protection|weather|geological|meteorological)$/u.test(
    before,
  );

/** 'central bank', 'tax authority', 'election commission', 'statistics office': public bodies by the field before their noun. */
function isInstitution(tokens: readonly Token[], index: number, isOwned: boolean): boolean {
  const { lower, text } = tokens[index]!;
  const before = tokens[index - 1]!;
  if (!isOwned || text !== lower || isNamedBehind(tokens, index + 1)) return false;
  if (lower === 'bank') return /^(?:central|reserve)$/u.test(before.lower);
  if (lower === 'department')
    return /^(?:customs|immigration|tax|health|statistics|meteorological|fisheries|forestry)$/u.test(before.lower);
  if (lower === 'office' || lower === 'institute' || lower === 'bureau') return PUBLIC_OFFICES.test(before.lower);
  const isField = /^(?:NOUN|ADJ)$/u.test(before.pos) && before.text === before.lower;
  return (
    isField &&
    /^(?:agency|authority|commission|inspectorate|directorate|regulator|watchdog)$/u.test(lower) &&
    !PRIVATE.test(before.lower)
  );
}

const COMPANIES =
  /^(?:company|agency|regulator|group|network|organi[sz]ation|firm|party|command|commission|authority)$/u;
const isUnitedNations = (tokens: readonly Token[], first: number): boolean =>
  /^(?:UN|U\.N\.)$/u.test(tokens[first]!.text) ||
  (tokens[first]!.text === 'United' && tokens[first + 1]?.text === 'Nations');

/** 'Verda' of "Peru's environment agency, Verda, said": the body has a name of its own. */
function isNamedBehind(tokens: readonly Token[], from: number): boolean {
  let at = tokens[from]?.text === ',' ? from + 1 : from;
  if (tokens[at]?.lower === 'the') at++;
  const first = at;
  while (at < first + 5 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++;
  return at > first && (first === from || /^[,.]$/u.test(tokens[at]?.text ?? ''));
}

const PUBLIC_OFFICES =
  /^(?:statistics|statistical|audit|tax|patent|census|immigration|elections?|planning|meteorological|weather|land|budget|foreign|health|geological|investigation|rights|humanitarian)$/u;
const PRIVATE =
  /^(?:news|travel|advertising|rating|ratings|model|modelling|property|talent|press|aid|relief|marketing|high|joint)$/u;

/** Behind a country's name rather verbs: 'waters that Egypt guards'. */
const VERBS_TOO =
  /^(?:guards?|monitors|partners|pilots|judges|doctors|commands?|states?|groups|banks|parties|arms?|forces|hosts|watches|police)$/u;

/** 'Kosovo police said', 'Ghana police, who': no verb with an object. */
const isPoliceForce = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.lower === 'police' && /^(?:VERB|AUX|PUNCT|ADV)$/u.test(tokens[index + 1]?.pos ?? '');

export function findGroups(tagged: Tagged, names: readonly NamedRange[]): GroupSegment[] {
  const groups: GroupSegment[] = [];
  for (const name of names) {
    const group = groupBehind(tagged, name) ?? groupBefore(tagged, name);
    if (group) groups.push(group);
  }
  return groups;
}

/** 'Iraqi security forces', 'Assad’s brutal regime'. */
function groupBehind(tagged: Tagged, { first, end, kind, form }: NamedRange): GroupSegment | null {
  const { tokens } = tagged;
  const sentence = tokens[first]!.sentence;
  if (tellsOfOthers(tokens, first)) return null;
  const party = form === 'adjective' ? partyBehind(tokens, end, sentence) : null;
  if (party !== null) return { first, end: party + 1, head: party, rule: 'named-body' };
  let i = end;
  const possessive =
    tokens[i]?.lower === '’s' || tokens[i]?.lower === "'s" || tokens[i]?.lower === '’' || tokens[i]?.lower === "'";
  if (possessive) i++;
  let head: number | null = null;
  for (let steps = 0; steps < 5; steps++, i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    const { lower, pos } = token;
    if (form === 'name' && !possessive && VERBS_TOO.test(lower) && !isPoliceForce(tokens, i)) break;
    // 'Peru’s Army' is a group, 'Peru’s National Library' has a name of its own.
    const capitalised = token.text !== lower;
    // 'Peru’s Ministry of Trade' too.
    const behind = /^(?:of|for)$/u.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    const inName = capitalised && /^\p{Lu}/u.test(tokens[behind]?.text ?? '') && tokens[behind]?.sentence === sentence;
    if (
      (bodyNouns.has(lower) ||
        peopleNouns.has(lower) ||
        isService(tokens[i - 1]!.lower, lower) ||
        isInstitution(tokens, i, form === 'adjective' || possessive || isUnitedNations(tokens, first))) &&
      (!capitalised || (possessive && !inName))
    ) {
      if (pos === 'VERB' && head !== null) break;
      head = i;
      continue;
    }
    if (/^\p{Lu}/u.test(token.text) && !countryOfDemonym(token.text)) break;
    if (countryOfDemonym(token.text)) break;
    if (head !== null) {
      // 'army chief', 'government spokesman': the group noun only describes another one.
      if (INSTITUTIONS.test(tokens[head]!.lower) && personNouns.has(lower)) break;
      if (
        (pos === 'NOUN' || pos === 'PROPN' || (pos === 'ADJ' && personNouns.has(lower))) &&
        (personNouns.has(lower) || !/s$/u.test(tokens[head]!.lower))
      )
        return null;
      break;
    }
    // 'Niger promised military escorts'
    if (form === 'name' && !possessive && pos === 'VERB') break;
    if (
      pos !== 'ADJ' &&
      pos !== 'NOUN' &&
      !(pos === 'VERB' && /(?:ed|ing)$/u.test(lower) && !/^(?:said|added)$/u.test(lower)) &&
      pos !== 'ADV'
    )
      break;
  }
  if (head === null) return null;
  const lower = tokens[head]!.lower;
  // 'The Malian state of Segou' is a place.
  if (lower === 'state' && tokens[head + 1]?.lower === 'of') return null;
  const people = peopleNouns.has(lower) && !bodyNouns.has(lower);
  if (kind === 'PERSON' && !possessive && (people || head !== end || tokens[first - 1]?.lower !== 'the')) return null;
  if (people && kind === 'PERSON') return null;
  // 'the Haitian group Pen Pou Tou' has a name of its own
  if (
    !people &&
    organizationNouns.has(lower) &&
    /^\p{Lu}/u.test(tokens[head + 1]?.text ?? '') &&
    tokens[head + 1]!.sentence === sentence
  )
    return null;
  // "Holt's ministry"
  if (kind === 'PERSON' && /^(?:ministry|party|coalition|company|delegation|group|command|committee)$/u.test(lower))
    return null;
  // "Nordvik's shipbuilding arm, Harwick Yards" has a name of its own
  if (/^(?:arm|wing)$/u.test(lower) && tokens[head + 1]?.text === ',' && /^\p{Lu}/u.test(tokens[head + 2]?.text ?? ''))
    return null;
  // 'X, a Danish company' names none
  if (!people && !/s$/u.test(lower) && /^an?$/u.test(tokens[first - 1]?.lower ?? '') && COMPANIES.test(lower))
    return null;
  if (possessive && people && kind !== 'COUNTRY') return null;
  if (
    form === 'name' &&
    kind === 'PLACE' &&
    !possessive &&
    !/^(?:government|police|council|authorities|militia|residents|officials|regime|administration|parliament)$/u.test(
      lower,
    )
  )
    return null;
  return { first, end: head + 1, head, rule: people ? 'named-people' : 'named-body' };
}

/** 'party' of 'the Kenyan Farmers party': British papers leave the last word of a party's name without a capital. */
function partyBehind(tokens: readonly Token[], first: number, sentence: number): number | null {
  let at = first;
  while (at < first + 4 && tokens[at]?.sentence === sentence && /^(?:\p{Lu}\p{Ll}.*|['’]s?)$/u.test(tokens[at]!.text))
    at++;
  const isOwner = /^['’]/u.test(tokens[first]?.text ?? '');
  return at > first && !isOwner && tokens[at]?.text === 'party' && tokens[at]!.sentence === sentence ? at : null;
}

/** 'the government of Iraq', 'residents of Mosul'. */
function groupBefore(tagged: Tagged, { first, end, kind, form }: NamedRange): GroupSegment | null {
  const { tokens } = tagged;
  if (form === 'adjective' || kind === 'ORGANIZATION') return null;
  const sentence = tokens[first]!.sentence;
  let of = first - 1;
  if (tokens[of]?.lower === 'the') of--;
  const noun = tokens[of - 1];
  const isOf = tokens[of]?.lower === 'of' && noun?.sentence === sentence;
  if (isOf && noun.text === 'bank' && kind === 'COUNTRY' && /^(?:central|reserve)$/u.test(tokens[of - 2]?.lower ?? ''))
    return { first: of - 2, end, head: of - 1, rule: 'named-body' };
  if (!isOf || !OF_NOUNS.has(noun.lower)) return null;
  const people = /^(?:people|residents|citizens|inhabitants)$/u.test(noun.lower);
  return { first: of - 1, end, head: of - 1, rule: people ? 'named-people' : 'named-body' };
}

const NOT_BEFORE_MINISTRY = /^(?:minister|secretary|of|to|and|&)$/u;

/** 'its foreign ministry', 'a state department official': a ministry in small letters by its field, where no name says whose. */
export function findMinistries({ tokens }: Tagged, taken: (token: number) => boolean): GroupSegment[] {
  const found: GroupSegment[] = [];
  for (const { index, lower, text, sentence } of tokens) {
    const isState =
      lower === 'department' && (tokens[index - 1]?.lower === 'state' || tokens[index - 1]?.lower === 'the');
    if ((lower !== 'ministry' && !isState) || text !== lower || taken(index)) continue;
    const field = endOfField(tokens, index);
    if (field !== null && !taken(index + 2)) {
      found.push({ first: index, end: field, head: index, rule: 'ministry' });
      continue;
    }
    if (lower === 'department' && tokens[index - 1]?.lower !== 'state') continue;
    let first = index;
    while (first > index - 5 && isField(tokens[first - 1], sentence, first === index)) first--;
    while (tokens[first]?.lower === 'and') first++;
    if (first === index || taken(first) || tokens[first]!.text !== tokens[first]!.lower) continue;
    if (NOT_BEFORE_MINISTRY.test(tokens[first - 1]?.lower ?? '')) continue;
    found.push({ first, end: index + 1, head: index, rule: 'ministry' });
  }
  return found;
}

/** Where the field of 'ministry of mines' ends; null without one. */
function endOfField(tokens: readonly Token[], ministry: number): number | null {
  const { sentence } = tokens[ministry]!;
  if (!/^(?:of|for)$/u.test(tokens[ministry + 1]?.lower ?? '')) return null;
  let at = tokens[ministry + 2]?.lower === 'the' ? ministry + 3 : ministry + 2;
  const first = at;
  while (at < first + 4 && /^(?:NOUN|ADJ|CCONJ)$/u.test(tokens[at]?.pos ?? '') && tokens[at]!.sentence === sentence)
    at++;
  while (at > first && tokens[at - 1]!.pos !== 'NOUN') at--;
  const words = tokens.slice(first, at);
  return words.some(
    ({ lower }) =>
      portfolios.has(lower) || /^(?:mines|affairs|fuels?|roads|relations|works|forestry|waters)$/u.test(lower),
  )
    ? at
    : null;
}

function isField(token: Token | undefined, sentence: number, isLast: boolean): boolean {
  if (!token || token.sentence !== sentence) return false;
  return portfolios.has(token.lower) || (token.lower === 'and' && !isLast);
}
