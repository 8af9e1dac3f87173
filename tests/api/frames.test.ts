// What Grafana draws: frames of the node graph, and events over time, compared with the hand-written small graph, on each engine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grafanaNames, isGrafanaName } from '../clients/grafana-names.ts';
import { describeOnEachEngine } from '../engines.ts';
import { TestServer } from './client.ts';

type Frame = { rows: Record<string, unknown>[]; hidden: number; cursor: string };

describeOnEachEngine('Frames', (under) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.overSmallGraph(under);
  });
  afterAll(() => server.close());

  const get = (address: string) => fetch(new URL(address, server.url));
  const frame = async (address: string) => (await get(address)).json() as Promise<Frame>;

  it('draw everything where that is little', async () => {
    const nodes = await frame('/frames/nodes.json');
    const edges = await frame('/frames/edges.json');
    expect([nodes.rows.length, edges.rows.length, nodes.hidden, edges.cursor]).toEqual([13, 16, 0, '']);
    expect(nodes.rows.find(({ id }) => id === 'event:strike')).toMatchObject({
      title: 'missile strike near Edelweiss',
      subtitle: 'ASSAULT',
      secondarystat: 3,
    });
    expect(edges.rows.find(({ id }) => id === 'r02')).toMatchObject({
      source: 'person:boris-kovar',
      target: 'country:XG',
      mainstat: 'spokesman',
      strokedasharray: '6 4',
      detail__sentence: 'Sentence 0 of r02.',
    });
  });

  it('are cut to the most connected entities, and say how many are hidden', async () => {
    const nodes = await frame('/frames/nodes.json?limit=3');
    expect(nodes.rows.map(({ id }) => id).sort()).toEqual(['agreement:strelsau-pact', 'country:XG', 'country:XR']);
    expect(nodes.hidden).toBe(10);
    const edges = await frame('/frames/edges.json?limit=3');
    expect(edges.rows.map(({ id }) => id)).toEqual(['r07', 'r08']);
  });

  it('draw what surrounds an entity', async () => {
    const nodes = await frame('/frames/nodes.json?of=Anna+Kovar&depth=2&limit=4');
    expect(nodes.rows).toHaveLength(4);
    expect(nodes.hidden).toBe(1);
    expect((await frame('/frames/edges.json?of=Anna+Kovar')).rows.map(({ id }) => id)).toEqual(['r01', 'r09']);
    expect((await get('/frames/nodes.json?of=Nobody')).status).toBe(404);
    expect((await get('/frames/nodes.json?limit=1501')).status).toBe(400);
  });

  it('count events by interval and type, with a column for every type', async () => {
    const { rows } = await frame('/timeline.json');
    expect(rows.map(({ start, count }) => [start, count])).toEqual([
      ['2024-10-01', 1],
      ['2024-11-01', 0],
      ['2024-12-01', 1],
    ]);
    expect(rows[0]).toMatchObject({ ASSAULT: 1, CONSULT: 0, AID: 0 });
    expect((await frame('/timeline.json?interval=year&type=consult&involving=Graustark')).rows).toEqual([
      { start: '2024-01-01', count: 1, CONSULT: 1 },
    ]);
    expect((await frame('/timeline.json?interval=day&from=2024-10&to=2024-10')).rows).toHaveLength(1);
    expect((await get('/timeline.json?interval=hour')).status).toBe(400);
  });

  describe.skipIf(grafanaNames() === null)('have the field names', () => {
    it('that @grafana/data knows', async () => {
      const known = grafanaNames() ?? [];
      for (const address of ['/frames/nodes.json', '/frames/edges.json']) {
        for (const row of (await frame(address)).rows) {
          expect(Object.keys(row).filter((field) => !isGrafanaName(field, known))).toEqual([]);
        }
      }
    });
  });
});
