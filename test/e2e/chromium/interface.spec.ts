import { readFileSync } from 'node:fs';
import { accepted, lookOf } from '../../preview/looks.ts';
import { expect, test } from '../support/preview.ts';

/** What an ordinary state may take of a popup, whose window is 600 px high at most. */
const MOST = { height: 600, width: 380, controls: 7, words: 90, primary: 1, rows: 3 };

/** Not ordinary: many problems at once, a text that was pasted, pages of their own. */
const isOrdinary = (name: string) =>
  !/^(problems \d+|pasted|options|optionsFull|welcome|practice)$/u.test(name);

test('every ordinary state fits into a popup, with little to read and one thing to press', async ({
  preview,
}) => {
  // What is seen without unfolding anything; a folded part's own line belongs to it.
  const tooMuch = await preview.page.evaluateHandle(
    (most) => () => {
      const app = document.querySelector('.app') ?? document.body;
      const isSeen = (element: Element | null) =>
        Boolean(
          element?.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden'),
        );
      const texts = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
      let words = 0;
      while (texts.nextNode())
        if (isSeen(texts.currentNode.parentElement))
          words += texts.currentNode.textContent?.match(/\S+/gu)?.length ?? 0;
      const found: typeof most = {
        height: Math.ceil(app.getBoundingClientRect().height),
        width: document.documentElement.scrollWidth,
        controls: [...app.querySelectorAll('button, a, input, textarea')].filter(isSeen).length,
        words,
        primary: app.querySelectorAll('.primary').length,
        rows: app.querySelectorAll('.details > .row').length,
      };
      return (Object.keys(most) as (keyof typeof most)[])
        .filter((what) => found[what] > most[what])
        .map((what) => `${what} ${found[what]}`);
    },
    MOST,
  );
  const ordinary = preview.names.filter(isOrdinary);
  expect(ordinary.length).toBeGreaterThan(45);
  expect(await preview.findings(tooMuch, 'en', ordinary)).toEqual([]);
});

test('every kind of part looks as it was accepted with `npm run shots -- --accept`', async ({ preview }) => {
  const look = await preview.page.evaluateHandle<typeof lookOf>(`(${lookOf})`);
  const seen = await preview.findings(look);
  const looks = accepted(seen.map((text) => text.slice(text.indexOf(': ') + 2)));
  expect(looks).toBe(readFileSync('test/preview/looks.txt', 'utf8'));
});

test('every state passes axe, its colours in both themes', async ({ preview }) => {
  expect(await preview.findings(await preview.axe())).toEqual([]);
  for (const colorScheme of ['dark', 'light'] as const) {
    await preview.page.emulateMedia({ colorScheme });
    expect(await preview.findings(await preview.axe(['color-contrast'])), colorScheme).toEqual([]);
  }
});
