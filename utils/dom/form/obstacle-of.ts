import { composedContains, composedParent } from '../base/composed.ts';
import { type Field, isOtherwiseUsed } from './field.ts';
import { whyUnreachable } from './reachable.ts';
import { partWithRestingLabel } from './resting-label.ts';

/** Smaller than this, in either direction, nobody can type into it. */
const SMALLEST = 8;
/** Less opaque than this, all ancestors together, nobody can see it. */
const FAINTEST = 0.2;

/** What keeps a person from typing into a field. */
export type Obstacle = 'locked' | 'hidden' | 'covered';

/**
 * What keeps a person from seeing this field and typing into it: it is disabled or read-only, not rendered, faint, too
 * small, off the page, or something lies on top; `modals` are the dialogs that shut off everything else. Null if
 * nothing does. A pure look: nothing is scrolled or focused.
 */
export function obstacleOf(field: Field, modals: readonly Element[] = []): Obstacle | null {
  if (isOtherwiseUsed(field) || isLocked(field)) return 'locked';
  const { width, height } = field.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST || !isOpen(field)) return 'hidden';
  return isShutOff(field, modals) ? 'covered' : whyUnreachable(field);
}

/** The field, the component or the group of fields that it is a part of cannot be changed. */
function isLocked(field: Field): boolean {
  if (field.readOnly || field.getAttribute('aria-readonly') === 'true') return true;
  for (let node: Element | null = field; node; node = composedParent(node))
    if (node.matches(':disabled') || node.getAttribute('aria-disabled') === 'true') return true;
  return false;
}

/** Dialogs are open in front of the field's document, and it is in none of them. */
function isShutOff(field: Field, modals: readonly Element[]): boolean {
  const over = modals.filter((modal) => composedContains(modal.ownerDocument.documentElement, field));
  return over.length > 0 && !over.some((modal) => composedContains(modal, field));
}

/** Nothing from the field up to the top document hides it, or fades it together with its label. */
function isOpen(field: Field): boolean {
  let frameLevel: Element = field;
  for (let node: Element | null = field; node; node = composedParent(node)) {
    if (node === field || node.ownerDocument !== frameLevel.ownerDocument) {
      if (!node.checkVisibility({ visibilityProperty: true })) return false;
      frameLevel = node;
    }
    if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('inert')) return false;
  }
  return !isFaint(field) || !isFaint(partWithRestingLabel(field));
}

/** Whether nobody can see what is in this element; true for none. */
function isFaint(element: Element | null): boolean {
  let opacity = element ? 1 : 0;
  for (let at = element; at && opacity >= FAINTEST; at = composedParent(at)) opacity *= opacityOf(at);
  return opacity < FAINTEST;
}

/** How opaque an element is by itself, from 0 to 1: by its opacity and by a filter of that kind. */
function opacityOf(node: Element): number {
  const style = node.ownerDocument.defaultView?.getComputedStyle(node);
  const [, filtered = '1'] = /opacity\(([\d.]+)\)/u.exec(style?.filter ?? '') ?? [];
  return Number(style?.opacity ?? 0) * Number(filtered);
}
