// The explorer's built files over HTTP: which addresses lead to them, how they are sent, and that nothing beside them is.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';

const SCRIPT = 'console.log("explorer");';

describe('The explorer is served', () => {
  let folder: string;
  let engine: GraphEngine;
  let server: RunningServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'explorer-'));
    await mkdir(join(folder, 'built', 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.js'), 'secret');
    await writeFile(join(folder, 'built', 'index.html'), '<title>Dateline</title>');
    await writeFile(join(folder, 'built', 'manifest.json'), '{}');
    await writeFile(join(folder, 'built', 'assets', 'main-1a2b.js'), SCRIPT);
    await writeFile(join(folder, 'built', 'assets', 'main-1a2b.js.br'), brotliCompressSync(SCRIPT));
    engine = await openEngine({ DATA_DIR: ':memory:' });
    server = await startServer({ engine, port: 0, explorer: join(folder, 'built') });
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
    await rm(folder, { recursive: true });
  });

  const at = (path: string): URL => new URL(path, server.url);

  it.each(['/', '/entity/country:XY', '/search?q=x', '/graph', '/paths', '/article/article:1', '/add'])(
    'as a page at %s, looked up anew each time',
    async (path) => {
      const response = await fetch(at(path));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>Dateline</title>');
    },
  );

  it('with scripts that browsers keep for good, compressed for those who take it', async () => {
    const compressed = await fetch(at('/assets/main-1a2b.js'), { headers: { 'accept-encoding': 'gzip, br' } });
    expect(compressed.headers.get('content-encoding')).toBe('br');
    expect(compressed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(compressed.headers.get('cache-control')).toContain('immutable');
    expect(await compressed.text()).toBe(SCRIPT);
    const plain = await fetch(at('/assets/main-1a2b.js'), { headers: { 'accept-encoding': 'br;q=0' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(SCRIPT);
  });

  it('at an address where nothing is, as a page that says so to browsers, and as JSON to programs', async () => {
    const page = await fetch(at('/nowhere'), { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([page.status, await page.text()]).toEqual([404, '<title>Dateline</title>']);
    const told = await fetch(at('/nowhere'));
    expect([told.status, (await told.json()).error.code]).toEqual([404, 'NOT_FOUND']);
  });

  it.each([
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/assets/%2e%2e/%2e%2e/secret.js',
    '/assets/../manifest.json',
    '/assets/main.js',
    '/assets/',
  ])('without a way out of its folder: %s', async (path) => {
    const { status, body } = await rawGet(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('and says so where nobody built it', async () => {
    const bare = await startServer({ engine, port: 0 });
    const response = await fetch(new URL('/', bare.url));
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
    await bare.close();
  });

  /** The path as it is: fetch would resolve its dots before sending it. */
  function rawGet(path: string): Promise<{ status: number | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      const { port } = new URL(server.url);
      const request = http.get({ host: '127.0.0.1', port, path }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode, body }));
      });
      request.on('error', reject);
    });
  }
});
