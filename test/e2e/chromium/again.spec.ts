import type { Page } from '@playwright/test';
import type { Browser } from '../support/launch.ts';
import { expect, test } from './fixtures.ts';

test.use({ ownBrowser: true });

interface WorkerGlobal {
  readings: number;
  readonly chrome: {
    readonly runtime: {
      readonly onMessage: { addListener(listener: (message: { name?: string }) => void): void };
    };
  };
}

interface ManagementGlobal {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(change: object): Promise<void>;
      reload(id: string, options: object): Promise<unknown>;
    };
  };
}

/** Reloads the extension as its own management page does; an unpacked one comes back only in developer mode. */
async function reloadExtension({ context, url }: Browser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id) => {
      const { chrome } = globalThis as unknown as ManagementGlobal;
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id, { failQuietly: true });
    },
    new URL(url('')).host,
  );
  await page.close();
}

/** Elements beside head and body: the host of the highlights, if it is there. */
const hosts = (tab: Page): Promise<number> =>
  tab.evaluate(() => document.documentElement.children.length - 2);

/** The exceptions of all scripts in the page, the extension's included. */
async function exceptionsIn(tab: Page): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const thrown: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    thrown.push(`${text} ${exception?.description ?? ''}`);
  });
  await session.send('Runtime.enable');
  return thrown;
}

test('opening the panel again and again doubles neither messages nor highlights', {
  tag: '@variation',
}, async ({ admin, chromium, tab }) => {
  await admin.goto('/nui/ocstool/create');
  for (let time = 0; time < 4; time += 1) {
    await admin.closePanel();
    await admin.openPanel();
    await expect(admin.panel.locator('[data-grant="refresh_token"]')).toHaveAttribute(
      'data-state',
      'present',
    );
  }
  expect(await hosts(tab)).toBe(1);
  const rename = async (name: string) => {
    await tab.getByLabel('App Name').fill(name);
    await expect(admin.panel.getByText(name).first()).toBeVisible();
  };
  // Once this is shown, what was read because the panel was opened has come in.
  await rename('Southwind mileage');
  await chromium.worker.evaluate(() => {
    const world = globalThis as unknown as WorkerGlobal;
    world.readings = 0;
    world.chrome.runtime.onMessage.addListener(({ name }) => {
      if (name === 'reading') world.readings += 1;
    });
  });
  const readings = () => chromium.worker.evaluate(() => (globalThis as unknown as WorkerGlobal).readings);
  await rename('Northwind mileage');
  expect(await readings()).toBe(1);

  await admin.prepareApp();
  await admin.press('Undo');
  await expect(admin.panel.locator('[data-scope="EXPRPT"]')).toHaveAttribute('data-state', 'missing');
  expect(await hosts(tab)).toBe(1);
});

test('reloaded under an open page, the old script goes silent and the new one takes over', {
  tag: '@variation',
}, async ({ admin, chromium, tab }) => {
  await admin.goto('/nui/ocstool/create');
  const thrown = await exceptionsIn(tab);
  await admin.openPanel();
  await admin.prepareApp();
  await expect.poll(() => hosts(tab)).toBe(1);

  const closed = admin.panel.waitForEvent('close');
  await reloadExtension(chromium);
  // An open panel is no dead end: the browser closes it.
  await closed;
  await tab.getByLabel('App Name').fill('Changed');
  // The next look of the old script is its last.
  await expect.poll(() => hosts(tab)).toBe(0);

  await admin.closePanel();
  const started = await chromium.context.newPage();
  await expect(async () => void (await started.goto(chromium.url('options.html')))).toPass();
  await admin.openPanel();
  await expect(admin.panel.locator('[data-scope="EXPRPT"]')).toHaveAttribute('data-state', 'present');
  await expect.poll(() => hosts(tab)).toBe(1);
  // What the earlier script had prepared stays, and the page can be prepared again.
  await tab.getByRole('button', { name: /Remove CONFIG/u }).click();
  await expect(admin.panel.locator('[data-scope="CONFIG"]')).toHaveAttribute('data-state', 'missing');
  await admin.prepareApp();
  await admin.takeCredentials();
  expect(thrown).toEqual([]);
});
