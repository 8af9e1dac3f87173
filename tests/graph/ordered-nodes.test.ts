// The orders that the embedded graph keeps in memory: as the database itself orders, and never older than the graph.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { NodeOrder, OrderedValue } from '../../src/graph/engine.ts';
import { GrafeoEngine } from '../../src/graph/grafeo-engine.ts';

const NAMES = ['Zoe', 'anna', 'Émile', 'Anna', '\u{1F600}', '\uFF21', 'Bo', 'Bo', 'Łukasz', 'anna '];
const BY_NAME: NodeOrder['keys'] = [
  { by: (node) => `${node}.name`, direction: 'ASC' },
  { by: (node) => `${node}.id`, direction: 'ASC' },
];
const BY_COUNT: NodeOrder['keys'] = [
  { by: (node) => `coalesce(${node}.count, 0)`, direction: 'DESC' },
  { by: (node) => `${node}.id`, direction: 'ASC' },
];

let engine: GrafeoEngine;
beforeEach(async () => {
  engine = GrafeoEngine.open(':memory:');
  await add(NAMES.map((name, index) => ({ id: `p${index}`, name, count: index % 3 })));
});
afterEach(() => engine.close());

const add = (rows: { id: string; name: string; count: number }[]): Promise<unknown> =>
  engine.write((transaction) => transaction.run('UNWIND $rows AS row CREATE (n:Person) SET n = row', { rows }));
/** Once the order has been read. */
const inOrder = (keys: NodeOrder['keys'], position: OrderedValue[] | null, count: number): Promise<string[]> =>
  vi.waitFor(async () => {
    const ids = await engine.idsInOrder({ label: 'Person', keys }, position, count);
    if (ids === null) throw new Error('not yet known');
    return ids;
  });
const sorted = async (order: string, where = ''): Promise<string[]> =>
  (
    await engine.read<{ id: string }>(`MATCH (n:Person) ${where} RETURN n.id AS id, n.name AS name ORDER BY ${order}`)
  ).map(({ id }) => id);

it('are those of the database, letters beyond the first plane of Unicode too', async () => {
  expect(await inOrder(BY_NAME, null, 100)).toEqual(await sorted('name, id'));
  expect(await inOrder(BY_COUNT, null, 100)).toEqual(await sorted('coalesce(n.count, 0) DESC, id'));
});

it('go on behind a position, whether it is there or not', async () => {
  for (const name of [...NAMES, 'Anton', '']) {
    const where = `WHERE n.name > '${name}' OR (n.name = '${name}' AND n.id > 'p6')`;
    expect(await inOrder(BY_NAME, [name, 'p6'], 3)).toEqual((await sorted('name, id', where)).slice(0, 3));
  }
  expect(await inOrder(BY_COUNT, [1, 'p4'], 3)).toEqual(['p7', 'p0', 'p3']);
});

it('are not known from a change of the graph until they have been read again', async () => {
  await inOrder(BY_NAME, null, 1);
  await add([{ id: 'first', name: 'A', count: 9 }]);
  expect(await engine.idsInOrder({ label: 'Person', keys: BY_NAME }, null, 1)).toBeNull();
  expect(await inOrder(BY_NAME, null, 1)).toEqual(['first']);
});
