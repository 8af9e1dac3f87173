// Each GraphQL operation as a span: its kind and name, never its document or its variables.
import { type ExecutionArgs, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Tracing } from '../tracing/tracing.ts';
import { publicError } from './errors.ts';

const MAX_NAME_LENGTH = 100;

/** Stands behind what chooses how an operation is executed. Names are those of OpenTelemetry's conventions for GraphQL servers. */
export function useTracing(tracing: Tracing): Plugin {
  /** The same executing or subscribing, within a span. */
  const traced =
    (execute: (args: ExecutionArgs) => unknown) =>
    (args: ExecutionArgs): Promise<unknown> => {
      const operation = getOperationAST(args.document, args.operationName);
      const kind = operation?.operation ?? 'query';
      const name = operation?.name?.value.slice(0, MAX_NAME_LENGTH);
      const attributes = { 'graphql.operation.type': kind, ...(name && { 'graphql.operation.name': name }) };
      return tracing.span(kind, attributes, async (span) => {
        const result = await execute(args);
        const [error] = (result as { errors?: readonly unknown[] }).errors ?? [];
        if (error !== undefined) span.fail(publicError(error, () => {}).extensions.code);
        return result;
      });
    };
  return {
    onExecute: ({ executeFn, setExecuteFn }) => setExecuteFn(traced(executeFn)),
    onSubscribe: ({ subscribeFn, setSubscribeFn }) => setSubscribeFn(traced(subscribeFn)),
  };
}
