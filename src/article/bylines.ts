// Bylines: who wrote a report, as the line below its headline or the credit at its end says. Forms only, no names.
// Source of the forms: the Associated Press Stylebook, and the ways in which news sites print their authors.
import { readCreditLine } from './credit-lines.ts';
import { BEAT, HOUSE_WORD, isHouseName, NAME, POST } from './newsroom-words.ts';

const BY =
  '(?:(?:[Ss]tory |[Ww]ritten |[Rr]eport(?:ed)? |[Ww]ords )?by|By|BY|[Aa]uthor:|[Rr]eporter:|[Tt]ext:|[Ww]ords:|[Ff]rom(?=[^|]{5,60} in \\p{Lu}))';
const BYLINE = new RegExp(
  `^${BY}[: ]*\\s*(?:${BEAT}${POST} )?(${NAME}|\\p{Lu}[\\p{Lu}.’'-]+)(?:$|\\s*[,|•·—–/(&]| - |\\. (?=Photo)| (?:and|with|in|for|of|on)\\b|\\s*\\n|\\s+\\d|\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec|Published|Updated|Staff|Senior|Associated|Reuters|Special)\\b)`,
  'u',
);
const NAME_AND_SOURCE = new RegExp(`^(?!(?:By|BY) )(${NAME})\\s+\\|\\s+(\\p{Lu}[^|]{1,60}?)(?:\\s+\\|.{0,80})?$`, 'u');

export interface Byline {
  readonly author: string | null;
  readonly source: string | null;
}

/** What a byline names ('By EDDA MARSH | Coast Daily', 'Edda Marsh, Diplomatic Editor'); null if the block is none. */
export function readByline(block: string): Byline | null {
  if (block.length > 200) return null;
  const photographed = /^(.{2,80}?)\. Photo(?:graph)?(?:s|y)? by\b/u.exec(block)?.[1] ?? block;
  if (/[.!?]["”]?$/u.test(photographed.replace(/\b(?:Jr|Sr|[A-Z])\.$/u, ''))) return null;
  const credit = readCreditLine(photographed);
  if (credit?.signed)
    return { author: credit.author === null ? null : inTitleCase(credit.author), source: credit.source };
  const author = BYLINE.exec(photographed)?.[1];
  if (author !== undefined)
    return { author: inTitleCase(author.trim().replace(/[,.]$/u, '')), source: sourceInByline(photographed) };
  const piped = NAME_AND_SOURCE.exec(block);
  return piped && !HOUSE_WORD.test(piped[1]!) && piped[1] !== piped[1]!.toUpperCase()
    ? { author: piped[1]!, source: piped[2]!.trim() }
    : null;
}

const sourceInByline = (line: string): string | null =>
  /(?:\||•|·)\s*(\p{Lu}[\p{L}’'& ]{2,50}?)\s*$/u.exec(line)?.[1] ?? null;

/** The first author of a field that holds nothing else ('By Edda Marsh & Ole Brandt', 'Edda Marsh, Diplomatic Editor'); null for a house, a desk or an address. */
export function authorInField(value: string | null): string | null {
  if (value === null) return null;
  const field = value.replace(/\s+/gu, ' ').trim();
  const named = /\(([^()]+)\)$/u.exec(field);
  const person = field.includes('@') && named ? named[1]! : field.replace(/^by\s+/iu, '');
  if (NO_AUTHOR.test(person)) return null;
  const credit = readCreditLine(`By ${person}`);
  const author = credit?.signed ? credit.author : firstOf(person.split(/\s*[;|]\s*/u)[0]!);
  return author === null || author === '' ? null : inTitleCase(author);
}

const NO_AUTHOR =
  /^(?:https?:|@)|^(?:(?:site|web) ?)?(?:admin(?:istrator)?|editors?|editorial(?: (?:team|board|staff))?|web ?master|guest|contributors?|unknown|none|null|staff(?: (?:writers?|reporters?|reports?))?)$/iu;

const POST_ALONE = new RegExp(`^(?:The )?${BEAT}${POST}(?:,? \\p{Lu}.{1,40}| in \\p{Lu}.{1,30})?$`, 'u');
/** The line below a name: 'Africa correspondent', 'Diplomatic Editor, Coast News'. */
export const isPostAlone = (line: string): boolean =>
  line.length < 80 && /^\p{Lu}/u.test(line) && POST_ALONE.test(line);

/** The first of 'Edda Marsh and Ole Brandt'. */
export const firstOf = (names: string): string => names.replace(/(?:,| and| &) .*$/u, '');

const NAME_ALONE = new RegExp(`^${NAME}(?:, ${NAME})?(?: (?:and|&) ${NAME})?$`, 'u');
/** Whether the line may be a name and nothing else: 'Edda Marsh', 'Edda Marsh and Ole Brandt'. */
export const isNameAlone = (line: string): boolean =>
  NAME_ALONE.test(line) && !HOUSE_WORD.test(line) && !isHouseName(line) && !isPostAlone(line);

/** 'EDDA MARSH' is printed so for its looks only. */
export const inTitleCase = (name: string): string =>
  name === name.toUpperCase() && name.length > 4
    ? name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

const REPORTERS = new RegExp(`^[([]?(?:[Rr]eporting|[Rr]eported|[Ww]riting|[Ww]ritten) by (${NAME})`, 'u');
const REPORTED_FROM = new RegExp(`^(${NAME})(?: and ${NAME})? reported from (?:the )?\\p{Lu}`, 'u');
/** Longest credit, in code units. */
const LONGEST_CREDIT = 400;

/** The first of those whom a credit at the end says to have reported: '(Reporting by X in Y; editing by Z)', 'X reported from Y'. */
export function reporterInCredit(block: string): string | null {
  if (block.length > LONGEST_CREDIT) return null;
  return (REPORTERS.exec(block) ?? REPORTED_FROM.exec(block))?.[1]?.replace(/[.,;)]+$/u, '') ?? null;
}
