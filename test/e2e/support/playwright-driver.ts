import type { Page } from '@playwright/test';
import type { Sandbox } from '../../sandbox/server.ts';
import { type Driver, type Key, type Place, placeFromFocus, type Role, type Screen } from './driver.ts';
import { stopWorker } from './extension.ts';
import { type Browser, launch } from './launch.ts';

/** A page in Chromium. */
export class PlaywrightScreen implements Screen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  front(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }

  shows(role: Role, name: string): Promise<boolean> {
    return this.page.getByRole(role, { name, exact: true }).first().isVisible();
  }

  fromFocus(role: Role, name: string): Promise<Place> {
    return this.page.getByRole(role, { name, exact: true }).first().evaluate(placeFromFocus);
  }

  press(role: Role, name: string): Promise<void> {
    return this.page.getByRole(role, { name, exact: true }).click();
  }

  type(selector: string, text: string): Promise<void> {
    return this.page.locator(selector).fill(text);
  }

  key(name: Key): Promise<void> {
    return this.page.keyboard.press(name);
  }

  waitFor(selector: string): Promise<void> {
    return this.page.locator(selector).first().waitFor({ state: 'attached' });
  }

  evaluate<T, A>(look: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    return this.page.evaluate(look as never, arg) as Promise<T>;
  }
}

/** What the browser's page of extensions offers, and only it. */
interface SettingsGlobal {
  readonly chrome: {
    readonly developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
  };
}

/** A Chromium that was launched, as a driver. */
export function playwrightDriver(browser: Browser): Driver {
  const { context, worker } = browser;
  const openTab = async (url?: string): Promise<PlaywrightScreen> => {
    const page = await context.newPage();
    if (url) await page.goto(url);
    return new PlaywrightScreen(page);
  };
  return {
    name: 'Chromium',
    async open(where = 'tab') {
      if (where === 'tab') return openTab();
      const opened = context.waitForEvent('page');
      await worker.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { windows: { create(): Promise<void> } } };
        return chrome.windows.create().then(() => null);
      });
      return new PlaywrightScreen(await opened);
    },
    openExtensionPage: (path) => openTab(browser.url(path)),
    tabId: (screen) => browser.tabId((screen as PlaywrightScreen).page),
    async stopBackground() {
      const { page } = await openTab();
      await stopWorker(page);
      await page.close();
    },
    async setAccess(isAllowed) {
      const settings = await openTab('chrome://extensions');
      await settings.evaluate(
        ([extensionId, hostAccess]) =>
          (globalThis as unknown as SettingsGlobal).chrome.developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess,
          }),
        [new URL(browser.url('')).host, isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK'],
      );
      await settings.close();
    },
    async close() {
      await browser.close();
      browser.discard();
    },
  };
}

/** Starts a Chromium of its own. */
export const launchChromiumDriver = async (sandbox: Sandbox): Promise<Driver> =>
  playwrightDriver(await launch(sandbox));
