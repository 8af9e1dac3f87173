// The file of a back-up: lines of JSON, compressed with gzip. The first line says what it is, each further one holds an article as it was
// extracted and the files that it came from, and the last one how many they are and the SHA-256 of all lines before it. The graph follows
// from the articles, so a back-up holds nothing else, and goes into any engine.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Extraction } from '../../extract/extraction.ts';
import { BackupDamagedError } from '../errors.ts';
import type { LoadedInput } from '../write/loaded-inputs.ts';

const FORMAT = 'dateline-backup';
const VERSION = 1;

export interface BackedUpArticle {
  readonly extraction: Extraction;
  readonly inputs: readonly LoadedInput[];
}

/** The lines of a back-up of these articles, uncompressed. */
export async function* backupLines(articles: AsyncIterable<BackedUpArticle>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (content: object): string => {
    const text = `${JSON.stringify(content)}\n`;
    hash.update(text);
    return text;
  };
  yield line({ format: FORMAT, version: VERSION });
  let count = 0;
  for await (const article of articles) {
    count += 1;
    yield line(article);
  }
  yield `${JSON.stringify({ articles: count, sha256: hash.digest('hex') })}\n`;
}

/**
 * Reads the whole file and compares its checksum, keeping nothing of it.
 * @throws BackupDamagedError; the system's error if the file cannot be read
 */
export async function checkBackup(file: string): Promise<void> {
  const hash = createHash('sha256');
  let count = -1;
  let last = '';
  for await (const line of linesOf(file)) {
    if (count >= 0) hash.update(`${last}\n`);
    if (count === 0) checkHeader(last);
    last = line;
    count += 1;
  }
  const trailer = parse(last) as { articles?: unknown; sha256?: unknown };
  if (typeof trailer.sha256 !== 'string' || trailer.articles !== count - 1) {
    throw new BackupDamagedError('ends too early: its last line is missing.');
  }
  if (trailer.sha256 !== hash.digest('hex')) {
    throw new BackupDamagedError('was changed since it was written: its checksum is another.');
  }
}

/** The articles of a back-up that was checked. */
export async function* articlesOfBackup(file: string): AsyncGenerator<BackedUpArticle> {
  for await (const line of linesOf(file)) {
    const content = parse(line);
    if ('extraction' in content) yield content as BackedUpArticle;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unzipped = createGunzip();
  // A file that cannot be read or unzipped shows where the lines are read.
  const reading = pipeline(createReadStream(file), unzipped);
  reading.catch(() => undefined);
  try {
    yield* createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY });
    await reading;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    throw new BackupDamagedError('cannot be unpacked', error);
  }
}

function checkHeader(line: string): void {
  const { format, version } = parse(line) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) throw new BackupDamagedError('is no back-up of Dateline.');
  if (version !== VERSION) {
    throw new BackupDamagedError(`has the version ${version}; this program reads version ${VERSION}.`);
  }
}

function parse(line: string): object {
  try {
    const content: unknown = JSON.parse(line);
    if (typeof content === 'object' && content !== null) return content;
  } catch {
    // Told below.
  }
  throw new BackupDamagedError('holds a line that is no JSON object.');
}
