// The answer to a request that is turned away before any resolver or route sees it: GraphQL's form of an error at the GraphQL endpoint,
// the routes' form (use-routes.ts) elsewhere.
import type { FetchAPI } from 'graphql-yoga';

export interface Refusal {
  /** Of HTTP. */
  readonly status: number;
  readonly code: string;
  /** For a person: what is wrong and what to do. */
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function refusalResponse(url: URL, { status, code, message, headers }: Refusal, fetchAPI: FetchAPI): Response {
  const body =
    url.pathname === '/graphql' ? { errors: [{ message, extensions: { code } }] } : { error: { message, code } };
  return new fetchAPI.Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
