// Errors of the tagger put right where the words around leave no doubt.
import type { PartOfSpeech, TaggedSentence, Token } from '../layers.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import { NOUN_LIKE_VERBS } from '../lexicons/verb-forms.ts';
import { placeAt } from './correction-place.ts';
import { correctNounOrAdjective } from './noun-corrections.ts';
import { correctVerb } from './verb-corrections.ts';
import { isNounLike, verbForm, verbLemma } from './word-forms.ts';

const POSSESSIVE_PRONOUNS = new Set('its their his her my our your whose'.split(' '));

export function correctToken(
  tokens: readonly Token[],
  pos: PartOfSpeech[],
  dated: Uint8Array,
  sentence: TaggedSentence,
  i: number,
): void {
  const place = placeAt(tokens, pos, dated, sentence, i);
  const { token, before, beforePos, after, afterPos } = place;
  if (dated[i] && (pos[i] === 'VERB' || pos[i] === 'AUX')) {
    pos[i] = 'PROPN';
    return;
  }
  // 'if either is attacked'
  if (/^(?:either|neither|both)$/.test(token.lower) && pos[i] !== 'PRON' && /^(?:AUX|VERB)$/.test(afterPos ?? '')) {
    pos[i] = 'PRON';
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
  // 'Rob Hale said', 'Grant Hale, who': a given name that is a verb otherwise
  if (
    pos[i] === 'VERB' &&
    sentence.role !== 'headline' &&
    /^[A-Z][a-z]/.test(token.text) &&
    token.lower === token.lemma &&
    afterPos === 'PROPN' &&
    (/^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? '') || tokens[i + 2]?.text === ',')
  ) {
    pos[i] = 'PROPN';
    return;
  }
  // 'would not back the text'
  if (
    token.lower === 'back' &&
    /^(?:not|will|would|could|may|might|should|to)$/.test(before?.lower ?? '') &&
    /^(?:DET|PROPN|ADJ|PRON)$/.test(afterPos ?? '')
  ) {
    pos[i] = 'VERB';
    return;
  }
  if (token.lower === 'said' || token.lower === 'told') {
    if (before?.lower !== 'the') pos[i] = 'VERB';
    return;
  }
  if (/^(?:outside|inside)$/.test(token.lower) && (afterPos === 'DET' || afterPos === 'PROPN') && beforePos !== 'DET') {
    pos[i] = 'ADP';
    return;
  }
  // 'Snipers shot dead three', 'Libya shot down a drone', 'Police shot a man'
  if (
    token.lower === 'shot' &&
    isNounLike(beforePos ?? undefined) &&
    (/^(?:down|dead|at|and)$/.test(after?.lower ?? '') || /^(?:DET|NUM|PRON|PROPN)$/.test(afterPos ?? ''))
  ) {
    pos[i] = 'VERB';
    return;
  }
  if (token.lower === 'put' && pos[i] === 'NOUN' && after?.lower === 'it') {
    pos[i] = 'VERB';
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
  if (pos[i] === 'VERB') correctVerb(place);
  else correctNounOrAdjective(place);
}

/** 'says 638,000 people face famine': a reporting verb with only nouns behind it gets the one word that can be the verb of what is said. */
export function giveReportedVerb(tokens: readonly Token[], pos: PartOfSpeech[], sentence: TaggedSentence): void {
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
export function giveVerb(
  tokens: readonly Token[],
  pos: PartOfSpeech[],
  dated: Uint8Array,
  sentence: TaggedSentence,
): void {
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
