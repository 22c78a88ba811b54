import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/utils/browser/api.ts';
import { giveBackOrigins } from '@/utils/browser/permissions.ts';
import { openSidePanel } from '@/utils/browser/side-panel.ts';
import { isDuring } from '@/utils/core/setup/phase.ts';
import { listen } from '@/utils/messaging/listen.ts';
import { listenForPages, tellPages } from '@/utils/messaging/tell-pages.ts';
import { INVITATION_ALARM, openInvitation } from '@/utils/session/invitation.ts';
import { REMINDER_ALARM } from '@/utils/session/records.ts';
import { EXPIRY_ALARM, lockStores, onSetupChange, readSetup } from '@/utils/session/vault.ts';

import { accessGiven, accessRemoved } from './break-off.ts';
import { handlers } from './handlers/index.ts';
import { restoreIcon } from './icon.ts';
import { dropInterruptedWork, dropTab, dropWorkOfLostDocument, renumberTab } from './interrupted-work.ts';
import { remind } from './remind.ts';
import { endSetup, endSetupIfOver, tellOfChange } from './setup-life.ts';
import { updateAvailable, updateInTime } from './update.ts';

export default defineBackground({
  type: 'module',
  // Every listener is registered in the first turn: the event may be what woke the worker.
  main() {
    onSetupChange(tellOfChange);
    listenForPages();
    listen(handlers, async (phase, tabId) => phase === 'always' || isDuring(phase, await readSetup(), tabId));
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === EXPIRY_ALARM) endSetupIfOver();
      if (name === REMINDER_ALARM) remind();
      if (name === INVITATION_ALARM) openInvitation().then(tellPages);
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      // An earlier version asked for the whole domain.
      else giveBackOrigins();
    });
    browser.runtime.onUpdateAvailable.addListener(() => updateAvailable());
    browser.permissions.onRemoved.addListener(() => accessRemoved());
    browser.permissions.onAdded.addListener(() => accessGiven());
    // Fires only where the icon opens no popup; the panel opens in the click's own turn or not at all.
    browser.action.onClicked.addListener(({ windowId }) => openSidePanel(windowId));
    browser.runtime.onStartup.addListener(() => endSetup());
    browser.tabs.onRemoved.addListener((tabId) => dropTab(tabId));
    // Chrome's alone: in Firefox a discarded tab keeps its number.
    browser.tabs.onReplaced?.addListener((now, before) => renumberTab(before, now));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') dropWorkOfLostDocument(tabId);
    });
    lockStores();
    dropInterruptedWork();
    remind();
    updateInTime();
    restoreIcon();
  },
});
