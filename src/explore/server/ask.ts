// Asks the server a GraphQL question. Answers are kept until an article is loaded, so that going back shows a view at once.
import type { TypedDocumentString } from '../../generated/explore.ts';

/** What the server, or the way to it, answered instead of data; `message` is for the reader. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: string;
  /** The most that may be asked for, where more was. */
  readonly limit: number | null;

  constructor(code: string, message: string, limit: number | null = null) {
    super(message);
    this.code = code;
    this.limit = limit;
  }
}

interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: ErrorExtensions }[];
}

interface ErrorExtensions {
  readonly code?: string;
  readonly limit?: number;
}

const KEPT_ANSWERS = 60;
const kept = new Map<string, unknown>();

/** The answer that is kept from before, if there is one. */
export function answerAtHand<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Result | undefined {
  return kept.get(keyOf(query, variables)) as Result | undefined;
}

export function forgetAnswers(): void {
  kept.clear();
}

/** @throws ServerError; an AbortError where `signal` says so */
export async function ask<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const key = keyOf(query, variables);
  if (kept.has(key)) return kept.get(key) as Result;
  const answer = await send(String(query), variables, signal);
  kept.set(key, answer);
  if (kept.size > KEPT_ANSWERS) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
  return answer as Result;
}

/** Sends a query or mutation without looking at answers from before. */
export async function send(query: string, variables: unknown, signal?: AbortSignal): Promise<unknown> {
  const response = await reach('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal === undefined ? {} : { signal }),
  });
  const { data, errors } = (await readJson(response)) as GraphQLAnswer;
  const [first] = errors ?? [];
  if (first !== undefined) {
    const { code = 'UNKNOWN', limit = null } = first.extensions ?? {};
    throw new ServerError(code, first.message, limit);
  }
  return data;
}

/** @throws ServerError UNREACHABLE where no answer comes at all */
export async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ServerError('UNREACHABLE', 'The server cannot be reached. Is it still running?');
  }
}

export async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ServerError(`HTTP_${response.status}`, `The server answered ${response.status} ${response.statusText}.`);
  }
}

const keyOf = (query: unknown, variables: unknown): string => `${String(query)}\n${JSON.stringify(variables)}`;
