import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookHandlers } from '@/entrypoints/background/handlers/look.ts';
import { valueHandlers } from '@/entrypoints/background/handlers/values.ts';
import { beginSetup, endSetup, endSetupIfOver } from '@/entrypoints/background/setup-life.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import { updateSetup } from '@/utils/session/vault.ts';

const TAB = 4;
const secret = randomUUID();
const take = () =>
  beginSetup((state) => takeValues(state, { clientId: 'c', clientSecret: secret }, Date.now()));
/** An update, a restart of the browser, the extension turned off and on again. */
const emptyMemory = () => fakeBrowser.storage.session.clear();

/** What the panel says about lost values. */
async function told(): Promise<readonly (string | undefined)[]> {
  const reply = await lookHandlers.snapshot({ tabId: TAB });
  if (!reply.ok) throw new Error(reply.failure.id);
  return reply.value.problems.filter(({ id }) => id === 'valuesLost').map(({ params }) => params?.fields);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.tabs, {
    get: vi.fn(async () => ({ id: TAB, url: 'https://www.concursolutions.com/home' })),
    query: vi.fn(async () => []),
  });
  await take();
});
afterEach(() => {
  vi.useRealTimers();
});

test('which values are held is noted on the disk, and no value', async () => {
  const disk = JSON.stringify(await fakeBrowser.storage.local.get());
  expect(disk).toContain('clientSecret');
  expect(disk).not.toContain(secret);
  expect(await told()).toEqual([]);
});

test('values that the browser took are named, also when a new link has begun, until there are new ones', async () => {
  await emptyMemory();
  expect(await told()).toEqual(['clientId, clientSecret']);
  await endSetup();
  expect(await told()).toEqual(['clientId, clientSecret']);
  await beginSetup();
  expect(await told()).toEqual(['clientId, clientSecret']);
  await take();
  expect(await told()).toEqual([]);
});

test.each<[string, () => Promise<unknown>]>([
  ['"Forget everything"', () => valueHandlers.forget()],
  [
    'the end of their time',
    async () => {
      vi.setSystemTime(Date.now() + 15 * 60_000);
      await endSetupIfOver();
    },
  ],
  [
    'the change that takes the last value away',
    () => updateSetup((state) => state && { ...state, values: {} }),
  ],
  [
    '"Forget everything" once they are lost',
    async () => {
      await emptyMemory();
      await valueHandlers.forget();
    },
  ],
])('after %s nothing is missed', async (_, end) => {
  await end();
  await emptyMemory();
  expect(await told()).toEqual([]);
});
