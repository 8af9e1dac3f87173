// Cuts a run of capitalised words into names: 'U.S. Secretary of State John Kerry' is a country, a title and a person.
import type { MentionKind } from '../extraction.ts';
import type { Tagged, Token } from '../layers.ts';
import { isGivenName } from '../lexicons/given-names.ts';
import {
  agreementHeads,
  bodyOpeners,
  complementHeads,
  countryBodies,
  creeds,
  eventHeads,
  mediaHeads,
  nameSuffixes,
  organizationHeads,
  organizationNouns,
  partyEndings,
  partyPeople,
  placeFirsts,
  placeHeads,
  portfolios,
  weakOrganizationHeads,
} from '../lexicons/name-words.ts';
import { cityNamed, countryOfCapital } from '../lexicons/places.ts';
import { personNouns } from '../lexicons/titles.ts';
import { knownNameAt } from './known.ts';
import type { Run } from './runs.ts';
import { isCapitalised, nameText, opensSentence } from './shapes.ts';
import { titleAt } from './titles.ts';

/** A stretch that is a name; `kind` is null where the vote decides. */
export interface Segment {
  readonly first: number;
  readonly end: number;
  readonly kind: MentionKind | null;
  readonly form: 'name' | 'adjective';
  readonly country: string | null;
  readonly rule: string;
  /** A title stands right before it: its first token. */
  readonly titledFrom: number | null;
}

/** A title in capitals without a name: 'the Foreign Secretary'. */
export interface RoleSegment {
  readonly first: number;
  readonly end: number;
}

export interface Cut {
  readonly segments: readonly Segment[];
  readonly roles: readonly RoleSegment[];
}

export function cutRun(tagged: Tagged, run: Run): Cut {
  const segments: Segment[] = [];
  const roles: RoleSegment[] = [];
  let chunk = run.first;
  let titledFrom: number | null = null;
  let i = run.first;
  const flush = (end: number): void => {
    if (end > chunk) segments.push(...cutChunk(tagged, chunk, end, titledFrom));
  };
  while (i < run.end) {
    // A known name swallows title words in it ('Joint Chiefs of Staff'), a head with 'of' does too.
    const known = i === chunk ? knownNameAt(tagged, i, run.end) : null;
    if (known?.kind === 'ORGANIZATION' && known.end > i + 1) {
      i = known.end;
      continue;
    }
    const title =
      tagged.tokens[i - 1]?.text === '&' || inOrganization(tagged, chunk, i, run.end)
        ? null
        : titleAt(tagged, i, run.end);
    if (!title || endsPersonName(tagged, chunk, i, title.end, run.end)) {
      i++;
      continue;
    }
    flush(i);
    if (title.field) segments.push(...cutChunk(tagged, title.field.first, title.field.end, null));
    if (title.end >= run.end && !title.courtesy) roles.push({ first: i, end: title.end });
    titledFrom = i;
    chunk = title.end;
    i = title.end;
  }
  flush(run.end);
  return { segments, roles };
}

/** 'Office of the High Commissioner': the title word belongs to the body that began before it. */
function inOrganization(tagged: Tagged, chunk: number, index: number, limit: number): boolean {
  const { tokens } = tagged;
  for (let i = chunk; i < index; i++) {
    if (complementHeads.has(tokens[i]!.lower) && i + 1 < limit && /^(?:of|for)$/u.test(tokens[i + 1]!.lower))
      return index - i <= 4;
  }
  return false;
}

/** 'Stephen King', 'Martin Luther King': the title word is a surname. */
function endsPersonName(tagged: Tagged, chunk: number, index: number, titleEnd: number, limit: number): boolean {
  const before = tagged.tokens[index - 1];
  return (
    index > chunk &&
    before !== undefined &&
    titleEnd === limit &&
    titleEnd === index + 1 &&
    isGivenName(before.text) &&
    knownNameAt(tagged, index - 1, index) === null
  );
}

function cutChunk(tagged: Tagged, from: number, to: number, titledFrom: number | null): Segment[] {
  const { tokens } = tagged;
  let first = from;
  let end = to;
  while (
    first < end &&
    !isCapitalised(tokens[first]!) &&
    !/^\d/u.test(tokens[first]!.text) &&
    !/^(?:von|van|der|den|bin|ibn|al|el|de|da|di|du|dos|del|la|ould)$/u.test(tokens[first]!.text)
  )
    first++;
  if (end - first > 1 && /^(?:The|A|An)$/u.test(tokens[first]!.text) && !knownNameAt(tagged, first, end)) first++;
  while (end > first && !isCapitalised(tokens[end - 1]!) && !/^\d/u.test(tokens[end - 1]!.text)) end--;
  if (first >= end) return [];
  const whole = knownNameAt(tagged, first, end);
  if (whole && DESCRIBES_COUNTRIES.has(whole.rule) && STATE_NOUNS.test(tokens[whole.end]?.lower ?? '')) return [];
  const segment = (
    a: number,
    b: number,
    kind: MentionKind | null,
    rule: string,
    country: string | null = null,
    form: 'name' | 'adjective' = 'name',
  ): Segment => ({ first: a, end: b, kind, form, country, rule, titledFrom: a === from ? titledFrom : null });
  if (whole && whole.end === end) return [segment(first, end, whole.kind, whole.rule, whole.country, whole.form)];

  if (namesNothing(tagged, first, end)) return innerNames(tagged, first, end);
  if (end - first === 1 && describesPerson(tagged, first)) return [];
  if (isOwnedByPeople(tagged, first, end)) return [segment(first, end, 'ORGANIZATION', 'body-of-people')];
  if (isBodyOfCountry(tagged, first, end))
    return [segment(first, end, 'ORGANIZATION', 'body-of-country'), ...innerNames(tagged, first + 1, end)];
  let head = headOf(tagged, first, end);
  if (
    head &&
    head.kind !== 'ORGANIZATION' &&
    /^(?:party|bloc|movement|newspaper|daily|weekly|magazine|broadcaster|station|channel|website|charity|shipyard|company|firm|union|think-tank)$/u.test(
      tokens[first - 1]?.lower ?? '',
    )
  )
    head = { ...head, kind: 'ORGANIZATION', rule: 'called-body' };
  if (head) {
    const left = segment(first, withBranch(tagged, head, first, end), head.kind, head.rule);
    head = { ...head, end: left.end };
    return [
      left,
      ...(head.kind === 'PLACE' ? [] : innerNames(tagged, first, head.end)),
      ...cutChunk(tagged, head.end, end, null),
    ];
  }
  if (whole && DESCRIBES_COUNTRIES.has(whole.rule) && goesOnBehindRegion(tagged, whole.end, end))
    return [segment(first, end, 'ORGANIZATION', 'called-after-region')];
  if (whole && (whole.form === 'adjective' || whole.rule !== 'capital' || !isGivenName(tokens[first]!.text))) {
    const known = segment(first, whole.end, whole.kind, whole.rule, whole.country, whole.form);
    const next = tokens[whole.end]!;
    if (/^\d+$/u.test(next.text))
      return [
        segment(first, whole.end + 1, 'ORGANIZATION', 'name-with-number'),
        ...cutChunk(tagged, whole.end + 1, end, null),
      ];
    return [known, ...cutChunk(tagged, whole.end, end, null)];
  }
  // A known name that ends the chunk after another name: 'Aleppo Syria' has lost its comma; 'Sergei Lavrov Russia' too.
  for (let i = first + 1; i < end; i++) {
    const known = knownNameAt(tagged, i, end);
    if (
      known &&
      known.end === end &&
      known.kind === 'COUNTRY' &&
      known.form === 'name' &&
      !nameSuffixes.has(tokens[i]!.text)
    ) {
      // 'Neighbouring Chad', 'Landlocked Mali'
      if (i === first + 1 && opensSentence(tagged, first) && /(?:ing|ed)$/u.test(tokens[first]!.lower))
        return [segment(i, end, known.kind, known.rule, known.country)];
      return [segment(first, end, null, 'capitals')];
    }
  }
  if (SHIPS.test(tokens[first]!.text) && end - first > 1) return [];
  return [segment(first, end, null, 'capitals')];
}

/** 'the Gulf state', 'the Southeast Asian country': the region only describes. */
const DESCRIBES_COUNTRIES: ReadonlySet<string> = new Set(['region', 'region-adjective']);
const STATE_NOUNS =
  /^(?:states?|countr(?:y|ies)|nations?|kingdoms?|neighbou?rs?|monarch(?:y|ies)|republics?|sheikhdoms?|powers?)$/u;

/** 'Baltic Cable', 'Africa Confidential': words behind a region that name nothing by themselves. */
function goesOnBehindRegion(tagged: Tagged, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { text, pos } = tagged.tokens[i]!;
    if (pos !== 'PROPN' && !(pos === 'ADJ' && i === end - 1)) return false;
    if (!/^\p{Lu}\p{Ll}/u.test(text) || isGivenName(text) || knownNameAt(tagged, i, end) || cityNamed(text))
      return false;
  }
  return from < end;
}

/** Prefixes of ships' names. */
const SHIPS = /^(?:USS|HMS|HMAS|HMCS|HMNZS|INS|USNS|RFA|MV|MT|SS|ROKS|JS|BRP|KRI|FS|ITS)$/u;

const THINGS =
  /^(?:resolution|resolutions|book|books|act|law|laws|constitution|code|bill|prize|award|medal|day|week|plan|report|cessation|rewards?|article|chapter|section|amendment|chapter|order|roadmap|doctrine|strategy|visa|visas|passport|dollar|index|rule|level|bible|question|answer|note|page|figure|table|anniversary|century|era|age|dna|uhf|vhf)$/u;

/** Laws, resolutions, prizes and books have names too, but are none of the kinds. */
function namesNothing(tagged: Tagged, first: number, end: number): boolean {
  const { tokens } = tagged;
  const last = /^\d+$/u.test(tokens[end - 1]!.text) && end - 1 > first ? end - 2 : end - 1;
  const isInBody = Array.from({ length: last - first }, (_, i) => first + i).some(
    (i) => complementHeads.has(tokens[i]!.lower) && COMPLEMENT.test(tokens[i + 1]!.lower),
  );
  if (isInBody) return false;
  if (THINGS.test(tokens[last]!.lower)) return true;
  if (
    /^\d/u.test(tokens[end - 1]!.text) &&
    /^(?:highway|route|interstate|flight|mark|phase|grade|type)$/u.test(tokens[first]!.lower)
  )
    return true;
  if (/^(?:hurricane|typhoon|cyclone|storm|tropical)$/u.test(tokens[first]!.lower)) return true;
  return THINGS.test(tokens[first]!.lower) && (first + 1 >= end || COMPLEMENT.test(tokens[first + 1]!.lower));
}

/** 'Opposition leader', 'Defence correspondent', 'Environmental group' at a sentence's start: a field or side in a capital before a common noun. */
function describesPerson(tagged: Tagged, index: number): boolean {
  const next = tagged.tokens[index + 1];
  if (!next || next.sentence !== tagged.tokens[index]!.sentence || !opensSentence(tagged, index)) return false;
  const { lower } = tagged.tokens[index]!;
  // 'State news agency X'
  if (/^(?:state|official)$/u.test(lower) && next.text === next.lower && next.pos === 'NOUN') return true;
  const isField = portfolios.has(lower) || /(?:ental|ional|ical|ative|arian|gious|dent)$/u.test(lower);
  if (organizationNouns.has(next.lower) && isField) return true;
  return (
    personNouns.has(next.lower) &&
    (portfolios.has(lower) || /^(?:opposition|army|police|military|government|business|diplomatic|party)$/u.test(lower))
  );
}

/** 'People's Left', 'Workers' Voice': the name of a body for those whom it speaks for. */
function isOwnedByPeople({ tokens }: Tagged, first: number, end: number): boolean {
  return (
    end - first >= 3 &&
    /^(?:people|peoples|workers|farmers|women|students|citizens|peasants)$/u.test(tokens[first]!.lower) &&
    /^['’]s?$/u.test(tokens[first + 1]!.text) &&
    !placeHeads.has(tokens[end - 1]!.lower) &&
    !agreementHeads.has(tokens[end - 1]!.lower) &&
    tokens[end - 1]!.lower !== 'republic'
  );
}

/** 'Statistics Norway', 'Elections Canada': a field of public life and the country. */
function isBodyOfCountry(tagged: Tagged, first: number, end: number): boolean {
  if (end - first < 2 || !countryBodies.has(tagged.tokens[first]!.lower)) return false;
  const country = knownNameAt(tagged, first + 1, end);
  return country?.kind === 'COUNTRY' && country.form === 'name' && country.end === end;
}

interface Head {
  readonly end: number;
  readonly kind: MentionKind;
  readonly rule: string;
}

/** Words of newspapers and agencies that are hardly ever surnames. */
const PLAIN_MEDIA =
  /^(?:press|news|times|tribune|gazette|herald|dispatch|today|radio|fm|tv|television|broadcasting|daily|newswire|wire|weekly|review)$/u;

const COMPLEMENT = /^(?:of|for|on|to|and|in|against)$/u;

/** The head word that tells what the chunk names, and where that name ends. */
function headOf(tagged: Tagged, first: number, end: number): Head | null {
  const { tokens } = tagged;
  const length = end - first;
  const lower = (index: number): string => tokens[index]!.lower.replace(/\.$/u, '');
  const joined = (index: number): boolean => index + 1 < end && COMPLEMENT.test(tokens[index + 1]!.lower);
  const hasDigitless = length > 1;
  if (hasDigitless && length <= 3 && /^(?:radio|televisi[oó]n|canal)$/u.test(lower(first)))
    return { end, kind: 'ORGANIZATION', rule: 'media-name' };
  if (length === 2 && lower(first) === 'channel' && /^\d/u.test(lower(end - 1)))
    return { end, kind: 'ORGANIZATION', rule: 'media-name' };
  if (lower(first) === 'operation' && hasDigitless) return { end, kind: 'EVENT', rule: 'operation-name' };
  if (length === 2 && creeds.has(lower(first)) && partyEndings.has(lower(end - 1)))
    return { end, kind: 'ORGANIZATION', rule: 'party-name' };
  if (hasDigitless && lower(end - 1) === 'headquarters' && isCommand(tokens[end - 2]!))
    return { end, kind: 'ORGANIZATION', rule: 'organization-head' };
  if (length > 2 && lower(end - 1) === 'partnership' && /^(?:economic|strategic|trade)$/u.test(lower(end - 2)))
    return { end, kind: 'AGREEMENT', rule: 'agreement-head' };
  if (hasDigitless && agreementHeads.has(lower(end - 1))) return { end, kind: 'AGREEMENT', rule: 'agreement-head' };
  if (hasDigitless && eventHeads.has(lower(end - 1))) return { end, kind: 'EVENT', rule: 'event-head' };
  if (hasDigitless && placeFirsts.has(tokens[first]!.lower) && !organizationHeads.has(lower(end - 1)))
    return { end, kind: 'PLACE', rule: 'place-head' };
  // The head of a name with 'of' stands before the preposition; of several heads without one, the last counts.
  for (let i = first; i < end - 1; i++) {
    if (!joined(i)) continue;
    if (agreementHeads.has(lower(i))) return { end, kind: 'AGREEMENT', rule: 'agreement-head' };
    if (complementHeads.has(lower(i)) || organizationHeads.has(lower(i)))
      return { end, kind: 'ORGANIZATION', rule: 'organization-head' };
    if (placeHeads.has(lower(i))) return { end, kind: 'PLACE', rule: 'place-head' };
    if (lower(i) === 'war' || lower(i) === 'battle') return { end, kind: 'EVENT', rule: 'event-head' };
  }
  for (let i = end - 1; i >= first; i--) {
    const word = lower(i);
    const alone = i === first;
    // 'Moussa Ag Bah' is no joint-stock company
    if (tokens[i]!.text === 'Ag') continue;
    if (agreementHeads.has(word) && !alone) return { end: i + 1, kind: 'AGREEMENT', rule: 'agreement-head' };
    if (eventHeads.has(word) && !alone) return { end: i + 1, kind: 'EVENT', rule: 'event-head' };
    if (placeHeads.has(word) && !alone && !/^(?:gate|park|hill|hills|fort|pass|forest|palace|bridge)$/u.test(word))
      return { end: i + 1, kind: 'PLACE', rule: 'place-head' };
    if (placeHeads.has(word) && !alone && (!isGivenName(tokens[first]!.text) || bodyOpeners.has(lower(first))))
      return { end: i + 1, kind: 'PLACE', rule: 'place-head' };
    if (
      organizationHeads.has(word) &&
      !alone &&
      !(weakOrganizationHeads.has(word) && isGivenName(tokens[first]!.text) && length === 2)
    )
      return { end: withCampus(tagged, i, end), kind: 'ORGANIZATION', rule: 'organization-head' };
    if (partyPeople.has(word) && !alone && i === end - 1)
      return { end: i + 1, kind: 'ORGANIZATION', rule: 'party-people' };
    if (mediaHeads.has(word) && !alone && (PLAIN_MEDIA.test(word) || !isGivenName(tokens[first]!.text)))
      return { end: i + 1, kind: 'ORGANIZATION', rule: 'media-name' };
    if (organizationHeads.has(word) && !weakOrganizationHeads.has(word) && alone)
      return { end: i + 1, kind: 'ORGANIZATION', rule: 'bare-organization-head' };
  }
  return null;
}

/** 'Defence' of 'Defence Headquarters'. */
const isCommand = ({ lower }: Token): boolean =>
  portfolios.has(lower) || /^(?:army|navy|force|joint|command|operations)$/u.test(lower);

/** 'Arms Watch Finland', 'Amnesty International Kenya': the country that ends the name of a body is where that branch works. */
function withBranch(tagged: Tagged, head: Head, first: number, end: number): number {
  if (head.kind !== 'ORGANIZATION' || head.end >= end || head.end - first < 2) return head.end;
  const { tokens } = tagged;
  const country = knownNameAt(tagged, head.end, end);
  const isBranch =
    /^(?:watch|international|monitor|network|initiative|group|foundation|action|alliance|society|institute|forum|observatory|bank|airlines|airways|guard|rifles|customs)$/u;
  const speaks = /^['’]s?$/u.test(tokens[end]?.text ?? '');
  return country?.kind === 'COUNTRY' &&
    country.form === 'name' &&
    country.end === end &&
    !speaks &&
    isBranch.test(tokens[head.end - 1]!.lower)
    ? end
    : head.end;
}

/** 'University College Dublin': the city that ends the name of a school or hospital. */
function withCampus(tagged: Tagged, head: number, end: number): number {
  const { tokens } = tagged;
  const isSchool = /^(?:college|university|school|hospital|institute|polytechnic)$/u.test(tokens[head]!.lower);
  if (!isSchool || head + 1 >= end) return head + 1;
  const name = nameText(tagged, head + 1, end);
  return countryOfCapital(name) !== null || cityNamed(name) !== null ? end : head + 1;
}

/** Countries and demonyms inside the name of a body: 'Iraqi' in 'Iraqi Ministry of Culture'. */
function innerNames(tagged: Tagged, first: number, end: number): Segment[] {
  const inner: Segment[] = [];
  for (let i = first; i < end; i++) {
    const known = knownNameAt(tagged, i, end);
    if (!known) continue;
    if (
      known.kind === 'COUNTRY' &&
      !(i === first && known.end === end) &&
      !/\bUnited Nations\b/u.test(nameText(tagged, i, known.end))
    ) {
      inner.push({
        first: i,
        end: known.end,
        kind: 'COUNTRY',
        form: known.form,
        country: known.country,
        rule: `inner-${known.rule}`,
        titledFrom: null,
      });
    }
    i = known.end - 1;
  }
  return inner;
}
