// The server as those who run it see it: limits for each client, sizes of requests, metrics, and a log without secrets.
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TokenVerifier } from '../../src/api/access/tokens.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/api/server.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { StatementTimeoutError, TransactionTooLargeError } from '../../src/graph/errors.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { writeSmallGraph } from '../graph/read/small-graph.ts';
import { engineWith } from './engine-with.ts';

let engine: GraphEngine;
const servers: RunningServer[] = [];
beforeAll(async () => {
  engine = await openEngine({ DATA_DIR: ':memory:' });
  await writeSmallGraph(engine);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await engine.close();
});

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ engine, port: 0, log: pino({ level: 'silent' }), ...options });
  servers.push(server);
  return server;
}
function ask(server: RunningServer, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
const QUESTION = { query: 'query Count { stats { articles } }' };

describe('The rate limit', () => {
  it('stops one client, not the others, and says when to ask again, also where the clock was set back', async () => {
    const server = await start({ rateLimit: { requestsPerMinute: 3, trustedProxies: 1 } });
    const from = (address: string) => ask(server, QUESTION, { 'x-forwarded-for': `6.6.6.6, ${address}` });
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await from('192.0.2.1')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    vi.setSystemTime(Date.now() - 3_600_000);
    const refused = await from('192.0.2.1').finally(() => vi.useRealTimers());
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds > 0 && seconds <= 60).toBe(true);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect((await from('192.0.2.2')).status).toBe(200);
    expect(
      (await fetch(new URL('/tables/entities.json', server.url), { headers: { 'x-forwarded-for': '192.0.2.1' } }))
        .status,
    ).toBe(429);
  });

  it('believes no address that a client writes itself', async () => {
    const server = await start({ rateLimit: { requestsPerMinute: 2, trustedProxies: 0 } });
    const from = (address: string) => ask(server, QUESTION, { 'x-forwarded-for': address });
    expect([(await from('1.1.1.1')).status, (await from('2.2.2.2')).status, (await from('3.3.3.3')).status]).toEqual([
      200, 200, 429,
    ]);
  });
});

describe('The size of a request', () => {
  it('is limited on every route', async () => {
    const server = await start({ maxRequestBytes: 1000 });
    const body = { ...QUESTION, variables: { padding: 'x'.repeat(1000) } };
    const large = await ask(server, body);
    expect([large.status, await large.json()]).toEqual([
      413,
      { errors: [expect.objectContaining({ extensions: { code: 'REQUEST_TOO_LARGE' } })] },
    ]);
    const elsewhere = new URL('/anything', server.url);
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(elsewhere, { method: 'POST', headers, body: JSON.stringify(body) })).status).toBe(413);
    const stream = () => new Blob([JSON.stringify(body)]).stream();
    const streamed = (url: URL | string) =>
      fetch(url, { method: 'POST', headers, body: stream(), duplex: 'half' } as RequestInit);
    expect((await streamed(server.url)).status).toBe(413);
    expect((await streamed(elsewhere)).status).toBe(411);
    expect((await ask(server, QUESTION)).status).toBe(200);
  });

  it('holds one operation: batches are off', async () => {
    const response = await ask(await start(), [QUESTION, QUESTION]);
    expect(response.status).toBe(400);
  });
});

it.each([
  [new StatementTimeoutError(30, new Error('inside')), 'The answer took longer than 30 s. Ask for less at a time.'],
  [
    new TransactionTooLargeError('bolt://inside', 'db.memory.transaction.max', new Error('inside')),
    'The graph database has too little memory for this at once; nothing was changed. Ask for less at a time.',
  ],
])('An answer that takes too much is an error that says so: %o', async (error, message) => {
  const failing = engineWith(engine, { read: () => Promise.reject(error) });
  expect(await (await ask(await start({ engine: failing }), QUESTION)).json()).toMatchObject({
    errors: [{ message, extensions: { code: error.code } }],
  });
});

it('An answer of a table that takes too long may work later, and is logged under the id that the client is told', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  const failing = engineWith(engine, {
    read: () => Promise.reject(new StatementTimeoutError(30, new Error('inside'))),
  });
  const server = await start({ engine: failing, log });
  const response = await fetch(new URL('/tables/claims.json', server.url), { headers: { 'x-request-id': 'slow-1' } });
  expect([response.status, await response.json()]).toEqual([
    503,
    { error: expect.objectContaining({ code: 'STATEMENT_TIMED_OUT', requestId: 'slow-1' }) },
  ]);
  expect(lines.map((line) => JSON.parse(line).requestId)).toEqual(['slow-1']);
});

it('The metrics count requests, operations, errors, statements and loaded articles', async () => {
  const server = await start();
  await ask(server, QUESTION);
  await ask(server, { query: 'query Wrong { entity { name } }' });
  await ask(server, {
    query: 'mutation { loadArticle(article: { text: "Ruritania condemned Graustark." }) { outcome } }',
  });
  await fetch(new URL('/no-such-thing', server.url));
  for (const table of ['claims', 'events']) await fetch(new URL(`/tables/${table}.json`, server.url));
  const response = await fetch(new URL('/metrics', server.url));
  expect(response.headers.get('keep-alive')).toBe('timeout=65');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/u);
  const metrics = await response.text();
  for (const line of [
    /^dateline_http_requests_total\{route="\/graphql",status="200"\} 3$/mu,
    /^dateline_http_requests_total\{route="none",status="404"\} 1$/mu,
    /^dateline_http_requests_total\{route="\/tables",status="200"\} 2$/mu,
    /^dateline_graphql_operation_seconds_count\{kind="query",name="Count"\} 1$/mu,
    /^dateline_graphql_operation_seconds_bucket\{le="30",kind="mutation",name="anonymous"\} 1$/mu,
    /^dateline_graphql_errors_total\{code="BAD_USER_INPUT"\} 1$/mu,
    /^dateline_article_loading_seconds_count\{outcome="new"\} 1$/mu,
    /^dateline_statements_total\{kind="read"\} [1-9]/mu,
    /^dateline_http_requests_running 1$/mu,
    /^process_cpu_seconds_total /mu,
  ]) {
    expect(metrics).toMatch(line);
  }
});

it('The log holds no secret, whatever goes wrong', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const secret = 'a secret of the tests, 32 bytes or more';
  const server = await start({ log, access: { tokens: new TokenVerifier({ secret, roleClaim: 'role' }) } });
  for (const authorization of [
    'Bearer dateline_topsecret',
    'Bearer topsecret.topsecret.topsecret',
    `Basic ${btoa('me:topsecret')}`,
  ]) {
    await ask(server, QUESTION, { authorization });
    await fetch(`${server.url}?query=%7Btopsecret%7D`, { headers: { authorization } });
  }
  await ask(await start({ log }), {
    query: '{ entity(name: "topsecret") { nothing } }',
    variables: { key: 'topsecret' },
  });
  expect(lines.length).toBeGreaterThan(6);
  const all = lines.join('');
  for (const hidden of ['topsecret', secret, btoa('me:topsecret')]) expect(all).not.toContain(hidden);
});
