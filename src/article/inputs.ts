// Files, folders and standard input, in order, one article or error at a time: a bad file does not stop the others.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './article.ts';
import { DEFAULT_MAX_ARTICLE_BYTES } from './decode.ts';
import { ArticleError } from './errors.ts';
import { type ReadOptions, readArticle } from './read-article.ts';

const READABLE = /\.(?:txt|html?|md|markdown)$/iu;
export const STANDARD_INPUT = '-';

/** All files that the paths stand for: folders recursively, by name, without hidden files; a file is taken whatever its extension. Missing paths come as errors. */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<string | ArticleError> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      yield path;
      continue;
    }
    try {
      if (!(await stat(path)).isDirectory()) {
        yield path;
        continue;
      }
      yield* filesBelow(path);
    } catch (cause) {
      yield unreadable(path, cause);
    }
  }
}

async function* filesBelow(folder: string): AsyncGenerator<string | ArticleError> {
  const entries = await readdir(folder, { withFileTypes: true });
  let found = false;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      found = true;
      yield* filesBelow(path);
    } else if (READABLE.test(entry.name)) {
      found = true;
      yield path;
    }
  }
  if (!found) yield new ArticleError('NOT_FOUND', folder, 'holds no .txt, .html, .htm, .md or .markdown file.');
}

/** Reads what the paths stand for; the errors are those of single files. */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article | ArticleError> {
  for await (const input of findInputs(paths)) {
    yield input instanceof ArticleError ? input : await readInput(input, options);
  }
}

/** Reads one file, or standard input; an ArticleError is returned, not thrown. */
export async function readInput(file: string, options: ReadOptions = {}): Promise<Article | ArticleError> {
  try {
    return readArticle(
      { file, content: await contentOf(file, options.maxBytes ?? DEFAULT_MAX_ARTICLE_BYTES) },
      options,
    );
  } catch (cause) {
    return cause instanceof ArticleError ? cause : unreadable(file, cause);
  }
}

async function contentOf(file: string, maxBytes: number): Promise<Uint8Array> {
  if (file !== STANDARD_INPUT) {
    const { size } = await stat(file);
    if (size > maxBytes) throw tooLarge(file, size, maxBytes);
    return readFile(file);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(file, size, maxBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (file: string, size: number, maxBytes: number): ArticleError =>
  new ArticleError(
    'TOO_LARGE',
    file,
    `has ${size} bytes or more, beyond the limit of ${maxBytes}; split it, or raise MAX_ARTICLE_BYTES.`,
  );

function unreadable(file: string, cause: unknown): ArticleError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') return new ArticleError('NOT_FOUND', file, 'there is no such file or folder.', { cause });
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ArticleError('UNREADABLE', file, `could not be read: ${why}`, { cause });
}
