// Exports over HTTP, read back by the libraries that they are for and compared with the hand-written small graph, on each engine.
import { inflateRawSync } from 'node:zlib';
import cytoscape from 'cytoscape';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonld as jsonldOf } from '../../src/api/formats/jsonld.ts';
import { timelinejs } from '../../src/api/formats/timelinejs.ts';
import { startServer } from '../../src/api/server.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeOnEachEngine } from '../engines.ts';
import { TestServer } from './client.ts';

/** Refuses what would be dropped on the way to RDF; the types do not know the option yet. */
const SAFE: object = { safe: true };

interface Elements {
  readonly nodes: { data: { id: string; label: string; kind: string } }[];
  readonly edges: { data: { id: string; source: string; target: string; type: string; sentence: string } }[];
}
interface Quad {
  readonly subject: { value: string };
  readonly predicate: { value: string };
  readonly object: { value: string; datatype?: { value: string } };
}

describeOnEachEngine('Exports', (under) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.overSmallGraph(under);
  });
  afterAll(() => server.close());

  const get = (address: string) => fetch(new URL(address, server.url));
  const text = async (address: string) => (await get(address)).text();
  const elements = async (query = ''): Promise<Elements> =>
    (await get(`/export/graph.cytoscape.json${query}`)).json() as Promise<Elements>;
  const namesIn = ({ nodes }: Elements) => nodes.map(({ data }) => data.label).sort();

  it('give Cytoscape.js the whole graph, each edge with its sentence', async () => {
    const whole = await elements();
    const drawn = cytoscape({ headless: true, elements: whole });
    expect([drawn.nodes().length, drawn.edges().length]).toEqual([13, 16]);
    expect(whole.edges.find(({ data }) => data.id === 'r04')?.data).toMatchObject({
      label: 'PART_OF',
      weight: 1,
      sentence: 'Sentence 0 of r04.',
      articleId: 'article:a1',
    });
  });

  it.each([
    ['?kind=COUNTRY,AGREEMENT', ['Graustark', 'Ruritania', 'Strelsau Pact'], 2],
    ['?type=SIGNED', ['Anna Kovář', 'Strelsau Pact'], 1],
    ['?of=Anna+Kovar&depth=1', ['Anna Kovář', 'Foreign Ministry', 'Strelsau Pact'], 2],
    ['?of=place:xr:strelsau&limit=2', ['Ruritania', 'Strelsau'], 1],
    ['?from=2024-10&to=2024-10', ['Edelweiss', 'Graustark', 'Ruritania', 'missile strike near Edelweiss'], 4],
  ])('give the part that %s says, without edges that lead out of it', async (query, names, edges) => {
    const part = await elements(query);
    expect(namesIn(part)).toEqual([...names].sort());
    expect(part.edges).toHaveLength(edges);
    expect(() => cytoscape({ headless: true, elements: part })).not.toThrow();
  });

  it('give every node and edge an element in GraphML and GEXF, in GEXF with the days of events', async () => {
    for (const file of ['graph.graphml', 'graph.gexf']) {
      const xml = await text(`/export/${file}`);
      expect(xml.match(/<node /gu)).toHaveLength(13);
      expect(xml.match(/<edge /gu)).toHaveLength(16);
    }
    const gexf = await text('/export/graph.gexf?kind=EVENT');
    expect(gexf).toContain('<node id="event:talks" label="talks in Strelsau" start="2024-12-01" end="2024-12-31">');
    expect(gexf).toContain('<node id="event:aid" label="aid to Ruritania">');
  });

  it('give a JSON object a line, with claims and articles', async () => {
    const lines = (await text('/export/graph.ndjson')).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line).record as string);
    const count = (record: string) => records.filter((one) => one === record).length;
    expect(['entity', 'relation', 'claim', 'article'].map(count)).toEqual([13, 16, 3, 2]);
    const part = (await text('/export/graph.ndjson?of=person:boris-kovar&limit=1')).trimEnd().split('\n');
    expect(part.map((line) => JSON.parse(line)).filter(({ record }) => record === 'claim')).toMatchObject([
      { id: 'c3', aboutIds: 'agreement:strelsau-pact' },
    ]);
  });

  it('are valid RDF in the terms of schema.org and PROV-O', async () => {
    const document = JSON.parse(await text('/export/graph.jsonld'));
    const quads = (await jsonld.toRDF(document, SAFE)) as unknown as Quad[];
    const objects = (subject: string, predicate: string) =>
      quads
        .filter((quad) => quad.subject.value === `urn:dateline:${subject}` && quad.predicate.value.endsWith(predicate))
        .map(({ object }) => object.value);
    const ofType = (type: string) =>
      quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value.endsWith(type)).length;
    expect(['schema.org/Person', 'schema.org/Claim', 'schema.org/NewsArticle', '#Statement'].map(ofType)).toEqual([
      3, 3, 2, 16,
    ]);
    expect(objects('c1', 'schema.org/author')).toEqual(['urn:dateline:person:anna-kovar']);
    expect(objects('c1', 'prov#wasDerivedFrom')).toEqual(['urn:dateline:c1:evidence']);
    expect(objects('c1:evidence', 'schema.org/text')).toEqual(['Sentence of c1.']);
    expect(objects('r12', 'rdf-syntax-ns#predicate')).toEqual(['urn:dateline:vocabulary:OCCURRED_IN']);
    expect(objects('event:strike', 'schema.org/location')).toEqual(['urn:dateline:place:xr:edelweiss']);
    const talks = quads.find(({ object }) => object.value === '2024-12');
    expect(talks?.object.datatype?.value).toBe('http://www.w3.org/2001/XMLSchema#gYearMonth');
  });

  it('give TimelineJS dates as exact as they are known', async () => {
    const { events } = JSON.parse(await text('/export/events.timeline.json'));
    expect(events).toHaveLength(2);
    expect(events).toContainEqual(
      expect.objectContaining({ unique_id: 'event:talks', start_date: { year: 2024, month: 12 }, group: 'CONSULT' }),
    );
    expect(JSON.stringify(events)).not.toContain('ASSERTED');
  });

  it('give GeoJSON points as longitude, latitude, and say how many events are on no map', async () => {
    const collection = JSON.parse(await text('/export/events.geojson'));
    expect(collection.features).toMatchObject([
      { id: 'event:talks', geometry: { type: 'Point', coordinates: [14.2, 50.1] } },
    ]);
    expect(collection.unlocated).toBe(2);
  });

  it('give all tables as CSV in one archive', async () => {
    const files = unzip(Buffer.from(await (await get('/export/tables.zip')).arrayBuffer()));
    expect([...files.keys()]).toEqual([
      'entities.csv',
      'relations.csv',
      'events.csv',
      'claims.csv',
      'articles.csv',
      'mentions.csv',
    ]);
    expect(files.get('claims.csv')).toBe(await text('/tables/claims.csv'));
  });

  it.each([
    ['/export/graph.gexf?of=Nowhere', 404, 'of: nothing in the graph has the name "Nowhere".'],
    ['/export/graph.gexf?of=Kovar', 400, 'The name "Kovar" can mean Anna Kovář'],
    ['/export/graph.gexf?depth=2', 400, 'they need `of`'],
    ['/export/graph.gexf?kind=PLANET', 400, 'kind: "PLANET" is none of '],
    ['/export/events.geojson?kind=PLACE', 400, '"kind" is no parameter here'],
    ['/export/claims.csv?bom=maybe', 400, 'bom is "maybe"; it should be one of true, false, 1, 0.'],
    ['/export/tables.zip?from=soon', 400, 'from: "soon" is no EDTF date'],
  ])('say what is wrong with %s', async (address, status, message) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    expect((await response.json()).error.message).toContain(message);
  });
});

describe('An export of a large graph', () => {
  const ENTITIES = 60_000;

  /** An engine that makes up entities as they are asked for, and counts how many. */
  function endlessEngine(): { engine: GraphEngine; read: () => number } {
    let read = 0;
    const rowOf = (id: string) => ({ id, values: { id, kind: 'PERSON', name: 'x'.repeat(500), aliases: [] } });
    const engine = {
      name: 'grafeo',
      location: 'made up',
      pool: null,
      observe: () => () => {},
      async read(statement: string, parameters: { after?: string; size?: number; ids?: string[] }) {
        if (statement.includes(':Relation')) return [];
        if (parameters.ids !== undefined) return parameters.ids.map(rowOf);
        const start = parameters.after === undefined ? 0 : Number(parameters.after) + 1;
        const size = Math.min(parameters.size ?? 0, ENTITIES - start);
        read += size;
        return Array.from({ length: size }, (_, index) => ({ id: String(start + index).padStart(8, '0'), day: '' }));
      },
    } as unknown as GraphEngine;
    return { engine, read: () => read };
  }

  it('is read no faster than the client takes it, and not read on when the client leaves', async () => {
    const { engine, read } = endlessEngine();
    const server = await startServer({ engine, port: 0 });
    const leaving = new AbortController();
    const address = new URL('/export/graph.cytoscape.json', server.url);
    const response = await fetch(address, { signal: leaving.signal });
    const reader = response.body!.getReader();
    await reader.read();
    const ahead = await settled(read);
    // What lies in the buffers between both: here it was 8000.
    expect(ahead).toBeLessThan(ENTITIES / 4);
    // Two megabytes more are taken, and as much more is read for them.
    for (let taken = 0; taken < 2_000_000; ) taken += (await reader.read()).value?.byteLength ?? 0;
    const further = await settled(read);
    expect(further).toBeGreaterThan(ahead);
    expect(further).toBeLessThan(ENTITIES / 2);
    leaving.abort();
    expect(await settled(read)).toBe(further);
    // Who stays to the end gets everything: the count would have shown it.
    const whole = JSON.parse(await (await fetch(address)).text());
    expect(whole.nodes).toHaveLength(ENTITIES);
    expect(read()).toBe(further + ENTITIES);
    await server.close();
  });
});

describe('What an export says of a row', () => {
  const rows = async function* (...given: object[]): AsyncGenerator<never> {
    yield* given as never[];
  };
  const written = async (pieces: AsyncIterable<string>): Promise<string> => {
    let text = '';
    for await (const piece of pieces) text += piece;
    return text;
  };

  it.each([
    ['CURRENT', 'ASSERTED', { '@id': 'urn:dateline:a', 'schema:memberOf': { '@id': 'urn:dateline:b' } }],
    ['FORMER', 'ASSERTED', { '@id': 'urn:dateline:a' }],
    ['CURRENT', 'DENIED', { '@id': 'urn:dateline:a' }],
    ['CURRENT', 'LIKELY', { '@id': 'urn:dateline:a' }],
  ])('is a triple of RDF only if it is so: %s, %s', async (status, certainty, subject) => {
    const edge = { id: 'r', type: 'MEMBER_OF', sourceId: 'a', targetId: 'b', status, certainty, articleId: null };
    const part = { nodes: rows, edges: () => rows(edge), claims: rows, articles: rows };
    const document = JSON.parse(await written(jsonldOf(part)));
    expect(document['@graph'].at(-1)['rdf:subject']).toEqual(subject);
  });

  it('shows a season from its first to its last month', async () => {
    const timeline = await written(timelinejs(rows({ id: 'e', name: 'drought', date: '2024-22' })));
    expect(JSON.parse(timeline).events[0]).toMatchObject({
      start_date: { year: 2024, month: 6 },
      end_date: { year: 2024, month: 8 },
    });
  });
});

/** A count once it grows no more. */
async function settled(count: () => number): Promise<number> {
  for (let before = -1; before !== count(); ) {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return count();
}

/** The files of an archive by name: a reader of just what the format says (central directory, deflate). */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extra, comment, local] = [
      archive.readUInt32LE(entry + 20),
      archive.readUInt16LE(entry + 28),
      archive.readUInt16LE(entry + 30),
      archive.readUInt16LE(entry + 32),
      archive.readUInt32LE(entry + 42),
    ];
    const name = archive.toString('utf8', entry + 46, entry + 46 + nameLength);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    files.set(name, inflateRawSync(archive.subarray(begin, begin + size)).toString('utf8'));
    entry += 46 + nameLength + extra + comment;
  }
  return files;
}
