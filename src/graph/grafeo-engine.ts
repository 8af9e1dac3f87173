// Grafeo behind the GraphEngine interface: a graph in a file of DATA_DIR, or in memory, without a server.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
// Node's own module loader sees no named exports in this CommonJS package: they come by the default export.
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import {
  type GraphEngine,
  type GraphTransaction,
  type NodeOrder,
  type ObservedStatement,
  type OrderedValue,
  SEARCHED_TEXT,
  type SearchedLabel,
  type TextMatch,
} from './engine.ts';
import {
  DatabaseDamagedError,
  DatabaseLockedError,
  DatabaseUnavailableError,
  StatementError,
  StorageError,
} from './errors.ts';
import { OrderedNodes } from './ordered-nodes.ts';
import { checkParameters, type Parameters } from './parameters.ts';
import { StatementObservers } from './statement-observers.ts';
import { StatementsUnderWay } from './statements-under-way.ts';
import { queryWords, rankTexts, wordsOf } from './text-rank.ts';
import { Vocabulary } from './vocabulary.ts';
import { WriterQueue } from './writer-queue.ts';

const MEMORY = ':memory:';
const FILE_NAME = 'graph.grafeo';
/** A crash replays at most so much of the log at the next start. */
const CHECKPOINT_AFTER_BYTES = 64 * 1024 * 1024;
const MAX_ATTEMPTS = 5;
/** Candidates that the index proposes for ranking. */
const MIN_CANDIDATES = 200;
const WORDS_PER_STATEMENT = 500;

const LEARN_WORDS = 'UNWIND $words AS word MERGE (w:Word {id: word.id}) SET w.initial = word.initial';
const LIST_INITIALS = 'MATCH (w:Word) RETURN DISTINCT w.initial AS initial ORDER BY initial';
const LIST_WORDS = 'MATCH (w:Word {initial: $initial}) RETURN w.id AS word ORDER BY word';

export class GrafeoEngine implements GraphEngine {
  readonly name = 'grafeo';
  readonly pool = null;
  readonly location: string;
  readonly #database: GrafeoDB;
  readonly #queue = new WriterQueue();
  readonly #observers = new StatementObservers();
  readonly #orders = new OrderedNodes((statement) => this.#open().executeCypher(statement));
  #vocabulary: Promise<Vocabulary> | null = null;
  #closed = false;

  private constructor(location: string, database: GrafeoDB) {
    this.location = location;
    this.#database = database;
  }

  /**
   * Opens the graph in a folder, which is made if it is missing; ':memory:' keeps it in memory.
   * @throws DatabaseLockedError, DatabaseDamagedError, DatabaseUnavailableError, StorageError
   */
  static open(folder: string): GrafeoEngine {
    if (folder === MEMORY) return new GrafeoEngine(MEMORY, grafeo.GrafeoDB.create());
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new DatabaseUnavailableError(folder, error);
    }
    try {
      const database = grafeo.GrafeoDB.create(path.join(folder, FILE_NAME));
      database.setCheckpointTriggers({ walBytes: CHECKPOINT_AFTER_BYTES });
      return new GrafeoEngine(folder, database);
    } catch (error) {
      throw openingError(folder, error);
    }
  }

  async read<R>(statement: string, parameters: Parameters = {}): Promise<R[]> {
    return this.#execute<R>('read', this.#open(), statement, parameters);
  }

  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.#attempt(work);
        } catch (error) {
          if (!isConflict(error) || attempt === MAX_ATTEMPTS) throw error;
          await pause(10 * 2 ** attempt);
        }
      }
    });
  }

  async searchText(label: SearchedLabel, query: string, limit: number): Promise<TextMatch[]> {
    const database = this.#open();
    const vocabulary = await this.#words();
    const words = queryWords(query).flatMap((word) => vocabulary.expand(word));
    if (words.length === 0) return [];
    const property = SEARCHED_TEXT[label];
    const hits = await this.#observers.tell('search', `textSearch ${label}.${property}`, () =>
      database.textSearch(label, property, words.join(' '), Math.max(MIN_CANDIDATES, limit)),
    );
    const candidates = hits.flatMap(([nodeId]) => {
      const node = nodeId === undefined ? null : database.getNode(nodeId);
      const id = node?.get('id');
      const text = node?.get(property);
      return typeof id === 'string' && typeof text === 'string' ? [{ id, text }] : [];
    });
    return rankTexts(query, candidates, limit).map((ranked) => ({ label, ...ranked }));
  }

  async idsInOrder(
    order: NodeOrder,
    position: readonly OrderedValue[] | null,
    count: number,
  ): Promise<string[] | null> {
    return this.#orders.idsBehind(order, position, count);
  }

  async define(statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.#execute('write', this.#open(), statement, {});
    this.#orders.graphChanged();
  }

  async prepareIndexes(): Promise<void> {
    const database = this.#open();
    for (const [label, property] of Object.entries(SEARCHED_TEXT)) {
      await database.createTextIndex(label, property, { tokenizer: 'standard', stopWords: [] });
    }
    await this.#words();
  }

  async ping(): Promise<void> {
    await this.#open().executeCypher('RETURN 1 AS one');
  }

  /** Made when it was opened, and in this process's hands since. */
  async hasSchema(): Promise<boolean> {
    await this.ping();
    return true;
  }

  observe(listener: (observed: ObservedStatement) => void): () => void {
    return this.#observers.add(listener);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue.drained();
    await this.#orders.settled();
    this.#database.close();
  }

  /** One attempt at a transaction. Waits for statements still under way before it ends: Grafeo cannot end a transaction under them. */
  async #attempt<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const transaction = this.#open().beginTransaction();
    const learnt: string[] = [];
    const inOrder = new WriterQueue();
    const underWay = new StatementsUnderWay();
    const run = <R>(statement: string, parameters: Parameters = {}): Promise<R[]> =>
      inOrder.run(() => this.#execute<R>('write', transaction, statement, parameters));
    const send = (statement: string, parameters?: Parameters): Promise<void> =>
      underWay.send(() => run(statement, parameters));
    const learnWords = async (texts: readonly string[]): Promise<void> => {
      const vocabulary = await this.#words();
      const pending = new Set(learnt);
      const fresh = [...new Set(texts.flatMap(wordsOf))].filter((word) => !vocabulary.has(word) && !pending.has(word));
      for (let start = 0; start < fresh.length; start += WORDS_PER_STATEMENT) {
        const words = fresh.slice(start, start + WORDS_PER_STATEMENT).map((id) => ({ id, initial: [...id][0] ?? '' }));
        await send(LEARN_WORDS, { words });
      }
      learnt.push(...fresh);
    };
    try {
      const result = await underWay.throughout(() => work({ run, send, learnWords }));
      await inOrder.drained();
      transaction.commit();
      this.#orders.graphChanged();
      (await this.#words()).add(learnt);
      return result;
    } catch (error) {
      await inOrder.drained();
      if (isNotWritten(error)) throw new StorageError(this.location, error);
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  async #execute<R>(
    kind: ObservedStatement['kind'],
    runner: GrafeoDB | Transaction,
    statement: string,
    parameters: Parameters,
  ): Promise<R[]> {
    checkParameters(parameters);
    try {
      return await this.#observers.tell(
        kind,
        statement,
        async () => (await runner.executeCypher(statement, parameters)).toArray() as R[],
      );
    } catch (error) {
      throw isConflict(error) ? error : new StatementError(statement, error);
    }
  }

  /** Read once, in parts by initial letter, so that no part blocks the event loop for long. */
  #words(): Promise<Vocabulary> {
    this.#vocabulary ??= this.#readWords();
    return this.#vocabulary;
  }

  async #readWords(): Promise<Vocabulary> {
    const vocabulary = new Vocabulary();
    for (const { initial } of await this.read<{ initial: string }>(LIST_INITIALS)) {
      vocabulary.add((await this.read<{ word: string }>(LIST_WORDS, { initial })).map(({ word }) => word));
    }
    return vocabulary;
  }

  #open(): GrafeoDB {
    if (this.#closed) throw new DatabaseUnavailableError(this.location, new Error('it was closed'));
    return this.#database;
  }
}

/** Grafeo's code for overlapping writes: the transaction can be run again. */
function isConflict(error: unknown): boolean {
  return error instanceof Error && 'gqlStatus' in error && error.gqlStatus === '40000';
}

/** Grafeo's code for a commit that the disk did not take: it has rolled the transaction back itself. */
function isNotWritten(error: unknown): boolean {
  return error instanceof Error && error.message.includes('GRAFEO-T009');
}

function openingError(folder: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : '';
  if (/\block(?:ed)?\b/iu.test(message)) return new DatabaseLockedError(folder, error);
  if (/no space left/i.test(message)) return new StorageError(folder, error);
  if (/permission denied|read-only file system/i.test(message)) {
    return new DatabaseUnavailableError(folder, error);
  }
  return new DatabaseDamagedError(folder, error);
}
