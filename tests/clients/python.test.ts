// Dateline as Python programs read it, with their own libraries: SQL by shillelagh and graphql-db-api (as Superset does), networkx, pandas,
// rdflib and gql, and as schemathesis asks it. First the hand-written small graph, on each engine; then the sample articles, whose counts must be those of the graph.
import { readFileSync } from 'node:fs';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.ts';
import { TestServer } from '../api/client.ts';
import { startServing } from '../e2e/run-command.ts';
import { describeOnEachEngine } from '../engines.ts';
import { writeSmallGraph } from '../graph/read/small-graph.ts';
import { hasPythonClients, Python } from './python.ts';

type Edge = { readonly source: string; readonly target: string; readonly [attribute: string]: unknown };
interface GraphFile {
  readonly multigraph: boolean;
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly Edge[];
  readonly shortestPath: number;
}
interface Frame {
  readonly rows: number;
  readonly types: Readonly<Record<string, string>>;
}
interface Frames {
  readonly csv: Readonly<Record<string, Frame>>;
  readonly records: Readonly<Record<string, number>>;
  readonly contents: readonly string[];
  readonly certainties: Readonly<Record<string, number>>;
  readonly events: Frame & { readonly columns: readonly string[]; readonly days: readonly number[] };
}
interface Rdf {
  readonly said: readonly (readonly (string | null)[])[];
  readonly types: Readonly<Record<string, number>>;
  readonly illTyped: readonly string[];
}
interface Notebook {
  readonly in_october: readonly { readonly date: string }[];
  readonly certainty_by_speaker: readonly Readonly<Record<string, unknown>>[];
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  readonly timeline: readonly { readonly count: number }[];
  readonly chains: readonly string[];
}
interface Fuzz {
  readonly asked: Readonly<Record<string, number>>;
  readonly codes: Readonly<Record<string, number>>;
  readonly failures: readonly unknown[];
}

const NOTEBOOK = 'examples/notebook/dateline.ipynb';
/** How often each field is asked: Neo4j plans each of the drawn questions anew. */
const FUZZ_EXAMPLES = { grafeo: '8', neo4j: '4' };
const FUZZ_SEED = process.env.FAULT_SEED || '1';
const hostOf = (url: string): string => new URL(url).host;
const originOf = (url: string): string => new URL(url).origin;

const FORMULA = '=SUM(A1:A9), "he" said\nand left';
/** Another one between the same two entities. */
const SECOND_RELATION = `MATCH (s:Entity {id: 'person:anna-kovar'}), (t:Entity {id: 'org:xr:foreign-ministry'})
CREATE (r:Relation {id: 'r17', type: 'AFFILIATED_WITH', sourceId: s.id, targetId: t.id, status: 'UNKNOWN', certainty: 'ASSERTED', certaintyRank: 0, evidenceCount: 0}),
  (r)-[:SOURCE]->(s), (r)-[:TARGET]->(t), (s)-[:AFFILIATED_WITH {id: 'r17'}]->(t)`;

describe.skipIf(!hasPythonClients())('Python', () => {
  let python: Python;
  beforeAll(() => {
    python = new Python();
  });
  afterAll(() => python.close());

  const graphFiles = (url: string, from: string, to: string) =>
    python.run<{ graphml: GraphFile; gexf: GraphFile }>('graph_files', originOf(url), from, to);
  const sql = (url: string, ...statements: string[]) => python.run<unknown[][][]>('sql', hostOf(url), ...statements);

  describeOnEachEngine('clients of the small graph', (under) => {
    let server: TestServer;
    beforeAll(async () => {
      const engine = await under.open();
      await writeSmallGraph(engine);
      await engine.write(async (transaction) => {
        await transaction.run("MATCH (c:Claim {id: 'c3'}) SET c.content = $content", { content: FORMULA });
        await transaction.run(SECOND_RELATION);
      });
      server = await TestServer.start(engine);
    });
    afterAll(() => server.close());

    it('join and count the tables in SQL', async () => {
      const [types, said, dated, filtered] = await sql(
        server.url,
        'SELECT type, COUNT(*) AS n FROM relationTable GROUP BY type ORDER BY n DESC, type LIMIT 3',
        'SELECT c.speaker, c.direct, a.title FROM claimTable c JOIN articleTable a ON a.id = c.articleId ORDER BY c.id',
        "SELECT name, dateFrom FROM eventTable WHERE dateTo < '2024-12-01'",
        `SELECT source, target FROM "relationTable?arg_type=SIGNED,PARTY_TO&iarg_first=2" ORDER BY id`,
      );
      expect(types).toEqual([
        ['ACTOR_IN', 3],
        ['AFFILIATED_WITH', 3],
        ['LOCATED_IN', 2],
      ]);
      expect(said).toEqual([
        ['Anna Kovář', true, 'Missiles hit Edelweiss'],
        [null, false, 'Missiles hit Edelweiss'],
        ['Boris Kovar', false, 'Talks begin in Strelsau'],
      ]);
      expect(dated).toEqual([['missile strike near Edelweiss', '2024-10-03']]);
      // Three relations on two pages.
      expect(filtered).toEqual([
        ['Ruritania', 'Strelsau Pact'],
        ['Graustark', 'Strelsau Pact'],
        ['Anna Kovář', 'Strelsau Pact'],
      ]);
    });

    it('read GraphML and GEXF into networkx, with each of two relations between the same two', async () => {
      const files = await graphFiles(server.url, 'person:anna-kovar', 'country:XG');
      for (const { multigraph, directed, nodes, edges, shortestPath } of [files.graphml, files.gexf]) {
        expect([multigraph, directed, shortestPath]).toEqual([true, true, 2]);
        expect([Object.keys(nodes).length, edges.length]).toEqual([13, 17]);
        expect(nodes['place:xr:strelsau']).toMatchObject({ label: 'Strelsau', kind: 'PLACE', latitude: 50.1 });
        expect(edges.find(({ id }) => id === 'r01')).toMatchObject({
          source: 'person:anna-kovar',
          target: 'org:xr:foreign-ministry',
          title: 'Foreign Minister',
          weight: 45,
          sentence: 'Sentence 0 of r01.',
        });
      }
      expect(files.gexf.nodes['event:talks']).toMatchObject({ start: '2024-12-01', end: '2024-12-31' });
      expect(files.gexf.edges.find(({ id }) => id === 'r12')).toMatchObject({ start: '2024-10-03', end: '2024-10-03' });
    });

    it('read CSV and newline-delimited JSON into pandas', async () => {
      const { csv, records, contents, certainties, events } = await python.run<Frames>('tables', originOf(server.url));
      const rows = Object.fromEntries(Object.entries(csv).map(([name, frame]) => [name, frame.rows]));
      expect(rows).toEqual({
        'entities.csv': 13,
        'relations.csv': 17,
        'events.csv': 3,
        'claims.csv': 3,
        'articles.csv': 2,
        'mentions.csv': 8,
      });
      expect(records).toEqual({ entity: 13, relation: 17, claim: 3, article: 2 });
      // No formula for a spreadsheet, and otherwise as it was, with its comma, quotes and line end.
      expect(contents[2]).toBe(`'${FORMULA}`);
      expect(certainties).toEqual({ ASSERTED: 1, DENIED: 1, LIKELY: 1 });
      expect(csv['claims.csv']?.types).toMatchObject({ direct: 'bool', startOffset: 'int64' });
      expect(csv['entities.csv']?.types).toMatchObject({ latitude: 'float64', mentions: 'int64' });
      // With the mark of UTF-8, which is no part of the first column's name.
      expect(events.columns[0]).toBe('id');
      expect(events.types.dateFrom).toMatch(/^datetime64/u);
      expect(events.days).toEqual([3, 1]);
    });

    it('read JSON-LD as RDF into rdflib, and ask it with SPARQL', async () => {
      const { said, types, illTyped } = await python.run<Rdf>('rdf', originOf(server.url));
      expect(said).toEqual([
        ['Boris Kovar', FORMULA, 'Sentence of c3.', 'Talks begin in Strelsau'],
        [null, 'nobody was killed', 'Sentence of c2.', 'Missiles hit Edelweiss'],
        ['Anna Kovář', 'six soldiers were killed', 'Sentence of c1.', 'Missiles hit Edelweiss'],
      ]);
      expect(types).toMatchObject({ 'https://schema.org/Person': 3, 'https://schema.org/Quotation': 19 });
      expect(illTyped).toEqual([]);
    });

    it('ask with gql, which checks the question against the schema', async () => {
      const document = readFileSync('documents/claims.graphql', 'utf8');
      const variables = JSON.stringify({ filter: { certainty: ['DENIED'] } });
      const { claims } = await python.run<{ claims: { totalCount: number; nodes: unknown[] } }>(
        'query',
        server.url,
        document,
        variables,
      );
      expect(claims).toMatchObject({ totalCount: 1, nodes: [{ speaker: { name: 'Boris Kovar' }, content: FORMULA }] });
    });

    // Last, as what it asks may load and delete articles.
    it('ask whatever schemathesis draws from the schema, and get no error of the server', async () => {
      const { asked, codes, failures } = await python.run<Fuzz>(
        'schema_fuzz',
        server.url,
        FUZZ_EXAMPLES[under.name],
        FUZZ_SEED,
      );
      expect(failures).toEqual([]);
      const fields = ['Query', 'Mutation'].flatMap((name) => {
        const type = buildSchema().getType(name);
        return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${name}.${field}`) : [];
      });
      expect(Object.keys(asked).sort()).toEqual(fields.sort());
      expect(Object.keys(codes)).toContain('BAD_CURSOR');
    });
  });

  describe('clients of the sample articles', () => {
    let served: Awaited<ReturnType<typeof startServing>>;
    let counts: Record<'entities' | 'relations' | 'claims' | 'events' | 'articles', number>;
    let ends: [string, string];
    beforeAll(async () => {
      served = await startServing('start');
      const count = '{ totalCount }';
      const data = await ask(`{ entities ${count} relations ${count} claims ${count} events ${count} articles ${count}
        some: relations(first: 1) { nodes { source { id } target { id } } } }`);
      counts = Object.fromEntries(
        ['entities', 'relations', 'claims', 'events', 'articles'].map((name) => [name, data[name].totalCount]),
      ) as typeof counts;
      ends = [data.some.nodes[0].source.id, data.some.nodes[0].target.id];
    });
    afterAll(() => served.stop());

    async function ask(query: string) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(served.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data } = await response.json();
      return data;
    }

    it('count in SQL what is in the graph, page after page', async () => {
      const tables = ['entityTable', 'relationTable', 'claimTable', 'eventTable', 'articleTable'];
      const answers = await sql(
        served.url,
        ...tables.map((table) => `SELECT COUNT(*), COUNT(DISTINCT id) FROM "${table}?iarg_first=100"`),
      );
      const { entities, relations, claims, events, articles } = counts;
      expect(answers.map((rows) => rows[0])).toEqual(
        [entities, relations, claims, events, articles].map((number) => [number, number]),
      );
    });

    it('count claims by the statement of the README', async () => {
      const [, statement = ''] = /`(SELECT [^`]+)`/u.exec(readFileSync('README.md', 'utf8')) ?? [];
      const [rows = []] = await sql(served.url, statement);
      expect(rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(counts.claims);
    });

    it('read the whole graph into networkx', async () => {
      const { graphml, gexf } = await graphFiles(served.url, ...ends);
      for (const { nodes, edges, shortestPath } of [graphml, gexf]) {
        expect([Object.keys(nodes).length, edges.length, shortestPath]).toEqual([counts.entities, counts.relations, 1]);
      }
    });

    it('read the same numbers of rows, records and RDF resources', async () => {
      const { csv, records } = await python.run<Frames>('tables', originOf(served.url));
      const { entities, relations, claims, events, articles } = counts;
      expect(records).toEqual({ entity: entities, relation: relations, claim: claims, article: articles });
      expect(['entities', 'relations', 'claims', 'events'].map((name) => csv[`${name}.csv`]?.rows)).toEqual([
        entities,
        relations,
        claims,
        events,
      ]);
      const { types, illTyped } = await python.run<Rdf>('rdf', originOf(served.url));
      expect(types).toMatchObject({
        'https://schema.org/Claim': claims,
        'https://schema.org/Event': events,
        'https://schema.org/NewsArticle': articles,
        'http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement': relations,
      });
      expect(illTyped).toEqual([]);
    });

    it('run the example notebook from its first cell to its last, and find what is in the graph', async () => {
      const names = ['in_october', 'certainty_by_speaker', 'figures', 'timeline', 'chains'];
      const found = await python.run<Notebook>('notebook', originOf(served.url), NOTEBOOK, ...names);
      const { claims } = await ask(
        '{ claims(filter: { speaker: { name: "Kim Yong-hyun" }, certainty: [LIKELY] }) { totalCount } }',
      );
      const minister = found.certainty_by_speaker.find(({ speaker }) => speaker === 'Kim Yong-hyun');
      expect(minister?.LIKELY).toBe(claims.totalCount);
      const october = '/tables/claims.json?name=South%20Korea&from=2024-10-01&to=2024-10-31';
      const { rows } = await (await fetch(new URL(october, served.url))).json();
      expect(found.in_october.map(({ date }) => date)).toEqual(rows.map(({ date }: { date: string }) => date));
      expect(found.in_october.length).toBeGreaterThan(0);
      for (const { date } of found.in_october) expect(date).toMatch(/^2024-10/u);
      expect(new Set(found.figures.map(({ value }) => value)).size).toBeGreaterThan(1);
      for (const { evidence_sentence } of found.figures) expect(evidence_sentence).toMatch(/\w/u);
      expect(found.timeline.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
      expect(found.chains.length).toBeGreaterThan(0);
    });
  });
});
