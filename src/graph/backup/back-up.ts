// All articles of a graph, a page at a time, as a back-up holds them.
import type { GraphEngine } from '../engine.ts';
import { inputsOfArticles } from '../write/loaded-inputs.ts';
import { readStoredArticles } from '../write/stored-article.ts';
import { type BackedUpArticle, backupLines } from './backup-file.ts';

const ARTICLES_AT_A_TIME = 50;
const NEXT_IDS = `MATCH (a:Article) WHERE a.id > $after RETURN a.id AS id ORDER BY id LIMIT ${ARTICLES_AT_A_TIME}`;

/** The lines of a back-up. Each article is whole; one that is loaded meanwhile is in it or not. @throws GraphError */
export function backUp(engine: GraphEngine): AsyncGenerator<string> {
  return backupLines(articlesIn(engine));
}

async function* articlesIn(engine: GraphEngine): AsyncGenerator<BackedUpArticle> {
  for (let after = ''; ; ) {
    const ids = (await engine.read<{ id: string }>(NEXT_IDS, { after })).map(({ id }) => id);
    const inputs = await inputsOfArticles(engine, ids);
    const stored = await readStoredArticles({ run: engine.read.bind(engine) }, ids);
    for (const [id, { extraction }] of stored) {
      yield { extraction, inputs: inputs.filter(({ articleId }) => articleId === id) };
    }
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
