// Looks at the words between two verbs: the noun phrase that can be a subject, and whether a finite verb follows.

import { MEDIA_NOUNS } from '../lexicons/media.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import { STANCE_ADJECTIVES } from '../lexicons/stances.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';
import { isNounLike, isQuote } from './word-forms.ts';
import { opensBound, type Words } from './words.ts';

/** Noun phrases in a row before a verb, with what stops them on the left. */
export interface Chain {
  readonly start: number;
  readonly stop: 'comma' | 'verb' | 'start' | 'marker';
  /** An apposition stands between it and the verb. */
  readonly parenthetical: boolean;
  /** The last 'and', 'but' or 'or' inside it, or -1. */
  readonly coordinator: number;
}

const LONGEST_CHAIN = 60;
const LONGEST_LOOK = 60;
const LONGEST_LIST = 25;
const STOPS = new Set([',', ';', ':', '—', '–', '--', '?', '!', '.', '…']);
const PREDICATES = new Set(
  'likely unlikely possible probable clear certain sure confident true doubtful imperative vital important'.split(' '),
);
/** Adverbs that belong to the phrase behind them: 'said only two had died', 'said at least ten jobs could be lost'. */
const FOCUSING = new Set('only just even nearly almost about roughly at not neither'.split(' '));
const MARKERS = new Set(
  'that who whom whose which whatever whichever whoever because while although though unless whereas if when whether'.split(
    ' ',
  ),
);

/** The noun phrases that end before token `before`; looks back no further than `low`. Null if none ends there. */
export function chainBefore(words: Words, before: number, low: number): Chain | null {
  const { tokens, pos } = words;
  let i = before - 1;
  while (i >= low && (pos[i] === 'ADV' || isQuote(tokens[i]!)) && !closesQuotation(words, i, low)) i--;
  if (i >= low && tokens[i]!.text === ')') i = openingBracket(words, i, low) - 1;
  let parenthetical = false;
  if (i >= low && (tokens[i]!.text === ',' || tokens[i]!.text === '—')) {
    const opening = apposition(words, i, low);
    if (opening < 0) return null;
    parenthetical = true;
    i = opening - 1;
  }
  const last = i;
  let coordinator = -1;
  let noun = false;
  let stop: Chain['stop'] = 'start';
  const limit = Math.max(low, before - LONGEST_CHAIN);
  for (; i >= limit; i--) {
    const text = tokens[i]!.text;
    if (text === ')') {
      i = openingBracket(words, i, low);
      continue;
    }
    if (STOPS.has(text) || closesQuotation(words, i, low)) {
      if (text === ',' && (insideDate(words, i) || joinsNames(words, i, coordinator, limit))) continue;
      stop = 'comma';
      break;
    }
    if (MARKERS.has(tokens[i]!.lower)) {
      stop = 'marker';
      break;
    }
    const p = pos[i]!;
    if ((p === 'VERB' || p === 'AUX') && tokens[i]!.lower !== 'according') {
      stop = 'verb';
      break;
    }
    if (p === 'CCONJ' && coordinator < 0) coordinator = i;
    if (isNounLike(p)) noun = true;
    else if (p === 'DET') noun ||= i === last;
    else if (p === 'ADJ') noun ||= i === last;
  }
  if (i < low && low > 0 && stop === 'start' && (pos[low - 1] === 'VERB' || pos[low - 1] === 'AUX')) stop = 'verb';
  let start = i + 1;
  if (!noun || last < start) return null;
  start = trimLeft(words, start, last, stop);
  if (start > last) return null;
  if (coordinator >= 0 && coordinator < start) coordinator = stop === 'comma' ? -1 : coordinator;
  return { start, stop, parenthetical, coordinator: coordinator >= start ? coordinator : -1 };
}

/** Names in a row that close with 'and': 'said Kenya, Chad and Mali had met'. */
function joinsNames({ tokens, pos }: Words, comma: number, coordinator: number, limit: number): boolean {
  if (coordinator < 0 || tokens[coordinator]!.lower !== 'and') return false;
  if (pos[coordinator + 1] !== 'PROPN' && tokens[coordinator + 1]?.lower !== 'the') return false;
  let commas = comma + 1 < coordinator ? 1 : 0;
  for (let i = comma + 1; i < coordinator; i++)
    if (tokens[i]!.text !== ',' && pos[i] !== 'PROPN' && pos[i] !== 'DET') return false;
  let i = comma - 1;
  for (; i >= limit && (pos[i] === 'PROPN' || pos[i] === 'DET' || tokens[i]!.text === ','); i--)
    if (tokens[i]!.text === ',') commas++;
  return commas > 0 && i < comma - 1 && pos[i] === 'VERB';
}

/** Leaves out what stands before the subject: quotation marks, 'and', days, and after a verb its addressee or prepositional phrase. */
function trimLeft(words: Words, from: number, last: number, stop: Chain['stop']): number {
  const { tokens, pos, dated } = words;
  let start = from;
  while (
    start <= last &&
    (isQuote(tokens[start]!) || pos[start] === 'CCONJ' || (pos[start] === 'ADV' && stop !== 'verb'))
  )
    start++;
  if (stop !== 'verb') return start;
  const verb = from - 1;
  const lemma = verb >= 0 ? tokens[verb]!.lemma : '';
  const frames = REPORTING_VERBS.get(lemma)?.frames;
  const addressee = frames?.has('addressee') ?? false;
  let leading = from;
  while (start <= last) {
    const date = dated[start] || (pos[start] === 'ADP' && start < last && dated[start + 1]);
    if (date) {
      start++;
      while (start <= last && (dated[start] || (tokens[start]!.text === ',' && dated[start + 1]))) start++;
      continue;
    }
    if (FOCUSING.has(tokens[start]!.lower) && start < last && frames?.has('clause') === true) return start;
    if (opensBound(words, start)) break;
    // 'is confident Hale will win', 'made it clear they would not pay'
    const held = LINKING.test(lemma) ? stanceBefore(words, start, last) : -1;
    if (held > 0) return held;
    if (pos[start] === 'ADV' || (lemma === 'be' && (isQuote(tokens[start]!) || PREDICATES.has(tokens[start]!.lower)))) {
      start++;
      leading = start;
      continue;
    }
    if (pos[start] === 'ADP' || (start === leading && (addressee || !(frames?.has('clause') ?? false)))) {
      const second = nextPhrase(words, pos[start] === 'ADP' ? start + 1 : start, last);
      if (second < 0) {
        if (pos[start] !== 'ADP') return start;
        return frames?.has('clause') === true ? last + 1 : start + 1;
      }
      start = second;
      if (pos[start] !== 'ADP') return start;
      continue;
    }
    break;
  }
  return start;
}

const LINKING = /^(?:be|become|remain|seem|feel|sound|appear|make)$/;

/** Where the subject begins behind an adjective that carries a clause; -1 if there is none. */
function stanceBefore({ tokens, pos }: Words, start: number, last: number): number {
  let at = start;
  while (at < last && (pos[at] === 'ADV' || tokens[at]!.lower === 'it')) at++;
  const subject =
    /^(?:DET|PROPN|PRON)$/.test(pos[at + 1] ?? '') || (pos[at + 1] === 'NOUN' && /s$/.test(tokens[at + 1]!.lower));
  return at < last && subject && STANCE_ADJECTIVES.has(tokens[at]!.lower) ? at + 1 : -1;
}

/** Where, after a first noun phrase from `start`, a second one begins without a word between; -1 if it doesn't. */
function nextPhrase(words: Words, start: number, last: number): number {
  const { tokens, pos, dated } = words;
  for (let i = start + 1; i <= last; i++) {
    let j = i - 1;
    while (j > start && isQuote(tokens[j]!)) j--;
    const before = pos[j]!;
    if (isQuote(tokens[i]!)) continue;
    if (!isNounLike(before) || tokens[i - 1]!.lower === "'s") continue;
    const p = pos[i]!;
    if (dated[i] && !dated[i - 1]) return i;
    if (p === 'DET' || (p === 'PRON' && before !== 'ADP')) return i;
    if (before === 'PRON' && (p === 'NOUN' || p === 'PROPN' || p === 'ADJ' || p === 'NUM')) return i;
    // 'told the newspaper Evening Star it was late': the name of the medium
    if (before === 'NOUN' && p === 'PROPN' && MEDIA_NOUNS.has(tokens[j]!.lower)) continue;
    if (before === 'NOUN' && (p === 'PROPN' || p === 'ADJ' || p === 'NUM')) return i;
    if (p === 'ADP' && before !== 'NUM' && tokens[i]!.lower !== 'of') return i;
  }
  return -1;
}

function closesQuotation(words: Words, i: number, low: number): boolean {
  const token = words.tokens[i]!;
  return i > low && isQuote(token) && words.opening[i] === 0 && /^[,.?!]$/.test(words.tokens[i - 1]!.text);
}

function openingBracket(words: Words, closing: number, low: number): number {
  for (let i = closing - 1; i >= low && i > closing - 30; i--) if (words.tokens[i]!.text === '(') return i;
  return closing;
}

function insideDate(words: Words, comma: number): boolean {
  return words.dated[comma] === 1;
}

/** The comma that opens the apposition which `closing` closes; -1 if a verb or another boundary comes first. */
function apposition(words: Words, closing: number, low: number): number {
  for (let i = closing - 1; i >= low && i > closing - 40; i--) {
    const text = words.tokens[i]!.text;
    if (text === ',' || text === '—') return i > low && !isQuote(words.tokens[i - 1]!) && i < closing - 1 ? i : -1;
    const pos = words.pos[i]!;
    if (pos === 'VERB' || pos === 'AUX' || isQuote(words.tokens[i]!) || MARKERS.has(words.tokens[i]!.lower)) return -1;
  }
  return -1;
}

export interface Ahead {
  readonly group: VerbGroup;
  /** A noun stands before the verb. */
  readonly subject: boolean;
  /** A bare past form that may be a participle ('after talks held in Doha'). */
  readonly doubtful: boolean;
}

/** The first finite verb group from `from` before the next boundary; null if there is none. */
export function finiteAhead(words: Words, from: number, end: number): Ahead | null {
  const { tokens, pos } = words;
  let subject = false;
  const limit = Math.min(end, from + LONGEST_LOOK);
  let brackets = 0;
  for (let i = from; i < limit; i++) {
    const text = tokens[i]!.text;
    if (text === '(') brackets++;
    else if (text === ')') brackets--;
    if (brackets > 0) continue;
    if (STOPS.has(text) && !insideDate(words, i)) {
      if (text === ',' && subject) {
        const past = Math.max(afterAside(words, i, limit), lastJoint(words, i, limit));
        if (past > 0) {
          i = past;
          continue;
        }
      }
      return null;
    }
    if (i > from && (tokens[i]!.lower === 'that' || tokens[i]!.lower === 'whose' || tokens[i]!.lower === 'because'))
      return subject ? laterFinite(words, i, limit) : null;
    if (i > from && /^(?:who|which)$/.test(tokens[i]!.lower)) return subject ? laterFinite(words, i, limit) : null;
    const group = verbGroupAt(words, i, end);
    if (group !== null) {
      if (group.finiteness === 'finite') return { group, subject, doubtful: doubtful(words, group, end) };
      i = group.end - 1;
      continue;
    }
    if (isNounLike(pos[i]) || (pos[i] === 'DET' && i === from)) subject = true;
  }
  return null;
}

/** After 'that', 'who' inside: some finite verb is there; take the first one past it. */
function laterFinite(words: Words, from: number, limit: number): Ahead | null {
  for (let i = from + 1; i < limit; i++) {
    if (STOPS.has(words.tokens[i]!.text)) return null;
    const group = verbGroupAt(words, i, limit);
    if (group !== null && group.finiteness === 'finite') return { group, subject: true, doubtful: false };
  }
  return null;
}

/** Past a short parenthesis in commas ('Kim, who left, was ...'): the closing comma's index if a verb follows it, else -1. */
function afterAside(words: Words, comma: number, limit: number): number {
  for (let i = comma + 1; i < limit && i < comma + 25; i++) {
    if (words.tokens[i]!.text !== ',') continue;
    let j = i + 1;
    while (j < limit && words.pos[j] === 'ADV') j++;
    return j < limit && (words.pos[j] === 'VERB' || words.pos[j] === 'AUX') ? i : -1;
  }
  return -1;
}

/** 'that X, Y and Z signed': the coordinator before the last of what a comma joins; -1 if the comma joins no nouns. */
function lastJoint({ tokens, pos }: Words, comma: number, limit: number): number {
  let noun = false;
  for (let i = comma + 1; i < limit && i < comma + LONGEST_LIST; i++) {
    const p = pos[i]!;
    if (p === 'CCONJ') return noun && i + 1 < limit && isNounLikeStart(pos[i + 1]) ? i : -1;
    if (tokens[i]!.text === ',') {
      if (!noun && pos[i + 1] !== 'CCONJ') return -1;
      noun = false;
    } else if (isNounLike(p)) noun = true;
    else if (p !== 'DET' && p !== 'ADJ' && p !== 'PART') return -1;
  }
  return -1;
}

function doubtful(words: Words, group: VerbGroup, end: number): boolean {
  if (!group.ambiguous) return false;
  if (group.end >= end) return false;
  const next = words.tokens[group.end]!;
  if (next.lower === 'by') return true;
  if (reportsThat(words, group, end)) return false;
  const pos = words.pos[group.end]!;
  if (pos === 'DET' || pos === 'PRON' || pos === 'NUM' || pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ')
    return words.dated[group.end] === 1;
  return pos === 'ADP' || words.dated[group.end] === 1;
}

/** How many words may say when and where between a cue and its 'that'. */
const BEFORE_THAT = 5;

/** 'reported on Thursday that C': a finite cue, not a participle. */
function reportsThat({ tokens }: Words, group: VerbGroup, end: number): boolean {
  if (REPORTING_VERBS.get(tokens[group.verb]!.lemma)?.frames.has('clause') !== true) return false;
  for (let i = group.end; i < Math.min(end, group.end + BEFORE_THAT); i++) if (tokens[i]!.lower === 'that') return true;
  return false;
}

/** Can a noun phrase begin with this part of speech? */
export function isNounLikeStart(pos: string | undefined): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'DET' || pos === 'NUM' || pos === 'ADJ';
}

/** Does a noun phrase that is no expression of time stand right behind the verb group? */
export function followedByObject(words: Words, group: VerbGroup, end: number): boolean {
  return group.end < end && isNounLikeStart(words.pos[group.end]) && !words.dated[group.end];
}
