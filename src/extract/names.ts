// Stage `names`: people, countries, organisations, places and agreements that the article calls by name, demonyms, and bodies named by a common noun
// ('Iraqi forces'). Every distinct name gets one kind by one vote over the document. Rules that later stages should know: 'role' is a title in capitals
// without a name ('the Foreign Secretary'), which means a person as a nominal does; 'named-people' is a loose group ('Iraqi officials').
import type { MentionKind } from './extraction.ts';
import type { DateMention, Gender, Mention, Tagged } from './layers.ts';
import { genderOfGivenName } from './lexicons/given-names.ts';
import { courtesyTitles } from './lexicons/offices.ts';
import { countryNamed } from './lexicons/places.ts';
import { femaleNouns, maleNouns } from './lexicons/titles.ts';
import { findInUninformativeCase } from './names/casing.ts';
import { findCommittees } from './names/committees.ts';
import { findCompounds } from './names/compounds.ts';
import { findGroups, findMinistries, type NamedRange } from './names/groups.ts';
import { findRuns } from './names/runs.ts';
import { cutRun, type RoleSegment, type Segment } from './names/segments.ts';
import { casingOf, isAcronym, nameText } from './names/shapes.ts';
import { tally } from './names/votes/ballot.ts';
import { vote } from './names/votes.ts';
import { isOtherName } from './other-names.ts';

/** Mentions in order of their start, the longer first; mentions inside others are there too. */
export function findNames(tagged: Tagged, dates: readonly DateMention[]): Mention[] {
  const excluded = dateTokens(tagged, dates);
  const segments: Segment[] = [];
  const roles: RoleSegment[] = [];
  for (const sentence of tagged.sentences) {
    if (sentence.firstToken === sentence.endToken || casingOf(tagged, sentence) !== 'normal') continue;
    for (const run of findRuns(tagged, sentence, excluded)) {
      const cut = cutRun(tagged, run);
      segments.push(...cut.segments);
      roles.push(...cut.roles);
    }
  }
  const decisions = vote(tagged, segments);
  const pacts = acronymsOfAgreements(tagged, segments);
  const mentions: Mention[] = [];
  const named: NamedRange[] = [];
  const halves = countriesInHalves(tagged, segments);
  for (const segment of segments) {
    const half = halfCountry(tagged, segment, halves);
    if (half) {
      mentions.push({ ...mentionOf(tagged, segment, 'COUNTRY'), country: half, rule: 'half-country' });
      continue;
    }
    if (isPartOfAgency(tagged, segment) || isCurrency(tagged, segment) || isTicker(tagged, segment)) continue;
    const name = nameText(tagged, segment.first, segment.end);
    const pact = pacts.has(name) ? ('AGREEMENT' as const) : undefined;
    const known = inBrackets(tagged, segment) ?? pact ?? segment.kind ?? inDateline(tagged, segment);
    const voted = known ? undefined : decisions.get(name);
    const kind = known ?? voted?.kind;
    if (
      kind === undefined ||
      (segment.rule === 'bare-organization-head' && !isCapitalisedByChoice(tagged, segment.first))
    )
      continue;
    mentions.push({ ...mentionOf(tagged, segment, kind), ...(voted && { votes: tally(voted.ballot) }) });
    named.push({ first: segment.first, end: segment.end, kind, form: segment.form });
  }
  for (const role of roles)
    if (!isPluralRole(tagged, role) && !isAddressed(tagged, role)) mentions.push(roleMention(tagged, role));
  for (const group of findGroups(tagged, named)) mentions.push(groupMention(tagged, group));
  const covered = new Set(mentions.flatMap(({ firstToken, endToken }) => tokensOf(firstToken, endToken)));
  for (const ministry of findMinistries(tagged, (token) => covered.has(token)))
    mentions.push(groupMention(tagged, ministry));
  for (const committee of findCommittees(tagged, (token) => covered.has(token)))
    mentions.push(groupMention(tagged, committee));
  const compounds = findCompounds(tagged, decisions, excluded);
  // 'New' of 'New York-based' is no name.
  const kept = mentions.filter(
    (mention) => !compounds.some(({ start, end }) => start <= mention.start && mention.end < end),
  );
  kept.push(...compounds);
  return inOrder([...kept, ...findInUninformativeCase(tagged, kept, excluded)]);
}

/** 'CEPA' of 'the Comprehensive Economic Partnership Agreement (CEPA)' and 'the Treaty of Commerce, or TOC,'. */
function acronymsOfAgreements(tagged: Tagged, segments: readonly Segment[]): ReadonlySet<string> {
  const found = new Set<string>();
  segments.forEach((short, i) => {
    const long = segments
      .slice(Math.max(0, i - 3), i)
      .find(({ kind, first }) => kind === 'AGREEMENT' && first < short.first);
    if (!long || short.end - short.first > 1 || !isAcronym(tagged.tokens[short.first]!.text)) return;
    if (isOtherName(tagged.tokens, long.end, short)) found.add(nameText(tagged, short.first, short.end));
  });
  return found;
}

/** 'C$' and 'NZ' of 'NZ$310 million'. */
const isCurrency = ({ tokens }: Tagged, { end }: Segment): boolean =>
  tokens[end - 1]!.text.endsWith('$') ||
  (tokens[end]?.text.startsWith('$') === true && tokens[end]!.start === tokens[end - 1]!.end);

/** 'BRN.N' and 'NYSE: BRN' in brackets behind a company's name. */
function isTicker({ tokens, article }: Tagged, { first, end }: Segment): boolean {
  const from = tokens[Math.max(0, first - 4)]!.start;
  const open = article.text.slice(from, tokens[first]!.start).lastIndexOf('(');
  if (open < 0) return false;
  const to = tokens[Math.min(tokens.length, end + 4) - 1]!.end;
  const TICKER = /^\((?:[\dA-Z]{1,6}\.[A-Z]{1,3}|(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|OTC|HKEX|JSE|NSE|BSE)[^)]{1,12})\)/;
  return TICKER.test(article.text.slice(from + open, to));
}

const tokensOf = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i);

const isPartOfName = ({ tokens }: Tagged, index: number): boolean =>
  tokens[index]!.text === 'Today' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[index - 1]?.text ?? '') &&
  tokens[index - 1]?.sentence === tokens[index]!.sentence;

function dateTokens(tagged: Tagged, dates: readonly DateMention[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const date of dates) {
    // 'Fergana Today' is a newspaper, not a day.
    const isAlone = date.endToken - date.firstToken === 1;
    if (isAlone && isPartOfName(tagged, date.firstToken)) continue;
    for (let i = date.firstToken; i < date.endToken; i++) tokens.add(i);
  }
  return tokens;
}

/** 'Parliament', 'Congress': capitalised though no sentence begins with it, and no plural ('Forces'). */
function isCapitalisedByChoice(tagged: Tagged, index: number): boolean {
  const before = tagged.tokens[index - 1];
  const token = tagged.tokens[index]!;
  return before !== undefined && before.sentence === token.sentence && before.pos !== 'PUNCT';
}

/** 'the North' is the country whose name begins with it, if the article names just one such country. */
function halfCountry(tagged: Tagged, { first, end }: Segment, halves: CountriesInHalves): string | null {
  if (end - first > 1 || tagged.tokens[first - 1]?.lower !== 'the') return null;
  const [code, another] = halves.get(tagged.tokens[first]!.text) ?? [];
  return code !== undefined && another === undefined ? code : null;
}

/** The countries that the article names with 'North', 'South', 'East' or 'West', by that word. */
type CountriesInHalves = ReadonlyMap<string, ReadonlySet<string>>;

function countriesInHalves(tagged: Tagged, segments: readonly Segment[]): CountriesInHalves {
  const found = new Map(['North', 'South', 'East', 'West'].map((half) => [half, new Set<string>()]));
  for (const { country, first, end } of segments) {
    if (country && end - first > 1) found.get(tagged.tokens[first]!.text)?.add(country);
  }
  return found;
}

/** 'Osh (Kyrgyzstan)': the country in the brackets is no agency. */
const countryBrackets = (tokens: Tagged['tokens'], first: number, end: number): boolean =>
  tokens[first - 1]?.text === '(' &&
  tokens[end]?.text === ')' &&
  countryNamed(
    tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' '),
  ) !== null;

/** Names inside the agency's name: 'Gulf' of '(Gulf Desk)' in a dateline. The frame of the article knows the agency. */
function isPartOfAgency({ tokens, sentences }: Tagged, { first, end }: Segment): boolean {
  const sentence = sentences[tokens[first]!.sentence]!;
  if (sentence.role !== 'dateline' || countryBrackets(tokens, first, end)) return false;
  let open = first - 1;
  while (open >= sentence.firstToken && tokens[open]!.text !== '(' && tokens[open]!.text !== ')') open--;
  if (tokens[open]?.text !== '(' || open < sentence.firstToken) return false;
  return open !== first - 1 || tokens[end]?.text !== ')';
}

/** What stands in brackets in a dateline is the agency. */
const inBrackets = ({ tokens, sentences }: Tagged, { first, end }: Segment): MentionKind | undefined =>
  tokens[first - 1]?.text === '(' &&
  !countryBrackets(tokens, first, end) &&
  sentences[tokens[first]!.sentence]!.role === 'dateline'
    ? 'ORGANIZATION'
    : undefined;

/** Any other name in a dateline is a place. */
function inDateline(tagged: Tagged, { first }: Segment): MentionKind | undefined {
  return tagged.sentences[tagged.tokens[first]!.sentence]!.role === 'dateline' ? 'PLACE' : undefined;
}

function range(
  tagged: Tagged,
  first: number,
  end: number,
): Pick<Mention, 'start' | 'end' | 'text' | 'firstToken' | 'endToken'> {
  const start = tagged.tokens[first]!.start;
  const stop = tagged.tokens[end - 1]!.end;
  return { start, end: stop, text: tagged.article.text.slice(start, stop), firstToken: first, endToken: end };
}

function mentionOf(tagged: Tagged, segment: Segment, kind: MentionKind): Mention {
  const { first, end, form, country, rule } = segment;
  const last = tagged.tokens[end - 1]!;
  return {
    ...range(tagged, first, end),
    kind,
    form,
    head: end - 1,
    plural: form === 'adjective' && /(?:an|i|er|ian|ese|k|b|t)s$/u.test(last.text),
    gender: kind === 'PERSON' ? genderOf(tagged, segment) : 'unknown',
    country,
    rule,
  };
}

function genderOf(tagged: Tagged, { first, end, titledFrom }: Segment): Gender {
  const { tokens } = tagged;
  for (let i = first - 1; i >= (titledFrom ?? first - 1) && i >= 0; i--) {
    const word = tokens[i]!.lower.replace(/\.$/u, '');
    if (maleNouns.has(word)) return 'male';
    if (femaleNouns.has(word)) return 'female';
    const told = courtesyTitles.get(word);
    if (told && told !== 'unknown' && /^\p{Lu}/u.test(tokens[i]!.text)) return told;
  }
  if (end - first === 1) return 'unknown';
  const told = genderOfGivenName(tokens[first]!.text);
  return told === 'unknown' ? genderOfSurname(tokens[end - 1]!.text) : told;
}

/** Slavic and Lithuanian surnames have endings of their own for women. */
function genderOfSurname(surname: string): Gender {
  if (/.{2}(?:[oe]va|ová|skaya|ska|ská|ienė|aitė|ytė)$/u.test(surname)) return 'female';
  return /.{2}(?:[oe]v|skiy|skyi)$/u.test(surname) ? 'male' : 'unknown';
}

function roleMention(tagged: Tagged, { first, end }: RoleSegment): Mention {
  const last = tagged.tokens[end - 1]!.lower;
  const gender = maleNouns.has(last) ? 'male' : femaleNouns.has(last) ? 'female' : 'unknown';
  return {
    ...range(tagged, first, end),
    kind: 'PERSON',
    form: 'name',
    head: end - 1,
    plural: /s$/u.test(last),
    gender,
    country: null,
    rule: 'role',
  };
}

/** 'Foreign Secretary Sir X': the name follows. */
const isAddressed = ({ tokens }: Tagged, { end }: RoleSegment): boolean =>
  /^(?:mr|mrs|ms|miss|dr|prof|sir|madam)\.?$/u.test(tokens[end]?.lower ?? '') && /^\p{Lu}/u.test(tokens[end]!.text);

const isPluralRole = (tagged: Tagged, { end }: RoleSegment): boolean =>
  /[^s]s$|ies$/u.test(tagged.tokens[end - 1]!.lower) &&
  !/staff|affairs|operations/u.test(tagged.tokens[end - 1]!.lower);

function groupMention(
  tagged: Tagged,
  { first, end, head, rule }: { first: number; end: number; head: number; rule: string },
): Mention {
  const plural = /(?:s|people|police|men|women|children|troops)$/u.test(tagged.tokens[head]!.lower);
  return {
    ...range(tagged, first, end),
    kind: 'ORGANIZATION',
    form: 'name',
    head,
    plural,
    gender: 'unknown',
    country: null,
    rule,
  };
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return [...mentions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention) => {
      const key = `${mention.start} ${mention.end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
