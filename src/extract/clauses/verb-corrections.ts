// Words that the tagger took for verbs and that are nouns or adjectives.
import type { PartOfSpeech, Token } from '../layers.ts';
import { NOUN_LIKE_VERBS } from '../lexicons/verb-forms.ts';
import { type CorrectionPlace, takesObject } from './correction-place.ts';
import { isNounLike, isQuote, verbForm } from './word-forms.ts';

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

/** Nouns in -ing that a noun before them only modifies: 'an aid crossing', 'a car bombing'. */
const NOUNS_IN_ING = new Set('crossing bombing shooting killing stabbing hearing meeting uprising beating'.split(' '));

/** Acts of violence that stand for themselves: 'Fighting in the north killed', 'Shelling between X and Y resumed'. */
const VIOLENCE_IN_ING = new Set('fighting shelling bombing shooting looting rioting'.split(' '));

/** 'your damn emails': an adverb between article and noun. */
function isModifiedNoun(tokens: readonly Token[], i: number, beforePos: PartOfSpeech | null): boolean {
  return beforePos === 'ADV' && /^(?:the|an?|its|their|his|her|my|our|your|['’]s)$/.test(tokens[i - 2]?.lower ?? '');
}

export function correctVerb({
  tokens,
  pos,
  dated,
  i,
  token,
  before,
  beforePos,
  after,
  afterPos,
}: CorrectionPlace): void {
  const form = verbForm(token);
  // 'called on both to “pull back”'
  if (form === 'base' && before !== null && isQuote(before) && tokens[i - 2]?.lower === 'to') {
    pos[i - 2] = 'PART';
    return;
  }
  // 'made it clear they would go'
  if (token.lower === 'clear' && before?.lower === 'it' && tokens[i - 2]?.lemma === 'make') {
    pos[i] = 'ADJ';
    return;
  }
  if (token.lower === 'tear' && after?.lower === 'gas') {
    pos[i] = 'NOUN';
    return;
  }
  // 'asked X for help.'
  if (form === 'base' && before?.lower === 'for') {
    pos[i] = 'NOUN';
    pos[i - 1] = 'ADP';
    return;
  }
  if (
    NOUNS_IN_ING.has(token.lower) &&
    isNounLike(beforePos ?? undefined) &&
    /^(?:DET|ADJ|NOUN)$/.test(pos[i - 2] ?? '') &&
    !takesObject(afterPos)
  ) {
    pos[i] = 'NOUN';
    return;
  }
  if (form === 'base' && before?.lower === 'back' && /^(?:the|a|his|her|their)$/.test(tokens[i - 2]?.lower ?? '')) {
    pos[i] = 'NOUN';
    return;
  }
  if (
    VIOLENCE_IN_ING.has(token.lower) &&
    (before === null || beforePos === 'PUNCT' || /^(?:heavy|fierce|fresh|renewed)$/.test(before.lower)) &&
    /^(?:between|in|near|around|along|at|that|which|last|also|has|had|was|broke|erupted|flared|raged|resumed|continued|spread|intensified|subsided|eased|died)$/.test(
      after?.lower ?? '',
    )
  ) {
    pos[i] = 'NOUN';
    return;
  }
  if (form === 'base' && beforePos === 'ADJ' && tokens[i - 2]?.pos === 'DET' && afterPos !== 'DET') {
    pos[i] = 'NOUN';
    return;
  }
  // 'but fighting continued'
  if (form === 'ing' && beforePos === 'CCONJ' && afterPos === 'VERB' && verbForm(after!) === 'past-or-participle') {
    pos[i] = 'NOUN';
    return;
  }
  if (form === 'third' && (beforePos === 'ADP' || isModifiedNoun(tokens, i, beforePos)) && before?.lower !== 'to') {
    pos[i] = 'NOUN';
    return;
  }
  // 'accused X of blackmail', '12 Georgian judges', 'the internationally recognised government'
  if ((form === 'base' || form === 'third') && before?.lower === 'of' && !takesObject(afterPos)) {
    pos[i] = 'NOUN';
    return;
  }
  if (form === 'third' && /^(?:ADJ|PROPN)$/.test(beforePos ?? '') && pos[i - 2] === 'NUM') {
    pos[i] = 'NOUN';
    return;
  }
  if (
    form === 'past-or-participle' &&
    beforePos === 'ADV' &&
    before!.lower.endsWith('ly') &&
    afterPos === 'NOUN' &&
    POSSESSIVE_OR_ARTICLE.has(tokens[i - 2]?.lower ?? '')
  ) {
    pos[i] = 'ADJ';
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
    (beforePos === 'ADP' || (beforePos === 'SCONJ' && before!.lower === 'for')) &&
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
    !/^(?:having|being)$/.test(token.lower) &&
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
    if ((form === 'past-or-participle' || form === 'participle' || form === 'ing') && isNounLike(afterPos ?? undefined))
      pos[i] = 'ADJ';
    else if (before !== null && POSSESSIVE_OR_ARTICLE.has(before.lower) && form !== 'third')
      pos[i] = form === 'past-or-participle' ? 'ADJ' : 'NOUN';
  } else if (beforePos === 'NUM' && !dated[i - 1] && form === 'past-or-participle' && afterPos === 'NOUN')
    pos[i] = 'ADJ';
}
