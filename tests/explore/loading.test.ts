// Articles that are dropped or pasted: what would be loaded is shown first, then it is loaded, by those who may.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { KeyRing, makeApiKey } from '../../src/api/access/api-keys.ts';
import { describeInBrowser } from './browser.ts';
import { Explorer } from './explorer.ts';

const RAID = `Raid on Larsk depot divides ministers

LARSK, Norway — Finnish troops attacked a depot at Larsk on Oct. 3, killing 12 soldiers, Norwegian Defense Minister Otto Brandvold said on Tuesday, 8 October 2024.

Finnish Foreign Minister Mara Lindqvist denied that Finnish troops had attacked the depot at Larsk on Oct. 3.

The attack at Larsk on Oct. 3 killed 20 soldiers, the Ministry of Defense of Sweden said.
`;
const FILE = 'raid.txt';

describeInBrowser('Loading in the explorer', (browser) => {
  let explorer: Explorer;
  let folder: string;
  beforeAll(async () => {
    explorer = await Explorer.start();
    folder = await mkdtemp(join(tmpdir(), 'explorer-loading-'));
    await writeFile(join(folder, FILE), RAID);
    await writeFile(join(folder, 'broken.txt'), 'a\0b');
  });
  afterAll(async () => {
    await explorer?.close();
    await rm(folder, { recursive: true });
  });
  afterEach(() => explorer.expectNoFaults());

  /** As by hand, once the page is there: Chromium reads the files itself. */
  async function drop(page: Page, names: readonly string[]): Promise<void> {
    await page.getByRole('textbox', { name: /Paste/u }).waitFor();
    const devtools = await page.context().newCDPSession(page);
    const files = names.map((name) => join(folder, name));
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      const data = { items: [], files, dragOperationsMask: 1 };
      await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 700, data });
    }
  }

  it('shows what a dropped file says, marks what a claim rests on, loads it, and leads to it', async () => {
    const page = await explorer.visit(browser(), '/add');
    await drop(page, [FILE]);
    await page.getByText('3 claims').waitFor();
    expect(await page.locator('.mention', { hasText: 'Otto Brandvold' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Finnish troops had attacked the depot' }).click();
    expect((await page.locator('mark').allTextContents()).join('')).toContain('denied that Finnish troops');

    await page.getByRole('button', { name: 'Load it' }).click();
    await page.getByRole('link', { name: 'Raid on Larsk depot divides ministers' }).click();
    await page.getByRole('heading', { level: 1, name: 'Raid on Larsk depot divides ministers' }).waitFor();
    await page.getByRole('link', { name: 'Dateline', exact: true }).click();
    await page.getByRole('link', { name: 'All 9 articles' }).waitFor();
  });

  it('sets side by side in the event what its sources deny and what their figures contradict', async () => {
    const page = await explorer.visit(browser(), await explorer.addressOf('attack by Finland at Larsk'));
    const deny = page.getByRole('region', { name: 'Deny it' });
    expect(await deny.textContent()).toMatch(/Mara Lindqvist.*denied/u);
    const agree = page.getByRole('region', { name: 'Say so' });
    expect(await agree.textContent()).toMatch(/Otto Brandvold.*Ministry of Defense/u);
    const [left, right] = [await agree.boundingBox(), await deny.boundingBox()];
    expect(left?.y).toBe(right?.y);
    const figures = page.getByRole('region', { name: 'Figures' });
    expect(await figures.getByText('figures differ').count()).toBe(1);
    expect(await figures.getByRole('listitem').count()).toBe(2);
  });

  it('says of several files which is bad, and loads the others', async () => {
    const page = await explorer.visit(browser(), '/add');
    await drop(page, ['broken.txt', FILE]);
    await page
      .getByRole('alert')
      .getByText(/broken\.txt/u)
      .waitFor();
    await page.getByRole('button', { name: 'Load it' }).click();
    await page.getByText('was there already').waitFor();
    // The browser tells of the answer that refused the bad file.
    explorer.expectFaults(/400 \(Bad Request\)/u);
  });

  it('shows a reader who may not load what would be loaded, and says so', async () => {
    const { key, line } = makeApiKey('the-reader', 'reader');
    const file = join(folder, 'keys');
    await writeFile(file, `${line}\n`);
    const keys = await KeyRing.open(file, pino({ level: 'silent' }));
    const closed = await Explorer.start({ access: { keys } });
    const credentials = { httpCredentials: { username: 'me', password: key } };
    const page = await closed.visit(browser(), '/add', credentials);
    await page.getByRole('textbox', { name: /Paste/u }).fill(RAID);
    await page.getByRole('button', { name: 'See what would be loaded' }).click();
    await page.getByText('You may look at this graph, but not load into it').waitFor();
    expect(await page.getByRole('button', { name: 'Load it' }).count()).toBe(0);
    closed.expectNoFaults();
    await closed.close();
  });
});
