// An article in pieces that a model can take, each of whole sentences. Boilerplate is left out, and so are sentences that speak to a model.
import type { Article, Sentence } from '../../article/article.ts';

export interface NumberedSentence extends Sentence {
  /** Index in Article.sentences. */
  readonly number: number;
}

export interface Pieces {
  readonly pieces: readonly (readonly NumberedSentence[])[];
  /** Sentences that are meant for a model rather than for a reader, or longer than a piece. */
  readonly leftOut: number;
}

/** Some 3,000 tokens: answers are longer than what they tell of, and models lose the thread of longer ones. */
const LENGTH_OF_PIECE = 10_000;

export function piecesOf(article: Article, length = LENGTH_OF_PIECE): Pieces {
  const numbered = article.sentences.map((sentence, number) => ({ ...sentence, number }));
  const told = numbered.filter(({ role }) => role !== 'boilerplate');
  const sent = told.filter(({ start, end }) => end - start <= length && !speaksToModel(article.text.slice(start, end)));
  const pieces: NumberedSentence[][] = [];
  let size = 0;
  for (const sentence of sent) {
    const own = sentence.end - sentence.start;
    if (pieces.length === 0 || size + own > length) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)!.push(sentence);
    size += own;
  }
  return { pieces, leftOut: told.length - sent.length };
}

/**
 * Instructions to a language model in a text that is only to be read. Source: the forms that the OWASP Top 10 for LLM applications (LLM01,
 * prompt injection, 2025) and the public collections of such texts have in common. What gets past it still needs its words in the text.
 */
const TO_MODELS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules|guidelines|schema|directions)\b/isu,
  /\b(?:system|developer) (?:prompt|message|instructions?)\b/iu,
  /\b(?:as|you are|you're) an? (?:ai|large language|language|helpful)\b.{0,20}\b(?:model|assistant|ai)\b/isu,
  /\b(?:attention|note|message|instructions?) (?:to|for) (?:the )?(?:ai|llms?|language models?|assistants?|chatbots?)\b/iu,
  /<\|?(?:im_start|im_end|system|assistant|endoftext)\b|\[\/?INST\]|^\s*(?:system|assistant)\s*:/imu,
  /\b(?:respond|answer|reply|output)\b.{0,30}\b(?:only )?(?:with|in|as)\b.{0,20}\bjson\b/isu,
];

export const speaksToModel = (text: string): boolean => TO_MODELS.some((form) => form.test(text));
