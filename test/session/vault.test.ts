import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newSetup, type SetupState } from '../../utils/core/setup/state.ts';
import { takeValues } from '../../utils/core/setup/take-values.ts';
import { EXPIRED } from '../../utils/session/items.ts';
import {
  EXPIRY_ALARM,
  keepMinutes,
  readSetup,
  setKeepMinutes,
  updateSetup,
} from '../../utils/session/vault.ts';

const MINUTE = 60_000;
const named = (state: SetupState, name: string): SetupState => ({ ...state, app: { ...state.app, name } });
const begin = (now = Date.now()) =>
  updateSetup(() => takeValues(newSetup(now, 'token'), { clientSecret: randomUUID() }, now));

beforeEach(() => {
  vi.useRealTimers();
});

test('secrets rest in the session store and nowhere else', async () => {
  await begin();
  const secret = (await readSetup())?.values.clientSecret?.value ?? '';
  expect(secret).not.toBe('');
  expect(JSON.stringify(await fakeBrowser.storage.session.get())).toContain(secret);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(secret);
});

test('they are gone 15 minutes after the last step, even if the alarm never came', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await begin();
  vi.setSystemTime(Date.now() + 15 * MINUTE - 1);
  expect(await readSetup()).not.toBeNull();
  vi.setSystemTime(Date.now() + 1);
  expect(await readSetup()).toBeNull();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test.each([
  ['seconds, as clocks are corrected: they are kept', 30_000, true],
  ['an hour: nobody knows how long they were kept, so they are gone', 60 * MINUTE, false],
])('the clock is set back by %s', async (_, by, isKept) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await begin();
  vi.setSystemTime(Date.now() - by);
  expect((await readSetup()) !== null).toBe(isKept);
  expect(await EXPIRED.getValue()).toBe(!isKept);
});

test('that they are gone is told until there are new ones', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await begin();
  vi.setSystemTime(Date.now() + 15 * MINUTE);
  expect(await readSetup()).toBeNull();
  expect(await EXPIRED.getValue()).toBe(true);
  await begin();
  expect(await EXPIRED.getValue()).toBe(false);
});

test('two minutes after the target accepted them, they are gone', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await begin();
  await updateSetup((state) => state && { ...state, handover: { ...state.handover, doneAt: Date.now() } });
  vi.setSystemTime(Date.now() + 2 * MINUTE);
  expect(await readSetup()).toBeNull();
});

test('two hours after the first secret they are gone, however often something is done', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const start = Date.now();
  await begin();
  for (let minutes = 14; minutes < 120; minutes += 14) {
    vi.setSystemTime(start + minutes * MINUTE);
    await updateSetup((state) => state && takeValues(state, { clientSecret: randomUUID() }, Date.now()));
  }
  expect((await fakeBrowser.alarms.get(EXPIRY_ALARM))?.scheduledTime).toBe(start + 120 * MINUTE);
  vi.setSystemTime(start + 120 * MINUTE);
  expect(await readSetup()).toBeNull();
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
  await setKeepMinutes(asked);
  expect(await keepMinutes()).toBe(kept);
});

test('changes that arrive together are made one after the other', async () => {
  await begin();
  const add = (name: string) => updateSetup((state) => state && named(state, (state.app.name ?? '') + name));
  await Promise.all([add('a'), add('b'), add('c')]);
  expect((await readSetup())?.app.name).toBe('abc');
});

test('a change that fails does not stop the ones after it', async () => {
  await begin();
  const failing = updateSetup(() => {
    throw new Error('a bug');
  });
  await expect(failing).rejects.toThrow('a bug');
  await updateSetup((state) => state && named(state, 'after'));
  expect((await readSetup())?.app.name).toBe('after');
});
