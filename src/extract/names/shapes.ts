// How a word is written: capitals, acronyms, and whether a sentence's capitals say anything at all.
import type { Tagged, TaggedSentence, Token } from '../layers.ts';
import { nameParticles } from '../lexicons/name-words.ts';
import { countryOfDemonym } from '../lexicons/places.ts';

/** 'd’Estaing', and the Arabic article before sun letters: 'ash-Sharqi', 'ez-Zor'. */
const ARTICLES = /^(?:[dl]|a[dnrstz]|ash|ath|e[dnrstz]|esh|eth|ud|ul|ur)$/u;

/** 'Smith', 'al-Marri', 'O’Neill', 'd’Estaing', '71st' are not all alike: this is true for words that a name can be made of. */
export function isCapitalised(token: Token): boolean {
  const { text } = token;
  if (
    isCompoundAdjective(text) ||
    isPairOfDemonyms(text) ||
    /^(?:Counter|Pro|Pre|Post|Mid|Multi|Semi|Self|Sub)-/u.test(text)
  )
    return false;
  // Types of aircraft, weapons and roads: 'F-16', 'S-400', 'M1A2'.
  if (/^\p{Lu}{1,3}-?\d/u.test(text) && !/^G-?\d{1,2}$/u.test(text) && !/^[MC]\d{2}$/u.test(text)) return false;
  if (/^\p{Lu}/u.test(text)) return true;
  if (/^\p{Ll}{1,3}[-’'‘]\p{Lu}/u.test(text)) {
    const [particle = ''] = text.split(/[-’'‘]/u);
    return nameParticles.has(particle) || ARTICLES.test(particle);
  }
  return false;
}

/** 'the Armenian-Azerbaijani border' */
function isPairOfDemonyms(text: string): boolean {
  const [first = '', second = '', third] = text.split(/[-–]/u);
  return third === undefined && countryOfDemonym(first) !== null && countryOfDemonym(second) !== null;
}

/** 'IOM', 'U.N.', 'G20', 'UNHCR': at least two capitals and no small letter (but for a plural s). */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,}s?$/u.test(text) || /^G-?\d{1,2}$/u.test(text) || /^\p{Lu}{2,}-\p{Lu}+$/u.test(text);
}

/** An ordinal before the name of a unit: '71st Brigade'. */
export const isOrdinal = (text: string): boolean => /^\d+(?:st|nd|rd|th)$/u.test(text);

export type Casing = 'normal' | 'title' | 'upper' | 'lower';

/** Headlines in Title Case and shouting sentences tell nothing by their capitals; neither does text without any. */
export function casingOf(tagged: Tagged, sentence: TaggedSentence): Casing {
  let capitals = 0;
  let small = 0;
  let allCapitals = 0;
  let anyCapital = false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { text } = tagged.tokens[i]!;
    if (!/^\p{L}/u.test(text)) continue;
    if (/^\p{Lu}\p{L}/u.test(text)) anyCapital = true;
    if (text.length < 4) continue;
    if (/^\p{Lu}/u.test(text)) capitals++;
    else if (
      !/^(?:with|from|over|after|into|amid|than|that|upon|near|under|about|against|between|during|before|without|across|toward|towards|among|until|onto|while|when|where)$/u.test(
        text,
      )
    )
      small++;
    if (text.length > 3 && text === text.toUpperCase()) allCapitals++;
  }
  const words = capitals + small;
  // 'Bao told reporters' has a capital, if in a short word.
  const isLower = words > 0 && !anyCapital;
  if (isLower || hasSmallVerb(tagged, sentence)) return isLower ? 'lower' : 'normal';
  if (sentence.role === 'dateline') return 'normal';
  if (words >= 3 && allCapitals >= 0.8 * words) return 'upper';
  if (words === 2 && allCapitals === words && isShout(tagged, sentence)) return 'upper';
  if (words >= 4 && small === 0 && (sentence.role === 'headline' || words >= 7)) return 'title';
  return 'normal';
}

/** 'PERU ABSENT': words too long for acronyms, and nothing else. */
function isShout({ tokens }: Tagged, { firstToken, endToken }: TaggedSentence): boolean {
  if (endToken - firstToken > SHORT_SENTENCE) return false;
  for (let i = firstToken; i < endToken; i++) if (/^\p{Lu}{6,}$/u.test(tokens[i]!.text)) return true;
  return false;
}

/** In tokens. */
const SHORT_SENTENCE = 4;

/** Title Case gives verbs and pronouns a capital too: one in small letters shows that capitals mean something. */
function hasSmallVerb({ tokens }: Tagged, { firstToken, endToken }: TaggedSentence): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const { text, pos } = tokens[i]!;
    if ((pos === 'VERB' || pos === 'AUX' || pos === 'PRON') && /^\p{Ll}{2,}/u.test(text)) return true;
  }
  return false;
}

const COMPOUND_SUFFIXES =
  /[-–](?:based|led|backed|born|trained|made|run|owned|funded|held|controlled|occupied|allied|linked|aligned|sponsored|supported|brokered|mediated|built|supplied|style|wide|speaking|administered|affiliated|inspired|dominated|friendly|installed|imposed|designed|educated|bound|area|era|language|listed|majority|ruled|focused|related|registered|flagged)$/u;

/** 'Washington-based', 'Arabic-speaking': an adjective made of a name, not a name. */
export const isCompoundAdjective = (text: string): boolean => COMPOUND_SUFFIXES.test(text);

/** Of these, the ones that tell of somebody else than the name: 'Chadian-backed rebels' are not Chad. */
const OF_OTHERS =
  /[-–](?:based|backed|born|trained|made|owned|funded|held|controlled|occupied|allied|linked|aligned|sponsored|supported|brokered|mediated|built|supplied|style|speaking|administered|affiliated|inspired|friendly|installed|imposed|designed|educated|bound|related)$/u;

/** Whether a name in this word does not take part in what is told: 'the Chadian-backed rebels attacked', 'a pro-Chadian militia'. */
export function tellsOfOthers(tokens: readonly Token[], index: number): boolean {
  return OF_OTHERS.test(tokens[index]!.lower) || /^(?:pro|anti)$/u.test(tokens[index - 1]?.lower ?? '');
}

/** Is the token the first word of its sentence or of a quotation, where a capital is no evidence? */
export function opensSentence(tagged: Tagged, index: number): boolean {
  const token = tagged.tokens[index]!;
  const first = tagged.sentences[token.sentence]!.firstToken;
  for (let i = index - 1; i >= first; i--) {
    const { text } = tagged.tokens[i]!;
    if (/^[“"‘'([•*–—-]+$/u.test(text)) {
      if (/^[“"]$/u.test(text)) return true;
      continue;
    }
    return /^[:.!?…]+$/u.test(text);
  }
  return true;
}

/** One space between words, typographic apostrophes: how names are looked up and compared. */
export function nameText(tagged: Tagged, first: number, end: number): string {
  return tagged.article.text
    .slice(tagged.tokens[first]!.start, tagged.tokens[end - 1]!.end)
    .replace(/\s+/gu, ' ')
    .replace(/['‘ʻʼ]/gu, '’');
}
