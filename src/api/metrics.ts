// What the server counts and times, for Prometheus.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphEngine } from '../graph/engine.ts';

/** From a fast lookup to the longest statement that is let run. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Names come from clients: beyond so many different ones, all others are one. */
const MAX_NAMES = 100;
const MAX_NAME_LENGTH = 100;

export class Metrics {
  readonly #registry = new Registry();
  readonly #operationNames = new NamesUpTo(MAX_NAMES);
  readonly #routes = new NamesUpTo(MAX_NAMES);
  readonly #requests = this.#counter('http_requests_total', 'Requests by route and status.', ['route', 'status']);
  readonly #running = new Gauge({
    name: 'dateline_http_requests_running',
    help: 'Requests under way.',
    registers: [this.#registry],
  });
  readonly #operations = this.#histogram('graphql_operation_seconds', 'Time of GraphQL operations by kind and name.', [
    'kind',
    'name',
  ]);
  readonly #errors = this.#counter('graphql_errors_total', 'Errors in answers by code.', ['code']);
  readonly #articles = this.#histogram('article_loading_seconds', 'Time of loading an article, from text to graph.', [
    'outcome',
  ]);
  readonly #statements = this.#counter('statements_total', 'Statements to the graph database by kind.', ['kind']);

  /** Ends the counting of statements. */
  readonly #ignore: () => void;

  constructor(engine: GraphEngine) {
    collectDefaultMetrics({ register: this.#registry });
    this.#ignore = engine.observe(({ kind }) => this.#statements.inc({ kind }));
    const { pool } = engine;
    if (pool === null) return;
    const gauge = (name: string, help: string, read: () => number): void => {
      new Gauge({
        name: `dateline_${name}`,
        help,
        registers: [this.#registry],
        collect() {
          this.set(read());
        },
      });
    };
    gauge('pool_connections_used', 'Connections to the graph database in use.', () => pool.used);
    gauge('pool_connections_max', 'The most connections to the graph database.', () => pool.size);
  }

  /** The engine may outlive the server. */
  close(): void {
    this.#ignore();
  }

  requestBegins(): void {
    this.#running.inc();
  }

  /** A path that is not served is no route: there are too many of them. Of the others the first part counts: ids of entities stand behind it. */
  requestEnds(path: string, status: number): void {
    this.#running.dec();
    const served = status !== 401 && status !== 404 && status !== 421;
    this.#requests.inc({
      route: served ? this.#routes.of(/^\/[^/]*/u.exec(path)?.[0] ?? path) : 'none',
      status: String(status),
    });
  }

  operation(kind: string, name: string | null, seconds: number, errorCodes: readonly string[]): void {
    this.#operations.observe(
      { kind, name: name === null ? 'anonymous' : this.#operationNames.of(name.slice(0, MAX_NAME_LENGTH)) },
      seconds,
    );
    for (const code of errorCodes) this.#errors.inc({ code });
  }

  article(outcome: string, seconds: number): void {
    this.#articles.observe({ outcome }, seconds);
  }

  /** In Prometheus' text format. */
  async text(): Promise<{ contentType: string; body: string }> {
    return { contentType: this.#registry.contentType, body: await this.#registry.metrics() };
  }

  #counter<L extends string>(name: string, help: string, labelNames: L[]): Counter<L> {
    return new Counter({ name: `dateline_${name}`, help, labelNames, registers: [this.#registry] });
  }

  #histogram<L extends string>(name: string, help: string, labelNames: L[]): Histogram<L> {
    return new Histogram({ name: `dateline_${name}`, help, labelNames, buckets: SECONDS, registers: [this.#registry] });
  }
}

class NamesUpTo {
  readonly #limit: number;
  readonly #known = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  of(name: string): string {
    if (this.#known.size < this.#limit) this.#known.add(name);
    return this.#known.has(name) ? name : 'other';
  }
}
