// Serves the addresses of src/api/routes: checks method and parameters, streams the answer, and tells errors as JSON with their code.
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { publicError } from './errors.ts';
import { refusalResponse } from './refusal.ts';
import { ROUTES } from './routes/index.ts';
import { JSON_TYPE, Parameters, type Route, type RouteAnswer, type RouteContext } from './routes/route.ts';
import { requestIdOf } from './use-requests.ts';

/** Pieces are sent together until they are so long. */
const CHUNK_CHARACTERS = 32 * 1024;

export function useRoutes(context: RouteContext, log: Logger): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      for (const route of ROUTES) {
        const match = route.path.exec(url.pathname);
        if (match !== null) endResponse(await answer(route, match.slice(1), request, url, fetchAPI));
      }
    },
  };

  async function answer(
    route: Route,
    path: readonly string[],
    request: Request,
    url: URL,
    fetchAPI: FetchAPI,
  ): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const message = 'This address answers GET only.';
      return refusalResponse(
        url,
        { status: 405, code: 'METHOD_NOT_ALLOWED', message, headers: { allow: 'GET, HEAD' } },
        fetchAPI,
      );
    }
    try {
      const parameters = new Parameters(url.searchParams, route.parameters);
      const answer = await route.answer({ url, path, parameters }, context);
      const pieces = answer.body[Symbol.asyncIterator]();
      // Errors in the question show when the first piece is made: before anything is sent.
      const first = await nextChunk(pieces);
      const headers = headersOf(answer);
      if (request.method === 'HEAD') {
        await pieces.return?.();
        return new fetchAPI.Response(null, { headers });
      }
      return new fetchAPI.Response(streamOf(first, pieces, request, fetchAPI), { headers });
    } catch (error) {
      return errorResponse(error, request, fetchAPI);
    }
  }

  /** Pulls a piece when the client has taken the one before; a client that leaves ends the reading. */
  function streamOf(
    first: Uint8Array | null,
    pieces: AsyncIterator<string | Uint8Array>,
    request: Request,
    fetchAPI: FetchAPI,
  ): ReadableStream<Uint8Array> {
    let waiting = first;
    return new fetchAPI.ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          try {
            const chunk = waiting ?? (await nextChunk(pieces));
            waiting = null;
            if (chunk === null) controller.close();
            else controller.enqueue(chunk);
          } catch (error) {
            log.error({ requestId: requestIdOf(request), err: error }, 'an answer broke off');
            controller.error(error);
          }
        },
        async cancel() {
          await pieces.return?.();
        },
      },
      { highWaterMark: 0 },
    );
  }

  function errorResponse(error: unknown, request: Request, fetchAPI: FetchAPI): Response {
    const requestId = requestIdOf(request);
    const { message, extensions } = publicError(error, (cause) =>
      log.error({ requestId, err: cause }, 'a request failed'),
    );
    return new fetchAPI.Response(JSON.stringify({ error: { message, ...extensions, requestId } }), {
      status: statusOf(String(extensions.code)),
      headers: { 'content-type': JSON_TYPE },
    });
  }
}

const encoder = new TextEncoder();

/** Pieces up to the size of a chunk as bytes; null at the end. */
async function nextChunk(pieces: AsyncIterator<string | Uint8Array>): Promise<Uint8Array | null> {
  let text = '';
  while (text.length < CHUNK_CHARACTERS) {
    const { value, done } = await pieces.next();
    if (done) return text === '' ? null : encoder.encode(text);
    if (typeof value !== 'string') return text === '' ? value : Buffer.concat([encoder.encode(text), value]);
    text += value;
  }
  return encoder.encode(text);
}

function headersOf({ contentType, fileName }: RouteAnswer): Record<string, string> {
  return {
    'content-type': contentType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(fileName === undefined ? {} : { 'content-disposition': `attachment; filename="${fileName}"` }),
  };
}

/** What may work another time. */
const LATER = new Set(['DATABASE_UNAVAILABLE', 'OVERLOADED', 'STATEMENT_TIMED_OUT', 'STORAGE_FAILED']);

function statusOf(code: string): number {
  if (code === 'NOT_FOUND') return 404;
  if (LATER.has(code)) return 503;
  return code === 'INTERNAL_SERVER_ERROR' ? 500 : 400;
}
