import type { Page } from 'puppeteer-core';
import { launchPlain, type PlainChromium } from '../support/plain-chromium.ts';
import { test as base, expect } from './fixtures.ts';

const CREATE = 'https://www.concursolutions.com/nui/ocstool/create';

const test = base.extend<{ plain: PlainChromium; front: Page }>({
  plain: async ({ sandbox }, use, { errors }) => {
    const plain = await launchPlain(sandbox);
    await use(plain);
    if (errors.length > 0)
      for (const page of await plain.browser.pages()) {
        const look = () => [
          document.body.innerText,
          ...[...document.querySelectorAll('input,textarea')].map(
            (field) => (field as HTMLInputElement).value,
          ),
        ];
        console.error(page.url(), await page.evaluate(look));
      }
    await plain.close();
  },
  front: async ({ plain }, use) => {
    const page = await plain.firstTab(CREATE);
    await page.waitForSelector('#app-name');
    await page.bringToFront();
    await use(page);
  },
});

const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
/** What the panel shows while the admin holds "Reveal". */
const secretHeld = (panel: Page): Promise<string> =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ value: string }> } };
    };
    const message = { name: 'reveal', arg: { credential: 'clientSecret' } };
    return (await chrome.runtime.sendMessage(message)).value;
  });
/**
 * With its first chip beyond `few` the page stands still until it is let go on: a preparation is then in the middle, however fast
 * the machine is. `moment` comes with that chip, and gives what lets the page go on.
 */
async function holdUpAtFirstChip(page: Page, few: number): Promise<{ moment: Promise<() => Promise<void>> }> {
  const path = '/held-up';
  await page.setRequestInterception(true);
  const moment = new Promise<() => Promise<void>>((resolve) => {
    page.on('request', (request) => {
      if (new URL(request.url()).pathname !== path) void request.continue();
      else resolve(() => request.respond({ status: 204 }));
    });
  });
  await page.evaluate(
    ([few, path]) => {
      new MutationObserver((_, chips) => {
        if (document.querySelectorAll('[aria-label^="Remove "]').length <= few) return;
        chips.disconnect();
        const request = new XMLHttpRequest();
        request.open('GET', path, false);
        request.send();
      }).observe(document.body, { childList: true, subtree: true });
    },
    [few, path] as const,
  );
  return { moment };
}
const held = '[data-credential="clientSecret"][data-state="held"]';

test('the real popup: the tab in front, 380 pixels, prepares while it has the focus', async ({
  plain,
  front: page,
}) => {
  const popup = await plain.openPopup();
  await popup.waitForSelector('[data-grant="refresh_token"][data-state="present"]');
  await popup.waitForSelector('[data-scope="EXPRPT"][data-state="missing"]');
  const { width, content } = await popup.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return { width: clientWidth, content: scrollWidth };
  });
  expect([width, content]).toEqual([380, 380]);
  expect(await page.evaluate(() => document.hasFocus())).toBe(false);
  await press(popup, 'Prepare this app');
  await popup.waitForSelector('main[data-step="credentials"]');
  expect(await popup.$$eval('[data-state="missing"]', (all) => all.length)).toBe(0);
  expect(await page.evaluate(() => document.hasFocus())).toBe(false);
});

test('"Keep open" opens the side panel on the same tab', async ({ plain, front: page }) => {
  expect(page.url()).toBe(CREATE);
  const popup = await plain.openPopup();
  await popup.waitForSelector('[data-grant="refresh_token"][data-state="present"]');
  await press(popup, 'Keep open');
  const panel = await plain.extensionPage('sidepanel.html');
  await panel.waitForSelector('[data-grant="refresh_token"][data-state="present"]');
});

test('an app is prepared, and its values are taken, while another tab is in front', async ({
  plain,
  front: page,
  sandbox,
}) => {
  const tabId = await plain.activeTab();
  const panel = await plain.open(`sidepanel.html?tab=${tabId}`);
  await panel.bringToFront();
  await panel.waitForSelector('[data-grant="refresh_token"][data-state="present"]');
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  await press(panel, 'Prepare this app');
  await panel.waitForSelector('main[data-step="credentials"]');

  // The page's own Submit, by a click that needs no visible page.
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Submit')?.click();
  });
  await panel.waitForSelector(held);
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  expect(sandbox.world.apps[0]?.grants).toContain('password');
});

test('a tab that the browser freezes is given no order; one that freezes in the middle tells what was done, to be taken back', async ({
  plain,
  front: page,
}) => {
  const tabId = await plain.activeTab();
  const panel = await plain.open(`sidepanel.html?tab=${tabId}`);
  await panel.bringToFront();
  await panel.waitForSelector('[data-scope="EXPRPT"][data-state="missing"]');
  const session = await page.createCDPSession();
  const become = (state: 'frozen' | 'active') => session.send('Page.setWebLifecycleState', { state });
  const chips = () => page.$$eval('[aria-label^="Remove "]', (all) => all.length);
  const before = await chips();

  await become('frozen');
  await press(panel, 'Prepare this app');
  await panel.waitForSelector('[data-problem="tabAsleep"]');
  await become('active');
  await press(panel, 'Look again');
  expect(await chips()).toBe(before);
  const { moment } = await holdUpAtFirstChip(page, before);
  await press(panel, 'Prepare this app');
  const goOn = await moment;
  await become('frozen');
  await goOn();
  await become('active');
  await panel.waitForSelector('::-p-aria([name="Undo"][role="button"])');
  expect(await panel.$$eval('[data-scope][data-state="missing"]', (all) => all.length)).toBeGreaterThan(0);
  await press(panel, 'Undo');
  await expect.poll(chips).toBe(before);
  await panel.waitForSelector('[data-scope="EXPRPT"][data-state="missing"]');
  await press(panel, 'Prepare this app');
  await panel.waitForSelector('main[data-step="credentials"]');
});

test('a dialog that is there for 200 ms is read', { tag: '@variation' }, async ({
  plain,
  front: page,
  sandbox,
}) => {
  const tabId = await plain.activeTab();
  const app = sandbox.world.addApp({ name: 'Mileage' });
  const panel = await plain.open(`sidepanel.html?tab=${tabId}`);
  await panel.waitForSelector('[data-grant="refresh_token"][data-state="present"]');
  for (const shown of [page, panel]) {
    await shown.bringToFront();
    const secret = crypto.randomUUID();
    await page.evaluate(
      async (id, value) => {
        const dialog = document.createElement('div');
        dialog.setAttribute('role', 'dialog');
        dialog.style.cssText = 'position:fixed;inset:80px;background:white';
        dialog.innerHTML = `<h2>App Credentials</h2><p>Client ID: ${id}</p><p>Client Secret: ${value}</p>`;
        document.body.append(dialog);
        await new Promise((resolve) => setTimeout(resolve, 200));
        dialog.remove();
      },
      app.id,
      secret,
    );
    await panel.bringToFront();
    await panel.waitForSelector(held);
    await expect.poll(() => secretHeld(panel)).toBe(secret);
  }
});
