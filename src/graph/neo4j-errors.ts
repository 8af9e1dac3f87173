// What Neo4j and its driver report, as errors of ours.
import neo4j from 'neo4j-driver';
import {
  DatabaseLoginError,
  DatabaseUnavailableError,
  GraphError,
  StatementError,
  StatementTimeoutError,
  TransactionTooLargeError,
} from './errors.ts';

/** Codes of a transaction for which there is too little memory. */
const OUT_OF_MEMORY = /\.(?:MemoryPoolOutOfMemoryError|TransactionMemoryLimit|OutOfMemoryError)$/u;
/** Neo4j's message of it names the limit that was reached, unless it is that of the whole heap. */
const MEMORY_SETTING = /\bdb(?:ms)?\.memory\.transaction\.(?:total\.)?max\b/u;
const HEAP_SETTING = 'server.memory.heap.max_size';

/** Not where memory was too little: the driver counts that as passing, but as it is the transaction would fail again. */
export function isWorthRetrying(error: unknown): boolean {
  return neo4j.isRetryableError(error) && !(error instanceof neo4j.Neo4jError && OUT_OF_MEMORY.test(error.code));
}

/** @param timeout of the statement, in milliseconds */
export function translate(error: unknown, where: string, statement: string, timeout: number): unknown {
  if (error instanceof GraphError || !(error instanceof neo4j.Neo4jError)) return error;
  if (/\.TransactionTimedOut/u.test(error.code)) return new StatementTimeoutError(timeout / 1000, error);
  if (OUT_OF_MEMORY.test(error.code)) {
    const [setting = HEAP_SETTING] = MEMORY_SETTING.exec(error.message) ?? [];
    return new TransactionTooLargeError(where, setting, error);
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) return new DatabaseLoginError(where, error);
  if (error.code.startsWith('Neo.ClientError.') && !error.code.includes('DatabaseNotFound')) {
    return new StatementError(statement, error);
  }
  return new DatabaseUnavailableError(where, error);
}
