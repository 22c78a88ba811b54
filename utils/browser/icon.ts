import { browser } from './api.ts';

/** What a click on the icon opens: the popup of the manifest, or nothing of its own, so that the click reaches the worker. */
export async function letIconOpen(what: 'popup' | 'panel'): Promise<void> {
  await browser.action.setPopup({ popup: what === 'popup' ? browser.runtime.getURL('/popup.html') : '' });
}
