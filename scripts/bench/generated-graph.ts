// A generated graph in a database: so many relations, written by bare batches.
import type { GraphEngine } from '../../src/graph/engine.ts';
import { generateArticles } from './generated-articles.ts';
import { GeneratedWorld } from './generated-world.ts';
import { GraphRows } from './graph-rows.ts';
import type { QuestionSubjects } from './questions.ts';
import { writeRows } from './write-rows.ts';

const SEED = 20_261_125;
/** Things of the world for each relation, so that with the events there are about four relations for each entity. */
const THINGS_PER_RELATION = 0.1;

/** The entity that is asked about has about so many. */
const MIDDLING_RELATIONS = 10;

/** Articles until there are so many relations, merged. */
export function generateRows(relations: number): GraphRows {
  const rows = new GraphRows();
  for (const article of generateArticles(new GeneratedWorld(Math.max(20, relations * THINGS_PER_RELATION)), SEED)) {
    rows.add(article);
    if (rows.relationCount >= relations) return rows;
  }
  return rows;
}

/** @returns rows written */
export async function writeGraph(engine: GraphEngine, rows: GraphRows): Promise<number> {
  await emptyDatabase(engine);
  return writeRows(engine, rows);
}

export async function emptyDatabase(engine: GraphEngine): Promise<void> {
  for (;;) {
    const [row] = await engine.write((transaction) =>
      transaction.run<{ deleted: number }>('MATCH (n) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS deleted'),
    );
    if ((row?.deleted ?? 0) <= 1) return;
  }
}

export async function subjectsOf(engine: GraphEngine): Promise<QuestionSubjects> {
  const hubs = await engine.read<{ id: string }>(
    'MATCH (e:Entity) RETURN e.id AS id ORDER BY e.relationCount DESC, id LIMIT 50',
  );
  const [middling] = await engine.read<{ id: string; name: string }>(
    `MATCH (e:Person) WITH e, abs(e.relationCount - ${MIDDLING_RELATIONS}) AS distance
     RETURN e.id AS id, e.name AS name ORDER BY distance, id LIMIT 1`,
  );
  const people = await engine.read<{ id: string; sortName: string }>(
    'MATCH (e:Person) RETURN e.id AS id, e.sortName AS sortName ORDER BY sortName, id LIMIT 100',
  );
  const last = people[people.length - 1];
  if (middling === undefined || last === undefined) throw new Error('the graph is too small to be asked');
  return {
    id: middling.id,
    name: middling.name,
    ids: hubs.map(({ id }) => id).sort(),
    hub: hubs[0]?.id ?? '',
    otherHub: hubs[1]?.id ?? '',
    after: Buffer.from(JSON.stringify([last.sortName, last.id])).toString('base64url'),
    afterName: last.sortName,
    afterId: last.id,
  };
}
