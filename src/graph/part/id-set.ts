// A set of very many ids, kept as numbers: eight bytes for each, where a Set of texts takes over a hundred.
import { hash } from 'node:crypto';

/** Of a SHA-1. Among ten million ids, another one is taken for one of them with a probability of 4 in 100 million. */
const HASH_BYTES = 6;

/** All ids are added before the first is looked up, or else it is sorted anew. */
export class IdSet {
  #numbers = new Float64Array(1024);
  #size = 0;
  #isSorted = true;

  add(id: string): void {
    if (this.#size === this.#numbers.length) {
      const larger = new Float64Array(2 * this.#size);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#size] = numberOf(id);
    this.#size += 1;
    this.#isSorted = false;
  }

  has(id: string): boolean {
    if (!this.#isSorted) this.#numbers.subarray(0, this.#size).sort();
    this.#isSorted = true;
    const wanted = numberOf(id);
    let [from, to] = [0, this.#size];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#numbers[middle] ?? 0) < wanted) from = middle + 1;
      else to = middle;
    }
    return from < this.#size && this.#numbers[from] === wanted;
  }
}

const numberOf = (id: string): number => hash('sha1', id, 'buffer').readUIntBE(0, HASH_BYTES);
