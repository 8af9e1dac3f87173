// Which input files were loaded, and with what content: remembered in the same transaction as their articles, so that loading that was
// broken off can go on where it stopped, from any machine.
//   (:Input {id, contentHash, articleId})   id is a hash of the path as it was given
import { createHash } from 'node:crypto';
import type { GraphEngine, GraphTransaction } from '../engine.ts';
import { runInBatches } from './batches.ts';

/** A file at one moment. */
export interface InputVersion {
  /** The path as it was given. */
  readonly file: string;
  /** Equal for equal content, read in the same way. */
  readonly contentHash: string;
}

export interface LoadedInput extends InputVersion {
  readonly articleId: string;
}

const FIND = `UNWIND $ids AS id MATCH (i:Input {id: id}) RETURN i.id AS id, i.contentHash AS contentHash`;
const REMEMBER = `UNWIND $rows AS row MERGE (i:Input {id: row.id}) SET i = row`;
const FORGET = `UNWIND $ids AS articleId MATCH (i:Input {articleId: articleId}) DELETE i`;

/** Those of the inputs that were loaded and have not changed since; at most a few hundred at once. */
export async function alreadyLoaded(engine: GraphEngine, inputs: readonly InputVersion[]): Promise<Set<InputVersion>> {
  const ids = inputs.map(inputId);
  const rows = await engine.read<{ id: string; contentHash: string }>(FIND, { ids });
  const known = new Map(rows.map(({ id, contentHash }) => [id, contentHash]));
  return new Set(inputs.filter((input, index) => known.get(ids[index] ?? '') === input.contentHash));
}

export async function rememberInputs(transaction: GraphTransaction, inputs: readonly LoadedInput[]): Promise<void> {
  const rows = inputs.map((input) => ({
    id: inputId(input),
    contentHash: input.contentHash,
    articleId: input.articleId,
  }));
  await runInBatches(transaction, REMEMBER, 'rows', rows);
}

/** After it the files of these articles count as never loaded. */
export async function forgetInputs(transaction: GraphTransaction, articleIds: readonly string[]): Promise<void> {
  await runInBatches(transaction, FORGET, 'ids', articleIds);
}

function inputId({ file }: InputVersion): string {
  return `input:${createHash('sha256').update(file).digest('hex').slice(0, 32)}`;
}
