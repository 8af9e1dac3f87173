// The listeners of one engine that hear of each statement: tests and metrics count statements with it, traces time them.
import type { ObservedStatement } from './engine.ts';

export class StatementObservers {
  readonly #listeners = new Set<(observed: ObservedStatement) => void>();

  add(listener: (observed: ObservedStatement) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What `run` resolves to, which sends the statement; listeners are told just before. */
  async tell<R>(kind: ObservedStatement['kind'], statement: string, run: () => Promise<R[]>): Promise<R[]> {
    if (this.#listeners.size === 0) return run();
    let end: (how: Awaited<ObservedStatement['ended']>) => void = () => {};
    const ended: ObservedStatement['ended'] = new Promise((resolve) => {
      end = resolve;
    });
    for (const listener of this.#listeners) listener({ kind, statement, ended });
    try {
      const rows = await run();
      end({ rows: rows.length });
      return rows;
    } catch (error) {
      end({ error });
      throw error;
    }
  }
}
