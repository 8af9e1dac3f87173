// Each page of the explorer for people who see badly, see little at once or use no mouse: axe-core's rules in both themes and at both
// widths, nothing beside the window, and a way from a name to the sentence with the keyboard alone.
import axe, { type RunOptions } from 'axe-core';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { DESKTOP, Explorer, PHONE } from './explorer.ts';

const ALL_HIDDEN = '-PERSON,-COUNTRY,-ORGANIZATION,-PLACE,-AGREEMENT,-EVENT';
const SERIOUS = ['serious', 'critical'];

describeInBrowser('Accessible', (browser) => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.start();
  });
  afterAll(() => explorer?.close());
  afterEach(() => explorer.expectNoFaults());

  const visit = (path: string): Promise<Page> => explorer.visit(browser(), path);

  it('has no name under the tools of a picture', async () => {
    for (const path of ['/graph', '/graph?of=country:KR', '/paths?from=person:kim-jong-un&to=person:joe-biden']) {
      const page = await visit(path);
      await expect.poll(() => namesIn(page)).toBeGreaterThan(3);
      await expect.poll(() => namesUnderTools(page)).toBe(0);
    }
  });

  /** A theme changes colours only, a width everything but colours. */
  async function expectAccessible(page: Page): Promise<void> {
    await page.evaluate(axe.source);
    const looks: [typeof DESKTOP, 'light' | 'dark', RunOptions][] = [
      [DESKTOP, 'light', {}],
      [DESKTOP, 'dark', { runOnly: ['color-contrast'] }],
      [PHONE, 'light', { rules: { 'color-contrast': { enabled: false } } }],
    ];
    for (const [viewport, colorScheme, rules] of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beside).toBeLessThanOrEqual(0);
      expect(await violations(page, rules)).toEqual([]);
    }
  }

  it.each([
    ['start', '/', 'Less than sure'],
    ['search', '/search?q=treaty', 'results'],
    ['country', '/entity/country:KP', 'Claims about it'],
    ['agreement', '/entity/agreement:treaty-on-comprehensive-strategic-partnership', 'What it lays down'],
    ['graph', '/graph?of=country:KR&entity=country:KR', 'relations in the picture'],
    ['graph, all hidden', `/graph?kinds=${ALL_HIDDEN}`, 'All is hidden'],
    ['paths', '/paths?from=person:kim-jong-un&to=country:RU', 'Chain 1'],
    ['articles', '/articles', 'articles'],
    ['entity that is not there', '/entity/person:nobody', 'There is no such entity'],
  ])('is the page of: %s', async (_, path, text) => {
    const page = await visit(path);
    await page.getByText(text).first().waitFor();
    await expectAccessible(page);
  });

  it('is the page at an address where nothing is', async () => {
    const page = await visit('/no/such/page');
    await page.getByText('There is nothing at this address').waitFor();
    await expectAccessible(page);
    // The browser tells of the status.
    explorer.expectFaults(/404 \(Not Found\)/u);
  });

  it('is the page of an event, and the article that it leads to, with its evidence', async () => {
    const page = await visit(await explorer.addressOf('missile strike by Ukraine on North Korea'));
    await page.getByText('Who says what').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'read it in the article' }).first().click();
    await page.locator('#evidence').waitFor();
    await expectAccessible(page);
  });

  it('is the preview of an article that is about to be loaded', async () => {
    const page = await visit('/add');
    await page
      .getByRole('textbox', { name: /Paste/u })
      .fill('Foreign Minister Mara Lindqvist said the treaty was probably dead.');
    await page.getByRole('button', { name: 'See what would be loaded' }).click();
    await page.getByRole('button', { name: 'Load it' }).waitFor();
    await expectAccessible(page);
  });

  it('is the way from a name to a sentence with the keyboard alone', async () => {
    const page = await visit('/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('To the content');
    await page.keyboard.press('/');
    await page.keyboard.type('State Dep');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'State Department' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await tabTo(page, /read it in the article/u);
    await page.keyboard.press('Enter');
    await page.locator('#evidence').waitFor();
  });

  it('is the graph with the keyboard alone: moved, enlarged, chosen from by its list, and opened', async () => {
    const page = await visit('/graph?of=country:KR');
    await tabTo(page, /^Around South Korea: \d+ entities/u);
    const zoom = (): Promise<number> =>
      page.locator('.graph-picture').evaluate((element) => (element as Pictured)._cyreg?.cy.zoom() ?? 0);
    const before = await zoom();
    await page.keyboard.press('+');
    expect(await zoom()).toBeGreaterThan(before);
    await tabTo(page, /^Filter$/u);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, /Kim Yong-hyun$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Kim Yong-hyun' }).waitFor();
    // What was pressed is gone with the list; its place on the page is not.
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('tabpanel');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Kim Yong-hyun');
    await tabTo(page, /^Open neighbours$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close neighbours' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('tabpanel');
  });
});

interface Pictured extends Element {
  readonly _cyreg?: { readonly cy: Core };
}

const namesIn = (page: Page): Promise<number> =>
  page.locator('.graph-picture').evaluate((element) => (element as Pictured)._cyreg?.cy.nodes('.named').length ?? 0);

/** How many entities lie, with their names, where the tools of the picture do. */
const namesUnderTools = (page: Page): Promise<number> =>
  page.locator('.graph-canvas').evaluate((canvas) => {
    const picture = canvas.querySelector('.graph-picture') as Pictured | null;
    const tools = canvas.querySelector('.graph-tools')?.getBoundingClientRect();
    const frame = canvas.getBoundingClientRect();
    if (picture?._cyreg === undefined || tools === undefined) return Number.NaN;
    const under = picture._cyreg.cy
      .nodes('.named')
      .toArray()
      .filter((node) => {
        const { x1, y2 } = node.renderedBoundingBox({ includeOverlays: false });
        return y2 > tools.top - frame.top && x1 < tools.right - frame.left;
      });
    return under.length;
  });

async function violations(page: Page, rules: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(options),
    { ...rules, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return violations
    .filter(({ impact }) => SERIOUS.includes(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    // The page itself and its main part hold all names, but none is theirs.
    if (element === null || element === document.body || element.id === 'main') return '';
    return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  });

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing named ${name} can be reached with the keyboard.`);
}
