import { fail, ok, type Result } from '../core/result/result.ts';
import { ARMED_KEY, type Armed, MARK_KEY } from '../core/target/armed.ts';
import { browser } from './api.ts';
import { attempt } from './inject.ts';

/** The document that the admin saw. */
export interface SeenDocument {
  readonly url: string;
  /** When the order was given, in milliseconds since 1970. */
  readonly at: number;
  /** What `leaveMark` left in it, where the browser needs that. */
  readonly mark: string | null;
}

/**
 * Firefox does not tell when a document was shown: one that comes back from its cache looks as if it had been there all the
 * time. There, and only there, a mark is left in a document when it is looked at. (`getBrowserInfo` is Firefox's alone.)
 */
const needsMark = (): boolean => 'getBrowserInfo' in browser.runtime;

/** Marks the tab's top document, unless it is marked already; gives the mark, and null where none is needed or possible. */
export async function leaveMark(tabId: number): Promise<string | null> {
  if (!needsMark()) return null;
  const marked = await attempt(tabId, () =>
    browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: (key: string, fresh: string) => {
        // In the isolated world of the extension, where the page's own scripts see nothing.
        const world = globalThis as unknown as Record<symbol, string | undefined>;
        world[Symbol.for(key)] ??= fresh;
        return world[Symbol.for(key)];
      },
      args: [MARK_KEY, crypto.randomUUID()],
    }),
  );
  return marked.ok ? (marked.value[0]?.result ?? null) : null;
}

/**
 * Leaves `armed` in the isolated world of the tab's top document; gives the browser's name of that document. Fails with
 * `documentChanged` if the document is not the one that was seen: of another address, without its mark, or come or come back
 * after the order.
 */
export async function plant(tabId: number, armed: Armed, seen: SeenDocument): Promise<Result<string | null>> {
  if (needsMark() && seen.mark === null) return fail('documentChanged');
  const planted = await attempt(tabId, () =>
    browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: (key: string, value: Armed, { url, at, mark }: SeenDocument, markKey: string) => {
        const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const shown = performance
          .getEntriesByType('visibility-state')
          .findLast(({ name }) => name === 'visible');
        const came = Math.max(arrival?.responseStart ?? 0, shown?.startTime ?? 0);
        const world = globalThis as unknown as Record<symbol, unknown>;
        if (location.origin !== value.origin || location.href !== url) return false;
        if (mark !== null && world[Symbol.for(markKey)] !== mark) return false;
        // The two clocks may have drifted apart while the computer slept: only lengths of time are compared.
        if (performance.now() - came < Date.now() - at) return false;
        Object.defineProperty(globalThis, Symbol.for(key), { value, configurable: true });
        return true;
      },
      args: [ARMED_KEY, armed, seen, MARK_KEY],
    }),
  );
  if (!planted.ok) return planted;
  const [result] = planted.value;
  return result?.result === true ? ok(result.documentId ?? null) : fail('documentChanged');
}
