import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accessGiven, accessRemoved } from '@/entrypoints/background/break-off.ts';
import { tokenHandlers } from '@/entrypoints/background/handlers/token.ts';
import { armFill, claimFill, orderFill } from '@/utils/core/setup/fill.ts';
import { newSetup, type SetupState } from '@/utils/core/setup/state.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import { SOURCE } from '@/utils/integrations/index.ts';
import { readSetup, updateSetup } from '@/utils/session/vault.ts';
import { beginWork, type Order } from '@/utils/session/work.ts';
import { fourValues } from '../core/setup/setup-in.ts';
import { untilPasses } from '../until.ts';

const { exchange, tellPages } = vi.hoisted(() => ({ exchange: vi.fn(), tellPages: vi.fn() }));
vi.mock('@/utils/oauth/exchange.ts', () => ({ exchange }));
vi.mock('@/utils/messaging/tell-pages.ts', () => ({ tellPages }));

const TAB = 7;
const origin = 'https://dashboard.mileiq.com';
const url = `${origin}/settings`;
const claim = { nonce: randomUUID(), tabId: TAB, origin, url, documentId: null, urlForm: null };
const orders: [number, string][] = [];
/** Tabs whose address is told, which is where the extension has access. */
let open: Record<number, string> = {};

beforeEach(async () => {
  orders.length = 0;
  open = { [TAB]: url, 8: 'https://www.concursolutions.com/home' };
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: vi.fn(async () => ({})) });
  Object.assign(fakeBrowser.tabs, {
    get: vi.fn(async (id: number) => ({ id, url: open[id] })),
    sendMessage: vi.fn(async (id: number, { command }: { command: string }) => {
      orders.push([id, command]);
      return { ok: true, value: null };
    }),
  });
  const values = { ...fourValues(), companyUuid: randomUUID(), requestToken: `at-${randomUUID()}` };
  await updateSetup(() => takeValues(newSetup(Date.now(), 'token'), values, Date.now()));
});

const begin = (order: Order, change?: (state: SetupState) => SetupState) => beginWork(order, change);
const work = async () => (await readSetup())?.work;
/** A fill that was ordered, and may be claimed. */
const armed = (state: SetupState): SetupState =>
  armFill(orderFill(state, claim), { ...claim, until: Date.now() + 5000 });

test.each<Order['task']>(['fill', 'point'])(
  'a %s on a page that may not be seen any more has ended',
  async (task) => {
    await begin({ task, tabId: TAB }, armed);
    delete open[TAB];
    await accessRemoved();
    expect(await work()).toMatchObject({ underWay: null, problems: [{ id: 'hostAccessMissing' }] });
    expect((await readSetup())?.handover.armed).toBeNull();
    expect(orders).toEqual([
      [TAB, 'cancel'],
      [TAB, 'stop'],
    ]);
  },
);

test('a preparation is stopped, and reports by itself what it had done', async () => {
  await begin({ task: 'prepare', tabId: TAB });
  delete open[TAB];
  await accessRemoved();
  expect((await work())?.underWay?.task).toBe('prepare');
  expect(orders[0]).toEqual([TAB, 'cancel']);
});

test('values that the page has got are written and reported: nothing is left half filled', async () => {
  await begin({ task: 'fill', tabId: TAB }, armed);
  await updateSetup((state) => state && claimFill(state, claim, Date.now(), SOURCE.tokenEndpoint).state);
  delete open[TAB];
  await accessRemoved();
  expect((await work())?.underWay?.task).toBe('fill');
  expect(orders).toEqual([]);
});

test('work on a page that may be seen goes on', async () => {
  await begin({ task: 'point', tabId: TAB });
  delete open[8];
  await accessRemoved();
  expect((await work())?.underWay?.task).toBe('point');
  expect(orders).toEqual([]);
});

test('a call to hosts that may not be called any more is given up', async () => {
  const signals: AbortSignal[] = [];
  exchange.mockImplementation((_, { signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return new Promise(() => undefined);
  });
  await tokenHandlers.exchange();
  await untilPasses(() => expect(signals).toHaveLength(1));
  await accessRemoved();
  expect(signals[0]?.aborted).toBe(false);
  Object.assign(fakeBrowser.permissions, { contains: vi.fn(async () => false) });
  await accessRemoved();
  expect(signals[0]?.aborted).toBe(true);
  expect(await work()).toMatchObject({ underWay: null, problems: [{ id: 'hostAccessMissing' }] });
});

test('open panels are told, whether or not a link is under way', async () => {
  await updateSetup(() => null);
  tellPages.mockClear();
  await accessRemoved();
  expect(tellPages).toHaveBeenCalledOnce();
});

test('access that is given back ends what was said of its lack, and open panels look again', async () => {
  await begin({ task: 'exchange', tabId: null });
  Object.assign(fakeBrowser.permissions, { contains: vi.fn(async () => false) });
  await accessRemoved();
  expect(await work()).toMatchObject({ problems: [{ id: 'hostAccessMissing' }] });
  tellPages.mockClear();
  await accessGiven();
  expect(await work()).toMatchObject({ problems: [] });
  expect(tellPages).toHaveBeenCalled();
});
