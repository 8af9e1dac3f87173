// Finds the titles by which persons are called: 'Defense Minister Kim', 'Gen. X, Eritrea's chief of staff', 'its acting peace commissioner, X'.
// The same parser reads titles without a name ('South Korea's defense minister'), which later name the holder.
import type { Article } from '../article/article.ts';
import type { Mention, NamedTitle, Tagged, TitleClass, TitlePhrase, Token, TokenRange } from './layers.ts';
import {
  HONORIFICS,
  OFFICES,
  RANKS,
  ROLES,
  STATUS_IN_TITLE,
  STATUS_WORDS,
  type TitleStatus,
  WORD_SEQUENCES,
} from './lexicons/offices.ts';
import { indexMentions, type MentionIndex } from './mention-index.ts';

const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'our', 'my']);
const POSSESSIVE_MARKS = new Set(["'s", '’s', "'", '’']);
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that']);
const DROPPED_MODIFIERS = new Set([
  'senior',
  'top',
  'new',
  'longtime',
  'veteran',
  'current',
  'first-ever',
  'powerful',
  'embattled',
]);
const OF_WORDS = new Set(['of', 'for', 'at', 'with', 'in', 'from']);
const LONGEST_TITLE = 6;

export interface TitleContext {
  readonly tokens: readonly Token[];
  readonly names: MentionIndex;
  readonly article: Article;
}

export function titleContext(tagged: Tagged, names: readonly Mention[]): TitleContext {
  return { tokens: tagged.tokens, names: indexMentions(names), article: tagged.article };
}

/** Every title that stands with a person's name, in order of the text. */
export function findTitles(tagged: Tagged, names: readonly Mention[]): NamedTitle[] {
  const context = titleContext(tagged, names);
  return names
    .filter((name) => name.kind === 'PERSON' && name.form === 'name')
    .flatMap((person) => [
      ...titleBefore(context, person),
      ...appositionBefore(context, person),
      ...appositionAfter(context, person),
      ...relativeTitle(context, person),
    ]);
}

/** The first token of the name itself, behind titles that the mention includes: 'Gen.' in 'Gen. Yonas Tesfaye'. */
export function bareNameStart(tokens: readonly Token[], person: Mention): number {
  let start = person.firstToken;
  while (start < person.endToken - 1 && isTitleWord(tokens[start])) start++;
  return start;
}

function isTitleWord(token: Token | undefined): boolean {
  if (!token) return false;
  const word = plain(token.lower);
  return OFFICES.has(word) || ROLES.has(word) || RANKS.has(word) || HONORIFICS.has(word);
}

/** 'Bolivian Defense Minister' in 'Bolivian Defense Minister Ana Pérez'. */
function titleBefore(context: TitleContext, person: Mention): NamedTitle[] {
  const start = bareNameStart(context.tokens, person);
  const phrase = titleEndingAt(context, start);
  if (!phrase) return [];
  const of = phrase.of === null && phrase.possessor === null ? bodyBehind(context, person) : null;
  const range = of ? rangeOf(context.tokens, phrase.range.firstToken, of.endToken) : phrase.range;
  return [{ ...phrase, of: phrase.of ?? of, range, person, rule: 'title-before' }];
}

/** 'Prime Minister X of North Macedonia'. */
function bodyBehind({ tokens, names }: TitleContext, person: Mention): Mention | null {
  if (tokens[person.endToken]?.lower !== 'of') return null;
  const start = tokens[person.endToken + 1]?.lower === 'the' ? person.endToken + 2 : person.endToken + 1;
  return names.startingAt(start).find((name) => name.kind !== 'PERSON' && name.form === 'name') ?? null;
}

/** "Costa Rica's envoy, X" and 'The head of the agency, X'. */
function appositionBefore(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  const comma = behindRanks(tokens, person.firstToken) - 1;
  if (tokens[comma]?.text !== ',' || !sameSentence(tokens[comma], tokens[person.firstToken])) return [];
  const phrase = titleEndingAt(context, comma) ?? titleOfEndingAt(context, comma);
  if (!phrase) return [];
  const first = tokens[phrase.range.firstToken];
  const bound = phrase.of !== null || phrase.possessor !== null || DETERMINERS.has(first?.lower ?? '');
  return bound ? [{ ...phrase, person, rule: 'apposition-before' }] : [];
}

/** The first of the ranks and forms of address that stand before a name: 'Vice Adm.' in 'Vice Adm. X'. */
function behindRanks(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > first - 4) {
    const word = plain(tokens[at - 1]?.lower ?? '');
    if (!RANKS.has(word) && !HONORIFICS.has(word) && word !== 'vice' && word !== 'rear' && word !== '') break;
    at--;
  }
  return at;
}

/** 'X, the former president of Kenya' and 'X, 45, Kenya's president'. */
function appositionAfter(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  let at = person.endToken;
  if (tokens[at]?.text !== ',') return [];
  at++;
  if (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.text === ',') at += 2;
  const phrase = titleStartingAt(context, at);
  if (!phrase) return [];
  // 'X, President Y and Z': what names another person is no apposition.
  const next = context.names.startingAt(phrase.range.endToken)[0];
  if (next?.kind === 'PERSON') return [];
  return [{ ...phrase, person, rule: 'apposition-after' }];
}

const OFFICE_VERBS = new Set(['is', 'was', 'became', 'remains', 'has']);

/** 'X, who served as foreign minister of Y', 'X is the president of Y', 'X was named head of Y'. */
function relativeTitle(context: TitleContext, person: Mention): NamedTitle[] {
  const { tokens } = context;
  let at = person.endToken;
  const relative = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who';
  if (relative) at += 2;
  const verb = tokens[at]?.lower ?? '';
  if (verb === 'served' || verb === 'serves') {
    at++;
    if (tokens[at]?.lower !== 'as') return [];
    at++;
  } else if (OFFICE_VERBS.has(verb)) {
    at++;
    if (verb === 'has' && tokens[at]?.lower !== 'been') return [];
    if (verb === 'has') at++;
  } else return [];
  const phrase = titleStartingAt(context, at);
  if (!phrase) return [];
  const next = context.names.startingAt(phrase.range.endToken)[0];
  if (next?.kind === 'PERSON') return [];
  const past = verb === 'served' || verb === 'was';
  return [
    {
      ...phrase,
      status: past ? 'FORMER' : phrase.status,
      person,
      rule: relative ? 'relative' : 'copula',
    },
  ];
}

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
function titleOfEndingAt(context: TitleContext, end: number): TitlePhrase | null {
  const { tokens } = context;
  for (let at = end - 1; at > end - 12 && at > 0; at--) {
    const token = tokens[at];
    if (!token || !sameSentence(token, tokens[end]) || token.pos === 'VERB' || token.text === ',') return null;
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

interface Head {
  readonly first: number;
  readonly head: string;
  readonly class: TitleClass;
  readonly status: TitleStatus | null;
}

function headEndingAt(tokens: readonly Token[], end: number): Head | null {
  for (const sequence of WORD_SEQUENCES) {
    const first = end - sequence.length;
    if (first >= 0 && sequence.every((word, i) => tokens[first + i]?.lower.replaceAll('’', "'") === word)) {
      return { first, head: sequenceHead(sequence), class: 'office', status: null };
    }
  }
  const token = tokens[end - 1];
  if (!token || token.pos === 'VERB') return null;
  return singleHead(token, end - 1);
}

function sequenceHead(sequence: readonly string[]): string {
  const joined = sequence.join(' ');
  return joined === "charge d'affaires" ? "chargé d'affaires" : joined;
}

function singleHead(token: Token, index: number): Head | null {
  let word = plain(token.lower);
  let status: TitleStatus | null = null;
  const future = /^(.+)-(?:elect|designate)$/.exec(word);
  if (future?.[1]) {
    word = future[1];
    status = 'UNKNOWN';
  }
  if (word === 'counterpart') return { first: index, head: word, class: 'counterpart', status };
  const rank = RANKS.get(word);
  if (rank && (token.text !== token.lower || !OFFICES.has(word)))
    return { first: index, head: rank, class: 'rank', status };
  if (OFFICES.has(word)) return { first: index, head: word, class: 'office', status };
  if (ROLES.has(word)) return { first: index, head: word, class: 'role', status };
  const vice = /^(?:vice|deputy|co|ex)-(.+)$/.exec(word);
  if (vice?.[1] && OFFICES.has(vice[1])) {
    return { first: index, head: vice[1], class: 'office', status: word.startsWith('ex-') ? 'FORMER' : status };
  }
  if (HONORIFICS.has(word)) return { first: index, head: word, class: 'honorific', status };
  return null;
}

/** The end of a title head that begins at this token, the longest if several do; null if none does. */
function headStartingAt(tokens: readonly Token[], start: number): number | null {
  let best: number | null = null;
  for (const sequence of WORD_SEQUENCES) {
    const matches = sequence.every((word, i) => tokens[start + i]?.lower.replaceAll('’', "'") === word);
    if (matches && start + sequence.length > (best ?? 0)) best = start + sequence.length;
  }
  if (best !== null) return best;
  const token = tokens[start];
  return token && token.pos !== 'VERB' && singleHead(token, start) ? afterCompound(tokens, start) : null;
}

/** 'police chief': the head is the last title word of a run ('deputy director', 'prime minister'). */
function afterCompound(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  for (let at = start + 1; at < start + 5; at++) {
    const token = tokens[at];
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) break;
    for (const sequence of WORD_SEQUENCES) {
      if (sequence.every((word, i) => tokens[at + i]?.lower.replaceAll('’', "'") === word)) return at + sequence.length;
    }
    if (singleHead(token, at)) end = at + 1;
  }
  return end;
}

interface Left {
  /** First token of all that belongs to the phrase. */
  readonly first: number;
  /** First token of the title's own words. */
  readonly titleFirst: number;
  readonly status: TitleStatus | null;
  readonly of: Mention | null;
  readonly possessor: number | null;
}

/** Reads modifiers, status words, adjective or body, and possessor leftwards from the head. */
function readLeft(context: TitleContext, head: number): Left {
  const { tokens, names } = context;
  const headToken = tokens[head];
  const capital = headToken ? isCapitalized(headToken) : false;
  let at = head;
  let titleFirst = head;
  let status: TitleStatus | null = null;
  let of: Mention | null = null;
  let possessor: number | null = null;
  for (let steps = 0; steps < LONGEST_TITLE + 4 && at > 0; steps++) {
    const token = tokens[at - 1];
    if (!token || !sameSentence(token, headToken)) break;
    const named: Mention | null = of === null ? nameEndingAt(names, at) : null;
    if (named) {
      of = named;
      at = named.firstToken;
      continue;
    }
    const word = token.lower;
    const kept = STATUS_WORDS.get(word) ?? (word.startsWith('then-') ? 'FORMER' : undefined);
    if (kept) {
      if (STATUS_IN_TITLE.has(word) && titleFirst === at) titleFirst = at - 1;
      if (status === null || kept !== 'CURRENT') status = kept;
      at--;
      continue;
    }
    if (POSSESSIVE_PRONOUNS.has(word)) {
      if (of === null || headToken?.lower === 'counterpart') possessor = at - 1;
      at--;
      break;
    }
    if (POSSESSIVE_MARKS.has(token.text)) {
      const owner = names.endingAt(at - 1)[0];
      if (owner && owner.kind !== 'PERSON' && of === null) {
        of = owner;
        at = owner.firstToken;
        continue;
      }
      if (of === null && tokens[at - 2]?.pos === 'NOUN') {
        possessor = at - 2;
        at -= 2;
        continue;
      }
      break;
    }
    if (DETERMINERS.has(word)) {
      at--;
      break;
    }
    if (of !== null || possessor !== null) {
      if (possessor !== null && /^(?:NOUN|ADJ)$/.test(token.pos)) {
        at--;
        continue;
      }
      break;
    }
    const opensSentence = tokens[at - 2]?.sentence !== token.sentence;
    if (!isModifier(token, capital || opensSentence) || names.over(at - 1)) break;
    if (titleFirst === at) titleFirst = DROPPED_MODIFIERS.has(word) ? titleFirst : at - 1;
    at--;
  }
  return { first: at, titleFirst, status, of, possessor };
}

function nameEndingAt(index: MentionIndex, end: number): Mention | null {
  const found = index.endingAt(end).find((name) => name.kind !== 'PERSON' && name.kind !== 'EVENT');
  return found ?? null;
}

/** 'Defense' before 'Minister'; 'hospital' before 'director'. A capitalised title takes capitalised words only. */
function isModifier(token: Token, capital: boolean): boolean {
  if (!/^(?:NOUN|PROPN|ADJ|X)$/.test(token.pos)) return false;
  if (!/^\p{L}/u.test(token.text)) return false;
  return capital ? isCapitalized(token) : !isCapitalized(token);
}

function phraseOf(context: TitleContext, head: Head, left: Left, end: number): TitlePhrase | null {
  const { tokens, article } = context;
  const first = tokens[left.titleFirst];
  const last = tokens[end - 1];
  if (!first || !last) return null;
  return {
    range: rangeOf(tokens, left.first, end),
    text: article.text.slice(first.start, last.end),
    titleFirst: left.titleFirst,
    head: head.head,
    class: head.class,
    status: head.status ?? left.status ?? 'CURRENT',
    of: left.of,
    possessor: left.possessor,
  };
}

/** Adds 'of the World Health Organization', 'at Y', 'of the agency' to a phrase that ends before token `at`. */
function withOf(context: TitleContext, phrase: TitlePhrase, at: number): TitlePhrase {
  const { tokens, names } = context;
  if (!OF_WORDS.has(tokens[at]?.lower ?? '')) return phrase;
  if (phrase.of && tokens[at]?.lower !== 'of' && tokens[at]?.lower !== 'for') return phrase;
  let start = at + 1;
  while (DETERMINERS.has(tokens[start]?.lower ?? '')) start++;
  const named: Mention | undefined = names.startingAt(start).find((name) => name.kind !== 'PERSON');
  if (named && named.form === 'name') {
    const inner = ofBehind(names, tokens, named);
    const target = inner ?? named;
    return { ...phrase, of: named, possessor: null, range: rangeOf(tokens, phrase.range.firstToken, target.endToken) };
  }
  if (phrase.of) return phrase;
  // 'the commander of Russian forces', 'the head of the agency'.
  for (let noun = start; noun < start + 4; noun++) {
    const token = tokens[noun];
    if (!token || !/^(?:NOUN|ADJ|PROPN)$/.test(token.pos)) break;
    if (token.pos === 'NOUN' && tokens[noun + 1]?.pos !== 'NOUN') {
      const inner = names.startingAt(start)[0];
      const of = inner && inner.endToken <= noun ? inner : null;
      const wider = rangeOf(tokens, phrase.range.firstToken, noun + 1);
      return { ...phrase, of, possessor: of ? null : noun, range: wider };
    }
  }
  return phrase;
}

/** "the head of X of Y": 'Y', to know where the phrase ends. */
function ofBehind(index: MentionIndex, tokens: readonly Token[], named: Mention): Mention | null {
  if (tokens[named.endToken]?.lower !== 'of') return null;
  let start = named.endToken + 1;
  while (DETERMINERS.has(tokens[start]?.lower ?? '')) start++;
  return index.startingAt(start)[0] ?? null;
}

function rangeOf(tokens: readonly Token[], firstToken: number, endToken: number): TokenRange {
  return {
    firstToken,
    endToken,
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
  };
}

function isCapitalized(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

function sameSentence(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.sentence === b.sentence;
}

/** Without a full stop: 'gen.' -> 'gen'. */
function plain(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}
