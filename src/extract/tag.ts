// Stage `tag`: tokens with part of speech and lemma by wink-nlp, one call a sentence, with offsets that are exact in Article.text.
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Article, Sentence } from '../article/article.ts';
import type { PartOfSpeech, Tagged, TaggedSentence, Token } from './layers.ts';
import { LEMMA_CORRECTIONS, POS_CORRECTIONS } from './lexicons/tagging.ts';
import { joinHyphenated, type RawToken, separatePrefixes } from './tag/hyphens.ts';
import { makeReadable } from './tag/readable.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
// The package's own type of `its.lemma` does not fit its type of `out`, which it is made for.
const lemmaOf = its.lemma as unknown as ItsFunction<string>;

/** Tags every sentence but boilerplate, which gets no tokens. Work is bounded for each sentence, so linear in the text. */
export function tag(article: Article): Tagged {
  const tokens: Token[] = [];
  const sentences: TaggedSentence[] = [];
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
        const text = article.text.slice(raw.start, raw.end);
        const lower = raw.value.toLowerCase();
        if (text === '“') quoted = true;
        if (text === '”') quoted = false;
        const isMark = text === '“' || text === '”' || text === '"';
        const at = tokens.length;
        tokens.push({
          index: at,
          text,
          lower,
          lemma: raw.lemma,
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
  return joinHyphenated(raw).map(correct);
}

/** Errors of the model that are known for certain words, and the possessive apostrophe after a plural. */
function correct(token: RawToken, at: number, all: readonly RawToken[]): RawToken {
  const lower = token.value.toLowerCase();
  if (lower === '’' || lower === "'") {
    const before = all[at - 1];
    const possessive =
      before !== undefined &&
      before.end === token.start &&
      /s$/iu.test(before.value) &&
      (before.pos === 'NOUN' || before.pos === 'PROPN');
    return possessive ? { ...token, pos: 'PART' } : token;
  }
  const pos = POS_CORRECTIONS.get(lower) ?? token.pos;
  const lemma = pos === 'VERB' || pos === 'AUX' ? (LEMMA_CORRECTIONS.get(lower) ?? token.lemma) : token.lemma;
  return pos === token.pos && lemma === token.lemma ? token : { ...token, pos, lemma };
}
