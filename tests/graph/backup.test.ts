// A back-up holds all that a graph holds, moves between the engines, and is refused where it is not whole.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inputsOf } from '../../scripts/command-line/inputs.ts';
import { loadInputs } from '../../scripts/loading/load-inputs.ts';
import type { LoadingCounts } from '../../scripts/loading/outcome.ts';
import { backUp } from '../../src/graph/backup/back-up.ts';
import { restore } from '../../src/graph/backup/restore.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { runCommand } from '../e2e/run-command.ts';
import { emptyGraph, neo4jSettings, withGraph } from '../engines.ts';
import { dumpGraph } from './dump.ts';

const SAMPLES = ['articles/5-duma-vote.txt', 'articles/6-nato-kursk.md', 'articles/3-seoul-hearing.txt'];

describe('A back-up', () => {
  let folder = '';
  let file = '';
  let grafeo: Record<string, string> = {};
  let dump: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-backup-'));
    file = path.join(folder, 'graph.gz');
    grafeo = { DATA_DIR: path.join(folder, 'data') };
    dump = await withGraph(grafeo, async (engine) => {
      await load(engine, SAMPLES);
      return dumpGraph(engine);
    });
    expect(await runCommand('backup', [file], grafeo)).toMatchObject({ code: 0 });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('restores every node and edge, also in place of other articles', async () => {
    const other = { DATA_DIR: path.join(folder, 'other') };
    await withGraph(other, async (engine) => {
      await load(engine, ['articles/8-treaty-in-force.txt', 'articles/5-duma-vote.txt']);
      const before = await dumpGraph(engine);
      await expect(restore(engine, file, { replace: false })).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
      expect(await dumpGraph(engine)).toEqual(before);
    });
    const { code, stderr } = await runCommand('restore', [file, '--replace'], other);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^3 articles restored into .*, 1 others deleted\.$/mu)]);
    await withGraph(other, async (engine) => {
      expect(await dumpGraph(engine)).toEqual(dump);
      expect(await load(engine, SAMPLES)).toMatchObject({ skipped: 3 });
    });
  });

  it('moves to Neo4j and back', async ({ skip }) => {
    const neo4j = neo4jSettings();
    if (neo4j === null) return skip();
    await withGraph(neo4j, async (engine) => {
      await emptyGraph(engine);
      expect(await restore(engine, file, { replace: false })).toEqual({ articles: 3, deleted: 0 });
      expect(await dumpGraph(engine)).toEqual(dump);
      let lines = '';
      for await (const line of backUp(engine)) lines += line;
      expect(lines).toBe(gunzipSync(await readFile(file)).toString());
    });
  });

  describe('that is not whole', () => {
    let engine: GraphEngine;
    beforeEach(async () => {
      engine = await openEngine({ DATA_DIR: ':memory:' });
      return () => engine.close();
    });

    it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
      ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2), /cannot be unpacked/u],
      [
        'without its last line',
        (bytes) => repacked(bytes, (text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)),
        /last line is missing/u,
      ],
      ['changed', (bytes) => repacked(bytes, (text) => text.replace('Seoul', 'Busan')), /its checksum is another/u],
      ['something else', () => Buffer.from('These are notes.'), /cannot be unpacked/u],
      ['another archive', () => gzipSync('{"a":1}\n{"articles":0,"sha256":""}\n'), /no back-up of Dateline/u],
      [
        'of a later version',
        (bytes) => repacked(bytes, (text) => text.replace('"version":1', '"version":9')),
        /version 9/u,
      ],
    ])('(%s) is refused, and nothing is restored', async (what, damage, message) => {
      const damaged = path.join(folder, `${what}.gz`);
      await writeFile(damaged, damage(await readFile(file)));

      await expect(restore(engine, damaged, { replace: true })).rejects.toMatchObject({
        code: 'BACKUP_DAMAGED',
        message: expect.stringMatching(message),
      });
      expect(await dumpGraph(engine)).toEqual([]);
    });
  });
});

function repacked(bytes: Buffer, change: (text: string) => string): Buffer {
  return gzipSync(change(gunzipSync(bytes).toString()));
}

function load(engine: GraphEngine, files: readonly string[]): Promise<LoadingCounts> {
  return loadInputs(engine, inputsOf(files), { read: {}, resume: true, tell: () => {} });
}
