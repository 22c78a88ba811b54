import { HANDOVER_IDS, type HandoverValues } from '../../core/credentials/credentials.ts';
import type { Result } from '../../core/result/result.ts';
import type { FieldReport, SearchedPlaces } from '../../core/target/fill-report.ts';
import { reportOf } from '../../core/target/fill-report.ts';
import type { Target } from '../../core/target/target.ts';
import { nextTask, pause, twoFrames } from '../base/frames.ts';
import type { Field } from './field.ts';
import { createRecheck } from './fill-recheck.ts';
import { createFillRun } from './fill-run.ts';
import { createUndo } from './fill-undo.ts';
import { locateFields } from './locate-fields.ts';
import { bringIntoView } from './reachable.ts';

/** Time that a page gets to change its mind about what was typed. */
const SETTLE = 500;

export interface Fill {
  /** One per field; where nothing was written, only those that stood in the way. */
  readonly reports: readonly FieldReport[];
  /** Where the form was looked for, if it was not found. */
  readonly searched: SearchedPlaces | null;
  /** Smallest element around the filled fields; null if nothing was written. */
  readonly container: Element | null;
  /** The fields that were written to, as they are now. */
  readonly fields: readonly Field[];
  readonly undo: () => Promise<Result<null>>;
  /** Looks again: the reports as they are now, or null if they are as before. */
  readonly recheck: () => readonly FieldReport[] | null;
}

/**
 * Writes the four values and reads them back, after two frames and after the page had time to object. Nothing is
 * written unless all four fields are located and none is covered; each is located anew right before it is written. If
 * the page puts another form in place of ours it is filled once more. `filled` means: the field holds exactly the value.
 * Once `signal` aborts nothing more is written, what was written is taken back, and there is nothing to report.
 */
export async function fillFields(
  document: Document,
  target: Target,
  values: HandoverValues,
  { settle = SETTLE, signal }: { settle?: number; signal?: AbortSignal } = {},
): Promise<Fill> {
  const view = document.defaultView;
  const located = locateFields(document, target);
  if (!('found' in located)) return untouched(located.reports, located.searched);
  const covered = HANDOVER_IDS.filter((id) => !bringIntoView(located.found[id].element));
  if (covered.length > 0 || !view)
    return untouched(covered.map((id) => reportOf(id, 'not-found', { reason: 'covered' })));

  const run = createFillRun(document, target, values, located, signal);
  for (const id of HANDOVER_IDS) {
    if (signal?.aborted) break;
    await run.write(id);
    await nextTask();
  }
  if (!signal?.aborted) {
    await twoFrames(view);
    await run.rewriteLost();
    await pause(view, settle);
  }
  if (!signal?.aborted && (await run.rewriteLost())) await pause(view, settle);
  const { reports, container, written } = run.finish();
  const undo = createUndo(document, target, written);
  if (signal?.aborted) {
    await undo();
    return untouched([]);
  }
  const fields = written.map(({ element }) => element);
  const recheck = createRecheck(document, target, written, reports);
  return { reports, searched: null, container: fields.length > 0 ? container : null, fields, undo, recheck };
}

/** A fill that wrote nothing. */
export const untouched = (reports: readonly FieldReport[], searched: SearchedPlaces | null = null): Fill => ({
  reports,
  searched,
  container: null,
  fields: [],
  undo: async () => ({ ok: true, value: null }),
  recheck: () => null,
});
