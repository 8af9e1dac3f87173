// The day that dates are counted from where nothing states the day of publication: a dated line above the report, a photo with its weekday, a copyright.
import { findFullDates, isoDay, WEEKDAYS } from '../../article/calendar.ts';
import type { Tagged } from '../layers.ts';

/** Characters at the end of an article that may hold its copyright line. */
const LENGTH_OF_FOOTER = 2000;
const WEEKDAY_BEFORE = new RegExp(`\\b(?:${WEEKDAYS.join('|')}),? $`, 'iu');

/** EDTF: the day of publication if it is known, else the nearest to it that the frame of the report tells; null if it tells none. */
export function dayOfNews(tagged: Tagged): string | null {
  const { article } = tagged;
  if (article.publishedOn !== null && article.publishedOn.length === 10) return article.publishedOn;
  return dayInFrame(tagged) ?? article.publishedOn ?? copyrightYear(article.text);
}

/** 'HARBOUR WIRE • March 5, 2026' above the report; 'speaks in Oslo, Thursday, Feb. 5, 2026' under its photo. */
function dayInFrame({ article, sentences }: Tagged): string | null {
  for (const sentence of sentences) {
    if (sentence.role === 'body') break;
    const text = article.text.slice(sentence.start, sentence.end);
    const date = findFullDates(text).at(-1);
    if (date === undefined) continue;
    const named = WEEKDAY_BEFORE.test(text.slice(0, date.index));
    if (sentence.role === 'caption' ? named : sentence.role === 'headline' || sentence.role === 'dateline')
      return isoDay(date.day);
  }
  return null;
}

/** '(c) 2025 Harbour Wire', '© Harbour Wire 2025' at the end. */
function copyrightYear(text: string): string | null {
  const line = /(?:©|\(c\)|copyright)[^\n\d]{0,60}((?:19|20)\d\d)\b/iu.exec(text.slice(-LENGTH_OF_FOOTER));
  return line?.[1] ?? null;
}
