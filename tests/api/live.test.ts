// What is new, live and as a feed: loaded through this server's graph or, on Neo4j, by another process; seen by graphql-sse's own client.
import { type Client, createClient } from 'graphql-sse';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { LiveLoadings } from '../../src/api/live/live-loadings.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { lastLoading, readLoadings } from '../../src/graph/read/loadings.ts';
import { deleteArticle, loadArticle } from '../../src/graph/write/load-article.ts';
import { type ChangedArticle, recordLoadings } from '../../src/graph/write/loadings.ts';
import { describeOnEachEngine, neo4jSettings } from '../engines.ts';
import { generalReport, ministerReport, treatyReport } from '../graph/fixtures/border-clash.ts';
import { TestServer } from './client.ts';
import { engineWith } from './engine-with.ts';

describeOnEachEngine('What is new', (under) => {
  let server: TestServer;
  let engine: GraphEngine;
  let client: Client;
  beforeAll(async () => {
    engine = await under.open();
    server = await TestServer.start(engine);
    client = createClient({ url: server.url, singleConnection: false, retryAttempts: 0 });
  });
  afterAll(async () => {
    client.dispose();
    await server.close();
  });

  /** A subscription: when the server listens, and the first values that it tells then. */
  function listen(count: number, query: string): { connected: Promise<void>; values: Promise<unknown[]> } {
    let tellConnected = (): void => {};
    let leave = (): void => {};
    const connected = new Promise<void>((resolve) => {
      tellConnected = resolve;
    });
    const values = new Promise<unknown[]>((resolve, reject) => {
      const told: unknown[] = [];
      leave = client.subscribe(
        { query },
        {
          next: ({ data, errors }) => {
            told.push(errors ?? data);
            if (told.length === count) resolve(told);
          },
          error: reject,
          complete: () => resolve(told),
        },
        { connected: tellConnected },
      );
    });
    return { connected, values: values.finally(() => leave()) };
  }

  /** The first values of a subscription, gathered from the moment on when the server listens. */
  async function first(count: number, query: string, meanwhile: () => Promise<unknown>): Promise<unknown[]> {
    const { connected, values } = listen(count, query);
    await connected;
    await meanwhile();
    return values;
  }

  it('tells of an article when it is loaded, with whatever is asked for below it', async () => {
    const query = 'subscription { articleLoaded { id claims { totalCount } } }';
    const values = await first(1, query, () => loadArticle(engine, ministerReport));
    expect(values).toEqual([
      { articleLoaded: { id: ministerReport.article.id, claims: { totalCount: ministerReport.claims.length } } },
    ]);
  });

  it('tells of articles that another process loads, and of nothing where nothing changes', async () => {
    const query = 'subscription { articleLoaded { id } }';
    const settings = under.name === 'neo4j' ? neo4jSettings() : null;
    const other = settings === null ? engine : await openEngine(settings);
    const values = await first(1, query, async () => {
      await loadArticle(other, ministerReport);
      await loadArticle(other, generalReport);
    });
    expect(values).toEqual([{ articleLoaded: { id: generalReport.article.id } }]);
    if (other !== engine) await other.close();
  });

  it('tells of new matches of a filter, and of entities of which something else is said', async () => {
    const claims = 'subscription { claimMatched(filter: { speaker: { name: "Hanna Vos" } }) { content } }';
    const changed = 'subscription { entityChanged(of: { name: "Hanna Vos" }) { id } }';
    const events = 'subscription { eventMatched(filter: { type: [ASSAULT] }) { type } }';
    await deleteArticle(engine, ministerReport.article.id);
    const listening = [claims, changed, events].map((query) => listen(1, query));
    await Promise.all(listening.map(({ connected }) => connected));
    await loadArticle(engine, ministerReport);
    expect(await Promise.all(listening.map(({ values }) => values))).toEqual([
      [{ claimMatched: { content: ministerReport.claims[0]?.content } }],
      [{ entityChanged: { id: 'person:hanna-vos' } }],
      [{ eventMatched: { type: 'ASSAULT' } }],
    ]);
  });

  it('refuses a filter that names nothing', async () => {
    const query = 'subscription { claimMatched(filter: { speaker: { name: "Nobody" } }) { id } }';
    const [errors] = await first(1, query, async () => {});
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('is a feed of the latest claims and events for a filter', async () => {
    await loadArticle(engine, treatyReport);
    const feed = async (query = '') => (await fetch(new URL(`/feed.atom${query}`, server.url))).text();
    const entries = async (query = '') => (await feed(query)).match(/<entry>/gu)?.length ?? 0;
    const whole = await feed();
    expect(whole).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    const claims = await server.data('{ claims { totalCount } events { totalCount } }');
    expect(await entries('?what=claims')).toBe(claims.claims.totalCount);
    expect(await entries('?what=events')).toBe(claims.events.totalCount);
    expect(await entries('?limit=1')).toBe(1);
    expect(await entries('?from=2090')).toBe(0);
    const rss = await fetch(new URL('/feed.rss?what=claims', server.url));
    expect(rss.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    expect((await rss.text()).match(/<item>/gu)).toHaveLength(claims.claims.totalCount);
    expect((await fetch(new URL('/feed.atom?about=Nobody', server.url))).status).toBe(404);
    const [, event = '', article = '', start = '', end = ''] =
      /href="[^"]*\/entity\/([^"]+)"[\s\S]*href="[^"]*\/article\/([^"?]+)\?at=(\d+)-(\d+)"/u.exec(
        `${await feed('?what=events')}${await feed('?what=claims')}`,
      ) ?? [];
    const there = `{ node(id: "${event}") { id } article: node(id: "${article}") { ... on Article { text } } }`;
    const { node, article: linked } = await server.data(there);
    expect(node).toEqual({ id: event });
    expect(linked.text.slice(Number(start), Number(end))).not.toBe('');
  });

  it('is told and dated in the order of loading, where the clock was set back in between', async () => {
    const clock = (time: string) => vi.setSystemTime(new Date(time));
    const before = await lastLoading(engine);
    const told = listen(3, 'subscription { articleLoaded { title } }');
    await told.connected;
    try {
      for (const [time, edition] of [
        ['2031-03-31T03:00:00Z', 'first'],
        ['2031-03-31T02:00:00Z', 'second'],
        ['2026-01-01T00:00:00Z', 'third'],
      ] as const) {
        clock(time);
        const claims = ministerReport.claims.map((claim) => ({ ...claim, content: `${claim.content}, ${edition}` }));
        const article = { ...ministerReport.article, title: edition };
        expect((await loadArticle(engine, { ...ministerReport, article, claims })).article).toBe('updated');
      }
    } finally {
      vi.useRealTimers();
    }
    expect((await told.values).at(-1)).toEqual({ articleLoaded: { title: 'third' } });
    const loadings = await readLoadings(engine, before + 1, before + 3);
    expect(loadings.map(({ at }) => at)).toEqual([
      '2031-03-31T03:00:00.000Z',
      '2031-03-31T03:00:00.000Z',
      // Years ahead it had been wrong, and what it says now is taken again.
      '2026-01-01T00:00:00.000Z',
    ]);
    const feed = await (await fetch(new URL('/feed.atom?what=claims', server.url))).text();
    expect(/<entry>[\s\S]*?<\/entry>/u.exec(feed)?.[0]).toContain(', third');
  });

  it('is told to so many listeners and no more', async () => {
    const live = new LiveLoadings(engine, pino({ level: 'silent' }), 2);
    const open = [await live.listen(), await live.listen()].map((loadings) => loadings.next());
    await expect(live.listen()).rejects.toThrow('2 subscriptions are open already. Try again later.');
    live.close();
    await Promise.all(open);
  });

  it('is told to each listener at its own pace, and read once for all', async () => {
    let reads = 0;
    const counted = engineWith(engine, {
      read: (statement, parameters) => {
        if (statement.includes('(l:Loading')) reads++;
        return engine.read(statement, parameters);
      },
    });
    const live = new LiveLoadings(counted, pino({ level: 'silent' }));
    const [slow, quick, leaving] = [await live.listen(), await live.listen(), await live.listen()];
    const waiting = [slow, quick, leaving].map((loadings) => loadings.next());
    const articles = Array.from({ length: 150 }, (_, index) => `paced ${index}`);
    const changes = articles.map(
      (articleId): ChangedArticle => ({ articleId, article: 'new', claimIds: [], entityIds: [] }),
    );
    await engine.write((transaction) => recordLoadings(transaction, changes));
    const told = (await Promise.all(waiting)).map(({ value }) => value.articleId);
    expect(told).toEqual(['paced 0', 'paced 0', 'paced 0']);
    expect(reads).toBe(1);
    await leaving.return?.();
    for (const article of articles.slice(1)) expect((await quick.next()).value.articleId).toBe(article);
    for (const article of articles.slice(1)) expect((await slow.next()).value.articleId).toBe(article);
    const last = [slow.next(), quick.next()];
    live.close();
    expect((await Promise.all(last)).map(({ done }) => done)).toEqual([true, true]);
  });

  it('goes on after the database was away, and says no more than that it was', async () => {
    let away = false;
    const shaky = engineWith(engine, {
      read: (statement, parameters) =>
        away ? Promise.reject(new Error('connect 10.0.0.7:7687')) : engine.read(statement, parameters),
    });
    const live = new LiveLoadings(shaky, pino({ level: 'silent' }));
    const loadings = await live.listen();
    const told = loadings.next();
    away = true;
    const change: ChangedArticle = { articleId: 'meanwhile', article: 'new', claimIds: [], entityIds: [] };
    await engine.write((transaction) => recordLoadings(transaction, [change]));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    away = false;
    expect((await told).value.articleId).toBe('meanwhile');
    live.close();
  });

  it('masks what the source of a subscription throws', async () => {
    let away = false;
    const shaky = engineWith(engine, {
      read: (statement, parameters) =>
        away && !/Counter|Loading/.test(statement)
          ? Promise.reject(new Error('connect 10.0.0.7:7687'))
          : engine.read(statement, parameters),
    });
    const other = await TestServer.start(shaky);
    const listening = await fetch(`${other.url}?query=subscription%7BarticleLoaded%7Bid%7D%7D`, {
      headers: { accept: 'text/event-stream' },
    });
    away = true;
    const change: ChangedArticle = { articleId: 'lost', article: 'new', claimIds: [], entityIds: [] };
    await engine.write((transaction) => recordLoadings(transaction, [change]));
    const text = await listening.text();
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('10.0.0.7');
    await other.close();
  });

  it('is kept in a log that drops its oldest part', async () => {
    const before = await lastLoading(engine);
    const changed = (articleId: string): ChangedArticle => ({
      articleId,
      article: 'new',
      claimIds: [],
      entityIds: [],
    });
    await engine.write((transaction) => recordLoadings(transaction, ['a', 'b', 'c'].map(changed), 4));
    await engine.write((transaction) => recordLoadings(transaction, ['d', 'e'].map(changed), 4));
    const kept = await readLoadings(engine, before + 1, before + 5);
    expect(kept.map(({ number, articleId }) => [number - before, articleId])).toEqual([
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
      [5, 'e'],
    ]);
  });

  it('ends when the server closes', async () => {
    const closing = await TestServer.start(engine);
    const listening = await fetch(`${closing.url}?query=subscription%7BarticleLoaded%7Bid%7D%7D`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(listening.headers.get('content-type')).toContain('text/event-stream');
    const started = performance.now();
    const closed = closing.close();
    await listening.text();
    expect(performance.now() - started).toBeLessThan(2000);
    await closed;
  });
});
