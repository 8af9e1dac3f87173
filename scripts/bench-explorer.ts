// npm run bench:explorer: how long a browser takes to show the explorer for the first time, beside an empty page in the same run, and
// what it fetches for that. Each visit is a new visitor's: nothing is kept from the one before.
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { listen } from '../src/api/http-server.ts';
import { startServer } from '../src/api/server.ts';
import { readInputs } from '../src/article/inputs.ts';
import { extract } from '../src/extract/extract.ts';
import { openEngine } from '../src/graph/open-engine.ts';
import { loadArticle } from '../src/graph/write/load-article.ts';
import { BROWSER_FLAGS, findBrowser } from './bench/find-browser.ts';
import { PerformancePage } from './bench/performance-page.ts';
import { newCommand, runCommand } from './command-line/command.ts';

const ROUNDS = 9;
const ROOT = join(import.meta.dirname, '..');
/** Shown once the page holds what the visitor came for. */
const VIEWS = [
  { name: 'start page', path: '/', shown: '.counts' },
  { name: 'page of a country', path: '/entity/country:KP', shown: '.statements' },
  { name: 'graph', path: '/graph?of=country:KP', shown: '.graph-notice:not(:has-text("Drawing"))' },
];

interface Visit {
  /** Milliseconds until what was waited for was there. */
  readonly shown: number;
  /** Milliseconds until the browser painted any content. */
  readonly painted: number;
  /** Milliseconds beyond 50 of each task that kept the page from answering. */
  readonly blocked: number;
  /** Bytes as they were sent, compressed. */
  readonly scripts: number;
  readonly all: number;
}

const command = newCommand('bench:explorer', 'Measures the first load of the explorer beside an empty page.')
  .option('--write', 'put the table into docs/performance.md, in place of the one before')
  .action(async ({ write }: { readonly write?: true }) => {
    const path = findBrowser();
    if (path === null) throw new Error('No browser: set CHROME_PATH, or install Chromium.');
    const engine = await openEngine({ DATA_DIR: ':memory:' });
    for await (const article of readInputs([join(ROOT, 'articles')])) {
      if (!(article instanceof Error)) await loadArticle(engine, extract(article));
    }
    const server = await startServer({ engine, port: 0, explorer: join(ROOT, 'dist', 'explore') });
    const empty = await listen(sendEmptyPage, 0, '127.0.0.1');
    const browser = await chromium.launch({ executablePath: path, args: BROWSER_FLAGS });
    try {
      const bare = await medianVisit(browser, `http://127.0.0.1:${empty.port}/`, 'p');
      const table = [...HEAD, line('empty page', bare, bare)];
      for (const { name, path: view, shown } of VIEWS) {
        table.push(line(name, await medianVisit(browser, new URL(view, server.url).href, shown), bare));
      }
      process.stdout.write(`${TITLE}\n\n${table.join('\n')}\n`);
      if (write) {
        const page = new PerformancePage();
        page.add(TITLE, table);
        await page.write();
      }
    } finally {
      await browser.close();
      await empty.close();
      await server.close();
      await engine.close();
    }
  });

const sendEmptyPage: RequestListener = (_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>Empty</title><p>Nothing');
};

async function medianVisit(browser: Browser, url: string, shown: string): Promise<Visit> {
  const visits: Visit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(browser, url, shown));
  const median = (name: keyof Visit): number =>
    visits.map((one) => one[name]).sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
  return {
    shown: median('shown'),
    painted: median('painted'),
    blocked: median('blocked'),
    scripts: median('scripts'),
    all: median('all'),
  };
}

async function visit(browser: Browser, url: string, selector: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const begin = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator(selector).first().waitFor();
    const shown = performance.now() - begin;
    await page.waitForLoadState('networkidle');
    const { painted, blocked, sizes } = await page.evaluate(measured);
    const scripts = sizes.filter(({ name }) => new URL(name).pathname.endsWith('.js'));
    return { shown, painted, blocked, scripts: totalOf(scripts), all: totalOf(sizes) };
  } finally {
    await context.close();
  }
}

interface Fetched {
  readonly name: string;
  readonly bytes: number;
}

const totalOf = (fetched: readonly Fetched[]): number => fetched.reduce((sum, { bytes }) => sum + bytes, 0);

/** Runs in the page. */
function measured(): Promise<Pick<Visit, 'painted' | 'blocked'> & { readonly sizes: Fetched[] }> {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const sizes = entries.map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }));
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return new Promise((resolve) => {
    let blocked = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocked += duration - 50;
    }).observe({ type: 'longtask', buffered: true });
    // Tasks that are over are told of in a task of their own.
    setTimeout(() => resolve({ painted, blocked, sizes }), 100);
  });
}

const TITLE = `The explorer's first view over the samples, median of ${ROUNDS} visits`;
const HEAD = [
  '| view | shown after, ms | times an empty page | painted after, ms | blocked, ms | scripts, kB (aim less than 300) | all, kB |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

function line(name: string, { shown, painted, blocked, scripts, all }: Visit, bare: Visit): string {
  const whole = [painted, blocked, scripts / 1000, all / 1000].map((value) => value.toFixed(0));
  return `| ${[name, shown.toFixed(0), (shown / bare.shown).toFixed(1), ...whole].join(' | ')} |`;
}

await runCommand(command);
