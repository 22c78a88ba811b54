import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LinkState, newLink } from '../../utils/core/link/state.ts';
import { takeValues } from '../../utils/core/link/take-values.ts';
import { hasExpired } from '../../utils/session/expired.ts';
import { setKeepMinutes } from '../../utils/session/settings.ts';
import { EXPIRY_ALARM, readLink, updateLink } from '../../utils/session/vault.ts';

const MINUTE = 60_000;
const begin = (now = Date.now()) =>
  updateLink(() => takeValues(newLink(now, 'token'), { clientSecret: randomUUID() }, now));

beforeEach(() => {
  vi.useRealTimers();
});

test('secrets rest in the session store and nowhere else', async () => {
  await begin();
  const secret = (await readLink())?.values.clientSecret?.value ?? '';
  expect(secret).not.toBe('');
  expect(JSON.stringify(await fakeBrowser.storage.session.get())).toContain(secret);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(secret);
});

test('they are gone 15 minutes after the last step, even if the alarm never came', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await begin();
  vi.setSystemTime(Date.now() + 15 * MINUTE - 1);
  expect(await readLink()).not.toBeNull();
  vi.setSystemTime(Date.now() + 1);
  expect(await readLink()).toBeNull();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('that they are gone is told until there are new ones', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await begin();
  vi.setSystemTime(Date.now() + 15 * MINUTE);
  expect(await readLink()).toBeNull();
  expect(await hasExpired()).toBe(true);
  await begin();
  expect(await hasExpired()).toBe(false);
});

test('two minutes after the target accepted them, they are gone', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await begin();
  await updateLink((state) => state && { ...state, doneAt: Date.now() });
  vi.setSystemTime(Date.now() + 2 * MINUTE);
  expect(await readLink()).toBeNull();
});

test('the alarm follows the last step and the setting', async () => {
  await setKeepMinutes(60);
  await begin(1000);
  expect((await fakeBrowser.alarms.get(EXPIRY_ALARM))?.scheduledTime).toBe(1000 + 60 * MINUTE);
});

test.each([
  [1, 5],
  [15, 15],
  [600, 60],
])('a setting of %d minutes means %d', async (asked, kept) => {
  expect(await setKeepMinutes(asked)).toBe(kept);
});

test('changes that arrive together are made one after the other', async () => {
  await begin();
  const add = (detail: string) =>
    updateLink(
      (state): LinkState | null => state && { ...state, appName: `${state.appName ?? ''}${detail}` },
    );
  await Promise.all([add('a'), add('b'), add('c')]);
  expect((await readLink())?.appName).toBe('abc');
});

test('a change that fails does not stop the ones after it', async () => {
  await begin();
  const failing = updateLink(() => {
    throw new Error('a bug');
  });
  await expect(failing).rejects.toThrow('a bug');
  await updateLink((state) => state && { ...state, appName: 'after' });
  expect((await readLink())?.appName).toBe('after');
});
