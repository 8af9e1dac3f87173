// Relay pagination: walking the pages meets every item once, in the same order, whatever the page size.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachEngine } from '../engines.ts';
import { TestServer } from './client.ts';

interface Page {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id?: string; readonly start?: number; readonly text?: string };
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
/** Field with its arguments, and what tells its items apart. */
const CONNECTIONS: readonly [field: string, args: string, item: string, count: number][] = [
  ['entities', '', 'id', 13],
  ['entities', 'orderBy: { field: MENTIONS, direction: DESC }', 'id', 13],
  ['entities', 'orderBy: { field: RELATIONS, direction: ASC }', 'id', 13],
  ['entities', 'orderBy: { field: NAME, direction: DESC }, filter: { relatedTo: { name: "Ruritania" } }', 'id', 7],
  ['people', '', 'id', 3],
  ['events', '', 'id', 3],
  ['relations', '', 'id', 16],
  ['events', 'order: LATEST_FIRST', 'id', 3],
  ['claims', '', 'id', 3],
  ['claims', 'order: LATEST_FIRST', 'id', 3],
  ['articles', '', 'id', 2],
];

describeOnEachEngine('Pages', (under) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.overSmallGraph(under);
  });
  afterAll(() => server.close());

  for (const [field, args, item, count] of CONNECTIONS) {
    it.each([1, 2, 5])(`of ${field}(${args}) lose and repeat nothing, %i at a time`, async (first) => {
      const pages = await walk((after) =>
        server
          .data(
            `{ page: ${field}(first: ${first}, ${after} ${args}) { edges { cursor node { ${item} } } ${PAGE_INFO} } }`,
          )
          .then((data) => data.page),
      );
      const { page: whole } = await server.data(
        `{ page: ${field}(${args === '' ? 'first: 100' : args}) { edges { cursor node { ${item} } } ${PAGE_INFO} } }`,
      );
      const ids = pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
      expect(ids).toHaveLength(count);
      expect(new Set(ids).size).toBe(count);
      expect(ids).toEqual(whole.edges.map(({ node }: { node: { id: string } }) => node.id));
      expect(pages.every(({ totalCount }) => totalCount === count)).toBe(true);
    });
  }

  it('of evidence below a relation walk through all of it in order', async () => {
    const pages = await walk((after) =>
      server
        .data(
          `{ node(id: "r01") { ... on Relation { evidence(first: 20, ${after}) { edges { cursor node { start text } } ${PAGE_INFO} } } } }`,
        )
        .then((data) => data.node.evidence),
    );
    expect(pages.map(({ edges }) => edges.length)).toEqual([20, 20, 5]);
    const texts = pages.flatMap(({ edges }) => edges.map(({ node }) => node.text));
    expect(texts).toEqual(Array.from({ length: 45 }, (_, index) => `r01 ${index}`));
  });

  it('of a search go on where the page before ended', async () => {
    const pages = await walk((after) =>
      server
        .data(
          `{ page: search(text: "Strelsau Ruritania", first: 2, ${after}) { edges { cursor node { ... on Node { id } } } ${PAGE_INFO} } }`,
        )
        .then((data) => data.page),
    );
    const ids = pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(pages[0]?.totalCount ?? 0);
    expect(ids.length).toBeGreaterThan(4);
  });

  it('hold their first and last cursor, and an empty page has none', async () => {
    const data = await server.data(`{
      people(first: 2) { edges { cursor } ${PAGE_INFO} }
      none: people(first: 0) { edges { cursor } ${PAGE_INFO} }
    }`);
    expect(data.people.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: data.people.edges[0].cursor,
      endCursor: data.people.edges[1].cursor,
    });
    expect(data.none).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 3,
    });
  });

  it('refuse cursors that they did not give, with BAD_CURSOR', async () => {
    const { people } = await server.data('{ people(first: 1) { pageInfo { endCursor } } }');
    const otherOrder = people.pageInfo.endCursor;
    const queries = [
      '{ people(after: "x") { nodes { id } } }',
      '{ people(after: "") { nodes { id } } }',
      `{ people(after: "${Buffer.from('["a"]').toString('base64url')}") { nodes { id } } }`,
      `{ relations(after: "${otherOrder}") { nodes { id } } }`,
      `{ search(text: "Ruritania", after: "${otherOrder}") { nodes { __typename } } }`,
      '{ node(id: "r01") { ... on Relation { evidence(after: "eyJ9") { nodes { text } } } } }',
    ];
    for (const query of queries) {
      const { errors } = await server.ask(query);
      expect(errors?.[0]?.extensions.code, query).toBe('BAD_CURSOR');
    }
  });
});

async function walk(read: (after: string) => Promise<Page>): Promise<Page[]> {
  const pages: Page[] = [];
  for (let after = ''; pages.length < 100; ) {
    const page = await read(after);
    pages.push(page);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
    if (!page.pageInfo.hasNextPage) return pages;
    after = `after: ${JSON.stringify(page.pageInfo.endCursor)},`;
  }
  throw new Error('The pages do not end.');
}
