import { ARMED_KEY, type Armed } from '../core/armed.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { SCRIPTS } from '../integrations/scripts.ts';
import { browser } from './api.ts';

/** Runs a script, behind the modules that it shares with others, in the tab's top document. Fails with `hostAccessMissing` or `pageNotReady`. */
export async function inject(tabId: number, script: keyof typeof SCRIPTS): Promise<Result<null>> {
  return run(() =>
    browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [...SCRIPTS[script]],
    }),
  );
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
