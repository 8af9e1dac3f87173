// Keeps other web pages from changing the graph through a visitor's browser (cross-site request forgery), with yoga's own plugin: what
// a page may send without asking first (a form, plain text) is refused. It guards GraphQL only; here every route that takes POST.
// GET changes nothing, so it needs no guard. A client that must send plain text says so by the header.
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import type { Plugin } from 'graphql-yoga';
import { type Refusal, refusalResponse } from '../refusal.ts';

export const CSRF_HEADER = 'x-dateline-csrf';

const REFUSAL: Refusal = {
  status: 403,
  code: 'CSRF_PREVENTED',
  message: `A request like this could come from a stranger's web page. Send it with a header '${CSRF_HEADER}: 1', or, if it is GraphQL, as application/json.`,
};

type RequestParse = Parameters<NonNullable<Plugin['onRequestParse']>>[0];

export function useCsrf(): Plugin {
  const guard: Plugin = useCSRFPrevention({ requestHeaders: [CSRF_HEADER] });
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'POST') return;
      try {
        await guard.onRequestParse?.({ request } as RequestParse);
      } catch {
        endResponse(refusalResponse(url, REFUSAL, fetchAPI));
      }
    },
  };
}
