// Credit lines: what one line of a masthead says of authors, their posts and towns, house, section and day, cut into fields each of which its form tells.
import { agencyInFull, BEAT, isDeskName, isHouseName, isSectionName, NAME, POST } from './newsroom-words.ts';

export interface CreditLine {
  /** The first of the authors. */
  readonly author: string | null;
  readonly source: string | null;
  /** Where the first author writes from, as printed: 'in Brask', 'By Edda Marsh, Brask'. */
  readonly town: string | null;
  /** The field that holds the day with its year, as printed. */
  readonly date: string | null;
  /** Whether the line says that somebody wrote ('by', a post, 'X in Tamar and Y in Brask'), not only names one. */
  readonly signed: boolean;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';
const FULL_DAY = new RegExp(
  `(?:\\b(?:on|of|at) )?(?:\\b${WEEKDAY},? )?(?:${DAY_OF_MONTH}(?: of|-)?[ -]?${MONTH},?[ -]\\d{4}|${MONTH} ${DAY_OF_MONTH},? \\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T\\S+)?|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?!\\d)`,
  'giu',
);
const DAY = new RegExp(FULL_DAY.source, 'iu');
const WORDS_OF_TIME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|first|last|originally|published|posted|updated|modified|created|issued?|dated?|filed|a\.?m\.?|p\.?m\.?|at|on|of|an?|ago|yesterday|today|hours?|hrs?|min(?:ute)?s?|read|vol(?:ume)?|no|gmt|utc|est|edt|et|pst|pdt|pt|cet|cest|eet|eest|bst|ist|msk|jst|kst|hkt|sgt|pkt|wib|wat|eat|cat|sast|aest|aedt|nzst|nzdt)\b\.?|(?<=\d)(?:st|nd|rd|th)\b/giu;

/** What the field says besides day and time. */
export const withoutTime = (field: string): string =>
  field
    .replace(WORDS_OF_TIME, ' ')
    .replace(/[\d\s.,:|/+•·–—()-]+/gu, ' ')
    .trim();
const isOnlyTime = (field: string): boolean => withoutTime(field) === '';

const LONGEST_LINE = 200;
/** Between fields: bars and dots, dashes and slashes in spaces, commas, brackets. */
const BETWEEN_FIELDS = /\s*[|•·;]\s*|\s+[/–—-]+\s+|,\s+|\s*[()[\]]\s*/u;
const KIND =
  '(?:(?:story|words|text|analysis|opinion|comment(?:ary)?|exclusive|interview|report|reporting|reported|written|compiled|posted|filed|an? \\p{L}+) )?';
const BY = new RegExp(
  `^(?:${KIND}by|(?:authors?|reporter|by-?line|writer|correspondent|text|words|story):)\\s+(?=\\S)`,
  'iu',
);
const FROM = /^from\s+(?=\p{Lu}|our\b)/iu;
const STATED =
  /^(?:(?:first|originally|last) )?(?:published|posted|printed|appeared|issued|filed|source)\b(?: (?:in|by|on))?\s*:?\s*/iu;
const ADDRESS =
  /^(?:section \p{L}{1,2}|(?:page|p\.|pp\.) ?\p{L}?\d{1,3}|(?:print|online|late|first|final|city|national|international|weekend) edition|@\w+|\S+@\S+\.\S+|https?:\S+|(?:timer )?\d{1,2}[ -]min(?:ute)?s?\.?(?: read)?|share|save)$/iu;
const NEWS_AGENCIES =
  /^(?:(?:and|with) )?(?:(?:(?:staff|news)(?: and)? )?(?:agencies|wires|agency)|wire services)(?: in \p{Lu}.{2,30})?$/iu;
const POST_ONLY = new RegExp(
  `^(?:(?:our|the|a) )?(?:\\p{Lu}[\\p{L}-]+ )?${BEAT}${POST}(?: in \\p{Lu}[\\p{L}’' -]{2,30})?$`,
  'u',
);
const POST_BEFORE = new RegExp(
  `^(?:(?:[Oo]ur|[Tt]he|[Aa]) )?(?:[Oo]wn )?${BEAT}${POST}(?: in \\p{Lu}[\\p{L}’' -]{2,30})?,? (?=\\p{Lu})`,
  'u',
);
const TITLE_BEFORE = /^(?:Drs?|Prof|Professor|Sir|Dame|Mr|Mrs|Ms)\.? (?=\p{Lu})/u;
const NAME_BEFORE_POST = new RegExp(`^(${NAME}?) ${BEAT}${POST}$`, 'u');
const FIRST_NAME = new RegExp(`^${NAME}`, 'u');
const CAPITALS_BEFORE_MIXED = /^((?:\p{Lu}[\p{Lu}’'.-]+ ?){2,3})(?= \p{Lu}\p{Ll})/u;
const TOWN = "\\p{Lu}[\\p{L}‘’'.-]+(?: \\p{Lu}[\\p{L}‘’'.-]+){0,2}";
const TOWN_BEHIND = new RegExp(`^ (?:in|IN) (${TOWN})`, 'u');
const IN_TOWN = new RegExp(`^(.{2,40}) in ${TOWN}$`, 'u');
/** What may stand behind the first name within its field. */
const BEHIND_NAME = new RegExp(
  `^(?:,? (?:and|&|AND) (?:${NAME}|\\p{Lu}{2,6}|(?:[Nn]ews )?[Aa]gencies)| (?:in|IN) ${TOWN}| reports?(?: from ${TOWN})?| ${BEAT}${POST}| @\\w+| \\S+@\\S+|\\/${TOWN}){0,5}(?: with .{2,60})?$`,
  'u',
);
/** What behind a name says that its bearer wrote. */
const SIGNATURE = new RegExp(
  ` (?:in|IN|with|reports?)\\b|[/@]|(?:and|&|AND) (?:(?:[Nn]ews )?[Aa]gencies|\\p{Lu}{2,6})$|${POST}$`,
  'u',
);
/** Names of towns that look like those of persons. */
const LIKE_A_TOWN =
  /^(?:New|San|Santa|Santo|Saint|St\.?|Port|Puerto|Addis|Tel|Kuala|Buenos|Rio|Los|Las|Fort|North|South|East|West|Abu|Hong|Cape|Nur|Ho Chi|Phnom|Sri|El|La|Le|Den|Bad|United|Central|Upper|Lower)\b|\b(?:City|Town|Island|Islands|Nations|Province|Region|Peninsula|State|D\.C)\b/iu;

interface Fields {
  author: string | null;
  source: string | null;
  town: string | null;
  date: string | null;
  signed: boolean;
  /** The date to come is that of a change. */
  changed: boolean;
}

/** Reads the line; null if a field of it is none that mastheads have. */
export function readCreditLine(line: string): CreditLine | null {
  if (line.length > LONGEST_LINE || !/\p{Lu}|\d/u.test(line)) return null;
  const parts = line
    .replace(FULL_DAY, (day) => ` | ${day.replaceAll(',', '')} | `)
    .split(BETWEEN_FIELDS)
    .map((field) => field.replace(/^[\s,/–—:-]+|[\s,/–—-]+$/gu, '').replace(/^(?:and|with|&) (?=\p{Lu}\p{Ll})/u, ''))
    .filter((field) => field !== '' && !/^(?:and|on|by)$/iu.test(field));
  const fields: Fields = { author: null, source: null, town: null, date: null, signed: false, changed: false };
  for (const part of parts) if (!readField(part, fields)) return null;
  const { author, source, town, date, signed } = fields;
  return { author, source, town, date, signed };
}

/** Buttons and links, which are written in capitals as names are. */
const CALL =
  /^(?:sign (?:up|in)|log (?:in|out)|read|get|subscribe|follow|share|join|download|click|see|more|watch|listen|save|send|submit|view|support|thank|related|top stories|most|order (?:reprints|copies)|today[’']s paper)\b/iu;

function readField(part: string, fields: Fields): boolean {
  if (CALL.test(part) && !ADDRESS.test(part)) return false;
  if (isOnlyTime(part)) {
    readTime(part, fields);
    return true;
  }
  const stated = STATED.exec(part)?.[0] ?? '';
  const field = part.slice(stated.length).replace(/:$/u, '');
  if (/\b(?:in|source:?)\s*$/iu.test(stated)) return readHouse(field, fields);
  if (/\bby\s*$/iu.test(stated)) return readHouse(field, fields) || readNames(field, fields, true);
  if (field === '' || ADDRESS.test(field) || /^editor\b|^edited by\b/iu.test(field)) return true;
  if (isSectionName(field)) return true;
  const by = BY.exec(field) ?? FROM.exec(field);
  if (by) return readNames(field.slice(by[0].length), fields, true);
  if (isPostOnly(field)) {
    fields.signed ||= fields.author !== null || /^our\b/iu.test(field);
    return true;
  }
  if (fields.author !== null && /^(?:in|IN) /u.test(field)) {
    fields.town ??= field.slice(3);
    return true;
  }
  if (readHouse(field, fields)) return true;
  if (isDeskName(field) || NEWS_AGENCIES.test(field)) {
    fields.signed = true;
    return true;
  }
  if (!LIKE_A_TOWN.test(field) && readNames(field, fields, false)) return true;
  if (!isPlaceName(field)) return false;
  if (fields.author !== null && fields.signed) fields.town ??= field;
  return true;
}

/** The day of publication wins over that of a change. */
function readTime(part: string, fields: Fields): void {
  if (DAY.test(part) && (fields.date === null || /^updated/iu.test(fields.date)))
    fields.date = `${fields.changed ? 'Updated ' : ''}${part.replace(/^(?:on|of|at) /iu, '')}`;
  fields.changed = /\b(?:updated|modified)\b(?!.*\bpublished\b)/iu.test(part);
}

const isPostOnly = (field: string): boolean => POST_ONLY.test(field) && !CAPITALS_BEFORE_MIXED.test(field);

function readHouse(field: string, fields: Fields): boolean {
  const house = field
    .replace(/^(?:special to|for|of) (?=\p{L})/iu, '')
    .replace(/\/(?:agencies|wires|staff)$/iu, '')
    .replace(/^the (?=\p{Lu})/u, 'The ');
  const [, seated] = IN_TOWN.exec(house) ?? [];
  if (!isHouseName(seated ?? house)) return false;
  fields.source ??= agencyInFull(seated ?? house);
  fields.signed ||= seated !== undefined || fields.author !== null;
  return true;
}

function readNames(field: string, fields: Fields, signed: boolean): boolean {
  if (isPostOnly(field) || /^(?:the )?editorial board$/iu.test(field) || NEWS_AGENCIES.test(field)) {
    fields.signed ||= signed;
    return true;
  }
  const post = POST_BEFORE.exec(field)?.[0] ?? '';
  const names = field.slice(post.length).replace(TITLE_BEFORE, '');
  const name = CAPITALS_BEFORE_MIXED.exec(names)?.[1]?.trim() ?? NAME_BEFORE_POST.exec(names)?.[1] ?? firstName(names);
  const behind = names.slice(name?.length ?? 0);
  const house = name === undefined ? null : houseBehind(behind);
  if (house === null && (isHouseName(names) || isDeskName(names))) {
    fields.signed ||= signed;
    return readHouse(names, fields) || true;
  }
  if (name === undefined || (house === null && !BEHIND_NAME.test(behind))) return false;
  fields.source ??= house;
  if (fields.author === null) fields.town ??= TOWN_BEHIND.exec(behind)?.[1] ?? null;
  fields.author ??= name.replace(/[.,]$/u, '');
  fields.signed ||= signed || post !== '' || house !== null || SIGNATURE.test(behind);
  return true;
}

/** The name at the beginning, without the 'AND' and 'IN' of a line all in capitals. */
function firstName(names: string): string | undefined {
  const name = FIRST_NAME.exec(names)?.[0].replace(/ (?:AND|IN|FOR|WITH)\b.*$/u, '');
  return name?.includes(' ') ? name : undefined;
}

function houseBehind(behind: string): string | null {
  const house = /^(?: (?:for|of) |\/| )(?:the )?(\p{Lu}[^@]{1,50})$/u.exec(behind)?.[1]?.trim();
  return house !== undefined && isHouseName(house) ? agencyInFull(house) : null;
}

const isPlaceName = (field: string): boolean =>
  /^\p{Lu}[\p{L}‘’'.-]*(?: (?:\p{Lu}[\p{L}‘’'.-]*|and|&|of|the|de|la|al)){0,4}$/u.test(field);
