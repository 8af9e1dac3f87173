// The server as a command runs it: says where it is, and ends well on Ctrl-C.
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { destination, type Logger, pino } from 'pino';
import { type ServerOptions, startServer } from '../../src/api/server.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { traceStatements } from '../../src/graph/trace-statements.ts';
import type { Tracing } from '../../src/tracing/tracing.ts';
import { openAccess } from './access-settings.ts';
import { say } from './command.ts';
import { readSettings, type Settings } from './settings.ts';
import { aborted } from './signals.ts';
import { openTracing } from './tracing-settings.ts';

/** Where `npm run build` puts the explorer. */
const EXPLORER = fileURLToPath(new URL('../../dist/explore', import.meta.url));
const RETRY_AFTER_MILLISECONDS = 1000;

export interface ServeOptions {
  readonly insecure?: true;
}

/** Adds what commands that serve can be told. */
export function takeServeOptions(command: Command): Command {
  return command.option('--insecure', 'serve without keys or tokens on an address that others reach, too');
}

/** The settings of a command that serves. @throws SettingsError */
export function readServeSettings({ insecure }: ServeOptions): Settings {
  return readSettings(insecure ? { ...process.env, INSECURE: 'true' } : process.env);
}

/**
 * What a server needs beside the graph, so that a mistake in it is told before the graph is opened.
 * @throws AccessError
 */
export async function prepareServer(
  settings: Settings,
): Promise<Omit<ServerOptions, 'engine'> & { readonly tracing: Tracing }> {
  const { host, port, limits, maxArticleBytes, maxRequestBytes, rateLimit, persistedOnly, logLevel } = settings;
  const tracing = await openTracing(settings.tracing, (message) => log.warn(message));
  const log: Logger = pino({ level: logLevel, mixin: () => tracing.ids() }, destination(2));
  const access = await openAccess(settings, log);
  const { allowedHosts, corsOrigins } = settings.access;
  return {
    host,
    port,
    access,
    allowedHosts,
    corsOrigins,
    limits,
    maxArticleBytes,
    maxRequestBytes,
    rateLimit,
    persistedOnly,
    log,
    tracing,
    explorer: EXPLORER,
  };
}

/**
 * The graph of a server, which may start before its database does: one that cannot be reached is tried again for so long as START_TIMEOUT
 * says. @throws GraphError
 */
export async function openEngineWhenReady(
  { engine, startTimeoutSeconds }: Settings,
  tracing: Tracing,
  stop: AbortSignal,
): Promise<GraphEngine> {
  const end = performance.now() + 1000 * startTimeoutSeconds;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const opened = await openEngine(engine);
      traceStatements(opened, tracing);
      return opened;
    } catch (error) {
      const away =
        engine.NEO4J_URI !== undefined && error instanceof GraphError && error.code === 'DATABASE_UNAVAILABLE';
      if (!away || stop.aborted || performance.now() >= end) throw error;
      if (attempt === 1) say(`${error.message} Trying again for ${startTimeoutSeconds} s.`);
      await pause(RETRY_AFTER_MILLISECONDS, undefined, { signal: stop }).catch(() => undefined);
    }
  }
}

/** Serves until interrupted. @throws where the address cannot be listened on */
export async function serve(options: ServerOptions, interrupted: AbortSignal): Promise<void> {
  const server = await startServer(options);
  try {
    process.stdout.write(
      existsSync(EXPLORER)
        ? `The explorer, for a browser:\n${new URL('/', server.url).href}\n`
        : 'The explorer is not built; npm run build does that. Everything else works without it.\n',
    );
    process.stdout.write(`GraphQL, and GraphiQL with example queries for a browser:\n${server.url}\n`);
    await aborted(interrupted);
  } finally {
    await server.close();
  }
}
