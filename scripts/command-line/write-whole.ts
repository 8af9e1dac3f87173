// Writing a file that is whole once it is there.
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { say } from './command.ts';

/** What cannot be finished leaves the file that was there before. It is on the disk itself when this resolves. */
export async function writeWhole(
  file: string,
  content: NodeJS.ReadableStream,
  ...through: NodeJS.ReadWriteStream[]
): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    await pipeline([content, ...through, createWriteStream(unfinished)]);
    const handle = await open(unfinished);
    await handle.sync().finally(() => handle.close());
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  say(`Written to ${file}.`);
}
