// The contract that every graph engine keeps: one suite, run on embedded Grafeo and on a real Neo4j.
import { beforeAll, expect, it } from 'vitest';
import type { GraphEngine, GraphTransaction } from '../../src/graph/engine.ts';
import { StatementError } from '../../src/graph/errors.ts';
import { prepareGraph } from '../../src/graph/schema.ts';
import { describeOnEachEngine } from '../engines.ts';

describeOnEachEngine('A graph engine', (under) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await under.open();
  });

  it('answers', async () => {
    await engine.ping();
    expect(engine.name).toBe(under.name);
  });

  it('gives rows as plain objects with plain numbers', async () => {
    const rows = await engine.read(
      'UNWIND $rows AS row RETURN row.name AS name, {count: row.count, share: row.share} AS numbers ORDER BY name',
      {
        rows: [
          { name: 'b', count: 9007199254740991, share: 0.5 },
          { name: 'a', count: 0, share: -1.25 },
        ],
      },
    );
    expect(rows).toEqual([
      { name: 'a', numbers: { count: 0, share: -1.25 } },
      { name: 'b', numbers: { count: 9007199254740991, share: 0.5 } },
    ]);
  });

  it('takes whole numbers as integers, for LIMIT and SKIP', async () => {
    const rows = await engine.read('UNWIND [1, 2, 3] AS x RETURN x AS value ORDER BY value SKIP $skip LIMIT $limit', {
      skip: 1,
      limit: 1,
    });
    expect(rows).toEqual([{ value: 2 }]);
  });

  it('keeps null, absent and empty list apart as properties', async () => {
    await engine.write((transaction) =>
      transaction.run('CREATE (e:Entity {id: $id}) SET e += $properties', {
        id: 'shapes',
        properties: { aliases: [], terms: ['x', 'y'], mode: null, direct: false },
      }),
    );
    const [row] = await engine.read(
      "MATCH (e:Entity {id: 'shapes'}) RETURN e.aliases AS aliases, e.terms AS terms, e.mode AS mode, e.direct AS direct",
    );
    expect(row).toEqual({ aliases: [], terms: ['x', 'y'], mode: null, direct: false });
  });

  it('commits all statements of a transaction, or none', async () => {
    const attempt = engine.write(async (transaction) => {
      await transaction.run("CREATE (:Entity {id: 'torn'})");
      throw new Error('stop');
    });
    await expect(attempt).rejects.toThrow('stop');
    expect(await engine.read("MATCH (e:Entity {id: 'torn'}) RETURN e.id AS id")).toEqual([]);
  });

  it('rolls back when one of several statements sent at once fails', async () => {
    const attempt = engine.write((transaction) =>
      Promise.all([transaction.run("CREATE (:Entity {id: 'side'})"), transaction.run('NOT CYPHER')]),
    );
    await expect(attempt).rejects.toThrow(StatementError);
    expect(await engine.read("MATCH (e:Entity {id: 'side'}) RETURN e.id AS id")).toEqual([]);
    await engine.write((transaction) => transaction.run("CREATE (:Entity {id: 'after'})"));
  });

  it('runs statements that nobody waits for in the order in which they were sent', async () => {
    const found = await engine.write(async (transaction) => {
      await transaction.send("CREATE (:Entity {id: 'sent', name: ''})");
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
        await transaction.send("MATCH (e:Entity {id: 'sent'}) SET e.name = e.name + $letter", { letter });
      }
      return transaction.run("MATCH (e:Entity {id: 'sent'}) RETURN e.name AS name");
    });
    expect(found).toEqual([{ name: 'abcdefghijklmnopqrstuvwxyz' }]);
  });

  it.each([
    ['when the transaction ends', async () => undefined],
    ['when the next is awaited', (transaction: GraphTransaction) => transaction.run('RETURN 1 AS one')],
  ])('fails by a statement that nobody waited for %s', async (_, next) => {
    const attempt = engine.write(async (transaction) => {
      await transaction.send("CREATE (:Entity {id: 'unseen'})");
      await transaction.send('NOT CYPHER');
      await next(transaction);
    });
    await expect(attempt).rejects.toThrow(/NOT CYPHER/u);
    expect(await engine.read("MATCH (e:Entity {id: 'unseen'}) RETURN e.id AS id")).toEqual([]);
  });

  it('lets concurrent writers take turns without losing an update', async () => {
    await engine.write((transaction) => transaction.run("CREATE (:Entity {id: 'counter', mentionCount: 0})"));
    await Promise.all(
      Array.from({ length: 20 }, () =>
        engine.write(async (transaction) => {
          const [row] = await transaction.run<{ n: number }>(
            "MATCH (e:Entity {id: 'counter'}) RETURN e.mentionCount AS n",
          );
          await transaction.run("MATCH (e:Entity {id: 'counter'}) SET e.mentionCount = $n", { n: (row?.n ?? 0) + 1 });
        }),
      ),
    );
    expect(await engine.read("MATCH (e:Entity {id: 'counter'}) RETURN e.mentionCount AS n")).toEqual([{ n: 20 }]);
  });

  it('refuses a second node with the same id', async () => {
    await engine.write((transaction) => transaction.run("CREATE (:Entity {id: 'single'})"));
    const second = engine.write((transaction) => transaction.run("CREATE (:Entity {id: 'single'})"));
    await expect(second).rejects.toThrow(StatementError);
  });

  it('names the statement that it refused', async () => {
    await expect(engine.read('MATCHX (n)')).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
      statement: 'MATCHX (n)',
    });
  });

  it('refuses parameters that would crash or split the engines, and names the place', async () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const cases: [unknown, RegExp][] = [
      [cyclic, /\$value\.self.*deeper than/],
      [[1, 'a'], /\$value is a list of mixed types/],
      [[null, 'a'], /\$value is a list of mixed types/],
      [{ a: [{ b: Number.NaN }] }, /\$value\.a\[0\]\.b is not a finite number/],
      [2 ** 60, /\$value is beyond 2\^53/],
      [undefined, /\$value is a undefined/],
    ];
    for (const [value, message] of cases) {
      const parameters = { value } as Record<string, string>;
      await expect(engine.read('RETURN $value AS value', parameters)).rejects.toThrow(message);
      await expect(engine.read('RETURN $value AS value', parameters)).rejects.toMatchObject({
        code: 'INVALID_PARAMETERS',
      });
    }
  });

  it('tells observers of each statement, until they leave', async () => {
    const heard: string[] = [];
    const leave = engine.observe(({ kind, statement }) => heard.push(`${kind}: ${statement}`));
    await engine.read('RETURN 1 AS one');
    await engine.write((transaction) => transaction.run('RETURN 2 AS two'));
    leave();
    await engine.read('RETURN 3 AS three');
    expect(heard).toEqual(['read: RETURN 1 AS one', 'write: RETURN 2 AS two']);
  });

  it('makes constraints and indexes again without harm', async () => {
    await prepareGraph(engine);
  });
});

describeOnEachEngine('Full-text search', (under) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await under.open();
    const nodes = [
      { id: 'e1', text: 'Ministry of Unification | Unification Ministry' },
      { id: 'e2', text: 'Ministry of Defence' },
      { id: 'e3', text: 'Chișinău' },
      { id: 'e4', text: "Ruritania's Council" },
    ];
    await engine.write(async (transaction) => {
      await transaction.run('UNWIND $nodes AS node CREATE (:Entity {id: node.id, searchText: node.text})', { nodes });
      await transaction.learnWords(nodes.map(({ text }) => text));
    });
  });
  const idsOf = async (query: string) => (await engine.searchText('Entity', query, 10)).map(({ id }) => id);

  it('finds a word whatever its case, best match first', async () => {
    expect(await idsOf('UNIFICATION ministry')).toEqual(['e1', 'e2']);
  });

  it('gives the name that matched, and the same score on both engines', async () => {
    const [best] = await engine.searchText('Entity', 'unification ministry', 1);
    expect(best).toEqual({ label: 'Entity', id: 'e1', text: 'Unification Ministry', score: 1 });
  });

  it.each([
    ['a letter left out', 'unificaton'],
    ['a letter too many', 'uniffication'],
    ['a wrong letter', 'unificetion'],
    ['two letters swapped', 'unifciation'],
  ])('tolerates %s', async (_error, query) => {
    expect(await idsOf(query)).toEqual(['e1']);
  });

  it('does not guess where the word is known', async () => {
    expect(await idsOf('defence')).toEqual(['e2']);
  });

  it('finds words by their beginning', async () => {
    expect(await idsOf('unif')).toEqual(['e1']);
    expect(await idsOf('ruritania')).toEqual(['e4']);
  });

  it('finds words with diacritics that are typed without', async () => {
    expect(await idsOf('chisinau')).toEqual(['e3']);
  });

  it('takes signs of query languages as text', async () => {
    expect(await idsOf('ministry AND (of "unification" ~ * OR)')).toEqual(['e1', 'e2']);
    expect(await idsOf('?!*')).toEqual([]);
    expect(await idsOf('')).toEqual([]);
  });

  it('finds what was written, and no longer what was deleted', async () => {
    await engine.write(async (transaction) => {
      await transaction.run("CREATE (:Claim {id: 'c1', content: 'the bridge was rebuilt'})");
      await transaction.learnWords(['the bridge was rebuilt']);
    });
    expect(await engine.searchText('Claim', 'brigde', 5)).toMatchObject([{ id: 'c1', text: 'the bridge was rebuilt' }]);
    await engine.write((transaction) => transaction.run("MATCH (c:Claim {id: 'c1'}) DETACH DELETE c"));
    expect(await engine.searchText('Claim', 'bridge', 5)).toEqual([]);
  });
});
