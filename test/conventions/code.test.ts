import { describe, expect, test } from 'vitest';
import { sourceFiles, withoutComments } from './source.ts';

const PRODUCT = sourceFiles(['entrypoints', 'components', 'utils'], ['.ts', '.tsx']);
const ALL_CODE = sourceFiles(
  [
    'entrypoints',
    'components',
    'utils',
    'scripts',
    'test',
    'wxt.config.ts',
    'vitest.config.ts',
    'playwright.config.ts',
  ],
  ['.ts', '.tsx', '.mjs', '.css'],
).filter(({ path }) => !path.startsWith('test/sandbox/'));

const matching = (files: typeof PRODUCT, pattern: RegExp, allowed: (path: string) => boolean): string[] =>
  files
    .filter(({ path, text }) => !allowed(path) && pattern.test(withoutComments(text)))
    .map(({ path }) => path);

describe('where things may stand', () => {
  test('vendor names: in the integrations, their entrypoints and the texts only', () => {
    const allowed = (path: string) =>
      path.startsWith('utils/integrations/') || /^entrypoints\/(concur|mileiq)\//u.test(path);
    const identifiers = /concur(?!-link|rent|ren)|mileiq/iu;
    const product = PRODUCT.filter(({ path }) => !allowed(path)).flatMap(({ path, text }) =>
      withoutComments(text)
        .split('\n')
        .filter((line) => identifiers.test(line) && !isScriptOrTextName(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(product).toEqual([]);
  });

  test('fetch: in utils/oauth, and for the texts of the extension itself', () => {
    expect(
      matching(
        PRODUCT,
        /\bfetch\((?!`\/_locales\/)|XMLHttpRequest|sendBeacon|WebSocket|EventSource/u,
        (path) => path.startsWith('utils/oauth/'),
      ),
    ).toEqual([]);
  });

  test('console: nowhere in the product', () => {
    expect(matching(PRODUCT, /\bconsole\./u, () => false)).toEqual([]);
  });

  test('storage: in utils/session only, and secrets never leave storage.session', () => {
    expect(
      matching(
        PRODUCT,
        /\bstorage\.(local|sync|session|managed)\b|localStorage|sessionStorage|indexedDB/u,
        (path) => path.startsWith('utils/session/'),
      ),
    ).toEqual([]);
    expect(matching(PRODUCT, /storage\.sync/u, () => false)).toEqual([]);
  });

  test('markup from strings: nowhere', () => {
    expect(
      matching(
        PRODUCT,
        /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|new Function|\beval\(/u,
        () => false,
      ),
    ).toEqual([]);
  });
});

/** Names of the two content scripts and keys of texts hold a vendor's name by the browser's and the page's own rules. */
const isScriptOrTextName = (line: string): boolean =>
  /'(concur|mileiq)'( \| '(concur|mileiq)')?|integrations\/(concur|mileiq)|i18n\.t\(/u.test(line);

describe('size', () => {
  test('no file over 200 lines outside the sandbox and the texts', () => {
    expect(ALL_CODE.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
  });

  test('utils/dom: no more lines than it has; the number to come down to is 6,500', () => {
    const dom = PRODUCT.filter(({ path }) => path.startsWith('utils/dom/'));
    expect(dom.reduce((sum, { lines }) => sum + lines, 0)).toBeLessThanOrEqual(11_407);
  });

  test('median at most 80 lines', () => {
    const lines = PRODUCT.map((file) => file.lines).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
  });
});

test('no test is skipped or run alone', () => {
  const tests = ALL_CODE.filter(({ path }) => path.includes('.test.'));
  expect(
    matching(
      tests,
      /\b(test|it|describe)\.(skip|only|todo|fixme)\b/u,
      (path) => path === 'test/conventions/code.test.ts',
    ),
  ).toEqual([]);
});
