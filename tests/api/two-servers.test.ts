// Two servers on one Neo4j behind one address: whoever asks either of them sees one graph.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { emptyGraph, neo4jSettings } from '../engines.ts';
import { TestServer } from './client.ts';

const LOAD = `mutation ($article: ArticleInput!) { loadArticle(article: $article) { outcome article { id } } }`;
const articleAbout = (name: string) => ({
  text: `Defense Minister ${name} of Ruritania told lawmakers on March 4, 2031, that nine soldiers were killed in Zenda.`,
  publishedOn: '2031-03-05',
  file: `${name}.txt`,
});
const settings = neo4jSettings();

describe.skipIf(settings === null)('Two servers on one Neo4j', () => {
  let engines: GraphEngine[];
  let servers: TestServer[];
  beforeAll(async () => {
    engines = [await openEngine(settings ?? {}), await openEngine(settings ?? {})];
    await emptyGraph(engines[0]!);
    servers = await Promise.all(engines.map((engine) => TestServer.start(engine)));
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const engine of engines) await engine.close();
  });

  it('what is loaded through one is answered by both', async () => {
    const { outcome } = (await servers[0]!.data(LOAD, { article: articleAbout('Anna Kovar') })).loadArticle;
    expect(outcome).toBe('ADDED');
    for (const server of servers) {
      expect(await server.data('{ entity(name: "Anna Kovar") { name articles { totalCount } } }')).toEqual({
        entity: { name: 'Anna Kovar', articles: { totalCount: 1 } },
      });
    }
  });

  it('the same article through both at once is one article, and different ones are both there', async () => {
    const [one, two] = servers as [TestServer, TestServer];
    const loaded = await Promise.all([
      one.data(LOAD, { article: articleAbout('Jan Holub') }),
      two.data(LOAD, { article: articleAbout('Jan Holub') }),
      one.data(LOAD, { article: articleAbout('Eva Marek') }),
      two.data(LOAD, { article: articleAbout('Petr Sova') }),
    ]);
    expect(loaded.map(({ loadArticle }) => loadArticle.outcome).sort()).toEqual([
      'ADDED',
      'ADDED',
      'ADDED',
      'UNCHANGED',
    ]);
    const { articles, people } = await two.data(
      '{ articles { totalCount } people { nodes { name articles { totalCount } } } }',
    );
    expect(articles.totalCount).toBe(4);
    for (const person of people.nodes) expect(person.articles.totalCount).toBe(1);
  });
});
