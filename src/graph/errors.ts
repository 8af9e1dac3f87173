// What can go wrong between Dateline and a graph database, as typed errors: `code` is stable, `message` is for a person.

export type GraphErrorCode =
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_LOCKED'
  | 'DATABASE_DAMAGED'
  | 'DATABASE_LOGIN_REFUSED'
  | 'OVERLOADED'
  | 'STORAGE_FAILED'
  | 'BACKUP_DAMAGED'
  | 'GRAPH_NOT_EMPTY'
  | 'INVALID_PARAMETERS'
  | 'INVALID_EXTRACTION'
  | 'STATEMENT_FAILED'
  | 'STATEMENT_TIMED_OUT'
  | 'TRANSACTION_TOO_LARGE';

/** Every error that src/graph throws on purpose. */
export class GraphError extends Error {
  override readonly name: string = 'GraphError';
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** Nothing answers, or it stopped answering; trying again later may work. */
export class DatabaseUnavailableError extends GraphError {
  override readonly name = 'DatabaseUnavailableError';
  constructor(where: string, cause?: unknown) {
    super('DATABASE_UNAVAILABLE', `The graph database at ${where} cannot be reached${because(cause)}`, cause);
  }
}

/** The database answers, but others had all its connections for too long. */
export class OverloadedError extends GraphError {
  override readonly name = 'OverloadedError';
  constructor(seconds: number) {
    super(
      'OVERLOADED',
      `The graph database had no time for this within ${seconds} s: too many ask at once. Try again later.`,
    );
  }
}

/** Another process has the embedded graph open: it belongs to one process at a time. */
export class DatabaseLockedError extends GraphError {
  override readonly name = 'DatabaseLockedError';
  constructor(folder: string, cause?: unknown) {
    super(
      'DATABASE_LOCKED',
      `The graph in ${folder} is in use by another process. Stop that one first, or choose another DATA_DIR.`,
      cause,
    );
  }
}

/** What lies in the folder is no graph of ours, or it is damaged. Nothing was changed. */
export class DatabaseDamagedError extends GraphError {
  override readonly name = 'DatabaseDamagedError';
  constructor(folder: string, cause?: unknown) {
    super(
      'DATABASE_DAMAGED',
      `The graph in ${folder} cannot be opened${because(cause)} Restore it from a copy, or choose another DATA_DIR and load the articles again.`,
      cause,
    );
  }
}

/** The disk takes no more. What was to be written was not; what was written before is there. */
export class StorageError extends GraphError {
  override readonly name = 'StorageError';
  constructor(folder: string, cause?: unknown) {
    super(
      'STORAGE_FAILED',
      `The graph in ${folder} cannot be written${because(cause)} Nothing was changed. Make room on the disk, then try again.`,
      cause,
    );
  }
}

/** A back-up that is none, or not whole. Nothing was restored. */
export class BackupDamagedError extends GraphError {
  override readonly name = 'BackupDamagedError';
  constructor(what: string, cause?: unknown) {
    super('BACKUP_DAMAGED', `The back-up ${what}${because(cause)} Nothing was restored.`, cause);
  }
}

/** Neo4j refused the user name or password. */
export class DatabaseLoginError extends GraphError {
  override readonly name = 'DatabaseLoginError';
  constructor(where: string, cause?: unknown) {
    super(
      'DATABASE_LOGIN_REFUSED',
      `The graph database at ${where} refused the login: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      cause,
    );
  }
}

/** The database refused a statement: a defect of ours, or a broken constraint. */
export class StatementError extends GraphError {
  override readonly name = 'StatementError';
  readonly statement: string;
  constructor(statement: string, cause: unknown) {
    super('STATEMENT_FAILED', `The graph database refused a statement${because(cause)}`, cause);
    this.statement = statement;
  }
}

/** A statement took longer than it may, and was ended by the database. */
export class StatementTimeoutError extends GraphError {
  override readonly name = 'StatementTimeoutError';
  constructor(seconds: number, cause: unknown) {
    super('STATEMENT_TIMED_OUT', `The answer took longer than ${seconds} s. Ask for less at a time.`, cause);
  }
}

/** The database has not the memory for a transaction. Nothing was changed; one that holds less may succeed. */
export class TransactionTooLargeError extends GraphError {
  override readonly name = 'TransactionTooLargeError';
  /** @param setting of Neo4j that gives the memory */
  constructor(where: string, setting: string, cause?: unknown) {
    super(
      'TRANSACTION_TOO_LARGE',
      `The graph database at ${where} has too little memory for this at once${because(cause)} Nothing was changed. Ask for less at a time, or raise ${setting} in neo4j.conf.`,
      cause,
    );
  }
}

function because(cause: unknown): string {
  return cause instanceof Error && cause.message !== '' ? `: ${cause.message.replace(/\.?\s*$/, '.')}` : '.';
}
