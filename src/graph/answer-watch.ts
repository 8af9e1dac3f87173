// Watches over work that waits for a database: one that fell silent (a frozen or vanished machine, whose connections stay open) would
// keep it waiting for minutes.
import type { DatabaseUnavailableError } from './errors.ts';

interface Waiting {
  readonly since: number;
  giveUp(error: DatabaseUnavailableError): void;
}

const LOOKS_IN_PATIENCE = 10;

export class AnswerWatch {
  /** In the order in which they began. */
  readonly #waiting = new Set<Waiting>();
  readonly #check: () => Promise<DatabaseUnavailableError | null>;
  readonly #patience: number;
  #timer: NodeJS.Timeout | null = null;
  #checking = false;
  #lastAnswer = Number.NEGATIVE_INFINITY;

  /**
   * @param check asks the database for a sign of life; the error if there is none. It must end by itself
   * @param patience milliseconds that work may wait before the database is asked
   */
  constructor(check: () => Promise<DatabaseUnavailableError | null>, patience: number) {
    this.#check = check;
    this.#patience = patience;
  }

  /**
   * What the work resolves to; rejects as soon as it is known that the database is silent.
   * @param abandon called then: the work goes on by itself once the database answers again, and should end without effects
   */
  over<T>(work: Promise<T>, abandon?: () => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        since: performance.now(),
        giveUp(error) {
          abandon?.();
          reject(error);
        },
      };
      this.#waiting.add(waiting);
      this.#timer ??= setInterval(() => void this.#look(), this.#patience / LOOKS_IN_PATIENCE).unref();
      const ended = (): void => void this.#waiting.delete(waiting);
      work.then(
        (value) => {
          ended();
          resolve(value);
        },
        (error: unknown) => {
          ended();
          reject(error);
        },
      );
    });
  }

  async #look(): Promise<void> {
    const [oldest] = this.#waiting;
    if (oldest === undefined) return this.#rest();
    const now = performance.now();
    const patient = now - Math.max(oldest.since, this.#lastAnswer) < this.#patience;
    if (patient || this.#checking) return;
    this.#checking = true;
    const silence = await this.#check();
    this.#checking = false;
    if (silence === null) {
      this.#lastAnswer = performance.now();
      return;
    }
    for (const waiting of [...this.#waiting]) {
      if (waiting.since > now) continue;
      this.#waiting.delete(waiting);
      waiting.giveUp(silence);
    }
  }

  #rest(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
