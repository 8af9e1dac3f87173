// Refuses bodies that are too large, on every route, by the length that they announce, which Node holds them to. Those of GraphQL that
// announce none are counted as they come; other routes take no such body. (Yoga's own limit counts every body, announced or not, through
// two more streams: a tenth of the time of a small question.)
import { createGraphQLError, type FetchAPI, type Plugin } from 'graphql-yoga';
import { type Refusal, refusalResponse } from './refusal.ts';

export function useBodyLimit(endpoint: string, maxBytes: number): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method === 'GET' || request.method === 'HEAD') return;
      const refusal = refusalOf(request, url.pathname === endpoint, maxBytes);
      if (refusal !== null) endResponse(refusalResponse(url, refusal, fetchAPI));
    },
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      if (requestParser === undefined || request.headers.has('content-length')) return;
      setRequestParser(async (uncounted) => requestParser(await counted(uncounted, maxBytes, fetchAPI)));
    },
  };
}

/** The request with its whole body. @throws GraphQLError once it is too long; the rest is not read */
async function counted(request: Request, maxBytes: number, fetchAPI: FetchAPI): Promise<Request> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    bytes += read.value.byteLength;
    if (bytes > maxBytes) throw tooLarge(`more than ${maxBytes}`, maxBytes);
    chunks.push(read.value);
  }
  const { url, method, headers } = request;
  return new fetchAPI.Request(url, { method, headers, body: Buffer.concat(chunks) });
}

function tooLarge(bytes: string, maxBytes: number): Error {
  const { status, code, message } = tooLargeRefusal(bytes, maxBytes);
  return createGraphQLError(message, { extensions: { code, http: { status } } });
}

function tooLargeRefusal(bytes: string, maxBytes: number): Refusal {
  const message = `The request has ${bytes} bytes; the limit is ${maxBytes} (MAX_REQUEST_BYTES).`;
  return { status: 413, code: 'REQUEST_TOO_LARGE', message };
}

function refusalOf({ headers }: Request, isCounted: boolean, maxBytes: number): Refusal | null {
  const length = headers.get('content-length');
  if (length !== null && Number(length) > maxBytes) return tooLargeRefusal(length, maxBytes);
  if (length === null && headers.has('transfer-encoding') && !isCounted) {
    return { status: 411, code: 'LENGTH_REQUIRED', message: 'Send the request with its length (Content-Length).' };
  }
  return null;
}
