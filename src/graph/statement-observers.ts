// The listeners of one engine that hear of each statement sent: tests count statements with it, metrics time them.
import type { ObservedStatement } from './engine.ts';

export class StatementObservers {
  readonly #listeners = new Set<(observed: ObservedStatement) => void>();

  add(listener: (observed: ObservedStatement) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(kind: ObservedStatement['kind'], statement: string): void {
    for (const listener of this.#listeners) listener({ kind, statement });
  }
}
