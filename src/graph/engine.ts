// The small interface behind which the graph databases stand: Neo4j and embedded Grafeo run the same Cypher texts through it.
import type { Parameters } from './parameters.ts';

/** The labels whose text is searched, with the property that holds it. */
export const SEARCHED_TEXT = {
  Entity: 'searchText',
  Claim: 'content',
  Sentence: 'text',
  Article: 'title',
} as const;
export type SearchedLabel = keyof typeof SEARCHED_TEXT;

/** A node whose text matches a search. */
export interface TextMatch {
  readonly label: SearchedLabel;
  readonly id: string;
  /** From 0 (exclusive) to 1, higher is better; the same on both engines, as it is computed from the text (text-rank.ts). */
  readonly score: number;
  /** The text that matched. */
  readonly text: string;
}

export type OrderedValue = string | number;

/** The nodes of a label in order of keys, of which the last tells them apart. */
export interface NodeOrder {
  readonly label: string;
  readonly keys: readonly {
    /** A Cypher expression over a node variable. */
    readonly by: (node: string) => string;
    readonly direction: 'ASC' | 'DESC';
  }[];
}

/** A statement that is sent to the database, for tests that count them, for metrics and for traces. */
export interface ObservedStatement {
  readonly statement: string;
  readonly kind: 'read' | 'write' | 'search';
  /** How it ends; never rejects. */
  readonly ended: Promise<{ readonly rows: number } | { readonly error: unknown }>;
}

/** Statements of one transaction: all of them take effect, or none. */
export interface GraphTransaction {
  /** Runs one statement; rows as in GraphEngine.read. */
  run<R = Record<string, unknown>>(statement: string, parameters?: Parameters): Promise<R[]>;
  /**
   * Runs one statement, behind those that were given before, without waiting for its end: resolves when the next may be given. If it fails,
   * the transaction fails with its error.
   */
  send(statement: string, parameters?: Parameters): Promise<void>;
  /** Lets searchText find the words of these texts under a typing error. Call it for each text stored in a SEARCHED_TEXT property. */
  learnWords(texts: readonly string[]): Promise<void>;
}

export interface GraphEngine {
  readonly name: 'grafeo' | 'neo4j';
  /** Where the graph is, for a person: 'bolt://127.0.0.1:7687', './data', ':memory:'. */
  readonly location: string;

  /**
   * Runs one reading statement by itself. A row is an object by column name; maps are objects, integers and floats are numbers.
   * Statements return maps and scalars, never nodes, relationships or paths (the engines show these differently).
   * @throws DatabaseUnavailableError, StatementError, GraphError INVALID_PARAMETERS
   */
  read<R = Record<string, unknown>>(statement: string, parameters?: Parameters): Promise<R[]>;

  /**
   * Runs `work` as one transaction: committed when it resolves, rolled back when it rejects. Writers of one graph take turns, over all
   * processes; `work` may run again after a conflict, so it must have no effects of its own before it resolves.
   */
  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;

  /** The nodes of one label whose text holds a word of the query, or one that is a typing error away; best first, ties by id. */
  searchText(label: SearchedLabel, query: string, limit: number): Promise<TextMatch[]>;

  /**
   * The ids of the first `count` nodes of an order, behind a position in it if there is one. Null where the engine does not keep the order,
   * or not at this moment: then the statement that asks for the nodes sorts them.
   */
  idsInOrder(order: NodeOrder, position: readonly OrderedValue[] | null, count: number): Promise<string[] | null>;

  /** Statements for constraints and indexes, each by itself and idempotent (schema.ts calls it). */
  define(statements: readonly string[]): Promise<void>;

  /** Makes the full-text indexes of SEARCHED_TEXT, and what else this engine needs beside `define`. Idempotent. */
  prepareIndexes(): Promise<void>;

  /** Resolves if the database answers. @throws DatabaseUnavailableError within seconds if it does not. */
  ping(): Promise<void>;

  /**
   * Whether constraints and full-text indexes are there: not in a database that was exchanged for an empty one since it was opened.
   * @throws DatabaseUnavailableError
   */
  hasSchema(): Promise<boolean>;

  /** Connections to the database: those in use now, and the most there can be. Null for one within this process. */
  readonly pool: { readonly used: number; readonly size: number } | null;

  /** Calls `listener` for each statement from now on; returns a function that ends this. */
  observe(listener: (observed: ObservedStatement) => void): () => void;

  /** Ends everything; the engine cannot be used afterwards. */
  close(): Promise<void>;
}
