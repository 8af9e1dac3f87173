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
  const mentioned = mentionedDays(text, frame);
  const stated = metadata ?? statedDay(frame.publicationLines, mentioned.leadWeekday);
  if (stated !== null) return { publishedOn: stated, publishedOnBasis: 'METADATA' };
  const inferred = inferDay(mentioned);
  return inferred === null
    ? { publishedOn: null, publishedOnBasis: 'UNKNOWN' }
    : { publishedOn: inferred, publishedOnBasis: 'INFERRED' };
}

/** The day that the lines give; of '05/03/2031' the reading on whose weekday, or the day after it, the news was told. */
function statedDay(lines: readonly string[], leadWeekday: number | null): string | null {
  const ordered = [...lines.filter((line) => !/^\(?(?:last )?(?:updated|modified)/iu.test(line)), ...lines];
  for (const line of ordered) {
    if (!/\d{4}/u.test(line)) continue;
    const date = readDate(line.replace(BEFORE_THE_DATE, ''));
    if (date !== null && date.length === 10) return date;
    const readings = ambiguousDays(line).filter((day) => leadWeekday !== null && isToldOn(day, leadWeekday));
    if (readings.length === 1) return isoDay(readings[0]!);
  }
  return null;
}

const BEFORE_THE_DATE =
  /^[^\d]*?(?:published|posted|updated|modified|issued|date|filed)\b[\s:]*(?:(?:on|at)\b)?[\s:]*/iu;

/** Both days that '05/03/2031' may be: of the month first, or of the day first. */
function ambiguousDays(line: string): number[] {
  const [, first, second, year] = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/u.exec(line) ?? [];
  if (first === undefined) return [];
  return [
    dayNumber(Number(year), Number(first), Number(second)),
    dayNumber(Number(year), Number(second), Number(first)),
  ].flatMap((day) => (day === null ? [] : [day]));
}

/** News is told on its day or the day after. */
const isToldOn = (day: number, weekday: number): boolean =>
  weekdayOf(day) === weekday || weekdayOf(day - 1) === weekday;

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
const DAYS_A_WEEK = 7;

/** What a report says of days, as far as it helps to tell its own. Days are day numbers. */
interface MentionedDays {
  readonly inBody: readonly number[];
  readonly years: readonly number[];
  readonly monthDays: readonly MonthDay[];
  /** The day of a dateline that leaves the year out. */
  readonly filed: MonthDay | null;
  /** 0 (Sunday) to 6: the first weekday that the lead names for something done. */
  readonly leadWeekday: number | null;
  readonly leadWeekdays: ReadonlySet<number>;
  /** Days that the lead names in full with their weekday: 'on Tuesday, 8 October 2030'. */
  readonly leadDays: readonly number[];
  readonly captions: readonly string[];
}

function mentionedDays(text: string, frame: Frame): MentionedDays {
  const told = frame.sentences.filter(({ role }) => role === 'body' || role === 'quote-only');
  const inBody: number[] = [];
  const years: number[] = [];
  const monthDays: MonthDay[] = [];
  const leadWeekdays = new Set<number>();
  const leadDays: number[] = [];
  let leadWeekday: number | null = null;
  told.forEach((sentence, i) => {
    const inLead = i < LEAD_SENTENCES;
    const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
    for (const { day } of findFullDates(words)) inBody.push(day);
    for (const match of words.matchAll(MONTH_YEAR)) years.push(Number(match[2]));
    if (inLead) for (const [day] of words.matchAll(WEEKDAY)) leadWeekdays.add(WEEKDAYS.indexOf(day.toLowerCase()));
    if (inLead) leadDays.push(...daysWithWeekday(words));
    if (AHEAD.test(words) && !/\b(?:said|told)\b/u.test(words)) return;
    for (const match of words.matchAll(MONTH_DAY)) {
      if (!AHEAD.test(words.slice(Math.max(0, match.index - 25), match.index)))
        monthDays.push(monthDayOf(match, inLead));
    }
    if (inLead) leadWeekday ??= weekdayOfDeeds(words);
  });
  const filed = frame.publicationLines.flatMap((line) =>
    [...line.matchAll(MONTH_DAY)].map((match) => monthDayOf(match, true)),
  );
  const captions = frame.sentences
    .filter(({ role }) => role === 'caption')
    .map(({ start, end }) => text.slice(start, end));
  return { inBody, years, monthDays, filed: filed[0] ?? null, leadWeekday, leadWeekdays, leadDays, captions };
}

const monthDayOf = (match: RegExpExecArray, inLead: boolean): MonthDay => ({
  month: monthNumber(match[1] ?? match[4]!)!,
  day: Number(match[2] ?? match[3]),
  inLead,
});

/** The first weekday that is not one to come ('by Friday'). */
function weekdayOfDeeds(words: string): number | null {
  for (const match of words.matchAll(WEEKDAY)) {
    const before = words.slice(Math.max(0, match.index - 60), match.index);
    if (!/\b(?:next|this coming|by|until|before|will .{0,40})\s*(?:on )?$/iu.test(before))
      return WEEKDAYS.indexOf(match[1]!.toLowerCase());
  }
  return null;
}

/** The day that fits all that the article mentions, or its year if no weekday tells the day, or null if too little is said. */
function inferDay(mentioned: MentionedDays): string | null {
  const captionDays = mentioned.captions.flatMap((caption) => findFullDates(caption).map(({ day }) => day));
  const latestFull = largest([...mentioned.inBody, ...captionDays]);
  const photographed = largest(mentioned.captions.flatMap(daysWithWeekday));
  const isTheNews = photographed !== null && mentioned.leadWeekdays.has(weekdayOf(photographed));
  if (isTheNews && photographed === latestFull) return isoDay(photographed);
  const told = largest(mentioned.leadDays);
  if (told !== null && told === latestFull) return isoDay(told);
  return dayThatFits(mentioned, latestFull);
}

/** 'Thursday, Feb. 5, 2026': a day long past is not called by its weekday; such a caption or lead gives the day of the news. */
function daysWithWeekday(caption: string): number[] {
  return [...caption.matchAll(WEEKDAY)].flatMap(({ 0: weekday, index }) => {
    const day = findFullDates(caption.slice(index).replace(/^\p{L}+,? /u, ''))[0];
    return day !== undefined && weekdayOf(day.day) === WEEKDAYS.indexOf(weekday.toLowerCase()) ? [day.day] : [];
  });
}

function dayThatFits(mentioned: MentionedDays, latestFull: number | null): string | null {
  const { inBody, years, monthDays, filed, leadWeekday } = mentioned;
  const bodyYear = largest([...years, ...inBody.map(yearOf)]);
  const latestYear = largest([bodyYear, latestFull === null ? null : yearOf(latestFull)]);
  if (latestYear === null) return null;
  // The year is written out only where it is not the current one: a year in the body is a past year.
  const year = bodyYear !== null && bodyYear === latestYear ? latestYear + 1 : latestYear;
  if (filed !== null) return dayFiled(filed, [year, year - 1, year + 1], latestFull, leadWeekday);
  if (monthDays.length === 0) {
    const latestInBody = largest(inBody);
    if (leadWeekday !== null && latestInBody !== null && latestInBody === latestFull)
      return isoDay(nextWeekday(latestInBody, leadWeekday));
    return latestFull !== null && yearOf(latestFull) === latestYear && leadWeekday !== null ? String(latestYear) : null;
  }
  const daysOfNews = aroundLead(monthDays, year) ?? monthDays.map((monthDay) => dayOf(monthDay, year));
  const fresh = largest([latestFull, ...daysOfNews])!;
  if (leadWeekday !== null) return isoDay(nextWeekday(fresh, leadWeekday));
  const lead = monthDays.find(({ inLead }) => inLead);
  const leadDay = lead ? dayOf(lead, year) : null;
  return leadDay !== null && leadDay === fresh ? isoDay(leadDay) : String(year);
}

/** The day of a dateline, in the first of the years in which the news was told on it; where none fits, in the first year that is not past. */
function dayFiled(
  filed: MonthDay,
  years: readonly number[],
  latestFull: number | null,
  leadWeekday: number | null,
): string | null {
  const days = years.flatMap((year) => {
    const day = dayOf(filed, year);
    return day !== null && (latestFull === null || day >= latestFull) ? [day] : [];
  });
  const day = days.find((day) => leadWeekday !== null && isToldOn(day, leadWeekday)) ?? days[0];
  return day === undefined ? null : isoDay(day);
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
