// How a test reaches the run's Neo4j: each of vitest's workers has one of its own (tests/neo4j.setup.ts).
import { inject } from 'vitest';

/** How many tests with a database run side by side: one on a Neo4j that is given, else each worker on a server started for it. */
export const DATABASES = process.env.NEO4J_URI ? 1 : 2;

export interface Neo4jLogin {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: readonly Neo4jLogin[];
  }
}

/** The server of the worker that runs this test, which is nobody else's meanwhile; null if the run has none. */
export function workersNeo4j(): Neo4jLogin | null {
  const worker = Number(process.env.VITEST_POOL_ID ?? 1);
  return inject('neo4j')[worker - 1] ?? null;
}
