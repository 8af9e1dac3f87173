// Stage `dates`: expressions of time with their EDTF, resolved against the day of publication or the dates told before them.
import { findCalendarDate, isBefore } from './dates/calendar-expressions.ts';
import { DateContext } from './dates/context.ts';
import { endOfDayInName } from './dates/day-names.ts';
import { firstDay, interval, type PartialDate, toEdtf } from './dates/edtf.ts';
import { type FoundDate, lowerAt, type Place } from './dates/found.ts';
import { dayOfNews } from './dates/news-day.ts';
import { findRelativeDate } from './dates/relative-expressions.ts';
import { findToldPeriod } from './dates/told-periods.ts';
import type { DateMention, DateRelation, Tagged } from './layers.ts';

/** All expressions of time, in order, not overlapping. */
export function findDates(tagged: Tagged): DateMention[] {
  const { tokens, article } = tagged;
  const context = new DateContext(dayOfNews(tagged));
  const mentions: DateMention[] = [];
  for (const sentence of tagged.sentences) {
    if (sentence.firstToken === sentence.endToken) continue;
    context.beginSentence();
    const place: Place = { tokens, sentence, context };
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const named = endOfDayInName(tokens, at);
      if (named !== null) {
        at = named;
        continue;
      }
      const found = findDateAt(place, at);
      if (found === null) {
        at++;
        continue;
      }
      const { start } = tokens[at]!;
      const { end } = tokens[found.end - 1]!;
      mentions.push({
        firstToken: at,
        endToken: found.end,
        start,
        end,
        text: article.text.slice(start, end),
        edtf: found.edtf,
        ...(found.relation ? { relation: found.relation } : {}),
        ...(found.anchor ? { anchor: toEdtf(found.anchor) } : {}),
        rule: found.rule,
      });
      if (found.date) remember(context, found, sentence.role === 'body');
      at = found.end;
    }
  }
  return mentions;
}

function remember(context: DateContext, found: FoundDate, inBody: boolean): void {
  context.remember(found.date!);
  const isPastDay =
    found.date!.day !== undefined && (context.published === null || firstDay(found.date!) <= context.published);
  if (inBody && isPastDay) context.rememberNewsDay(firstDay(found.date!));
}

/** Words that tell cheaply that a date may begin here. */
const MAY_BEGIN =
  /^(?:\d|['’]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wed|thurs|fri|sat|sun|yesterday|today|tonight|tomorrow|the$|that$|a$|an$|last$|this$|next$|past$|coming$|previous$|following$|current$|early$|late$|mid|end$|start$|beginning$|middle$|close$|between$|from$|hours$|minutes$|moments$|weekend$|spring$|summer$|autumn$|fall$|winter$|now$|more$|less$|fewer$|about$|around$|some$|nearly$|almost$|over$|roughly$|approximately$|several$|few$|many$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|eleven$|twelve$|thirteen$|fourteen$|fifteen$|sixteen$|seventeen$|eighteen$|nineteen$|twenty$|thirty$|forty$|fifty$|sixty$)/u;

function findDateAt(place: Place, at: number): FoundDate | null {
  const word = lowerAt(place, at);
  if (!MAY_BEGIN.test(word)) return null;
  if (word === 'between' || word === 'from')
    return findRange(place, at + 1, word === 'between' ? /^and$/u : /^(?:to|until|till|through|-|–|—)$/u);
  const found =
    yearSpan(place, at) ?? findToldPeriod(place, at) ?? findRelativeDate(place, at) ?? findCalendarDate(place, at);
  return found === null ? null : withPreposition(place, at, found);
}

/** 'between Dec. 30, 2023, and Jan. 2', 'from 1998 to 2000': an interval from the first to the last. The preposition is part of it no more than of other dates. */
function findRange(place: Place, at: number, joint: RegExp): FoundDate | null {
  const first = findCalendarDate(place, at);
  if (!first?.date) return null;
  const comma = lowerAt(place, first.end) === ',' ? first.end + 1 : first.end;
  if (!joint.test(lowerAt(place, comma))) return null;
  place.context.remember(first.date);
  const last = lastOfRange(place, comma + 1, first.date);
  if (!last?.date || isBefore(last.date, first.date)) return null;
  return { end: last.end, edtf: interval(toEdtf(first.date), toEdtf(last.date)), date: last.date, rule: 'range' };
}

/** The end of a range, without a year, is the first such day behind its beginning. */
function lastOfRange(place: Place, at: number, first: PartialDate): FoundDate | null {
  const last = findCalendarDate(place, at);
  if (!last?.date || last.rule === 'full-date' || last.rule === 'month-year' || last.rule === 'year') return last;
  let date: PartialDate = { ...last.date, year: first.year };
  if (isBefore(date, first)) date = { ...date, year: first.year + 1 };
  return { ...last, date, edtf: toEdtf(date) };
}

/** '1998-2000', '2018-19'. */
function yearSpan(place: Place, at: number): FoundDate | null {
  const match = /^(1[0-9]\d{2}|20\d{2})[-–](\d{2}|\d{4})$/u.exec(lowerAt(place, at));
  if (!match) return null;
  const from = match[1]!;
  const to = match[2]!.length === 4 ? match[2]! : `${from.slice(0, 2)}${match[2]}`;
  return Number(to) > Number(from) ? { end: at + 1, edtf: interval(from, to), rule: 'year-span' } : null;
}

const RELATIONS: ReadonlyMap<string, DateRelation> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['by', 'by'],
]);

/** 'since 2022' is open to the right, 'until 2026' to the left; before, after and by are only noted. */
function withPreposition(place: Place, at: number, found: FoundDate): FoundDate {
  const relation =
    found.relation ??
    RELATIONS.get(lowerAt(place, at - 1)) ??
    (lowerAt(place, at - 1) === 'late' ? RELATIONS.get(lowerAt(place, at - 2)) : undefined);
  if (relation === undefined) return found;
  if (found.edtf === null || found.edtf.includes('/')) return { ...found, relation };
  if (relation === 'since') return { ...found, relation, edtf: interval(found.edtf, '..') };
  return { ...found, relation, edtf: relation === 'until' ? interval('..', found.edtf) : found.edtf };
}
