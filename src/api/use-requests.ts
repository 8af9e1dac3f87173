// Gives each request an id, logs it, and sends its errors out typed or masked.
import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { clientOf } from './access/use-clients.ts';
import { publicError } from './errors.ts';

/** Taken over from a proxy if it is sent in a harmless form; sent back in either case. */
const ID_HEADER = 'x-request-id';
const HARMLESS_ID = /^[\w.-]{1,100}$/;

interface Running {
  readonly id: string;
  readonly start: number;
  operation: string | null;
  errors: readonly string[];
}

const running = new WeakMap<Request, Running>();

/** The id of a request that useRequests saw. */
export const requestIdOf = (request: Request): string | undefined => running.get(request)?.id;

export function useRequests(log: Logger): Plugin {
  return {
    onRequest({ request }) {
      const sent = request.headers.get(ID_HEADER);
      const id = sent !== null && HARMLESS_ID.test(sent) ? sent : randomUUID();
      running.set(request, { id, start: performance.now(), operation: null, errors: [] });
    },
    onExecutionResult({ request, result, context, setResult }) {
      const current = running.get(request);
      if (current === undefined || result === undefined || Symbol.asyncIterator in result) return;
      current.operation = context.params?.operationName ?? null;
      if (result.errors === undefined) return;
      const errors = result.errors.map((error) =>
        publicError(error, (cause) => log.error({ requestId: current.id, err: cause }, 'a request failed')),
      );
      for (const error of errors) error.extensions.requestId = current.id;
      current.errors = errors.map(({ extensions }) => String(extensions.code));
      setResult({ ...result, errors });
    },
    onResponse({ request, response }) {
      const current = running.get(request);
      if (current === undefined) return;
      response.headers.set(ID_HEADER, current.id);
      log.info(
        {
          requestId: current.id,
          client: clientOf(request).name,
          method: request.method,
          path: new URL(request.url).pathname,
          status: response.status,
          milliseconds: Math.round(performance.now() - current.start),
          ...(current.operation === null ? {} : { operation: current.operation }),
          ...(current.errors.length === 0 ? {} : { errors: current.errors }),
        },
        'request',
      );
    },
  };
}
