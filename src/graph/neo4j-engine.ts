// Neo4j behind the GraphEngine interface, over Bolt with neo4j-driver.
import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { AnswerWatch } from './answer-watch.ts';
import {
  type GraphEngine,
  type GraphTransaction,
  type ObservedStatement,
  SEARCHED_TEXT,
  type SearchedLabel,
  type TextMatch,
} from './engine.ts';
import { DatabaseUnavailableError } from './errors.ts';
import { LABEL_OF_KIND } from './model.ts';
import { DEFAULT_STATEMENT_TIMEOUT_SECONDS, driverFor, type Neo4jSettings } from './neo4j-driver.ts';
import { isWorthRetrying, translate } from './neo4j-errors.ts';
import { Neo4jLifeline } from './neo4j-lifeline.ts';
import { checkParameters, type Parameters } from './parameters.ts';
import { constraintOf, IDENTIFIED_LABELS } from './schema.ts';
import { StatementObservers } from './statement-observers.ts';
import { StatementsUnderWay } from './statements-under-way.ts';
import { queryWords, rankTexts } from './text-rank.ts';
import { Turns } from './turns.ts';
import { WriterQueue } from './writer-queue.ts';

const WRITE_TIMEOUT_MS = 300_000;
/** A third of a statement's time may pass until the database is asked for a sign of life, and as much again until it gives it. */
const LEAST_PATIENCE_MS = 1_000;
const POOL_SIZE = 50;
const MIN_CANDIDATES = 200;

/** Orders in which pages are read from an index (compile.ts), whatever the size of the graph. Grafeo's indexes have no order. */
const PAGED_IN_ORDER: readonly (readonly [label: string, properties: readonly string[]])[] = [
  ...['Entity', ...Object.values(LABEL_OF_KIND)].flatMap((label) =>
    ['sortName', 'mentionCount', 'relationCount'].map((property) => [label, [property, 'id']] as const),
  ),
  ['Relation', ['evidenceCount', 'id']],
  ['Event', ['earliest', 'id']],
  ['Event', ['latest', 'id']],
  ['Claim', ['earliest', 'articleId', 'start', 'id']],
  ['Claim', ['latest', 'id']],
  ['Article', ['latest', 'id']],
];

/** Writers of all processes take turns: the first statement of each transaction takes this node's lock. */
const TAKE_WRITER_LOCK = "MERGE (l:Lock {id: 'writer'}) SET l.taken = true";

export class Neo4jEngine implements GraphEngine {
  readonly name = 'neo4j';
  readonly pool = { used: 0, size: POOL_SIZE };
  readonly location: string;
  readonly #driver: Driver;
  readonly #lifeline: Neo4jLifeline;
  readonly #watch: AnswerWatch;
  readonly #database: { database: string } | Record<string, never>;
  readonly #statementTimeout: number;
  /** In a cluster, a reading waits until its server has what was written through this engine before. A single server always has. */
  readonly #bookmarks: { bookmarkManager: BookmarkManager } | Record<string, never>;
  readonly #queue = new WriterQueue();
  /** The driver would tell of a pool without a free connection as of a database that cannot be reached. */
  readonly #turns: Turns;
  /** When a writer last found, after all its attempts, that the database is away. */
  #away: { readonly since: number; readonly error: DatabaseUnavailableError } | null = null;
  readonly #observers = new StatementObservers();

  private constructor(settings: Neo4jSettings) {
    this.location = settings.uri;
    this.#statementTimeout = 1000 * (settings.statementTimeoutSeconds ?? DEFAULT_STATEMENT_TIMEOUT_SECONDS);
    this.#database = settings.database === undefined ? {} : { database: settings.database };
    this.#bookmarks = settings.uri.startsWith('neo4j') ? { bookmarkManager: neo4j.bookmarkManager() } : {};
    this.#driver = driverFor(settings, POOL_SIZE);
    this.#turns = new Turns(POOL_SIZE, this.#statementTimeout);
    const patience = Math.max(LEAST_PATIENCE_MS, this.#statementTimeout / 3);
    this.#lifeline = new Neo4jLifeline(settings, patience);
    this.#watch = new AnswerWatch(() => this.#silence(), patience);
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
    return this.#observers.tell('read', statement, () => this.#watch.over(this.#readTwice<R>(statement, parameters)));
  }

  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const asked = performance.now();
    return this.#queue.run(async () => {
      // Those who stood in the queue meanwhile need not wait as long again, one after the other.
      if (this.#away !== null && this.#away.since > asked) throw this.#away.error;
      try {
        return await this.#watchedWriting(work);
      } catch (error) {
        const translated = this.#translate(TAKE_WRITER_LOCK, error);
        if (translated instanceof DatabaseUnavailableError) {
          this.#away = { since: performance.now(), error: translated };
        }
        throw translated;
      }
    });
  }

  /** What is given up when the database falls silent ends without a commit, unless that was under way. */
  #watchedWriting<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const abandon = new AbortController();
    return this.#watch.over(this.#writeNow(work, abandon.signal), () => abandon.abort());
  }

  #writeNow<T>(work: (transaction: GraphTransaction) => Promise<T>, abandoned: AbortSignal): Promise<T> {
    return this.#inSession('WRITE', (session) =>
      session.executeWrite(
        async (transaction) => {
          const underWay = new StatementsUnderWay();
          const run: GraphTransaction['run'] = async (statement, parameters) => {
            abandoned.throwIfAborted();
            return this.#run(transaction, statement, parameters);
          };
          const result = await underWay.throughout(async () => {
            abandoned.throwIfAborted();
            await transaction.run(TAKE_WRITER_LOCK);
            return work({
              run,
              send: (statement, parameters) => underWay.send(() => run(statement, parameters)),
              learnWords,
            });
          });
          abandoned.throwIfAborted();
          return result;
        },
        { timeout: WRITE_TIMEOUT_MS },
      ),
    );
  }

  /** Without what another transaction deletes while the index is asked: such a node has no values any more. */
  async searchText(label: SearchedLabel, query: string, limit: number): Promise<TextMatch[]> {
    const lucene = luceneQuery(query);
    if (lucene === '') return [];
    const statement = `CALL db.index.fulltext.queryNodes('${indexName(label)}', $query, {limit: $limit}) YIELD node, score
      WITH node.id AS id, node.${SEARCHED_TEXT[label]} AS text, score WHERE id IS NOT NULL AND text IS NOT NULL
      RETURN id, text ORDER BY score DESC, id`;
    const parameters = { query: lucene, limit: Math.max(MIN_CANDIDATES, limit) };
    try {
      const candidates = await this.#observers.tell('search', statement, () =>
        this.#watch.over(this.#readOnce<{ id: string; text: string }>(statement, parameters)),
      );
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
        await this.#observers.tell('write', statement, async () => (await transaction.run(statement)).records);
      }
    };
    const defining = this.#inSession('WRITE', (session) => session.executeWrite(run));
    await this.#watch.over(defining).catch((error: unknown) => {
      throw this.#translate(all, error);
    });
  }

  async prepareIndexes(): Promise<void> {
    await this.define([
      'CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE',
      ...PAGED_IN_ORDER.map(
        ([label, properties]) =>
          `CREATE INDEX ${label.toLowerCase()}_in_order_of_${properties[0]?.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((property) => `n.${property}`).join(', ')})`,
      ),
      ...Object.entries(SEARCHED_TEXT).map(
        ([label, property]) =>
          `CREATE FULLTEXT INDEX ${indexName(label)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
      ),
    ]);
    await this.define(['CALL db.awaitIndexes(60)']);
  }

  async ping(): Promise<void> {
    await this.#lifeline.signOfLife();
  }

  async hasSchema(): Promise<boolean> {
    await this.ping();
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
    await Promise.all([this.#driver.close(), this.#lifeline.close()]);
  }

  async #run<R>(transaction: ManagedTransaction, statement: string, parameters: Parameters = {}): Promise<R[]> {
    checkParameters(parameters);
    try {
      return await this.#observers.tell('write', statement, async () => {
        const { records } = await transaction.run(statement, withIntegers(parameters));
        return records.map((record) => record.toObject() as R);
      });
    } catch (error) {
      // What can be retried must reach the driver as it is.
      throw isWorthRetrying(error) ? error : this.#translate(statement, error);
    }
  }

  async #silence(): Promise<DatabaseUnavailableError | null> {
    try {
      await this.#lifeline.signOfLife();
      return null;
    } catch (error) {
      return error instanceof DatabaseUnavailableError ? error : null;
    }
  }

  /** A connection that broke while idle, or a deadlock: reading again has no effect on the graph. */
  async #readTwice<R>(statement: string, parameters: Parameters): Promise<R[]> {
    return this.#readOnce<R>(statement, parameters).catch((error: unknown) => {
      if (!isWorthRetrying(error)) throw this.#translate(statement, error);
      return this.#readOnce<R>(statement, parameters).catch((again: unknown) => {
        throw this.#translate(statement, again);
      });
    });
  }

  #readOnce<R>(statement: string, parameters: Parameters): Promise<R[]> {
    return this.#inSession('READ', async (session) => {
      const { records } = await withoutStackTrace(() =>
        session.run(statement, withIntegers(parameters), { timeout: this.#statementTimeout }),
      );
      return records.map((record) => record.toObject() as R);
    });
  }

  #inSession<T>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> {
    return this.#turns.take(async () => {
      const session = this.#driver.session({ ...this.#database, ...this.#bookmarks, defaultAccessMode: mode });
      this.pool.used += 1;
      try {
        return await use(session);
      } finally {
        await session.close();
        this.pool.used -= 1;
      }
    });
  }

  #translate(statement: string, error: unknown): unknown {
    return translate(error, this.location, statement, this.#statementTimeout);
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
