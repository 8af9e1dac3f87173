// POST /extract: what would be loaded from an article, as `npm run extract` prints it, without touching the graph. The content type of
// the body says the format; `published`, `source`, `url` and `file` in the query string say what the article doesn't.
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { ArticleError } from '../article/errors.ts';
import type { ArticleFormat } from '../article/read-article.ts';
import { type ExtractionBeside, TooManyArticlesError } from '../extract/parallel/beside.ts';
import { refusalResponse } from './refusal.ts';

const FORMATS: Readonly<Record<string, ArticleFormat>> = {
  'text/plain': 'text',
  'text/html': 'html',
  'text/markdown': 'markdown',
};
const PARAMETERS = ['published', 'source', 'url', 'file'] as const;
/** What messages about the article begin with where it came without a name. */
const UNNAMED = 'the article';

export function useExtraction(extraction: ExtractionBeside, maxArticleBytes: number, log: Logger): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname === '/extract') endResponse(await answer(request, url, fetchAPI));
    },
  };

  async function answer(request: Request, url: URL, fetchAPI: FetchAPI): Promise<Response> {
    const refuse = (status: number, code: string, message: string, headers: Record<string, string> = {}): Response =>
      refusalResponse(url, { status, code, message, headers }, fetchAPI);
    if (request.method !== 'POST') {
      return refuse(405, 'METHOD_NOT_ALLOWED', 'This address takes an article by POST.', { allow: 'POST' });
    }
    const format = FORMATS[mediaType(request)];
    if (format === undefined) {
      return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', `Send the article as ${Object.keys(FORMATS).join(', ')}.`);
    }
    const unknown = [...url.searchParams.keys()].find((name) => !PARAMETERS.some((known) => known === name));
    if (unknown !== undefined) {
      return refuse(400, 'BAD_USER_INPUT', `'${unknown}' is no parameter here: they are ${PARAMETERS.join(', ')}.`);
    }
    const said = (name: (typeof PARAMETERS)[number]): string | undefined =>
      url.searchParams.get(name)?.trim() || undefined;
    const file = said('file') ?? UNNAMED;
    try {
      const content = await bodyOf(request, file, maxArticleBytes);
      const options = { format, published: said('published'), source: said('source'), url: said('url') };
      const json = await extraction.extractJson({ file, content }, { ...options, maxBytes: maxArticleBytes });
      return new fetchAPI.Response(json, {
        headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      });
    } catch (error) {
      if (error instanceof ArticleError)
        return refuse(error.code === 'TOO_LARGE' ? 413 : 400, error.code, error.message);
      if (error instanceof TooManyArticlesError) return refuse(503, 'LIMIT_EXCEEDED', error.message);
      log.error({ err: error }, 'an article could not be previewed');
      return refuse(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong in the server. Its log says what.');
    }
  }
}

const mediaType = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** @throws ArticleError TOO_LARGE as soon as more bytes come than an article may have */
async function bodyOf(request: Request, file: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (piece === undefined || piece.done) return Buffer.concat(chunks);
    size += piece.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new ArticleError(
        'TOO_LARGE',
        file,
        `is beyond the limit of ${maxBytes} bytes; split it, or raise MAX_ARTICLE_BYTES.`,
      );
    }
    chunks.push(piece.value);
  }
}
