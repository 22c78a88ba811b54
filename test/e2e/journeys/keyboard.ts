import assert from 'node:assert/strict';
import type { Sandbox } from '../../sandbox/server.ts';
import type { Driver } from '../support/driver.ts';
import { KeyboardScreen } from '../support/keyboard-screen.ts';
import { Person } from '../support/person.ts';
import { buttonsIn } from '../support/texts-in.ts';

/** Does the whole job by keyboard alone, in a language of the interface that its options page was told. */
export async function jobByKeyboard(driver: Driver, sandbox: Sandbox, language: string): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  await options.evaluate((chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ language: chosen });
  }, language);
  // A page that is open speaks the chosen language at once.
  await options.waitFor(`html[lang="${language}"]`);

  const site = new KeyboardScreen(await driver.open());
  await options.close();
  const byKeyboard: Driver = {
    ...driver,
    tabId: () => driver.tabId(site.screen),
    openExtensionPage: async (path) =>
      new KeyboardScreen(await driver.openExtensionPage(path), buttonsIn(language)),
  };
  const person = new Person(byKeyboard, site, sandbox);
  await person.link();
  assert.equal(await person.view.evaluate(() => document.documentElement.lang, null), language);
  assert.equal(sandbox.world.target.validated, true);
  await person.press('Finish and forget');
  await person.view.waitFor('[data-credential="clientSecret"][data-state="empty"]');
}
