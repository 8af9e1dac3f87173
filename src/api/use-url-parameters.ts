// Refuses a GET request whose `variables` or `extensions` are no JSON, which yoga would answer as an error of the server.
import type { Plugin } from 'graphql-yoga';
import { refusalResponse } from './refusal.ts';

const IN_JSON = ['variables', 'extensions'] as const;

export function useUrlParameters(endpoint: string): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== endpoint) return;
      const wrong = IN_JSON.find((name) => !isJson(url.searchParams.get(name) || 'null'));
      if (wrong === undefined) return;
      const message = `The parameter ${wrong} must be JSON, percent-encoded.`;
      endResponse(refusalResponse(url, { status: 400, code: 'BAD_REQUEST', message }, fetchAPI));
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
