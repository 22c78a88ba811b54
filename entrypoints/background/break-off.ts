import { mayCallTokenEndpoint } from '@/utils/browser/permissions.ts';
import { type Failure, ok, type Result } from '@/utils/core/result/result.ts';
import { endsByItself, endWork, tabsOf, withAccess, workToCancel } from '@/utils/core/setup/tasks.ts';
import { command } from '@/utils/messaging/command.ts';
import { tellPages } from '@/utils/messaging/tell-pages.ts';
import { changeSetup, readSetup } from '@/utils/session/vault.ts';
import { finishWork } from '@/utils/session/work.ts';
import { pageOfTab } from './tabs.ts';
import { abortCall } from './token-work.ts';

/** Ends the work under way for this reason. Fails with `busy` where it must not be ended. */
export async function breakOff(why: Failure): Promise<Result<null>> {
  const work = workToCancel(await readSetup());
  if (!work.ok || !work.value) return work.ok ? ok(null) : work;
  const { tabId } = work.value;
  abortCall();
  const stopping = tabId === null ? null : await command(tabId, 'cancel', {});
  if (!endsByItself(work.value, stopping)) await finishWork(work.value, (state) => endWork(state, why));
  return ok(null);
}

/**
 * Access to a site was taken away. Work that needs it ends, with a word why; scripts leave the pages that may not be seen any
 * more. Values that a page has already got are written and reported: a form that is half filled helps nobody.
 */
export async function accessRemoved(): Promise<void> {
  tellPages();
  const state = await readSetup();
  if (!state) return;
  const { underWay } = state.work;
  const tabs = tabsOf(state);
  const closed = new Set<number>();
  for (const tabId of tabs) if (!(await maySee(tabId))) closed.add(tabId);
  const concerned =
    underWay?.tabId === null ? !(await mayCallTokenEndpoint()) : closed.has(underWay?.tabId ?? -1);
  if (concerned) await breakOff({ id: 'hostAccessMissing' });
  const writing = state.handover.filled?.claimed ? state.handover.filled.tabId : null;
  for (const tabId of closed) if (tabId !== writing) command(tabId, 'stop', {});
}

/** Access to a site was given: open panels look at their tab again. */
export async function accessGiven(): Promise<void> {
  await changeSetup(withAccess);
  tellPages();
}

/** A tab's address is told where the extension has access to the page. */
async function maySee(tabId: number): Promise<boolean> {
  const page = await pageOfTab(tabId);
  return page.ok && page.value.url !== null;
}
