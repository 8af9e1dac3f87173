// Noun phrases of one clause in order, each with the preposition before it and what it is joined to.
import type { Phrase, Token, TokenRange } from '../layers.ts';
import { spanOf } from './ranges.ts';
import { isNounLike, isQuote } from './word-forms.ts';
import { opensBound, type Words } from './words.ts';

export interface Unit extends TokenRange {
  readonly head: number;
  readonly preposition: string | null;
  readonly dated: boolean;
  /** The comma or coordinator directly before it: ',' 'and' or ''. */
  readonly joined: string;
  /** Nothing but adjectives: the complement of a copula. */
  readonly adjectival: boolean;
}

/** 'most of its aid', 'all of the hostages': quantifiers that open a phrase without a noun of their own. */
const QUANTIFIERS = new Set(
  'most many some several all both half few any each much none either neither more'.split(' '),
);
const PERSONAL = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'him',
  'her',
  'them',
  'us',
  'me',
  'who',
  'whom',
  'which',
  'that',
  'there',
]);

/** 'US' in capitals is the country, not the pronoun. */
const isPersonal = ({ lower, text }: Token): boolean => PERSONAL.has(lower) && text !== 'US';

/** 'by ministers Ada Lind and Bo Falk': titles in the plural before the names. */
const NAMED_TOGETHER =
  /^(?:ministers|presidents|premiers|leaders|ambassadors|envoys|generals|secretaries|chancellors)$/;

/** The units among the tokens of one clause, in order. */
export function unitsOf(words: Words, own: readonly number[]): Unit[] {
  const { tokens, pos } = words;
  const units: Unit[] = [];
  let preposition: string | null = null;
  let joined = '';
  let k = 0;
  while (k < own.length) {
    const i = own[k]!;
    const lower = tokens[i]!.lower;
    const p = pos[i]!;
    if (k > 0 && own[k - 1] !== i - 1) preposition = null;
    const quantity = opensQuantity(words, own, k);
    if (p === 'ADP' && !quantity) {
      preposition = lower === 'to' && preposition === 'according' ? 'according to' : lower;
      k++;
      continue;
    }
    if (lower === 'according') {
      preposition = 'according';
      k++;
      continue;
    }
    if (p === 'PUNCT' && !isQuote(tokens[i]!)) {
      joined = tokens[i]!.text === ',' ? (joined === '' ? ',' : joined) : ';';
      if (tokens[i]!.text !== ',') preposition = null;
      else if (preposition !== null && units.at(-1)?.preposition !== preposition) preposition = null;
      k++;
      continue;
    }
    if (p === 'CCONJ') {
      joined = 'and';
      k++;
      continue;
    }
    if (!quantity && !startsPhrase(words, i)) {
      if (p === 'VERB' || p === 'AUX' || p === 'SCONJ') preposition = null;
      k++;
      continue;
    }
    const from = k;
    k = phraseEnd(words, own, k);
    const unit = makeUnit(words, own, from, k, preposition, joined);
    const isContinuation = preposition === null && joined !== '' && unit !== null;
    if (unit !== null) units.push(isContinuation ? inherit(unit, units.at(-1)) : unit);
    preposition = null;
    joined = '';
  }
  return units;
}

/** 'over 13,000', 'at least 14', 'up to six': the preposition belongs to the number. */
function opensQuantity(words: Words, own: readonly number[], k: number): boolean {
  const i = own[k]!;
  return own[k + 1] === i + 1 && opensBound(words, i);
}

/** 'by Qatar and Kenya': what is joined by 'and' without a preposition of its own has that of the one before. */
function inherit(unit: Unit, before: Unit | undefined): Unit {
  if (unit.joined !== 'and' || before === undefined || before.dated !== unit.dated) return unit;
  return { ...unit, preposition: before.preposition };
}

function startsPhrase(words: Words, i: number): boolean {
  const p = words.pos[i]!;
  if (isQuote(words.tokens[i]!)) return false;
  return isNounLike(p) || p === 'DET' || p === 'ADJ';
}

function phraseEnd(words: Words, own: readonly number[], from: number): number {
  const { tokens, pos, dated } = words;
  let k = from;
  let head = false;
  for (; k < own.length; k++) {
    const i = own[k]!;
    if (k > from && own[k - 1] !== i - 1) break;
    const p = pos[i]!;
    const lower = tokens[i]!.lower;
    const before = k > from ? tokens[i - 1]! : null;
    if (k > from && dated[i] !== dated[i - 1]) break;
    if (isNounLike(p)) {
      if (head && isPersonal(tokens[i]!)) break;
      if (before !== null && isPersonal(before) && head) break;
      if (head && p === 'PRON' && lower !== 'one') break;
      // 'gave Chad $20 million'
      if (head && p === 'SYM' && pos[i - 1] === 'PROPN' && /^[$€£]$/.test(tokens[i]!.text)) break;
      if (
        head &&
        before !== null &&
        pos[i - 1] === 'PROPN' &&
        p === 'NUM' &&
        /^(?:NUM|NOUN|ADJ)$/.test(pos[i + 1] ?? '') &&
        !dated[i]
      )
        break;
      if (
        head &&
        before !== null &&
        pos[i - 1] === 'NOUN' &&
        (p === 'NUM' || (p === 'PROPN' && before.lower.endsWith('s') && !NAMED_TOGETHER.test(before.lower)))
      )
        break;
      head = true;
    } else if (p === 'DET' || p === 'ADJ') {
      // 'gave Chile more than 20 tanks'
      if (head && /^(?:more|fewer|less)$/.test(lower) && opensBound(words, i + 1)) break;
      if (before !== null && lower === 'more' && pos[i + 1] === 'ADP') head = false;
      if (head && p === 'DET') break;
      if (
        head &&
        p === 'ADJ' &&
        !(k + 1 < own.length && isNounLike(pos[i + 1]) && pos[i - 1] === 'PART') &&
        !(pos[i - 1] === 'NUM' || pos[i - 1] === 'PROPN') &&
        !(isNounLike(pos[i + 1]) && /^(?:deputy|vice|assistant|associate)$/.test(tokens[i - 1]!.lower))
      )
        break;
      if (
        head &&
        p === 'ADJ' &&
        !(k + 1 < own.length && own[k + 1] === i + 1 && (isNounLike(pos[i + 1]) || pos[i + 1] === 'ADJ'))
      )
        break;
    } else if (p === 'PART' && (lower === "'s" || lower === '’s' || lower === "'" || lower === '’')) head = false;
    else if (isQuote(tokens[i]!)) {
      if (k > from && head) break;
    } else if (/^[-/%[\]]$/.test(tokens[i]!.text)) {
    } else if (!head && (opensQuantity(words, own, k) || (p === 'ADP' && /^(?:to|than)$/.test(lower) && k > from)))
      continue;
    else if (
      lower === 'of' &&
      (head || (before !== null && QUANTIFIERS.has(before.lower))) &&
      k + 1 < own.length &&
      own[k + 1] === i + 1 &&
      startsPhrase(words, i + 1) &&
      !dated[i + 1]
    ) {
      head = false;
    } else if ((p === 'ADV' || lower === 'least') && !head && k > from) continue;
    else break;
  }
  return k;
}

function makeUnit(
  words: Words,
  own: readonly number[],
  from: number,
  to: number,
  preposition: string | null,
  joined: string,
): Unit | null {
  const { tokens, pos, dated } = words;
  const first = own[from]!;
  let end = own[to - 1]! + 1;
  while (end > first + 1 && isQuote(tokens[end - 1]!)) end--;
  // The head is the last noun before the first 'of': 'invasion' in 'Russia's invasion of Ukraine'.
  let head = -1;
  for (let i = first; i < end; i++) {
    if (tokens[i]!.lower === 'of' && head >= 0) break;
    if (isNounLike(pos[i])) head = i;
  }
  const adjectival = head < 0;
  if (head < 0) head = end - 1;
  return { ...spanOf(tokens, first, end), head, preposition, dated: dated[first] === 1, joined, adjectival };
}

/** The unit with those that are joined to it by 'and', 'or' or by commas before an 'and'. `next` is the index after them. */
export function joinedPhrase(units: readonly Unit[], at: number): { phrase: Phrase; next: number } {
  const first = units[at]!;
  let end = at + 1;
  let k = at + 1;
  let sawAnd = false;
  while (k < units.length && units[k]!.joined !== '' && !units[k]!.dated && samePreposition(first, units[k]!)) {
    if (units[k]!.joined === ';') break;
    if (units[k]!.joined === 'and') {
      end = k + 1;
      sawAnd = true;
      k++;
      if (k < units.length && units[k]!.joined === 'and') continue;
      break;
    }
    k++;
  }
  if (!sawAnd) end = at + 1;
  const conjuncts = units
    .slice(at, end)
    .map(({ firstToken, endToken, start, end: to }) => ({ firstToken, endToken, start, end: to }));
  const last = units[end - 1]!;
  return {
    phrase: {
      firstToken: first.firstToken,
      endToken: last.endToken,
      start: first.start,
      end: last.end,
      head: first.head,
      conjuncts,
    },
    next: end,
  };
}

function samePreposition(first: Unit, other: Unit): boolean {
  return other.preposition === null || other.preposition === first.preposition;
}
