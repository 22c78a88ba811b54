import { browser } from 'wxt/browser';
import { fail } from '../core/result.ts';
import type { Argument, MessageName, Reply } from './protocol.ts';

/**
 * Sends a message to the background and gives its reply. Fails with `reloadPage` where the extension was updated or
 * removed under this page, with `internal` where nothing answered.
 */
export async function ask<N extends MessageName>(name: N, arg: Argument<N>): Promise<Reply<N>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ name, arg });
    return (reply ?? fail(isOrphaned() ? 'reloadPage' : 'internal')) as Reply<N>;
  } catch {
    return fail(isOrphaned() ? 'reloadPage' : 'internal') as Reply<N>;
  }
}

/** Whether the extension that this script belongs to is gone: such a script can reach nobody any more. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
