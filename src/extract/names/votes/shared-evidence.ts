// What one name tells of another: a surname of its full name, a list of its other items.
import type { Tagged } from '../../layers.ts';
import { isGivenName } from '../../lexicons/given-names.ts';
import { companyEndings, portfolios } from '../../lexicons/name-words.ts';
import { isOtherName } from '../../other-names.ts';
import type { Segment } from '../segments.ts';
import { nameText } from '../shapes.ts';
import { type Ballot, leader } from './ballot.ts';

/** 'Qamenas, Sarmin and Talamenes': what is listed together is mostly of one kind. */
export function shareInLists(ballots: ReadonlyMap<string, Ballot>, segments: readonly Segment[], tagged: Tagged): void {
  const { tokens } = tagged;
  const kinds = segments.map(
    (segment) => segment.kind ?? leader(ballots.get(nameText(tagged, segment.first, segment.end))),
  );
  for (const [step, from] of [
    [1, 0],
    [-1, segments.length - 1],
  ] as const) {
    for (let i = from; segments[i + step]; i += step) {
      const [a, b] = step > 0 ? [segments[i]!, segments[i + 1]!] : [segments[i - 1]!, segments[i]!];
      const kind = kinds[i];
      const other = segments[i + step]!;
      if (!kind || kinds[i + step] || other.kind !== null || segments[i]!.form !== 'name') continue;
      const between = tokens.slice(a.end, Math.min(b.first, a.end + 3)).map(({ lower }) => lower);
      if (
        b.first - a.end > 2 ||
        between.length === 0 ||
        !between.every((word) => word === ',' || word === 'and' || word === 'or' || word === '/')
      )
        continue;
      const ballot = ballots.get(nameText(tagged, other.first, other.end));
      const shared = kind === 'COUNTRY' ? 'PLACE' : kind;
      if (!ballot || (shared !== 'PERSON' && shared !== 'PLACE' && shared !== 'ORGANIZATION')) continue;
      if (shared === 'PLACE' && (ballot.PERSON >= 1 || other.end - other.first > 2)) continue;
      ballot[shared] += kind === 'COUNTRY' ? 0 : 1;
      kinds[i + step] = leader(ballot);
    }
  }
}

/** A surname alone means the person, 'the Herald' the newspaper with the longer name. */
export function linkShortForms(
  ballots: ReadonlyMap<string, Ballot>,
  segments: readonly Segment[],
  tagged: Tagged,
): void {
  for (const [name, ballot] of ballots) {
    const words = name.split(' ');
    if (words.length < 2 || ballot.PERSON < Math.max(ballot.ORGANIZATION, ballot.PLACE)) continue;
    for (const part of shortForms(words)) {
      const short = ballots.get(part);
      if (short) short.PERSON += 4;
    }
  }
  for (const { kind, first, end } of segments) {
    if (end - first < 2) continue;
    if (kind === 'PLACE' && NATURE.test(tagged.tokens[end - 1]!.lower)) {
      const bare = ballots.get(nameText(tagged, first, end - 1));
      if (bare) bare.PLACE += 4;
    }
    // 'Trade' of 'Ministry of Trade' is only its field
    if (kind !== 'ORGANIZATION' || portfolios.has(tagged.tokens[end - 1]!.lower)) continue;
    const short = ballots.get(tagged.tokens[end - 1]!.text);
    if (short) short.ORGANIZATION += 3;
  }
  shareWithCompanies(ballots, segments, tagged);
}

/** 'Cuyo' of 'Cuyo River' is called so alone. */
const NATURE =
  /^(?:river|mountains|valley|strait|island|islands|peninsula|desert|basin|delta|lake|state|province|region)$/u;

/** 'Highveld' of 'Highveld Mobility': a company without the word for its trade. */
function shareWithCompanies(ballots: ReadonlyMap<string, Ballot>, segments: readonly Segment[], tagged: Tagged): void {
  for (const { kind, first, end } of segments) {
    const closing = tagged.tokens[end - 1]!.lower;
    if (end - first !== 2 || !(companyEndings.has(closing) || COMPANIES.test(closing))) continue;
    const long = kind ?? leader(ballots.get(nameText(tagged, first, end)));
    const short = ballots.get(tagged.tokens[first]!.text);
    if (long === 'ORGANIZATION' && short && !isGivenName(tagged.tokens[first]!.text)) short.ORGANIZATION += 4;
  }
}

const COMPANIES =
  /^(?:group|systems|technologies|industries|motors|airlines|airways|holdings?|pharmaceuticals|laboratories|bank)$/u;

/** The parts of a person's name that stand for it: each single word, and what follows the given name ('bin Salman'). */
function shortForms(words: readonly string[]): string[] {
  const forms = words.filter((word) => /^\p{Lu}|-\p{Lu}/u.test(word));
  for (let i = 1; i < words.length - 1; i++) forms.push(words.slice(i).join(' '));
  return forms;
}

/** 'Frente Obrero Popular (FOP)' */
function isAcronymOf(tagged: Tagged, long: Segment, short: Segment): boolean {
  const acronym = nameText(tagged, short.first, short.end);
  const initials = nameText(tagged, long.first, long.end)
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return acronym.length > 1 && acronym === initials && isOtherName(tagged.tokens, long.end, short);
}

/** 'National Renewal Movement (Morena)', 'the National Action Party, known as PAN': the name of a body behind its longer one. */
export function shareInBrackets(
  ballots: ReadonlyMap<string, Ballot>,
  segments: readonly Segment[],
  tagged: Tagged,
): void {
  segments.forEach((long, i) => {
    const short = segments[i + 1];
    const named = long.kind === null && short ? ballots.get(nameText(tagged, long.first, long.end)) : undefined;
    if (named && short && isAcronymOf(tagged, long, short)) named.ORGANIZATION += 6;
    if (long.kind !== 'ORGANIZATION' || short?.kind !== null || !isOtherName(tagged.tokens, long.end, short)) return;
    const ballot = ballots.get(nameText(tagged, short.first, short.end));
    if (ballot) ballot.ORGANIZATION += 5;
  });
}
