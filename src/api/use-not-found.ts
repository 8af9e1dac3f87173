// What is said of an address that nothing is served at: to a browser by the explorer's page, to a program as JSON. Comes last.
import type { Plugin } from 'graphql-yoga';
import { refusalResponse } from './refusal.ts';
import { type BuiltExplorer, responseOf } from './use-explorer.ts';

export function useNotFound(endpoint: string, explorer: BuiltExplorer): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname === endpoint) return;
      if ((request.headers.get('accept') ?? '').includes('text/html')) {
        endResponse(responseOf({ ...explorer.page(), status: 404 }, request, fetchAPI));
        return;
      }
      const message = 'There is nothing at this address; the README lists those that there are.';
      endResponse(refusalResponse(url, { status: 404, code: 'NOT_FOUND', message }, fetchAPI));
    },
  };
}
