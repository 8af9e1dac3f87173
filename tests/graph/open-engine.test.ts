// Opening the graph database: what goes wrong is said clearly and soon, and what was written is there after a restart.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DatabaseDamagedError,
  DatabaseLockedError,
  DatabaseLoginError,
  DatabaseUnavailableError,
} from '../../src/graph/errors.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { loadArticle } from '../../src/graph/write/load-article.ts';
import { neo4jSettings } from '../engines.ts';
import { dumpGraph } from './dump.ts';
import { ministerReport } from './fixtures/border-clash.ts';

describe('The embedded graph', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-data-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps what was loaded over a restart, and can still be searched', async () => {
    const first = await openEngine({ DATA_DIR: folder });
    await loadArticle(first, ministerReport);
    const before = await dumpGraph(first);
    await first.close();
    const second = await openEngine({ DATA_DIR: folder });
    expect(await dumpGraph(second)).toEqual(before);
    expect(await second.searchText('Entity', 'ruritnia', 5)).toMatchObject([{ id: 'country:XR', text: 'Ruritania' }]);
    expect((await loadArticle(second, ministerReport)).article).toBe('unchanged');
    await second.close();
  });

  it('makes its folder', async () => {
    const engine = await openEngine({ DATA_DIR: path.join(folder, 'new', 'data') });
    await engine.ping();
    await engine.close();
  });

  it('belongs to one process at a time', async () => {
    const program = `const { GrafeoEngine } = await import(${JSON.stringify(path.resolve('src/graph/grafeo-engine.ts'))});
      GrafeoEngine.open(${JSON.stringify(folder)}); process.stdout.write('open'); setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(other.stdout, 'data');
      await expect(openEngine({ DATA_DIR: folder })).rejects.toThrow(DatabaseLockedError);
      await expect(openEngine({ DATA_DIR: folder })).rejects.toMatchObject({
        code: 'DATABASE_LOCKED',
        message: expect.stringContaining(folder),
      });
    } finally {
      other.kill();
      await once(other, 'exit');
    }
    await (await openEngine({ DATA_DIR: folder })).close();
  });

  it('refuses a file that is no graph, and leaves it as it is', async () => {
    const file = path.join(folder, 'graph.grafeo');
    await writeFile(file, 'These are notes on something else.');
    await expect(openEngine({ DATA_DIR: folder })).rejects.toThrow(DatabaseDamagedError);
    expect(await readFile(file, 'utf8')).toBe('These are notes on something else.');
  });

  it('says when the folder cannot be made', async () => {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    await expect(openEngine({ DATA_DIR: path.join(file, 'data') })).rejects.toThrow(DatabaseUnavailableError);
  });

  it('refuses work after it was closed', async () => {
    const engine = await openEngine({ DATA_DIR: ':memory:' });
    await engine.close();
    await expect(engine.read('RETURN 1 AS one')).rejects.toThrow(DatabaseUnavailableError);
    await expect(engine.ping()).rejects.toThrow(DatabaseUnavailableError);
  });
});

describe('A Neo4j that does not answer', () => {
  it('is reported where nothing listens', async () => {
    const opening = openEngine({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    await expect(opening).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining('bolt://127.0.0.1:1'),
    });
  }, 15_000);

  it('is reported where something listens and keeps silent', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    try {
      await expect(openEngine({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' })).rejects.toThrow(
        DatabaseUnavailableError,
      );
    } finally {
      silent.close();
    }
  }, 15_000);

  it('is reported where the address is none', async () => {
    await expect(openEngine({ NEO4J_URI: 'somewhere', NEO4J_PASSWORD: 'x' })).rejects.toThrow(DatabaseUnavailableError);
  });

  it('is told from one whose constraints are gone', async ({ skip }) => {
    const settings = neo4jSettings();
    if (settings === null) return skip();
    const engine = await openEngine(settings);
    expect(await engine.hasSchema()).toBe(true);
    await engine.define(['DROP CONSTRAINT quantity_id']);
    expect(await engine.hasSchema()).toBe(false);
    await engine.close();
    const again = await openEngine(settings);
    expect(await again.hasSchema()).toBe(true);
    await again.close();
  });

  it('is told from one that refuses the password', async ({ skip }) => {
    const settings = neo4jSettings();
    if (settings === null) return skip();
    await expect(openEngine({ ...settings, NEO4J_PASSWORD: 'wrong' })).rejects.toThrow(DatabaseLoginError);
  });
});
