// A client of Dateline: questions and subscriptions whose variables and answers have the types that the schema gives them.
import { createClient } from 'graphql-sse';
import type { TypedDocumentString } from './generated.ts';

export interface Server {
  /** 'http://127.0.0.1:4000/graphql' */
  readonly url: string;
  /** Where the server asks for one. */
  readonly key?: string | undefined;
}

/** What the server says is wrong with a question: `code` is for programs, as NOT_FOUND or AMBIGUOUS_NAME. */
export class DatelineError extends Error {
  override readonly name = 'DatelineError';
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** @throws DatelineError */
export async function ask<Data, Variables>(
  server: Server,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...keyOf(server),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  return dataOf((await response.json()) as Answer<Data>);
}

/** Answers as they come, until the loop is left. @throws DatelineError */
export async function* listen<Data>(
  server: Server,
  document: TypedDocumentString<Data, Record<string, never>>,
): AsyncGenerator<Data> {
  const client = createClient({ url: server.url, headers: keyOf(server), singleConnection: false });
  try {
    for await (const answer of client.iterate({ query: document.toString() })) yield dataOf(answer as Answer<Data>);
  } finally {
    client.dispose();
  }
}

function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  const [first] = errors ?? [];
  if (first !== undefined) throw new DatelineError(first.message, String(first.extensions?.code ?? 'UNKNOWN'));
  if (data === undefined || data === null) throw new DatelineError('The answer holds no data.', 'UNKNOWN');
  return data;
}

const keyOf = ({ key }: Server): Record<string, string> =>
  key === undefined ? {} : { authorization: `Bearer ${key}` };
