// Saved documents (documents/) asked for by name and by hash, over real HTTP; and a server that answers no others.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/api/documents.ts';
import { buildSchema } from '../../src/api/schema.ts';
import { OverviewDocument } from '../../src/generated/explore.ts';
import { describeOnEachEngine } from '../engines.ts';
import { writeSmallGraph } from '../graph/read/small-graph.ts';
import { TestServer } from './client.ts';

const TEXT = readFileSync('documents/claims.graphql', 'utf8');
const HASH = createHash('sha256').update(TEXT).digest('hex');
const VARIABLES = { filter: { certainty: ['DENIED'] } };
const DENIED = { data: { claims: { totalCount: 1, nodes: [{ id: 'c3' }] } } };

describeOnEachEngine('A saved document', (under) => {
  let server: TestServer;
  let strict: TestServer;
  beforeAll(async () => {
    const engine = await under.open();
    await writeSmallGraph(engine);
    server = await TestServer.start(engine);
    strict = await TestServer.start(engine, {}, { persistedOnly: true });
  });
  afterAll(async () => {
    await server.close();
    await strict.close();
  });

  async function post(body: object, to = server) {
    const response = await fetch(to.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, answer: await response.json() };
  }

  it.each([
    ['its name', { documentId: 'claims' }],
    ['its hash', { documentId: `sha256:${HASH}` }],
    ['its hash, as Apollo sends it', { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }],
  ])('is answered by %s', async (_, asked) => {
    for (const to of [server, strict]) {
      expect(await post({ ...asked, variables: VARIABLES }, to)).toMatchObject({ status: 200, answer: DENIED });
    }
  });

  it('is answered over GET, as curl asks', async () => {
    const address = `${server.url}?documentId=claims&variables=${encodeURIComponent(JSON.stringify(VARIABLES))}`;
    expect(await (await fetch(address)).json()).toMatchObject(DENIED);
  });

  it('is asked for in full by those who are told that their hash is not known', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const { status, answer } = await post({ extensions });
    expect(status).toBe(400);
    expect(answer.errors[0]).toMatchObject({
      message: expect.stringContaining('This server knows the documents article-evidence, claims,'),
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
    expect(await post({ extensions, query: '{ __typename }' })).toMatchObject({ status: 200 });
  });

  it('can be all that a server answers, and what its explorer asks', async () => {
    const { status, answer } = await post({ query: '{ articles { totalCount } }' }, strict);
    expect([status, answer.errors[0].extensions.code]).toEqual([400, 'PERSISTED_QUERY_ONLY']);
    expect(await post({ query: TEXT, variables: VARIABLES }, strict)).toMatchObject({ answer: DENIED });
    const overview = await post({ query: OverviewDocument.toString() }, strict);
    expect(overview.answer.errors).toBeUndefined();
    expect((await post({ query: `${TEXT} ` }, strict)).status).toBe(400);
  });
});

describe('The saved documents', () => {
  it.each(readdirSync('documents'))('%s fits the schema', (file) => {
    const text = DOCUMENTS.get(file.replace('.graphql', '')) ?? '';
    expect(validate(buildSchema(), parse(text))).toEqual([]);
  });
});
