// The support of each subject that a batch of articles touches: read once, counted article by article, so that every article of the batch
// finds what the ones before it left.
import type { GraphTransaction } from '../engine.ts';
import { readInBatches } from './batches.ts';
import { type Assertion, countAssertion, emptySupport, type Support, supportFromText } from './support.ts';

/** What one article did to one subject. */
export interface Recount {
  readonly existed: boolean;
  readonly exists: boolean;
}

export class Ledger {
  readonly #stored: ReadonlyMap<string, string>;
  readonly #current = new Map<string, Support>();

  private constructor(stored: ReadonlyMap<string, string>) {
    this.#stored = stored;
  }

  /** `statement` reads rows of id and support for $ids. */
  static async open(transaction: GraphTransaction, statement: string, ids: ReadonlySet<string>): Promise<Ledger> {
    const rows = await readInBatches<{ id: string; support: string }>(transaction, statement, 'ids', [...ids]);
    return new Ledger(new Map(rows.map(({ id, support }) => [id, support])));
  }

  /** Takes away what the article said of the subject before, and adds what it says now. */
  recount(id: string, before: Assertion | undefined, after: Assertion | undefined): Recount {
    const support = this.support(id);
    const existed = support.articles > 0;
    if (before !== undefined && existed) countAssertion(support, before, -1);
    if (after !== undefined) countAssertion(support, after, 1);
    return { existed, exists: support.articles > 0 };
  }

  /** As it stands now. */
  support(id: string): Support {
    const known = this.#current.get(id);
    if (known !== undefined) return known;
    const support = this.stored(id) ?? emptySupport();
    this.#current.set(id, support);
    return support;
  }

  /** As it stood before the batch; null if the graph did not have the subject. */
  stored(id: string): Support | null {
    const text = this.#stored.get(id);
    return text === undefined ? null : supportFromText(text);
  }

  exists(id: string): boolean {
    return this.support(id).articles > 0;
  }
}

/** The subjects of which an article says something else than before, in order of id. */
export function changedSubjects<A extends Assertion>(
  before: ReadonlyMap<string, A>,
  after: ReadonlyMap<string, A>,
): Set<string> {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return new Set(ids.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id))));
}
