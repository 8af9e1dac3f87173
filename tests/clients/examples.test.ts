// The examples, run as their users run them, against a server with the sample articles; the notebook is run beside the other Python clients.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Core } from 'cytoscape';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readInputs } from '../../src/article/inputs.ts';
import { extract } from '../../src/extract/extract.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { loadArticle } from '../../src/graph/write/load-article.ts';
import { TestServer } from '../api/client.ts';
import { describeInBrowser } from '../explore/browser.ts';

interface Pictured extends Element {
  readonly _cyreg?: { readonly cy: Core };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};
const CLIENT = 'examples/typescript';
const BIN = path.resolve('node_modules/.bin');

describe('The examples', () => {
  let pages: Server;
  let engine: GraphEngine;
  let server: TestServer;
  /** Loaded while an example listens. */
  let last: Article;
  const originOf = (of: Server): string => `http://127.0.0.1:${(of.address() as AddressInfo).port}`;

  beforeAll(async () => {
    pages = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = path.join(
        process.cwd(),
        path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
      );
      readFile(file).then(
        (content) => response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain').end(content),
        () => response.writeHead(404).end(),
      );
    }).listen(0, '127.0.0.1');
    await once(pages, 'listening');
    engine = await openEngine({ DATA_DIR: ':memory:' });
    const articles: Article[] = [];
    for await (const article of readInputs(['articles'])) if (!(article instanceof Error)) articles.push(article);
    last = articles.pop()!;
    for (const article of articles) await loadArticle(engine, extract(article));
    server = await TestServer.start(engine, {}, { corsOrigins: [originOf(pages)] });
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
    pages.close();
  });

  describe('the TypeScript client', () => {
    const cwd = path.resolve(CLIENT);
    const run = (program: string, args: readonly string[]) =>
      promisify(execFile)(path.join(BIN, program), args, {
        cwd,
        env: { ...process.env, DATELINE_URL: new URL(server.url).origin },
      });
    beforeAll(async () => {
      await run('graphql-codegen', ['--config', 'codegen.yml', '--silent']);
    });

    it('names the versions that the project has', async () => {
      const own = JSON.parse(await readFile(`${CLIENT}/package.json`, 'utf8'));
      const project = JSON.parse(await readFile('package.json', 'utf8'));
      const versions = { ...project.dependencies, ...project.devDependencies };
      expect(versions).toMatchObject({ ...own.dependencies, ...own.devDependencies });
    });

    it('compiles against the types that are made from the schema', async () => {
      await expect(run('tsc', ['-p', '.'])).resolves.toMatchObject({ stdout: '' });
    });

    it('tells what is known of a name, and who says what about it', async () => {
      const { stdout } = await run('tsx', ['main.ts', 'Kim Yong-hyun']);
      expect(stdout).toMatch(/^Kim Yong-hyun \(PERSON\), also .*Defense Minister/u);
      expect(stdout).toContain('holds office (Defense Minister) South Korea');
      await expect(run('tsx', ['main.ts', 'Nobody'])).rejects.toMatchObject({ code: 1 });
    });

    it('prints an article when it is loaded', async () => {
      const environment = { ...process.env, DATELINE_URL: new URL(server.url).origin };
      const child = spawn(path.join(BIN, 'tsx'), ['main.ts', '--watch'], { cwd, env: environment });
      const lines = createInterface({ input: child.stdout });
      const line = once(lines, 'line');
      await listening();
      await loadArticle(engine, extract(last));
      expect(String(await line)).toMatch(new RegExp(`^${last.title}: \\d+ claims$`, 'u'));
      child.kill();
      await once(child, 'close');
    });
  });

  /** Resolves once the server asks the graph for what was loaded, which it does while somebody listens. */
  async function listening(): Promise<void> {
    await new Promise<void>((resolve) => {
      const leave = engine.observe(({ statement }) => {
        if (!statement.includes("id: 'loadings'")) return;
        leave();
        resolve();
      });
    });
  }

  describeInBrowser('the web page', (browser) => {
    it('draws the graph of a server of another origin, and the sentence behind a line', async () => {
      const page = await browser().newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
      const address = new URL(server.url).origin;
      await page.goto(`${originOf(pages)}/examples/web-page/?server=${address}&of=Kim+Yong-hyun`);
      await page.getByText(/^\d+ entities, \d+ relations$/u).waitFor();
      const { neighborhood } = await server.data(
        '{ neighborhood(of: { name: "Kim Yong-hyun" }) { nodes { id } relations { id } } }',
      );
      const size = `${neighborhood.nodes.length} entities, ${neighborhood.relations.length} relations`;
      expect(await page.locator('#size').textContent()).toBe(size);
      const line = await page.locator('#graph').evaluate((container: Pictured) => {
        const edge = container._cyreg!.cy.edges().first();
        const { x, y } = edge.renderedMidpoint();
        const box = container.getBoundingClientRect();
        return { x: x + box.x, y: y + box.y, sentence: edge.data('sentence') as string };
      });
      await page.mouse.click(line.x, line.y);
      await page.getByText(line.sentence).waitFor();
      await page.getByLabel('Around').fill('Nobody at all');
      await page.getByRole('button', { name: 'Draw' }).click();
      await page.getByText('nothing in the graph has the name "Nobody at all"').waitFor();
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      await page.close();
    });

    it('says which setting lets it read where the server does not', async () => {
      const closed = await TestServer.start(engine);
      const page = await browser().newPage();
      await page.goto(`${originOf(pages)}/examples/web-page/?server=${new URL(closed.url).origin}`);
      await page.getByText(`with CORS_ORIGINS=${originOf(pages)}?`).waitFor();
      await page.close();
      await closed.close();
    });
  });
});
