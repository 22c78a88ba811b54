import type { SetupPort } from '@/components/setup/port';
import { browser } from '@/utils/browser/api';
import { askForAccess, askForOrigin } from '@/utils/browser/permissions';
import { openShortcutSettings, shortcutOfPanel } from '@/utils/browser/shortcut';
import { openSidePanel } from '@/utils/browser/side-panel';
import { onChanged } from '@/utils/messaging/on-changed';
import { ask } from '@/utils/messaging/send';

/** The real port of the interface. The window is looked up at once: it is known when something is pressed, as good as always. */
export function browserPort(): SetupPort {
  let windowId: number | undefined;
  const ownWindow = browser.windows.getCurrent().then(({ id = browser.windows.WINDOW_ID_NONE }) => {
    windowId = id;
    return id;
  });
  return {
    version: browser.runtime.getManifest().version,
    ask,
    onChanged,
    async activeTab() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? null;
    },
    onTabChanged(callback) {
      const activated = (info: { tabId: number; windowId: number }) => {
        if (info.windowId === windowId) callback(info.tabId, 'activated');
      };
      const updated = (tabId: number, change: { status?: string | undefined }) => {
        if (change.status === 'complete') callback(tabId, 'loaded');
      };
      browser.tabs.onActivated.addListener(activated);
      browser.tabs.onUpdated.addListener(updated);
      return () => {
        browser.tabs.onActivated.removeListener(activated);
        browser.tabs.onUpdated.removeListener(updated);
      };
    },
    keepOpen() {
      openSidePanel(windowId ?? ownWindow);
      ask('keepOpen', { change: true });
    },
    start(url) {
      if (windowId !== undefined) openSidePanel(windowId);
      browser.tabs.create({ url });
    },
    shortcut: shortcutOfPanel,
    changeShortcut: openShortcutSettings,
    openOptions() {
      browser.runtime.openOptionsPage();
    },
    openHelp() {
      browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    },
    allowAccess: askForAccess,
    allowOrigin: askForOrigin,
  };
}
