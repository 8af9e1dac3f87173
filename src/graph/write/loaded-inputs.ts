// Which input files were loaded, and with what content: remembered in the same transaction as their articles, so that loading that was
// broken off can go on where it stopped, from any machine.
//   (:Input {id, contentHash, articleId})   id is a hash of the path as it was given
import { createHash } from 'node:crypto';
import type { GraphEngine, GraphTransaction } from '../engine.ts';
import { writeInBatches } from './batches.ts';

/** A file at one moment. */
export interface InputVersion {
  /** The path as it was given. */
  readonly file: string;
  /** Equal for equal content, read in the same way. */
  readonly contentHash: string;
}

/** A file whose article is in the graph. */
export interface LoadedInput {
  /** See inputId. */
  readonly id: string;
  readonly contentHash: string;
  readonly articleId: string;
}

const FIND = `UNWIND $ids AS id MATCH (i:Input {id: id}) MATCH (other:Input {articleId: i.articleId})
WITH i, count(other) AS files WHERE files = 1 RETURN i.id AS id, i.contentHash AS contentHash`;
const REMEMBER = `UNWIND $rows AS row MERGE (i:Input {id: row.id}) SET i = row`;
const OF_ARTICLES = `UNWIND $ids AS articleId MATCH (i:Input {articleId: articleId})
RETURN i.id AS id, i.contentHash AS contentHash, articleId ORDER BY id`;
const FORGET = `UNWIND $ids AS articleId MATCH (i:Input {articleId: articleId}) DELETE i`;

/**
 * Those of the inputs that were loaded and have not changed since; at most a few hundred at once. Without those that share their
 * article with other files, as a report does with its correction: they are all to be loaded again, for the last one to win.
 */
export async function alreadyLoaded(engine: GraphEngine, inputs: readonly InputVersion[]): Promise<Set<InputVersion>> {
  const ids = inputs.map(({ file }) => inputId(file));
  const rows = await engine.read<{ id: string; contentHash: string }>(FIND, { ids });
  const known = new Map(rows.map(({ id, contentHash }) => [id, contentHash]));
  return new Set(inputs.filter((input, index) => known.get(ids[index] ?? '') === input.contentHash));
}

export async function rememberInputs(transaction: GraphTransaction, inputs: readonly LoadedInput[]): Promise<void> {
  const rows = inputs.map(({ id, contentHash, articleId }) => ({ id, contentHash, articleId }));
  await writeInBatches(transaction, REMEMBER, 'rows', rows);
}

/** The files that these articles came from; of at most a few hundred articles at once. */
export async function inputsOfArticles(engine: GraphEngine, articleIds: readonly string[]): Promise<LoadedInput[]> {
  return engine.read<{ id: string; contentHash: string; articleId: string }>(OF_ARTICLES, { ids: articleIds });
}

/** After it the files of these articles count as never loaded. */
export async function forgetInputs(transaction: GraphTransaction, articleIds: readonly string[]): Promise<void> {
  await writeInBatches(transaction, FORGET, 'ids', articleIds);
}

/** By the path as it was given. */
export function inputId(file: string): string {
  return `input:${createHash('sha256').update(file).digest('hex').slice(0, 32)}`;
}
