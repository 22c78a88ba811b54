import { HANDOVER_IDS, type HandoverId, type HandoverValues } from '../../../core/credentials/credentials.ts';
import type { FieldReport } from '../../../core/target/fill-report.ts';
import { reportOf } from '../../../core/target/fill-report.ts';
import type { FillTarget } from '../../../core/target/target.ts';
import { createFocusChain, hasFocus } from '../../base/focus.ts';
import { pause, twoFrames } from '../../base/wait.ts';
import { isChoice } from '../locate/choices.ts';
import { type LocatedForm, locateFields, type NotLocated } from '../locate/locate-fields.ts';
import { bringIntoView } from '../locate/reachable.ts';
import { choose, contentOf, holds } from './choice.ts';
import { buttonAfter, enterField } from './enter-field.ts';
import { insertText } from './insert-text.ts';
import { openForm } from './open-form.ts';
import { notFilled, type Written } from './undo.ts';

/**
 * After a value a page may lock its form, cover it, or render it again, for a moment: so long it is waited for, in all of
 * a fill, in milliseconds.
 */
const PATIENCE = 2_000;
/** A page hands the focus on so often at most, from a field that stands in for another one. */
const TURNS = 3;

/** How a fill goes about it. */
export interface FillPace {
  /** Time that a page gets to change its mind about what was typed. */
  readonly settle: number;
  /** The values were filled in before: the page may show them and yet not know of them, so each is written anew. */
  readonly again: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface FieldWriter {
  /** Locates one field and writes its value, unless it stands there already; the report of what kept it from that, else null. */
  readonly write: (id: HandoverId) => Promise<FieldReport | null>;
  /**
   * Writes again, each field once in a fill, what was lost: the page replaced the field, set up the form only now, or was
   * still busy with a value when its field was left. Says whether anything was.
   */
  readonly rewriteLost: () => Promise<boolean>;
  /** Leaves the form, by way of the button behind the field that was written last. */
  readonly leave: () => void;
  /** Reads every field for the last time. */
  readonly finish: () => { reports: FieldReport[]; container: Element; written: Written[] };
}

/** Writes one fill's values: knows which form is being filled, what was written where, and what went wrong. */
export function createWriter(
  document: Document,
  target: FillTarget,
  values: HandoverValues,
  start: LocatedForm,
  { settle, again, signal }: FillPace,
): FieldWriter {
  let form = start;
  let patience = PATIENCE;
  let isReplaced = false;
  const rewritten = new Set<HandoverId>();
  const chain = createFocusChain();
  const written = new Map<HandoverId, Written>();
  const problems = new Map<HandoverId, FieldReport>();

  /** Locates the form anew once this field of it can be typed into; a report if it may not be written in what is there now. */
  const locateAnew = async (id: HandoverId): Promise<FieldReport | null> => {
    const begun = performance.now();
    for (;;) {
      const located = await openForm(document, target);
      const isReady = 'found' in located && bringIntoView(located.found[id].element);
      const waited = performance.now() - begun;
      if (isReady || signal?.aborted || waited >= patience) {
        patience -= Math.min(waited, patience);
        if (isReady) return follow(id, located);
        if ('found' in located) return reportOf(id, 'not-found', { reason: 'covered' });
        return reportIn(located, id);
      }
      await twoFrames(document.defaultView ?? window);
    }
  };

  /** A form beside ours is another one. One in its place is ours if it holds what was written; once, also if not. */
  const follow = (id: HandoverId, located: LocatedForm): FieldReport | null => {
    if (located.container !== form.container) {
      const isKept = [...written.keys()].every((each) => holds(located.found[each].element, values[each]));
      if (form.container.isConnected || (!isKept && isReplaced)) return changed(id);
      isReplaced ||= !isKept;
    }
    form = located;
    return null;
  };

  /** Enters the field; where the page moves the focus on or draws the form anew, the one that is found then. */
  const enter = async (id: HandoverId): Promise<FieldReport | null> => {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const { element, evidence } = form.found[id];
      if (!(await enterField(element, chain)))
        return reportOf(id, 'not-found', { evidence, reason: 'locked' });
      if (hasFocus(element) && element.checkVisibility()) return null;
      const located = locateFields(document, target);
      const problem = 'found' in located ? follow(id, located) : reportIn(located, id);
      if (problem) return problem;
      // The focus was taken away for something else: the value can be set without it.
      if (form.found[id].element === element) return null;
    }
    return changed(id);
  };

  const write = async (id: HandoverId): Promise<FieldReport | null> => {
    const late = await locateAnew(id);
    const { element: standing } = form.found[id];
    if (!late && !again && !written.has(id) && standing.value === values[id]) {
      written.set(id, { id, element: standing, before: null });
      return null;
    }
    const problem = late ?? (signal?.aborted ? null : await enter(id));
    if (signal?.aborted) return null;
    const { element, evidence } = form.found[id];
    const { maxLength: count } = element;
    const earlier = written.get(id);
    const before = earlier ? (earlier.before ?? values[id]) : contentOf(element);
    if (problem) problems.set(id, problem);
    else if (count >= 0 && values[id].length > count)
      problems.set(id, reportOf(id, 'rejected', { evidence, reason: 'tooShort', count }));
    else if (isChoice(element) && !(await choose(element, values[id])))
      problems.set(id, reportOf(id, 'rejected', { evidence, reason: 'notOffered' }));
    else {
      problems.delete(id);
      written.set(id, { id, element, before });
      if (!isChoice(element)) insertText(element, values[id]);
    }
    return problems.get(id) ?? null;
  };

  const wasThere = (id: HandoverId): boolean => written.get(id)?.before === null;

  /** The fields as they are now. */
  const current = (): LocatedForm['found'] => {
    const located = locateFields(document, target);
    return 'found' in located ? located.found : form.found;
  };

  const rewriteLost = async (): Promise<boolean> => {
    const now = current();
    const lost = [...written.values()].filter(({ id, before }) => {
      const { element } = now[id];
      const isAsBefore = before === null || contentOf(element) === before;
      return isAsBefore && !holds(element, values[id]) && !rewritten.has(id);
    });
    for (const { id, before } of lost) {
      rewritten.add(id);
      await write(id);
      await pause(settle);
      const { element } = form.found[id];
      if (signal?.aborted || problems.has(id) || !hasFocus(element) || contentOf(element) !== before)
        continue;
      insertText(element, values[id], true);
      await pause(settle);
    }
    return lost.length > 0;
  };

  const finish: FieldWriter['finish'] = () => {
    const now = current();
    const reports = HANDOVER_IDS.map((id) => {
      const { element } = now[id];
      const { evidence } = form.found[id];
      const isFilled = element.isConnected && holds(element, values[id]);
      return (
        problems.get(id) ??
        (isFilled
          ? reportOf(id, 'filled', { evidence, reason: wasThere(id) ? 'unchanged' : null })
          : notFilled({ field: id, evidence }, contentOf(element)))
      );
    });
    const isFine = ({ id }: Written) => !problems.has(id);
    const places = [...written.values()].map((each) =>
      isFine(each) ? { ...each, element: now[each.id].element } : each,
    );
    return { reports, container: form.container, written: places };
  };

  const leave = (): void => {
    const last = [...written.values()].at(-1);
    chain.leave(last ? buttonAfter(last.element) : null);
  };

  return { write, rewriteLost, leave, finish };
}

/** Why the form is not there, as far as it concerns this field. */
const reportIn = ({ reports }: NotLocated, id: HandoverId): FieldReport =>
  reports.find(({ field }) => field === id) ?? changed(id);

const changed = (field: HandoverId): FieldReport => reportOf(field, 'ambiguous', { reason: 'changed' });
