// The GraphQL service over HTTP.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import { destination, type Logger, pino } from 'pino';
import { DEFAULT_MAX_ARTICLE_BYTES } from '../article/decode.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { Context } from './context.ts';
import { buildExamples, type Example } from './examples.ts';
import { renderGraphiQLPage } from './graphiql-page.ts';
import { DEFAULT_LIMITS, type OperationLimits } from './limits.ts';
import { buildSchema } from './schema.ts';
import { useLimits } from './use-limits.ts';
import { useLocalHost } from './use-local-host.ts';
import { usePages } from './use-pages.ts';
import { useRequests } from './use-requests.ts';
import { useRoutes } from './use-routes.ts';

export interface ServerOptions {
  readonly engine: GraphEngine;
  /** 127.0.0.1 by default: nobody else on the network sees the graph. */
  readonly host?: string;
  /** 4000 by default; 0 takes a free one. */
  readonly port?: number;
  /** Those not given are DEFAULT_LIMITS. */
  readonly limits?: Partial<OperationLimits>;
  /** Larger articles are not loaded. DEFAULT_MAX_ARTICLE_BYTES by default. */
  readonly maxArticleBytes?: number;
  /** Warnings and errors on stderr by default. */
  readonly log?: Logger;
}

export interface RunningServer {
  /** The GraphQL endpoint: 'http://127.0.0.1:4000/graphql'. */
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, lets those under way finish. The engine stays open: it is the caller's. */
  close(): Promise<void>;
}

const ENDPOINT = '/graphql';
/** No question of the limits' size is longer than this; a request may hold an article besides. */
const MAX_QUESTION_BYTES = 1024 * 1024;
/** In JSON, an article's quotation marks and line ends take two bytes for one. */
const JSON_BYTES_PER_BYTE = 2;
/** After this, connections that still wait for an answer are cut when the server closes. */
const CLOSING_MILLISECONDS = 5000;

/** @throws the system's error if the port is taken (EADDRINUSE) or not allowed (EACCES) */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { engine, host = '127.0.0.1', port = 4000 } = options;
  const log = options.log ?? pino({ level: 'warn' }, destination(2));
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const context = { reader: { engine, limits }, maxArticleBytes: options.maxArticleBytes ?? DEFAULT_MAX_ARTICLE_BYTES };
  const server = createServer(requestHandler(context, host, limits, log));
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}${ENDPOINT}`,
    port: address.port,
    close: () => close(server),
  };
}

function requestHandler(
  context: Context,
  host: string,
  limits: OperationLimits,
  log: Logger,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { engine } = context.reader;
  return createYoga<object, Context>({
    schema: buildSchema(),
    context: { ...context },
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: '/health',
    landingPage: false,
    cors: false,
    multipart: false,
    maxRequestBodySize: MAX_QUESTION_BYTES + JSON_BYTES_PER_BYTE * context.maxArticleBytes,
    logging: false,
    maskedErrors: false,
    graphiql: async () => ({
      title: 'Dateline',
      defaultTabs: (await examplesOrNone(engine, log)).map(({ query }) => ({ query })),
    }),
    renderGraphiQL: renderGraphiQLPage,
    plugins: [
      useRequests(log),
      useLocalHost(host),
      usePages(engine),
      useRoutes({ reader: context.reader }, log),
      useLimits(limits),
    ],
  });
}

/** Without a database GraphiQL still opens: it then shows the error of whatever is asked. */
async function examplesOrNone(engine: GraphEngine, log: Logger): Promise<Example[]> {
  try {
    return await buildExamples(engine);
  } catch (error) {
    log.error({ err: error }, 'GraphiQL opens without examples');
    return [];
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), CLOSING_MILLISECONDS);
  return new Promise((resolve, reject) => {
    server.close((error) => {
      clearTimeout(cut);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}
