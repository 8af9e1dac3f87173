// Verb groups: auxiliaries, negation, adverbs and the main verb, with voice, modality and whether the group is finite.
import { INTRANSITIVE, MODALS } from '../lexicons/verb-forms.ts';
import { isQuote, type VerbForm, verbForm } from './word-forms.ts';
import type { Words } from './words.ts';

export type Finiteness = 'finite' | 'infinitive' | 'ing' | 'participle';

export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  /** The main verb: a token. */
  readonly verb: number;
  readonly finiteness: Finiteness;
  /** A bare past form that may also be a participle: 'killed'. */
  readonly ambiguous: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly future: boolean;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no longer']);
const MODAL_NAMES: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  "'ll": 'will',
  '’ll': 'will',
  "'d": 'would',
  '’d': 'would',
};
const ADVERB_INSIDE = new Set(['ADV', 'PART']);

/** The verb group that starts at token `start`, or null. `end` bounds the sentence. */
export function verbGroupAt(words: Words, start: number, end: number): VerbGroup | null {
  const { tokens, pos } = words;
  let i = start;
  let infinitive = false;
  if (pos[i] === 'PART' && tokens[i]!.lower === 'to') {
    infinitive = true;
    i++;
    while (i < end && (pos[i] === 'ADV' || isQuote(tokens[i]!))) i++;
    if (i >= end || (pos[i] !== 'VERB' && pos[i] !== 'AUX')) return null;
  } else if (pos[i] !== 'VERB' && pos[i] !== 'AUX') return null;
  if (tokens[i]!.lower === 'according' && tokens[i + 1]?.lower === 'to') return null;

  const auxiliaries: number[] = [];
  let negated = start > 0 && NEGATIONS.has(tokens[start - 1]!.lower);
  let verb = -1;
  let last = i;
  while (i < end) {
    if (
      pos[i] === 'AUX' ||
      (pos[i] === 'VERB' && /^(?:have|be|do)$/.test(tokens[i]!.lemma) && verbAhead(words, i, end))
    ) {
      auxiliaries.push(i);
      last = i;
    } else if (pos[i] === 'VERB') {
      verb = i;
      last = i;
      break;
    } else if (NEGATIONS.has(tokens[i]!.lower)) {
      negated = true;
      last = i;
    } else if (
      (ADVERB_INSIDE.has(pos[i]!) || tokens[i]!.lower === 'likely') &&
      tokens[i]!.lower !== 'to' &&
      verbAhead(words, i, end)
    ) {
      // an adverb between auxiliary and verb
    } else if (isQuote(tokens[i]!) && verbAhead(words, i, end)) {
      // 'has “repeatedly expressed ...”'
    } else break;
    i++;
  }
  if (verb < 0) {
    verb = auxiliaries.at(-1) ?? -1;
    if (verb < 0) return null;
    if (tokens[verb]!.lower === 'been' || auxiliaries.length) auxiliaries.pop();
  }
  return describe(words, start, last + 1, verb, auxiliaries, infinitive, negated);
}

/** Whether, over adverbs, negation and quotation marks only, a verb or auxiliary follows token `i`. */
function verbAhead(words: Words, i: number, end: number): boolean {
  const limit = Math.min(end, i + 6);
  for (let j = i + 1; j < limit; j++) {
    const pos = words.pos[j]!;
    if (pos === 'VERB') return verbForm(words.tokens[j]!) !== 'third' || words.tokens[j]!.lower === 'is';
    if (pos === 'AUX') return true;
    if (
      pos !== 'ADV' &&
      words.tokens[j]!.lower !== 'likely' &&
      !NEGATIONS.has(words.tokens[j]!.lower) &&
      !isQuote(words.tokens[j]!)
    )
      return false;
  }
  return false;
}

function describe(
  words: Words,
  first: number,
  end: number,
  verb: number,
  auxiliaries: readonly number[],
  infinitive: boolean,
  negated: boolean,
): VerbGroup {
  const { tokens } = words;
  const modalToken =
    auxiliaries.find((a) => MODALS.has(tokens[a]!.lower)) ??
    (MODALS.has(tokens[verb]!.lower) && words.pos[verb] === 'AUX' ? verb : undefined);
  const modalWord = modalToken === undefined ? null : tokens[modalToken]!.lower;
  const modal = modalWord === null ? null : (MODAL_NAMES[modalWord] ?? modalWord);
  const form: VerbForm = verbForm(tokens[verb]!);
  const pastParticiple = form === 'participle' || form === 'past-or-participle';
  const be = auxiliaries.some(
    (a) => tokens[a]!.lemma === 'be' || tokens[a]!.lower === 'being' || tokens[a]!.lower === 'been',
  );
  let finiteness: Finiteness = 'finite';
  let ambiguous = false;
  if (infinitive) finiteness = 'infinitive';
  else if (auxiliaries.length) {
    const lower = tokens[auxiliaries[0]!]!.lower;
    if (lower === 'being' || lower === 'having') finiteness = 'ing';
    else if (lower === 'been') finiteness = 'participle';
  } else if (form === 'ing') finiteness = 'ing';
  else if (form === 'participle') finiteness = 'participle';
  else if (form === 'past-or-participle') ambiguous = !INTRANSITIVE.has(tokens[verb]!.lemma);
  return {
    first,
    end,
    verb,
    finiteness,
    ambiguous,
    passive:
      pastParticiple && (be || finiteness === 'participle') && !(auxiliaries.length === 0 && finiteness === 'finite'),
    negated,
    modal,
    future: modal === 'will' || modal === 'shall',
  };
}
