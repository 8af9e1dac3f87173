// The masthead of a report saved from the web: section and kicker above the headline, standfirst below it, an author's name alone on its line.
import { firstOf, inTitleCase, isNameAlone } from './bylines.ts';
import { placeAlone, readDateline } from './dateline.ts';
import { agencyInFull, isHouseName } from './newsroom-words.ts';
import type { BlockRole } from './roles.ts';

export interface Masthead {
  readonly title: string | null;
  readonly author: string | null;
  readonly source: string | null;
}

const LONGEST_HEADLINE_WORDS = 30;
/** How many blocks a masthead may have. */
const LONGEST_MASTHEAD = 12;
const LONGEST_STANDFIRST = 300;

/** A line that does not end as a sentence does. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > 250 || /[.:;,…—–]["”’]?$/u.test(line.replace(/\b(?:\p{Lu}\.)+$/u, ''))) return false;
  const words = wordCount(line);
  return words >= 2 && words <= LONGEST_HEADLINE_WORDS && /\p{L}{2}/u.test(line);
}

const wordCount = (line: string): number => line.split(/\s+/u).length;

/** Reads the blocks above the report (`roles` by their form) and marks in `roles` what is none of it. Title null where nothing stands above it that is not. */
export function readMasthead(lines: readonly string[], roles: BlockRole[]): Masthead {
  const end = endOfMasthead(lines, roles);
  for (const i of range(end))
    if (i > 0 && roles[i] === 'body' && placeAlone(lines[i]!, lines) !== null) roles[i] = 'dateline';
  const author = nameAlone(lines, roles, end);
  const source = houseAlone(lines, roles, end);
  const candidates = range(end).filter((i) => (roles[i] === 'body' || roles[i] === 'headline') && isWordy(lines[i]!));
  const kickers = kickersOf(candidates, lines, roles);
  for (const i of kickers) roles[i] = 'boilerplate';
  const title = candidates[kickers.length];
  if (title !== undefined) for (const i of candidates) if (i > title && roles[i] === 'body') roles[i] = 'headline';
  return {
    title: kickers.length > 0 && title !== undefined ? lines[title]! : null,
    author: author === null ? null : inTitleCase(author),
    source: source === null ? null : inTitleCase(source),
  };
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);
const isWordy = (line: string): boolean => /\p{L}{2}/u.test(line);

/** The block with which the report itself begins: the first below the last line of the masthead; without such lines the first that ends as a sentence does. */
function endOfMasthead(lines: readonly string[], roles: readonly BlockRole[]): number {
  const near = lines.slice(0, LONGEST_MASTHEAD);
  const firstLong = near.findIndex((line, i) => roles[i] === 'body' && line.length > LONGEST_STANDFIRST);
  const limit = firstLong < 0 ? near.length : firstLong;
  const sentences = range(limit).filter((i) => roles[i] === 'body' && isWordy(lines[i]!) && isSentence(lines[i]!));
  const first = sentences[0] ?? limit;
  // One standfirst, of whole sentences, may stand between headline and byline.
  const isStandfirst =
    first > 0 &&
    roles.slice(first + 1).find((role) => role !== 'caption') === 'boilerplate' &&
    range(first).some((i) => roles[i] === 'headline' || looksLikeHeadline(lines[i]!));
  return isStandfirst ? first + 1 : first;
}

const isSentence = (line: string): boolean =>
  !looksLikeHeadline(line) && (/[.!?]["”’]?$/u.test(line) || wordCount(line) > LONGEST_KICKER_WORDS);

/** Sections: 'World News', 'Climate crisis', 'EXCLUSIVE', 'Home > World > Africa'. */
const SECTION =
  /\b(?:home|news|world|global|international|national|local|politics|business|economy|markets?|finance|trade|energy|science|health|climate|environment|crisis|conflicts?|war|diplomacy|defen[cs]e|security|opinion|analysis|explainer|exclusive|breaking|live|latest|updates?|video|report|features?|africa|americas?|asia|pacific|europe|middle east|sport|culture|technology|tech|law|crime|justice|society)\b/iu;
const LONGEST_KICKER_WORDS = 4;
const SHORTEST_HEADLINE_WORDS = 4;

/** Those of the first candidates that are sections, as a longer headline follows. */
function kickersOf(candidates: readonly number[], lines: readonly string[], roles: readonly BlockRole[]): number[] {
  const title = candidates.findIndex(
    (i) => wordCount(lines[i]!) >= SHORTEST_HEADLINE_WORDS && !isBreadcrumb(lines[i]!),
  );
  const above = candidates.slice(0, Math.max(title, 0));
  const other = above.findIndex((i) => !isKicker(lines[i]!, lines[candidates[title]!]!) && !isHouse(lines, roles, i));
  return other < 0 ? above : above.slice(0, other);
}

/** The paper's name above its day: 'The Coast Sentinel', below it '5 March 2031'. */
const isHouse = (lines: readonly string[], roles: readonly BlockRole[], i: number): boolean =>
  i === 0 && roles[1] === 'boilerplate' && /^(?:The )?(?:\p{Lu}[\p{L}’'-]+ ?){1,4}$/u.test(lines[0]!);

function isBreadcrumb(line: string): boolean {
  const parts = line.split(/\s*[>|›»/]\s*/u);
  return parts.length > 1 && parts.every((part) => wordCount(part) <= LONGEST_KICKER_WORDS);
}

function isKicker(line: string, next: string): boolean {
  if (isBreadcrumb(line)) return true;
  if (wordCount(line) > LONGEST_KICKER_WORDS || wordCount(next) <= wordCount(line)) return false;
  return SECTION.test(line) || (line === line.toUpperCase() && next !== next.toUpperCase()) || wordCount(line) === 1;
}

/** A name alone on its line where others give the day or a post ('Edda Marsh', below it '5 March 2031'), which the report does not use for a place. */
function nameAlone(lines: readonly string[], roles: BlockRole[], end: number): string | null {
  const headed = range(end).find(
    (i) => roles[i] === 'headline' || (roles[i] === 'body' && looksLikeHeadline(lines[i]!) && !isNameAlone(lines[i]!)),
  );
  const isDated = (i: number): boolean =>
    lines[i] !== undefined && readDateline(lines[i], { start: 0, end: lines[i].length }) !== null;
  if (headed === undefined || !(roles.slice(0, end).includes('boilerplate') || isDated(end))) return null;
  for (let i = headed + 1; i < end; i++) {
    const [name, place] = lines[i]!.split(/, (?=\p{Lu}[\p{L}’' -]{2,30}$)/u);
    if (roles[i] !== 'body' || name === undefined || !isNameAlone(name) || SECTION.test(name)) continue;
    const isBeside = roles[i - 1] === 'boilerplate' || roles[i + 1] === 'boilerplate' || isDated(i + 1);
    if (!isBeside && (place !== undefined || name === name.toUpperCase())) continue;
    const printed = inTitleCase(name);
    if (lines.slice(end).some((text) => text.includes(`in ${printed}`) || text.includes(`of ${printed}`))) continue;
    roles[i] = 'boilerplate';
    return firstOf(name);
  }
  return null;
}

/** The paper's name alone on its line, beside the day. */
function houseAlone(lines: readonly string[], roles: BlockRole[], end: number): string | null {
  for (let i = 0; i < end; i++) {
    const isBeside = roles[i - 1] === 'boilerplate' || roles[i + 1] === 'boilerplate';
    if (roles[i] !== 'body' || !isBeside || !isHouseName(lines[i]!) || wordCount(lines[i]!) > LONGEST_HOUSE_WORDS)
      continue;
    roles[i] = 'boilerplate';
    return agencyInFull(lines[i]!);
  }
  return null;
}

const LONGEST_HOUSE_WORDS = 5;
