import type { LinkState, WorkUnderWay } from '@/utils/core/link/state.ts';
import { fail, ok, type Result } from '@/utils/core/result.ts';
import { readLink } from '@/utils/session/vault.ts';
import { changeLink, endWork } from './change-link.ts';
import { WORKER_ID } from './worker-id.ts';

/** A link with the work that was begun in it. */
export type Working = LinkState & { readonly work: WorkUnderWay };

/**
 * Marks work as begun and makes `change` in the same turn. Gives the new state; null where the same work is under way
 * already: of two clicks at the same moment one begins. Fails with `valuesMissing` without a link, with `busy` where
 * other work is under way.
 */
export async function beginWork(
  task: WorkUnderWay['task'],
  tabId: number | null,
  change: (state: LinkState) => LinkState = (state) => state,
): Promise<Result<Working | null>> {
  let begun: Result<Working | null> = fail('valuesMissing');
  await changeLink((state) => {
    if (state.work) {
      begun = state.work.task === task ? ok(null) : fail('busy');
      return state;
    }
    const since = Date.now();
    const work = {
      id: crypto.randomUUID(),
      task,
      since,
      done: 0,
      total: 0,
      detail: null,
      worker: WORKER_ID,
      tabId,
    };
    const working: Working = { ...change(state), work, problems: [], touchedAt: since };
    begun = ok(working);
    return working;
  });
  return begun;
}

/** Changes the link while this very work is under way; after a cancel, or in another link, nothing happens. */
export const whileWorking = (
  work: WorkUnderWay,
  change: (state: Working) => LinkState,
): Promise<LinkState | null> =>
  changeLink((state) => (state.work?.id === work.id ? change(state as Working) : state));

/** Gives the order that this work is about, unless the work was ended while its script was on its way. */
export async function orderWork(
  { id }: WorkUnderWay,
  order: () => Promise<Result<null>>,
): Promise<Result<null>> {
  return (await readLink())?.work?.id === id ? order() : ok(null);
}

/** Ends this very work with `change`. */
export const finishWork = (
  work: WorkUnderWay,
  change: (state: Working) => LinkState,
): Promise<LinkState | null> => whileWorking(work, (state) => ({ ...change(state), work: null }));

/** Ends the work on a tab whose document is gone, and what is known of what was filled there. */
export function withoutDocument(state: LinkState, tabId: number): LinkState {
  const { [tabId]: page, ...pages } = state.pages;
  const filledHere = state.filled?.tabId === tabId;
  const next: LinkState = {
    ...state,
    pages: page ? pages : state.pages,
    prepare: state.prepare?.tabId === tabId ? null : state.prepare,
    armed: state.armed?.tabId === tabId ? null : state.armed,
    filled: filledHere ? null : state.filled,
    fill: filledHere ? null : state.fill,
  };
  return state.work?.tabId === tabId ? endWork(next, { id: 'documentChanged' }) : next;
}
