// Writes a generated graph into an empty database by bare UNWIND batches: the fastest that plain Cypher allows.
import type { EntityKind } from '../../src/generated/ontology.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { LABEL_OF_KIND, RELATION_TYPES } from '../../src/graph/model.ts';
import type { Value } from '../../src/graph/parameters.ts';
import type { OwnLabel } from '../../src/graph/write/contribution.ts';
import * as statements from '../../src/graph/write/statements.ts';
import type { GraphRows } from './graph-rows.ts';

const ROWS_PER_TRANSACTION = 1000;

/** @returns how many rows were written */
export async function writeRows(engine: GraphEngine, graph: GraphRows, learn = true): Promise<number> {
  let written = 0;
  const write = async (statement: string, name: string, rows: readonly Value[], text?: string): Promise<void> => {
    for (let start = 0; start < rows.length; start += ROWS_PER_TRANSACTION) {
      const batch = rows.slice(start, start + ROWS_PER_TRANSACTION);
      await engine.write(async (transaction) => {
        await transaction.run(statement, { [name]: batch });
        if (learn && text !== undefined) {
          await transaction.learnWords(batch.map((row) => String((row as Record<string, Value>)[text] ?? '')));
        }
      });
      written += batch.length;
    }
  };
  await write(statements.WRITE_ARTICLES, 'rows', graph.articles, 'title');
  for (const kind of Object.keys(LABEL_OF_KIND) as EntityKind[]) {
    await write(statements.UPSERT_ENTITIES[kind] ?? '', 'rows', graph.entities(kind), 'searchText');
  }
  const names = graph.names();
  await write(statements.MAKE_NAMES, 'keys', [...new Set(names.map(({ key }) => key))]);
  await write(statements.LINK_NAMES, 'rows', names);
  for (const type of RELATION_TYPES) {
    const relations = graph.relations(type);
    await write(statements.CREATE_RELATIONS, 'rows', relations);
    const ends = relations.map(({ id, sourceId, targetId }) => ({ id, sourceId, targetId }) as Value);
    await write(statements.CREATE_EDGES[type] ?? '', 'rows', ends);
  }
  for (const label of ['Sentence', 'Mention', 'Evidence', 'Claim', 'Quantity'] as const satisfies OwnLabel[]) {
    const text = label === 'Sentence' ? 'text' : label === 'Claim' ? 'content' : undefined;
    await write(statements.CREATE_OWN[label], 'rows', graph.own[label], text);
  }
  for (const edge of statements.OWN_EDGES) {
    const rows = graph.own[edge.from].flatMap((node) =>
      edge.targets(node).map((to) => ({ from: String(node.id), to })),
    );
    await write(statements.createOwnEdges(edge), 'rows', rows);
  }
  return written;
}
