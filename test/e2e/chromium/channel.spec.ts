import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { supplied } from '../support/supplied.ts';
import { expect, test } from './fixtures.ts';

interface Event {
  addListener(listener: (...args: unknown[]) => unknown): void;
  hasListeners(): boolean;
}
interface Runtime {
  readonly onMessage: Event;
  readonly onConnect: Event;
  connect(...args: unknown[]): { readonly onMessage: Event };
}
interface Listening {
  readonly chrome?: { readonly runtime?: Partial<Runtime> };
  received?: unknown[];
}

/** Runs first in every page: writes down all that is delivered to a listener of a page of the extension. */
function recordDeliveries(): void {
  const world = globalThis as unknown as Listening;
  const runtime = world.chrome?.runtime as Runtime | undefined;
  if (location.protocol !== 'chrome-extension:' || !runtime?.connect) return;
  const received: unknown[] = [];
  world.received = received;
  const record = (event: Event): void => {
    const add = event.addListener.bind(event);
    event.addListener = (listener) =>
      add((...args: unknown[]) => {
        received.push(JSON.stringify(args[0]));
        return listener(...args);
      });
  };
  record(runtime.onMessage);
  record(runtime.onConnect);
  const connect = runtime.connect.bind(runtime);
  runtime.connect = (...args) => {
    const port = connect(...args);
    record(port.onMessage);
    return port;
  };
}

const receivedBy = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (globalThis as unknown as Listening).received ?? []);
const listensTo = (page: Page): Promise<boolean[]> =>
  page.evaluate(() => {
    const { onMessage, onConnect } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome
      .runtime;
    return [onMessage.hasListeners(), onConnect.hasListeners()];
  });

test('no other page of the extension is given what pages show and what is pasted', async ({
  admin,
  chromium,
  sandbox,
}) => {
  const recording = await chromium.context.addInitScript(recordDeliveries);
  const { world } = sandbox;
  const { app, token } = supplied(world);
  const text = `Client ID: ${app.id}\nClient Secret: ${randomUUID()}\nRefresh Token: ${token}`;
  await admin.goto('/nui/ocstool/create');
  const panel = await admin.openPanel();
  const tabId = await chromium.tabId(admin.tab);
  const others = [`sidepanel.html?tab=${tabId}`, `popup.html?tab=${tabId}`, 'options.html', 'welcome.html'];
  const pages: Page[] = [];
  for (const path of others) {
    const page = await chromium.context.newPage();
    await page.goto(chromium.url(path));
    pages.push(page);
  }
  await admin.tab.bringToFront();
  await admin.prepareApp();
  await admin.takeCredentials();
  await admin.takeRequestToken();
  await admin.pasteValues(text);
  // The other views follow all the same.
  for (const page of pages.slice(0, 2))
    await expect(page.locator('[data-credential="refreshToken"]')).toHaveAttribute('data-state', 'held');
  const secrets = [
    ...world.apps.map(({ secret }) => secret.value),
    world.requestTokens.at(-1)?.token ?? '',
    token,
    text,
  ];
  for (const page of [panel, ...pages]) {
    const received = await receivedBy(page);
    expect(received.filter((each) => each !== 'null')).toEqual([]);
    for (const secret of secrets) expect(JSON.stringify(received)).not.toContain(secret);
    expect(await listensTo(page)).toEqual([false, false]);
  }
  expect((await receivedBy(pages[0] as Page)).length).toBeGreaterThan(0);
  await recording.dispose();
});

/** Runs first in the site's page: writes down what a page can notice of the scripts of extensions. */
function recordTraces(): void {
  const traces: string[] = [];
  const note = (what: unknown) => traces.push(String(what));
  window.addEventListener('message', ({ data }) => note(`message ${JSON.stringify(data)}`), true);
  for (const type of ['focusin', 'input', 'change', 'click', 'mousedown', 'pointerdown', 'keydown', 'scroll'])
    window.addEventListener(type, () => note(new Error(type).stack), true);
  new MutationObserver((changes) => {
    for (const { target, attributeName, addedNodes } of changes) {
      if (attributeName && /extension|^data-wxt/u.test((target as Element).getAttribute(attributeName) ?? ''))
        note(`attribute ${attributeName}`);
      for (const node of addedNodes) note((node as Partial<Element>).outerHTML ?? '');
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  const globals = Object.getOwnPropertyNames(window);
  const key = Symbol.for('traces of the test');
  Object.defineProperty(window, key, {
    value: () => ({
      traces,
      globals: Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name)),
      symbols: Object.getOwnPropertySymbols(window).map(String),
      styles: document.adoptedStyleSheets.length,
      resources: performance.getEntries().map(({ name }) => name),
    }),
  });
}

test('a page cannot tell by the scripts which extension works in it', async ({ admin, chromium, tab }) => {
  await tab.addInitScript(recordTraces);
  const looked = () =>
    tab.evaluate(() => {
      const world = window as unknown as Record<
        symbol,
        () => Record<'traces' | 'globals' | 'symbols', string[]>
      >;
      return world[Symbol.for('traces of the test')]?.();
    });
  await admin.goto('/nui/ocstool/create');
  await tab.getByText('Allowed Scopes').waitFor();
  const before = await looked();
  await admin.openPanel();
  await admin.prepareApp();
  const after = await looked();
  expect(after?.traces.some((trace) => trace.startsWith('Error: click'))).toBe(true);
  expect(after?.traces.filter((trace) => trace.startsWith('message'))).toEqual([]);
  const { host } = new URL(chromium.url(''));
  expect(JSON.stringify(after)).not.toContain(host);
  expect(JSON.stringify(after)).not.toContain('chrome-extension');
  for (const what of ['globals', 'symbols'] as const) expect(after?.[what]).toEqual(before?.[what]);
});
