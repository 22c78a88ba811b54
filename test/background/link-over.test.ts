import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginSetup, endSetupIfOver, tellOfChange } from '@/entrypoints/background/setup-life.ts';
import { newSetup } from '@/utils/core/setup/state.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import * as pages from '@/utils/messaging/tell-pages.ts';
import { onSetupChange, readSetup, updateSetup } from '@/utils/session/vault.ts';

const TAB = 7;
const told = vi.spyOn(pages, 'tellPages');
const orders = vi.fn(async () => ({ ok: true, value: null }));

onSetupChange(tellOfChange);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => [{ id: TAB }]), sendMessage: orders });
  const now = Date.now();
  await updateSetup(() => takeValues(newSetup(now, 'token'), { clientSecret: randomUUID() }, now));
  vi.setSystemTime(now + 15 * 60_000);
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['the alarm', endSetupIfOver],
  ['whoever reads the link first', readSetup],
])('that the time is over is told to open pages once, and to the tabs, by %s', async (_, find) => {
  await find();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(told).toHaveBeenCalledOnce();
  expect(orders).toHaveBeenCalledWith(TAB, expect.objectContaining({ command: 'stop' }), expect.anything());
});

test('a link that begins while the tabs are looked up keeps its scripts', async () => {
  Object.assign(fakeBrowser.tabs, {
    query: vi.fn(async () => {
      await beginSetup();
      return [{ id: TAB }];
    }),
  });
  await endSetupIfOver();
  expect(await readSetup()).not.toBeNull();
  expect(orders).not.toHaveBeenCalled();
});
