// Golden Cypher: the statements that questions become, as both engines run them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { openEngine } from '../../../src/graph/open-engine.ts';
import { TestServer } from '../../api/client.ts';

describe('The statement for', () => {
  let engine: GraphEngine;
  let server: TestServer;
  beforeAll(async () => {
    engine = await openEngine({ DATA_DIR: ':memory:' });
    server = await TestServer.start(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });
  const statement = async (query: string): Promise<string> => (await server.statementsOf(query)).join('\n\n');

  it('an entity by name reads the name node first', async () => {
    expect(await statement('{ entity(name: "The Kingdom") { name aliases } }')).toMatchInlineSnapshot(`
      "MATCH (:Name {id: $key})-[:NAMES]->(e1:Entity)
      WITH DISTINCT e1 ORDER BY e1.id LIMIT 20
      RETURN e1.id AS id, e1.kind AS kind, e1.name AS name, e1.countryId AS countryId, {kind: e1.kind, name: e1.name, aliases: coalesce(e1.aliases, [])} AS node ORDER BY id"
    `);
  });

  it('a page with a filter and an order', async () => {
    expect(
      await statement(
        '{ people(filter: { name: "kov" }, orderBy: { field: MENTIONS, direction: DESC }, first: 2) { nodes { name } totalCount } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n3:Name)-[:NAMES]->(e1:Entity)
        MATCH (e1:Person)
        WHERE n3.id CONTAINS $namePart
        WITH DISTINCT e1 ORDER BY e1.mentionCount DESC, e1.id LIMIT $limit
        RETURN collect({node: {kind: e1.kind, name: e1.name}}) AS people2
      }
      CALL () {
        MATCH (n3:Name)-[:NAMES]->(e1:Entity)
        MATCH (e1:Person)
        WHERE n3.id CONTAINS $namePart
        RETURN count(DISTINCT e1) AS total4
      }
      RETURN {items: people2, total: total4} AS page"
    `);
  });

  it('a page behind a cursor compares the sort values of the last item', async () => {
    const after = Buffer.from(JSON.stringify(['2024-10-03', 'event:x'])).toString('base64url');
    expect(await statement(`{ events(after: "${after}") { nodes { date } } }`)).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (e1:Event)
        WHERE e1.earliest IS NOT NULL AND e1.id IS NOT NULL AND e1.earliest >= $after AND (e1.earliest > $after OR e1.id > $after2)
        WITH e1 ORDER BY e1.earliest, e1.id LIMIT $limit
        RETURN collect({node: {kind: e1.kind, date: e1.date}}) AS events2
      }
      RETURN {items: events2, total: null} AS page"
    `);
  });

  it('a page without a filter says what an index in its order needs', async () => {
    const after = Buffer.from(JSON.stringify([7, 'person:x'])).toString('base64url');
    expect(await statement('{ people { nodes { name } } }')).toContain(
      'WHERE e1.sortName IS NOT NULL AND e1.id IS NOT NULL\n',
    );
    expect(
      await statement(
        `{ people(after: "${after}", orderBy: { field: MENTIONS, direction: DESC }) { nodes { name } } }`,
      ),
    ).toContain(
      'WHERE e1.mentionCount IS NOT NULL AND e1.id IS NOT NULL AND e1.mentionCount <= $after AND (e1.mentionCount < $after OR e1.id > $after2)\n',
    );
  });

  it('nested selections is one CALL for each list, with aliases apart', async () => {
    expect(
      await statement(`{
        entity(id: "person:x") {
          one: relations(first: 1) { nodes { target { name } } }
          two: relations(filter: { type: [SIGNED] }, first: 2) { nodes { evidence(first: 3) { nodes { sentence article { title } } } } }
          ... on Person { offices { title of { name } } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      "UNWIND $ids AS id1
      CALL (id1) {
        MATCH (e2:Entity {id: id1})
        CALL (e2) {
          MATCH (e2)<-[:SOURCE|TARGET]-(r4:Relation)
          WITH DISTINCT r4 ORDER BY r4.evidenceCount DESC, r4.id LIMIT $limit
          CALL (r4) {
            MATCH (r4)-[:TARGET]->(e6:Entity)
            RETURN collect({kind: e6.kind, name: e6.name}) AS target7
          }
          WITH * ORDER BY r4.evidenceCount DESC, r4.id
          RETURN collect({node: {target: head(target7)}}) AS relations5
        }
        CALL (e2) {
          MATCH (e2)<-[:SOURCE|TARGET]-(r8:Relation)
          WHERE r8.type IN $type
          WITH DISTINCT r8 ORDER BY r8.evidenceCount DESC, r8.id LIMIT $limit3
          CALL (r8) {
            MATCH (r8)<-[:SUPPORTS]-(v10:Evidence)
            WITH DISTINCT v10 ORDER BY v10.id LIMIT $limit2
            CALL (v10) {
              MATCH (v10)-[:IN_ARTICLE]->(a12:Article)
              RETURN collect({title: a12.title}) AS article13
            }
            WITH * ORDER BY v10.id
            RETURN collect({node: {sentence: v10.sentence, article: head(article13)}}) AS evidence11
          }
          WITH * ORDER BY r8.evidenceCount DESC, r8.id
          RETURN collect({node: {evidence: {items: evidence11, total: null}}}) AS relations9
        }
        CALL (e2) {
          MATCH (e2)<-[:SOURCE]-(o14:Relation) WHERE o14.type IN ['HOLDS_OFFICE', 'AFFILIATED_WITH'] AND o14.title IS NOT NULL
          WITH DISTINCT o14 ORDER BY o14.evidenceCount DESC, o14.id LIMIT 1000
          CALL (o14) {
            MATCH (o14)-[:TARGET]->(e16:Entity)
            RETURN collect({kind: e16.kind, name: e16.name}) AS of17
          }
          WITH * ORDER BY o14.evidenceCount DESC, o14.id
          RETURN collect({title: o14.title, of: head(of17)}) AS offices15
        }
        RETURN collect({kind: e2.kind, relations: {items: relations5, total: null}, relations2: {items: relations9, total: null}, offices: offices15}) AS found3
      }
      RETURN id1 AS id, found3 AS node1 ORDER BY id"
    `);
  });
});
