import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/find-browsers.mjs';
import { servePreview } from '../../preview/serve.ts';

/** What an ordinary state may take of a popup, whose window is 600 px high at most. */
const MOST = { height: 600, controls: 7, words: 90, primary: 1, rows: 3 };

/** Not ordinary: many problems at once, a text that was pasted, pages of their own. */
const isOrdinary = (name: string) => !/^(problems \d+|pasted|options|welcome|practice)$/u.test(name);

interface Preview {
  readonly page: Page;
  readonly names: readonly string[];
  /** Shows one state as the popup would. */
  show(name: string): Promise<void>;
}

const test = base.extend<object, { preview: Preview }>({
  preview: [
    async ({ playwright }, use) => {
      const { url, close } = await servePreview();
      const executablePath = findChromium();
      const browser = await playwright.chromium.launch({
        ...(executablePath && { executablePath }),
        args: ['--no-sandbox'],
      });
      const context = await browser.newContext({
        viewport: { width: 380, height: 600 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(`${url}?alone`);
      const names = await page
        .waitForFunction(() => (globalThis as { stateNames?: string[] }).stateNames)
        .then((handle) => handle.jsonValue());
      await use({
        page,
        names: names ?? [],
        async show(name) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, name);
          await page.locator(`[data-state-name="${name}"] main`).waitFor({ state: 'attached' });
        },
      });
      await browser.close();
      await close();
    },
    { scope: 'worker' },
  ],
});

/** What is seen without unfolding anything; a folded part's own line belongs to it. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const app = document.querySelector('.app') ?? document.body;
    const isSeen = (element: Element | null) =>
      Boolean(element?.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden'));
    const texts = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    let words = 0;
    while (texts.nextNode())
      if (isSeen(texts.currentNode.parentElement))
        words += texts.currentNode.textContent?.match(/\S+/gu)?.length ?? 0;
    return {
      height: Math.ceil(app.getBoundingClientRect().height),
      width: document.documentElement.scrollWidth,
      controls: [...app.querySelectorAll('button, a, input, textarea')].filter(isSeen).length,
      words,
      primary: app.querySelectorAll('.primary').length,
      rows: app.querySelectorAll('.details > .row').length,
    };
  });

test('every ordinary state fits into a popup, with little to read and one thing to press', async ({
  preview,
}) => {
  const tooMuch: string[] = [];
  expect(preview.names.filter(isOrdinary).length).toBeGreaterThan(45);
  for (const name of preview.names.filter(isOrdinary)) {
    await preview.show(name);
    const found = await measure(preview.page);
    for (const [what, most] of Object.entries(MOST))
      if (found[what as keyof typeof MOST] > most)
        tooMuch.push(`${name}: ${what} ${found[what as keyof typeof MOST]}`);
    if (found.width > 380) tooMuch.push(`${name}: ${found.width} px wide`);
  }
  expect(tooMuch).toEqual([]);
});

test('no state scrolls sideways at 320 px', async ({ preview }) => {
  await preview.page.setViewportSize({ width: 320, height: 600 });
  const wide: string[] = [];
  for (const name of preview.names) {
    await preview.show(name);
    if ((await measure(preview.page)).width > 320) wide.push(name);
  }
  await preview.page.setViewportSize({ width: 380, height: 600 });
  expect(wide).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`every state passes axe, ${theme}`, async ({ preview }) => {
    test.setTimeout(900_000);
    const { page } = preview;
    await page.emulateMedia({ colorScheme: theme });
    const found: string[] = [];
    for (const name of preview.names) {
      await preview.show(name);
      const axe = new AxeBuilder({ page });
      // The dark theme differs in its colours only.
      const { violations } = await (theme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
      for (const { id, nodes } of violations)
        found.push(`${name}: ${id}, ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }
    expect(found).toEqual([]);
  });
}
