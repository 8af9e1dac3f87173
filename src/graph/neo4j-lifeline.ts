// One connection to Neo4j beside all others, for signs of life, which must not wait behind anybody's statements.
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { DatabaseUnavailableError } from './errors.ts';
import { driverFor, type Neo4jSettings } from './neo4j-driver.ts';
import { translate } from './neo4j-errors.ts';

const SIGN = 'RETURN 1 AS one';

export class Neo4jLifeline {
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;
  readonly #limit: number;
  /** Several who ask at once are answered at once. */
  #asked: Promise<void> | null = null;

  /** @param limit milliseconds that the sign may take */
  constructor(settings: Neo4jSettings, limit: number) {
    this.#driver = driverFor(settings, 1);
    this.#settings = settings;
    this.#limit = limit;
  }

  /** @throws DatabaseUnavailableError, DatabaseLoginError */
  async signOfLife(): Promise<void> {
    this.#asked ??= this.#ask().finally(() => {
      this.#asked = null;
    });
    await this.#asked;
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #ask(): Promise<void> {
    const { uri } = this.#settings;
    const answered = new AbortController();
    const silence = pause(this.#limit, undefined, { signal: answered.signal }).then(
      () => {
        throw new DatabaseUnavailableError(uri, new Error(`it gave no sign of life for ${this.#limit / 1000} s`));
      },
      () => undefined,
    );
    const sign = this.#sign();
    try {
      await Promise.race([sign, silence]);
    } finally {
      answered.abort();
      // It may fail later, when nobody waits for it any more.
      sign.catch(() => undefined);
    }
  }

  async #sign(): Promise<void> {
    const { uri, database } = this.#settings;
    const session = this.#driver.session({
      ...(database === undefined ? null : { database }),
      defaultAccessMode: 'READ',
    });
    try {
      await session.run(SIGN);
    } catch (error) {
      throw translate(error, uri, SIGN, this.#limit);
    } finally {
      await session.close();
    }
  }
}
