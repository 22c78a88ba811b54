import { browser } from '../browser/api.ts';
import { isOrphaned } from './send.ts';

/** Name of the port on which a page of the extension hears of changes. */
export const CHANGES = 'changes';

/** A background that ends as soon as it begins must not be woken in a circle. */
const AGAIN_MS = 250;

/**
 * Calls back whenever the setup has changed, and whenever the background has begun anew: what changed meanwhile was told to
 * nobody. This port is all that a page of the extension listens to: what pages and other views say to the background
 * holds values, and is not for it. Gives back how to stop.
 */
export function onChanged(callback: () => void): () => void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = (): void => {
    if (isOrphaned()) return;
    port = browser.runtime.connect({ name: CHANGES });
    port.onMessage.addListener(callback);
    port.onDisconnect.addListener(() => {
      timer = setTimeout(() => {
        connect();
        callback();
      }, AGAIN_MS);
    });
  };
  connect();
  return () => {
    clearTimeout(timer);
    port?.disconnect();
  };
}
