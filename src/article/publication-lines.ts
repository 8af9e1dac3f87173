// Lines that say when an article appeared, and often who published or wrote it: 'BRASK NEWS • March 5, 2031', 'Updated 8:14 PM EST, March 5, 2031'.
import { HOUSE_WORD, isNameAlone, NAME, readByline } from './bylines.ts';

export interface PublicationLine {
  /** The field that holds the day, as printed. */
  readonly date: string;
  readonly source: string | null;
  readonly author: string | null;
}

const LONGEST_LINE = 160;
const STATED =
  /^\(?(?:first |last |originally )?(?:published|posted|updated|modified|issued|date|released|dated|filed)\b[\s:]*(?:on |at )?.{0,140}\d{4}/iu;
const WORDS_OF_TIME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|first|last|originally|published|posted|updated|modified|issued|dated?|filed|a\.?m\.?|p\.?m\.?|at|on|an?|ago|yesterday|today|hours?|hrs?|min(?:ute)?s?|read|gmt|utc|est|edt|et|pst|pdt|cet|cest|eet|bst|ist|msk|jst|kst|hkt|wat|eat|cat)\b\.?|(?<=\d)(?:st|nd|rd|th)\b/giu;
const MONTHS_SHORT = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const MONTH_AND_DAY = new RegExp(`\\b(?:\\d{1,2} ${MONTHS_SHORT}|${MONTHS_SHORT} \\d{1,2})\\b`, 'u');
/** 'Edda Marsh Published March 5, 2031 08:12am'. */
const NAME_AND_DAY = new RegExp(`^(${NAME}) ((?:[Pp]ublished|[Uu]pdated|[Pp]osted)\\b.{0,100}\\d{4}.{0,60})$`, 'u');
/** 'Tamar, March 5, 2031', '5 March 2031 Peace and Security': day and place, or day and section. */
const DAY_WITH_PLACE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}’'. -]{2,30}, (?:${MONTHS_SHORT} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTHS_SHORT},? \\d{4})|\\d{1,2} ${MONTHS_SHORT} \\d{4}(?: (?:\\p{Lu}[\\p{L}]+|and|&|of)){1,4})$`,
  'u',
);
const TIME_OF_DAY = /\d[:.]\d\d|\b(?:ago|[ap]\.?m\.?)\b/iu;

/** Reads a line that only says when the article appeared, by whom and where; null for any other. */
export function readPublicationLine(line: string): PublicationLine | null {
  if (line.length > LONGEST_LINE || !/\d/u.test(line)) return null;
  if (!/\d{4}/u.test(line))
    return MONTH_AND_DAY.test(line) && TIME_OF_DAY.test(line) && isTime(line)
      ? { date: line, source: null, author: null }
      : null;
  const named = NAME_AND_DAY.exec(line);
  if (named) return { date: named[2]!, source: null, author: named[1]! };
  if (STATED.test(line) && !/\b(?:said|told|was|were|by the)\b/iu.test(line))
    return { date: line, source: null, author: null };
  const fields = line.split(/\s*[|•·]\s*|\s+[/–—-]+\s+/u).filter((field) => field !== '');
  const date = fields.find((field) => /\d{4}/u.test(field) && isTime(field));
  if (date === undefined) return null;
  let source: string | null = null;
  let author: string | null = null;
  for (const field of fields) {
    if (field === date || isTime(field) || /^(?:editor|by-?line|edited by)\b|\bread$/iu.test(field)) continue;
    const byline = /^by\b/iu.test(field) ? readByline(field) : null;
    if (byline !== null) {
      author ??= byline.author;
      continue;
    }
    if (field.length > 60 || !/^(?:source: ?)?\p{Lu}[\p{L}’'&., ]*$/iu.test(field) || !/^\p{Lu}/u.test(field))
      return null;
    if (
      (fields.indexOf(field) === 0 || fields.length === 2) &&
      author === null &&
      isNameAlone(field) &&
      field !== field.toUpperCase()
    )
      author = field.replace(/ and .*$/u, '');
    else if (HOUSE_WORD.test(field) || fields.indexOf(field) === 0) source ??= field.replace(/^source: ?/iu, '');
  }
  return { date, source, author };
}

/** Nothing but day and time; at most three words beside ('All News 15:41 March 5, 2031', 'Tamar, 5 March 2031 (CPN)') where a clock or an agency stands too. */
function isTime(field: string): boolean {
  const rest = field
    .replace(WORDS_OF_TIME, ' ')
    .replace(/[\d\s.,:|/+•·–—()-]+/gu, ' ')
    .trim();
  if (rest === '' || DAY_WITH_PLACE.test(field)) return true;
  const words = rest.split(' ');
  return (
    words.length <= 3 &&
    !/^by$/iu.test(words[0]!) &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    (TIME_OF_DAY.test(field) || /[^.] \(\p{Lu}{2,6}\)$/u.test(field))
  );
}
