// Runs a suite on every engine: Grafeo in memory, and the run's Neo4j (tests/neo4j.setup.ts), each empty at the start of the suite.
import { afterAll, describe, inject } from 'vitest';
import type { GraphEngine } from '../src/graph/engine.ts';
import { type EngineSettings, openEngine } from '../src/graph/open-engine.ts';

export interface EngineUnderTest {
  readonly name: GraphEngine['name'];
  /** An empty graph, with constraints and indexes; what was opened before in this suite is gone. Closed after the suite. */
  open(): Promise<GraphEngine>;
}

/**
 * The run's Neo4j is one database: test files run one after the other (vitest.config.ts), and each `open` wipes it.
 * Call `open` in beforeAll, or in a test that needs a graph of its own.
 */
export function describeOnEachEngine(title: string, suite: (engine: EngineUnderTest) => void): void {
  describe.each(['grafeo', 'neo4j'] as const)(`${title} (%s)`, (name) => {
    const settings: EngineSettings | null = name === 'grafeo' ? { DATA_DIR: ':memory:' } : neo4jSettings();
    let opened: GraphEngine | null = null;

    describe.skipIf(settings === null)('engine', () => {
      afterAll(async () => opened?.close());
      suite({
        name,
        async open() {
          if (name === 'grafeo') await opened?.close();
          if (name === 'grafeo' || opened === null) opened = await openEngine(settings ?? {});
          if (name === 'neo4j') await emptyGraph(opened);
          return opened;
        },
      });
    });
  });
}

/** Settings of the run's Neo4j for openEngine; null if the run has none. */
export function neo4jSettings(): EngineSettings | null {
  const login = inject('neo4j');
  if (login === null) return null;
  return {
    NEO4J_URI: login.uri,
    NEO4J_USERNAME: login.username,
    NEO4J_PASSWORD: login.password,
    NEO4J_DATABASE: login.database,
  };
}

/** Opens a graph for one use of it, and closes it. */
export async function withGraph<T>(settings: EngineSettings, use: (engine: GraphEngine) => Promise<T>): Promise<T> {
  const engine = await openEngine(settings);
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}

/** Deletes every node, a part at a time. */
export async function emptyGraph(engine: GraphEngine): Promise<void> {
  for (;;) {
    const [row] = await engine.write((transaction) =>
      transaction.run<{ deleted: number }>('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted'),
    );
    if ((row?.deleted ?? 0) <= 1) return;
  }
}
