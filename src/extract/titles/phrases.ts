// Reads a whole title phrase: 'South Korea's former defense minister', 'the head of the agency'.
import type { Mention, TitlePhrase, Token } from '../layers.ts';
import { placeNouns, portfolios } from '../lexicons/name-words.ts';
import { ABBREVIATED_OFFICES, STATUS_WORDS } from '../lexicons/offices.ts';
import type { MentionIndex } from '../mention-index.ts';
import { DETERMINERS, LONGEST_TITLE, POSSESSIVE_MARKS, rangeOf, sameSentence, type TitleContext } from './context.ts';
import { type Head, headEndingAt, headStartingAt, plain } from './heads.ts';
import { AIDES, type Left, readLeft } from './left-side.ts';

/** 'the council’s president for March' */
const MONTH_OR_YEAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})$/;
/** Behind 'the world body' before a comma; null if something else stands there. */
function endOfDescription(tokens: readonly Token[], first: number): number | null {
  if (tokens[first]?.lower !== 'the') return null;
  let at = first + 1;
  while (at < first + 4 && /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) at++;
  return at > first + 1 && tokens[at]?.text === ',' ? at : null;
}

const ENVOYS = /^(?:ambassador|envoy|consul|emissary|high commissioner|chargé d'affaires)$/;
const OF_WORDS = new Set(['of', 'for', 'at', 'with', 'in', 'from', 'to']);

/** A title phrase whose last word stands before token `end`. */
export function titleEndingAt(context: TitleContext, end: number): TitlePhrase | null {
  const { tokens, names } = context;
  const head = headEndingAt(tokens, end);
  if (!head) return null;
  const covering = names.over(end - 1);
  if (covering && covering.kind !== 'PERSON' && covering.endToken > end) return null;
  const left = readLeft(context, head.first);
  return phraseOf(context, head, left, end);
}

/** 'The head of the agency': a title with 'of' behind it, ending before token `end`. */
export function titleOfEndingAt(context: TitleContext, end: number): TitlePhrase | null {
  const { tokens } = context;
  for (let at = end - 1; at > end - 12 && at > 0; at--) {
    const token = tokens[at];
    if (!token || !sameSentence(token, tokens[end]) || token.pos === 'VERB') return null;
    // 'minister of industry, trade and supply'
    if (token.text === ',' && !portfolios.has(tokens[at - 1]?.lower ?? '')) return null;
    if (OF_WORDS.has(token.lower)) {
      const head = headEndingAt(tokens, at);
      if (!head) continue;
      const left = readLeft(context, head.first);
      const phrase = phraseOf(context, head, left, at);
      const whole = phrase && withOf(context, phrase, at);
      return whole && whole.range.endToken === end ? whole : null;
    }
  }
  return null;
}

/** 'State Secretary for Defense', 'Minister for Europe' in capitals right before a name, with the field that it goes on with. */
export function titleWithField(context: TitleContext, end: number): TitlePhrase | null {
  const { tokens, article, names } = context;
  for (let at = end - 1; at > end - 6 && at > 0; at--) {
    const token = tokens[at];
    if (!token || !sameSentence(token, tokens[end])) return null;
    if (/^(?:for|of)$/.test(token.lower)) {
      const head = headEndingAt(tokens, at);
      const isCapital = /^\p{Lu}/u.test(tokens[head?.first ?? at]?.text ?? '');
      if (head?.class !== 'office' || (!isCapital && names.startingAt(at + 1)[0]?.kind !== 'COUNTRY')) return null;
      const phrase = phraseOf(context, head, readLeft(context, head.first), at);
      const field = article.text.slice(token.start, tokens[end - 1]!.end);
      return (
        phrase && { ...phrase, text: `${phrase.text} ${field}`, range: rangeOf(tokens, phrase.range.firstToken, end) }
      );
    }
    // 'U.N. special envoy for Libya X'
    const isCountry = names.over(at)?.kind === 'COUNTRY';
    if (!isCountry && !portfolios.has(token.lower) && !/^(?:and|the|affairs)$/.test(token.lower)) return null;
  }
  return null;
}

/** A title phrase that begins at token `start`, with determiner, possessor and 'of ...' behind it. */
export function titleStartingAt(context: TitleContext, start: number): TitlePhrase | null {
  const { tokens } = context;
  const first = tokens[start];
  if (!first) return null;
  for (let at = start; at < start + LONGEST_TITLE + 4; at++) {
    const token = tokens[at];
    if (!token || !sameSentence(token, first)) return null;
    const end = headStartingAt(tokens, at);
    if (end !== null) {
      const head = headEndingAt(tokens, end);
      if (!head) return null;
      const left = readLeft(context, head.first);
      if (left.first > start) return null;
      const phrase = phraseOf(context, head, left, end);
      return phrase ? withOf(context, phrase, end) : null;
    }
    const stops = token.text === ',' || token.pos === 'VERB' || token.pos === 'ADP' || token.pos === 'AUX';
    if (stops && !names(context, at) && !POSSESSIVE_MARKS.has(token.text) && !STATUS_WORDS.has(token.lower))
      return null;
  }
  return null;
}

function names(context: TitleContext, token: number): boolean {
  return context.names.over(token) !== null;
}

function phraseOf(context: TitleContext, head: Head, left: Left, end: number): TitlePhrase | null {
  const { tokens, article } = context;
  const first = tokens[left.titleFirst];
  const last = tokens[end - 1];
  if (!first || !last) return null;
  return {
    range: rangeOf(tokens, left.first, end),
    text: [left.prefix, written(article.text.slice(first.start, last.end), last)].filter(Boolean).join(' '),
    titleFirst: left.titleFirst,
    head: head.head,
    class: head.class,
    status: head.status ?? left.status ?? 'CURRENT',
    of: left.of,
    possessor: left.possessor,
  };
}

/** 'Sen.' -> 'Senator'. */
function written(text: string, last: Token): string {
  const long = last.text === last.lower ? undefined : ABBREVIATED_OFFICES.get(plain(last.lower));
  return long ? `${text.slice(0, -last.text.length)}${long[0]!.toUpperCase()}${long.slice(1)}` : text;
}

/** Adds 'of the World Health Organization', 'at Y', 'of the agency' to a phrase that ends before token `at`. */
function withOf(context: TitleContext, phrase: TitlePhrase, at: number): TitlePhrase {
  const { tokens, names } = context;
  if (!OF_WORDS.has(tokens[at]?.lower ?? '')) return phrase;
  // "the agency's director for Asia" is the agency's, 'its envoy to Peru' is of those who sent him, 'the British head of Oxfam' Oxfam's.
  const isBehindOf = tokens[at]?.lower === 'of';
  const isElsewhere =
    phrase.class === 'counterpart' && phrase.of === null && /^(?:from|in)$/.test(tokens[at]?.lower ?? '');
  const isOwned = isElsewhere
    ? false
    : phrase.of !== null
      ? phrase.of.form !== 'adjective' || !isBehindOf
      : phrase.possessor !== null && !isBehindOf;
  let start = at + 1;
  while (DETERMINERS.has(tokens[start]?.lower ?? '')) start++;
  start = behindDescription(context, start);
  const named: Mention | undefined = names.startingAt(start).find((name) => name.kind !== 'PERSON');
  // 'a former ambassador to Chile' is not Chile's
  if (tokens[at]?.lower === 'to' && ENVOYS.test(phrase.head) && named?.form === 'name')
    return { ...phrase, range: rangeOf(tokens, phrase.range.firstToken, named.endToken) };
  // "Chad's ambassador to the world body, X"
  const described =
    tokens[at]?.lower === 'to' && ENVOYS.test(phrase.head) && !named ? endOfDescription(tokens, at + 1) : null;
  if (described !== null) return { ...phrase, range: rangeOf(tokens, phrase.range.firstToken, described) };
  const superior = phrase.of === null && phrase.possessor === null ? superiorBehind(context, phrase, at) : null;
  if (superior)
    return {
      ...phrase,
      possessor: superior.endToken - 1,
      range: rangeOf(tokens, phrase.range.firstToken, superior.endToken),
    };
  const fields = tokens[at]?.lower === 'of' && !named ? endOfFields(tokens, at + 1) : null;
  if (fields !== null && /^(?:minister|secretary|director|head)$/.test(phrase.head))
    return { ...phrase, range: rangeOf(tokens, phrase.range.firstToken, fields) };
  // 'a Caribbean specialist at the Relief Forum'
  const isSeat = phrase.of?.country == null || phrase.of.rule === 'compound-part';
  const isRegion = phrase.of?.kind === 'PLACE' && isSeat && named?.kind === 'ORGANIZATION';
  const employer = employerBehind(context, named?.endToken ?? start);
  if (employer && (!named || named.kind === 'COUNTRY' || named.kind === 'PLACE') && phrase.of?.kind !== 'ORGANIZATION')
    return {
      ...phrase,
      of: employer,
      possessor: null,
      range: rangeOf(tokens, phrase.range.firstToken, employer.endToken),
    };
  if (named && named.form === 'name') {
    const owned = bodyOwnedBy(names, tokens, named);
    if (owned && (!isOwned || isRegion))
      return { ...phrase, of: owned, possessor: null, range: rangeOf(tokens, phrase.range.firstToken, owned.endToken) };
    const inner = ofBehind(names, tokens, named);
    // 'the governor of Brod province'
    const isProvince = named.kind === 'PLACE' && placeNouns.has(tokens[named.endToken]?.lower ?? '');
    const seat = named.kind === 'ORGANIZATION' ? seatBehind(names, tokens, named.endToken) : null;
    const end = inner?.endToken ?? seat?.endToken ?? (isProvince ? named.endToken + 1 : named.endToken);
    const range = rangeOf(tokens, phrase.range.firstToken, end);
    if (isElsewhere) return { ...phrase, of: named, range };
    return isOwned && !isRegion ? { ...phrase, range } : { ...phrase, of: named, possessor: null, range };
  }
  if (MONTH_OR_YEAR.test(tokens[start]?.text ?? ''))
    return { ...phrase, range: rangeOf(tokens, phrase.range.firstToken, start + 1) };
  // 'its envoy for Asian affairs': the field tells no owner
  const field = endOfField(tokens, names, at, start);
  if (field !== null && (isOwned || !phrase.of))
    return { ...phrase, range: rangeOf(tokens, phrase.range.firstToken, field) };
  if (phrase.of) return phrase;
  // 'the commander of Russian forces', 'the head of the agency'.
  for (let noun = start; noun < start + 4; noun++) {
    const token = tokens[noun];
    if (!token || !/^(?:NOUN|ADJ|PROPN)$/.test(token.pos)) break;
    if (token.pos === 'NOUN' && tokens[noun + 1]?.pos !== 'NOUN') {
      const inner = names.startingAt(start).find(({ rule }) => rule !== 'region-adjective');
      const of = inner && inner.endToken <= noun ? inner : null;
      const wider = rangeOf(tokens, phrase.range.firstToken, noun + 1);
      // "the bank's vice president for the region"
      if (isOwned) return { ...phrase, range: wider };
      return { ...phrase, of, possessor: of ? null : noun, range: wider };
    }
  }
  return phrase;
}

/** X of 'a foreign policy adviser to President X', 'a spokesman for X': for whom somebody works. */
function superiorBehind({ tokens, names }: TitleContext, { head }: TitlePhrase, preposition: number): Mention | null {
  if (!AIDES.test(head) || !/^(?:to|for|of)$/.test(tokens[preposition]?.lower ?? '')) return null;
  for (let at = preposition + 1; at < preposition + LONGEST_TITLE; at++) {
    const person = names
      .startingAt(at)
      .find(({ kind, form, rule }) => kind === 'PERSON' && form === 'name' && rule !== 'role');
    if (person) return person;
    if (!/^(?:NOUN|ADJ|PROPN|DET|PUNCT)$/.test(tokens[at]?.pos ?? '') || /^[,;:]$/.test(tokens[at]!.text)) return null;
  }
  return null;
}

/** Where 'for Asian affairs', 'for energy' ends, whose nouns are a field of work; null for what is none. */
function endOfField(tokens: readonly Token[], names: MentionIndex, preposition: number, start: number): number | null {
  if (!/^(?:for|on)$/.test(tokens[preposition]?.lower ?? '')) return null;
  let at = start;
  while (at < start + 5 && /^(?:NOUN|ADJ|PROPN|CCONJ)$/.test(tokens[at]?.pos ?? '')) at++;
  while (at > start && tokens[at - 1]?.pos === 'CCONJ') at--;
  const last = tokens[at - 1];
  if (at === start || !last || names.over(at - 1)?.country) return null;
  return portfolios.has(last.lower) || FIELDS.test(last.lower) ? at : null;
}

const FIELDS =
  /^(?:relations|operations|policy|matters|issues|aid|rights|sanctions|refugees|programmes?|programs?|research|sales|exports|migration|equality|procurement|partnerships?|enlargement|disarmament|peacekeeping|negotiations|talks|markets|growth|competition|innovation|change)$/;

/** Where 'industry, trade and supply' ends; null for what is no field of government. */
function endOfFields(tokens: readonly Token[], from: number): number | null {
  let end: number | null = null;
  let isListed = false;
  for (let at = tokens[from]?.lower === 'the' ? from + 1 : from; at < from + 10; at++) {
    const { lower = '', pos } = tokens[at] ?? {};
    if (portfolios.has(lower)) end = at + 1;
    else if (lower === 'and' && end === at) isListed = true;
    else if (pos === 'NOUN' && end !== null && (isListed || end === at)) end = at + 1;
    else if (lower !== ',' || end !== at || !portfolios.has(tokens[at + 1]?.lower ?? '')) break;
  }
  return end;
}

/** 'Hagen University' behind 'professor of law' and 'Open Relief' behind 'director for Yemen', with their 'at'. */
function employerBehind({ tokens, names }: TitleContext, from: number): Mention | null {
  let at = from;
  while (at < from + 3 && /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) at++;
  if (!/^(?:at|with)$/.test(tokens[at]?.lower ?? '')) return null;
  const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const body = behindDescription({ tokens, names }, start);
  return names.startingAt(body).find(({ kind, form }) => kind === 'ORGANIZATION' && form === 'name') ?? null;
}

/** 'far-right' and 'Hamburg-based' before the name of a body are skipped. */
export function behindDescription({ tokens, names }: Pick<TitleContext, 'tokens' | 'names'>, start: number): number {
  for (let at = start; at < start + 6; at++) {
    if (names.startingAt(at).some((name) => name.kind === 'ORGANIZATION')) return at;
    const token = tokens[at];
    // 'of the Danish shipyard Nordvik': the yard's, not Denmark's
    if (token && names.startingAt(at).some((name) => name.form === 'adjective') && tokens[at + 1]?.pos === 'NOUN')
      continue;
    if (token && at > start && POSSESSIVE_MARKS.has(token.text)) continue;
    if (token?.pos === 'NOUN' || /^(?:ruling|governing|banned|opposing|outlawed|exiled)$/.test(token?.lower ?? ''))
      continue;
    if (!token || (token.pos !== 'ADJ' && !/^\p{L}+-\p{L}+$/u.test(token.text))) return start;
  }
  return start;
}

/** 'the head of Norway’s Fisheries Board': the board. */
function bodyOwnedBy(index: MentionIndex, tokens: readonly Token[], owner: Mention): Mention | null {
  if (!POSSESSIVE_MARKS.has(tokens[owner.endToken]?.text ?? '')) return null;
  const behind = [owner.endToken + 1, owner.endToken + 2].flatMap((at) => index.startingAt(at));
  return behind.find((name) => name.kind === 'ORGANIZATION' && name.form === 'name') ?? null;
}

/** 'Moscow' of 'a spokeswoman for the Foreign Ministry in Moscow, X', to know where the phrase ends. */
function seatBehind(index: MentionIndex, tokens: readonly Token[], end: number): Mention | null {
  if (tokens[end]?.lower !== 'in') return null;
  const seat = index.startingAt(end + 1).find(({ form, kind }) => form === 'name' && kind !== 'PERSON');
  return seat && tokens[seat.endToken]?.text === ',' ? seat : null;
}

/** "the head of X of Y": 'Y', to know where the phrase ends. */
function ofBehind(index: MentionIndex, tokens: readonly Token[], named: Mention): Mention | null {
  if (tokens[named.endToken]?.lower !== 'of') return null;
  let start = named.endToken + 1;
  while (DETERMINERS.has(tokens[start]?.lower ?? '')) start++;
  return index.startingAt(start)[0] ?? null;
}
