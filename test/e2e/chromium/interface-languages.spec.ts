import { LANGUAGES } from '../../../utils/core/text/languages.ts';
import { expect, test } from '../support/preview.ts';

/** One that is longer than any, one from right to left; neither is in the package. */
const PSEUDO_LOCALES = ['en-XA', 'ar-XB'];

for (const language of [...Object.keys(LANGUAGES), ...PSEUDO_LOCALES]) {
  // The longest words, and the other direction.
  const tag = ['de', 'ar-XB'].includes(language) ? [] : ['@variation'];
  test(`no state scrolls sideways or cuts off a text, ${language}`, { tag }, async ({ preview }) => {
    const cutOff = await preview.page.evaluateHandle(() => () => {
      const found: string[] = [];
      if (document.documentElement.scrollWidth > innerWidth)
        found.push(`${document.documentElement.scrollWidth} px wide`);
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!element?.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden'))
          continue;
        range.selectNodeContents(texts.currentNode);
        const text = range.getBoundingClientRect();
        const box = element.closest('button, summary, .button, body')?.getBoundingClientRect();
        if (box && (text.left < box.left - 1 || text.right > box.right + 1 || text.bottom > box.bottom + 1))
          found.push(`“${texts.currentNode.textContent}” is cut off`);
      }
      return found;
    });
    for (const width of [320, 380]) {
      await preview.page.setViewportSize({ width, height: 600 });
      expect(await preview.findings(cutOff, language), `at ${width} px`).toEqual([]);
    }
  });
}

// One for each script and direction; colours are the same in all.
for (const language of ['de', 'ja', 'ar-XB']) {
  test(`every state passes axe, ${language}`, { tag: '@variation' }, async ({ preview }) => {
    expect(await preview.findings(await preview.axe(), language)).toEqual([]);
    expect(await preview.page.locator('html').getAttribute('lang')).toBe(language);
  });
}
