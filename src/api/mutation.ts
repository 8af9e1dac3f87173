// The resolvers of the Mutation type: an article into the graph and out of it.
import { ArticleError } from '../article/errors.ts';
import type { ArticleFormat, ArticleInput as Readable, ReadOptions } from '../article/read-article.ts';
import type { Extraction } from '../extract/extraction.ts';
import { type ExtractionBeside, TooManyArticlesError } from '../extract/parallel/beside.ts';
import type { TimedExtraction } from '../extract/parallel/timed.ts';
import type { ArticleInput, LoadOutcome } from '../generated/ontology.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { GraphError } from '../graph/errors.ts';
import { ReadError } from '../graph/read/errors.ts';
import { type Reader, readNodes } from '../graph/read/questions.ts';
import { type Answer, answerWith, below, type SelectedField } from '../graph/read/selection.ts';
import { deleteArticle, loadArticle } from '../graph/write/load-article.ts';
import type { LoadReport } from '../graph/write/load-report.ts';
import { selectedField } from './selection.ts';

const OUTCOMES: Readonly<Partial<Record<LoadReport['article'], LoadOutcome>>> = {
  new: 'ADDED',
  updated: 'REPLACED',
  unchanged: 'UNCHANGED',
};
/** What Article.file says of an article that came without a name. */
const UNNAMED = 'loadArticle';

export const Mutation: MutationResolvers = {
  loadArticle: async (_, { article: input }, { reader, extraction, maxArticleBytes, metrics, tracing }, info) => {
    const field = selectedField(info);
    const begin = performance.now();
    const { extraction: extracted, stages } = await extractInput(extraction, input, maxArticleBytes);
    tracing.past(stages);
    const { articleId, article } = await tracing.span('write', {}, () => load(reader.engine, extracted));
    const outcome = OUTCOMES[article] ?? null;
    metrics.article(article, (performance.now() - begin) / 1000);
    const answer = answerWith(field.selection, 'LoadArticlePayload', { outcome });
    return { ...answer, ...(await readLoaded(reader, articleId, field)) };
  },
  deleteArticle: async (_, { id }, { reader, tracing }, info) => {
    const { article } = await tracing.span('write', {}, () => deleteArticle(reader.engine, id));
    return answerWith(selectedField(info).selection, 'DeleteArticlePayload', { id, deleted: article === 'removed' });
  },
};

/** @throws ReadError for what cannot be stored: NUL, or half of a surrogate pair, in the title or the like */
async function load(engine: GraphEngine, extraction: Extraction): Promise<LoadReport> {
  try {
    return await loadArticle(engine, extraction);
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'INVALID_EXTRACTION') throw error;
    throw new ReadError('BAD_USER_INPUT', error.message, { reason: error.code });
  }
}

/** @throws ReadError that says what is wrong with the input */
async function extractInput(beside: ExtractionBeside, input: ArticleInput, maxBytes: number): Promise<TimedExtraction> {
  const { article, options } = readableOf(input, maxBytes);
  try {
    return await beside.extract(article, options);
  } catch (error) {
    if (error instanceof TooManyArticlesError) throw new ReadError('LIMIT_EXCEEDED', error.message);
    if (!(error instanceof ArticleError)) throw error;
    throw new ReadError('BAD_USER_INPUT', error.message, { reason: error.code });
  }
}

/** @throws ReadError */
function readableOf(input: ArticleInput, maxBytes: number): { article: Readable; options: ReadOptions } {
  const { format, content } = contentOf(input);
  const { title, source, publishedOn, url, file } = given(input);
  return {
    article: { file: file ?? UNNAMED, content },
    options: { format, title, source, published: publishedOn, url, maxBytes },
  };
}

function contentOf(input: ArticleInput): { format: ArticleFormat; content: string } {
  const formats: readonly ArticleFormat[] = ['text', 'html', 'markdown'];
  const contents = formats.flatMap((format) => {
    const content = input[format];
    return typeof content === 'string' ? [{ format, content }] : [];
  });
  const [only] = contents;
  if (only !== undefined && contents.length === 1) return only;
  const found = contents.length === 0 ? 'none of them is given' : `${contents.length} of them are given`;
  throw new ReadError('BAD_USER_INPUT', `An article needs exactly one of text, html and markdown; ${found}.`);
}

/** What the input says of the article; blank texts and nulls say nothing. */
function given(input: ArticleInput): Partial<Record<keyof ArticleInput, string>> {
  const said = Object.entries(input).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(said);
}

/** The article as it was asked for. A question that cannot be answered does not undo the loading: its error says so. */
async function readLoaded(reader: Reader, id: string, field: SelectedField): Promise<Partial<Answer>> {
  const answers: Record<string, unknown> = {};
  for (const part of below(field.selection, 'LoadArticlePayload', 'article')) {
    try {
      [answers[part.key]] = await readNodes(reader, [id], ['Article'], part);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      const message = `The article was loaded, but what was asked about it cannot be answered: ${error.message}`;
      throw new ReadError(error.code, message, { ...error.details, articleId: id });
    }
  }
  return answers;
}
