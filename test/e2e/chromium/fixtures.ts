import { test as base, expect, type Page } from '@playwright/test';
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

/**
 * Ends a browser. As after every test, whatever it is about, no context of the extension may have said anything, failed unseen or
 * met its policy.
 */
export async function end(browser: Browser): Promise<void> {
  await browser.close();
  const complaints = browser.log.complaints();
  browser.discard();
  expect(complaints).toEqual([]);
}

/** The tests of a worker share a browser and a sandbox; both are made as good as new before each. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  ownBrowser: [false, { option: true }],
  sharedSandbox: [
    async ({ browserName: _ }, use) => {
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
      await end(browser);
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
      await use(sharedBrowser);
      return expect(sharedBrowser.log.complaints()).toEqual([]);
    }
    const browser = await launch(sandbox);
    await use(browser);
    await end(browser);
  },
  tab: async ({ chromium }, use) => {
    await use(chromium.context.pages()[0] ?? (await chromium.context.newPage()));
  },
  admin: async ({ chromium, tab, sandbox }, use) => {
    await use(new Admin(chromium, tab, sandbox));
  },
});

export { expect };
