import { browser } from '../browser/api.ts';
import { isOwnPage } from './guard.ts';
import { CHANGES } from './on-changed.ts';

/** Open pages of the extension. They are told that something has changed and nothing more: each asks for its own view. */
const pages = new Set<ReturnType<typeof browser.runtime.connect>>();

/**
 * Lets open pages of the extension connect, and nobody else. Call it in the worker's first turn: a page that connects again
 * wakes it.
 */
export function listenForPages(): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CHANGES || !isOwnPage(port.sender ?? {}, self)) return port.disconnect();
    pages.add(port);
    port.onDisconnect.addListener(() => pages.delete(port));
  });
}

/** Tells every open page of the extension to ask for a new snapshot. */
export function tellPages(): void {
  for (const page of pages) page.postMessage(null);
}
