import type { FillTarget } from '../../../core/target/target.ts';
import { pause } from '../../base/wait.ts';
import type { Located } from '../locate/locate-fields.ts';
import { openForm } from './open-form.ts';

const LONGEST = 9_000;
/** Looked at so often: a style or a frame's content may change as well as the nodes. */
const INTERVAL = 100;
/** Looking takes at most this part of the time, however large the page. */
const SHARE = 0.1;

/**
 * Waits until all four fields can be located; gives the last look when the time is over or `signal` aborts.
 * Does not wait where the form is there already.
 */
export async function waitForForm(
  document: Document,
  target: FillTarget,
  { signal, longest = LONGEST }: { signal?: AbortSignal; longest?: number } = {},
): Promise<Located> {
  const end = performance.now() + longest;
  for (;;) {
    const begun = performance.now();
    const located = await openForm(document, target);
    const now = performance.now();
    if ('found' in located || signal?.aborted || now >= end) return located;
    await pause(Math.min(Math.max(INTERVAL, (now - begun) / SHARE), end - now));
  }
}
