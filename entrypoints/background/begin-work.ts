import type { LinkState } from '@/utils/core/link/state.ts';
import type { Work } from '@/utils/core/snapshot.ts';
import { changeLink } from './change-link.ts';
import { WORKER_ID } from './worker-id.ts';

/**
 * Marks work as begun and makes `change` in the same turn. Gives the new state, or null where there is no link or where
 * work is under way already: of two clicks at the same moment one begins.
 */
export async function beginWork(
  task: Work['task'],
  tabId: number | null,
  change: (state: LinkState) => LinkState = (state) => state,
): Promise<LinkState | null> {
  let begun: LinkState | null = null;
  await changeLink((state) => {
    if (state.work) return state;
    const since = Date.now();
    const work = { task, since, done: 0, total: 0, detail: null, worker: WORKER_ID, tabId };
    begun = { ...change(state), work, problems: [], touchedAt: since };
    return begun;
  });
  return begun;
}
