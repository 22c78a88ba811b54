import { afterEach, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import known from './known-failures.json' with { type: 'json' };
import { checkAnswer } from './support/check-answer.ts';
import { checkSource } from './support/check-source.ts';
import { checkTarget } from './support/check-target.ts';
import { type ShownPage, showPage } from './support/show-page.ts';

/** Every page: its path in this folder, and its text. */
const PAGES = import.meta.glob<string>('./{concur,mileiq}/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** The list of known failures shrinks or stays: lower this number with it. */
const MOST_KNOWN = 0;
const FAILURES: Readonly<Record<string, string>> = known;

let shown: ShownPage | null = null;
afterEach(() => {
  shown?.remove();
  shown = null;
});

async function check(file: string): Promise<void> {
  await browserPage.viewport(1280, 860);
  shown = await showPage(PAGES[`./${file}`] ?? '');
  const isSource = file.startsWith('concur/');
  const { found, expected } = isSource
    ? checkSource(shown)
    : await checkTarget(shown, (fill) => checkAnswer(shown as ShownPage, fill));
  expect(found).toEqual(expected);
}

const files = Object.keys(PAGES).map((path) => path.slice('./'.length));

describe('pages that are understood', () => {
  test.each(files.filter((file) => !(file in FAILURES)))('%s', check);
});

describe('pages that are known to fail', () => {
  test.each(Object.keys(FAILURES))('%s', async (file) => {
    expect(files, 'the page is gone: take it off known-failures.json').toContain(file);
    const passed = await check(file).then(
      () => true,
      () => false,
    );
    expect(passed, 'the page passes: take it off known-failures.json').toBe(false);
  });

  test('are no more than they were', () => {
    expect(Object.keys(FAILURES)).toHaveLength(MOST_KNOWN);
  });
});
