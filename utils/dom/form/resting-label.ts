import { foldLabel } from '../../core/text/text.ts';
import { composedElements, composedParent } from '../base/composed.ts';
import { ariaName } from '../base/name.ts';
import { textOf } from '../base/text.ts';
import { isShown } from '../base/visible.ts';
import { boxOf } from './box-distance.ts';
import { type Field, isField } from './field.ts';

/** A component's parts are so many levels deep at most. */
const LEVELS = 10;
/** Boxes that share less than this, in CSS pixels, only touch. */
const OVERLAP = 2;

/**
 * The smallest element around a field and its own label, where that label shows in the field's place: some components keep
 * an empty field transparent below it until somebody enters it. Null if the label stands elsewhere or does not show.
 */
export function partWithRestingLabel(field: Field): Element | null {
  const names = new Set(
    [ariaName(field), ...[...(field.labels ?? [])].map((label) => textOf(label))].map(foldLabel),
  );
  names.delete('');
  if (names.size === 0) return null;
  let part = composedParent(field);
  for (let level = 0; part && level < LEVELS; level += 1, part = composedParent(part)) {
    const inside = [...composedElements(part)];
    if (inside.some((each) => each !== field && isField(each))) return null;
    if (inside.some((each) => isOver(each, field, names))) return part;
  }
  return null;
}

function isOver(element: Element, field: Field, names: ReadonlySet<string>): boolean {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  // The label may be around the field: only its text is drawn.
  const isAtField = texts.some((text) => overlap(boxOf(text), field.getBoundingClientRect()));
  return isAtField && names.has(foldLabel(textOf(element, 80))) && isShown(element);
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > OVERLAP &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > OVERLAP;
