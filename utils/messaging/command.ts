import { browser } from '../browser/api.ts';
import { inTime, ORDER_TIME } from '../browser/in-time.ts';
import { fail, type Result } from '../core/result/result.ts';
import type { CommandName, Commands } from './commands.ts';

/** Orders that change or begin nothing: a page that slept does them when it wakes. */
const AT_ANY_TIME: readonly CommandName[] = ['read', 'cancel', 'alive', 'stop'];

/**
 * Gives an order to the content script in a tab's top document. Fails with `pageNotReady` if none answers, with `pageSilent`
 * if the page takes too long; what it should have changed it does not change later.
 */
export const command = <N extends CommandName>(
  tabId: number,
  name: N,
  arg: Commands[N],
): Promise<Result<null>> => inTime(send(tabId, { command: name, arg, until: endOf(name) }));

const endOf = (name: CommandName): number =>
  AT_ANY_TIME.includes(name) ? Number.MAX_SAFE_INTEGER : Date.now() + ORDER_TIME;

async function send(tabId: number, message: object): Promise<Result<null>> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return (reply as Result<null> | undefined) ?? fail('pageNotReady');
  } catch {
    return fail('pageNotReady');
  }
}
