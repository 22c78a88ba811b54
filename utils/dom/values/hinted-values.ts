import type { CredentialId } from '../../core/credentials.ts';
import { cleanValue, shapeProblem } from '../../core/shapes.ts';
import { accessibleName } from '../base/name.ts';
import { controlOf, isControl } from '../text/flow.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { closest, elementOf } from '../text/place.ts';
import type { Finding } from './finding.ts';
import { isDialog } from './overlay.ts';
import { nextSaid } from './said.ts';
import { isSample } from './sample.ts';

/** A stretch of a value's characters, without the quotation marks before it. */
const STRETCH = /^[\s"'\u00ab\u2018-\u201f\u2039\u300c([]*([\w.~:/-]+)/u;

/**
 * Values that the page seems to show in a way that proves nothing: in fields of a dialog that could be typed into, in
 * quotation marks, or run together with what follows. They are never taken, but the admin is told of them.
 */
export const hintedValues = (flow: ItemFlow): Finding[] => [...fieldsInDialogs(flow), ...runTogether(flow)];

function fieldsInDialogs({ flow, labels }: ItemFlow): Finding[] {
  return flow.leaves.flatMap((leaf): Finding[] => {
    const control = controlOf(leaf);
    if (!control || !/\d/u.test(leaf.text) || !closest(control, isDialog) || !flow.sight.sees(leaf))
      return [];
    return doubtful(labels.named(accessibleName(control)), leaf.text, control);
  });
}

function runTogether(flow: ItemFlow): Finding[] {
  return flow.allLabels().flatMap((label): Finding[] => {
    const next = isSample(label) ? null : nextSaid(label, flow);
    if (next?.kind !== 'text' || (next.chunk.leaves.some(isControl) && !closest(elementOf(next), isDialog)))
      return [];
    return [wordIn(next.text), pieceOf(next)].flatMap((text) =>
      doubtful(label.named, wordIn(text), elementOf(next)),
    );
  });
}

const wordIn = (text: string): string => STRETCH.exec(text)?.[1] ?? '';

/** The first of the elements that the text consists of. */
function pieceOf({ chunk, from, to }: Item): string {
  const end = chunk.seams.find((seam) => seam > from && seam < to) ?? to;
  return chunk.raw.slice(from, end);
}

function doubtful(id: CredentialId | 'other' | undefined, text: string, element: Element): Finding[] {
  const value = cleanValue(text);
  if (!id || id === 'other' || shapeProblem(id, value)) return [];
  return [{ id, value, element, problem: 'ambiguousValue' }];
}
