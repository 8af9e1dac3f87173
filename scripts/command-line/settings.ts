// The settings of every command, read from the environment once and checked, so that a mistake is told before anything is opened.
import { DEFAULT_LIMITS, type OperationLimits } from '../../src/api/limits.ts';
import type { RateLimit } from '../../src/api/use-rate-limit.ts';
import { DEFAULT_MAX_ARTICLE_BYTES } from '../../src/article/decode.ts';
import { DEFAULT_STATEMENT_TIMEOUT_SECONDS } from '../../src/graph/neo4j-driver.ts';
import type { EngineSettings } from '../../src/graph/open-engine.ts';
import { ACCESS_HELP, type AccessSettings, readAccessSettings } from './access-settings.ts';
import { LLM_HELP, type LlmSettings, readLlmSettings } from './llm-settings.ts';
import { flag, type Given, givenIn, oneOf, SettingsError, wholeNumber } from './setting-values.ts';
import { readTracingSettings, TRACING_HELP, type TracingSettings } from './tracing-settings.ts';

export interface Settings {
  /** Which graph database: Neo4j where NEO4J_URI is set, else the embedded one in DATA_DIR. */
  readonly engine: EngineSettings;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Inputs beyond this many bytes are refused. */
  readonly maxArticleBytes: number;
  /** Undefined leaves it to the server. */
  readonly maxRequestBytes: number | undefined;
  readonly rateLimit: RateLimit;
  /** Whether only saved documents are answered. */
  readonly persistedOnly: boolean;
  /** How long a command that serves waits for the database to answer. */
  readonly startTimeoutSeconds: number;
  /** Who may reach the server and do what. */
  readonly access: AccessSettings;
  /** The model that may extract in place of the rules. */
  readonly llm: LlmSettings;
  /** What one GraphQL operation may ask for. */
  readonly limits: OperationLimits;
  /** A line for each request, as JSON on stderr; otherwise only what failed. */
  readonly logLevel: LogLevel;
  /** Where traces go, if anywhere. */
  readonly tracing: TracingSettings;
}

const LOG_LEVELS = ['info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
const DEFAULT_LOG_LEVEL: LogLevel = 'warn';

/** The schemes that neo4j-driver knows: https://neo4j.com/docs/javascript-manual/current/connect-advanced/ */
const NEO4J_SCHEME = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/]/u;

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4000;
export const DEFAULT_DATA_DIR = './data';
/** A hundred a second: more than people and dashboards need, less than a server can give. */
export const DEFAULT_RATE_LIMIT = 6000;
export const DEFAULT_START_TIMEOUT = 30;

/** An empty setting counts as not given. @throws SettingsError */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = givenIn(environment);
  return {
    engine: {
      NEO4J_URI: neo4jUri(given('NEO4J_URI')),
      NEO4J_USERNAME: given('NEO4J_USERNAME'),
      // Not trimmed: a password may begin or end with a space.
      NEO4J_PASSWORD: environment.NEO4J_PASSWORD,
      NEO4J_DATABASE: given('NEO4J_DATABASE'),
      STATEMENT_TIMEOUT: wholeNumber('STATEMENT_TIMEOUT', given, {
        fallback: DEFAULT_STATEMENT_TIMEOUT_SECONDS,
        from: 1,
        to: 3600,
      }),
      DATA_DIR: given('DATA_DIR') ?? DEFAULT_DATA_DIR,
    },
    host: given('HOST') ?? DEFAULT_HOST,
    port: wholeNumber('PORT', given, { fallback: DEFAULT_PORT, from: 0, to: 65_535 }),
    maxArticleBytes: wholeNumber('MAX_ARTICLE_BYTES', given, {
      fallback: DEFAULT_MAX_ARTICLE_BYTES,
      from: 1,
      to: Number.MAX_SAFE_INTEGER,
    }),
    maxRequestBytes: given('MAX_REQUEST_BYTES') === undefined ? undefined : limit('MAX_REQUEST_BYTES', given, 1),
    rateLimit: {
      requestsPerMinute: wholeNumber('RATE_LIMIT', given, { fallback: DEFAULT_RATE_LIMIT, from: 0, to: 1_000_000_000 }),
      trustedProxies: wholeNumber('TRUSTED_PROXIES', given, { fallback: 0, from: 0, to: 10 }),
    },
    persistedOnly: flag('PERSISTED_ONLY', given),
    startTimeoutSeconds: wholeNumber('START_TIMEOUT', given, { fallback: DEFAULT_START_TIMEOUT, from: 0, to: 3600 }),
    access: readAccessSettings(given),
    llm: readLlmSettings(given),
    limits: {
      maxDepth: limit('MAX_DEPTH', given, DEFAULT_LIMITS.maxDepth),
      maxFields: limit('MAX_FIELDS', given, DEFAULT_LIMITS.maxFields),
      maxCost: limit('MAX_COST', given, DEFAULT_LIMITS.maxCost),
      maxValues: limit('MAX_VALUES', given, DEFAULT_LIMITS.maxValues),
      maxPageSize: limit('MAX_PAGE_SIZE', given, DEFAULT_LIMITS.maxPageSize),
      maxTokens: limit('MAX_TOKENS', given, DEFAULT_LIMITS.maxTokens),
    },
    logLevel: oneOf('LOG_LEVEL', given, LOG_LEVELS, DEFAULT_LOG_LEVEL),
    tracing: readTracingSettings(given),
  };
}

/** For `--help`. */
export const SETTINGS_HELP = `
Settings (environment variables):
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
                     the Neo4j to use; without NEO4J_URI the graph is embedded
  DATA_DIR           folder of the embedded graph (${DEFAULT_DATA_DIR}); ':memory:' keeps it in memory
  HOST, PORT         address to serve on (${DEFAULT_HOST}, ${DEFAULT_PORT}); PORT=0 takes a free port
  MAX_ARTICLE_BYTES  larger articles are refused (${DEFAULT_MAX_ARTICLE_BYTES})
${ACCESS_HELP}  MAX_DEPTH, MAX_FIELDS, MAX_COST, MAX_VALUES, MAX_PAGE_SIZE, MAX_TOKENS
                     the most that one GraphQL operation may ask for: levels of fields (${DEFAULT_LIMITS.maxDepth}), fields (${DEFAULT_LIMITS.maxFields}),
                     objects (${DEFAULT_LIMITS.maxCost}), values (${DEFAULT_LIMITS.maxValues}), objects in a page (${DEFAULT_LIMITS.maxPageSize}),
                     words and signs (${DEFAULT_LIMITS.maxTokens})
  MAX_REQUEST_BYTES  larger requests are refused (a question and an article of MAX_ARTICLE_BYTES)
  PERSISTED_ONLY     true answers only the GraphQL documents of documents/, and what the explorer asks
  STATEMENT_TIMEOUT  seconds that Neo4j may take to answer (${DEFAULT_STATEMENT_TIMEOUT_SECONDS})
  RATE_LIMIT         requests a minute for each key, token or address (${DEFAULT_RATE_LIMIT}); 0 is no limit
  TRUSTED_PROXIES    proxies in front that append to X-Forwarded-For (0)
  START_TIMEOUT      seconds that a server waits for its database (${DEFAULT_START_TIMEOUT})
${LLM_HELP}  LOG_LEVEL          log on stderr: ${LOG_LEVELS.join(', ')} (${DEFAULT_LOG_LEVEL}); info has a line for each request
${TRACING_HELP}`;

function neo4jUri(value: string | undefined): string | undefined {
  if (value === undefined || NEO4J_SCHEME.test(value)) return value;
  throw new SettingsError(
    `NEO4J_URI is '${value}'; it should look like neo4j://localhost:7687 or bolt://localhost:7687.`,
  );
}

function limit(name: string, given: Given, fallback: number): number {
  return wholeNumber(name, given, { fallback, from: 1, to: Number.MAX_SAFE_INTEGER });
}
