import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeLink, endLink, tellOfChange } from '@/entrypoints/background/change-link.ts';
import { valueHandlers } from '@/entrypoints/background/handlers/values.ts';
import { remind } from '@/entrypoints/background/remind.ts';
import { newLink } from '@/utils/core/link/state.ts';
import { rememberLink, takeBackLink } from '@/utils/session/last-link.ts';
import { reminderIsDue } from '@/utils/session/reminder.ts';
import { onLinkChange, updateLink } from '@/utils/session/vault.ts';

const DAY = 86_400_000;
const LINKED = Date.UTC(2026, 0, 1);
const ENDS = LINKED + 183 * DAY;

const badge = () => fakeBrowser.action.getBadgeText({});
const alarm = async () => (await fakeBrowser.alarms.get('remind'))?.scheduledTime ?? null;

onLinkChange(tellOfChange);

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
  await rememberLink(LINKED, ENDS);
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
  await updateLink(() => newLink(Date.now(), 'token'));
  await changeLink((state) => ({ ...state, values }));
  expect(await badge()).toBe('1');
  await endLink();
  expect(await badge()).toBe('!');
});

test('dismissed, it stays away for this end, and comes for the next one', async () => {
  vi.setSystemTime(ENDS - DAY);
  await remind();
  expect(await valueHandlers.dismissReminder()).toMatchObject({ ok: true });
  expect(await badge()).toBe('');
  await remind();
  expect([await badge(), await alarm(), await reminderIsDue()]).toEqual(['', null, false]);
  await rememberLink(ENDS, ENDS + 183 * DAY);
  await remind();
  expect(await alarm()).toBe(ENDS + 155 * DAY);
});

test('without a link, or without its end, there is nothing to be reminded of', async () => {
  await rememberLink(LINKED, null);
  await remind();
  expect([await alarm(), await reminderIsDue()]).toEqual([null, false]);
  await rememberLink(LINKED, ENDS);
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
