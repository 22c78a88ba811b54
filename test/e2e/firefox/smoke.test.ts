import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { type Firefox, launchFirefox, until } from '../support/firefox.ts';

const CREATE_APP = 'https://www.concursolutions.com/nui/ocstool/create';

describe('the production build in Firefox', () => {
  let sandbox: Sandbox;
  let firefox: Firefox;
  let popup: Page;

  beforeAll(async () => {
    sandbox = await startSandbox();
    firefox = await launchFirefox(sandbox);
    const tab = await firefox.browser.newPage();
    await tab.goto(CREATE_APP);
    await tab.waitForSelector('[role="combobox"]');
    popup = await firefox.openExtensionPage('popup.html', 'main[data-step]');
    const tabId = await popup.evaluate(async (url) => {
      const { browser } = globalThis as unknown as {
        browser: { tabs: { query(f: object): Promise<{ id: number }[]> } };
      };
      return (await browser.tabs.query({ url }))[0]?.id;
    }, CREATE_APP);
    popup = await firefox.openExtensionPage(`popup.html?tab=${tabId}`, '[data-grant="refresh_token"]');
  });

  afterAll(async () => {
    await firefox?.close();
    await sandbox?.close();
  });

  const state = (selector: string) => popup.$eval(selector, (element) => element.getAttribute('data-state'));

  test('reads the checklist of Create New App', async () => {
    await until(async () => (await state('[data-grant="refresh_token"]')) === 'present');
    expect(await state('[data-grant="password"]')).toBe('missing');
    expect(await state('[data-scope="EXPRPT"]')).toBe('missing');
  });

  test('prepares the app', async () => {
    await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Prepare this app',
      );
      button?.click();
    });
    await until(async () => (await state('[data-scope="expense.report.readwrite"]')) === 'present');
    expect(await state('[data-grant="client_credentials"]')).toBe('present');
    await until(() => popup.$eval('main', (main) => main.getAttribute('data-step') === 'credentials'));
  });
});
