// Repeatable chance for generated graphs: the same seed gives the same graph on every machine.

/** Numbers from 0 (inclusive) to 1 (exclusive). Mulberry32 (Tommy Ettinger, public domain): good enough for sampling. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  of<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  }

  /**
   * A rank below the bound by a power law with exponent 0.6: of 40,000 things the first gets 1.4% of all choices, and half of all choices
   * go to the first sixth.
   */
  rank(bound: number): number {
    return Math.floor(bound * this.next() ** 2.5);
  }
}
