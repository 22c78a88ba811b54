import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SCRIPTS } from '../../utils/integrations/scripts.ts';

/** A document as the browser keeps it: the page in front of the admin, or one in the back/forward cache. */
export interface FakeDocument {
  readonly id: string;
  readonly url: string;
  /** When it came, in milliseconds since 1970. */
  readonly came: number;
  /** When it was shown last, if it was hidden or kept in between. */
  readonly shown?: number;
  /** What scripts of the extension left in it. */
  readonly world: Map<symbol, unknown>;
  /** Files of this run of the extension that were evaluated in it; each answers its orders from then on. */
  readonly scripts?: string[];
}

/** The orders that each script takes. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  [SCRIPTS.read]: ['read'],
  [SCRIPTS.prepare]: ['prepare', 'undoPrepare', 'fillAppId', 'cancel'],
  [SCRIPTS.pointSource]: ['point', 'cancel'],
  [SCRIPTS.pointTarget]: ['point', 'cancel'],
  [SCRIPTS.fill]: ['fill', 'undoFill', 'cancel'],
};

type Injection = {
  target: { tabId: number };
  files?: readonly string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
};

/**
 * Tabs whose documents can be exchanged at any moment. `later` decides how long a call of the browser is under way;
 * scripts run in the document that is there when it arrives, as in a browser.
 */
export function fakeTabs(later: () => Promise<void>) {
  const tabs = new Map<number, FakeDocument>();
  const injected: { tabId: number; document: FakeDocument }[] = [];
  const ordered: string[] = [];
  const orders: unknown[] = [];
  Object.assign(fakeBrowser.tabs, {
    get: vi.fn(async (id: number) => {
      await later();
      return { id, url: tabs.get(id)?.url };
    }),
    sendMessage: vi.fn(async (id: number, { command, arg }: { command: string; arg: unknown }) => {
      await later();
      const scripts = tabs.get(id)?.scripts ?? [];
      if (!scripts.some((file) => ORDERS[file]?.includes(command))) throw new Error('No receiving end');
      ordered.push(command);
      orders.push(arg);
      return { ok: true, value: null };
    }),
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: vi.fn(async ({ target: { tabId }, files = [], func, args = [] }: Injection) => {
      await later();
      const document = tabs.get(tabId);
      if (!document) throw new Error('No tab');
      if (!func) injected.push({ tabId, document });
      document.scripts?.push(...files);
      // Firefox names no document before its version 153.
      const documentId = 'getBrowserInfo' in fakeBrowser.runtime ? undefined : document.id;
      return [{ documentId, result: func && runIn(document, () => func(...args)) }];
    }),
  });
  return { tabs, injected, ordered, orders };
}

/** Runs a script as if this document's world were its own. */
function runIn(document: FakeDocument, script: () => unknown): unknown {
  const before = new Set(Object.getOwnPropertySymbols(globalThis));
  vi.stubGlobal('location', new URL(document.url));
  const { came, shown = came } = document;
  const visible = { name: 'visible', startTime: shown - came };
  // Firefox does not tell when a document was shown.
  const entries = 'getBrowserInfo' in fakeBrowser.runtime ? [] : [visible];
  vi.stubGlobal('performance', { now: () => Date.now() - came, getEntriesByType: () => entries });
  const world = globalThis as unknown as Record<symbol, unknown>;
  for (const [key, value] of document.world) world[key] = value;
  try {
    return script();
  } finally {
    vi.unstubAllGlobals();
    for (const key of Object.getOwnPropertySymbols(globalThis)) {
      if (before.has(key)) continue;
      document.world.set(key, world[key]);
      delete world[key];
    }
  }
}
