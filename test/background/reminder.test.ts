import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { valueHandlers } from '@/entrypoints/background/handlers/values.ts';
import { remind } from '@/entrypoints/background/remind.ts';
import { endSetup, tellOfChange } from '@/entrypoints/background/setup-life.ts';
import { newSetup } from '@/utils/core/setup/state.ts';
import { LAST_LINK } from '@/utils/session/items.ts';
import { reminderIsDue, takeBackLink } from '@/utils/session/last-link.ts';
import { changeSetup, onSetupChange, updateSetup } from '@/utils/session/vault.ts';

const DAY = 86_400_000;
const LINKED = Date.UTC(2026, 0, 1);
const ENDS = LINKED + 183 * DAY;

const badge = () => fakeBrowser.action.getBadgeText({});
const alarm = async () => (await fakeBrowser.alarms.get('remind'))?.scheduledTime ?? null;

onSetupChange(tellOfChange);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(LINKED);
  let text = '';
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(async (details: { text: string }) => {
      text = details.text;
    }),
    getBadgeText: vi.fn(async () => text),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  });
  await LAST_LINK.setValue({ linkedOn: LINKED, expiresOn: ENDS });
  await remind();
});
afterEach(() => {
  vi.useRealTimers();
});

test('four weeks before the end, not earlier', async () => {
  expect(await alarm()).toBe(ENDS - 28 * DAY);
  vi.setSystemTime(ENDS - 28 * DAY - 1);
  await remind();
  expect(await badge()).toBe('');
  vi.setSystemTime(ENDS - 28 * DAY);
  await remind();
  expect(await badge()).toBe('!');
  expect(await alarm()).toBeNull();
  vi.setSystemTime(ENDS + DAY);
  await remind();
  expect(await badge()).toBe('!');
});

test('the number of values held comes first, and the reminder returns after it', async () => {
  vi.setSystemTime(ENDS - DAY);
  const values = { clientId: { value: randomUUID(), takenAt: Date.now() } };
  await updateSetup(() => newSetup(Date.now(), 'token'));
  await changeSetup((state) => ({ ...state, values }));
  expect(await badge()).toBe('1');
  await endSetup();
  expect(await badge()).toBe('!');
});

test('dismissed, it stays away for this end, and comes for the next one', async () => {
  vi.setSystemTime(ENDS - DAY);
  await remind();
  expect(await valueHandlers.dismissReminder()).toMatchObject({ ok: true });
  expect(await badge()).toBe('');
  await remind();
  expect([await badge(), await alarm(), await reminderIsDue()]).toEqual(['', null, false]);
  await LAST_LINK.setValue({ linkedOn: ENDS, expiresOn: ENDS + 183 * DAY });
  await remind();
  expect(await alarm()).toBe(ENDS + 155 * DAY);
});

test('without a link, or without its end, there is nothing to be reminded of', async () => {
  await LAST_LINK.setValue({ linkedOn: LINKED, expiresOn: null });
  await remind();
  expect([await alarm(), await reminderIsDue()]).toEqual([null, false]);
  await LAST_LINK.setValue({ linkedOn: LINKED, expiresOn: ENDS });
  await takeBackLink(LINKED);
  vi.setSystemTime(ENDS);
  await remind();
  expect([await alarm(), await badge()]).toEqual([null, '']);
});

test('dates are all that is kept for it', async () => {
  await valueHandlers.dismissReminder();
  expect(await fakeBrowser.storage.local.get()).toEqual({
    lastLink: { linkedOn: LINKED, expiresOn: ENDS },
    reminderDismissed: ENDS,
  });
});
