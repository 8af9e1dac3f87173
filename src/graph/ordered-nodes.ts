// All nodes of a label in one order, in memory: Grafeo's indexes have no order, so that a page of a long list would read and sort the whole
// list. An order is read when it is first asked for, and again when the graph has changed since.
import { setImmediate as turn } from 'node:timers/promises';
import type { NodeOrder, OrderedValue } from './engine.ts';

/** Rows taken over before others have their turn. */
const ROWS_AT_ONCE = 2000;
/** After a change, an order is read again once the graph has rested so many times as long as reading it takes. */
const REST = 10;

interface OrderedNode {
  readonly id: string;
  readonly values: readonly OrderedValue[];
}
export interface Rows {
  readonly length: number;
  get(index: number): Readonly<Record<string, unknown>>;
}
interface Known {
  readonly version: number;
  readonly nodes: readonly OrderedNode[];
  /** What reading them took. */
  readonly milliseconds: number;
}

export class OrderedNodes {
  readonly #read: (statement: string) => Promise<Rows>;
  readonly #known = new Map<string, Known>();
  readonly #reading = new Map<string, Promise<void>>();
  #version = 0;
  #changed = Number.NEGATIVE_INFINITY;

  constructor(read: (statement: string) => Promise<Rows>) {
    this.#read = read;
  }

  /** What is known of the graph's order is old from now on. */
  graphChanged(): void {
    this.#version += 1;
    this.#changed = performance.now();
  }

  /** As GraphEngine.idsInOrder. Nobody waits for an order to be read: until it is, the answer is null. */
  idsBehind(order: NodeOrder, position: readonly OrderedValue[] | null, count: number): string[] | null {
    const statement = statementOf(order);
    const known = this.#known.get(statement);
    if (known?.version !== this.#version) {
      const rested = performance.now() - this.#changed;
      if (!this.#reading.has(statement) && rested >= REST * (known?.milliseconds ?? 0)) this.#begin(statement);
      return null;
    }
    const start = position === null ? 0 : firstBehind(known.nodes, position, order);
    return known.nodes.slice(start, start + count).map(({ id }) => id);
  }

  /** Resolves when no order is being read. */
  async settled(): Promise<void> {
    await Promise.all(this.#reading.values());
  }

  #begin(statement: string): void {
    const reading = this.#readAll(statement)
      // The statement that asks for the page itself tells of what is wrong.
      .catch(() => undefined)
      .finally(() => this.#reading.delete(statement));
    this.#reading.set(statement, reading);
  }

  async #readAll(statement: string): Promise<void> {
    const begin = performance.now();
    const version = this.#version;
    const rows = await this.#read(statement);
    const nodes: OrderedNode[] = [];
    for (let index = 0; index < rows.length; index += 1) {
      if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await turn();
      const { id, ...values } = rows.get(index);
      const sorted = Object.keys(values)
        .sort()
        .map((key) => values[key] as OrderedValue);
      if (sorted.every((value) => value !== null && value !== undefined))
        nodes.push({ id: String(id), values: sorted });
    }
    this.#known.set(statement, { version, nodes, milliseconds: performance.now() - begin });
  }
}

/** At most ten keys: they are sorted by name. */
function statementOf({ label, keys }: NodeOrder): string {
  const columns = keys.map(({ by }, index) => `${by('n')} AS key${index}`);
  const order = keys.map(({ direction }, index) => (direction === 'DESC' ? `key${index} DESC` : `key${index}`));
  return `MATCH (n:${label}) RETURN n.id AS id, ${columns.join(', ')} ORDER BY ${order.join(', ')}`;
}

function firstBehind(nodes: readonly OrderedNode[], position: readonly OrderedValue[], order: NodeOrder): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(nodes[middle]!.values, position, order)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isBehind(values: readonly OrderedValue[], position: readonly OrderedValue[], { keys }: NodeOrder): boolean {
  for (const [index, { direction }] of keys.entries()) {
    const compared = compare(values[index]!, position[index]!);
    if (compared !== 0) return direction === 'ASC' ? compared > 0 : compared < 0;
  }
  return false;
}

/** Texts by their bytes in UTF-8, as Grafeo orders them. */
function compare(a: OrderedValue, b: OrderedValue): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : Buffer.compare(Buffer.from(`${a}`), Buffer.from(`${b}`));
}
