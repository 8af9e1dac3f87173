// The statements of one transaction of which nobody awaits rows: the next is made and sent while the database works on those before it.

/** So many may be under way; whoever sends more waits, so that the rows of a long article are not all in memory at once. */
const MOST = 8;

export class StatementsUnderWay {
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #failures: unknown[] = [];

  /** Resolves when the next one may be sent. @throws the error of an earlier statement */
  async send(run: () => Promise<unknown>): Promise<void> {
    while (this.#underWay.size >= MOST) await Promise.race(this.#underWay);
    if (this.#failures.length > 0) throw this.#failures[0];
    const ended = run()
      .catch((error: unknown) => this.#failures.push(error))
      .finally(() => this.#underWay.delete(ended));
    this.#underWay.add(ended);
  }

  /**
   * What `work` resolves to, once all that it sent has ended.
   * @throws the error of the first statement that failed: what came behind it failed for its sake
   */
  async throughout<T>(work: () => Promise<T>): Promise<T> {
    const result = work().catch((error: unknown) => {
      this.#failures.push(error);
      throw error;
    });
    await result.catch(() => undefined);
    await Promise.all(this.#underWay);
    if (this.#failures.length > 0) throw this.#failures[0];
    return result;
  }
}
