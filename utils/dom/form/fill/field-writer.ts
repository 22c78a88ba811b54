import { HANDOVER_IDS, type HandoverId, type HandoverValues } from '../../../core/credentials/credentials.ts';
import type { FieldReport } from '../../../core/target/fill-report.ts';
import { reportOf } from '../../../core/target/fill-report.ts';
import type { Target } from '../../../core/target/target.ts';
import { twoFrames } from '../../base/wait.ts';
import { type LocatedForm, locateFields } from '../locate/locate-fields.ts';
import { bringIntoView } from '../locate/reachable.ts';
import { insertText } from './insert-text.ts';
import { notFilled, type Written } from './undo.ts';

/**
 * After a value a page may lock its form, cover it, or render it again, for a moment: so long it is waited for, in all of
 * a fill, in milliseconds.
 */
const PATIENCE = 2_000;

export interface FieldWriter {
  /** Locates one field and writes its value. */
  readonly write: (id: HandoverId) => Promise<void>;
  /**
   * Writes again, once in a fill, what was lost because the page replaced the field or set up the form only now; says
   * whether anything was.
   */
  readonly rewriteLost: () => Promise<boolean>;
  /** Reads every field for the last time. */
  readonly finish: () => { reports: FieldReport[]; container: Element; written: Written[] };
}

/** Writes one fill's values: knows which form is being filled, what was written where, and what went wrong. */
export function createWriter(
  document: Document,
  target: Target,
  values: HandoverValues,
  start: LocatedForm,
  signal?: AbortSignal,
): FieldWriter {
  let form = start;
  let patience = PATIENCE;
  let [isReplaced, isRewritten] = [false, false];
  const written = new Map<HandoverId, Written>();
  const problems = new Map<HandoverId, FieldReport>();

  /** Locates the form anew once this field of it can be typed into; a report if it may not be written in what is there now. */
  const locateAnew = async (id: HandoverId): Promise<FieldReport | null> => {
    const begun = performance.now();
    for (;;) {
      const located = locateFields(document, target);
      const isReady = 'found' in located && bringIntoView(located.found[id].element);
      const waited = performance.now() - begun;
      if (isReady || signal?.aborted || waited >= patience) {
        patience -= Math.min(waited, patience);
        if (isReady) return follow(id, located);
        if ('found' in located) return reportOf(id, 'not-found', { reason: 'covered' });
        return located.reports.find(({ field }) => field === id) ?? changed(id);
      }
      await twoFrames(document.defaultView ?? window);
    }
  };

  /** A form beside ours is another one. One in its place is ours if it holds what was written; once, also if not. */
  const follow = (id: HandoverId, located: LocatedForm): FieldReport | null => {
    if (located.container !== form.container) {
      const isKept = [...written.keys()].every((each) => located.found[each].element.value === values[each]);
      if (form.container.isConnected || (!isKept && isReplaced)) return changed(id);
      isReplaced ||= !isKept;
    }
    form = located;
    return null;
  };

  const write = async (id: HandoverId): Promise<void> => {
    const problem = await locateAnew(id);
    if (signal?.aborted) return;
    const { element, evidence } = form.found[id];
    const { maxLength: count } = element;
    if (problem) problems.set(id, problem);
    else if (count >= 0 && values[id].length > count)
      problems.set(id, reportOf(id, 'rejected', { evidence, reason: 'tooShort', count }));
    else {
      problems.delete(id);
      written.set(id, { id, element, before: written.get(id)?.before ?? element.value });
      insertText(element, values[id]);
    }
  };

  /** The fields as they are now. */
  const current = (): LocatedForm['found'] => {
    const located = locateFields(document, target);
    return 'found' in located ? located.found : form.found;
  };

  const rewriteLost = async (): Promise<boolean> => {
    if (isRewritten) return false;
    const now = current();
    const lost = [...written.values()].filter(({ id, before }) => {
      const { value } = now[id].element;
      return value === before && value !== values[id];
    });
    isRewritten = lost.length > 0;
    for (const { id } of lost) await write(id);
    return isRewritten;
  };

  const finish: FieldWriter['finish'] = () => {
    const now = current();
    const reports = HANDOVER_IDS.map((id) => {
      const { element } = now[id];
      const { evidence } = form.found[id];
      const isFilled = element.isConnected && element.value === values[id];
      return (
        problems.get(id) ??
        (isFilled ? reportOf(id, 'filled', { evidence }) : notFilled({ field: id, evidence }, element.value))
      );
    });
    const isFine = ({ id }: Written) => !problems.has(id);
    const places = [...written.values()].map((each) =>
      isFine(each) ? { ...each, element: now[each.id].element } : each,
    );
    return { reports, container: form.container, written: places };
  };

  return { write, rewriteLost, finish };
}

const changed = (field: HandoverId): FieldReport => reportOf(field, 'ambiguous', { reason: 'changed' });
