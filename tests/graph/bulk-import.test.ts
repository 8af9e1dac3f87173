// npm run export -- --format neo4j-admin: the files fill an empty Neo4j with the same graph, which then loads on and answers like any other.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import { writeImportFiles } from '../../src/graph/bulk/neo4j-admin.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { loadArticles } from '../../src/graph/write/load-article.ts';
import { JARS_ARE_THERE, startFromJars } from '../neo4j.jars.ts';
import { dumpGraph } from './dump.ts';

const TEXTS = {
  'ruritania.txt': `STRELSAU, Oct. 8, 2024 - Defense Minister Anna Kovar of Ruritania told lawmakers on Tuesday that a report of
Graustark "deserting" the Zenda Pact was probably true; "we'll see," she said. Six officers were killed near Zenda on Oct. 3, Kovar said.`,
  'graustark.txt': `EDELWEISS, Oct. 9, 2024 - Graustark's Foreign Ministry denied on Wednesday that it would leave the Zenda Pact, a treaty
that Graustark and Ruritania signed in 2019; spokesperson Jan Holub said "no, never; not at all, \\ or \\n".`,
};

const extractions = Object.entries(TEXTS).map(([file, content]) =>
  extract(readArticle({ file, content: Buffer.from(content) })),
);

/** neo4j-admin has no way to write one; what reads a list takes none for an empty one. */
function withoutEmptyLists(line: string): string {
  return line.replaceAll(/"\w+":\[\],|,"\w+":\[\]/gu, '');
}

describe.skipIf(!JARS_ARE_THERE)('Files for neo4j-admin database import', () => {
  let folder = '';
  let embedded: GraphEngine;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-import-'));
    embedded = await openEngine({ DATA_DIR: ':memory:' });
    await loadArticles(embedded, extractions, [{ id: 'input:1', contentHash: 'x', articleId: 'y' }]);
  });
  afterAll(async () => {
    await embedded.close();
    await rm(folder, { recursive: true });
  });

  it('make the same graph, into which the same articles are loaded without a change', async () => {
    const files = path.join(folder, 'files');
    await writeImportFiles(embedded, files);
    const server = await startFromJars({ importFiles: files });
    try {
      const { uri, username, password } = server.login;
      const imported = await openEngine({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
      try {
        const graph = (await dumpGraph(embedded)).map(withoutEmptyLists);
        expect(graph.length).toBeGreaterThan(100);
        expect((await dumpGraph(imported)).sort()).toEqual(graph.sort());
        const reports = await loadArticles(imported, extractions);
        expect(reports.map(({ article }) => article)).toEqual(['unchanged', 'unchanged']);
        expect((await dumpGraph(imported)).sort()).toEqual(graph);
      } finally {
        await imported.close();
      }
    } finally {
      await server.stop();
    }
  }, 240_000);

  it('go into no folder that holds something, and leave nothing half-written', async () => {
    const files = path.join(folder, 'taken');
    await mkdir(files);
    await writeFile(path.join(files, 'mine.txt'), 'mine');
    await expect(writeImportFiles(embedded, files)).rejects.toThrow(/taken is not empty/u);
    const foreign = await openEngine({ DATA_DIR: ':memory:' });
    await foreign.write((transaction) => transaction.run("CREATE (:Name {id: 'a', colour: 'red'})"));
    await expect(writeImportFiles(foreign, path.join(folder, 'new'))).rejects.toThrow(/Name has the property colour/u);
    await foreign.close();
    expect((await readdir(folder)).filter((name) => name.startsWith('new'))).toEqual([]);
  });
});
