import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookHandlers } from '@/entrypoints/background/handlers/look.ts';
import { targetHandlers } from '@/entrypoints/background/handlers/target.ts';
import { valueHandlers } from '@/entrypoints/background/handlers/values.ts';
import { tellOfChange } from '@/entrypoints/background/setup-life.ts';
import { newSetup } from '@/utils/core/setup/state.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import { onSetupChange, updateSetup } from '@/utils/session/vault.ts';
import { fourValues } from '../core/setup/setup-in.ts';
import { fakeTabs } from './fake-tabs.ts';

const TAB = 5;
const USUAL = 'https://dashboard.mileiq.com';
const OTHER = 'https://teams.mileiq.com';
onSetupChange(tellOfChange);

let remove = vi.fn(async (_: object) => true);

beforeEach(async () => {
  remove = vi.fn(async () => true);
  Object.assign(fakeBrowser.permissions, {
    getAll: vi.fn(async () => ({
      origins: ['https://*.concursolutions.com/*', `${USUAL}/*`, `${OTHER}/*`, 'https://*.mileiq.com/*'],
    })),
    remove,
  });
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => []) });
  await updateSetup(() => takeValues(newSetup(Date.now(), 'token'), fourValues(), Date.now()));
});

/** Orders a fill of a page there, of which the panel said that it is at `told`. */
async function fillAt(origin: string, told: string | null | undefined) {
  const { tabs, ordered } = fakeTabs(async () => undefined);
  const url = `${origin}/settings`;
  tabs.set(TAB, { id: randomUUID(), url, came: 0, world: new Map(), scripts: [] });
  const order = { tabId: TAB, urlForm: null, pressedAt: Date.now() };
  const reply = await targetHandlers.fill({ ...order, ...(told === undefined ? {} : { otherOrigin: told }) });
  return [reply.ok, ordered];
}

test.each<[string, string, string | null | undefined, boolean]>([
  ['the usual place', USUAL, null, true],
  ['the usual place, as an earlier panel orders it', USUAL, undefined, true],
  ['another place, which was named', OTHER, OTHER, true],
  ['another place, which was not named', OTHER, null, false],
  ['another place than the one that was named', 'https://third.mileiq.com', OTHER, false],
  ['the usual place in place of the one that was named', USUAL, OTHER, false],
])('%s', async (_, origin, told, filled) => {
  expect(await fillAt(origin, told)).toEqual([filled, filled ? ['fill'] : []]);
});

test.each<[string, string | null]>([
  [USUAL, null],
  [OTHER, OTHER],
  ['https://www.concursolutions.com', null],
])('the panel names the place of %s: %s', async (origin, named) => {
  Object.assign(fakeBrowser.tabs, { get: vi.fn(async () => ({ id: TAB, url: `${origin}/x` })) });
  const reply = await lookHandlers.snapshot({ tabId: TAB });
  expect(reply.ok && reply.value.page.otherOrigin).toBe(named);
});

test.each<[string, () => Promise<unknown>]>([
  ['with a link under way', async () => undefined],
  ['without one', () => updateSetup(() => null)],
])('"Forget everything" gives back what was allowed on a click, and nothing else: %s', async (_, before) => {
  await before();
  remove.mockClear();
  await valueHandlers.forget();
  expect(remove.mock.calls).toEqual([[{ origins: [`${OTHER}/*`, 'https://*.mileiq.com/*'] }]]);
});
