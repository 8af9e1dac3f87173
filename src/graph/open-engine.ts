// Chooses the graph database by the settings: Neo4j if NEO4J_URI is given, else Grafeo in DATA_DIR.
import type { GraphEngine } from './engine.ts';
import { GrafeoEngine } from './grafeo-engine.ts';
import { Neo4jEngine } from './neo4j-engine.ts';
import { prepareGraph } from './schema.ts';

/** Settings as text, as the environment has them; an empty one counts as not given. */
export interface EngineSettings {
  readonly NEO4J_URI?: string | undefined;
  /** 'neo4j' by default. */
  readonly NEO4J_USERNAME?: string | undefined;
  readonly NEO4J_PASSWORD?: string | undefined;
  /** The user's home database by default. */
  readonly NEO4J_DATABASE?: string | undefined;
  /** Seconds that a reading statement may take on Neo4j, 30 by default; on Grafeo what it may touch is bounded instead. */
  readonly STATEMENT_TIMEOUT?: number | undefined;
  /** './data' by default; ':memory:' keeps the graph in memory. */
  readonly DATA_DIR?: string | undefined;
}

/**
 * Opens the graph database and makes its constraints and indexes.
 * @throws DatabaseUnavailableError, DatabaseLoginError, DatabaseLockedError, DatabaseDamagedError
 */
export async function openEngine(settings: EngineSettings): Promise<GraphEngine> {
  const engine = settings.NEO4J_URI
    ? await Neo4jEngine.open({
        uri: settings.NEO4J_URI,
        username: settings.NEO4J_USERNAME || 'neo4j',
        password: settings.NEO4J_PASSWORD ?? '',
        database: settings.NEO4J_DATABASE || undefined,
        statementTimeoutSeconds: settings.STATEMENT_TIMEOUT,
      })
    : GrafeoEngine.open(settings.DATA_DIR || './data');
  try {
    await prepareGraph(engine);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}
