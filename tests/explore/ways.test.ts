// The main ways through the explorer, in a real browser over the samples: what an analyst does, from a name to the sentence behind a fact.
import { readFile } from 'node:fs/promises';
import type { Core } from 'cytoscape';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { Explorer } from './explorer.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Pictured extends Element {
  readonly _cyreg?: { readonly cy: Core };
}

const STRIKE = 'Missile strike by Ukraine on North Korea';

describeInBrowser('Ways through the explorer', (browser) => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  });
  afterAll(() => explorer?.close());
  afterEach(() => explorer.expectNoFaults());

  const visit = (path: string, options = {}): Promise<Page> => explorer.visit(browser(), path, options);

  it.each(['/', '/graph', '/add'])('begin at %s with less than 300 kB of compressed scripts', async (path) => {
    const page = await visit(path);
    await page.waitForLoadState('networkidle');
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
        .map(({ encodedBodySize }) => encodedBodySize),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });

  it('from another name of a country to its page, a claim about it, and the sentence in the article', async () => {
    const page = await visit('/');
    await page.getByRole('combobox', { name: 'Search' }).fill('Pyongy');
    await page.getByRole('option', { name: /^Country North Korea.*Pyongyang/u }).click();
    await page.getByRole('heading', { level: 1, name: 'North Korea' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/entity/country:KP');

    const office = page.getByRole('region', { name: 'People in office' });
    expect(await office.textContent()).toContain('Kim Jong Un');
    await page.getByRole('button', { name: /^Show all \d+ claims/u }).click();
    const claim = page.getByRole('article').filter({ hasText: 'a report of North Korean deaths near Donetsk' });
    expect(await claim.first().textContent()).toContain('Likely');
    await claim.first().getByRole('link', { name: 'read it in the article' }).click();

    const evidence = page.locator('#evidence');
    await evidence.waitFor();
    expect(
      await page
        .locator('mark')
        .allInnerTexts()
        .then((parts) => parts.join('')),
    ).toContain('was probably true');
    expect(await isInWindow(page, '#evidence')).toBe(true);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'North Korea' }).waitFor();
  });

  it('through a search with Enter to results of every type, or to being told that there are none', async () => {
    const page = await visit('/');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('treaty');
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'treaty' }).waitFor();
    const results = page.getByRole('main');
    await results.getByRole('link', { name: 'Treaty on Comprehensive Strategic Partnership' }).first().waitFor();
    for (const kind of ['Agreement', 'Event', 'Article', 'Claim']) {
      expect(await results.getByText(kind, { exact: true }).count()).toBeGreaterThan(0);
    }
    await page.goto('/search?q=Kim+Jong+Um');
    await results.getByRole('link', { name: 'Kim Jong Un' }).first().waitFor();
    await page.goto('/search?q=qwertyuiop');
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
    await page.goto('/no/such/page');
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    // The browser tells of the status.
    explorer.expectFaults(/404 \(Not Found\)/u);
  });

  it('to an event whose figures and claims stand side by side, each with its source', async () => {
    const page = await visit(await explorer.addressOf(STRIKE));
    const figures = page.getByRole('region', { name: 'Figures' });
    const twenty = figures.getByRole('listitem').filter({ hasText: /^20/u });
    expect(await twenty.textContent()).toMatch(/unnamed intelligence sources[\s\S]*through[\s\S]*Kyiv Post/u);
    const says = page.getByRole('region', { name: 'Who says what' });
    expect(await says.textContent()).toMatch(/Kim Yong-hyun[\s\S]*Likely/u);
  });

  it('through the graph: a click opens neighbours, the rest stays where it is, the address shows the same again', async () => {
    const page = await visit('/graph?of=country:KR');
    await expect.poll(() => countShown(page)).toBeGreaterThan(5);
    const around = await countShown(page);
    const before = await placesIn(page);
    await clickNode(page, 'agreement:');
    await page.getByRole('tab', { name: 'Selection', selected: true }).waitFor();
    await expect.poll(() => countShown(page)).toBeGreaterThan(around);
    const after = await placesIn(page);
    for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place);

    await page
      .getByRole('button', { name: /^party/u })
      .first()
      .click();
    await page.getByRole('heading', { name: /passage/u }).waitFor();
    const address = page.url();
    const again = await visit(address);
    await again.getByRole('heading', { name: /passage/u }).waitFor();
    expect(await countShown(again)).toBe(await countShown(page));

    await page.goBack();
    await expect.poll(() => countShown(page)).toBe(around);
  });

  it('through the graph of everything with filters of kind, relation and certainty, and a slider of time', async () => {
    const page = await visit('/graph');
    await expect.poll(() => countShown(page)).toBeGreaterThan(70);
    const all = await countShown(page);
    const without = async (name: RegExp): Promise<number> => {
      await page.getByRole('checkbox', { name }).uncheck();
      await expect.poll(() => countShown(page)).toBeLessThan(all);
      const left = await countShown(page);
      await page.getByRole('checkbox', { name }).check();
      await expect.poll(() => countShown(page)).toBe(all);
      return left;
    };
    expect(await without(/^Events/u)).toBeLessThanOrEqual(all - 39);
    await without(/^happened in/u);
    await without(/^Very likely/u);
    const from = page.getByRole('slider', { name: 'From' });
    await from.focus();
    await from.press('End');
    await expect.poll(() => countShown(page)).toBeLessThan(all);
    expect(page.url()).toContain('from=2024');
    await page.reload();
    await expect.poll(() => countShown(page)).toBeLessThan(all);
    await page.goto('/graph?limit=50');
    await page
      .getByText(/^Shown: 50 of \d+ entities and \d+ of \d+ relations, those with the most evidence/u)
      .waitFor();
  });

  it('through a picture that keeps in the window what it shows until the reader moves it', async () => {
    const page = await visit('/graph?of=country:KR&kinds=-EVENT,-ORGANIZATION');
    await expect.poll(() => countShown(page)).toBeGreaterThan(5);
    await expect.poll(() => areaInWindow(page)).toBeCloseTo(1);
    await page.setViewportSize({ width: 700, height: 600 });
    await expect.poll(() => areaInWindow(page)).toBeCloseTo(1);
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const kind of ['Organisations', 'Events']) {
      await page.getByRole('tab', { name: 'Filter' }).click();
      await page.getByRole('checkbox', { name: new RegExp(`^${kind}`, 'u') }).check();
      await expect.poll(() => areaInWindow(page)).toBeCloseTo(1);
    }
    const before = await countShown(page);
    await clickNode(page, 'agreement:');
    await expect.poll(() => countShown(page)).toBeGreaterThan(before);
    await expect.poll(() => areaInWindow(page)).toBeCloseTo(1);
    const picture = page.getByRole('application');
    for (let step = 0; step < 8; step += 1) await picture.press('+');
    const near = await areaInWindow(page);
    expect(near).toBeLessThan(0.9);
    await page.setViewportSize({ width: 1200, height: 880 });
    await expect.poll(() => areaInWindow(page)).not.toBe(near);
    expect(await areaInWindow(page)).toBeLessThan(0.9);
    await picture.press('0');
    await expect.poll(() => areaInWindow(page)).toBeCloseTo(1);
  });

  it('along the paths between two chosen entities, with the evidence of each hop', async () => {
    const page = await visit('/paths');
    const choose = async (end: string, name: string): Promise<void> => {
      await page.getByRole('combobox', { name: end }).fill(name);
      await page.getByRole('option', { name }).first().click();
    };
    await choose('From', 'Kim Jong Un');
    await choose('To', 'State Duma');
    const chain = page.getByRole('region', { name: 'Chain 1' });
    await chain.waitFor();
    const hops = chain.getByRole('listitem');
    expect(await hops.count()).toBeGreaterThan(1);
    for (const hop of await hops.all()) expect(await hop.getByRole('blockquote').count()).toBe(1);
    await expect.poll(async () => Object.keys(await placesIn(page)).length).toBeGreaterThan(2);
  });

  it('on a server that gives small pages only', async () => {
    const strict = await Explorer.start({ limits: { maxPageSize: 200 } });
    try {
      const page = await strict.visit(browser(), '/graph?of=country:KR&limit=500');
      await expect.poll(() => countShown(page)).toBeGreaterThan(5);
      await page.goto('/graph');
      await expect.poll(() => countShown(page)).toBeGreaterThan(70);
      await page.goto('/entity/country:KR');
      await page.getByRole('region', { name: 'Events' }).waitFor();
      await page.goto('/articles');
      await page.getByRole('link', { name: /^NATO chief confirms/u }).click();
      await page.getByRole('heading', { name: /^Claims in it/u }).waitFor();
      strict.expectNoFaults();
    } finally {
      await strict.close();
    }
  });

  it('to the picture as PNG and SVG', async () => {
    const page = await visit('/graph?of=country:KR');
    await expect.poll(() => countShown(page)).toBeGreaterThan(5);
    const png = await download(page, 'PNG');
    expect(png.suggestedFilename()).toBe('around-south-korea.png');
    const bytes = await readFile(await png.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // IHDR: width and height stand at 16 and 20.
    expect(Math.min(bytes.readUInt32BE(16), bytes.readUInt32BE(20))).toBeGreaterThan(400);
    const svg = await readFile(await (await download(page, 'SVG')).path(), 'utf8');
    const size = await page.evaluate(async (text) => {
      const picture = new Image();
      picture.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      await picture.decode();
      return picture.naturalWidth;
    }, svg);
    expect(size).toBeGreaterThan(400);
    expect(svg).toContain('South Korea');
    expect(svg).toContain('Kim Yong-hyun');
  });

  it('from a view to its GraphQL query with the answer, and from GraphiQL back', async () => {
    const page = await visit('/entity/country:KR');
    const [query] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'GraphQL' }).click(),
    ]);
    expect(await query.locator('.graphiql-tab-active').textContent()).toContain('EntityPage');
    expect(await query.locator('.graphiql-tab').nth(1).textContent()).toContain('Overview');
    await query.getByRole('button', { name: /Execute query/u }).click();
    await query.locator('.result-window').getByText('South Korea').first().waitFor();
    await query.getByRole('link', { name: /explorer/iu }).click();
    await query.getByRole('heading', { level: 1, name: /who says so/u }).waitFor();
    // Whoever comes again finds the query behind the tabs of last time, and in sight.
    await page.goto('/graph?of=country:KR');
    const [next] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'GraphQL' }).click(),
    ]);
    const tab = next.locator('.graphiql-tab-active');
    await tab.getByText('Neighborhood').waitFor();
    await expect.poll(() => isInside(tab)).toBe(true);
  });
});

const countShown = async (page: Page): Promise<number> => {
  const label = (await page.getByRole('application').getAttribute('aria-label')) ?? '';
  return Number(/(\d+) entities/u.exec(label)?.[1]);
};

/** Where the picture has each entity. Cytoscape.js keeps its graph at the element that it draws in. */
const placesIn = (page: Page): Promise<Record<string, Point>> =>
  page.locator('.graph-picture').evaluate((element) => {
    const nodes = (element as Pictured)._cyreg?.cy.nodes().toArray() ?? [];
    return Object.fromEntries(nodes.map((node) => [node.id(), { ...node.position() }]));
  });

/** Clicks the first entity of the picture whose id begins so. */
async function clickNode(page: Page, beginning: string): Promise<void> {
  const picture = page.locator('.graph-picture');
  const position = await picture.evaluate((element, start) => {
    const nodes = (element as Pictured)._cyreg?.cy.nodes().toArray() ?? [];
    return nodes.find((node) => node.id().startsWith(start))?.renderedPosition();
  }, beginning);
  if (position === undefined) throw new Error(`The picture has no ${beginning}`);
  await picture.click({ position });
}

/** Which part of what the picture shows lies in its window: 1 is all of it. */
const areaInWindow = (page: Page): Promise<number> =>
  page.locator('.graph-picture').evaluate((element) => {
    const cy = (element as Pictured)._cyreg?.cy;
    if (cy === undefined) return 0;
    const nodes = cy
      .nodes()
      .toArray()
      .filter((node) => !node.hasClass('hidden'));
    const inside = nodes.filter((node) => {
      const { x, y } = node.renderedPosition();
      return x > 0 && y > 0 && x < element.clientWidth && y < element.clientHeight;
    });
    return inside.length / nodes.length;
  });

/** Whether its middle is to be seen, and not hidden by what it scrolls in. */
const isInside = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, element.getBoundingClientRect().top + 4);
    return element.contains(middle);
  });

const isInWindow = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

async function download(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return file;
}
