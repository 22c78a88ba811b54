import { foldLabel } from '../../../core/text/text.ts';
import { closest, composedContains, composedElements, composedParent } from '../../base/composed.ts';
import { ariaName } from '../../base/name.ts';
import { attributeOf, matches, native } from '../../base/native.ts';
import { ownTexts, textOf } from '../../base/text.ts';
import { contentBox, isShown } from '../../base/visible.ts';
import { whyUnreachable } from './reachable.ts';
import { type Field, isField } from './survey.ts';

/** Smaller than this, in either direction, nobody can type into it. */
const SMALLEST = 8;
/** Less opaque than this, all ancestors together, nobody can see it. */
const FAINTEST = 0.2;
/** A component's parts are so many levels deep at most. */
const LEVELS = 10;
/** Boxes that share less than this, in CSS pixels, only touch. */
const OVERLAP = 2;
/** Roles that make a text field something else than a place to type a value. */
const OTHER_ROLES = new Set(['combobox', 'searchbox', 'spinbutton', 'slider', 'switch', 'button']);

/** What keeps a person from typing into a field. */
export type Obstacle = 'locked' | 'hidden' | 'covered';

/**
 * What keeps a person from seeing this field and typing into it: it is disabled or read-only, not rendered, faint, too
 * small, off the page, or something lies on top; `modals` are the dialogs that shut off everything else. Null if
 * nothing does. What is not for typing into is no obstacle where a value `isChosen` in the field. A pure look: nothing is
 * scrolled or focused.
 */
export function obstacleOf(field: Field, modals: readonly Element[], isChosen = false): Obstacle | null {
  const { width, height } = field.getBoundingClientRect();
  // The input of a combobox is as wide as what stands in it.
  const least = isChosen ? 1 : SMALLEST;
  if (width < least || height < least || !isOpen(field, isChosen)) return 'hidden';
  if (isShutOff(field, modals)) return 'covered';
  return isLocked(field, isChosen) && !entered.get(field) ? 'locked' : whyUnreachable(field);
}

/** Locked fields that were entered, and whether they opened: a page may lock them again whenever they are left empty. */
export const entered = new WeakMap<Field, boolean>();

/** Whether the field is for searching or choosing. */
export const isForElse = (field: Field): boolean =>
  OTHER_ROLES.has(attributeOf(field, 'role')?.trim().toLowerCase() ?? '');

/** The field is for something else than typing; or it, its component or its group of fields cannot be changed. */
export const isLocked = (field: Field, isChosen: boolean): boolean =>
  (!isChosen && isForElse(field)) ||
  field.readOnly ||
  attributeOf(field, 'aria-readonly') === 'true' ||
  closest(field, (at) => matches(at, ':disabled,[aria-disabled=true]')) !== null;

/** Dialogs are open in front of the field's document, and it is in none of them. */
function isShutOff(field: Field, modals: readonly Element[]): boolean {
  const over = modals.filter((modal) => composedContains(modal.ownerDocument.documentElement, field));
  return over.length > 0 && !over.some((modal) => composedContains(modal, field));
}

/** Nothing from the field up to the top document hides it, or fades it together with its label. */
function isOpen(field: Field, isChosen: boolean): boolean {
  let page: Document | null = null;
  for (let node: Element | null = field; node; node = composedParent(node)) {
    // Of each document the field, or the frame that holds it.
    if (
      native(node, 'ownerDocument') !== page &&
      !native(node, 'checkVisibility').call(node, { visibilityProperty: true })
    )
      return false;
    page = node.ownerDocument;
    if (matches(node, '[aria-hidden=true],[inert]')) return false;
  }
  // What is chosen in a combobox may be drawn in place of its input.
  const shown = isChosen ? composedParent(field) : field;
  return !isFaint(shown) || !isFaint(boxOfFloatingLabel(field));
}

/** Whether nobody can see what is in this element; true for none. */
function isFaint(element: Element | null): boolean {
  let opacity = element ? 1 : 0;
  for (let at = element; at && opacity >= FAINTEST; at = composedParent(at)) opacity *= opacityOf(at);
  return opacity < FAINTEST;
}

/** How opaque an element is by itself, from 0 to 1: by its opacity and by a filter of that kind. */
function opacityOf(element: Element): number {
  const { opacity, filter } = getComputedStyle(element);
  return Number(opacity) * Number(/opacity\(([\d.]+)\)/u.exec(filter)?.[1] ?? 1);
}

/**
 * The smallest element around a field and its own label, where that label is drawn over the field: some components keep
 * an empty field transparent below it until somebody enters it. Null if the label stands elsewhere or does not show.
 */
function boxOfFloatingLabel(field: Field): Element | null {
  const labels = [...(field.labels ?? [])].map((label) => textOf(label));
  const names = new Set([ariaName(field), ...labels].map(foldLabel).filter(Boolean));
  let box = names.size > 0 ? composedParent(field) : null;
  for (let level = 0; box && level < LEVELS; level += 1, box = composedParent(box)) {
    const inside = [...composedElements(box)];
    if (inside.some((each) => each !== field && isField(each))) return null;
    if (inside.some((each) => isOver(each, field, names))) return box;
  }
  return null;
}

/** Whether the element shows one of the names, and that in the field's place. */
function isOver(element: Element, field: Field, names: ReadonlySet<string>): boolean {
  const own = field.getBoundingClientRect();
  return (
    names.has(foldLabel(textOf(element, 80))) &&
    // The label may be around the field: only its text is drawn.
    ownTexts(element).some((node) => {
      const { left, right, top, bottom } = contentBox(node);
      const across = Math.min(right, own.right) - Math.max(left, own.left);
      return across > OVERLAP && Math.min(bottom, own.bottom) - Math.max(top, own.top) > OVERLAP;
    }) &&
    isShown(element)
  );
}
