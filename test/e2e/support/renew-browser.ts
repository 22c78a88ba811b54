import type { Browser } from './launch.ts';

/** What the extension's pages may call; Playwright evaluates there without its types. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly storage: Record<'local' | 'session', { clear(): Promise<void> }>;
    readonly alarms: { clearAll(): Promise<boolean> };
    readonly action: { setBadgeText(details: { text: string }): Promise<void> };
    readonly scripting: { unregisterContentScripts(): Promise<void> };
  };
}

/**
 * Makes a browser as good as a new one for the next test: every page is closed, and what the extension stored or
 * registered is gone. The worker stays the same; it keeps nothing itself.
 * Not undone: zoom, a stopped worker, a reloaded extension, what the profile keeps on disk; tests of these need `ownBrowser`.
 */
export async function renewBrowser({ context, url }: Browser): Promise<void> {
  const tab = await context.newPage();
  for (const page of context.pages()) if (page !== tab) await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();
  await tab.goto(url('options.html'));
  await tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    await chrome.scripting.unregisterContentScripts();
    await chrome.alarms.clearAll();
    await chrome.action.setBadgeText({ text: '' });
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
  });
  await tab.goto('about:blank');
}
