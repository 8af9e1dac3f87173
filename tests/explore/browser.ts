// Suites that need a browser. Without one they say so and are left out; in CI, where .ci/run installs one, they fail.
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/bench/find-browser.ts';

const NONE = 'No browser for the tests of the explorer: set CHROME_PATH, or install Chromium.';

/** A suite with one browser, closed after it. */
export function describeInBrowser(title: string, suite: (browser: () => Browser) => void): void {
  const path = findBrowser();
  if (path === null && process.env.CI) throw new Error(NONE);
  if (path === null) process.stderr.write(`${NONE} Left out: ${title}.\n`);
  describe.skipIf(path === null)(title, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: path ?? '', args: BROWSER_FLAGS });
    });
    afterAll(() => browser?.close());
    suite(() => browser);
  });
}
