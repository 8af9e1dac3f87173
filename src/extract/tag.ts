// Stage `tag`: tokens with part of speech and lemma by wink-nlp, one call a sentence, with offsets that are exact in Article.text.
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Article, Sentence } from '../article/article.ts';
import type { PartOfSpeech, Tagged, TaggedSentence, Token } from './layers.ts';
import { ALWAYS_VERBS, LEMMA_CORRECTIONS, POS_CORRECTIONS } from './lexicons/tagging.ts';
import { joinAbbreviations } from './tag/abbreviations.ts';
import { joinHyphenated, type RawToken, separatePrefixes } from './tag/hyphens.ts';
import { makeReadable } from './tag/readable.ts';
import { lemmaOfPast } from './verb-lemma.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
// The package's own type of `its.lemma` does not fit its type of `out`, which it is made for.
const lemmaOf = its.lemma as unknown as ItsFunction<string>;

/** Tags every sentence but boilerplate, which gets no tokens. Work is bounded for each sentence, so linear in the text. */
export function tag(article: Article): Tagged {
  const tokens: Token[] = [];
  const sentences: TaggedSentence[] = [];
  const once = oneStringForEach();
  let quoted = false;
  let paragraph = -1;
  article.sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      quoted = false; // a quotation that runs on opens anew in each paragraph, and one that was never closed ends with it
    }
    const firstToken = tokens.length;
    if (sentence.role !== 'boilerplate') {
      for (const raw of tagSentence(article.text, sentence)) {
        const text = once(article.text.slice(raw.start, raw.end));
        const lower = once((text.length === raw.value.length ? text : raw.value).toLowerCase());
        if (text === '“') quoted = true;
        if (text === '”') quoted = false;
        const isMark = text === '“' || text === '”' || text === '"';
        const at = tokens.length;
        tokens.push({
          index: at,
          text,
          lower,
          lemma: once(raw.lemma),
          pos: raw.pos,
          sentence: index,
          quoted: quoted && !isMark,
          start: raw.start,
          end: raw.end,
        });
        if (text === '"') quoted = !quoted;
      }
    }
    sentences.push({ ...sentence, index, firstToken, endToken: tokens.length });
  });
  return { article, tokens, sentences };
}

/** Words come again and again: a long text holds each once in memory. */
function oneStringForEach(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first !== undefined) return first;
    known.set(text, text);
    return text;
  };
}

function tagSentence(text: string, sentence: Sentence): RawToken[] {
  const raw: RawToken[] = [];
  for (const piece of makeReadable(text, sentence)) {
    const tagged = nlp.readDoc(separatePrefixes(piece.text)).tokens();
    const values = tagged.out(its.value);
    const spaces = tagged.out(its.precedingSpaces);
    const parts = tagged.out(its.pos) as PartOfSpeech[];
    const lemmas = tagged.out(lemmaOf);
    let at = 0;
    values.forEach((value, i) => {
      at += spaces[i]!.length;
      const start = piece.offset(at);
      at += value.length;
      const lemma = lemmas[i]!.toLowerCase();
      raw.push({ value, pos: parts[i]!, lemma, start, end: piece.endOffset(at) });
    });
  }
  return joinAbbreviations(joinHyphenated(raw)).map(correct);
}

/** Errors of the model that are known for certain words or places, and the possessive apostrophe after a plural. */
function correct(token: RawToken, at: number, all: readonly RawToken[]): RawToken {
  const lower = token.value.toLowerCase();
  const before = all[at - 1];
  const next = all[at + 1];
  if (lower === '’' || lower === "'") {
    const possessive =
      before !== undefined && before.end === token.start && /s$/iu.test(before.value) && isNominal(before);
    return possessive ? { ...token, pos: 'PART' } : token;
  }
  if (isMissedVerb(token, lower, before, next))
    return { ...token, pos: 'VERB', lemma: LEMMA_CORRECTIONS.get(lower) ?? lemmaOfPast(token.lemma) };
  if (isNameTakenForVerb(token, before, next)) return { ...token, pos: 'PROPN', lemma: lower };
  if (lower === 'acting' && isHeldFor(token, before, next)) return { ...token, pos: 'ADJ' };
  // 'the military’s spokesman': what owns is a noun
  if (token.pos === 'ADJ' && next !== undefined && /^['’]s$/u.test(next.value) && next.start === token.end)
    return { ...token, pos: 'NOUN' };
  const pos = POS_CORRECTIONS.get(lower) ?? token.pos;
  const lemma = pos === 'VERB' || pos === 'AUX' ? (LEMMA_CORRECTIONS.get(lower) ?? token.lemma) : token.lemma;
  return pos === token.pos && lemma === token.lemma ? token : { ...token, pos, lemma };
}

/** 'President Hector Ruiz', 'Grant Holt told': a verb by the dictionary, written as a name before another name. */
function isNameTakenForVerb(token: RawToken, before: RawToken | undefined, next: RawToken | undefined): boolean {
  if (token.pos !== 'VERB' || !/^\p{Lu}\p{Ll}+$/u.test(token.value) || /(?:ing|ed)$/u.test(token.value)) return false;
  if (next === undefined || next.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(next.value)) return false;
  return before !== undefined && isNominal(before);
}

/** 'the Peruvian acting commerce minister', "the bank's acting head". */
const isHeldFor = (token: RawToken, before: RawToken | undefined, next: RawToken | undefined): boolean =>
  token.pos === 'VERB' &&
  next?.pos === 'NOUN' &&
  before !== undefined &&
  (/^(?:DET|ADJ|PROPN|PART)$/u.test(before.pos) || isDeterminer(before));

const isNominal = (token: RawToken): boolean => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON';
const isDeterminer = (token: RawToken): boolean =>
  token.pos === 'DET' || /^(?:its|their|his|her|our)$/iu.test(token.value);

/** 'alleged that', 'mediated by', 'were likely sent to', 'weapons increases the': verbs that the model took for nouns or adjectives. */
function isMissedVerb(
  token: RawToken,
  lower: string,
  before: RawToken | undefined,
  next: RawToken | undefined,
): boolean {
  if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || !/^\p{Ll}+$/u.test(token.value)) return false;
  if (ALWAYS_VERBS.has(lower)) return true;
  if (before === undefined || next === undefined) return false;
  const nextWord = next.value.toLowerCase();
  if (/\p{Ll}{2}ed$/u.test(lower)) {
    if (nextWord === 'by') return isNominal(before) || before.pos === 'ADV' || before.pos === 'AUX';
    return isNominal(before) && (nextWord === 'that' || isDeterminer(next));
  }
  // after a noun and before a determiner an '-s' form is a verb: 'the transfer increases the risk'
  return (
    token.pos === 'NOUN' &&
    /\p{Ll}{3}s$/u.test(lower) &&
    token.lemma !== lower &&
    isNominal(before) &&
    before.pos !== 'PRON' &&
    isDeterminer(next) &&
    !/^(?:both|all|each)$/u.test(nextWord)
  );
}
