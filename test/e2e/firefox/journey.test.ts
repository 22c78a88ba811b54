import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { type Firefox, launchFirefox, until } from '../support/firefox.ts';

const CREATE_APP = 'https://www.concursolutions.com/nui/ocstool/create';

describe('the production build in Firefox', () => {
  let sandbox: Sandbox;
  let firefox: Firefox;
  let tab: Page;
  let popup: Page;

  beforeAll(async () => {
    sandbox = await startSandbox();
    firefox = await launchFirefox(sandbox);
    tab = await firefox.browser.newPage();
    await tab.goto(CREATE_APP);
    await tab.waitForSelector('[role="combobox"]');
    popup = await firefox.openExtensionPage('popup.html', 'main[data-step]');
    const tabId = await popup.evaluate(async (url) => {
      const { browser } = globalThis as unknown as {
        browser: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
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
  const atStep = (step: string) => until(() => popup.$(`main[data-step="${step}"]`));
  /** Clicks the button or link with this text as soon as it is there and can be pressed. */
  const click = (page: Page, text: string) =>
    until(() =>
      page.evaluate((name) => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('button, a')];
        const button = buttons.find(({ textContent, disabled }) => textContent?.trim() === name && !disabled);
        button?.click();
        return Boolean(button);
      }, text),
    );

  test('reads the checklist of Create New App', async () => {
    await until(async () => (await state('[data-grant="refresh_token"]')) === 'present');
    expect(await state('[data-grant="password"]')).toBe('missing');
    expect(await state('[data-scope="EXPRPT"]')).toBe('missing');
  });

  // The newest look and the widgets of Concur's own library.
  test.each(['g4', 'g5'] as const)('does the whole job on pages of %s', async (generation) => {
    sandbox.world.options.generation = generation;
    await tab.goto(CREATE_APP);
    // The driver waits for ever for a page of the extension that it loads again itself.
    await popup.evaluate(() => location.reload());
    await until(() => popup.$('[data-grant="refresh_token"]'));
    await until(async () => (await state('[data-grant="refresh_token"]')) === 'present');
    await click(popup, 'Prepare this app');
    await atStep('credentials');
    await click(tab, 'Submit');
    await atStep('request-token');
    await click(popup, 'Open Company Request Tokens');
    await until(() => tab.$('h1 ::-p-text(Company Request Tokens for)'));
    await until(() => tab.$eval('input', ({ value }) => value.length === 36));
    await click(tab, 'Submit');
    await atStep('exchange');
    await click(popup, 'Get refresh token');
    await atStep('fill');
    await tab.goto('https://dashboard.mileiq.com/settings/concur-integration');
    await tab.waitForSelector('input');
    await click(popup, 'Fill MileIQ');
    await until(() => popup.$('[data-fill-field="authorizationUrl"][data-outcome="filled"]'));
    await click(tab, 'Validate');
    await atStep('done');
    expect(sandbox.world.target.validated).toBe(true);
    await click(popup, 'Finish and forget');
    await until(async () => (await state('[data-credential="clientSecret"]')) === 'empty');
  });
});
