import { fail, ok, type Result } from '../core/result/result.ts';
import type { SetupState } from '../core/setup/state.ts';
import { begin, endWork, isUnderWay, type Working, withoutWork } from '../core/setup/tasks.ts';
import type { WorkUnderWay } from '../core/setup/work.ts';
import { changeSetup, readSetup } from './vault.ts';

/** Names this run of the worker: work begun by an earlier run was interrupted. */
export const WORKER_ID = crypto.randomUUID();

/** The work that an order begins. */
export type Order = Pick<WorkUnderWay, 'task' | 'tabId'> & Partial<Pick<WorkUnderWay, 'pointing'>>;

/**
 * Marks work as begun and makes `change` in the same turn. Gives the new state; null where the same work is under way
 * already: of two clicks at the same moment one begins. Fails with `valuesMissing` without a setup, with `busy` where
 * other work is under way.
 */
export async function beginWork(
  order: Order,
  change: (state: SetupState) => SetupState = (state) => state,
): Promise<Result<Working | null>> {
  let begun: Result<Working | null> = fail('valuesMissing');
  const work = { pointing: null, ...order, id: crypto.randomUUID(), worker: WORKER_ID };
  await changeSetup((state) => {
    begun = begin(change(state), work, Date.now());
    return (begun.ok && begun.value) || state;
  });
  return begun;
}

/**
 * Begins work and starts it. Where it cannot be started it has ended, with the failure. A second click while it is under
 * way does nothing.
 */
export async function startWork(
  order: Order,
  start: (begun: Working) => Promise<Result<null>>,
  change?: (state: SetupState) => SetupState,
): Promise<Result<null>> {
  const begun = await beginWork(order, change);
  if (!begun.ok || !begun.value) return begun.ok ? ok(null) : begun;
  const started = await start(begun.value);
  if (!started.ok) await finishWork(begun.value.work.underWay, (state) => endWork(state, started.failure));
  return started;
}

/** Changes the setup while this very work is under way; after a cancel, or in another setup, nothing happens. */
export const whileWorking = (work: WorkUnderWay, change: (state: Working) => SetupState) =>
  changeSetup((state) => (isUnderWay(state, work) ? change(state) : state));

/** Gives the order that this work is about, unless the work was ended while its script was on its way. */
export const orderWork = async (
  work: WorkUnderWay,
  order: () => Promise<Result<null>>,
): Promise<Result<null>> => (isUnderWay(await readSetup(), work) ? order() : ok(null));

/** Ends this very work with `change`. */
export const finishWork = (work: WorkUnderWay, change: (state: Working) => SetupState) =>
  whileWorking(work, (state) => withoutWork(change(state)));
