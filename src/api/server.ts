// The service over HTTP: what meets a request, in this order.
import type { RequestListener } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { destination, type Logger, pino } from 'pino';
import { DEFAULT_MAX_ARTICLE_BYTES } from '../article/decode.ts';
import { ExtractionBeside } from '../extract/parallel/beside.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { NO_TRACING, type Tracing } from '../tracing/tracing.ts';
import { type Access, requireProtection } from './access/access.ts';
import { corsFor } from './access/cors.ts';
import { secureHeaders } from './access/secure-headers.ts';
import { useAllowedHosts } from './access/use-allowed-hosts.ts';
import { useClients } from './access/use-clients.ts';
import { useCsrf } from './access/use-csrf.ts';
import { useRoles } from './access/use-roles.ts';
import type { Context } from './context.ts';
import { documentCaches } from './document-text.ts';
import { useExecution } from './execution/use-execution.ts';
import { type ListeningServer, listen } from './http-server.ts';
import { DEFAULT_LIMITS, type OperationLimits } from './limits.ts';
import { LiveLoadings } from './live/live-loadings.ts';
import { useLiveErrors } from './live/use-live-errors.ts';
import { useMcp } from './mcp/use-mcp.ts';
import { Metrics } from './metrics.ts';
import { buildSchema } from './schema.ts';
import { useBodyLimit } from './use-body-limit.ts';
import { DOCUMENT_PARAMETER, useDocuments } from './use-documents.ts';
import { readExplorer, useExplorer } from './use-explorer.ts';
import { useExtraction } from './use-extraction.ts';
import { useGraphiQL } from './use-graphiql.ts';
import { useLimits } from './use-limits.ts';
import { useMetrics, useMetricsRoute } from './use-metrics.ts';
import { useNotFound } from './use-not-found.ts';
import { NO_RATE_LIMIT, type RateLimit, useRateLimit } from './use-rate-limit.ts';
import { useReadiness } from './use-readiness.ts';
import { useRequests } from './use-requests.ts';
import { useRoutes } from './use-routes.ts';
import { useTracing } from './use-tracing.ts';
import { useUrlParameters } from './use-url-parameters.ts';

export interface ServerOptions {
  readonly engine: GraphEngine;
  /** 127.0.0.1 by default: nobody else on the network sees the graph. */
  readonly host?: string;
  /** 4000 by default; 0 takes a free one. */
  readonly port?: number;
  /** Open to this machine by default. */
  readonly access?: Access;
  /** Names by which it may be addressed. By default those of this machine if it listens on this machine only, else all. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Origins whose web pages may read answers: 'https://dashboards.example'. None by default. */
  readonly corsOrigins?: readonly string[];
  /** Those not given are DEFAULT_LIMITS. */
  readonly limits?: Partial<OperationLimits>;
  /** Larger articles are not loaded. DEFAULT_MAX_ARTICLE_BYTES by default. */
  readonly maxArticleBytes?: number;
  /** The folder of the explorer's built files; without it, / says that it is not built. */
  readonly explorer?: string;
  /** Larger requests are refused. By default as large as a question and an article of maxArticleBytes together. */
  readonly maxRequestBytes?: number | undefined;
  /** Answers only the saved documents of documents/, and what the explorer asks. Not by default. */
  readonly persistedOnly?: boolean;
  /** None by default. */
  readonly rateLimit?: RateLimit;
  /** Warnings and errors on stderr by default. */
  readonly log?: Logger;
  /** None by default. The engine's statements are traced by traceStatements. */
  readonly tracing?: Tracing;
}

export interface RunningServer extends ListeningServer {
  /** The GraphQL endpoint: 'http://127.0.0.1:4000/graphql'. The engine stays open after `close`: it is the caller's. */
  readonly url: string;
}

const ENDPOINT = '/graphql';
/** No question of the limits' size is longer than this; a request may hold an article besides. */
const MAX_QUESTION_BYTES = 1024 * 1024;
/** In JSON, an article's quotation marks and line ends take two bytes for one. */
const JSON_BYTES_PER_BYTE = 2;

/**
 * @throws AccessError where strangers could reach an open server
 * @throws the system's error if the port is taken (EADDRINUSE) or not allowed (EACCES)
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 4000, access = {} } = options;
  requireProtection(host, access);
  const log = options.log ?? pino({ level: 'warn' }, destination(2));
  const metrics = new Metrics(options.engine);
  const live = new LiveLoadings(options.engine, log);
  const extraction = new ExtractionBeside();
  const server = await listen(requestListener(options, host, access, { live, extraction, metrics }, log), port, host);
  const close = async (): Promise<void> => {
    live.close();
    await server.close();
    await extraction.close();
    metrics.close();
  };
  return {
    port: server.port,
    close,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}${ENDPOINT}`,
  };
}

function requestListener(
  options: ServerOptions,
  host: string,
  access: Access,
  { live, extraction, metrics }: Pick<Context, 'live' | 'extraction' | 'metrics'>,
  log: Logger,
): RequestListener {
  const { engine, maxArticleBytes = DEFAULT_MAX_ARTICLE_BYTES, tracing = NO_TRACING } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const maxRequestBytes = options.maxRequestBytes ?? MAX_QUESTION_BYTES + JSON_BYTES_PER_BYTE * maxArticleBytes;
  const reader = { engine, limits };
  const schema = buildSchema();
  const explorer = readExplorer(options.explorer ?? null);
  const context = { reader, live, extraction, maxArticleBytes, metrics, tracing };
  const yoga = createYoga<object, Context>({
    schema,
    context: { ...context },
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: '/health',
    extraParamNames: [DOCUMENT_PARAMETER],
    graphiql: false,
    landingPage: false,
    cors: corsFor(options.corsOrigins ?? []),
    multipart: false,
    // useBodyLimit does it.
    maxRequestBodySize: false,
    logging: false,
    maskedErrors: false,
    parserAndValidationCache: documentCaches(),
    plugins: [
      // Every request: counted, named and logged, let in or not.
      useMetrics(metrics),
      useRequests(log),
      useAllowedHosts(host, options.allowedHosts),
      useClients(access),
      useRateLimit(options.rateLimit ?? NO_RATE_LIMIT),
      useRoles(),
      useCsrf(),
      useBodyLimit(ENDPOINT, maxRequestBytes),
      useUrlParameters(ENDPOINT),
      // Routes beside GraphQL. Those who come so far may read; access/roles.ts says how a route asks for more.
      useReadiness(engine),
      useExplorer(explorer),
      useExtraction(extraction, maxArticleBytes, log),
      useMetricsRoute(metrics),
      useGraphiQL(ENDPOINT, engine, log),
      useRoutes({ reader }, log),
      useMcp(schema, context, limits, log),
      useNotFound(ENDPOINT, explorer),
      // GraphQL operations.
      useDocuments(options.persistedOnly ?? false),
      useLimits(limits),
      useExecution(),
      ...(tracing === NO_TRACING ? [] : [useTracing(tracing)]),
      useLiveErrors(log),
    ],
  });
  return (request, response) =>
    tracing.request(request, response, () => secureHeaders(request, response, () => yoga(request, response)));
}
