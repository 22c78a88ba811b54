import type { Page } from 'puppeteer-core';
import { launchPlain, type PlainChromium } from '../support/plain-chromium.ts';
import { supplied } from '../support/supplied.ts';
import { test as base, expect } from './fixtures.ts';

const SETTINGS = 'https://dashboard.mileiq.com/settings/concur-integration';
const FILLED = '[data-fill-field="authorizationUrl"][data-outcome="filled"]';
const EMPTY = ['', '', '', ''];

/** A browser whose tab in front shows the form, and a panel that holds all four values, proven. */
const test = base.extend<{ plain: PlainChromium; front: Page; panel: Page; tabId: number }>({
  plain: async ({ sandbox }, use) => {
    const plain = await launchPlain(sandbox);
    await use(plain);
    await plain.close();
  },
  front: async ({ plain }, use) => {
    const page = await plain.firstTab(SETTINGS);
    await page.waitForSelector('input');
    await use(page);
  },
  tabId: async ({ plain, front }, use) => {
    await front.bringToFront();
    await use(await plain.activeTab());
  },
  panel: async ({ plain, tabId, sandbox }, use) => {
    const panel = await plain.open(`sidepanel.html?tab=${tabId}`);
    await ask(panel, 'usePaste', { text: supplied(sandbox.world).email });
    await ask(panel, 'validate', {});
    await panel.waitForSelector('main[data-step="fill"]');
    await use(panel);
  },
});

/** Sends a message as the interface does. */
const ask = (panel: Page, name: string, arg: object): Promise<unknown> =>
  panel.evaluate(
    (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(message);
    },
    { name, arg },
  );

const press = (panel: Page, name: string) =>
  panel.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const held = (page: Page): Promise<string[]> =>
  page.$$eval('input', (all) => all.map((each) => (each as HTMLInputElement).value));

test('a page without the focus is filled: hidden behind another tab, and under the real popup', {
  tag: '@variation',
}, async ({ plain, front: page, panel }) => {
  await panel.bringToFront();
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  await press(panel, 'Fill MileIQ');
  await panel.waitForSelector(FILLED);
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  const values = await held(page);
  expect(new Set(values).size).toBe(4);
  await press(panel, 'Undo fill');
  await expect.poll(() => held(page)).toEqual(EMPTY);

  await page.bringToFront();
  const popup = await plain.openPopup();
  await popup.waitForSelector('main[data-step="fill"]');
  expect(await page.evaluate(() => document.hasFocus())).toBe(false);
  await press(popup, 'Fill MileIQ');
  await popup.waitForSelector(FILLED);
  expect(await held(page)).toEqual(values);
  // What the page itself holds, not only its fields: its button can be pressed.
  expect(await page.$eval('button[disabled]', () => true).catch(() => false)).toBe(false);
});

/** Each way to leave the page once; `RACE_ROUNDS=200` to look harder, after waits of 0 to 100 ms. */
const ROUNDS = Number(process.env.RACE_ROUNDS ?? 6);
const LONGEST_WAIT = 101;

test('whatever happens to the tab right after the order, no other document is filled', async ({
  plain,
  front: page,
  panel,
  tabId,
}) => {
  const other = await plain.browser.newPage();
  await other.goto(SETTINGS);
  await page.goto(`${SETTINGS}?earlier`);
  await page.goto(SETTINGS);
  const leave = [
    () => page.reload(),
    () => page.goto(`${SETTINGS}?later`),
    () => page.goBack(),
    () => page.goForward(),
    () => page.evaluate(() => location.assign(`${location.pathname}?by-itself`)),
    () => page.goto(SETTINGS),
  ];
  test.setTimeout(900_000 + ROUNDS * 3000);
  for (let round = 0; round < ROUNDS; round += 1) {
    const go = leave[round % leave.length] as (typeof leave)[number];
    await page.evaluate((mark) => {
      document.documentElement.id = mark;
    }, `round-${round}`);
    const order = ask(panel, 'fill', { tabId, urlForm: null, pressedAt: Date.now() });
    await new Promise((resolve) => setTimeout(resolve, (round * 4) % LONGEST_WAIT));
    await go().catch(() => null);
    await order;
    await page.waitForSelector('input');
    // Longer than a claim and a fill take in a document that is there.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const isSeen = (await page.evaluate(() => document.documentElement.id)) === `round-${round}`;
    if (!isSeen) expect(await held(page), `round ${round}`).toEqual(EMPTY);
    expect(await held(other)).toEqual(EMPTY);
    await ask(panel, 'cancel', { tabId });
  }
});
