import { describe, expect, test } from 'vitest';
import {
  expectAppIdPage,
  isAppIdPage,
  mayHoldInput,
  withoutExpectedPage,
} from '../../../utils/core/setup/open-page.ts';
import type { PageReading } from '../../../utils/core/source/reading.ts';
import { setupIn } from './setup-in.ts';

const TAB = 7;
const FORM = {
  kind: 'createApp',
  company: null,
  appName: null,
  grants: { entries: [], editable: true },
  scopes: null,
  notice: null,
  appId: null,
  shownApp: null,
  document: null,
  offers: {},
  at: 1,
} as const;
/** Taken at 1. */
const secret = { clientSecret: crypto.randomUUID() };
const prepared = (at: number) => ({ added: ['A'], failed: [], undone: false, tabId: TAB, at });
const shown = { app: { pages: { [TAB]: FORM } } };

describe('whether a tab may hold input that is not saved', () => {
  test.each([
    ['a form before it was saved', setupIn(shown), { editable: true }, true],
    [
      'one that was prepared and not saved',
      setupIn({ ...shown, work: { prepared: prepared(0) } }),
      { editable: true },
      true,
    ],
    [
      'one whose secret was taken',
      setupIn({ ...shown, values: secret, work: { prepared: prepared(0) } }),
      { editable: true },
      false,
    ],
    [
      'one prepared again since',
      setupIn({ ...shown, values: secret, work: { prepared: prepared(9) } }),
      { editable: true },
      true,
    ],
    [
      'any other page of the source',
      setupIn({ app: { pages: { [TAB]: { ...FORM, kind: 'unknown', grants: null } } } }),
      { editable: true },
      false,
    ],
    ['a page that is no form', setupIn(shown), {}, false],
    ['a tab of which nothing was read', setupIn(), { editable: true }, false],
  ] as const)('%s', (_, state, traits, holds) => {
    expect(mayHoldInput(state, TAB, traits)).toBe(holds);
  });
});

describe('the page that is opened to fill in the App ID', () => {
  const held = setupIn({ values: { clientId: crypto.randomUUID() } });
  const reading = (notice: PageReading['notice'] = null) => ({ notice }) as PageReading;
  const asks = { asksForAppId: true } as const;

  test('is expected in its tab, with its field, and once', () => {
    const expecting = expectAppIdPage(held, TAB);
    expect(isAppIdPage(expecting, TAB, reading(), asks)).toBe(true);
    expect(isAppIdPage(expecting, TAB + 1, reading(), asks)).toBe(false);
    expect(isAppIdPage(expecting, TAB, reading(), {})).toBe(false);
    expect(isAppIdPage(expecting, TAB, reading('pageNotUnderstood'), asks)).toBe(false);
    expect(isAppIdPage(withoutExpectedPage(expecting), TAB, reading(), asks)).toBe(false);
    expect(isAppIdPage(held, TAB, reading(), asks)).toBe(false);
  });

  test('is not expected while no Client ID is held', () => {
    expect(expectAppIdPage(setupIn(), TAB)).toEqual(setupIn());
  });
});
