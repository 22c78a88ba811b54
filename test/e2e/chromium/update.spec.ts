import type { Page } from 'puppeteer-core';
import { type PackedExtension, packExtension } from '../support/packed-extension.ts';
import { launchPlain, type PlainChromium } from '../support/plain-chromium.ts';
import { supplied } from '../support/supplied.ts';
import { test as base, expect } from './fixtures.ts';

/** What a page of the extension may call. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly runtime: {
      getManifest(): { version: string };
      sendMessage(message: object): Promise<{ ok: boolean; value?: string }>;
    };
    readonly storage: { readonly session: { get(): Promise<object> } };
  };
}

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

const say = (page: Page, name: string, arg: object) =>
  page.evaluate((message) => (globalThis as unknown as ExtensionGlobal).chrome.runtime.sendMessage(message), {
    name,
    arg,
  });
const version = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.runtime.getManifest().version);

/** A worker is stopped after half a minute without work, and what is found for an idle extension is installed at once. */
const IDLE_MS = 40_000;

test('an update of the browser waits while a setup is under way, and comes in when that has ended', {
  tag: '@variation',
}, async ({ sandbox, packed, plain }) => {
  const { app, email } = supplied(sandbox.world);
  const page = await plain.open('options.html');
  await (await plain.extensionPage('welcome.html')).close();
  expect(await say(page, 'usePaste', { text: email })).toMatchObject({ ok: true });
  await page.close();
  // Nothing tells that something does not happen.
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  packed.deliverUpdate();
  await expect.poll(packed.hasUpdate).toBe(true);

  const later = await plain.open('options.html');
  const kept = () =>
    later.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.storage.session.get());
  await expect.poll(kept).toHaveProperty('updateWaits', true);
  expect(await version(later)).toBe('0.0.1');
  const secret = await say(later, 'reveal', { credential: 'clientSecret' });
  expect(secret.value).toBe(app.secret.value);

  // The extension's pages are closed with the version that they are of.
  await say(later, 'forget', {}).catch(() => undefined);
  await expect
    .poll(async () => {
      const next = await plain.open('options.html').catch(() => null);
      return next && version(next).catch(() => null);
    })
    .toBe('0.0.2');
});
