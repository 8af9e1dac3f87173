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
  const sent = archive.outputStream as Readable;
  const fail = (error: Error): void => void sent.destroy(error);
  archive.on('error', fail);
  for (const { name, content } of files) {
    archive.addReadStreamLazy(name, {}, (give) => {
      const stream = Readable.from(content());
      stream.on('error', fail);
      give(null, stream);
    });
  }
  archive.end();
  yield* sent;
}
