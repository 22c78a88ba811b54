import type { LinkState } from '@/utils/core/link/state.ts';
import { changeLink, withProblem } from './change-link.ts';
import { WORKER_ID } from './worker-id.ts';

/** Work in a page that said nothing for this long has ended with its document; in milliseconds. */
const SILENT = 20_000;

/** A new worker finds work of an earlier one: a token call died with it, work in a page may go on. */
export async function dropInterruptedWork(): Promise<void> {
  await changeLink((state) => {
    const { work } = state;
    if (!work || work.worker === WORKER_ID) return state;
    if (work.task === 'exchange' || work.task === 'validate') return interrupted(state);
    return Date.now() - work.since > SILENT ? withProblem(state, { id: 'documentChanged' }) : state;
  });
}

/** The tab that was worked on is gone. */
export async function dropWorkOfTab(tabId: number): Promise<void> {
  await changeLink((state) => {
    const { [tabId]: closed, ...pages } = state.pages;
    const next = closed ? { ...state, pages } : state;
    return state.work?.tabId === tabId ? withProblem({ ...next, armed: null }, { id: 'tabGone' }) : next;
  });
}

/** Nobody knows whether the call arrived: a request token may have been used once more. */
const interrupted = (state: LinkState): LinkState =>
  withProblem(state, { id: 'interrupted', params: { uses: String(state.requestTokenUses) } });
