// Writers take turns: overlapping write transactions would conflict, and retrying costs more than waiting.

export class WriterQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` after all work that was given before; one that fails does not stop those behind it. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work, work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when everything given so far has ended. */
  async drained(): Promise<void> {
    await this.#last;
  }
}
