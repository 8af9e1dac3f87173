// Tells listeners of what is loaded, by this process or any other: while somebody listens, the graph is asked once a second for the number
// of the last loading. One way for both, as on Neo4j other processes load, and a second is soon enough for news.
import { Repeater } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Loading } from '../../graph/loading.ts';
import { ReadError } from '../../graph/read/errors.ts';
import { lastLoading, readLoadings } from '../../graph/read/loadings.ts';

const POLL_MILLISECONDS = 1000;
/** Those who listen at a time, in one process: each holds a connection, and each loading is told to each. */
const MAX_LISTENERS = 500;
/** Loadings read at a time. */
const BATCH = 100;

interface Listener {
  /** Lets it look whether there is something new, or that it is over. */
  wake(): void;
  readonly end: () => void;
}

interface Batch {
  readonly first: number;
  readonly last: number;
  readonly loadings: Promise<Loading[]>;
}

export class LiveLoadings {
  readonly #engine: GraphEngine;
  readonly #log: Logger;
  readonly #maxListeners: number;
  readonly #listeners = new Set<Listener>();
  /** The number of the last loading that the graph is known to have. */
  #last = 0;
  #timer: NodeJS.Timeout | null = null;
  /** What was read last: most listeners are at the same place, and share it. */
  #batch: Batch | null = null;

  constructor(engine: GraphEngine, log: Logger, maxListeners = MAX_LISTENERS) {
    this.#engine = engine;
    this.#log = log;
    this.#maxListeners = maxListeners;
  }

  /**
   * Loadings from now on, until the listener leaves or the server closes. Each listener reads on when it has taken what it was told: a slow one
   * holds nobody up, and is told all the same. @throws ReadError LIMIT_EXCEEDED where too many listen
   */
  async listen(): Promise<AsyncIterableIterator<Loading>> {
    if (this.#listeners.size >= this.#maxListeners) {
      throw new ReadError('LIMIT_EXCEEDED', `${this.#maxListeners} subscriptions are open already. Try again later.`);
    }
    // From here on nothing is missed, and what was loaded before is not told.
    const before = await lastLoading(this.#engine);
    return new Repeater<Loading>(async (push, stop) => {
      let listens = true;
      const listener: Listener = { wake: () => undefined, end: () => stop() };
      void stop.then(() => {
        listens = false;
        listener.wake();
      });
      this.#enter(listener);
      for (let told = before; listens; ) {
        const batch = await this.#batchAfter(told);
        if (batch === null) {
          if (listens) await nextWake(listener);
          continue;
        }
        for (const loading of batch.loadings) if (listens) await push(loading);
        told = batch.last;
      }
      this.#leave(listener);
    });
  }

  /** Ends all listening. */
  close(): void {
    for (const { end } of this.#listeners) end();
  }

  #enter(listener: Listener): void {
    this.#listeners.add(listener);
    this.#timer ??= setTimeout(() => this.#poll(), POLL_MILLISECONDS);
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#batch = null;
  }

  /** What comes after this number; null where nothing does yet, or the graph cannot be read now. */
  async #batchAfter(told: number): Promise<{ readonly last: number; readonly loadings: readonly Loading[] } | null> {
    if (this.#last <= told) return null;
    const [first, last] = [told + 1, Math.min(this.#last, told + BATCH)];
    if (this.#batch?.first !== first || this.#batch.last !== last) {
      this.#batch = { first, last, loadings: readLoadings(this.#engine, first, last) };
    }
    const batch = this.#batch;
    try {
      return { last, loadings: await batch.loadings };
    } catch (error) {
      if (this.#batch === batch) {
        this.#batch = null;
        this.#warn(error);
      }
      return null;
    }
  }

  /** The only chain of questions, whoever comes and goes: it ends with the last listener. */
  async #poll(): Promise<void> {
    const timer = this.#timer;
    try {
      this.#last = Math.max(this.#last, await lastLoading(this.#engine));
    } catch (error) {
      this.#warn(error);
    }
    // Others may have left and come meanwhile, with a chain of their own.
    if (this.#timer !== timer || timer === null) return;
    for (const listener of this.#listeners) listener.wake();
    this.#timer = setTimeout(() => this.#poll(), POLL_MILLISECONDS);
  }

  #warn(error: unknown): void {
    this.#log.warn({ err: error }, 'the graph could not be asked for what was loaded');
  }
}

function nextWake(listener: Listener): Promise<void> {
  return new Promise((resolve) => {
    listener.wake = resolve;
  });
}
