import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookHandlers } from '@/entrypoints/background/handlers/look.ts';
import { pointHandlers } from '@/entrypoints/background/handlers/point.ts';
import { sourceHandlers } from '@/entrypoints/background/handlers/source.ts';
import { targetHandlers } from '@/entrypoints/background/handlers/target.ts';
import { newSetup } from '@/utils/core/setup/state.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import { SCRIPTS } from '@/utils/integrations/scripts.ts';
import { readSetup, updateSetup } from '@/utils/session/vault.ts';
import { finishWork } from '@/utils/session/work.ts';
import { type FakeDocument, fakeTabs } from './fake-tabs.ts';

const TAB = 4;
const APP = 'https://www.concursolutions.com/nui/ocstool/create';
const SETTINGS = 'https://dashboard.mileiq.com/settings/concur-integration';
const order = { tabId: TAB };
const documentAt = (url: string): FakeDocument & { scripts: string[] } => ({
  id: randomUUID(),
  url,
  came: Date.now() - 5000,
  world: new Map(),
  scripts: [],
});

/** Every order that puts a script into a page: where it is given, the script, what the script is asked. */
const ORDERS = [
  ['opening the panel', APP, SCRIPTS.read, 'read', () => lookHandlers.attach(order)],
  ['preparing', APP, SCRIPTS.prepare, 'prepare', () => sourceHandlers.prepare(order)],
  ['undoing it', APP, SCRIPTS.prepare, 'undoPrepare', () => sourceHandlers.undoPrepare(order)],
  ['filling in the App ID', APP, SCRIPTS.prepare, 'fillAppId', () => sourceHandlers.fillAppId(order)],
  ['pointing at a value', APP, SCRIPTS.pointSource, 'point', () => point()],
  ['pointing at a field', SETTINGS, SCRIPTS.pointTarget, 'point', () => point()],
  ['filling', SETTINGS, SCRIPTS.fill, 'fill', () => fill()],
] as const;
const point = () => pointHandlers.point({ ...order, what: 'clientId' });
const fill = () => targetHandlers.fill({ ...order, urlForm: null, pressedAt: Date.now() });

let browser: ReturnType<typeof fakeTabs>;

/** Gives the order; the work that it began is over then. */
async function give(handler: () => Promise<unknown>): Promise<void> {
  await handler();
  const work = (await readSetup())?.work.underWay;
  if (work) await finishWork(work, (state) => state);
}

beforeEach(async () => {
  browser = fakeTabs(async () => undefined);
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
  const values = {
    clientId: randomUUID(),
    clientSecret: randomUUID(),
    refreshToken: randomUUID(),
    authorizationUrl: 'https://us2.api.concursolutions.com',
  };
  await updateSetup(() => takeValues(newSetup(Date.now(), 'token'), values, Date.now()));
});

describe.each(ORDERS)('%s', (_, url, script, command, handler) => {
  test('puts its script into the page once, and asks it from then on', async () => {
    const page = documentAt(url);
    browser.tabs.set(TAB, page);
    for (let times = 0; times < 3; times += 1) await give(handler);
    expect(page.scripts).toEqual([script]);
    // The reader begins to read by itself.
    expect(browser.ordered).toEqual(Array(command === 'read' ? 2 : 3).fill(command));
  });

  test('puts it into the next document of the tab as well', async () => {
    browser.tabs.set(TAB, documentAt(url));
    await give(handler);
    const next = documentAt(url);
    browser.tabs.set(TAB, next);
    await give(handler);
    expect(next.scripts).toEqual([script]);
  });

  test('puts it beside one of the extension before an update, which answers nobody', async () => {
    const page = documentAt(url);
    browser.tabs.set(TAB, page);
    await give(handler);
    page.scripts.splice(0, 1, 'of the version before');
    await give(handler);
    expect(page.scripts).toEqual(['of the version before', script]);
  });

  test('neither asks nor injects where the extension may not see the page', async () => {
    const page = documentAt(url);
    browser.tabs.set(TAB, page);
    await give(handler);
    const before = { scripts: [...page.scripts], ordered: [...browser.ordered] };
    Object.assign(fakeBrowser.tabs, { get: vi.fn(async () => ({ id: TAB })) });
    await give(handler);
    expect({ scripts: page.scripts, ordered: browser.ordered }).toEqual(before);
  });
});

describe.each(ORDERS)('%s, on a page that does not answer', (_, url, _script, _command, handler) => {
  const told = async () => (await readSetup())?.work;

  test.each(['sendMessage', 'executeScript'])(
    'to %s: told within 13 seconds, nothing may be claimed',
    async (api) => {
      vi.useFakeTimers();
      browser.tabs.set(TAB, documentAt(url));
      const hangs = { [api]: vi.fn(() => new Promise(() => undefined)) };
      Object.assign(api === 'sendMessage' ? fakeBrowser.tabs : fakeBrowser.scripting, hangs);
      const given = handler();
      await vi.advanceTimersByTimeAsync(13_000);
      await given;
      expect(await told()).toMatchObject({ underWay: null, problems: [{ id: 'pageSilent' }] });
      expect((await readSetup())?.handover.armed).toBeNull();
      vi.useRealTimers();
    },
  );

  test.each(['frozen', 'discarded'])('because its tab is %s: it is left alone', async (state) => {
    const page = documentAt(url);
    browser.tabs.set(TAB, page);
    Object.assign(fakeBrowser.tabs, { get: vi.fn(async () => ({ id: TAB, url, [state]: true })) });
    const reply = await handler();
    const refused = reply.ok ? (await told())?.problems : [reply.failure];
    expect(refused).toEqual([{ id: 'tabAsleep' }]);
    expect([page.scripts, browser.ordered]).toEqual([[], []]);
  });
});

test('a page that is looked at twice at once gets the reader once', async () => {
  const page = documentAt(APP);
  browser.tabs.set(TAB, page);
  const { sendMessage } = fakeBrowser.tabs;
  // That nobody answers is known only after a while.
  const late = () => new Promise((resolve) => setTimeout(resolve, 20));
  const ask = async (...message: Parameters<typeof sendMessage>) => {
    const [answer] = await Promise.allSettled([sendMessage(...message), late()]);
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  };
  Object.assign(fakeBrowser.tabs, { sendMessage: ask });
  await Promise.all([lookHandlers.attach(order), lookHandlers.attach(order)]);
  expect(page.scripts).toEqual([SCRIPTS.read]);
});

test('what stands in the way of the reader is told, and no more once it answers', async () => {
  browser.tabs.set(TAB, documentAt(APP));
  const { executeScript } = fakeBrowser.scripting;
  Object.assign(fakeBrowser.scripting, {
    executeScript: vi.fn().mockRejectedValue(new Error('Cannot access contents of the page')),
  });
  await lookHandlers.attach(order);
  expect((await readSetup())?.work.problems).toEqual([{ id: 'hostAccessMissing' }]);
  Object.assign(fakeBrowser.scripting, { executeScript });
  await lookHandlers.attach(order);
  expect((await readSetup())?.work.problems).toEqual([]);
});
