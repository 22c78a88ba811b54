import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginLink, endLinkIfOver, tellOfChange } from '@/entrypoints/background/change-link.ts';
import { newLink } from '@/utils/core/link/state.ts';
import { takeValues } from '@/utils/core/link/take-values.ts';
import { CHANGED } from '@/utils/messaging/protocol.ts';
import { onLinkChange, readLink, updateLink } from '@/utils/session/vault.ts';

const TAB = 7;
const told = vi.fn(async () => undefined);
const orders = vi.fn(async () => ({ ok: true, value: null }));

onLinkChange(tellOfChange);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.runtime, { sendMessage: told });
  Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => [{ id: TAB }]), sendMessage: orders });
  const now = Date.now();
  await updateLink(() => takeValues(newLink(now, 'token'), { clientSecret: randomUUID() }, now));
  vi.setSystemTime(now + 15 * 60_000);
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['the alarm', endLinkIfOver],
  ['whoever reads the link first', readLink],
])('that the time is over is told to open pages once, and to the tabs, by %s', async (_, find) => {
  await find();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(told.mock.calls).toEqual([[CHANGED]]);
  expect(orders).toHaveBeenCalledWith(TAB, expect.objectContaining({ command: 'stop' }), expect.anything());
});

test('a link that begins while the tabs are looked up keeps its scripts', async () => {
  Object.assign(fakeBrowser.tabs, {
    query: vi.fn(async () => {
      await beginLink();
      return [{ id: TAB }];
    }),
  });
  await endLinkIfOver();
  expect(await readLink()).not.toBeNull();
  expect(orders).not.toHaveBeenCalled();
});
