// /mcp as an AI assistant uses it: by the protocol's own client, over HTTP, on each engine. Every answer must carry its evidence.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachEngine } from '../engines.ts';
import { writeSmallGraph } from '../graph/read/small-graph.ts';
import { TestServer } from './client.ts';

describeOnEachEngine('The Model Context Protocol', (under) => {
  let server: TestServer;
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(async () => {
    const engine = await under.open();
    await writeSmallGraph(engine);
    server = await TestServer.start(engine);
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', server.url)) as Transport);
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });

  async function call(name: string, input: Record<string, unknown>) {
    const { isError, structuredContent, content } = await client.callTool({ name, arguments: input });
    const [{ text }] = content as [{ text: string }];
    if (isError) return { error: text };
    expect(JSON.parse(text)).toEqual(structuredContent);
    // biome-ignore lint/suspicious/noExplicitAny: the tests compare it with what they expect.
    return structuredContent as any;
  }
  const IN_A1 = { article: { id: 'article:a1', title: 'Missiles hit Edelweiss', publishedOn: '2024-10-04' } };

  it('offers tools that only read, and says how to use them', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'article_evidence',
      'claims',
      'entity_relations',
      'events',
      'find_entity',
      'paths',
    ]);
    for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
    expect(client.getInstructions()).toContain('find_entity');
  });

  it('finds entities, with sentences that mention them', async () => {
    const { search } = await call('find_entity', { text: 'Anna Kovar' });
    expect(search.edges[0].node).toMatchObject({ id: 'person:anna-kovar', name: 'Anna Kovář' });
    expect(search.edges[0].node.mentions.nodes[0]).toMatchObject({ ...IN_A1, start: 60, end: 82 });
  });

  it('gives the relations of an entity by name or id, each with its sentence', async () => {
    const { entity } = await call('entity_relations', { entity: 'Boris Kovar' });
    expect(entity.relations.nodes[0]).toMatchObject({
      title: 'spokesman',
      status: 'FORMER',
      evidence: { nodes: [{ sentence: 'Sentence 0 of r02.', start: 0, end: 5, ...IN_A1 }] },
    });
    const signed = await call('entity_relations', { entity: 'person:anna-kovar', types: ['SIGNED'] });
    expect(signed.entity.relations.totalCount).toBe(1);
  });

  it('gives paths, each hop with its sentence', async () => {
    const { paths } = await call('paths', { from: 'Anna Kovar', to: 'Graustark' });
    expect(paths[0].relations.map(({ type }: { type: string }) => type)).toEqual(['SIGNED', 'PARTY_TO']);
    for (const { evidence } of paths[0].relations) expect(evidence.nodes[0].sentence).toMatch(/^Sentence/u);
  });

  it('gives events with contradicting figures, and claims with who said them', async () => {
    const { events } = await call('events', { involving: 'Edelweiss', types: ['ASSAULT'], from: '2024-10' });
    expect(events.nodes[0].quantities).toMatchObject([
      { value: 6, evidence: { sentence: 'Sentence of c1.' } },
      { value: 0, evidence: { sentence: 'Sentence of c2.' } },
    ]);
    const { claims } = await call('claims', { about: 'Graustark' });
    expect(claims.nodes).toMatchObject([
      { speaker: { name: 'Anna Kovář' }, certainty: 'ASSERTED', evidence: { sentence: 'Sentence of c1.', ...IN_A1 } },
    ]);
  });

  it('gives an article with offsets into its text', async () => {
    const { article } = await call('article_evidence', { article: 'article:a1' });
    expect(article.text).toMatch(/^Missiles hit Edelweiss/u);
    expect(article.claims.nodes[0].evidence).toEqual({ sentence: 'Sentence of c1.', start: 60, end: 90 });
    expect(article.mentions.totalCount).toBe(5);
  });

  it('says what is wrong in words that an assistant can act on', async () => {
    const { error } = await call('entity_relations', { entity: 'Kovar' });
    expect(JSON.parse(error)).toMatchObject({ code: 'AMBIGUOUS_NAME', candidates: [{ id: 'person:anna-kovar' }, {}] });
    expect((await call('paths', { from: 'Nobody', to: 'Graustark' })).error).toContain('NOT_FOUND');
    expect((await call('article_evidence', { article: 'article:none' })).error).toContain('NOT_FOUND');
    expect((await call('events', { types: ['PICNIC'] })).error).toContain('Invalid');
  });

  it('asks no more than the limits of the server allow', async () => {
    const engine = await under.open();
    await writeSmallGraph(engine);
    const strict = await TestServer.start(engine, { maxCost: 100 });
    const asking = new Client({ name: 'test', version: '1' });
    await asking.connect(new StreamableHTTPClientTransport(new URL('/mcp', strict.url)) as Transport);
    const { isError, content } = await asking.callTool({ name: 'claims', arguments: { limit: 50 } });
    expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringContaining('COST_LIMIT_EXCEEDED')]);
    await asking.close();
    await strict.close();
  });

  it('has no sessions to listen to, and refuses what is no message', async () => {
    const address = new URL('/mcp', server.url);
    expect((await fetch(address)).status).toBe(405);
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"no": "message"}' };
    expect((await fetch(address, init)).status).toBeGreaterThanOrEqual(400);
  });
});
