// Tells listeners of what is loaded, by this process or any other: while somebody listens, the graph is asked once a second for the number
// of the last loading. One way for both, as on Neo4j other processes load, and a second is soon enough for news.
import { Repeater } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Loading } from '../../graph/loading.ts';
import { ReadError } from '../../graph/read/errors.ts';
import { lastLoading, readLoadings } from '../../graph/read/loadings.ts';

const POLL_MILLISECONDS = 1000;
/** Those who listen at a time, in one process: each holds a connection, and each loading is read for each. */
const MAX_LISTENERS = 500;
/** Loadings told at a time. */
const BATCH = 100;

type Listener = { readonly tell: (loading: Loading) => void; readonly end: () => void };

export class LiveLoadings {
  readonly #engine: GraphEngine;
  readonly #log: Logger;
  readonly #maxListeners: number;
  readonly #listeners = new Set<Listener>();
  /** The number of the last loading that was told; null while nobody listens. */
  #seen: number | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(engine: GraphEngine, log: Logger, maxListeners = MAX_LISTENERS) {
    this.#engine = engine;
    this.#log = log;
    this.#maxListeners = maxListeners;
  }

  /** Loadings from now on, until the listener leaves or the server closes. @throws ReadError LIMIT_EXCEEDED where too many listen */
  async listen(): Promise<AsyncIterableIterator<Loading>> {
    if (this.#listeners.size >= this.#maxListeners) {
      throw new ReadError('LIMIT_EXCEEDED', `${this.#maxListeners} subscriptions are open already. Try again later.`);
    }
    // From here on nothing is missed, and what was loaded before is not told.
    const before = await lastLoading(this.#engine);
    this.#seen ??= before;
    return new Repeater<Loading>(async (push, stop) => {
      const listener: Listener = {
        tell: (loading) => {
          if (loading.number > before) void push(loading).catch(() => undefined);
        },
        end: () => stop(),
      };
      this.#listeners.add(listener);
      // Where the last of the others left in between, nobody kept this.
      this.#seen ??= before;
      this.#timer ??= setTimeout(() => this.#poll(), POLL_MILLISECONDS);
      await stop;
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#rest();
    });
  }

  /** Ends all listening. */
  close(): void {
    for (const { end } of this.#listeners) end();
    this.#rest();
  }

  #rest(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#seen = null;
  }

  async #poll(): Promise<void> {
    try {
      const seen = this.#seen ?? 0;
      const last = Math.min(await lastLoading(this.#engine), seen + BATCH);
      // Past this point only if nobody rested or polled meanwhile.
      if (this.#timer === null) return;
      for (const loading of await readLoadings(this.#engine, seen + 1, last)) {
        for (const { tell } of this.#listeners) tell(loading);
      }
      this.#seen = last;
    } catch (error) {
      this.#log.warn({ err: error }, 'the graph could not be asked for what was loaded');
    }
    if (this.#timer !== null) this.#timer = setTimeout(() => this.#poll(), POLL_MILLISECONDS);
  }
}
