// Errors as clients see them: typed ones with their code and details, everything else masked.
import { GraphQLError } from 'graphql';
import { GraphError, type GraphErrorCode } from '../graph/errors.ts';
import { ReadError } from '../graph/read/errors.ts';

/** What went wrong inside stays inside: the log has it, under the request's id. */
const MASKED = 'Something went wrong in the server. Its log says what, under the id of this request.';

/** What a client is told of a database in trouble, without where it is or how it is set up; null: the error's own words. */
const OF_THE_DATABASE: Readonly<Partial<Record<GraphErrorCode, string | null>>> = {
  DATABASE_UNAVAILABLE: 'The graph database cannot be reached. Try again later.',
  STORAGE_FAILED: 'The graph database cannot store anything now; nothing was changed. Try again later.',
  OVERLOADED: null,
  STATEMENT_TIMED_OUT: null,
  TRANSACTION_TOO_LARGE:
    'The graph database has too little memory for this at once; nothing was changed. Ask for less at a time.',
};

/** GraphQL's messages repeat names and values however long they are, in up to a hundred errors. */
const MAX_MESSAGE_LENGTH = 1000;

/** Codes of requests that GraphQL itself refuses. */
export const REFUSED = 'GRAPHQL_VALIDATION_FAILED';

/**
 * The error to send. `report` is called with what is not the client's fault.
 */
export function publicError(error: unknown, report: (error: unknown) => void): GraphQLError {
  const cause = originOf(error);
  const where = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (cause instanceof ReadError) {
    return new GraphQLError(cause.message, { ...where, extensions: { ...cause.details, code: cause.code } });
  }
  const told = cause instanceof GraphError ? OF_THE_DATABASE[cause.code] : undefined;
  if (cause instanceof GraphError && told !== undefined) {
    report(cause);
    return new GraphQLError(told ?? cause.message, { ...where, extensions: { code: cause.code } });
  }
  if (error instanceof GraphQLError && (cause === error || isOfVariables(error, cause))) return withCode(error);
  report(cause ?? error);
  return new GraphQLError(MASKED, { ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
}

/** The error at the bottom: graphql-js wraps what a resolver throws, and what a scalar refuses. */
function originOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

/** A scalar or enum refused the value of a variable: nothing was executed yet, so the error has no path. */
const isOfVariables = (error: GraphQLError, cause: unknown): boolean =>
  error.path === undefined && cause instanceof GraphQLError;

/** An error of GraphQL itself (syntax, validation, variables) is the client's to see, though not all that the client sent. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.message.length > MAX_MESSAGE_LENGTH) error.message = `${error.message.slice(0, MAX_MESSAGE_LENGTH)}...`;
  if (error.extensions.code !== undefined) return error;
  error.extensions.code = error.path === undefined ? REFUSED : 'BAD_USER_INPUT';
  return error;
}
