import type { Screen } from '../support/driver.ts';
import { held, say, stored } from '../support/inside.ts';
import { type PackedExtension, packExtension } from '../support/packed-extension.ts';
import { launchPlain, type PlainChromium } from '../support/plain-chromium.ts';
import { PuppeteerScreen } from '../support/puppeteer-screen.ts';
import { supplied } from '../support/supplied.ts';
import { test as base, expect } from './fixtures.ts';

const test = base.extend<{ packed: PackedExtension; plain: PlainChromium }>({
  packed: async ({ browserName: _ }, use) => {
    const packed = await packExtension();
    await use(packed);
    await packed.close();
  },
  plain: async ({ sandbox, packed }, use) => {
    const plain = await launchPlain(sandbox, packed.install);
    await use(plain);
    await plain.close();
  },
});

const version = (view: Screen): Promise<string> =>
  view.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getManifest(): { version: string } } };
    };
    return chrome.runtime.getManifest().version;
  }, null);

/** A worker is stopped after half a minute without work, and what is found for an idle extension is installed at once. */
const IDLE_MS = 40_000;

test('an update of the browser waits while a setup is under way, and comes in when that has ended', {
  tag: '@variation',
}, async ({ sandbox, packed, plain }) => {
  const { app, email } = supplied(sandbox.world);
  const open = async () => new PuppeteerScreen(await plain.open('options.html'));
  const page = await open();
  await (await plain.extensionPage('welcome.html')).close();
  expect(await say(page, 'usePaste', { text: email })).toMatchObject({ ok: true });
  await page.close();
  // Nothing tells that something does not happen.
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  packed.deliverUpdate();
  await expect.poll(packed.hasUpdate).toBe(true);

  const later = await open();
  await expect.poll(() => stored(later)).toHaveProperty('session.updateWaits', true);
  expect(await version(later)).toBe('0.0.1');
  expect(await held(later, 'clientSecret')).toBe(app.secret.value);

  // The extension's pages are closed with the version that they are of.
  await say(later, 'forget', {}).catch(() => undefined);
  await expect
    .poll(async () => {
      const next = await open().catch(() => null);
      return next && version(next).catch(() => null);
    })
    .toBe('0.0.2');
});
