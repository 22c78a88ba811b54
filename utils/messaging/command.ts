import { browser } from '../browser/api.ts';
import { fail, type Result } from '../core/result/result.ts';
import type { CommandName, Commands } from './commands.ts';

/** Gives an order to the content script in a tab's top document. Fails with `pageNotReady` if none answers. */
export async function command<N extends CommandName>(
  tabId: number,
  name: N,
  arg: Commands[N],
): Promise<Result<null>> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, { command: name, arg }, { frameId: 0 });
    return (reply as Result<null> | undefined) ?? fail('pageNotReady');
  } catch {
    return fail('pageNotReady');
  }
}
