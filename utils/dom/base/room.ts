import { native, rectOf } from './native.ts';

const CUTS = new Set(['hidden', 'clip']);

/** What of the plane, as the window sees it, a box leaves to what stands in it. Below it has no end: scripts scroll what is cut there. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const ANYWHERE: Room = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
};
const NOWHERE: Room = { ...ANYWHERE, left: Number.POSITIVE_INFINITY };

/** Whether a box lies wholly outside; one without a size may hold what is placed elsewhere. */
export const isOutside = ({ left, right, top, bottom }: DOMRect, room: Room): boolean =>
  (right <= room.left && left < room.left) ||
  (left >= room.right && right > room.right) ||
  (bottom <= room.top && top < room.top);

/** Left of or above this a page cannot be scrolled: the idiom that moves text out of sight. */
export function pageRoom(document: Document, { direction }: CSSStyleDeclaration): Room {
  const defaultView = native(document, 'defaultView');
  if (!defaultView) return NOWHERE;
  const { scrollX, scrollY } = defaultView;
  return { ...ANYWHERE, top: -scrollY, ...(direction !== 'rtl' && { left: -scrollX }) };
}

/** What is fixed outside of the window cannot be scrolled to. */
export function fixedRoom(element: Element): Room {
  const view = native(native(element, 'ownerDocument'), 'defaultView');
  if (!view) return NOWHERE;
  const rect = rectOf(element);
  const isBelow = rect.top >= view.innerHeight && rect.bottom > view.innerHeight;
  return isBelow || isOutside(rect, { left: 0, right: view.innerWidth, top: 0 }) ? NOWHERE : ANYWHERE;
}

/** The room in a box that cuts what sticks out of it, or scrolls it: back to its start at most. */
export function narrowed(
  room: Room,
  element: Element,
  { overflowX, overflowY, direction }: CSSStyleDeclaration,
): Room {
  const rect = rectOf(element);
  if (isOutside(rect, room)) return NOWHERE;
  const isCut = CUTS.has(overflowX);
  const isLeftwards = direction === 'rtl';
  const left = isLeftwards && !isCut ? ANYWHERE.left : rect.left;
  return {
    left: startOf(overflowX, room.left, left, isLeftwards ? 0 : native(element, 'scrollLeft')),
    right: overflowX === 'visible' ? room.right : isCut ? Math.min(room.right, rect.right) : ANYWHERE.right,
    top: startOf(overflowY, room.top, rect.top, Math.abs(native(element, 'scrollTop'))),
  };
}

/** A script may have scrolled what is cut: then it can scroll back. */
function startOf(overflow: string, outer: number, own: number, scrolled: number): number {
  if (overflow === 'visible') return outer;
  return CUTS.has(overflow) && scrolled === 0 ? Math.max(outer, own) : own - scrolled;
}
