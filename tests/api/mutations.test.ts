// Loading and deleting articles over GraphQL, on both engines: what the client sees, and that the graph is what it should be.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeOnEachEngine } from '../engines.ts';
import { dumpGraph } from '../graph/dump.ts';
import { TestServer } from './client.ts';

const CLASH = {
  text: 'Ruritanian Defense Minister Hanna Vos told lawmakers on March 4, 2031, that nine soldiers were killed in Graustark.\n\nGraustark condemned Ruritania.',
  title: 'Nine killed in Graustark',
  source: 'The Daily Star',
  publishedOn: '2031-03-05',
  url: 'https://daily-star.example/nine-killed',
  file: 'wire/nine-killed.txt',
};
const TALKS = {
  html: '<h1>Ministers meet</h1><p>France and Germany signed a trade agreement in Berlin on June 3, 2030.</p><p>French President Anna Kovar praised Germany.</p>',
  source: 'The Evening Post',
  publishedOn: '2030-06-04',
};
const NO_ARTICLES: readonly [input: Record<string, unknown>, message: RegExp][] = [
  [{}, /exactly one of text, html and markdown; none/],
  [{ text: 'One two three four.', html: '<p>One two three four.</p>' }, /exactly one .* 2 of them are given/],
  [{ text: ' \n ' }, /is empty/],
  [{ text: '12 34 56 78' }, /holds no prose/],
  [{ text: CLASH.text, url: 'javascript:alert(1)' }, /url must be an http or https address/],
  [{ text: CLASH.text, publishedOn: '2031-02-30' }, /2031-02-30/],
  [{ text: `${CLASH.text} `.repeat(2000) }, /more than the limit of 200000/],
  [{ text: `${CLASH.text}\0` }, /binary/],
];
const LOAD = `mutation Load($article: ArticleInput!) { loadArticle(article: $article) {
  outcome
  article { id title source { name } publishedOn publishedOnBasis url text }
} }`;
const DELETE = 'mutation Delete($id: ID!) { deleteArticle(id: $id) { id deleted } }';

describeOnEachEngine('The mutation', (under) => {
  let engine: GraphEngine;
  let server: TestServer;
  beforeAll(async () => {
    engine = await under.open();
    server = await TestServer.start(engine, {}, { maxArticleBytes: 200_000 });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    for (const { id } of await engine.read<{ id: string }>('MATCH (a:Article) RETURN a.id AS id ORDER BY id')) {
      await server.data(DELETE, { id });
    }
  });
  const load = async (article: Record<string, unknown>) => (await server.data(LOAD, { article })).loadArticle;

  it('loadArticle answers with the article as the graph has it', async () => {
    expect(await load(CLASH)).toEqual({
      outcome: 'ADDED',
      article: {
        id: expect.stringMatching(/^article:[0-9a-f]{16}$/u),
        title: CLASH.title,
        source: { name: 'The Daily Star' },
        publishedOn: '2031-03-05',
        publishedOnBasis: 'GIVEN',
        url: CLASH.url,
        text: CLASH.text,
      },
    });
    expect(await server.data('{ claims { nodes { speakerText cue evidence { article { title } } } } }')).toEqual({
      claims: {
        nodes: expect.arrayContaining([
          expect.objectContaining({ cue: 'told', evidence: { article: { title: CLASH.title } } }),
        ]),
      },
    });
  });

  it('loadArticle says whether the article was added, replaced or there already', async () => {
    expect((await load(CLASH)).outcome).toBe('ADDED');
    const before = await dumpGraph(engine);
    expect((await load(CLASH)).outcome).toBe('UNCHANGED');
    expect(await dumpGraph(engine)).toEqual(before);
    const corrected = { ...CLASH, text: CLASH.text.replace('nine soldiers', 'ten soldiers') };
    const { outcome, article } = await load(corrected);
    expect([outcome, article.text]).toEqual(['REPLACED', corrected.text]);
    expect(await server.data('{ stats { articles } }')).toEqual({ stats: { articles: 1 } });
  });

  it('loadArticle reads HTML and Markdown whatever they are called', async () => {
    const { article } = await load({ ...TALKS, file: 'talks.txt' });
    expect(article.text).toMatch(/^Ministers meet\n\nFrance and Germany signed/u);
    const markdown = '---\ntitle: Ministers meet again\n---\n\n**France** and Germany met in *Berlin* on Monday.';
    expect((await load({ markdown })).article).toMatchObject({
      title: 'Ministers meet again',
      text: expect.stringContaining('France and Germany met in Berlin'),
    });
  });

  it('deleteArticle takes exactly what only that article supported', async () => {
    await load(TALKS);
    const before = await dumpGraph(engine);
    const { article } = await load(CLASH);
    const { article: shared } = await load({ ...CLASH, text: `${CLASH.text}\n\nFrance condemned Graustark.` });
    expect(shared.id).toBe(article.id);
    expect(await dumpGraph(engine)).not.toEqual(before);
    expect(await server.data(DELETE, { id: article.id })).toEqual({ deleteArticle: { id: article.id, deleted: true } });
    expect(await dumpGraph(engine)).toEqual(before);
    expect(await server.data(DELETE, { id: article.id })).toEqual({
      deleteArticle: { id: article.id, deleted: false },
    });
  });

  it('loadArticle refuses what is no article, says why, and changes nothing', async () => {
    await load(TALKS);
    const before = await dumpGraph(engine);
    for (const [article, message] of NO_ARTICLES) {
      const { data, errors } = await server.ask(LOAD, { article });
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.message).toMatch(message);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it('loadArticle tells of a loaded article about which something impossible was asked', async () => {
    const { errors } = await server.ask(
      'mutation Load($article: ArticleInput!) { loadArticle(article: $article) { article { claims(filter: { speaker: { name: "Nobody" } }) { totalCount } } } }',
      { article: CLASH },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      articleId: expect.stringMatching(/^article:/u),
    });
    expect(errors?.[0]?.message).toMatch(/^The article was loaded, but .* "Nobody"/u);
    expect((await load(CLASH)).outcome).toBe('UNCHANGED');
  });

  it('of several runs one after the other, and as many at once do not disturb each other', async () => {
    const { first, second } = await server.data(
      `mutation Both($clash: ArticleInput!, $talks: ArticleInput!) {
        first: loadArticle(article: $clash) { outcome }
        second: loadArticle(article: $talks) { outcome }
      }`,
      { clash: CLASH, talks: TALKS },
    );
    expect([first.outcome, second.outcome]).toEqual(['ADDED', 'ADDED']);
    const outcomes = await Promise.all([load(CLASH), load(TALKS), load(CLASH)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
  });

  it('cannot be sent by GET, nor may it nest deeper than a question', async () => {
    const get = await fetch(`${server.url}?query=${encodeURIComponent('mutation { deleteArticle(id: "a") { id } }')}`, {
      headers: { accept: 'application/json' },
    });
    expect(get.status).toBe(405);
    const { errors } = await server.ask(
      `mutation { loadArticle(article: { text: "One two three." }) { article { entities { nodes { ${'relations { nodes { source { '.repeat(5)} id ${'} } }'.repeat(5)} } } } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('DEPTH_LIMIT_EXCEEDED');
  });
});
