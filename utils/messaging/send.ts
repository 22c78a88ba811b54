import { browser } from 'wxt/browser';
import { fail } from '../core/result/result.ts';
import type { Argument, MessageName, Reply } from './protocol.ts';

/** What may be said again: a worker that is stopped over such a message loses what may be seen once only. */
const REPEATABLE: ReadonlySet<MessageName> = new Set(['attach', 'snapshot', 'mayRead', 'reading'] as const);
const REPEATS = 2;
/** What has to arrive is sent anew after so long: where nothing answered, the browser was just stopping or starting the background. */
export const AGAIN_MS = 1000;

/**
 * Sends a message to the background and gives its reply. Looking and readings are sent again where nothing answered: the
 * browser may stop the background at any moment. Fails with `reloadPage` where the extension was updated or removed under
 * this page, with `internal` where nothing answered.
 */
export async function ask<N extends MessageName>(name: N, arg: Argument<N>): Promise<Reply<N>> {
  for (let left = REPEATABLE.has(name) ? REPEATS : 0; ; left -= 1) {
    const reply: unknown = await sendOnce({ name, arg });
    if (reply !== null || left === 0 || isOrphaned()) {
      return (reply ?? fail(isOrphaned() ? 'reloadPage' : 'internal')) as Reply<N>;
    }
  }
}

/** The reply; null where nothing answered. */
async function sendOnce(message: object): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
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
