// Stage `quantities`: numbers with their bound, unit and what they count; dates, ages, times, ordinals and parts of names are none.
import type { QuantityBound } from '../generated/ontology.ts';
import { endOfDayInName } from './dates/day-names.ts';
import type { DateMention, QuantityMention, Tagged, TaggedSentence, TokenRange } from './layers.ts';
import { boundBefore, boundBehind } from './quantities/bounds.ts';
import { countedNoun } from './quantities/counted-nouns.ts';
import { baseNumber, findNumber } from './quantities/numbers.ts';

/** All quantities, in order, not overlapping with each other or with dates. */
export function findQuantities(tagged: Tagged, dates: readonly DateMention[]): QuantityMention[] {
  const dated = new Set<number>();
  for (const date of dates) for (let i = date.firstToken; i < date.endToken; i++) dated.add(i);
  const mentions: QuantityMention[] = [];
  for (const sentence of tagged.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const named = endOfDayInName(tagged.tokens, at);
      if (named !== null) {
        at = named;
        continue;
      }
      const found = dated.has(at)
        ? null
        : (compound(tagged, sentence, at) ?? quantityAt(tagged, sentence, at, (i) => dated.has(i)));
      if (found) mentions.push(found);
      at = found ? Math.max(found.endToken, at + 1) : at + 1;
    }
  }
  return mentions;
}

const CURRENCY = /^(?:(?:us|a|c|au|ca|nz|hk|s)?\$|[€£¥₹₽₩₴₺]|(?:eur|usd|gbp|chf|rs)\.?)$/iu;
const PERCENT = /^(?:%|percent|per cent|pct)$/u;

function quantityAt(
  tagged: Tagged,
  sentence: TaggedSentence,
  at: number,
  isDate: (at: number) => boolean,
): QuantityMention | null {
  const { tokens } = tagged;
  const lower = (i: number): string => (i >= sentence.firstToken && i < sentence.endToken ? tokens[i]!.lower : '');
  const isMoney = CURRENCY.test(lower(at)) && at + 1 < sentence.endToken;
  const numberAt = isMoney ? at + 1 : at;
  const number = findNumber(tagged, sentence, numberAt);
  if (number === null || isDate(number.end - 1) || (!isMoney && isNoCount(tagged, sentence, numberAt, number.end)))
    return null;
  const before = boundBefore(lower, at);
  const firstToken = at - (before?.length ?? 0);
  const perCent = PERCENT.test(lower(number.end))
    ? 1
    : lower(number.end) === 'per' && lower(number.end + 1) === 'cent'
      ? 2
      : 0;
  const own = number.end + perCent;
  const range = rangeBound(lower, at, own);
  const right = boundBehind(lower, own);
  const nounAt = right
    ? own + right.length
    : range === 'AT_LEAST'
      ? (findNumber(tagged, sentence, own + 1)?.end ?? own)
      : own;
  const counted = isMoney || perCent > 0 ? null : countedNoun(tagged, sentence, nounAt, isDate);
  const behind = right ?? (counted ? boundBehind(lower, counted.end) : null);
  const bound: QuantityBound = before?.bound ?? behind?.bound ?? range ?? (number.vague ? 'AT_LEAST' : 'EXACT');
  return {
    ...rangeOf(tagged, firstToken, own),
    text: textOf(tagged, firstToken, own),
    value: number.value,
    bound,
    unit: isMoney ? tokens[at]!.text : perCent > 0 ? '%' : (counted?.unit ?? ''),
    phrase: rangeOf(tagged, firstToken, counted && counted.unit !== '' ? counted.end : own),
    rule: isMoney ? 'money' : perCent > 0 ? 'percentage' : number.vague ? 'vague-number' : 'number',
  };
}

/** 'between 100 and 200', '10,000 to 12,000': no fewer than the first, no more than the second. */
function rangeBound(lower: (at: number) => string, at: number, end: number): QuantityBound | null {
  const isNumber = (i: number): boolean => baseNumber(lower(i)) !== null;
  if (lower(at - 1) === 'between' && lower(end) === 'and' && isNumber(end + 1)) return 'AT_LEAST';
  if (lower(at - 1) === 'and' && (lower(at - 3) === 'between' || lower(at - 4) === 'between') && isNumber(at - 2))
    return 'AT_MOST';
  if (lower(end) === 'to' && isNumber(end + 1)) return 'AT_LEAST';
  return lower(at - 1) === 'to' && isNumber(at - 2) ? 'AT_MOST' : null;
}

const NUMBERED =
  /^(?:no\.?|nos\.?|number|article|articles|section|chapter|page|phase|point|resolution|flight|channel|route|highway|unit|paragraph|annex|group|stage|level|room|item|part|volume|version|#|aged|age)$/u;

/** Times, ages, numbers that only name something, and 'one' as a pronoun. */
function isNoCount({ tokens }: Tagged, sentence: TaggedSentence, at: number, end: number): boolean {
  const token = tokens[at]!;
  const before = at > sentence.firstToken ? tokens[at - 1]! : undefined;
  const next = end < sentence.endToken ? tokens[end]! : undefined;
  const afterNext = end + 1 < sentence.endToken ? tokens[end + 1]! : undefined;
  const first = at === sentence.firstToken;
  if (before && NUMBERED.test(before.lower)) return true;
  if (/^[ap]\.?m\.?$|^o['’]clock$|^gmt$/u.test(next?.lower ?? '')) return true;
  if (/^years?$/u.test(next?.lower ?? '') && afterNext?.lower === 'old') return true;
  if (token.lower === 'one' && isPronounOne(first, before?.lower, next?.lower, next?.pos)) return true;
  const isDigits = /^\d/u.test(token.text);
  const isSingle = end === at + 1;
  if (isDigits && /^0\d/u.test(token.text)) return true;
  if (
    !isDigits &&
    /^\p{Lu}/u.test(token.text) &&
    before &&
    before.pos !== 'PUNCT' &&
    (before.pos === 'PROPN' || before.lower === 'of')
  )
    return true;
  // 'Canal 8', 'Apollo 11' are names; 'gave Russia 13 ships' is a count
  if (
    isDigits &&
    isSingle &&
    before?.pos === 'PROPN' &&
    before.end < token.start &&
    next?.pos !== 'NOUN' &&
    next?.pos !== 'ADJ'
  )
    return true;
  // ', 34,' behind a name is an age
  if (
    isDigits &&
    isSingle &&
    before?.text === ',' &&
    tokens[at - 2]?.pos === 'PROPN' &&
    at - 2 >= sentence.firstToken &&
    (next === undefined || next.text === ',')
  )
    return true;
  return isSingle && /^(?:1[5-9]|20)\d{2}$/u.test(token.text) && next?.pos !== 'NOUN' && next?.pos !== 'ADJ';
}

const isPronounOne = (
  first: boolean,
  before: string | undefined,
  next: string | undefined,
  nextPos: string | undefined,
): boolean =>
  next === 'of' ||
  next === 'another' ||
  next === 'day' ||
  next === 'thing' ||
  (nextPos !== 'NOUN' &&
    nextPos !== 'ADJ' &&
    nextPos !== 'PROPN' &&
    nextPos !== 'NUM' &&
    !(first && nextPos === 'AUX')) ||
  /^(?:no|any|every|each|the|this|that|new|which|only)$/u.test(before ?? '');

const COMPOUND_UNITS: ReadonlySet<string> = new Set(
  'day week month year hour minute mile kilometer kilometre meter metre km foot member seat nation country party point page man person judge strong ton tonne megawatt kilogram pound dollar percent barrel bed'.split(
    ' ',
  ),
);

/** '60-day truce', 'three-year plan', '3,000-strong force'; a '24-year-old' tells an age. */
function compound(tagged: Tagged, sentence: TaggedSentence, at: number): QuantityMention | null {
  const match = /^(\S{1,20})-(\p{L}{2,12})$/u.exec(tagged.tokens[at]!.lower);
  if (!match || !COMPOUND_UNITS.has(match[2]!)) return null;
  const value = baseNumber(match[1]!);
  if (value === null) return null;
  const noun = countedNoun(tagged, sentence, at + 1, () => false);
  return {
    ...rangeOf(tagged, at, at + 1),
    text: tagged.tokens[at]!.text,
    value,
    bound: 'EXACT',
    unit: match[2] === 'strong' ? noun.unit : match[2]!,
    phrase: rangeOf(tagged, at, noun.unit === '' ? at + 1 : noun.end),
    rule: 'compound',
  };
}

const rangeOf = ({ tokens }: Tagged, firstToken: number, endToken: number): TokenRange => ({
  firstToken,
  endToken,
  start: tokens[firstToken]!.start,
  end: tokens[endToken - 1]!.end,
});

const textOf = ({ tokens, article }: Tagged, firstToken: number, endToken: number): string =>
  article.text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);
