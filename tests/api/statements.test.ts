// Look-ahead: a top-level field sends one statement whatever is asked for below it; names in arguments take one more.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachEngine } from '../engines.ts';
import { TestServer } from './client.ts';

const EVERYTHING_OF_AN_ENTITY = `
  id name
  mentions { nodes { sentence article { title author { name } } } totalCount }
  articles { nodes { title mentions { nodes { entity { name } } } } }
  relations { totalCount edges { node { source { name } target { name ... on Event { actors { name } quantities { claim { speaker { name } } } } } evidence { nodes { article { title source { name } } } } } } }
  claims { nodes { about { name } speaker { name } via { name } evidence { article { title } } } }
  ... on Person { offices { of { name relations { nodes { type } } } } statements { totalCount } }
  ... on Agreement { parties { name } signatories { name offices { title } } }`;

/** What is asked, and how many statements it takes. */
const QUESTIONS: readonly [what: string, query: string, statements: number][] = [
  ['an entity by name with everything', `{ entity(name: "Ruritania") { ${EVERYTHING_OF_AN_ENTITY} } }`, 1],
  ['an entity by id with everything', `{ entity(id: "person:anna-kovar") { ${EVERYTHING_OF_AN_ENTITY} } }`, 1],
  [
    'a page of entities with everything',
    `{ entities(first: 5) { totalCount nodes { ${EVERYTHING_OF_AN_ENTITY} } } }`,
    1,
  ],
  [
    'nodes of several types',
    `{ nodes(ids: ["c1", "r01", "country:XR"]) { id ... on Claim { about { name } } ... on Relation { source { name } } } }`,
    1,
  ],
  ['events with figures', '{ events { nodes { actors { name } quantities { evidence { article { title } } } } } }', 1],
  ['claims', '{ claims { nodes { about { name } evidence { article { title } } } } }', 1],
  ['articles', '{ articles { nodes { entities { nodes { name } } claims { nodes { cue } } } } }', 1],
  ['stats', '{ stats { articles claims entities { count } } }', 1],
  ['a timeline', '{ timeline { start byType { type count } } }', 1],
  ['two fields, two statements', '{ a: articles { nodes { title } } b: claims { nodes { cue } } }', 2],
  [
    'events of two named actors',
    '{ events(filter: { actor: [{ name: "Graustark" }, { name: "Ruritania" }] }) { nodes { name } } }',
    2,
  ],
  [
    'names far below',
    '{ people { nodes { relations(filter: { target: { name: "Strelsau Pact" } }) { nodes { type } } } } }',
    2,
  ],
];

describeOnEachEngine('The number of statements', (under) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.overSmallGraph(under);
  });
  afterAll(() => server.close());

  it.each(QUESTIONS)('for %s is fixed', async (_, query, count) => {
    expect(await server.statementsOf(query)).toHaveLength(count);
  });

  it('for totalCount is none more, and nothing is counted unless it is asked for', async () => {
    const [without] = await server.statementsOf('{ claims { nodes { cue } } }');
    const [withTotal] = await server.statementsOf('{ claims { nodes { cue } totalCount } }');
    expect(without).not.toContain('count(');
    expect(withTotal).toContain('count(');
  });

  it('for paths is one for each hop, one for where to begin, and one to read what was found', async () => {
    const query =
      '{ paths(from: { name: "Anna Kovar" }, to: { name: "Graustark" }) { nodes { name articles { nodes { title } } } relations { evidence { nodes { sentence } } } } }';
    // 1 for the two names, 1 for how many relations they have, 2 for the two hops, 1 for all nodes and relations.
    expect(await server.statementsOf(query)).toHaveLength(5);
  });

  it('for a neighbourhood is one for each step, one for the relations and one to read what was found', async () => {
    const query =
      '{ neighborhood(of: { id: "country:XR" }, depth: 2) { nodes { name } relations { source { name } } } }';
    expect(await server.statementsOf(query)).toHaveLength(5);
  });

  it('for a search is one for each kind of text, and does not grow with the results', async () => {
    const one = await server.statementsOf(
      '{ search(text: "Strelsau Ruritania", first: 1) { edges { node { ... on Entity { relations { nodes { id } } } } } } }',
    );
    const many = await server.statementsOf(
      '{ search(text: "Strelsau Ruritania", first: 20) { edges { node { ... on Entity { relations { nodes { id } } } } } } }',
    );
    expect(many).toHaveLength(one.length);
  });
});
