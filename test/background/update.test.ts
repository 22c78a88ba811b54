import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginSetup, endSetup, endSetupIfOver, tellOfChange } from '@/entrypoints/background/setup-life.ts';
import { updateAvailable, updateInTime } from '@/entrypoints/background/update.ts';
import { onSetupChange } from '@/utils/session/vault.ts';

const reload = vi.fn();
const used = vi.fn(async () => ({}));

onSetupChange(tellOfChange);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => []) });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: vi.fn(async () => undefined),
    reload,
    getPlatformInfo: used,
  });
});
afterEach(async () => {
  await endSetup();
  vi.useRealTimers();
});

test('without a link under way an update is let in at once', async () => {
  await updateAvailable();
  expect(reload).toHaveBeenCalledTimes(1);
});

test.each<[string, () => Promise<unknown>]>([
  ['"Forget everything"', endSetup],
  [
    'the time is over',
    async () => {
      vi.setSystemTime(Date.now() + 3_600_000);
      await endSetupIfOver();
    },
  ],
])('while one is under way it waits, until %s', async (_, end) => {
  await beginSetup();
  await updateAvailable();
  // The worker was stopped and has begun anew.
  await updateInTime();
  expect(reload).not.toHaveBeenCalled();
  await end();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('no update, no reload', async () => {
  await beginSetup();
  await endSetup();
  expect(reload).not.toHaveBeenCalled();
});

test('an idle extension is updated without a word, so it is not idle while a link is under way', async () => {
  await beginSetup();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(used.mock.calls.length).toBeGreaterThanOrEqual(2);
  await endSetup();
  used.mockClear();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(used).not.toHaveBeenCalled();
});
