// Datelines: the place where a report was filed, in capitals, before a dash or colon ('NAIROBI, Kenya — ', 'PYONGYANG (AP) — ', 'WASHINGTON, June 3 (Reuters) - ').
import type { Span } from './article.ts';

export interface DatelineReading {
  /** The place alone: 'OLD TAMAR, Lorvia'. */
  readonly place: Span & { readonly text: string };
  /** Start of the report itself, behind the dash. */
  readonly bodyStart: number;
  /** News agency in parentheses, written out; null if there is none. */
  readonly agency: string | null;
  /** What else stands before the dash: 'June 3, 2025'. */
  readonly date: string | null;
}

const CAPITALS = "\\p{Lu}[\\p{Lu}’'.-]+(?:(?:[ /-]| DE | AU | EL )\\p{Lu}[\\p{Lu}’'.-]*){0,4}";
const REGION =
  "(?:, (?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:of|the|and|on) ){0,2}\\p{Lu}[\\p{L}.’'-]*){0,4}){0,2}";
const MIXED = "\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,3}";
const DATE =
  '(?:,? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\\.?(?:,? \\d{4})?))';
const AGENCY = '(?: \\(([\\p{L}&][\\p{L}&.\\/ ]{1,40})\\))';
const DASH = '\\s*(?:—|–|--|-|:)\\s*';

/** Capitals before a dash or colon: a place. Mixed case needs a date or an agency as well. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(${CAPITALS}${REGION})(${DATE})?${AGENCY}?(${DATE})?${DASH}(?=\\S)`, 'u'),
  new RegExp(`^(${MIXED}${REGION})(${DATE})${AGENCY}?()\\s*(?:—|–|--|-)\\s*(?=\\S)`, 'u'),
  new RegExp(`^(${MIXED}${REGION})()${AGENCY}()\\s*(?:—|–|--|-)\\s*(?=\\S)`, 'u'),
  // AFP: 'Brask (Lorvia) (AFP) –'
  new RegExp(`^(${MIXED}) \\(${MIXED}\\)()${AGENCY}()\\s*(?:—|–|--|-)\\s*(?=\\S)`, 'u'),
];

/** Kickers and groups that stand before a dash or colon and are no place. */
const NO_PLACE =
  /^(?:UPDATE|UPDATED|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|WATCH|FACTBOX|EXPLAINER|LIVE|VIDEO|PHOTOS?|NOTE|SUMMARY|ABSTRACT|ALERT|URGENT|CORRECTION|NATO|OPEC|ASEAN|ISIS|ISIL|IAEA|UNESCO|UNHCR|NEWS|REPORT|WARNING|INTERVIEW|TIMELINE|QUESTION|ANSWER|SPOKESMAN|REPORTER|MODERATOR|COMMENTARY|EDITORIAL|FACT|MORE|READ|SEE)\b/u;

/** Source: the agencies' own style guides; abbreviations as they sign their reports. */
const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['UPI', 'United Press International'],
  ['REUTERS', 'Reuters'],
  ['XINHUA', 'Xinhua'],
  ['TASS', 'TASS'],
  ['DPA', 'Deutsche Presse-Agentur'],
  ['ANSA', 'ANSA'],
  ['EFE', 'EFE'],
]);

/** Reads the dateline at the block's beginning; null if it has none. */
export function readDateline(text: string, block: Span): DatelineReading | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + 200));
  for (const form of FORMS) {
    const match = form.exec(head);
    const place = match?.[1]?.replace(/[\s,]+$/u, '');
    if (!match || !place || place.length < 3 || NO_PLACE.test(place) || block.start + match[0].length >= block.end)
      continue;
    const agency = match[3]?.trim() ?? null;
    return {
      place: { start: block.start, end: block.start + place.length, text: place },
      bodyStart: block.start + match[0].length,
      agency: agency === null ? null : (AGENCIES.get(agency.toUpperCase()) ?? agency),
      date: (match[2] || match[4] || '').replace(/^[, ]+/u, '') || null,
    };
  }
  return null;
}
