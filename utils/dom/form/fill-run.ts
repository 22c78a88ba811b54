import { HANDOVER_IDS, type HandoverId, type HandoverValues } from '../../core/credentials/credentials.ts';
import type { FieldReport } from '../../core/target/fill-report.ts';
import { reportOf } from '../../core/target/fill-report.ts';
import type { Target } from '../../core/target/target.ts';
import { twoFrames } from '../base/frames.ts';
import type { Field } from './field.ts';
import type { Written } from './fill-undo.ts';
import { insertText } from './insert-text.ts';
import { type Located, type LocatedForm, locateFields } from './locate-fields.ts';
import { whyNotFilled } from './masked.ts';
import { bringIntoView } from './reachable.ts';

/**
 * After a value a page may lock its form, cover it, or render it again, for a moment: so long it is waited for, in all of
 * a run, in milliseconds.
 */
const PATIENCE = 2_000;

export interface FillRun {
  /** Locates one field and writes its value. */
  readonly write: (id: HandoverId) => Promise<void>;
  /**
   * Writes again, once in a run, what was lost because the page replaced the field or set up the form only now; says
   * whether anything was.
   */
  readonly rewriteLost: () => Promise<boolean>;
  /** Reads every field for the last time. */
  readonly finish: () => { reports: FieldReport[]; container: Element; written: Written[] };
}

/** One fill under way: which form is being filled, what was written where, and what went wrong. */
export function createFillRun(
  document: Document,
  target: Target,
  values: HandoverValues,
  start: LocatedForm,
  signal?: AbortSignal,
): FillRun {
  let form = start;
  let patience = PATIENCE;
  let replaced = false;
  let rewritten = false;
  const written = new Map<HandoverId, Written>();
  const problems = new Map<HandoverId, FieldReport>();

  const write = async (id: HandoverId): Promise<void> => {
    const problem = await lookAgain(id);
    if (signal?.aborted) return;
    const { element, evidence } = form.found[id];
    if (problem) problems.set(id, problem);
    else if (!fits(element, values[id])) {
      const count = element.maxLength;
      problems.set(id, reportOf(id, 'rejected', { evidence, reason: 'tooShort', count }));
    } else {
      problems.delete(id);
      written.set(id, { id, element, before: written.get(id)?.before ?? element.value });
      insertText(element, values[id]);
      form = { ...form, found: { ...form.found, [id]: { element, evidence } } };
    }
  };

  /** Locates the form once this field of it can be typed into; as it is when patience ends. */
  const locatePatiently = async (id: HandoverId): Promise<{ located: Located; isReady: boolean }> => {
    const start = performance.now();
    for (;;) {
      const located = locateFields(document, target);
      const isReady = 'found' in located && bringIntoView(located.found[id].element);
      const waited = performance.now() - start;
      if (isReady || signal?.aborted || waited >= patience) {
        patience -= Math.min(waited, patience);
        return { located, isReady };
      }
      await twoFrames(document.defaultView ?? window);
    }
  };

  /** Locates the form anew; a report if this field may not be written in what is there now. */
  const lookAgain = async (id: HandoverId): Promise<FieldReport | null> => {
    const { located, isReady } = await locatePatiently(id);
    if (!('found' in located)) return located.reports.find(({ field }) => field === id) ?? changed(id);
    if (!isReady) return reportOf(id, 'not-found', { reason: 'covered' });
    if (located.container !== form.container) {
      // A form beside ours is another one. One in its place is ours if it holds what was written; once, also if not.
      const isKept = [...written.keys()].every((each) => located.found[each].element.value === values[each]);
      if (form.container.isConnected || (!isKept && replaced)) return changed(id);
      replaced ||= !isKept;
    }
    form = located;
    return null;
  };

  /** The fields as they are now; one look for all. */
  const currentFields = (): ((id: HandoverId) => Field) => {
    const located = locateFields(document, target);
    const { found } = 'found' in located ? located : form;
    return (id) => found[id].element;
  };

  const isLost = (id: HandoverId, now: Field): boolean => {
    const was = written.get(id);
    return was !== undefined && now.value === was.before && now.value !== values[id];
  };

  const rewriteLost = async (): Promise<boolean> => {
    if (rewritten) return false;
    const current = currentFields();
    const lost = HANDOVER_IDS.filter((id) => isLost(id, current(id)));
    rewritten = lost.length > 0;
    for (const id of lost) await write(id);
    return lost.length > 0;
  };

  const finish: FillRun['finish'] = () => {
    const current = currentFields();
    const reports = HANDOVER_IDS.map((id): FieldReport => {
      const problem = problems.get(id);
      if (problem) return problem;
      const element = current(id);
      const was = written.get(id);
      if (was) written.set(id, { ...was, element });
      const { evidence } = form.found[id];
      return element.isConnected && element.value === values[id]
        ? reportOf(id, 'filled', { evidence })
        : reportOf(id, 'rejected', { evidence, reason: whyNotFilled(element.value) });
    });
    return { reports, container: form.container, written: [...written.values()] };
  };

  return { write, rewriteLost, finish };
}

const changed = (field: HandoverId): FieldReport => reportOf(field, 'ambiguous', { reason: 'changed' });

const fits = ({ maxLength }: Field, value: string): boolean => maxLength < 0 || value.length <= maxLength;
