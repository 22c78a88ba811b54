import { test as base, type Page } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { Admin } from '../support/admin.ts';
import { type Browser, launch } from '../support/launch.ts';
import { renewBrowser } from '../support/renew-browser.ts';

interface Fixtures {
  /** True: a browser and a profile for this test alone, for what cannot be undone or is looked for on disk. */
  readonly ownBrowser: boolean;
  readonly sandbox: Sandbox;
  /** A Chromium with the production build. */
  readonly chromium: Browser;
  /** The tab that the admin works in. */
  readonly tab: Page;
  readonly admin: Admin;
}

interface WorkerFixtures {
  readonly sharedSandbox: Sandbox;
  readonly sharedBrowser: Browser;
}

/** The tests of a worker share a browser and a sandbox; both are made as good as new before each. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  ownBrowser: [false, { option: true }],
  sharedSandbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from the pattern
    async ({}, use) => {
      const sandbox = await startSandbox();
      await use(sandbox);
      await sandbox.close();
    },
    { scope: 'worker' },
  ],
  sharedBrowser: [
    async ({ sharedSandbox }, use) => {
      const browser = await launch(sharedSandbox);
      await use(browser);
      await browser.close();
      browser.discard();
    },
    { scope: 'worker' },
  ],
  sandbox: async ({ sharedSandbox }, use) => {
    sharedSandbox.renew();
    await use(sharedSandbox);
  },
  chromium: async ({ ownBrowser, sandbox, sharedBrowser }, use) => {
    if (!ownBrowser) {
      await renewBrowser(sharedBrowser);
      return use(sharedBrowser);
    }
    const browser = await launch(sandbox);
    await use(browser);
    await browser.close();
    browser.discard();
  },
  tab: async ({ chromium }, use) => {
    await use(chromium.context.pages()[0] ?? (await chromium.context.newPage()));
  },
  admin: async ({ chromium, tab, sandbox }, use) => {
    await use(new Admin(chromium, tab, sandbox));
  },
});

export { expect } from '@playwright/test';
