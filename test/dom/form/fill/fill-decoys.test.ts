import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { nextTask } from '../../../../utils/dom/base/wait.ts';
import { fillFields } from '../../../../utils/dom/form/fill/fill-fields.ts';
import { rounds } from '../../../rounds.ts';
import { page } from '../../support/decoy-pages.ts';
import { randomValues, showPage, TARGET } from '../../support/target-form.ts';
import { wrongPlaces } from '../../support/wrong-places.ts';

afterEach(() => {
  showPage('');
});

/** So many forms are made; the pages hold some each. */
const FORMS = rounds(5000);

test('on random pages full of decoys no value goes anywhere but into its own field', async () => {
  waitForNothing();
  const secrets: string[] = [];
  let [filled, forms] = [0, 0];
  await fc.assert(
    fc.asyncProperty(page, async ({ html, forms: count, place, title }) => {
      if (forms >= FORMS) return;
      forms += count;
      show(html, place);
      document.title = title;
      const values = randomValues();
      secrets.push(...Object.values(values));
      const { reports } = await fillFields(document, TARGET, values, { settle: 0 });
      expect(wrongPlaces(values, ownOf)).toEqual([]);
      expect(Object.values(values).some((value) => JSON.stringify(reports).includes(value))).toBe(false);
      if (reports.length === 4 && reports.every(({ outcome }) => outcome === 'filled')) filled += 1;
    }),
    { numRuns: FORMS / 2 },
  );
  vi.restoreAllMocks();
  expect(forms).toBeGreaterThanOrEqual(FORMS);
  // The property would also hold for a product that never fills anything.
  expect(filled).toBeGreaterThan(FORMS * 0.03);
  const outside = outsideThePage();
  expect(secrets.filter((secret) => outside.includes(secret))).toEqual([]);
}, 600_000);

/** What the product waits for takes no time here: the pages have no code of their own that could need it. */
function waitForNothing(): void {
  const { setTimeout: later } = window;
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => {
    nextTask().then(() => draw(0));
    return 0;
  });
  vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, ms = 0) => {
    if (ms > 0) return later(run, ms);
    nextTask().then(run);
    return 0;
  }) as typeof setTimeout);
}

const ownOf = (element: Element): string | undefined => (element as HTMLElement).dataset?.value;

function show(html: string, place: string): void {
  const body = showPage(place === 'light' ? html : '<main></main>');
  const main = body.querySelector('main');
  if (place === 'shadow') main?.attachShadow({ mode: 'open' }).append(parsed(html));
  if (place !== 'frame' || !main) return;
  main.innerHTML = '<iframe width="600" height="900"></iframe>';
  const inner = main.querySelector('iframe')?.contentDocument;
  if (inner) inner.body.innerHTML = html;
}

const parsed = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);

/** Where a value could have gone beside the elements: stores, addresses, requests. */
const outsideThePage = (): string =>
  [
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    document.cookie,
    document.title,
    location.href,
    JSON.stringify(history.state),
    window.name,
    ...performance.getEntries().map(({ name }) => name),
  ].join('\n');
