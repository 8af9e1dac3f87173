// Lines that say when an article appeared, and often who published or wrote it: 'BRASK NEWS • March 5, 2031', 'Updated 8:14 PM EST, March 5, 2031'.
import { inTitleCase } from './bylines.ts';
import { readCreditLine, withoutTime } from './credit-lines.ts';
import { NAME } from './newsroom-words.ts';

export interface PublicationLine {
  /** The field that holds the day, as printed. */
  readonly date: string;
  readonly source: string | null;
  readonly author: string | null;
}

const LONGEST_LINE = 160;
const STATED =
  /^\(?(?:first |last |originally )?(?:published|posted|updated|modified|issued|date|released|dated|filed)\b[\s:]*(?:on |at )?.{0,140}\d{4}/iu;
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
  const credit = readCreditLine(line);
  if (credit?.date != null)
    return {
      date: credit.date,
      source: credit.source,
      author: credit.author === null ? null : inTitleCase(credit.author),
    };
  const isDated = isTime(line) || (STATED.test(line) && !/\b(?:said|told|was|were|by the)\b/iu.test(line));
  return isDated ? { date: line, source: null, author: null } : null;
}

/** Nothing but day and time; at most three words beside ('All News 15:41 March 5, 2031', 'Tamar, 5 March 2031 (CPN)') where a clock or an agency stands too. */
function isTime(field: string): boolean {
  const rest = withoutTime(field);
  if (rest === '' || DAY_WITH_PLACE.test(field)) return true;
  const words = rest.split(' ');
  return (
    words.length <= 3 &&
    !/^by$/iu.test(words[0]!) &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    (TIME_OF_DAY.test(field) || /[^.] \(\p{Lu}{2,6}\)$/u.test(field))
  );
}
