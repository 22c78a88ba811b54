import { nobodyAnswered } from '@/utils/browser/inject.ts';
import {
  JUST_ORDERED,
  onLoaded,
  renumbered,
  silent,
  withoutDocument,
  withoutTab,
  workerBegun,
} from '@/utils/core/setup/tasks.ts';
import { SOURCE } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import { changeSetup, readSetup } from '@/utils/session/vault.ts';
import { WORKER_ID } from '@/utils/session/work.ts';

/** This worker has begun: work of an earlier one is looked after. */
export async function dropInterruptedWork(): Promise<void> {
  await changeSetup((state) => workerBegun(state, WORKER_ID, SOURCE.requestToken.uses));
  const tabId = (await readSetup())?.work.underWay?.tabId;
  if (typeof tabId === 'number') await dropWorkOfLostDocument(tabId);
}

/** A tab was closed. */
export async function dropTab(tabId: number): Promise<void> {
  await changeSetup((state) => withoutTab(state, tabId));
}

/** A tab has another number now. */
export async function renumberTab(before: number, now: number): Promise<void> {
  await changeSetup((state) => renumbered(state, before, now));
}

/** A tab has loaded: if no script of ours is in it that was, the document that was worked on is gone. */
export async function dropWorkOfLostDocument(tabId: number): Promise<void> {
  const state = await readSetup();
  const next = state ? onLoaded(state, tabId, Date.now()) : 'nothing';
  if (next === 'later') setTimeout(() => dropWorkOfLostDocument(tabId), JUST_ORDERED);
  if (next !== 'ask') return;
  const alive = await command(tabId, 'alive', {});
  if (alive.ok) return;
  if (!nobodyAnswered(alive)) {
    await changeSetup((before) => silent(before, tabId));
    return;
  }
  await changeSetup((before) => withoutDocument(before, tabId));
  // The new document may have been read before the old one was found to be gone.
  await command(tabId, 'read', {});
}
