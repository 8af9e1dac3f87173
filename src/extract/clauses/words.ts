// Parts of speech as the clause parser needs them: the tagger's, with its errors put right where the words around leave no doubt.

import type { DateMention, PartOfSpeech, Tagged, TaggedSentence, Token } from '../layers.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import {
  NOUN_LIKE_VERBS,
  PARTICIPIAL_ADJECTIVES,
  PARTICIPLE_ONLY,
  PAST_ONLY,
  UNCHANGING,
} from '../lexicons/verb-forms.ts';
import { TAKES_OVER } from '../quantities/bounds.ts';
import { lemmaOfPast } from '../verb-lemma.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'past-or-participle' | 'ing';

export interface Words {
  readonly tokens: readonly Token[];
  readonly pos: PartOfSpeech[];
  /** 1 for tokens inside an expression of time. */
  readonly dated: Uint8Array;
  /** 1 for quotation marks that open. */
  readonly opening: Uint8Array;
}

const QUOTES = new Set(['“', '”', '"', '‘', '’', '„', '«', '»', "''", '``']);
const POSSESSIVE_OR_ARTICLE = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'my',
  'our',
  'your',
  "'s",
  '’s',
  'no',
  'any',
  'every',
  'each',
]);

export const isQuote = (token: Token): boolean => QUOTES.has(token.text);
export const isNounLike = (pos: PartOfSpeech | undefined): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || pos === 'SYM';

export function verbForm(token: Token): VerbForm {
  const { lower, lemma } = token;
  if (PARTICIPLE_ONLY.has(lower)) return 'participle';
  if (PAST_ONLY.has(lower)) return 'past';
  if (UNCHANGING.has(lower)) return 'past-or-participle';
  if (lower === 'being') return 'ing';
  if (lower === lemma && lower.length > 5 && lower.endsWith('ing') && lower !== 'string') return 'ing';
  if (lower === lemma) return lower.endsWith('ed') && lower.length > 5 ? 'past-or-participle' : 'base';
  if (lower.endsWith('ing')) return 'ing';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 'third';
  return 'past-or-participle';
}

const IRREGULAR_PASTS = new Set(
  'sent shot held made told found left brought caught built spent lost won met hit put set cut struck sold bought paid'.split(
    ' ',
  ),
);
const TIME_OF_DAY = new Set('morning afternoon evening night midday noon dawn dusk midnight'.split(' '));
const BOUND_PREPOSITIONS = new Set('over about around under near above below than between'.split(' '));
/** Nouns in -ing that a noun before them only modifies: 'an aid crossing', 'a car bombing'. */
const NOUNS_IN_ING = new Set('crossing bombing shooting killing stabbing hearing meeting uprising beating'.split(' '));
const POSSESSIVE_PRONOUNS = new Set('its their his her my our your whose'.split(' '));

const takesObject = (after: PartOfSpeech | null): boolean =>
  after === 'DET' ||
  after === 'NOUN' ||
  after === 'PROPN' ||
  after === 'PRON' ||
  after === 'NUM' ||
  after === 'ADJ' ||
  after === 'ADV';

/** The verb's lemma; the tagger gives none for forms in -ing and -ed that it took for nouns and adjectives. */
export function verbLemma(token: Token): string {
  const { lower, lemma } = token;
  if (lemma === lower && lower.endsWith('ed') && token.pos !== 'VERB' && lower.length > 4) return lemmaOfPast(lower);
  if (lemma !== lower || !lower.endsWith('ing') || lower.length < 6) return lemma;
  const stem = lower.slice(0, -3);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[vczu]|dg|[^aeou]at|[^aeiou]iz|[aeiou]s|[^aeiou][aeiou]k|uid|rg)$/.test(stem) ? `${stem}e` : stem;
}

/** The tagger's parts of speech, corrected. */
export function correctedWords(tagged: Tagged, dates: readonly DateMention[]): Words {
  const { tokens } = tagged;
  const pos = tokens.map((token) => token.pos);
  const dated = new Uint8Array(tokens.length);
  for (const date of dates) dated.fill(1, date.firstToken, endOfDay(tokens, date));
  const opening = new Uint8Array(tokens.length);
  tokens.forEach((token, i) => {
    if (token.text === '“' || (token.text === '"' && tokens[i + 1]?.quoted === true)) opening[i] = 1;
  });
  for (const sentence of tagged.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) correctToken(tokens, pos, dated, sentence, i);
    giveVerb(tokens, pos, dated, sentence);
    giveReportedVerb(tokens, pos, sentence);
  }
  return { tokens, pos, dated, opening };
}

/** 'Monday night': the time of day belongs to the date. */
function endOfDay(tokens: readonly Token[], date: DateMention): number {
  const next = tokens[date.endToken];
  return next !== undefined && TIME_OF_DAY.has(next.lower) ? date.endToken + 1 : date.endToken;
}

/** 'at least 14', 'over 13,000', 'up to six', 'as many as 20': whether words that bound a number begin at the token. */
export function opensBound({ tokens, pos, dated }: Words, i: number): boolean {
  const [first, second, third] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''];
  if (dated[i] || dated[i + 1]) return false;
  if (first === 'at') return /^(?:least|most)$/.test(second);
  if (first === 'than') return pos[i + 1] === 'NUM';
  if (first === 'up') return second === 'to' && pos[i + 2] === 'NUM';
  if (first === 'as') return /^(?:many|much|few|little)$/.test(second) && third === 'as';
  if (first === 'over' && TAKES_OVER.test(tokens[i - 1]?.lower ?? '')) return false;
  return BOUND_PREPOSITIONS.has(first) && pos[i + 1] === 'NUM';
}

function correctToken(
  tokens: readonly Token[],
  pos: PartOfSpeech[],
  dated: Uint8Array,
  sentence: TaggedSentence,
  i: number,
): void {
  const token = tokens[i]!;
  const before = i > sentence.firstToken ? tokens[i - 1]! : null;
  const beforePos = before ? pos[i - 1]! : null;
  const after = i + 1 < sentence.endToken ? tokens[i + 1]! : null;
  const afterPos = after ? after.pos : null;
  if (dated[i] && (pos[i] === 'VERB' || pos[i] === 'AUX')) {
    pos[i] = 'PROPN';
    return;
  }
  if (pos[i] === 'PRON' && POSSESSIVE_PRONOUNS.has(token.lower)) {
    const ahead =
      afterPos === 'NOUN' || afterPos === 'PROPN' || afterPos === 'ADJ' || afterPos === 'NUM' || afterPos === 'VERB';
    if (token.lower !== 'her' || ahead) pos[i] = 'DET';
    return;
  }
  if (
    pos[i] === 'PART' &&
    token.lower === 'to' &&
    after?.lower.endsWith('ing') === true &&
    after.lemma !== after.lower
  ) {
    pos[i] = 'ADP';
    return;
  }
  if (pos[i] === 'ADP' && token.lower === 'to' && after?.text === '“' && i + 2 < sentence.endToken) {
    const quoted = tokens[i + 2]!;
    if (quoted.pos === 'VERB' && verbForm(quoted) === 'base') pos[i] = 'PART';
    return;
  }
  if (
    pos[i] === 'VERB' &&
    before !== null &&
    sentence.role !== 'headline' &&
    /^[A-Z]/.test(token.text) &&
    beforePos !== 'PUNCT'
  ) {
    pos[i] = 'PROPN';
    return;
  }
  if (token.lower === 'said' || token.lower === 'told') {
    if (before?.lower !== 'the') pos[i] = 'VERB';
    return;
  }
  // 'records reviewed by Acme show that C'
  if (token.lower === 'show' && after?.lower === 'that' && pos[i] === 'NOUN') {
    pos[i] = 'VERB';
    return;
  }
  // 'a deal that critics say would break the rules'
  if (token.lower === 'say' && pos[i] === 'NOUN' && isNounLike(beforePos ?? undefined)) {
    pos[i] = 'VERB';
    return;
  }
  // 'at least 3,000 jobs'
  if (token.lower === 'at' && /^(?:least|most)$/.test(after?.lower ?? '') && tokens[i + 2]?.pos === 'NUM') {
    pos[i] = 'ADV';
    return;
  }
  // 'was heard boasting that C'
  if (pos[i] === 'NOUN' && after?.lower === 'that' && beforePos === 'VERB' && token.lower.endsWith('ing')) {
    if (REPORTING_VERBS.has(verbLemma(token))) pos[i] = 'VERB';
    return;
  }
  if (token.lower === 'worth' && after !== null && /^(?:NUM|SYM|ADV|DET|ADP)$/.test(after.pos)) {
    pos[i] = 'ADP';
    return;
  }
  if (pos[i] === 'VERB') {
    const form = verbForm(token);
    if (
      NOUNS_IN_ING.has(token.lower) &&
      isNounLike(beforePos ?? undefined) &&
      /^(?:DET|ADJ|NOUN)$/.test(pos[i - 2] ?? '') &&
      !takesObject(afterPos)
    ) {
      pos[i] = 'NOUN';
      return;
    }
    if (form === 'base' && beforePos === 'ADJ' && tokens[i - 2]?.pos === 'DET' && afterPos !== 'DET') {
      pos[i] = 'NOUN';
      return;
    }
    if (form === 'third' && before?.lower === 'to') {
      pos[i - 1] = 'ADP';
      pos[i] = 'NOUN';
      return;
    }
    if (token.lower === 'acting' && /^[A-Z]/.test(after?.text ?? '')) {
      pos[i] = 'ADJ';
      return;
    }
    if (form === 'ing' && (beforePos === 'PROPN' || beforePos === 'NOUN') && afterPos === 'AUX') {
      pos[i] = 'NOUN';
      return;
    }
    if (
      form === 'past-or-participle' &&
      beforePos === 'ADP' &&
      before!.lower !== 'by' &&
      (afterPos === 'NOUN' || afterPos === 'PROPN')
    ) {
      pos[i] = 'ADJ';
      return;
    }
    if (
      form === 'ing' &&
      beforePos === 'ADP' &&
      (before!.lower === 'to' || before!.lower === 'of') &&
      !takesObject(after !== null && isQuote(after) ? (tokens[i + 2]?.pos ?? null) : afterPos)
    ) {
      pos[i] = 'NOUN';
      return;
    }
    if (
      (form === 'third' || form === 'base') &&
      beforePos === 'VERB' &&
      NOUN_LIKE_VERBS.has(token.lower) &&
      before!.lemma !== 'help'
    ) {
      pos[i] = 'NOUN';
      return;
    }
    const modifies =
      beforePos === 'DET' || beforePos === 'ADJ' || (before !== null && POSSESSIVE_OR_ARTICLE.has(before.lower));
    if (
      modifies &&
      before!.lower !== 'that' &&
      before!.lower !== 'this' &&
      before!.lower !== 'which' &&
      before!.lower !== 'all'
    ) {
      if (
        (form === 'past-or-participle' || form === 'participle' || form === 'ing') &&
        isNounLike(afterPos ?? undefined)
      )
        pos[i] = 'ADJ';
      else if (before !== null && POSSESSIVE_OR_ARTICLE.has(before.lower) && form !== 'third')
        pos[i] = form === 'past-or-participle' ? 'ADJ' : 'NOUN';
    } else if (beforePos === 'NUM' && form === 'past-or-participle' && afterPos === 'NOUN') pos[i] = 'ADJ';
    return;
  }
  if (
    pos[i] === 'ADJ' &&
    token.lower.endsWith('ed') &&
    !PARTICIPIAL_ADJECTIVES.has(token.lower) &&
    !token.lower.includes('-')
  ) {
    const bareNounBefore = beforePos === 'NOUN' || beforePos === 'PROPN';
    const be = before !== null && before.lemma === 'be';
    const had = before !== null && before.lemma === 'have' && beforePos === 'AUX';
    const have = before !== null && before.lemma === 'have' && beforePos === 'AUX';
    if (
      after?.lower === 'by' ||
      (have && takesObject(afterPos)) ||
      (bareNounBefore && afterPos !== 'NOUN' && afterPos !== 'PROPN' && afterPos !== 'ADJ') ||
      (be && afterPos !== 'NOUN') ||
      had
    )
      pos[i] = 'VERB';
    return;
  }
  if (pos[i] === 'NOUN' && token.lower.endsWith('ing') && takesObject(afterPos) && accusedOf(tokens, i)) {
    pos[i] = 'VERB';
    return;
  }
  if (
    pos[i] === 'NOUN' &&
    token.lower.endsWith('ing') &&
    (before?.text === ',' || beforePos === 'CCONJ') &&
    after !== null
  ) {
    if (
      afterPos === 'DET' ||
      afterPos === 'NUM' ||
      afterPos === 'PRON' ||
      afterPos === 'PROPN' ||
      after.lower === 'more' ||
      after.lower === 'at'
    )
      pos[i] = 'VERB';
    return;
  }
  if (
    pos[i] === 'ADJ' &&
    token.lower === 'general' &&
    before !== null &&
    /^(?:secretary|attorney|director|consul|inspector|surgeon)$/.test(before.lower)
  ) {
    pos[i] = 'NOUN';
    return;
  }
  if (pos[i] === 'ADJ' && token.lower.endsWith('-general')) {
    pos[i] = 'NOUN';
    return;
  }
  if (pos[i] === 'ADJ' && token.lower === 'chief' && !isNounLike(afterPos ?? undefined) && afterPos !== 'ADJ') {
    pos[i] = 'NOUN';
    return;
  }
  const bePassive =
    before !== null &&
    (before.lemma === 'be' ||
      (i >= 2 && /^(?:likely|also|then|later)$/.test(before.lower) && tokens[i - 2]!.lemma === 'be'));
  if (bePassive && IRREGULAR_PASTS.has(token.lower)) {
    pos[i] = 'VERB';
    return;
  }
  if (
    pos[i] === 'NOUN' &&
    !dated[i] &&
    token.lower !== token.lemma &&
    token.lower.endsWith('s') &&
    afterPos === 'DET' &&
    (pos[i - 1] === 'NOUN' || pos[i - 1] === 'PROPN') &&
    !before!.lower.endsWith('ing') &&
    !dated[i - 1]
  ) {
    pos[i] = 'VERB';
    return;
  }
  const ends = after === null || after.text === '.';
  // '..., records show.', '..., the Hale campaign claims.'
  const agrees = token.lower !== token.lemma || (beforePos === 'NOUN' && before!.lower.endsWith('s'));
  const tail = beforePos === 'PROPN' || (beforePos === 'NOUN' && trailsComma(tokens, pos, sentence.firstToken, i));
  if (pos[i] === 'NOUN' && ends && agrees && tail && REPORTING_VERBS.has(token.lemma)) {
    pos[i] = 'VERB';
    return;
  }
  if (
    pos[i] === 'NOUN' &&
    after?.lower === 'that' &&
    agrees &&
    REPORTING_VERBS.has(token.lemma) &&
    (pos[i - 1] === 'NOUN' || pos[i - 1] === 'PROPN') &&
    !verbBefore(pos, sentence.firstToken, i)
  ) {
    pos[i] = 'VERB';
    return;
  }
  if (pos[i] === 'NOUN' && NOUN_LIKE_VERBS.has(token.lower)) {
    const subjectPronoun = before !== null && /^(?:he|she|they|we|i|it|who)$/.test(before.lower);
    const coordinated =
      isNounLike(beforePos ?? undefined) &&
      afterPos === 'CCONJ' &&
      i + 2 < sentence.endToken &&
      tokens[i + 2]!.pos === 'VERB' &&
      verbForm(token) !== 'base';
    const modal = beforePos === 'AUX' && before!.lemma !== 'be' && before!.lemma !== 'have';
    if (subjectPronoun || coordinated || modal || (before?.lower === 'to' && beforePos === 'PART')) pos[i] = 'VERB';
  }
}

/** Is there nothing but a noun phrase between the last comma and the token? */
function trailsComma(tokens: readonly Token[], pos: readonly PartOfSpeech[], from: number, to: number): boolean {
  for (let i = to - 1; i > from && i > to - 8; i--) {
    if (tokens[i]!.text === ',') return i > from + 2;
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|PART|ADP)$/.test(pos[i]!)) return false;
  }
  return false;
}

function verbBefore(pos: readonly PartOfSpeech[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pos[i] === 'VERB' || pos[i] === 'AUX') return true;
  return false;
}

/** 'accused Iran of arming rebels'. */
function accusedOf(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.lower !== 'of') return false;
  for (let k = i - 2; k >= 0 && k > i - 16; k--) if (tokens[k]!.lemma === 'accuse') return true;
  return false;
}

/** 'says 638,000 people face famine': a reporting verb with only nouns behind it gets the one word that can be the verb of what is said. */
function giveReportedVerb(tokens: readonly Token[], pos: PartOfSpeech[], sentence: TaggedSentence): void {
  let cue = -1;
  let best = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower, lemma } = tokens[i]!;
    if (pos[i] === 'VERB' || pos[i] === 'AUX' || pos[i] === 'PUNCT' || lower === 'that') {
      cue = pos[i] === 'VERB' && REPORTING_VERBS.get(lemma)?.frames.has('clause') === true ? i : -1;
      best = -1;
    } else if (cue >= 0 && best < 0 && pos[i] === 'NOUN' && lower === lemma && NOUN_LIKE_VERBS.has(lower)) {
      const subject = pos[i - 1] === 'NOUN' && /[^s]s$|people$|men$/.test(tokens[i - 1]!.lower) && i - 1 > cue;
      if (subject && /^(?:NOUN|PROPN|ADJ|DET)$/.test(pos[i + 1] ?? '') && i + 1 < sentence.endToken) best = i;
    }
    const stops = i + 1 === sentence.endToken || pos[i + 1] === 'PUNCT';
    if (stops && best >= 0) pos[best] = 'VERB';
  }
}

/** A sentence without any verb gets the one word that can be it: 'Officials report heavy fighting'. */
function giveVerb(tokens: readonly Token[], pos: PartOfSpeech[], dated: Uint8Array, sentence: TaggedSentence): void {
  let seenNoun = false;
  let best = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (pos[i] === 'VERB' || pos[i] === 'AUX') return;
    if (best < 0 && seenNoun && pos[i] === 'NOUN' && !dated[i] && NOUN_LIKE_VERBS.has(tokens[i]!.lower)) {
      const before = pos[i - 1];
      const after = i + 1 < sentence.endToken ? pos[i + 1] : undefined;
      const clauseAfter =
        after === 'DET' ||
        after === 'ADJ' ||
        after === 'PROPN' ||
        after === 'NUM' ||
        after === 'PRON' ||
        after === 'SCONJ' ||
        after === 'NOUN';
      if ((before === 'NOUN' || before === 'PROPN' || before === 'PRON') && clauseAfter) best = i;
    }
    if (isNounLike(pos[i])) seenNoun = true;
  }
  if (best >= 0) pos[best] = 'VERB';
}
