import { KeyboardScreen } from '../support/keyboard-screen.ts';
import { Person } from '../support/person.ts';
import { type PlaywrightScreen, playwrightDriver } from '../support/playwright-driver.ts';
import { buttonsIn } from '../support/texts-in.ts';
import { expect, test } from './fixtures.ts';

/** The farthest from English. */
const LANGUAGE = 'ja';

test('the whole job by keyboard alone, in another language', async ({ chromium, tab, sandbox }) => {
  const driver = playwrightDriver(chromium);
  const options = await driver.openExtensionPage('options.html');
  await options.evaluate((chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ language: chosen });
  }, LANGUAGE);
  // A page that is open speaks the chosen language at once.
  await options.waitFor(`html[lang="${LANGUAGE}"]`);
  await options.close();

  const openExtensionPage = async (path: string) =>
    new KeyboardScreen(
      ((await driver.openExtensionPage(path)) as PlaywrightScreen).page,
      buttonsIn(LANGUAGE),
    );
  const person = new Person({ ...driver, openExtensionPage }, new KeyboardScreen(tab), sandbox);
  await person.link();
  expect(await person.view.evaluate(() => document.documentElement.lang, null)).toBe(LANGUAGE);
  expect(sandbox.world.target.validated).toBe(true);
  await person.press('Finish and forget');
  await person.view.waitFor('[data-credential="clientSecret"][data-state="empty"]');
});
