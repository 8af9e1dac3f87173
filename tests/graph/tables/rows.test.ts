// The flat tables, compared with the hand-written small graph, on each engine.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { TABLES } from '../../../src/graph/tables/definitions.ts';
import { type RowQuestion, readRowPage, readRows } from '../../../src/graph/tables/rows.ts';
import { type Row, TABLE_NAMES, type TableName } from '../../../src/graph/tables/table.ts';
import { engineWith } from '../../api/engine-with.ts';
import { describeOnEachEngine } from '../../engines.ts';
import { writeSmallGraph } from '../read/small-graph.ts';

describeOnEachEngine('Flat tables', (under) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await under.open();
    await writeSmallGraph(engine);
  });

  async function rowsOf(name: TableName, question: RowQuestion = {}): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const { row } of readRows(engine, TABLES[name], question)) rows.push(row);
    return rows;
  }
  const idsOf = async (name: TableName, question: RowQuestion = {}) =>
    (await rowsOf(name, question)).map(({ id }) => id);

  it.each([
    ['entities', 13],
    ['relations', 16],
    ['events', 3],
    ['claims', 3],
    ['articles', 2],
    ['mentions', 8],
  ] as const)('%s has a row for each of the %i', async (name, count) => {
    const rows = await rowsOf(name);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(TABLES[name].columns));
  });

  it('leaves out what was deleted while it was read, and goes on behind it', async () => {
    const all = await idsOf('entities');
    let first = true;
    const deleting = engineWith(engine, {
      read: async <R>(...asked: Parameters<GraphEngine['read']>) => {
        const rows = await engine.read<R>(...asked);
        if (!first) return rows;
        first = false;
        return rows.map((row, index) => (index === rows.length - 1 ? { ...row, id: null } : row));
      },
    });
    const ids: unknown[] = [];
    for await (const { row } of readRows(deleting, TABLES.entities, { size: 4 })) ids.push(row.id);
    // Here it is there after all, when it is read again.
    expect(ids).toEqual(all);
  });

  it('tells of a relation both ends, its first sentence, and when it held', async () => {
    const [office] = await rowsOf('relations', { filter: { type: 'HOLDS_OFFICE' } });
    expect(office).toEqual({
      id: 'r01',
      type: 'HOLDS_OFFICE',
      sourceId: 'person:anna-kovar',
      source: 'Anna Kovář',
      sourceKind: 'PERSON',
      targetId: 'org:xr:foreign-ministry',
      target: 'Foreign Ministry',
      targetKind: 'ORGANIZATION',
      title: 'Foreign Minister',
      status: 'CURRENT',
      certainty: 'ASSERTED',
      since: '2023',
      until: null,
      date: '2023/..',
      dateFrom: '2023-01-01',
      dateTo: '9999-12-31',
      evidence: 45,
      sentence: 'Sentence 0 of r01.',
      articleId: 'article:a1',
      startOffset: 0,
      endOffset: 5,
    });
  });

  it('tells of an event who, to whom, where on the map, which figures, in which sentence', async () => {
    const rows = await rowsOf('events');
    expect(rows.find(({ id }) => id === 'event:talks')).toMatchObject({
      type: 'CONSULT',
      date: '2024-12',
      dateFrom: '2024-12-01',
      dateTo: '2024-12-31',
      actors: 'Graustark | Ruritania',
      recipients: null,
      places: 'Strelsau',
      latitude: 50.1,
      longitude: 14.2,
      sentence: 'Sentence 0 of r13.',
    });
    expect(rows.find(({ id }) => id === 'event:strike')).toMatchObject({
      figures: '6 soldiers | 0 soldiers',
      claims: 2,
      latitude: null,
    });
  });

  it('tells of a claim who said what about whom, how surely, through whom, in which sentence', async () => {
    const [claim] = await rowsOf('claims');
    expect(claim).toMatchObject({
      id: 'c1',
      speaker: 'Anna Kovář',
      speakerKind: 'PERSON',
      via: 'The Daily Star',
      about: 'Graustark | missile strike near Edelweiss',
      direct: true,
      date: '2024-10-03',
      article: 'Missiles hit Edelweiss',
      sentence: 'Sentence of c1.',
      startOffset: 60,
      endOffset: 90,
    });
  });

  it('tells of an article its source, author and dateline, and how much it holds', async () => {
    expect((await rowsOf('articles'))[0]).toMatchObject({
      source: 'The Daily Star',
      author: 'Carl Dent',
      dateline: 'Strelsau',
      dateBasis: 'GIVEN',
      claims: 2,
      mentions: 5,
    });
  });

  it.each([
    ['entities', { kind: 'person,place' }, 5],
    ['entities', { name: 'kovar' }, 2],
    ['entities', { from: '2024-10', to: '2024-11' }, 1],
    ['relations', { kind: 'AGREEMENT' }, 3],
    ['relations', { name: 'graustark' }, 4],
    ['relations', { from: '2024-10', to: '2024-11' }, 4],
    ['relations', { to: '2022' }, 1],
    ['events', { type: 'assault,aid' }, 2],
    ['events', { name: 'edelweiss' }, 1],
    ['events', { from: '2024-12-05' }, 1],
    ['events', { certainty: 'LIKELY' }, 1],
    ['claims', { name: 'graustark' }, 1],
    ['claims', { kind: 'PERSON' }, 2],
    ['claims', { certainty: 'denied' }, 1],
    ['claims', { from: '2024-10-04' }, 1],
    ['articles', { name: 'kovář' }, 2],
    ['articles', { to: '2024-10' }, 1],
    ['mentions', { kind: 'COUNTRY', from: '2024-12' }, 1],
    ['mentions', { name: 'anna' }, 1],
  ] as const)('%s filtered by %j are %i', async (name, filter, count) => {
    expect(await rowsOf(name, { filter })).toHaveLength(count);
  });

  it('comes in pages that together are the whole, without an empty last one, also latest first', async () => {
    for (const order of ['id', 'latest'] as const) {
      const paged: unknown[] = [];
      let after: string | undefined;
      for (let next = true; next; ) {
        const page = await readRowPage(
          engine,
          TABLES.entities,
          { order, ...(after === undefined ? {} : { after }) },
          4,
        );
        expect(page.rows.length).toBeGreaterThan(0);
        paged.push(...page.rows.map(({ row }) => row.id));
        after = page.rows.at(-1)?.cursor;
        next = page.hasNextPage;
      }
      expect(paged).toEqual(await idsOf('entities', { order }));
    }
    expect((await idsOf('claims', { order: 'latest' })).slice(0, 2)).toEqual(['c2', 'c1']);
    const exact = await readRowPage(engine, TABLES.entities, {}, 13);
    expect(exact.hasNextPage).toBe(false);
  });

  it('reads a batch at a time with two statements, however many rows there are', async () => {
    const statements: string[] = [];
    const leave = engine.observe(({ statement }) => statements.push(statement));
    await rowsOf('mentions', { size: 3 });
    leave();
    expect(statements).toHaveLength(6);
  });

  describe('refuses', () => {
    it.each([
      [
        'claims',
        { filter: { type: 'AID' } },
        'type: claims cannot be filtered by it, only by from, to, kind, certainty, name.',
      ],
      ['events', { filter: { type: 'PICNIC' } }, 'type: "PICNIC" is none of ACCUSE, AGREE, '],
      ['events', { filter: { from: 'yesterday' } }, 'from: "yesterday" is no EDTF date'],
      ['events', { filter: { from: '2025', to: '2024' } }, 'from (2025-01-01) is after to (2024-12-31).'],
      ['events', { filter: { name: '?!' } }, 'name has no letter or digit to look for.'],
      ['events', { after: 'made-up' }, 'The cursor "made-up" is not one'],
      ['mentions', { order: 'latest' }, 'order: mentions are in order of their ids only.'],
    ] as const)('%s %j', async (name, question, message) => {
      await expect(rowsOf(name, question)).rejects.toThrow(message);
    });
  });
});

it('has the same columns in GraphQL as in the files', async () => {
  const { buildSchema } = await import('../../../src/api/schema.ts');
  const schema = buildSchema();
  for (const name of TABLE_NAMES) {
    const type = schema.getType(`${TABLES[name].label}Row`);
    const fields = Object.values((type as import('graphql').GraphQLObjectType).getFields());
    expect(Object.fromEntries(fields.map((field) => [field.name, String(field.type)]))).toEqual(TABLES[name].columns);
  }
});
