// The day of publication: given, read from metadata, or inferred from the dates and weekdays that the report itself mentions.
import type { DateBasis } from '../generated/ontology.ts';
import { dayNumber, findFullDates, isoDay, monthNumber, readDate, WEEKDAYS, weekdayOf, yearOf } from './calendar.ts';
import type { Frame } from './roles.ts';

export interface Publication {
  /** EDTF. */
  readonly publishedOn: string | null;
  readonly publishedOnBasis: DateBasis;
}

export function datePublication(
  text: string,
  frame: Frame,
  given: string | null,
  metadata: string | null,
): Publication {
  if (given !== null) return { publishedOn: given, publishedOnBasis: 'GIVEN' };
  const stated = metadata ?? firstDate(frame.publicationLines);
  if (stated !== null) return { publishedOn: stated, publishedOnBasis: 'METADATA' };
  const inferred = inferDay(text, frame);
  return inferred === null
    ? { publishedOn: null, publishedOnBasis: 'UNKNOWN' }
    : { publishedOn: inferred, publishedOnBasis: 'INFERRED' };
}

function firstDate(lines: readonly string[]): string | null {
  const ordered = [...lines.filter((line) => !/^(?:last )?(?:updated|modified)/iu.test(line)), ...lines];
  for (const line of ordered) {
    const date = /\d{4}/u.test(line)
      ? readDate(
          line.replace(
            /^[^\d]*?(?:published|posted|updated|modified|issued|date|filed)\b[\s:]*(?:(?:on|at)\b)?[\s:]*/iu,
            '',
          ),
        )
      : null;
    if (date !== null && date.length === 10) return date;
  }
  return null;
}

/** A month and day without a year: 'Oct. 4'. AP style leaves the year out when it is the current one. */
interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly inLead: boolean;
}

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const MONTH_DAY = new RegExp(
  `\\b(?:${MONTH} (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? ${MONTH})\\b(?!,? \\d{4}|:|\\d)`,
  'gu',
);
const MONTH_YEAR = new RegExp(`\\b${MONTH},? (\\d{4})\\b`, 'gu');
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.map(capitalised).join('|')})\\b`, 'gu');
const AHEAD =
  /\b(?:will|would|next|upcoming|scheduled|plans?|planned|expected|ahead of|until|by|before|due|set to|deadline|starting|beginning)\b/iu;
/** Sentences of the report in which the news is told. */
const LEAD_SENTENCES = 3;
/** A report without a year names days of the last months (AP style); a file photo may be older. */
const DAYS_A_WEEK = 7;

/** The day that fits all that the article mentions, or its year if no weekday tells the day, or null if too little is said. */
function inferDay(text: string, frame: Frame): string | null {
  const told = frame.sentences.filter((sentence) => sentence.role === 'body' || sentence.role === 'quote-only');
  const inBody = { days: [] as number[], years: [] as number[] };
  const monthDays: MonthDay[] = [];
  const leadWeekdays: number[] = [];
  const spokenOf = new Set<string>();
  told.forEach((sentence, i) => {
    const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
    for (const { day } of findFullDates(words)) inBody.days.push(day);
    if (i < LEAD_SENTENCES) for (const [day] of words.matchAll(WEEKDAY)) spokenOf.add(day);
    for (const match of words.matchAll(MONTH_YEAR)) inBody.years.push(Number(match[2]));
    if (AHEAD.test(words) && !/\b(?:said|told)\b/u.test(words)) return;
    for (const match of words.matchAll(MONTH_DAY)) {
      if (AHEAD.test(words.slice(Math.max(0, match.index - 25), match.index))) continue;
      monthDays.push({
        month: monthNumber(match[1] ?? match[4]!)!,
        day: Number(match[2] ?? match[3]),
        inLead: i < LEAD_SENTENCES,
      });
    }
    if (i >= LEAD_SENTENCES) return;
    for (const match of words.matchAll(WEEKDAY)) {
      if (
        /\b(?:next|this coming|by|until|before|will .{0,40})\s*(?:on )?$/iu.test(
          words.slice(Math.max(0, match.index - 60), match.index),
        )
      )
        continue;
      leadWeekdays.push(WEEKDAYS.indexOf(match[1]!.toLowerCase()));
    }
  });
  for (const line of frame.publicationLines) {
    for (const match of line.matchAll(MONTH_DAY)) {
      monthDays.unshift({
        month: monthNumber(match[1] ?? match[4]!)!,
        day: Number(match[2] ?? match[3]),
        inLead: true,
      });
    }
  }
  const captions = frame.sentences
    .filter((sentence) => sentence.role === 'caption')
    .map((sentence) => text.slice(sentence.start, sentence.end));
  const captionDays = captions.flatMap((caption) => findFullDates(caption).map(({ day }) => day));
  const photographed = largest(captions.flatMap(daysWithWeekday));
  const isTheNews = photographed !== null && spokenOf.has(capitalised(WEEKDAYS[weekdayOf(photographed)]!));
  if (isTheNews && photographed === largest([...inBody.days, ...captionDays])) return isoDay(photographed);
  return dayThatFits(inBody, captionDays, monthDays, leadWeekdays[0] ?? null);
}

/** 'Thursday, Feb. 5, 2026': the caption of a photo of the news gives the weekday of which the report speaks. */
function daysWithWeekday(caption: string): number[] {
  return [...caption.matchAll(WEEKDAY)].flatMap(({ 0: weekday, index }) => {
    const day = findFullDates(caption.slice(index).replace(/^\p{L}+,? /u, ''))[0];
    return day !== undefined && weekdayOf(day.day) === WEEKDAYS.indexOf(weekday.toLowerCase()) ? [day.day] : [];
  });
}

function dayThatFits(
  body: { readonly days: readonly number[]; readonly years: readonly number[] },
  captionDays: readonly number[],
  monthDays: readonly MonthDay[],
  leadWeekday: number | null,
): string | null {
  const bodyYear = largest([...body.years, ...body.days.map(yearOf)]);
  const latestFull = largest([...body.days, ...captionDays]);
  const latestYear = largest([bodyYear, latestFull === null ? null : yearOf(latestFull)]);
  if (latestYear === null) return null;
  if (monthDays.length === 0) {
    const latestInBody = largest(body.days);
    if (leadWeekday !== null && latestInBody !== null && latestInBody === latestFull)
      return isoDay(nextWeekday(latestInBody, leadWeekday));
    return latestFull !== null && yearOf(latestFull) === latestYear && leadWeekday !== null ? String(latestYear) : null;
  }
  // The year is written out only where it is not the current one: a year in the body is a past year.
  const year = bodyYear !== null && bodyYear === latestYear ? latestYear + 1 : latestYear;
  const daysOfNews = aroundLead(monthDays, year) ?? monthDays.map((monthDay) => dayOf(monthDay, year));
  const fresh = largest([latestFull, ...daysOfNews])!;
  if (leadWeekday !== null) return isoDay(nextWeekday(fresh, leadWeekday));
  const lead = monthDays.find(({ inLead }) => inLead);
  const leadDay = lead ? dayOf(lead, year) : null;
  return leadDay !== null && leadDay === fresh ? isoDay(leadDay) : String(year);
}

const dayOf = ({ month, day }: MonthDay, year: number): number | null => dayNumber(year, month, day);

/**
 * The days that the lead names, if the story returns to them: they are the news, and a later month and day is one of the
 * year before that the writer left without its year. Null where the lead names one day only, which may be long past.
 */
function aroundLead(monthDays: readonly MonthDay[], year: number): number[] | null {
  const leadDay = largest(monthDays.filter(({ inLead }) => inLead).map((monthDay) => dayOf(monthDay, year)));
  if (leadDay === null) return null;
  const near = monthDays.flatMap((monthDay) => {
    const day = dayOf(monthDay, year);
    return day !== null && Math.abs(day - leadDay) < DAYS_A_WEEK ? [day] : [];
  });
  return near.length > 1 ? near : null;
}

/** The first such weekday after the day: a day that is written as 'Oct. 4' is not also called 'Friday'. */
function nextWeekday(day: number, weekday: number): number {
  const ahead = (weekday - weekdayOf(day) + DAYS_A_WEEK) % DAYS_A_WEEK;
  return day + (ahead === 0 ? DAYS_A_WEEK : ahead);
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

function largest(values: readonly (number | null)[]): number | null {
  let best: number | null = null;
  for (const value of values) if (value !== null && (best === null || value > best)) best = value;
  return best;
}
