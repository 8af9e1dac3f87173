// Words that the tagger took for nouns or adjectives and that are verbs, and titles that it took for adjectives.
import type { PartOfSpeech, Token } from '../layers.ts';
import { agreementNouns, contentVerbs } from '../lexicons/agreement-words.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import { NOUN_LIKE_VERBS, PARTICIPIAL_ADJECTIVES } from '../lexicons/verb-forms.ts';
import { type CorrectionPlace, takesObject } from './correction-place.ts';
import { isCueVerb } from './cue-verbs.ts';
import { isNounLike, isQuote, verbForm, verbLemma } from './word-forms.ts';

const IRREGULAR_PASTS = new Set(
  'sent shot held made told found left brought caught built spent lost won met hit put set cut struck sold bought paid'.split(
    ' ',
  ),
);

export function correctNounOrAdjective(place: CorrectionPlace): void {
  const { tokens, pos, dated, sentence, i, token, before, beforePos, after, afterPos } = place;
  if (
    pos[i] === 'ADJ' &&
    token.lower.endsWith('ed') &&
    !PARTICIPIAL_ADJECTIVES.has(token.lower) &&
    (!token.lower.includes('-') || (token.lower.startsWith('test-') && afterPos === 'DET'))
  ) {
    const bareNounBefore = beforePos === 'NOUN' || beforePos === 'PROPN';
    const be = before !== null && before.lemma === 'be';
    // 'A strike paralysed Lima'
    const only = afterPos === 'PROPN' && !/^(?:NUM|PUNCT)$/.test(pos[i - 2] ?? 'PUNCT') && !verbIn(place);
    const have = followsHave(place) || /^(?:who|which)$/.test(before?.lower ?? '');
    if (
      after?.lower === 'by' ||
      (bareNounBefore && only) ||
      (bareNounBefore && afterPos !== 'NOUN' && afterPos !== 'PROPN' && afterPos !== 'ADJ') ||
      (be && afterPos !== 'NOUN') ||
      have
    )
      pos[i] = 'VERB';
    return;
  }
  // 'A and B have each accused the other'
  if (
    pos[i] === 'NOUN' &&
    /^(?:each|both|all)$/.test(before?.lower ?? '') &&
    /^(?:have|had)$/.test(tokens[i - 2]?.lower ?? '') &&
    /^past/.test(verbForm(token)) &&
    takesObject(afterPos)
  ) {
    pos[i - 1] = 'ADV';
    pos[i] = 'VERB';
    return;
  }
  const denied = beforePos === 'VERB' && DOING_IT.test(before!.lemma) && (takesObject(afterPos) || afterPos === 'ADP');
  if (pos[i] === 'NOUN' && token.lower.endsWith('ing') && (denied || (takesObject(afterPos) && accusedOf(tokens, i)))) {
    pos[i] = 'VERB';
    return;
  }
  if (
    pos[i] === 'NOUN' &&
    token.lower.endsWith('ing') &&
    (before?.text === ',' || beforePos === 'CCONJ' || closesQuotedPart(place)) &&
    after !== null
  ) {
    if (
      (after.lower === 'that' && REPORTING_VERBS.has(verbLemma(token))) ||
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
  // 'with Norway voting against'
  if (
    pos[i] === 'NOUN' &&
    /^(?:voting|abstaining|objecting|dissenting)$/.test(token.lower) &&
    beforePos === 'PROPN' &&
    /^(?:against|for|in|\.|,|and)$/.test(after?.lower ?? '')
  ) {
    pos[i] = 'VERB';
    return;
  }
  // 'signed an affidavit swearing he was told'
  if (
    pos[i] === 'NOUN' &&
    token.lower.endsWith('ing') &&
    STATEMENTS.test(before?.lower ?? '') &&
    /^(?:that|he|she|it|they|the|there)$/.test(after?.lower ?? '') &&
    REPORTING_VERBS.has(verbLemma(token))
  ) {
    pos[i] = 'VERB';
    return;
  }
  // '73 percent support the bill'
  if (
    pos[i] === 'NOUN' &&
    /^(?:percent|%)$/.test(before?.lower ?? '') &&
    /^(?:support|favor|favour|back|approve|view|want|trust|rate|plan|name|worry)$/.test(token.lower) &&
    /^(?:DET|PROPN|PRON|ADP)$/.test(afterPos ?? '')
  ) {
    pos[i] = 'VERB';
    return;
  }
  // 'the whole of the town'
  if (pos[i] === 'ADJ' && token.lower === 'whole' && beforePos === 'DET' && after?.lower === 'of') {
    pos[i] = 'NOUN';
    return;
  }
  // 'Peru plans to hold talks'
  if (
    pos[i] === 'NOUN' &&
    /^(?:plans|hopes|aims|wants|needs|vows|attempts)$/.test(token.lower) &&
    isNounLike(beforePos ?? undefined) &&
    after?.lower === 'to' &&
    after.pos === 'PART' &&
    !verbBefore(pos, sentence.firstToken, i) &&
    !auxiliaryBehind(tokens, i, sentence.endToken)
  ) {
    pos[i] = 'VERB';
    return;
  }
  // 'the accused said', 'a general was'
  const acts = token.lower === 'general' && afterPos === 'VERB';
  if (pos[i] === 'ADJ' && beforePos === 'DET' && afterPos !== null && (acts || isFiniteForm(after!, afterPos))) {
    pos[i] = 'NOUN';
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
  if (pos[i] === 'ADJ' && after?.lower === 'who' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(beforePos ?? '')) {
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
  // 'The accord scraps duties'
  if (pos[i] === 'NOUN' && before !== null && saysWhatIsAgreed(place)) {
    pos[i] = 'VERB';
    return;
  }
  const ends = after === null || after.text === '.';
  // 'has been training pilots'
  if (pos[i] === 'NOUN' && token.lower.endsWith('ing') && before?.lower === 'been' && takesObject(afterPos)) {
    pos[i] = 'VERB';
    return;
  }
  // 'Peru, which shares a border with Chile'
  if (
    pos[i] === 'NOUN' &&
    /^(?:who|which)$/.test(before?.lower ?? '') &&
    token.lower.endsWith('s') &&
    token.lower !== token.lemma &&
    /^(?:DET|PROPN|NUM|PRON|ADP)$/.test(afterPos ?? '')
  ) {
    pos[i] = 'VERB';
    return;
  }
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
  // 'which the memo names as', 'unions point to', 'Some thought Hale erred'
  const named =
    after?.lower === 'as' && token.lower !== token.lemma && /^(?:which|whom|that)$/.test(tokens[i - 3]?.lower ?? '');
  const points = token.lower === 'point' && /^(?:to|out)$/.test(after?.lower ?? '') && /s$/.test(before?.lower ?? '');
  const thought = token.lower === 'thought' && /^(?:some|others|many|most|few|they|we)$/.test(before?.lower ?? '');
  if (pos[i] === 'NOUN' && (named || points || thought) && !verbBefore(pos, sentence.firstToken, i)) {
    pos[i] = 'VERB';
    return;
  }
  if (pos[i] === 'NOUN' && !dated[i] && isCueVerb(place)) {
    pos[i] = 'VERB';
    return;
  }
  // 'who lives in exile'
  if (pos[i] === 'NOUN' && before?.lower === 'who' && token.lower !== token.lemma && token.lower.endsWith('s')) {
    pos[i] = 'VERB';
    return;
  }
  // 'Others fear it would', 'critics fear the party may'
  if (
    pos[i] === 'NOUN' &&
    token.lower === token.lemma &&
    NOUN_LIKE_VERBS.has(token.lower) &&
    REPORTING_VERBS.has(token.lemma) &&
    /s$|^(?:some|many|most|people)$/.test(before?.lower ?? '') &&
    /^(?:it|they|he|she|we|the|that|this)$/.test(after?.lower ?? '') &&
    !verbBefore(pos, sentence.firstToken, i)
  ) {
    pos[i] = 'VERB';
    return;
  }
  // 'Its director, Ann Hale, doubts that C'
  if (
    pos[i] === 'NOUN' &&
    /^(?:that|to)$/.test(after?.lower ?? '') &&
    before?.text === ',' &&
    token.lower !== token.lemma &&
    REPORTING_VERBS.has(token.lemma) &&
    !verbBefore(pos, sentence.firstToken, i)
  ) {
    pos[i] = 'VERB';
    return;
  }
  if (pos[i] === 'NOUN' && NOUN_LIKE_VERBS.has(token.lower)) {
    let subject = i - 1;
    while (subject > sentence.firstToken && /^(?:very|much|really|also|still|greatly)$/.test(tokens[subject]!.lower))
      subject--;
    const subjectPronoun = before !== null && /^(?:he|she|they|we|i|it|who|which)$/.test(tokens[subject]!.lower);
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

/** Verbs before what somebody did or might do: 'denied arming the rebels'. Lemmas. */
const DOING_IT = /^(?:deny|admit|acknowledge|recall|suggest|recommend|propose|consider|remember|regret)$/;

/** Texts that somebody signs, sends or issues. */
const STATEMENTS =
  /^(?:statement|affidavit|letter|memo|tweet|email|e-mail|note|report|message|post|declaration|petition|resolution)$/;

function saysWhatIsAgreed({ token, tokens, i, pos, after, afterPos }: CorrectionPlace): boolean {
  if (!token.lower.endsWith('s') || !contentVerbs.has(token.lower.replace(/s$/, ''))) return false;
  if (!agreementNouns.has(tokens[i - 1]!.lower) || !/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(pos[i - 2] ?? ''))
    return false;
  return takesObject(afterPos) || (after !== null && isQuote(after));
}

function isFiniteForm(after: Token, pos: PartOfSpeech): boolean {
  return (
    pos === 'AUX' ||
    (pos === 'VERB' && (verbForm(after) === 'third' || /^(?:said|told|wrote|argued|warned)$/.test(after.lower)))
  );
}

function verbIn({ tokens, sentence }: CorrectionPlace): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return true;
  return false;
}

/** 'has alleged', 'has also alleged'. */
function followsHave({ tokens, pos, i, sentence }: CorrectionPlace): boolean {
  let at = i - 1;
  while (at > sentence.firstToken && pos[at] === 'ADV') at--;
  return at >= sentence.firstToken && tokens[at]!.lemma === 'have' && (pos[at] === 'AUX' || at < i - 1);
}

/** '“bigly,” borrowing a word'. */
const closesQuotedPart = ({ tokens, i, before }: CorrectionPlace): boolean =>
  before !== null && isQuote(before) && tokens[i - 2]?.text === ',';

/** 'accused Iran of arming rebels'. */
function accusedOf(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.lower !== 'of') return false;
  for (let k = i - 2; k >= 0 && k > i - 16; k--) if (tokens[k]!.lemma === 'accuse') return true;
  return false;
}

/** Is there nothing but a noun phrase between the last comma and the token? */
function trailsComma(tokens: readonly Token[], pos: readonly PartOfSpeech[], from: number, to: number): boolean {
  for (let i = to - 1; i > from && i > to - 8; i--) {
    if (tokens[i]!.text === ',') return i > from + 2;
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|PART|ADP)$/.test(pos[i]!)) return false;
  }
  return false;
}

/** 'its plans to hold talks have failed': the finite verb is still to come. */
function auxiliaryBehind(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to && !/^[,;:.]$/.test(tokens[i]!.text); i++) if (tokens[i]!.pos === 'AUX') return true;
  return false;
}

function verbBefore(pos: readonly PartOfSpeech[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pos[i] === 'VERB' || pos[i] === 'AUX') return true;
  return false;
}
