// Errors in the midst of a subscription, sent out typed or masked like all others (use-requests.ts sees only single answers).
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { publicError } from '../errors.ts';

export function useLiveErrors(log: Logger): Plugin {
  const report = (cause: unknown): void => log.error({ err: cause }, 'a subscription failed');
  return {
    onSubscribe: () => ({
      onSubscribeResult: () => ({
        onNext({ result, setResult }) {
          if (result.errors === undefined) return;
          setResult({ ...result, errors: result.errors.map((error) => publicError(error, report)) });
        },
      }),
      // The source itself broke: the database went away between two values.
      onSubscribeError: ({ error, setError }) => setError(publicError(error, report)),
    }),
  };
}
