import { HANDOVER_IDS, type HandoverValues } from '../../../core/credentials/credentials.ts';
import type { FieldReport, SearchedPlaces } from '../../../core/target/fill-report.ts';
import { reportOf } from '../../../core/target/fill-report.ts';
import type { FillTarget } from '../../../core/target/target.ts';
import { nextTask, pause, twoFrames } from '../../base/wait.ts';
import { isChoice } from '../locate/choices.ts';
import { bringIntoView } from '../locate/reachable.ts';
import type { Field } from '../locate/survey.ts';
import { createWriter, type FillPace } from './field-writer.ts';
import { openForm } from './open-form.ts';
import { type AfterFill, afterFill } from './undo.ts';

/** Time that a page gets to change its mind about what was typed. */
const SETTLE = 500;

export interface Fill extends AfterFill {
  /** One per field; where nothing was written, only those that stood in the way. */
  readonly reports: readonly FieldReport[];
  /** Where the form was looked for, if it was not found. */
  readonly searched: SearchedPlaces | null;
  /** Smallest element around the filled fields; null if nothing was written. */
  readonly container: Element | null;
  /** The fields that were written to, as they are now. */
  readonly fields: readonly Field[];
}

/**
 * Writes the four values and reads them back, after two frames and after the page had time to object. Nothing is
 * written unless all four fields are located and none is covered; each is located anew right before it is written. If
 * the page puts another form in place of ours it is filled once more. A field that holds its value already is left
 * alone, unless the values were filled in before (`again`). The focus goes from field to field, on to the button
 * behind the last, and leaves the form. `filled` means: the field holds exactly the value.
 * Once `signal` aborts nothing more is written, what was written is taken back, and there is nothing to report.
 */
export async function fillFields(
  document: Document,
  target: FillTarget,
  values: HandoverValues,
  { settle = SETTLE, again = false, signal }: Partial<FillPace> = {},
): Promise<Fill> {
  const view = document.defaultView;
  const located = await openForm(document, target);
  if (!('found' in located)) return untouched(located.reports, located.searched);
  const covered = HANDOVER_IDS.filter((id) => !bringIntoView(located.found[id].element));
  if (covered.length > 0 || !view)
    return untouched(covered.map((id) => reportOf(id, 'not-found', { reason: 'covered' })));

  const writer = createWriter(document, target, values, located, { settle, again, signal });
  const isChosen = isChoice(located.found.authorizationUrl.element);
  // Where the page does not offer the address, nothing at all is written.
  const problem = isChosen ? await writer.write('authorizationUrl') : null;
  if (problem) return untouched([problem]);
  for (const id of HANDOVER_IDS) {
    if (signal?.aborted) break;
    if (isChosen && id === 'authorizationUrl') continue;
    await writer.write(id);
    await nextTask();
  }
  if (!signal?.aborted) {
    await twoFrames(view);
    await writer.rewriteLost();
  }
  writer.leave();
  if (!signal?.aborted) await pause(settle);
  if (!signal?.aborted && (await writer.rewriteLost())) {
    writer.leave();
    await pause(settle);
  }
  const { reports, container, written } = writer.finish();
  const after = afterFill(document, target, written, reports);
  if (signal?.aborted) {
    await after.undo();
    return untouched([]);
  }
  const fields = written.map(({ element }) => element);
  return { reports, searched: null, container: fields.length > 0 ? container : null, fields, ...after };
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
