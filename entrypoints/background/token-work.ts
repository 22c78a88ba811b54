import { keepAwake } from '@/utils/browser/keep-awake.ts';
import { mayCallTokenEndpoint } from '@/utils/browser/permissions.ts';
import type { LinkState, WorkUnderWay } from '@/utils/core/link/state.ts';
import { fail, ok, type Result } from '@/utils/core/result.ts';
import { beginWork, finishWork, type Working } from './begin-work.ts';
import { withProblem } from './change-link.ts';
import { beginCall } from './token-call.ts';

/** Makes the calls; gives what the last one leaves to be done once the work has ended. */
export type Run = (state: Working, signal: AbortSignal) => Promise<(state: LinkState) => LinkState>;

/** Starts calls and answers at once: the outcome is in the next snapshot, whether or not the popup is still open. */
export async function startCalls(task: WorkUnderWay['task'], run: Run): Promise<Result<null>> {
  // Without access a request would still leave, only its answer would be withheld.
  if (!(await mayCallTokenEndpoint())) return fail('hostAccessMissing');
  const begun = await beginWork(task, null);
  if (!begun.ok || !begun.value) return begun.ok ? ok(null) : begun;
  keepAwake(finish(begun.value, run, beginCall()));
  return ok(null);
}

async function finish(state: Working, run: Run, signal: AbortSignal): Promise<void> {
  const broken = (before: LinkState) => withProblem(before, { id: 'internal' });
  const change = await run(state, signal).catch(() => broken);
  // After a cancel, and in another link, the outcome of the call is nobody's business any more.
  await finishWork(state.work, change);
}
