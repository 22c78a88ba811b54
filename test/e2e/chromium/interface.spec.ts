import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { lookOf, merged } from '../../preview/looks.ts';
import { type OpenPreview, openPreview } from '../../preview/open.ts';

const LOOKS = path.resolve(import.meta.dirname, '../../preview/looks.json');

/** What an ordinary state may take of a popup, whose window is 600 px high at most. */
const MOST = { height: 600, controls: 7, words: 90, primary: 1, rows: 3 };

/** Not ordinary: many problems at once, a text that was pasted, pages of their own. */
const isOrdinary = (name: string) => !/^(problems \d+|pasted|options|welcome|practice)$/u.test(name);

const test = base.extend<object, { preview: OpenPreview }>({
  preview: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from the pattern
    async ({}, use) => {
      const preview = await openPreview();
      await use(preview);
      await preview.close();
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

test('every part looks as it was accepted', async ({ preview }) => {
  const { page, names, show } = preview;
  const seen: ReturnType<typeof lookOf>[] = [];
  for (const name of names) {
    await show(name);
    seen.push(await page.evaluate(lookOf));
  }
  // Accepted by `npm run shots -- --accept`, once the pictures were looked at.
  expect(merged(seen)).toEqual(JSON.parse(readFileSync(LOOKS, 'utf8')));
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
