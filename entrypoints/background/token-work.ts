import { keepAwake } from '@/utils/browser/keep-awake.ts';
import { mayCallTokenEndpoint } from '@/utils/browser/permissions.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import type { SetupState } from '@/utils/core/setup/state.ts';
import { type Working, withProblem } from '@/utils/core/setup/tasks.ts';
import { finishWork, type Order, startWork } from '@/utils/session/work.ts';

/** Makes the calls; gives what the last one leaves to be done once the work has ended. */
export type Run = (state: Working, signal: AbortSignal) => Promise<(state: SetupState) => SetupState>;

/** The calls under way; they live and die with this worker. */
let calls: AbortController | null = null;

/** Ends the calls under way, if there are any. */
export const abortCall = (): void => calls?.abort();

/** Starts calls and answers at once: the outcome is in the next snapshot, whether or not the popup is still open. */
export async function startCalls(task: Order['task'], run: Run): Promise<Result<null>> {
  // Without access a request would still leave, only its answer would be withheld.
  if (!(await mayCallTokenEndpoint())) return fail('hostAccessMissing');
  return startWork({ task, tabId: null }, async (state) => {
    calls = new AbortController();
    keepAwake(finish(state, run, calls.signal));
    return ok(null);
  });
}

async function finish(state: Working, run: Run, signal: AbortSignal): Promise<void> {
  const broken = (before: SetupState) => withProblem(before, { id: 'internal' });
  const change = await run(state, signal).catch(() => broken);
  // After a cancel, and in another setup, the outcome of the call is nobody's business any more.
  await finishWork(state.work.underWay, change);
}
