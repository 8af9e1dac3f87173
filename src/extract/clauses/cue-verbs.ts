// Verbs of saying, thinking and wanting that the tagger took for nouns: 'Voters wonder why', 'Some Republicans worry it will', 'The campaign plans to spend'.
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import { type CorrectionPlace, takesObject } from './correction-place.ts';
import { isNounLike, verbLemma } from './word-forms.ts';

const SUBJECT_PRONOUN = /^(?:he|she|they|we|i|you|who|some|others|many|most|few|both|people)$/;
const NOMINATIVE = /^(?:he|she|they|we|i|it|there|you)$/;
const QUESTION = /^(?:why|whether|how|what|who|if)$/;

/** Does the noun agree with what stands before it, and can what stands behind it only follow a verb of saying or wanting? */
export function isCueVerb(place: CorrectionPlace): boolean {
  const { tokens, pos, sentence, i, token, before, after } = place;
  if (before === null || after === null || sentence.role === 'headline') return false;
  const frames = REPORTING_VERBS.get(verbLemma(token))?.frames;
  if (frames === undefined || !agrees(place)) return false;
  const next = i + 2 < sentence.endToken ? tokens[i + 2]! : null;
  const says = frames.has('clause') || frames.has('question');
  if (says && QUESTION.test(after.lower) && next !== null && after.lower !== next.lower) return true;
  if (says && NOMINATIVE.test(after.lower) && /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '')) return true;
  // 'worry that would push the vote back', 'believe that voters decide late'
  if (says && after.lower === 'that' && !verbBefore(place)) return true;
  if (frames.has('addressee') && /^(?:me|him|them|us|her)$/.test(after.lower)) return true;
  if (!frames.has('infinitive') && !frames.has('wish')) return false;
  // 'plans to spend': the sentence has no other verb
  return after.lower === 'to' && next?.pos === 'VERB' && !verbBefore(place) && !verbBehind(place, i + 3);

  function verbBefore({ sentence: { firstToken } }: CorrectionPlace): boolean {
    for (let k = i - 1; k >= firstToken && tokens[k]!.pos !== 'PUNCT' && !/^(?:CCONJ|SCONJ)$/.test(pos[k]!); k--)
      if (pos[k] === 'VERB' || pos[k] === 'AUX') return true;
    return false;
  }
}

/** 'Some Republicans worry', 'the union worries', 'who worry'. */
function agrees({ token, before, beforePos, i, pos }: CorrectionPlace): boolean {
  const { lower } = before!;
  if (SUBJECT_PRONOUN.test(lower)) return true;
  if (!isNounLike(beforePos ?? undefined) || beforePos === 'PRON') return false;
  const plural = beforePos !== 'PROPN' ? /(?:[^s]s|people|men|women|police)$/.test(lower) : /[^s]s$/.test(lower);
  const third = token.lower !== verbLemma(token) && token.lower.endsWith('s');
  if (third) return !plural || beforePos === 'PROPN';
  // 'fee demand', 'sales plan': a noun in the singular before a base form only modifies it
  return plural && pos[i - 1] !== 'ADJ';
}

/** Is there a finite verb between the infinitive and the next boundary? */
function verbBehind({ tokens, sentence }: CorrectionPlace, from: number): boolean {
  for (let k = from; k < sentence.endToken; k++) {
    const { pos, text } = tokens[k]!;
    if (text === ',' || pos === 'SCONJ' || pos === 'CCONJ') return false;
    if (pos === 'AUX' || (pos === 'VERB' && tokens[k - 1]!.lower !== 'to' && takesObject(tokens[k + 1]?.pos ?? null)))
      return true;
  }
  return false;
}
