// Traces as a collector gets them: requests, operations, loading and statements, one within the other, without what was asked or loaded.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadInputs } from '../../scripts/loading/load-inputs.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { traceStatements } from '../../src/graph/trace-statements.ts';
import { OtlpTracing } from '../../src/tracing/otlp-tracing.ts';
import type { Tracing } from '../../src/tracing/tracing.ts';
import { describeOnEachEngine } from '../engines.ts';
import { TestServer } from './client.ts';
import { Collector, type SpanTree } from './collector.ts';

const QUESTION =
  'query Search($text: String!) { search(text: $text, first: 1) { edges { cursor } } stats { articles } }';
const LOAD = 'mutation ($article: ArticleInput!) { loadArticle(article: $article) { outcome article { title } } }';
const TEXT = 'Ruritania condemned Graustark on March 3, 2025, Foreign Minister Topsecret Umbra said.';
const CLIENT = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };

describeOnEachEngine('Traces', (under) => {
  let engine: GraphEngine;
  let server: TestServer;
  let collector: Collector;
  let tracing: Tracing;
  const told: string[] = [];
  beforeAll(async () => {
    collector = await Collector.start();
    engine = await under.open();
    await restart(collector.endpoint);
  });
  afterAll(async () => {
    await server.close();
    await collector.close();
  });

  async function restart(endpoint: string): Promise<void> {
    await server?.close();
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint);
    tracing = new OtlpTracing({ protocol: 'http/json', timeoutMilliseconds: 500, tell: (line) => told.push(line) });
    vi.unstubAllEnvs();
    traceStatements(engine, tracing);
    server = await TestServer.start(engine, {}, { tracing });
  }

  /** What `work` led to, once all is sent. */
  async function tracesOf(work: () => Promise<unknown>): Promise<SpanTree[]> {
    collector.received.length = 0;
    await work();
    await tracing.close();
    const trees = collector.trees();
    expect(collector.text).not.toMatch(/topsecret|Ruritania|condemned|loadArticle|\$text/iu);
    await restart(collector.endpoint);
    return trees;
  }

  const ask = (query: string, variables: object, headers: Record<string, string> = {}): Promise<unknown> =>
    fetch(`${server.url}?topsecret=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    }).then((response) => response.json());

  it('of loading say how long it took to read, to extract and to write', async () => {
    const [request] = await tracesOf(() => ask(LOAD, { article: { text: TEXT } }));
    const [operation] = request!.below;
    expect(operation).toMatchObject({ name: 'mutation', attributes: { 'graphql.operation.type': 'mutation' } });
    const [read, extract, write, ...reading] = operation!.below;
    expect([read!.name, extract!.name, write!.name]).toEqual(['read', 'extract', 'write']);
    expect(write!.below.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['MATCH Article', 'MERGE Article', 'CREATE Sentence', 'CREATE Claim']),
    );
    expect(reading.map(({ name }) => name)).toEqual(['MATCH Article']);
  });

  it('of a question continue those of its client, down to each statement', async () => {
    const traceparent = `00-${CLIENT.traceId}-${CLIENT.spanId}-01`;
    const [request, ...others] = await tracesOf(() => ask(QUESTION, { text: 'condemned topsecret' }, { traceparent }));
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      name: 'POST /graphql',
      kind: 'server',
      traceId: CLIENT.traceId,
      parentId: CLIENT.spanId,
      attributes: { 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200 },
      failed: false,
      below: [{ name: 'query', kind: 'internal', attributes: { 'graphql.operation.name': 'Search' } }],
    });
    const statements = request!.below[0]!.below;
    expect(statements.map(({ name }) => name)).toContain('SEARCH entity');
    expect(statements.map(({ name }) => name)).toContain('MATCH Article');
    for (const { kind, attributes, nanoseconds } of statements) {
      expect([kind, attributes['db.system.name']]).toEqual(['client', under.name]);
      expect(nanoseconds > 0n && nanoseconds < request!.nanoseconds).toBe(true);
    }
  });

  it('of an error say its code', async () => {
    const [request] = await tracesOf(() => ask('{ entity { name } }', {}));
    expect(request!.below).toMatchObject([{ failed: true, attributes: { 'error.type': 'BAD_USER_INPUT' } }]);
  });

  it('of a loader are one for each batch', async () => {
    const file = 'articles/5-duma-vote.txt';
    const inputs = (async function* () {
      yield file;
    })();
    const traces = await tracesOf(() => loadInputs(engine, inputs, { read: { jobs: 1 }, tell() {}, tracing }));
    expect(traces).toMatchObject([{ name: 'load', attributes: { 'dateline.articles': 1 } }]);
    const below = traces[0]!.below.map(({ name, attributes }) => [name, attributes['dateline.file']]);
    expect(below).toEqual([
      ['read', file],
      ['extract', file],
      ['write', undefined],
    ]);
    expect(traces[0]!.below.at(-1)!.below.length).toBeGreaterThan(10);
  });

  it('to a collector that is away cost nobody anything, and that is told once', async () => {
    const away = await Collector.start();
    const { endpoint } = away;
    await away.close();
    await restart(endpoint);
    for (let count = 0; count < 3; count += 1) {
      expect(await ask(QUESTION, { text: 'Ruritania' })).toHaveProperty('data');
    }
    expect(told).toEqual([]);
    await tracing.close();
    expect(told).toEqual([expect.stringMatching(/^Traces cannot be sent to the collector: .*ECONNREFUSED/u)]);
  });
});
