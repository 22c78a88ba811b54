import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pointHandlers } from '@/entrypoints/background/handlers/point.ts';
import { sourceHandlers } from '@/entrypoints/background/handlers/source.ts';
import { tokenHandlers } from '@/entrypoints/background/handlers/token.ts';
import { endSetup, tellOfChange } from '@/entrypoints/background/setup-life.ts';
import { newSetup } from '@/utils/core/setup/state.ts';
import { onSetupChange, readSetup, updateSetup } from '@/utils/session/vault.ts';

const TAB = 7;
let url = '';
let isThere = false;
let meanwhile: () => Promise<unknown> = async () => {};
const orders: string[] = [];

onSetupChange(tellOfChange);

beforeEach(async () => {
  orders.length = 0;
  isThere = false;
  meanwhile = async () => {};
  url = 'https://www.concursolutions.com/nui/ocstool/apps/1';
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.tabs, {
    get: vi.fn(async () => ({ id: TAB, url })),
    // Only the pages of the hosts that are always allowed are found by their address.
    query: vi.fn(async () => []),
    sendMessage: vi.fn(async (_: number, { command }: { command: string }) => {
      if (!isThere) throw new Error('Receiving end does not exist');
      orders.push(command);
      return { ok: true, value: null };
    }),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: vi.fn(async () => []),
    registerContentScripts: vi.fn(async () => {}),
    unregisterContentScripts: vi.fn(async () => {}),
    executeScript: vi.fn(async () => {
      await meanwhile();
      isThere = true;
      return [{}];
    }),
  });
  await updateSetup(() => newSetup(Date.now(), 'token'));
});

const ways = [
  ['pointing', () => pointHandlers.point({ tabId: TAB, what: 'clientId' })],
  ['a preparation', () => sourceHandlers.prepare({ tabId: TAB })],
] as const;
const ends = [
  ['cancelled', () => tokenHandlers.cancel()],
  ['ended with the link', () => endSetup()],
] as const;

test.each(ways.flatMap(([way, start]) => ends.map(([end, stop]) => [way, end, start, stop] as const)))(
  '%s that is %s while its script is on its way does not begin',
  async (_, __, start, stop) => {
    meanwhile = stop;
    await start();
    expect(orders).toEqual([]);
    expect((await readSetup())?.work.underWay ?? null).toBeNull();
  },
);

test('the end of the link ends pointing on a host that was allowed on a click', async () => {
  url = 'https://teams.mileiq.com/settings';
  await pointHandlers.point({ tabId: TAB, what: 'clientId' });
  expect(orders).toEqual(['point']);
  await endSetup();
  expect(orders).toEqual(['point', 'stop']);
});
