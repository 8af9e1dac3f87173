// Extraction by a language model, in place of the rules: same output, and nothing in it whose words are not in the article.
import type { Article } from '../../article/article.ts';
import { ArticleError } from '../../article/errors.ts';
import type { Extraction } from '../extraction.ts';
import { ANSWER, type Answer } from './answer.ts';
import { ChatClient, type ChatSettings, type Usage } from './chat.ts';
import { LlmError } from './errors.ts';
import { extractionOf } from './extraction-of.ts';
import { Grounding } from './grounding.ts';
import { type NumberedSentence, piecesOf } from './pieces.ts';
import { type KnownEntity, questionOf } from './prompt.ts';
import { quotesIn } from './quotes.ts';

export class LlmExtractor {
  readonly #chat: ChatClient;

  constructor(settings: ChatSettings) {
    this.#chat = new ChatClient(settings);
  }

  get usage(): Usage {
    return this.#chat.usage;
  }

  /**
   * @throws ArticleError NOT_EXTRACTED where the model does not cope with this article
   * @throws LlmError where it will not do for any
   */
  readonly extract = async (article: Article): Promise<Extraction> => {
    const { pieces, leftOut } = piecesOf(article);
    const grounding = new Grounding();
    try {
      // One after the other: each is told which entities the pieces before it speak of.
      for (const piece of pieces) {
        for (const { answer, sentences } of await this.#read(article, piece, grounding.known)) {
          grounding.add(answer, quotesIn(article, sentences));
        }
      }
    } catch (cause) {
      if (!(cause instanceof LlmError) || cause.isForAllArticles) throw cause;
      throw new ArticleError('NOT_EXTRACTED', article.file, `was not extracted. ${cause.message}`, { cause });
    }
    const extraction = extractionOf(article, grounding);
    return { ...extraction, warnings: [...extraction.warnings, ...warningsOf(leftOut, grounding.dropped)] };
  };

  /** A piece whose answer is cut off is asked again in halves. */
  async #read(
    article: Article,
    sentences: readonly NumberedSentence[],
    known: readonly KnownEntity[],
  ): Promise<{ answer: Answer; sentences: readonly NumberedSentence[] }[]> {
    try {
      const answer = await this.#chat.ask(questionOf(article, sentences, known), 'article', ANSWER);
      return [{ answer, sentences }];
    } catch (cause) {
      if (!(cause instanceof LlmError) || cause.code !== 'CUT_OFF' || sentences.length < 2) throw cause;
      const middle = sentences.length >> 1;
      return [
        ...(await this.#read(article, sentences.slice(0, middle), known)),
        ...(await this.#read(article, sentences.slice(middle), known)),
      ];
    }
  }
}

function warningsOf(leftOut: number, dropped: number): string[] {
  const warnings: string[] = [];
  if (leftOut > 0)
    warnings.push(`${leftOut} sentences were not sent to the model: they speak to a model, or are too long for it.`);
  if (dropped > 0) warnings.push(`${dropped} statements of the model were dropped: their words are not in the text.`);
  return warnings;
}
