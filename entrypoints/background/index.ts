import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/utils/browser/api.ts';
import { listen } from '@/utils/messaging/listen.ts';
import { REMINDER_ALARM } from '@/utils/session/reminder.ts';
import { EXPIRY_ALARM, lockStores, onLinkChange } from '@/utils/session/vault.ts';
import { endLink, endLinkIfOver, tellOfChange } from './change-link.ts';
import { handlers } from './handlers/index.ts';
import { dropInterruptedWork, dropTab, dropWorkOfLostDocument } from './interrupted-work.ts';
import { remind } from './remind.ts';

export default defineBackground({
  type: 'module',
  // Every listener is registered in the first turn: the event may be what woke the worker.
  main() {
    onLinkChange(tellOfChange);
    listen(handlers);
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === EXPIRY_ALARM) endLinkIfOver();
      if (name === REMINDER_ALARM) remind();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => endLink());
    browser.tabs.onRemoved.addListener((tabId) => dropTab(tabId));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') dropWorkOfLostDocument(tabId);
    });
    lockStores();
    dropInterruptedWork();
    remind();
  },
});
