// Running the service for others, by its commands: keys, a server that is closed, and what is refused before anything is opened.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccess } from '../../scripts/command-line/access-settings.ts';
import { readSettings } from '../../scripts/command-line/settings.ts';
import { Collector } from '../api/collector.ts';
import { runCommand, startServing } from './run-command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-operations-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a key that the command makes opens a server that is closed to others; the file does not hold it', async () => {
  const settings = { API_KEYS_FILE: path.join(folder, 'keys') };
  const { stdout } = await runCommand('key', ['--role', 'reader', '--name', 'grafana'], settings);
  const key = stdout.trim();
  expect(key).toMatch(/^dateline_[\w-]{43}$/u);
  expect(await readFile(settings.API_KEYS_FILE, 'utf8')).toMatch(/^grafana:reader:[0-9a-f]{64}\n$/u);
  const collector = await Collector.start();
  const traces = {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=lake',
    OTEL_SERVICE_NAME: 'lake-post',
  };
  const served = await startServing('serve', [], { ...settings, ...traces, HOST: '0.0.0.0', LOG_LEVEL: 'info' });
  const ask = (headers: Record<string, string>) => fetch(`${served.url}?query=%7Bstats%7Barticles%7D%7D`, { headers });
  expect((await ask({})).status).toBe(401);
  const answer = await ask({ authorization: `Bearer ${key}` });
  expect(await answer.json()).toEqual({ data: { stats: { articles: 0 } } });
  const { code, stderr } = await served.stop();
  expect([code, stderr]).toEqual([0, expect.not.stringContaining(key)]);
  const told = stderr.split('\n').filter((line) => line.includes('"msg":"request"'));
  expect(told.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ client: 'anonymous', status: 401, traceId: expect.stringMatching(/^[0-9a-f]{32}$/u) }),
    expect.objectContaining({ client: 'grafana', status: 200 }),
  ]);
  // What was left is sent when the server ends.
  await collector.close();
  expect(collector.received).toMatchObject([
    { path: '/v1/traces', headers: { 'content-type': 'application/x-protobuf', 'x-tenant': 'lake' } },
  ]);
  expect(collector.text).toMatch(/lake-post.*GET \/graphql/su);
  expect(collector.text).not.toContain(key);
});

test('serving openly on an address that others reach is refused at once, as wrong usage', async () => {
  const { code, stderr } = await runCommand('serve', [], { HOST: '0.0.0.0' });
  expect([code, stderr]).toEqual([2, expect.stringMatching(/HOST is 0\.0\.0\.0.*API_KEYS_FILE.*--insecure/u)]);
  expect(stderr).not.toContain('    at ');
});

test.each([
  [{ API_KEYS_FILE: 'no-such-file' }, /API keys cannot be read.*no-such-file/u],
  [{ JWT_SECRET: 'short' }, /JWT_SECRET has fewer than 32 bytes/u],
  [{ JWT_JWKS_URI: 'login.example' }, /JWT_JWKS_URI is 'login\.example'; it should be an http or https address/u],
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    /OTEL_EXPORTER_OTLP_PROTOCOL is 'grpc'; it should be one of http\/protobuf, http\/json/u,
  ],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector.example' }, /OTEL_EXPORTER_OTLP_ENDPOINT is 'collector\.example'/u],
  [{ CORS_ORIGINS: 'https://a.example/path' }, /CORS_ORIGINS holds 'https:\/\/a\.example\/path'/u],
])('the settings %o are refused', async (environment, message) => {
  await expect((async () => openAccess(readSettings(environment), pino({ level: 'silent' })))()).rejects.toThrow(
    message,
  );
});

test('--insecure leaves a server open on an address that others reach', async () => {
  const served = await startServing('serve', ['--insecure'], { HOST: '0.0.0.0' });
  expect((await fetch(`${served.url}?query=%7B__typename%7D`)).status).toBe(200);
  expect((await served.stop()).code).toBe(0);
});
