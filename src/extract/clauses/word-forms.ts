// Forms of single words: the tense that a verb's form tells, its lemma, and what can be part of a noun phrase.
import type { PartOfSpeech, Token } from '../layers.ts';
import { PARTICIPLE_ONLY, PAST_ONLY, UNCHANGING } from '../lexicons/verb-forms.ts';
import { lemmaOfPast } from '../verb-lemma.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'past-or-participle' | 'ing';

const QUOTES = new Set(['“', '”', '"', '‘', '’', '„', '«', '»', "''", '``']);

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

/** The verb's lemma; the tagger gives none for forms in -ing and -ed that it took for nouns and adjectives. */
export function verbLemma(token: Token): string {
  const { lower, lemma } = token;
  if (lower === 'thought') return 'think';
  if (lower === 'shot') return 'shoot';
  if (lemma === lower && lower.endsWith('ed') && token.pos !== 'VERB' && lower.length > 4) return lemmaOfPast(lower);
  if (lemma !== lower || !lower.endsWith('ing') || lower.length < 6) return lemma;
  const stem = lower.slice(0, -3);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[vczu]|dg|[^aeou]at|[^aeiou]iz|[aeiou]s|[^aeiou][aeiou]k|uid|rg|[^aou]ul|(?:^v|ev|om|qu|^n|en)ot)$/.test(
    stem,
  )
    ? `${stem}e`
    : stem;
}
