// A disk that is full: what was acknowledged stays, the error says what is the matter, and with more room all goes on without a restart.
// A small file system in memory stands for the disk, which only root may mount.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StorageError } from '../../src/graph/errors.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { loadArticle } from '../../src/graph/write/load-article.ts';
import { runCommand } from '../e2e/run-command.ts';
import { expectGraphOf, extractionOf } from './reports.ts';

const FILE = 'report.txt';
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!isRoot)('A full disk', () => {
  let disk: string;
  beforeEach(async () => {
    disk = await mkdtemp(path.join(tmpdir(), 'dateline-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
  });
  afterEach(async () => {
    // Lazily: Grafeo's threads may hold a file a little longer.
    execFileSync('umount', ['--lazy', disk]);
    await rm(disk, { recursive: true, force: true });
  });

  it('takes no article from the embedded graph, which goes on once there is room', async () => {
    const settings = { DATA_DIR: path.join(disk, 'data') };
    const engine = await openEngine(settings);
    const loaded = new Map<number, number>();
    const failures: unknown[] = [];
    for (let number = 1; failures.length < 2 && number < 200; number += 1) {
      await loadArticle(engine, extractionOf(number, 1, FILE)).then(
        () => loaded.set(number, 1),
        (error: unknown) => failures.push(error),
      );
    }
    expect(failures).toEqual([expect.any(StorageError), expect.any(StorageError)]);
    expect(String(failures[0])).toMatch(/graph in .*data cannot be written: .*No space left.*Make room/u);
    await expectGraphOf(engine, loaded, () => FILE);

    execFileSync('mount', ['-o', 'remount,size=20m', disk]);
    await loadArticle(engine, extractionOf(900, 1, FILE));
    loaded.set(900, 1);
    await engine.close();
    const again = await openEngine(settings);
    await expectGraphOf(again, loaded, () => FILE);
    await again.close();
  });

  it('ends a loader with what is the matter and exit code 1', async () => {
    const folder = path.join(disk, 'data');
    await mkdir(folder);
    await (await openEngine({ DATA_DIR: folder })).close();
    await writeFile(path.join(disk, 'ballast'), Buffer.alloc(2_000_000)).catch(() => undefined);
    const { code, stderr } = await runCommand('load', ['articles/5-duma-vote.txt'], { DATA_DIR: folder });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Error: The graph in .* cannot be .*No space left/mu)]);
    expect(stderr).not.toContain('    at ');
  });

  it('leaves the export that was there before, and nothing unfinished', async () => {
    const data = await mkdtemp(path.join(tmpdir(), 'dateline-data-'));
    try {
      const engine = await openEngine({ DATA_DIR: data });
      for (let number = 1; number <= 60; number += 1) await loadArticle(engine, extractionOf(number, 1, FILE));
      await engine.close();
      const file = path.join(disk, 'graph.ndjson');
      await writeFile(file, 'from before');
      await writeFile(path.join(disk, 'ballast'), Buffer.alloc(1_020_000));
      const outcome = await runCommand('export', ['--format', 'ndjson', '--out', file], { DATA_DIR: data });
      expect(outcome).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Error: The disk is full/mu) });
      expect(await readFile(file, 'utf8')).toBe('from before');
      expect((await readdir(disk)).sort()).toEqual(['ballast', 'graph.ndjson']);
    } finally {
      await rm(data, { recursive: true });
    }
  });
});
