// Refuses bodies that are too large, on every route, by the length that they announce. Those of GraphQL that announce none are counted
// by yoga as they come; other routes take no such body.
import type { Plugin } from 'graphql-yoga';
import { type Refusal, refusalResponse } from './refusal.ts';

export function useBodyLimit(endpoint: string, maxBytes: number): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method === 'GET' || request.method === 'HEAD') return;
      const refusal = refusalOf(request, url.pathname === endpoint, maxBytes);
      if (refusal !== null) endResponse(refusalResponse(url, refusal, fetchAPI));
    },
  };
}

function refusalOf({ headers }: Request, isCounted: boolean, maxBytes: number): Refusal | null {
  const length = headers.get('content-length');
  if (length !== null && Number(length) > maxBytes) {
    const message = `The request has ${length} bytes; the limit is ${maxBytes} (MAX_REQUEST_BYTES).`;
    return { status: 413, code: 'REQUEST_TOO_LARGE', message };
  }
  if (length === null && headers.has('transfer-encoding') && !isCounted) {
    return { status: 411, code: 'LENGTH_REQUIRED', message: 'Send the request with its length (Content-Length).' };
  }
  return null;
}
