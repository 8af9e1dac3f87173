// The sample articles, which `npm start` loads where the graph holds no others.
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphEngine } from '../../src/graph/engine.ts';

export const SAMPLES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'articles');

const FILES = 'MATCH (article:Article) RETURN DISTINCT article.file AS file ORDER BY file';

/** Whether the graph holds articles that are no samples. One without a file is none. */
export async function holdsOtherArticles(engine: GraphEngine): Promise<boolean> {
  const samples = new Set(await readdir(SAMPLES));
  const isSample = (file: string | null): boolean =>
    file !== null && basename(dirname(file)) === basename(SAMPLES) && samples.has(basename(file));
  return (await engine.read<{ file: string | null }>(FILES)).some(({ file }) => !isSample(file));
}
