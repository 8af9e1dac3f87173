// POST /extract: the extraction of an article that is not loaded, and what is said of one that cannot be read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';

const TEXT = 'Foreign Minister Mara Lindqvist of Norway said on Tuesday that the treaty was probably dead.\n';

describe('POST /extract', () => {
  let engine: GraphEngine;
  let server: RunningServer;
  beforeAll(async () => {
    engine = await openEngine({ DATA_DIR: ':memory:' });
    server = await startServer({ engine, port: 0, maxArticleBytes: 2000 });
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  const post = (path: string, body: string | Uint8Array<ArrayBuffer>, type = 'text/plain'): Promise<Response> =>
    fetch(new URL(path, server.url), {
      method: 'POST',
      headers: { 'content-type': type, 'x-dateline-csrf': '1' },
      body,
    });

  it('answers what loading would store, and stores nothing', async () => {
    const response = await post('/extract?published=2024-10-09&source=The+Daily+Star&file=a.txt', TEXT);
    expect(response.status).toBe(200);
    const expected = extract(
      readArticle({ file: 'a.txt', content: TEXT }, { published: '2024-10-09', source: 'The Daily Star' }),
    );
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(expected)));
    const [row] = await engine.read<{ total: number }>('MATCH (a:Article) RETURN count(a) AS total');
    expect(row?.total).toBe(0);
  });

  it('reads HTML and Markdown by their content type', async () => {
    const html = await post('/extract', `<html><body><article><p>${TEXT}</p></article></body></html>`, 'text/html');
    expect((await html.json()).article.text).not.toContain('<p>');
    const markdown = await post(
      '/extract',
      `---\ntitle: Treaty in doubt\n---\n\n${TEXT}`,
      'text/markdown; charset=utf-8',
    );
    expect((await markdown.json()).article.title).toBe('Treaty in doubt');
  });

  it.each([
    ['an empty article', '/extract', ' \n', 'text/plain', 400, 'EMPTY'],
    ['a binary file', '/extract?file=x.txt', 'a\0b', 'text/plain', 400, 'BINARY'],
    ['no prose', '/extract', '12 34 56', 'text/plain', 400, 'NO_PROSE'],
    ['too many bytes', '/extract', TEXT.repeat(40), 'text/plain', 413, 'TOO_LARGE'],
    ['a day that is none', '/extract?published=soon', TEXT, 'text/plain', 400, 'BAD_DATE'],
    ['another type', '/extract', TEXT, 'application/pdf', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an unknown parameter', '/extract?publised=2024', TEXT, 'text/plain', 400, 'BAD_USER_INPUT'],
  ])('says what is wrong with %s', async (_, path, body, type, status, code) => {
    const response = await post(path, body, type);
    expect(response.status).toBe(status);
    expect((await response.json()).error.code).toBe(code);
  });

  it('is no address to read from', async () => {
    const response = await fetch(new URL('/extract', server.url));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});
