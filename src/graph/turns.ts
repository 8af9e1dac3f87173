// So many at a time: the others wait for their turn, first come, first served, and are refused where that takes too long.
import { OverloadedError } from './errors.ts';

export class Turns {
  readonly #limit: number;
  readonly #patience: number;
  /** What lets those go on that wait, in the order in which they came. */
  readonly #waiting = new Set<() => void>();
  #underWay = 0;

  /** @param patience milliseconds that work may wait for its turn */
  constructor(limit: number, patience: number) {
    this.#limit = limit;
    this.#patience = patience;
  }

  /** What `work` resolves to. @throws OverloadedError */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#underWay < this.#limit) this.#underWay += 1;
    else await this.#turn();
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  /** Whoever is let go on has the place of one who ended. */
  #turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const goOn = (): void => {
        clearTimeout(impatient);
        resolve();
      };
      const impatient = setTimeout(() => {
        this.#waiting.delete(goOn);
        reject(new OverloadedError(this.#patience / 1000));
      }, this.#patience);
      this.#waiting.add(goOn);
    });
  }

  #next(): void {
    const [goOn] = this.#waiting;
    if (goOn === undefined) {
      this.#underWay -= 1;
      return;
    }
    this.#waiting.delete(goOn);
    goOn();
  }
}
