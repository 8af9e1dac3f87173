// Long articles are extracted beside the server's other work: whoever asks meanwhile is answered, and what comes out is the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longProse } from '../../scripts/bench/long-prose.ts';
import type { Article } from '../../src/article/article.ts';
import { readInputs } from '../../src/article/inputs.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { TestServer } from './client.ts';

const LOAD = 'mutation ($article: ArticleInput!) { loadArticle(article: $article) { outcome } }';
const WITHOUT_PROSE = '31415 '.repeat(5000);

describe('A long article', () => {
  let engine: GraphEngine;
  let server: TestServer;
  let text: string;
  beforeAll(async () => {
    engine = await openEngine({ DATA_DIR: ':memory:' });
    server = await TestServer.start(engine);
    const samples: Article[] = [];
    for await (const article of readInputs(['articles'])) if (!(article instanceof Error)) samples.push(article);
    text = longProse(samples, 25_000);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  it('is told to be wrong in the same words as a short one, and only so many may wait', async () => {
    // The thread takes a while to start.
    const answers = await Promise.all(Array.from({ length: 60 }, () => preview(WITHOUT_PROSE)));
    const codes = await Promise.all(
      answers.map(
        async (answer) => `${answer.status} ${((await answer.json()) as { error: { code: string } }).error.code}`,
      ),
    );
    expect(new Set(codes)).toEqual(new Set(['400 NO_PROSE', '503 LIMIT_EXCEEDED']));
    const { errors } = await server.ask(LOAD, { article: { text: WITHOUT_PROSE } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'NO_PROSE' } }]);
  });

  it('keeps nobody waiting', async () => {
    let answered = 0;
    let ends = false;
    const asking = (async () => {
      while (!ends) {
        await server.data('{ stats { articles } }');
        if (!ends) answered += 1;
      }
    })();
    const begun = preview(text);
    const response = await begun.finally(() => {
      ends = true;
    });
    await asking;
    expect(answered).toBeGreaterThan(10);
    const wanted = extract(readArticle({ file: 'the article', content: text }, { format: 'text' }));
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(wanted)));
    expect(await server.data(LOAD, { article: { text } })).toEqual({ loadArticle: { outcome: 'ADDED' } });
  });

  function preview(body: string): Promise<Response> {
    const headers = { 'content-type': 'text/plain', 'x-dateline-csrf': 'test' };
    return fetch(new URL('/extract', server.url), { method: 'POST', headers, body });
  }
});
