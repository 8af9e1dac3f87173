// Datelines: the place where a report was filed, in capitals, before a dash or colon ('NAIROBI, Kenya — ', 'PYONGYANG (AP) — ', 'WASHINGTON, June 3 (Reuters) - ').
import type { Span } from './article.ts';
import { inTitleCase } from './bylines.ts';
import { agencyInFull, HOUSE_WORD } from './newsroom-words.ts';

export interface DatelineReading {
  /** The place alone: 'OLD TAMAR, Lorvia'; null where only day or agency stand there: 'June 3 (Reuters) - '. */
  readonly place: (Span & { readonly text: string }) | null;
  /** Start of the report itself, behind the dash. */
  readonly bodyStart: number;
  /** News agency in parentheses, written out; null if there is none. */
  readonly agency: string | null;
  /** What else stands before the dash: 'June 3, 2025'. */
  readonly date: string | null;
}

const CAPITALS = "\\p{Lu}[\\p{Lu}’'.-]+(?:(?:[ /-]| DE | AU | EL | and | AND )\\p{Lu}[\\p{Lu}’'.-]*){0,4}";
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\\.?';
const WEEKDAY = '(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?';
const REGION = `(?:, (?!${WEEKDAY}[ ,]|${MONTH} \\d)\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:of|the|and|on) ){0,2}\\p{Lu}[\\p{L}.’'-]*){0,4}){0,2}`;
const MIXED = "\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,3}";
const DAY = `(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})|${WEEKDAY}(?= ?[-(/—–])`;
const DATE = `(?:,? (?:${DAY}))`;
const AGENCY = '(?: [(/]([\\p{L}&](?:[\\p{L}&. ]|\\/(?=\\p{L})){1,40})[)/])';
const HYPHEN = '\\s*(?:[—–―‒]|--|-)\\s*';
const DASH = '\\s*(?:[—–―‒]|--|-|:)\\s*';

/** Capitals before a dash or colon: a place. Mixed case needs a date or an agency as well. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(${CAPITALS}${REGION})(${DATE})?${AGENCY}?(${DATE})?${DASH}(?=\\S)`, 'u'),
  new RegExp(`^(${MIXED}${REGION})(${DATE})${AGENCY}?()${HYPHEN}(?=\\S)`, 'u'),
  new RegExp(`^(${MIXED}${REGION})(${DATE})${AGENCY}():\\s*(?=\\S)`, 'u'),
  new RegExp(`^(${CAPITALS}${REGION}) \\((${DAY})\\)()()${DASH}(?=\\S)`, 'u'),
  new RegExp(`^(${CAPITALS}${REGION})()${AGENCY}() (?=\\p{Lu}\\p{Ll}|[“"])`, 'u'),
  new RegExp(`^(${MIXED}${REGION})()${AGENCY}()${HYPHEN}(?=\\S)`, 'u'),
  // AFP: 'Brask (Lorvia) (AFP) –'
  new RegExp(`^(${MIXED}) \\(${MIXED}\\)()${AGENCY}()${HYPHEN}(?=\\S)`, 'u'),
  // without a dash: 'Brask, March 5 (LNA) Guards fired', 'BRASK, March 5, 2031. /LNA/. Guards fired'
  new RegExp(`^(${MIXED}${REGION})(${DATE}) \\((\\p{Lu}{2,6})\\)() (?=\\p{Lu})`, 'u'),
  new RegExp(`^(${CAPITALS}${REGION})(${DATE})\\. \\/([\\p{L} -]{2,30})\\/()\\.?\\s*(?:[—–-]+\\s*)?(?=\\S)`, 'u'),
];
/** Day and agency, or the agency alone, and no place. */
const PLACELESS = new RegExp(`^()((?:${DAY}) )?\\(([\\p{L}&][\\p{L}&.\\/ ]{1,40})\\)()${HYPHEN}(?=\\S)`, 'u');

/** Kickers and groups that stand before a dash or colon and are no place. */
const NO_PLACE =
  /^(?:UPDATE|UPDATED|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|WATCH|FACTBOX|EXPLAINER|LIVE|VIDEO|PHOTOS?|NOTE|SUMMARY|ABSTRACT|ALERT|URGENT|CORRECTION|NATO|OPEC|ASEAN|ISIS|ISIL|IAEA|UNESCO|UNHCR|NEWS|REPORT|WARNING|INTERVIEW|TIMELINE|QUESTION|ANSWER|SPOKESMAN|REPORTER|MODERATOR|COMMENTARY|EDITORIAL|FACT|MORE|READ|SEE)\b/u;

/** Reads the dateline at the block's beginning; null if it has none. */
export function readDateline(text: string, block: Span): DatelineReading | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + 200));
  for (const form of [...FORMS, PLACELESS]) {
    const match = form.exec(head);
    if (!match || block.start + match[0].length >= block.end) continue;
    const place = match[1]!.replace(/[\s,]+$/u, '');
    if (form !== PLACELESS && (place.length < 3 || NO_PLACE.test(place))) continue;
    const agency = match[3]?.trim() || null;
    return {
      place: place === '' ? null : { start: block.start, end: block.start + place.length, text: place },
      bodyStart: block.start + match[0].length,
      agency: agency === null ? null : agencyInFull(agency),
      date: (match[2] || match[4] || '').replace(/^[, ]+/u, '') || null,
    };
  }
  return readToldPlace(text, block, head);
}

/** 'Brask: ', '[BRASK] ', 'BRASK | ': a place only because the report speaks of something in it. */
const TOLD_PLACE = new RegExp(
  `^[([]?(${MIXED}${REGION})(?:[)\\]]\\s*(?:${HYPHEN})?|${HYPHEN}|\\s*[:|]\\s*|\\.\\s+)(?=["“‘']?\\p{Lu})`,
  'u',
);

/** 'Cartagena, Colombia – ' where the report speaks of Colombia again: the form of broadcasters. */
function isInRegionSpokenOf(text: string, block: Span, opening: string, place: string): boolean {
  const region = /^[^,]+, ([^,]+)$/u.exec(place)?.[1];
  return region !== undefined && /\s[—–]\s*$/u.test(opening) && text.includes(region, block.start + opening.length);
}

function readToldPlace(text: string, block: Span, head: string): DatelineReading | null {
  const [opening, place] = TOLD_PLACE.exec(head) ?? [];
  if (opening === undefined || place === undefined || NO_PLACE.test(place) || HOUSE_WORD.test(place)) return null;
  const town = place.split(',')[0]!;
  if (/\.\s+$/u.test(opening) && town !== town.toUpperCase()) return null;
  if (town.length < SHORTEST_TOWN) return null;
  const isSpokenOf = new RegExp(`\\b(?:in|near) ${inTitleCase(town)}\\b`, 'u').test(text);
  if (!isSpokenOf && !isInRegionSpokenOf(text, block, opening, place)) return null;
  const start = block.start + opening.indexOf(place);
  return {
    place: { start, end: start + place.length, text: place },
    bodyStart: block.start + opening.length,
    agency: null,
    date: null,
  };
}

const SHORTEST_TOWN = 4;

const ALONE = new RegExp(`^(${CAPITALS}${REGION})\\s*(—|–|--|-)?$`, 'u');

/** The place of a dateline that has a line of its own: 'BRASK, LORVIA —', or 'BRASK' where the report speaks of something 'in Brask'. */
export function placeAlone(line: string, lines: readonly string[]): string | null {
  if (line.length > 60) return null;
  const [, place, dash] = ALONE.exec(line) ?? [];
  if (place === undefined || NO_PLACE.test(place) || HOUSE_WORD.test(place)) return null;
  if (dash !== undefined) return place;
  const town = inTitleCase(place.split(',')[0]!);
  const told = new RegExp(`\\b(?:in|of|from|near|to|at) ${town}\\b`, 'u');
  return town.length > 3 && lines.some((other) => other.length > LONGEST_LINE_OF_MASTHEAD && told.test(other))
    ? place
    : null;
}

const LONGEST_LINE_OF_MASTHEAD = 100;
