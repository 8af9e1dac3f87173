// The official driver as this project sets it up.
import neo4j, { type Driver } from 'neo4j-driver';

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database if it is left out. */
  readonly database?: string | undefined;
  /** Reading statements that take longer are ended; within it, a database that fell silent is found out. */
  readonly statementTimeoutSeconds?: number | undefined;
}

/** Default of the setting STATEMENT_TIMEOUT. */
export const DEFAULT_STATEMENT_TIMEOUT_SECONDS = 30;

const CONNECTION_TIMEOUT_MS = 4_000;
const ACQUISITION_TIMEOUT_MS = 8_000;
const RETRY_TIME_MS = 8_000;
/** A connection that lay idle for so long is tried before it is used: the server may have gone. */
const LIVENESS_CHECK_AFTER_MS = 15_000;

/** @throws the driver's error where the address is none */
export function driverFor({ uri, username, password }: Neo4jSettings, connections: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    maxTransactionRetryTime: RETRY_TIME_MS,
    connectionLivenessCheckTimeout: LIVENESS_CHECK_AFTER_MS,
    maxConnectionPoolSize: connections,
    telemetryDisabled: true,
  });
}
