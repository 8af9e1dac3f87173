// The explorer as it is built, served over a graph in memory, and pages of it that note whatever no page may do.
import { access } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ServerOptions } from '../../src/api/server.ts';
import { startServer } from '../../src/api/server.ts';
import { readInputs } from '../../src/article/inputs.ts';
import { extract } from '../../src/extract/extract.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { loadArticle } from '../../src/graph/write/load-article.ts';

export const BUILT = 'dist/explore';
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 400, height: 800 };

export class Explorer {
  readonly origin: string;
  readonly engine: GraphEngine;
  readonly #close: () => Promise<void>;
  readonly #faults: string[] = [];

  private constructor(origin: string, engine: GraphEngine, close: () => Promise<void>) {
    this.origin = origin;
    this.engine = engine;
    this.#close = close;
  }

  /** Over the samples of articles/. */
  static async start(options: Partial<ServerOptions> = {}): Promise<Explorer> {
    await access(`${BUILT}/index.html`).catch(() => {
      throw new Error('The explorer is not built: run npm run build.');
    });
    const engine = await openEngine({ DATA_DIR: ':memory:' });
    for await (const article of readInputs(['articles'])) {
      if (!(article instanceof Error)) await loadArticle(engine, extract(article));
    }
    const server = await startServer({ engine, port: 0, explorer: BUILT, ...options });
    return new Explorer(new URL(server.url).origin, engine, server.close);
  }

  async close(): Promise<void> {
    await this.#close();
    await this.engine.close();
  }

  /** A page of a new visitor. */
  async visit(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: DESKTOP,
      baseURL: this.origin,
      // Colours that are on their way from one to another would be measured as they are meanwhile.
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', ({ message }) => this.#faults.push(`error on ${page.url()}: ${message}`));
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') this.#faults.push(`${page.url()}: ${line.text()}`);
    });
    page.on('request', (request) => {
      const own = request.url().startsWith(`${this.origin}/`) || request.url().startsWith('blob:');
      if (!own) this.#faults.push(`${page.url()} asks ${request.url()}`);
    });
    await page.goto(path);
    return page;
  }

  /** Where the page of an entity of that name is. */
  async addressOf(name: string): Promise<string> {
    const [row] = await this.engine.read<{ id: string }>(
      'MATCH (entity:Entity) WHERE toLower(entity.name) = toLower($name) RETURN entity.id AS id',
      { name },
    );
    if (row === undefined) throw new Error(`No entity is named ${name}.`);
    return `/entity/${row.id}`;
  }

  /** Something that a test provokes, and nothing else, was noted since the last look. */
  expectFaults(like: RegExp): void {
    expect(this.#faults.splice(0)).toEqual([expect.stringMatching(like)]);
  }

  /** No error in a console since the last look, and no request to anywhere else. */
  expectNoFaults(): void {
    expect(this.#faults.splice(0)).toEqual([]);
  }
}
