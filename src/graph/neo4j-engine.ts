// Neo4j behind the GraphEngine interface, over Bolt with neo4j-driver.
import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import {
  type GraphEngine,
  type GraphTransaction,
  type ObservedStatement,
  SEARCHED_TEXT,
  type SearchedLabel,
  type TextMatch,
} from './engine.ts';
import {
  DatabaseLoginError,
  DatabaseUnavailableError,
  GraphError,
  StatementError,
  StatementTimeoutError,
} from './errors.ts';
import { LABEL_OF_KIND } from './model.ts';
import { checkParameters, type Parameters } from './parameters.ts';
import { constraintOf, IDENTIFIED_LABELS } from './schema.ts';
import { StatementObservers } from './statement-observers.ts';
import { StatementsUnderWay } from './statements-under-way.ts';
import { queryWords, rankTexts } from './text-rank.ts';
import { WriterQueue } from './writer-queue.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database if it is left out. */
  readonly database?: string | undefined;
  /** Reading statements that take longer are ended. */
  readonly statementTimeoutSeconds?: number | undefined;
}

const CONNECTION_TIMEOUT_MS = 4_000;
const ACQUISITION_TIMEOUT_MS = 8_000;
const RETRY_TIME_MS = 8_000;
/** Default of the setting STATEMENT_TIMEOUT. */
export const DEFAULT_STATEMENT_TIMEOUT_SECONDS = 30;
const WRITE_TIMEOUT_MS = 300_000;
/** A connection that lay idle for so long is tried before it is used: the server may have gone. */
const LIVENESS_CHECK_AFTER_MS = 15_000;
const POOL_SIZE = 50;
const MIN_CANDIDATES = 200;

/** Orders in which pages are read from an index (compile.ts), whatever the size of the graph. Grafeo's indexes have no order. */
const PAGED_IN_ORDER: readonly (readonly [label: string, property: string])[] = [
  ...['Entity', ...Object.values(LABEL_OF_KIND)].flatMap((label) =>
    ['sortName', 'mentionCount', 'relationCount'].map((property) => [label, property] as const),
  ),
  ['Relation', 'evidenceCount'],
];

/** Writers of all processes take turns: the first statement of each transaction takes this node's lock. */
const TAKE_WRITER_LOCK = "MERGE (l:Lock {id: 'writer'}) SET l.taken = true";

export class Neo4jEngine implements GraphEngine {
  readonly name = 'neo4j';
  readonly pool = { used: 0, size: POOL_SIZE };
  readonly location: string;
  readonly #driver: Driver;
  readonly #database: { database: string } | Record<string, never>;
  readonly #statementTimeout: number;
  /** In a cluster, a reading waits until its server has what was written through this engine before. A single server always has. */
  readonly #bookmarks: { bookmarkManager: BookmarkManager } | Record<string, never>;
  readonly #queue = new WriterQueue();
  /** When a writer last found, after all its attempts, that the database is away. */
  #away: { readonly since: number; readonly error: DatabaseUnavailableError } | null = null;
  readonly #observers = new StatementObservers();

  private constructor(settings: Neo4jSettings) {
    this.location = settings.uri;
    this.#statementTimeout = 1000 * (settings.statementTimeoutSeconds ?? DEFAULT_STATEMENT_TIMEOUT_SECONDS);
    this.#database = settings.database === undefined ? {} : { database: settings.database };
    this.#bookmarks = settings.uri.startsWith('neo4j') ? { bookmarkManager: neo4j.bookmarkManager() } : {};
    this.#driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_TIME_MS,
      connectionLivenessCheckTimeout: LIVENESS_CHECK_AFTER_MS,
      maxConnectionPoolSize: POOL_SIZE,
      telemetryDisabled: true,
    });
  }

  /** @throws DatabaseUnavailableError, DatabaseLoginError */
  static async open(settings: Neo4jSettings): Promise<Neo4jEngine> {
    let engine: Neo4jEngine;
    try {
      engine = new Neo4jEngine(settings);
    } catch (error) {
      throw new DatabaseUnavailableError(settings.uri, error);
    }
    try {
      await engine.ping();
      return engine;
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  async read<R>(statement: string, parameters: Parameters = {}): Promise<R[]> {
    checkParameters(parameters);
    this.#observers.tell('read', statement);
    return this.#readOnce<R>(statement, parameters).catch((error: unknown) => {
      if (!neo4j.isRetryableError(error)) throw this.#translate(statement, error);
      // A connection that broke while idle, or a deadlock: reading again has no effect on the graph.
      return this.#readOnce<R>(statement, parameters).catch((again: unknown) => {
        throw this.#translate(statement, again);
      });
    });
  }

  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const asked = performance.now();
    return this.#queue.run(async () => {
      // Those who stood in the queue meanwhile need not wait as long again, one after the other.
      if (this.#away !== null && this.#away.since > asked) throw this.#away.error;
      try {
        return await this.#writeNow(work);
      } catch (error) {
        const translated = this.#translate(TAKE_WRITER_LOCK, error);
        if (translated instanceof DatabaseUnavailableError) {
          this.#away = { since: performance.now(), error: translated };
        }
        throw translated;
      }
    });
  }

  #writeNow<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', (session) =>
      session.executeWrite(
        (transaction) => {
          const underWay = new StatementsUnderWay();
          return underWay.throughout(async () => {
            await transaction.run(TAKE_WRITER_LOCK);
            return work({
              run: (statement, parameters) => this.#run(transaction, statement, parameters),
              send: (statement, parameters) => underWay.send(() => this.#run(transaction, statement, parameters)),
              learnWords,
            });
          });
        },
        { timeout: WRITE_TIMEOUT_MS },
      ),
    );
  }

  async searchText(label: SearchedLabel, query: string, limit: number): Promise<TextMatch[]> {
    const lucene = luceneQuery(query);
    if (lucene === '') return [];
    const statement = `CALL db.index.fulltext.queryNodes('${indexName(label)}', $query, {limit: $limit}) YIELD node, score
      RETURN node.id AS id, node.${SEARCHED_TEXT[label]} AS text ORDER BY score DESC, id`;
    const parameters = { query: lucene, limit: Math.max(MIN_CANDIDATES, limit) };
    this.#observers.tell('search', statement);
    try {
      const candidates = await this.#readOnce<{ id: string; text: string }>(statement, parameters);
      return rankTexts(query, candidates, limit).map((ranked) => ({ label, ...ranked }));
    } catch (error) {
      throw this.#translate(statement, error);
    }
  }

  /** Its indexes keep the orders. */
  async idsInOrder(): Promise<null> {
    return null;
  }

  /** In one transaction: each commit of a schema change costs as much as all the statements. */
  async define(statements: readonly string[]): Promise<void> {
    const all = statements.join(';\n');
    const run = async (transaction: ManagedTransaction): Promise<void> => {
      for (const statement of statements) {
        this.#observers.tell('write', statement);
        await transaction.run(statement);
      }
    };
    await this.#inSession('WRITE', (session) => session.executeWrite(run)).catch((error: unknown) => {
      throw this.#translate(all, error);
    });
  }

  async prepareIndexes(): Promise<void> {
    await this.define([
      'CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE',
      ...PAGED_IN_ORDER.map(
        ([label, property]) =>
          `CREATE INDEX ${label.toLowerCase()}_in_order_of_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property}, n.id)`,
      ),
      ...Object.entries(SEARCHED_TEXT).map(
        ([label, property]) =>
          `CREATE FULLTEXT INDEX ${indexName(label)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
      ),
    ]);
    await this.define(['CALL db.awaitIndexes(60)']);
  }

  async ping(): Promise<void> {
    await this.#readOnce('RETURN 1 AS one', {}).catch((error: unknown) => {
      throw this.#translate('RETURN 1 AS one', error);
    });
  }

  async hasSchema(): Promise<boolean> {
    const names = new Set<string>();
    for (const statement of ['SHOW CONSTRAINTS YIELD name RETURN name', 'SHOW INDEXES YIELD name RETURN name']) {
      for (const { name } of await this.read<{ name: string }>(statement)) names.add(name);
    }
    return [...IDENTIFIED_LABELS.map(constraintOf), ...Object.keys(SEARCHED_TEXT).map(indexName)].every((name) =>
      names.has(name),
    );
  }

  observe(listener: (observed: ObservedStatement) => void): () => void {
    return this.#observers.add(listener);
  }

  async close(): Promise<void> {
    await this.#queue.drained();
    await this.#driver.close();
  }

  async #run<R>(transaction: ManagedTransaction, statement: string, parameters: Parameters = {}): Promise<R[]> {
    checkParameters(parameters);
    this.#observers.tell('write', statement);
    try {
      const { records } = await transaction.run(statement, withIntegers(parameters));
      return records.map((record) => record.toObject() as R);
    } catch (error) {
      // What can be retried must reach the driver as it is.
      throw neo4j.isRetryableError(error) ? error : this.#translate(statement, error);
    }
  }

  #readOnce<R>(statement: string, parameters: Parameters): Promise<R[]> {
    return this.#inSession('READ', async (session) => {
      const { records } = await withoutStackTrace(() =>
        session.run(statement, withIntegers(parameters), { timeout: this.#statementTimeout }),
      );
      return records.map((record) => record.toObject() as R);
    });
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ ...this.#database, ...this.#bookmarks, defaultAccessMode: mode });
    this.pool.used += 1;
    try {
      return await use(session);
    } finally {
      await session.close();
      this.pool.used -= 1;
    }
  }

  #translate(statement: string, error: unknown): unknown {
    if (error instanceof GraphError || !(error instanceof neo4j.Neo4jError)) return error;
    if (/\.TransactionTimedOut/u.test(error.code))
      return new StatementTimeoutError(this.#statementTimeout / 1000, error);
    if (error.code.startsWith('Neo.ClientError.Security.')) return new DatabaseLoginError(this.location, error);
    if (error.code.startsWith('Neo.ClientError.') && !error.code.includes('DatabaseNotFound')) {
      return new StatementError(statement, error);
    }
    return new DatabaseUnavailableError(this.location, error);
  }
}

/** Lucene finds words under a typing error by itself; nothing to learn. */
async function learnWords(): Promise<void> {}

function indexName(label: string): string {
  return `${label.toLowerCase()}_text`;
}

/** Each word as it is, as a beginning (which finds "Korea's" as well) and with one typing error. The words hold letters and digits only. */
function luceneQuery(query: string): string {
  return queryWords(query)
    .map((word) => (word.length < 3 ? `${word}^4` : `(${word}^4 OR ${word}*^2 OR ${word}~1)`))
    .join(' OR ');
}

/** The driver takes a stack trace for each statement, in case it fails: a tenth of the time of a small one. The statement says more. */
function withoutStackTrace<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The driver sends every number as a float; whole ones must be integers (LIMIT refuses 10.0). */
function withIntegers(value: unknown): Record<string, unknown> {
  return convert(value) as Record<string, unknown>;
}

function convert(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
  }
  return value;
}
