import type { LinkState, WorkUnderWay } from '@/utils/core/link/state.ts';
import type { Failure } from '@/utils/core/result.ts';
import { SOURCE } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import { readLink } from '@/utils/session/vault.ts';
import { withoutDocument } from './begin-work.ts';
import { changeLink, endWork } from './change-link.ts';
import { WORKER_ID } from './worker-id.ts';

/** In milliseconds. */
const JUST_ORDERED = 2000;

/** A new worker finds work of an earlier one: a token call died with it, work in a page may go on. */
export async function dropInterruptedWork(): Promise<void> {
  await changeLink((state) => {
    const { work } = state;
    const interrupted = work && work.worker !== WORKER_ID && work.tabId === null;
    return interrupted ? endWork(state, ...callInterrupted(state, work)) : state;
  });
  const tabId = (await readLink())?.work?.tabId;
  if (typeof tabId === 'number') await dropWorkOfLostDocument(tabId);
}

/** A tab was closed. */
export async function dropTab(tabId: number): Promise<void> {
  await changeLink((state) => withoutDocument(state, tabId));
}

/** A tab has loaded: if no script of ours is in it that was, the document that was worked on is gone. */
export async function dropWorkOfLostDocument(tabId: number): Promise<void> {
  const state = await readLink();
  if (!state) return;
  const { work, prepare, filled } = state;
  // A script that was ordered a moment ago may not be there yet: look again when it must be.
  if (work?.tabId === tabId && Date.now() - work.since < JUST_ORDERED) {
    setTimeout(() => dropWorkOfLostDocument(tabId), JUST_ORDERED);
    return;
  }
  const concerned = [work?.tabId, prepare?.tabId, filled?.tabId].includes(tabId);
  if (!concerned || (await command(tabId, 'alive', {})).ok) return;
  await changeLink((before) => withoutDocument(before, tabId));
  // The new document may have been read before the old one was found to be gone.
  await command(tabId, 'read', {});
}

/** Nobody knows whether the call arrived: a request token may have been used once more, a refresh token replaced. */
function callInterrupted({ requestTokenUses }: LinkState, { task }: WorkUnderWay): Failure[] {
  if (task === 'checkRefreshToken') return [{ id: 'interrupted' }, { id: 'refreshUnanswered' }];
  if (task !== 'exchange') return [{ id: 'interrupted' }];
  const mostUses = String(SOURCE.requestToken.uses);
  return [{ id: 'interrupted', params: { uses: String(requestTokenUses), mostUses } }];
}
