// Who may reach the server and do what: API keys, tokens, roles on every route, and what keeps other web pages out. Over real HTTP.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http, { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import jsonwebtoken from 'jsonwebtoken';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Access } from '../../src/api/access/access.ts';
import { KeyRing, makeApiKey, parseKeyFile } from '../../src/api/access/api-keys.ts';
import { AccessError } from '../../src/api/access/errors.ts';
import type { Role } from '../../src/api/access/roles.ts';
import { TokenVerifier } from '../../src/api/access/tokens.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/api/server.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { writeSmallGraph } from '../graph/read/small-graph.ts';

const SILENT = pino({ level: 'silent' });
const QUESTION = '{ stats { articles } viewer { name mayLoad } }';
const CHANGE = 'mutation { deleteArticle(id: "none") { deleted } }';
const SECRET = 'a secret of the tests, 32 bytes or more';
/** One of each kind of route. */
const ROUTES = [
  '/',
  '/graphql?query=%7B__typename%7D',
  '/graphql?documentId=claims',
  '/tables/entities.json',
  '/tables/claims.csv',
  '/frames/nodes.json',
  '/timeline.json',
  '/export/graph.gexf',
  '/export/tables.zip',
  '/feed.atom',
  '/mcp',
  '/metrics',
  '/nothing-here',
];

let engine: GraphEngine;
let folder: string;
let keysFile: string;
const keys = {} as Record<Role, string>;
const servers: RunningServer[] = [];

beforeAll(async () => {
  engine = await openEngine({ DATA_DIR: ':memory:' });
  await writeSmallGraph(engine);
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-access-'));
  keysFile = path.join(folder, 'keys');
  const made = (['reader', 'loader', 'admin'] as const).map((role) => ({ role, ...makeApiKey(`the-${role}`, role) }));
  for (const { role, key } of made) keys[role] = key;
  await writeFile(keysFile, `# who may come in\n\n${made.map(({ line }) => line).join('\n')}\n`);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await engine.close();
  await rm(folder, { recursive: true });
});

async function start(access: Access, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ engine, port: 0, log: SILENT, access, ...options });
  servers.push(server);
  return server;
}

function post(server: RunningServer, query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const basic = (secret: string) => ({ authorization: `Basic ${Buffer.from(`me:${secret}`).toString('base64')}` });

describe('A server with API keys', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start({ keys: await KeyRing.open(keysFile, SILENT) });
  });

  it('turns strangers away from everything but its health', async () => {
    for (const route of ROUTES) {
      const response = await fetch(new URL(route, server.url));
      expect([route, response.status]).toEqual([route, 401]);
      expect(response.headers.get('www-authenticate')).toMatch(/^Basic realm=.*Bearer/u);
    }
    const page = await fetch(server.url, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([401, expect.not.stringContaining('<script')]);
    expect((await post(server, '{ __schema { types { name } } }')).status).toBe(401);
    expect((await post(server, CHANGE)).status).toBe(401);
    const call = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const assistant = { method: 'POST', headers, body: JSON.stringify(call) };
    expect((await fetch(new URL('/mcp', server.url), assistant)).status).toBe(401);
    expect((await fetch(new URL('/health', server.url))).status).toBe(200);
    expect((await fetch(new URL('/ready', server.url))).status).toBe(200);
  });

  it('says what is wrong with a key, in the form of the route', async () => {
    const graphql = await post(server, QUESTION, bearer('dateline_wrong'));
    expect(await graphql.json()).toEqual({
      errors: [
        {
          message: 'The API key is not known. Give one as "Authorization: Bearer ...".',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
    const table = await fetch(new URL('/tables/entities.json', server.url), { headers: basic('dateline_wrong') });
    expect(await table.json()).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
  });

  it.each([
    ['reader', 200, 403, 403],
    ['loader', 200, 200, 403],
    ['admin', 200, 200, 200],
  ] as const)('lets a %s ask (%i), change the graph (%i) and see metrics (%i)', async (role, ask, change, metrics) => {
    for (const credentials of [bearer(keys[role]), basic(keys[role])]) {
      const answer = await post(server, QUESTION, credentials);
      expect([answer.status, await answer.json()]).toEqual([
        ask,
        { data: { stats: { articles: 2 }, viewer: { name: `the-${role}`, mayLoad: change === 200 } } },
      ]);
      expect((await post(server, CHANGE, credentials)).status).toBe(change);
      expect((await fetch(new URL('/metrics', server.url), { headers: credentials })).status).toBe(metrics);
      expect((await fetch(new URL('/tables/entities.json', server.url), { headers: credentials })).status).toBe(200);
    }
  });

  it('refuses a mutation hidden among operations', async () => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(keys.reader) },
      body: JSON.stringify({
        query: `query Ask ${QUESTION} ${CHANGE.replace('mutation', 'mutation Change')}`,
        operationName: 'Change',
      }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('takes and drops keys while it runs, and keeps them over a broken file', async () => {
    const file = path.join(folder, 'changing');
    const first = makeApiKey('first', 'reader');
    const second = makeApiKey('second', 'reader');
    await writeFile(file, `${first.line}\n`);
    const changing = await start({ keys: await KeyRing.open(file, SILENT) });
    const status = async (key: string) => (await post(changing, QUESTION, bearer(key))).status;
    expect([await status(first.key), await status(second.key)]).toEqual([200, 401]);
    await writeFile(file, `${second.line}\n# the first is gone\n`);
    expect([await status(first.key), await status(second.key)]).toEqual([401, 200]);
    await writeFile(file, 'broken');
    expect([await status(first.key), await status(second.key)]).toEqual([401, 200]);
  });
});

describe('A file of keys', () => {
  const { key, line } = makeApiKey('reporter', 'loader');
  it.each([
    [key, /keys, line 1: is not name:role:hash/],
    [
      `# fine\n${line.replace('loader', 'owner')}`,
      /keys, line 2: the role of 'reporter' is none of reader, loader, admin/,
    ],
    [`${line}\n${line.replace('reporter', 'other')}`, /keys, line 2: the key of 'other' is there already/],
  ])('with a wrong line is refused %#', (text, message) => {
    expect(() => parseKeyFile('keys', text)).toThrow(AccessError);
    expect(() => parseKeyFile('keys', text)).toThrow(message);
    expect(() => parseKeyFile('keys', text)).not.toThrow(key);
  });
});

describe('A server with tokens', () => {
  const claims = { sub: 'ann', role: 'loader', iss: 'https://login.example', aud: 'dateline' };
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const settings = { issuer: claims.iss, audience: claims.aud, roleClaim: 'role' };
  const sign = (payload: object, key: string | KeyObject, options: jsonwebtoken.SignOptions = {}) =>
    jsonwebtoken.sign(payload, key, { expiresIn: 60, ...options });

  it('signed with a secret lets in who holds one that is valid, for what its role may do', async () => {
    const server = await start({ tokens: new TokenVerifier({ secret: SECRET, ...settings }) });
    const status = async (token: string, query = CHANGE) => (await post(server, query, bearer(token))).status;
    expect(await status(sign(claims, SECRET))).toBe(200);
    expect(await status(sign({ ...claims, role: ['reader', 'other'] }, SECRET))).toBe(403);
    expect(await status(sign({ ...claims, role: ['reader'] }, SECRET), QUESTION)).toBe(200);
    expect(await status(sign({ ...claims, role: 'owner' }, SECRET), QUESTION)).toBe(401);
    expect(await status(sign(claims, `${SECRET}!`))).toBe(401);
    expect(await status(sign(claims, SECRET, { expiresIn: -1 }))).toBe(401);
    expect(await status(sign({ ...claims, iss: 'https://other.example' }, SECRET))).toBe(401);
    expect(await status(sign({ ...claims, aud: 'other' }, SECRET))).toBe(401);
    expect(await status(jsonwebtoken.sign(claims, '', { algorithm: 'none' }))).toBe(401);
    const table = new URL('/tables/entities.json', server.url);
    expect((await fetch(table, { headers: bearer(sign(claims, SECRET)) })).status).toBe(200);
    expect((await fetch(table)).status).toBe(401);
  });

  it('signed with published keys fetches these, and takes no public key for a secret', async () => {
    const jwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' };
    const publisher = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] }))).listen(
      0,
      '127.0.0.1',
    );
    await new Promise((resolve) => publisher.once('listening', resolve));
    const jwksUri = `http://127.0.0.1:${(publisher.address() as AddressInfo).port}/jwks.json`;
    const nested = { ...settings, roleClaim: 'realm_access.roles' };
    const server = await start({ tokens: new TokenVerifier({ jwksUri, ...nested }) });
    const status = async (token: string) => (await post(server, CHANGE, bearer(token))).status;
    const { role, ...person } = claims;
    const payload = { ...person, realm_access: { roles: ['reader', role] } };
    expect(await status(sign(payload, pair.privateKey, { algorithm: 'RS256', keyid: 'one' }))).toBe(200);
    expect(await status(sign(payload, pair.privateKey, { algorithm: 'RS256', keyid: 'two' }))).toBe(401);
    const asSecret = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(await status(sign(payload, asSecret, { algorithm: 'HS256', keyid: 'one' }))).toBe(401);
    publisher.close();
  });
});

describe('An open server', () => {
  it('listens on this machine only, unless it is told that this is meant', async () => {
    await expect(startServer({ engine, host: '0.0.0.0', port: 0 })).rejects.toThrow(/API_KEYS_FILE.*--insecure/u);
    const insecure = await start({ insecure: true }, { host: '0.0.0.0' });
    expect((await post(insecure, QUESTION)).status).toBe(200);
    const closed = await start({ keys: await KeyRing.open(keysFile, SILENT) }, { host: '0.0.0.0' });
    expect((await post(closed, QUESTION)).status).toBe(401);
  });

  it('lets local clients change the graph, but no web page of another origin', async () => {
    const server = await start({});
    expect((await post(server, CHANGE)).status).toBe(200);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      const forged = await post(server, CHANGE, { 'content-type': type, origin: 'https://evil.example' });
      expect([type, forged.status]).toEqual([type, 403]);
    }
    const asked = await fetch(server.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('gives listed origins leave to read, and sandboxed pages none', async () => {
    const corsOrigins = ['https://one.example', 'https://two.example'];
    const server = await start({}, { corsOrigins });
    const allowed = async (origin: string) =>
      (await post(server, QUESTION, { origin })).headers.get('access-control-allow-origin');
    expect(await allowed('https://two.example')).toBe('https://two.example');
    expect(await allowed('https://evil.example')).toBeNull();
    expect(await allowed('null')).toBeNull();
  });

  it('goes by the names that it is given', async () => {
    const server = await start({}, { allowedHosts: ['graph.example'] });
    const status = (host: string, path = '/graphql') =>
      new Promise((resolve) => {
        http.get(new URL(path, server.url), { headers: { host } }, (response) => resolve(response.resume().statusCode));
      });
    expect([await status('graph.example'), await status('localhost')]).toEqual([200, 421]);
    // A load balancer asks by the address of the machine.
    expect([await status('10.0.0.7', '/ready'), await status('10.0.0.7', '/health')]).toEqual([200, 200]);
  });

  it('sends strict headers with everything', async () => {
    const server = await start({});
    for (const route of [...ROUTES, '/health']) {
      const { headers } = await fetch(new URL(route, server.url), { redirect: 'manual' });
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'self';script-src 'self';.*frame-ancestors 'none'/u,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    const page = await fetch(server.url, { headers: { accept: 'text/html' } });
    const [, nonce] =
      /script-src 'self' 'nonce-([^']{20,})';/u.exec(page.headers.get('content-security-policy') ?? '') ?? [];
    expect(await page.text()).toContain(`<script nonce="${nonce}">`);
  });
});
