import type { Screen } from './driver.ts';

type Items = Record<string, unknown>;

/** What the extension's pages may call, in either browser. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly storage: Record<
      'local' | 'session',
      { get(): Promise<Items>; set(items: Items): Promise<void>; clear(): Promise<void> }
    >;
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly alarms: { clearAll(): Promise<boolean> };
    readonly action: { setBadgeText(details: { text: string }): Promise<void> };
    readonly scripting: {
      unregisterContentScripts(): Promise<void>;
      executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]>;
    };
  };
}

/** All that the extension keeps, as a page of its own sees it. */
export const stored = (view: Screen): Promise<Record<'local' | 'session', Items>> =>
  view.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionGlobal).chrome;
    return { local: await storage.local.get(), session: await storage.session.get() };
  }, null);

/** To be run in a page of the extension: takes away all that it stored or registered. */
export async function emptyExtension(): Promise<void> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  // Ended in its turn: a change that is under way (a page was just closed) would write the setup back over an empty store.
  await chrome.runtime.sendMessage({ name: 'forget', arg: {} });
  await chrome.scripting.unregisterContentScripts();
  await chrome.alarms.clearAll();
  await chrome.action.setBadgeText({ text: '' });
  await chrome.storage.session.clear();
  await chrome.storage.local.clear();
}

/** Sends a message of the protocol from a page of the extension. */
export const say = (view: Screen, name: string, arg: object): Promise<unknown> =>
  view.evaluate((message) => (globalThis as unknown as ExtensionGlobal).chrome.runtime.sendMessage(message), {
    name,
    arg,
  });

/** Sends messages from the extension's isolated world in a tab, all at once; gives the answers. */
export const sayFromPage = (view: Screen, tabId: number, messages: readonly object[]): Promise<unknown> =>
  view.evaluate(
    async ({ tab, args }) => {
      const [frame] = await (globalThis as unknown as ExtensionGlobal).chrome.scripting.executeScript({
        target: { tabId: tab },
        func: (all: string) => {
          const { runtime } = (globalThis as unknown as ExtensionGlobal).chrome;
          return Promise.all((JSON.parse(all) as object[]).map((message) => runtime.sendMessage(message)));
        },
        args: [args],
      });
      return frame?.result;
    },
    // As text: Chromium leaves out what is null in an argument.
    { tab: tabId, args: JSON.stringify(messages) },
  );

/** The value held for a credential; null if none is. */
export async function held(view: Screen, credential: string): Promise<string | null> {
  const reply = (await say(view, 'reveal', { credential })) as { ok: boolean; value?: string };
  return reply.ok ? (reply.value ?? null) : null;
}

/** All that a page shows. */
export const text = (screen: Screen): Promise<string> => screen.evaluate(() => document.body.innerText, null);
