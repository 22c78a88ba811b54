import { fail, ok, type Result } from '../core/result.ts';
import { browser } from './api.ts';

export type ScriptName = 'concur' | 'concur-prepare' | 'mileiq';

/** Runs a content script in the tab's top document. Fails with `hostAccessMissing` or `pageNotReady`. */
export async function inject(tabId: number, script: ScriptName): Promise<Result<null>> {
  return run(() =>
    browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [`/content-scripts/${script}.js`],
    }),
  );
}

/** Where a planted value waits in the isolated world of a document; the page's own scripts cannot see it. */
export const ARMED_KEY = 'concur-link.armed';

/** What a content script finds in its own document before it may claim values. */
export interface Armed {
  readonly nonce: string;
  readonly origin: string;
}

/** Leaves `armed` in the isolated world of the tab's top document; gives the browser's name of that document. */
export async function plant(tabId: number, armed: Armed): Promise<Result<string | null>> {
  let documentId: string | null = null;
  const planted = await run(async () => {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: (key: string, value: { nonce: string; origin: string }) => {
        if (location.origin !== value.origin) return false;
        Object.defineProperty(globalThis, Symbol.for(key), { value, configurable: true });
        return true;
      },
      args: [ARMED_KEY, armed],
    });
    if (result?.result !== true) throw new Error('the document has another origin');
    documentId = result.documentId ?? null;
  });
  return planted.ok ? ok(documentId) : planted;
}

async function run(execute: () => Promise<unknown>): Promise<Result<null>> {
  try {
    await execute();
    return ok(null);
  } catch (error) {
    return /permission|cannot access|host/iu.test(String(error))
      ? fail('hostAccessMissing')
      : fail('pageNotReady');
  }
}
