import { fail, ok, type Result } from '../core/result/result.ts';
import { ARMED_KEY, type Armed } from '../core/target/armed.ts';
import { SCRIPTS } from '../integrations/scripts.ts';
import { browser } from './api.ts';
import { inTime } from './in-time.ts';

/**
 * Gives an order to the tab's top document: `ask` asks the script that does it. Only where nobody answers, the script is put
 * there and asked once more: evaluating it again would cost the page the same work, and end what is under way in it. A
 * script of the extension before an update answers nobody, so it is replaced. Fails as `ask` and `inject` do.
 */
export async function askOrInject(
  tabId: number,
  script: keyof typeof SCRIPTS,
  ask: () => Promise<Result<null>>,
): Promise<Result<null>> {
  const answer = await ask();
  if (!nobodyAnswered(answer)) return answer;
  const injected = await inject(tabId, script);
  return injected.ok ? ask() : injected;
}

/** Whether an order reached no script that knows it. */
export const nobodyAnswered = (answer: Result<null>): boolean =>
  !answer.ok && answer.failure.id === 'pageNotReady';

/**
 * Runs an order's script in the tab's top document, where it is not there yet. Fails with `hostAccessMissing`,
 * `pageNotReady` or `pageSilent`.
 */
export async function inject(tabId: number, script: keyof typeof SCRIPTS): Promise<Result<null>> {
  return run(() =>
    browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [SCRIPTS[script]],
    }),
  );
}

/** The document that the admin saw: its address, and when the order was given, in milliseconds since 1970. */
export interface SeenDocument {
  readonly url: string;
  readonly at: number;
}

/**
 * Leaves `armed` in the isolated world of the tab's top document; gives the browser's name of that document. Fails with
 * `documentChanged` if the document is not the one that was seen: of another address, or come or come back after the order.
 */
export async function plant(tabId: number, armed: Armed, seen: SeenDocument): Promise<Result<string | null>> {
  let documentId: string | null = null;
  let isSeen = true;
  const planted = await run(async () => {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: (key: string, value: Armed, { url, at }: SeenDocument) => {
        const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const shown = performance
          .getEntriesByType('visibility-state')
          .findLast(({ name }) => name === 'visible');
        const came = Math.max(arrival?.responseStart ?? 0, shown?.startTime ?? 0);
        if (location.origin !== value.origin || location.href !== url) return false;
        // The two clocks may have drifted apart while the computer slept: only lengths of time are compared.
        if (performance.now() - came < Date.now() - at) return false;
        Object.defineProperty(globalThis, Symbol.for(key), { value, configurable: true });
        return true;
      },
      args: [ARMED_KEY, armed, seen],
    });
    isSeen = result?.result === true;
    documentId = result?.documentId ?? null;
  });
  if (!planted.ok) return planted;
  return isSeen ? ok(documentId) : fail('documentChanged');
}

const run = (execute: () => Promise<unknown>): Promise<Result<null>> => inTime(attempt(execute));

async function attempt(execute: () => Promise<unknown>): Promise<Result<null>> {
  try {
    await execute();
    return ok(null);
  } catch (error) {
    return /permission|cannot access|host/iu.test(String(error))
      ? fail('hostAccessMissing')
      : fail('pageNotReady');
  }
}
