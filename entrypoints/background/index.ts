import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/utils/browser/api.ts';
import { listen } from '@/utils/messaging/listen.ts';
import { EXPIRY_ALARM, lockStores } from '@/utils/session/vault.ts';
import { endLink } from './change-link.ts';
import { handlers } from './handlers/index.ts';
import { dropInterruptedWork, dropWorkOfTab } from './interrupted-work.ts';

export default defineBackground({
  type: 'module',
  // Every listener is registered in the first turn: the event may be what woke the worker.
  main() {
    listen(handlers);
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === EXPIRY_ALARM) endLink();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => endLink());
    browser.tabs.onRemoved.addListener((tabId) => dropWorkOfTab(tabId));
    lockStores();
    dropInterruptedWork();
  },
});
