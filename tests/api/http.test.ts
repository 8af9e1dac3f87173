// The server as clients and browsers meet it: GraphQL over HTTP, GraphiQL, health, and who is let in.
import http from 'node:http';
import {
  buildClientSchema,
  type GraphQLArgument,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { writeSmallGraph } from '../graph/read/small-graph.ts';
import { TestServer } from './client.ts';
import { engineWith } from './engine-with.ts';

describe('The server', () => {
  let engine: GraphEngine;
  let server: TestServer;
  beforeAll(async () => {
    engine = await openEngine({ DATA_DIR: ':memory:' });
    await writeSmallGraph(engine);
    server = await TestServer.start(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  it('passes every audit of GraphQL over HTTP', async () => {
    const audits = serverAudits({ url: server.url, fetchFn: fetch });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const failed = results.filter(({ status }) => status !== 'ok').map((result) => `${result.id} ${result.name}`);
    expect(failed).toEqual([]);
    expect(results).toHaveLength(61);
  });

  it('describes every type, field, argument and enum value', async () => {
    const schema = buildClientSchema(await server.data(getIntrospectionQuery()));
    const silent: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      if (!type.description) silent.push(type.name);
      if (isEnumType(type))
        silent.push(
          ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
        );
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
        silent.push(
          ...args.flatMap(({ name, description }) => (description ? [] : [`${type.name}.${field.name}(${name})`])),
        );
      }
    }
    expect(silent).toEqual([]);
  });

  it('serves GraphiQL without anything from elsewhere, open on example queries', async () => {
    const page = await (await fetch(server.url, { headers: { accept: 'text/html' } })).text();
    const loaded = [...page.matchAll(/<(?:script|link|img|iframe)[^>]*?(?:src|href)="([^"]*)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(loaded.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
    expect(page).toContain('# Who holds which office');
    expect(page.indexOf('.graphiql-tab { transform: none !important; }')).toBeGreaterThan(
      page.indexOf('.graphiql-tab{'),
    );
  });

  it('opens GraphiQL on the query of an address, which cannot end the script that it stands in', async () => {
    const address = new URL(server.url);
    const asked = async (query: string): Promise<string> => {
      address.searchParams.set('query', query);
      return (await fetch(address, { headers: { accept: 'text/html' } })).text();
    };
    const [harmless, hostile] = [await asked('{ a }'), await asked('{ a } # </script><script>alert(1)</script>')];
    expect(harmless).toMatch(/"defaultTabs":\[\{"query":"\{ a \}"\},\{"query":"# Overview/u);
    expect(hostile).not.toContain('<script>alert');
    expect(hostile.split('</script>').length).toBe(harmless.split('</script>').length);
  });

  it('answers whether it lives and whether it is ready', async () => {
    expect((await fetch(new URL('/health', server.url))).status).toBe(200);
    expect((await fetch(new URL('/ready', server.url))).status).toBe(200);
    for (const [hasSchema, message] of [
      [() => Promise.reject(new Error('away')), /cannot be reached/u],
      [() => Promise.resolve(false), /lacks its constraints/u],
    ] as const) {
      const troubled = await startServer({ engine: engineWith(engine, { hasSchema }), port: 0 });
      const response = await fetch(new URL('/ready', troubled.url));
      expect([response.status, await response.text()]).toEqual([503, expect.stringMatching(message)]);
      await troubled.close();
    }
  });

  it('answers to no other name than its own, and gives other origins no leave to read', async () => {
    expect((await get(server.url, { host: 'evil.example' })).statusCode).toBe(421);
    const asOther = await get(`${server.url}?query=%7Bstats%7Barticles%7D%7D`, {
      origin: 'https://evil.example',
      accept: 'application/json',
    });
    expect(asOther.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('gives each request an id, taking over a harmless one', async () => {
    const own = await get(`${server.url}?query=%7Bstats%7Barticles%7D%7D`, { 'x-request-id': 'abc-1' });
    expect(own.headers['x-request-id']).toBe('abc-1');
    const made = await get(`${server.url}?query=%7Bstats%7Barticles%7D%7D`, { 'x-request-id': 'not harmless {' });
    expect(made.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('logs each request as JSON, with its id and its error codes', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const logging = await startServer({ engine, port: 0, log });
    await fetch(logging.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'r-7' },
      body: JSON.stringify({ query: 'query Who { entity(name: "Kovar") { name } }', operationName: 'Who' }),
    });
    await logging.close();
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
      requestId: 'r-7',
      status: 200,
      operation: 'Who',
      errors: ['AMBIGUOUS_NAME'],
      path: '/graphql',
    });
  });

  it('says when its port is taken', async () => {
    const { port } = new URL(server.url);
    await expect(startServer({ engine, port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('lets requests under way finish when it closes, and takes no new ones', async () => {
    let arrives = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrives = resolve;
    });
    const told = engineWith(engine, {
      read(statement, parameters) {
        arrives();
        return engine.read(statement, parameters);
      },
    });
    const closing: RunningServer = await startServer({ engine: told, port: 0 });
    const answer = fetch(`${closing.url}?query=%7Bstats%7Barticles%7D%7D`, { headers: { accept: 'application/json' } });
    await arrived;
    await closing.close();
    expect(await (await answer).json()).toEqual({ data: { stats: { articles: 2 } } });
    await expect(fetch(closing.url)).rejects.toThrow();
  });
});

/** Like fetch, which does not let a caller choose the Host header. */
function get(url: string, headers: Record<string, string>): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers }, (response) => {
      response.resume();
      resolve(response);
    });
    request.on('error', reject);
  });
}
