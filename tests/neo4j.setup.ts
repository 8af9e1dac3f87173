// Vitest global setup: one real Neo4j for the whole run. NEO4J_URI if it is set, else a container if Docker answers, else the
// community server's jars from Maven Central (kept in .cache/neo4j), else none: then CI fails, and elsewhere the Neo4j half is skipped.
import type { TestProject } from 'vitest/node';
import { Neo4jEngine } from '../src/graph/neo4j-engine.ts';
import { startFromJars } from './neo4j.jars.ts';
import type { Neo4jLogin } from './neo4j.login.ts';

const CONTAINER_IMAGE = 'neo4j:5.26-community';

interface RunningNeo4j {
  readonly login: Neo4jLogin;
  stop(): Promise<void>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jLogin | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const reasons: string[] = [];
  for (const start of [fromSettings, fromDocker, startFromJars]) {
    try {
      const server = await start();
      if (server === null) continue;
      await assertAnswers(server);
      project.provide('neo4j', server.login);
      return () => server.stop();
    } catch (error) {
      reasons.push(`${start.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const message = `No Neo4j for the tests: set NEO4J_URI, or start Docker, or install Java 17 and Maven. ${reasons.join(' | ')}`;
  if (process.env.CI) throw new Error(message);
  process.stderr.write(`${message}\nThe tests run on Grafeo only.\n`);
  project.provide('neo4j', null);
  return async () => {};
}

/** The tests wipe this database. */
async function fromSettings(): Promise<RunningNeo4j | null> {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (!NEO4J_URI) return null;
  const login = { uri: NEO4J_URI, username: NEO4J_USERNAME || 'neo4j', password: NEO4J_PASSWORD ?? '' };
  return { login: NEO4J_DATABASE ? { ...login, database: NEO4J_DATABASE } : login, stop: async () => {} };
}

async function fromDocker(): Promise<RunningNeo4j | null> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
  } catch {
    return null;
  }
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(CONTAINER_IMAGE).start();
  const login = { uri: container.getBoltUri(), username: container.getUsername(), password: container.getPassword() };
  return { login, stop: async () => void (await container.stop()) };
}

async function assertAnswers(server: RunningNeo4j): Promise<void> {
  try {
    await (await Neo4jEngine.open(server.login)).close();
  } catch (error) {
    await server.stop();
    throw error;
  }
}
