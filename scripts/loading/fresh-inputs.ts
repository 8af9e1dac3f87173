// Input files with a hash of their content; when loading is resumed, without those that were loaded before.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ArticleError } from '../../src/article/errors.ts';
import { STANDARD_INPUT } from '../../src/article/inputs.ts';
import type { ReadOptions } from '../../src/article/read-article.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { alreadyLoaded, type InputVersion } from '../../src/graph/write/loaded-inputs.ts';

/** Files that are asked for in one statement. */
const FILES_PER_QUESTION = 200;

/** The hash is null where the file cannot be read: reading the article will say why. */
export type FreshInput = { readonly file: string | ArticleError; readonly contentHash: string | null };

/** In order. `skip` is told of each file that was loaded before. */
export async function* freshInputs(
  engine: GraphEngine,
  inputs: AsyncIterable<string | ArticleError>,
  options: ReadOptions,
  skip: ((file: string) => void) | null,
): AsyncGenerator<FreshInput> {
  let waiting: FreshInput[] = [];
  const settled = async (): Promise<FreshInput[]> => {
    const asked = waiting;
    waiting = [];
    if (skip === null) return asked;
    const versions = asked.map(versionOf);
    const loaded = await alreadyLoaded(
      engine,
      versions.filter((version) => version !== null),
    );
    return asked.filter((_, index) => {
      const version = versions[index];
      if (!version || !loaded.has(version)) return true;
      skip(version.file);
      return false;
    });
  };
  for await (const file of inputs) {
    waiting.push({ file, contentHash: file instanceof ArticleError ? null : await hashOf(file, options) });
    if (skip === null || waiting.length === FILES_PER_QUESTION) yield* await settled();
  }
  yield* await settled();
}

function versionOf({ file, contentHash }: FreshInput): InputVersion | null {
  return file instanceof ArticleError || contentHash === null ? null : { file, contentHash };
}

/** Of the content and of what is said of it: another --published makes another article of the same file. */
async function hashOf(file: string, { maxBytes: _, ...frame }: ReadOptions): Promise<string | null> {
  if (file === STANDARD_INPUT) return null;
  const hash = createHash('sha256').update(JSON.stringify(frame, Object.keys(frame).sort()));
  try {
    await pipeline(createReadStream(file), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
