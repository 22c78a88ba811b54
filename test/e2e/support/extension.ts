import { expect, type Page } from '@playwright/test';

/** What the tests look at in the setup that the extension holds. */
interface HeldSetup {
  readonly touchedAt: number;
  readonly values: Record<string, { takenAt: number }>;
  readonly handover: { readonly filled: { nonce: string } | null; readonly fill: readonly object[] | null };
}

/** What the extension's own pages may call; Playwright evaluates there without its types. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly storage: {
      readonly session: {
        get(): Promise<{ setup?: HeldSetup }>;
        set(items: object): Promise<void>;
      };
    };
    readonly scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
    readonly alarms: {
      create(name: string, info: { when: number }): Promise<void>;
      get(name: string): Promise<{ scheduledTime: number } | undefined>;
    };
  };
}

/** Sends a message of the protocol from a page of the extension. */
export const send = (page: Page, name: string, arg: object): Promise<unknown> =>
  page.evaluate((message) => (globalThis as unknown as ExtensionGlobal).chrome.runtime.sendMessage(message), {
    name,
    arg,
  });

/** The value held for a credential; null if none is. */
export async function heldValue(page: Page, credential: string): Promise<string | null> {
  const reply = (await send(page, 'reveal', { credential })) as { ok: boolean; value?: string };
  return reply.ok ? (reply.value ?? null) : null;
}

/** Stops the extension's worker, as the browser does when it is idle; done when it has stopped. */
export async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** What is left of a link: the store for secrets and the registered scripts. */
export const leftovers = (page: Page): Promise<{ session: object; scripts: unknown[] }> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    return {
      session: await chrome.storage.session.get(),
      scripts: await chrome.scripting.getRegisteredContentScripts(),
    };
  });

/** Which fill was the last that was reported; null while one is under way. */
export const reportedFill = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    const { setup } = await (globalThis as unknown as ExtensionGlobal).chrome.storage.session.get();
    return setup?.handover.fill ? (setup.handover.filled?.nonce ?? null) : null;
  });

/** Makes the last step of the setup `minutes` older. */
export const letTimePass = (page: Page, minutes: number): Promise<void> =>
  page.evaluate(async (ms) => {
    const { storage } = (globalThis as unknown as ExtensionGlobal).chrome;
    const { setup } = await storage.session.get();
    if (setup) await storage.session.set({ setup: { ...setup, touchedAt: setup.touchedAt - ms } });
  }, minutes * 60_000);

/** Makes a held value as old as if it had been taken `hours` earlier. */
export const makeOlder = (page: Page, credential: string, hours: number): Promise<void> =>
  page.evaluate(
    async ([id, ms]) => {
      const { storage } = (globalThis as unknown as ExtensionGlobal).chrome;
      const { setup } = await storage.session.get();
      const value = setup?.values[id];
      if (!setup || !value) throw new Error(`no ${id} is held`);
      const values = { ...setup.values, [id]: { ...value, takenAt: value.takenAt - ms } };
      await storage.session.set({ setup: { ...setup, values } });
    },
    [credential, hours * 3_600_000] as const,
  );

/** What a button of the panel copies. */
export async function copied(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: async (text: string) => void Object.assign(globalThis, { copied: text }),
    });
  });
  const onCard = page.getByRole('button', { name: button, exact: true });
  if (!(await onCard.isVisible())) await page.getByRole('button', { name: 'More actions' }).click();
  await onCard.or(page.getByRole('menuitem', { name: button, exact: true })).click();
  const text = () => page.evaluate(() => (globalThis as { copied?: string }).copied ?? '');
  await expect.poll(text).not.toBe('');
  return text();
}

/** Lets the alarm of this name come now; done when it has come, whether or not it was set anew. */
export async function ring(page: Page, name: string): Promise<void> {
  const when = await page.evaluate(async (alarm) => {
    const now = Date.now();
    await (globalThis as unknown as ExtensionGlobal).chrome.alarms.create(alarm, { when: now });
    return now;
  }, name);
  await expect
    .poll(() =>
      page.evaluate(async (alarm) => {
        const set = await (globalThis as unknown as ExtensionGlobal).chrome.alarms.get(alarm);
        return set?.scheduledTime ?? null;
      }, name),
    )
    .not.toBe(when);
}
