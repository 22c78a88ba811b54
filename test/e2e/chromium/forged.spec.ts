import { randomUUID } from 'node:crypto';
import { forgedBy } from '../../messaging/examples.ts';
import { takeAllFour } from '../support/all-four.ts';
import type { Browser } from '../support/launch.ts';
import { expect, test } from './fixtures.ts';

interface WorkerGlobal {
  readonly chrome: {
    readonly scripting: {
      executeScript(injection: object): Promise<readonly { readonly result: unknown }[]>;
    };
    readonly storage: Record<'local' | 'session', { get(): Promise<object> }>;
  };
}
interface ScriptGlobal {
  readonly chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
}

/** Sends these messages from the extension's own isolated world in a tab, where a page that broke out would stand; gives the answers. */
const sendFrom = ({ worker }: Browser, tabId: number, messages: readonly object[]): Promise<unknown> =>
  worker.evaluate(
    async ({ tab, args }) => {
      const { chrome } = globalThis as unknown as WorkerGlobal;
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        func: (all: readonly object[]) => {
          const { runtime } = (globalThis as unknown as ScriptGlobal).chrome;
          return Promise.all(all.map((message) => runtime.sendMessage(message)));
        },
        args: [args],
      });
      return frame?.result;
    },
    { tab: tabId, args: messages },
  );

const kept = ({ worker }: Browser): Promise<object> =>
  worker.evaluate(async () => {
    const { local, session } = (globalThis as unknown as WorkerGlobal).chrome.storage;
    return { local: await local.get(), session: await session.get() };
  });

for (const [sender, url] of [
  // Where the values were pasted.
  ['source', null],
  ['target', 'https://dashboard.mileiq.com/settings/concur-integration'],
] as const)
  test(`whatever a script in a page of the ${sender} says in the name of others is refused and changes nothing`, async ({
    admin,
    chromium,
    tab,
  }) => {
    await takeAllFour(admin);
    if (url) await tab.goto(url);
    const tabId = await chromium.tabId(tab);
    // Nothing but the messages may change what is kept.
    await admin.closePanel();
    const before = await kept(chromium);
    const forged = forgedBy(sender).map(({ name, arg }) => ({
      name,
      arg: 'tabId' in arg ? { ...arg, tabId } : arg,
    }));
    // And what it may say, at a time when nobody asked for it.
    const late = { name: 'claimFill', arg: { nonce: randomUUID(), urlForm: null } };
    const answers = await sendFrom(chromium, tabId, [...forged, late]);
    expect(answers).toEqual([...forged, late].map(() => ({ ok: false, failure: { id: 'notAllowed' } })));
    expect(await kept(chromium)).toEqual(before);
  });
