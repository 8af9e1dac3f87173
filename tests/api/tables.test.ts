// The flat tables over HTTP: as GraphQL connections, as JSON with a cursor, and as CSV that spreadsheets read.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { CSRF_HEADER } from '../../src/api/access/use-csrf.ts';
import { describeOnEachEngine } from '../engines.ts';
import { writeSmallGraph } from '../graph/read/small-graph.ts';
import { TestServer } from './client.ts';

describeOnEachEngine('Tables over HTTP', (under) => {
  let server: TestServer;
  beforeAll(async () => {
    const engine = await under.open();
    await writeSmallGraph(engine);
    await engine.write((transaction) =>
      transaction.run('MATCH (c:Claim {id: $id}) SET c.content = $content', {
        id: 'c3',
        content: '=cmd|"calc"!A1, he said\nand left',
      }),
    );
    server = await TestServer.start(engine);
  });
  afterAll(() => server.close());

  const get = (address: string, init: RequestInit = {}) => fetch(new URL(address, server.url), init);
  const json = async (address: string) => (await get(address)).json();

  it('are connections in GraphQL, with filters as plain text', async () => {
    const page = `{ relationTable(first: 10, kind: "EVENT") {
      edges { cursor node { id type source target dateFrom } } nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const { relationTable } = await server.data(page);
    expect(relationTable.edges).toHaveLength(7);
    expect(relationTable.edges[0].node).toEqual({
      id: 'r10',
      type: 'ACTOR_IN',
      source: 'Graustark',
      target: 'missile strike near Edelweiss',
      dateFrom: '2024-10-03',
    });
    expect(relationTable.pageInfo).toEqual({ endCursor: relationTable.edges[6].cursor, hasNextPage: false });
    const after = relationTable.edges[4].cursor;
    const { rest } = await server.data(`{ rest: relationTable(after: "${after}") { nodes { id } } }`);
    expect(rest.nodes).toEqual([{ id: 'r15' }, { id: 'r16' }]);
  });

  it('refuse in GraphQL what they cannot answer', async () => {
    const { errors } = await server.ask('{ eventTable(type: "PICNIC") { nodes { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const { errors: tooMany } = await server.ask('{ eventTable(first: 501) { nodes { id } } }');
    expect(tooMany?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('are JSON rows with a cursor that is empty at the end', async () => {
    const first = await json('/tables/entities.json?limit=12');
    expect(first.rows).toHaveLength(12);
    const rest = await json(`/tables/entities.json?limit=12&cursor=${first.cursor}`);
    expect(rest.rows).toHaveLength(1);
    expect(rest.cursor).toBe('');
    expect((await json('/tables/events.json?from=2024-10-01&to=2024-10-31&type=ASSAULT')).rows).toMatchObject([
      { id: 'event:strike', actors: 'Graustark' },
    ]);
    expect((await json('/tables/claims.json?order=latest&limit=1')).rows).toMatchObject([{ id: 'c2' }]);
    expect(await json('/tables/claims.json?from=2031')).toEqual({ rows: [], cursor: '' });
  });

  it('are CSV by RFC 4180, without formulas, with a byte order mark on request', async () => {
    const response = await get('/tables/claims.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const text = await response.text();
    const [header = '', first = ''] = text.split('\r\n');
    expect(header.split(',').slice(0, 2)).toEqual(['id', 'speaker']);
    expect(first).toContain('c1,Anna Kovář,');
    expect(first).toContain(',true,ASSERTED,2024-10-03,2024-10-03,2024-10-03,');
    expect(text).toContain(`"'=cmd|""calc""!A1, he said\nand left"`);
    const marked = new Uint8Array(await (await get('/tables/articles.csv?bom=true')).arrayBuffer());
    expect([...marked.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect((await (await get('/tables/entities.csv?limit=2')).text()).trimEnd().split('\r\n')).toHaveLength(3);
  });

  it.each([
    ['/tables/claims.json?speaker=me', 400, '"speaker" is no parameter here: this address takes limit, '],
    ['/tables/claims.json?limit=0', 400, 'limit is "0"; it should be a whole number from 1 to '],
    ['/tables/claims.json?from=2024&from=2025', 400, 'from is given more than once.'],
    ['/tables/claims.csv?cursor=x', 400, 'The cursor "x" is not one'],
    ['/tables/claims.csv?bom=maybe', 400, 'bom is "maybe"; it should be one of true, false, 1, 0.'],
  ])('say what is wrong with %s', async (address, status, message) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    expect((await response.json()).error.message).toContain(message);
  });

  it('answer HEAD without a body, and no other method', async () => {
    const head = await get('/tables/claims.csv', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const asOurOwnPage = { [CSRF_HEADER]: '1' };
    const posted = await get('/tables/claims.csv', { method: 'POST', headers: asOurOwnPage });
    expect([posted.status, posted.headers.get('allow'), await posted.json()]).toEqual([
      405,
      'GET, HEAD',
      { error: { code: 'METHOD_NOT_ALLOWED', message: 'This address answers GET only.' } },
    ]);
    expect((await get('/tables/planets.json')).status).toBe(404);
  });
});
