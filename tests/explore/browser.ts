// A browser that is installed: CHROME_PATH first, then a Chrome or Chromium on the PATH. Without one the tests say so and are left
// out; in CI, where .ci/run installs one, they fail.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FLAGS = ['--disable-gpu', '--disable-background-networking'];
const NONE = 'No browser for the tests of the explorer: set CHROME_PATH, or install Chromium.';

function findBrowser(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A suite with one browser, closed after it. */
export function describeInBrowser(title: string, suite: (browser: () => Browser) => void): void {
  const path = findBrowser();
  if (path === null && process.env.CI) throw new Error(NONE);
  if (path === null) process.stderr.write(`${NONE} Left out: ${title}.\n`);
  describe.skipIf(path === null)(title, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: path ?? '', args: FLAGS });
    });
    afterAll(() => browser?.close());
    suite(() => browser);
  });
}
