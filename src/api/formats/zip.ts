// All tables as CSV files in one ZIP archive, compressed as it is sent.
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZippedFile {
  readonly name: string;
  readonly content: () => AsyncIterable<string>;
}

/** Each file is read when those before it have been sent. */
export async function* zip(files: readonly ZippedFile[]): AsyncGenerator<Uint8Array> {
  const archive = new ZipFile();
  const broken = new Promise<never>((_, reject) => archive.on('error', reject));
  // Heard when the reader below meets it.
  broken.catch(() => undefined);
  for (const { name, content } of files) {
    archive.addReadStreamLazy(name, {}, (give) => {
      const stream = Readable.from(content());
      stream.on('error', (error) => archive.emit('error', error));
      give(null, stream);
    });
  }
  archive.end();
  const chunks = archive.outputStream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { value, done } = await Promise.race([chunks.next(), broken]);
      if (done) return;
      yield value as Buffer;
    }
  } finally {
    await chunks.return?.();
  }
}
