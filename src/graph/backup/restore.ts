// A back-up into a graph. It is checked as a whole before anything is written; then its articles are loaded, and only when all are there
// what is not in it is deleted. Each batch is a transaction: a restoring that was broken off has lost nothing, and done again it ends.
import type { GraphEngine } from '../engine.ts';
import { GraphError } from '../errors.ts';
import { articleBatches } from '../write/article-batches.ts';
import { inHalves } from '../write/in-halves.ts';
import { deleteArticle, loadArticles } from '../write/load-article.ts';
import { forgetInputs } from '../write/loaded-inputs.ts';
import { articlesOfBackup, checkBackup } from './backup-file.ts';

const ALL_IDS = 'MATCH (a:Article) RETURN a.id AS id ORDER BY id';

export interface Restored {
  readonly articles: number;
  /** Articles that the back-up did not have. */
  readonly deleted: number;
}

/**
 * @param replace whether the graph may hold articles already: those that the back-up does not have are deleted
 * @throws GraphError BACKUP_DAMAGED or GRAPH_NOT_EMPTY before anything is written; the system's error if the file cannot be read
 */
export async function restore(engine: GraphEngine, file: string, { replace }: { replace: boolean }): Promise<Restored> {
  await checkBackup(file);
  const before = (await engine.read<{ id: string }>(ALL_IDS)).map(({ id }) => id);
  if (before.length > 0 && !replace) {
    throw new GraphError(
      'GRAPH_NOT_EMPTY',
      `The graph in ${engine.location} holds ${before.length} articles. Restore into an empty one, or replace them by --replace.`,
    );
  }
  const gone = new Set(before);
  let articles = 0;
  for await (const batch of articleBatches(articlesOfBackup(file))) {
    const ids = batch.map(({ extraction }) => extraction.article.id);
    if (replace) await engine.write((transaction) => forgetInputs(transaction, ids));
    await inHalves(batch, (part) =>
      loadArticles(
        engine,
        part.map(({ extraction }) => extraction),
        part.flatMap(({ inputs }) => inputs),
      ),
    );
    for (const id of ids) gone.delete(id);
    articles += batch.length;
  }
  for (const id of gone) await deleteArticle(engine, id);
  return { articles, deleted: gone.size };
}
