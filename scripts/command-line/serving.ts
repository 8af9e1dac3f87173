// The server as a command runs it: says where it is, and ends well on Ctrl-C.
import { destination, pino } from 'pino';
import { startServer } from '../../src/api/server.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { Settings } from './settings.ts';
import { aborted } from './signals.ts';

/** Serves until interrupted. @throws where the address cannot be listened on */
export async function serve(engine: GraphEngine, settings: Settings, interrupted: AbortSignal): Promise<void> {
  const { host, port, limits, maxArticleBytes, logLevel } = settings;
  const log = pino({ level: logLevel }, destination(2));
  const server = await startServer({ engine, host, port, limits, maxArticleBytes, log });
  try {
    process.stdout.write(`GraphQL, and GraphiQL with example queries for a browser:\n${server.url}\n`);
    await aborted(interrupted);
  } finally {
    await server.close();
  }
}
