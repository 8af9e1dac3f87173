// Which files are whose, where several loaders share an archive: each path belongs to exactly one of them, on every machine.
import { createHash } from 'node:crypto';

export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

export const WHOLE: Shard = { number: 1, of: 1 };

/** '3/16'; null if it is no shard. */
export function parseShard(text: string): Shard | null {
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of ? { number, of } : null;
}

/** By a hash of the path as it was given: all loaders must be given the same paths. */
export function belongsTo({ number, of }: Shard, path: string): boolean {
  if (of === 1) return true;
  return createHash('sha256').update(path.replaceAll('\\', '/')).digest().readUInt32BE() % of === number - 1;
}
