// The examples that GraphiQL opens with: each answers something about the samples, and an empty graph has some that work too.
import { expect, it } from 'vitest';
import { buildExamples } from '../../src/api/examples.ts';
import { readInputs } from '../../src/article/inputs.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadArticle } from '../../src/graph/write/load-article.ts';
import { describeOnEachEngine } from '../engines.ts';
import { TestServer } from './client.ts';

describeOnEachEngine('An example query', (under) => {
  it('answers something about the samples', async () => {
    const engine = await under.open();
    for await (const article of readInputs(['articles'])) {
      if (article instanceof Error) throw article;
      await loadArticle(engine, extract(article));
    }
    const server = await TestServer.start(engine);
    const examples = await buildExamples(engine);
    const titles: string[] = [];
    for (const { title, query } of examples) {
      const data = await server.data(query);
      for (const [field, answer] of Object.entries(data)) expect(isEmpty(answer), `${title}: ${field}`).toBe(false);
      titles.push(title);
    }
    await server.close();
    expect(titles).toEqual([
      'Overview',
      'Who holds which office',
      'Agreements',
      'What happened on a day',
      'What a country did',
      'Who claimed what',
      'How two are connected',
      'Around a country',
      'Search',
      'Timeline',
    ]);
  });

  it('is left out where the graph holds nothing for it; the others run', async () => {
    const engine = await under.open();
    const server = await TestServer.start(engine);
    const examples = await buildExamples(engine);
    for (const { query } of examples) expect((await server.ask(query)).errors).toBeUndefined();
    await server.close();
    expect(examples.map(({ title }) => title)).toEqual(['Overview', 'Search', 'Timeline']);
  });
});

/** Nothing at all, an empty list, or an object whose nodes, edges or relations are. */
function isEmpty(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length === 0;
  if (typeof answer !== 'object' || answer === null) return true;
  return Object.entries(answer).some(
    ([field, value]) => ['nodes', 'edges', 'relations', 'entities'].includes(field) && isEmpty(value),
  );
}
