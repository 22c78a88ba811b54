import { test as base, type Page } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { Admin } from '../support/admin.ts';
import { type Browser, launch } from '../support/launch.ts';

interface Fixtures {
  readonly sandbox: Sandbox;
  /** A Chromium with the production build. */
  readonly chromium: Browser;
  /** The tab that the admin works in. */
  readonly tab: Page;
  readonly admin: Admin;
}

/** Every test has its own sandbox, browser and profile: nothing is left over from another. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from the pattern
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox();
    await use(sandbox);
    await sandbox.close();
  },
  chromium: async ({ sandbox }, use) => {
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
