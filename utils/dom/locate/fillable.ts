import { composedParent } from '../page/composed.ts';
import { type Field, isOtherwiseUsed } from './field.ts';
import { isReachable } from './reachable.ts';

/** Smaller than this, in either direction, nobody can type into it. */
const SMALLEST = 8;
/** Less opaque than this, all ancestors together, nobody can see it. */
const FAINTEST = 0.2;

/**
 * Whether a person could see this field and type into it: enabled, writable, rendered, opaque, of some size, on the
 * page, not covered. A pure look: nothing is scrolled or focused.
 */
export function isFillable(field: Field): boolean {
  if (isOtherwiseUsed(field) || field.readOnly || field.matches(':disabled')) return false;
  if (field.getAttribute('aria-readonly') === 'true') return false;
  const { width, height } = field.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST) return false;
  return isOpen(field) && isReachable(field);
}

/** Nothing from the field up to the top document hides, fades or disables it. */
function isOpen(field: Field): boolean {
  let opacity = 1;
  let frameLevel: Element = field;
  for (let node: Element | null = field; node; node = composedParent(node)) {
    if (node === field || node.ownerDocument !== frameLevel.ownerDocument) {
      if (!node.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      frameLevel = node;
    }
    if (node.getAttribute('aria-hidden') === 'true' || node.getAttribute('aria-disabled') === 'true')
      return false;
    if (node.hasAttribute('inert')) return false;
    opacity *= Number(node.ownerDocument.defaultView?.getComputedStyle(node).opacity ?? 0);
    if (opacity < FAINTEST) return false;
  }
  return true;
}
