import { commonAncestor, composedContains, composedElements, composedParent } from '../../base/composed.ts';
import { attributeOf, matches, rectOf } from '../../base/native.ts';
import { textOf } from '../../base/text.ts';
import { boxesAround, contentBox, TRANSPARENT } from '../../base/visible.ts';
import type { Field } from './survey.ts';

/** Where in a field's width it is looked whether something lies on top. */
const POINTS = [0.2, 0.5, 0.8];
/** So many of them must be the field itself: an icon at one end is usual, a cover is not. */
const ENOUGH = 2;
const CONTROL = 'a,button,input,select,textarea,iframe,[role=button],[role=link]';
/** A text in a field may stick out of it by so much, in CSS pixels. */
const SLACK = 2;

/** A point as the window sees it. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Null if the field lies on top of everything, or may do so once it was scrolled to; else what is in the way. What is out of
 * view, or below a bar at the edge of the view, cannot be asked for; it is asked again with `bringIntoView`.
 */
export function whyUnreachable(field: Field): 'covered' | 'hidden' | null {
  if (isOnTop(field)) return null;
  const place = placeOf(field, middle(field));
  if (place === 'inView') return isBelowBar(field) ? null : 'covered';
  return place === 'away' ? null : 'hidden';
}

/** Scrolls the field to the middle of the view if it cannot be seen, then says whether it lies on top of everything. */
export function bringIntoView(field: Field): boolean {
  if (isOnTop(field)) return true;
  field.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return isOnTop(field);
}

function isOnTop(field: Field): boolean {
  const { left, top, width, height } = field.getBoundingClientRect();
  const hits = POINTS.filter((part) => isTopAt(field, { x: left + width * part, y: top + height / 2 }));
  return hits.length >= ENOUGH;
}

/** Whether an element lies on top at this point, in every document around it. */
function isTopAt(element: Element, point: Point): boolean {
  const hit = elementAt(element.ownerDocument, point);
  if (!hit || !(hit === element || isLabelOf(hit, element))) return false;
  const frame = frameAround(element);
  return !frame || isTopAt(frame, outwards(frame, point));
}

/** The innermost element that is drawn in the middle of a field, once that was scrolled to; null if it cannot be seen. */
export function drawnAtMiddle(field: Field): Element | null {
  bringIntoView(field);
  return elementAt(field.ownerDocument, middle(field));
}

/** The innermost element drawn at this point, through open shadow roots. */
function elementAt(document: Document, { x, y }: Point): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/**
 * A label may lie inside its own field; one around the field is hit only where the field itself cannot be. So may any text
 * that is drawn in the field without a ground of its own (a caption, a placeholder), in a box that holds no other control.
 */
function isLabelOf(hit: Element, element: Element): boolean {
  if (composedContains(hit, element)) return false;
  if (hit.closest('label')?.control === element) return true;
  const ids = attributeOf(element, 'aria-labelledby')?.split(/\s+/u).filter(Boolean) ?? [];
  return ids.some((id) => hit.closest(`#${CSS.escape(id)}`) !== null) || isTextIn(hit, element);
}

function isTextIn(hit: Element, element: Element): boolean {
  const box = commonAncestor(hit, element);
  const { backgroundColor, backgroundImage } = getComputedStyle(hit);
  if (!box || backgroundColor !== TRANSPARENT || backgroundImage !== 'none' || !textOf(hit)) return false;
  const [text, own] = [contentBox(hit), element.getBoundingClientRect()];
  if (text.bottom > own.bottom + SLACK || text.top < own.top - SLACK) return false;
  for (const each of composedElements(box)) if (each !== element && matches(each, CONTROL)) return false;
  return !hit.closest(CONTROL);
}

/**
 * Whether this point of an element is shown by every scrolling box and window around it (`inView`) or can be scrolled to
 * (`away`). `nowhere`: left of or above the page or a box of it, fixed out of view, or not in view and cut off by a box.
 */
function placeOf(element: Element, start: Point): 'inView' | 'away' | 'nowhere' {
  const { defaultView: view, documentElement: page } = element.ownerDocument;
  let [point, isAway, isCut] = [start, false, false];
  let { position } = getComputedStyle(element);
  for (const [at, style] of boxesAround(element)) {
    ({ position } = style);
    const box = rectOf(at);
    if (canScroll(at)) {
      if (isIn(point, box.left, box.top, box.width, box.height)) continue;
      const [left, top] = [box.left - at.scrollLeft, box.top - at.scrollTop];
      if (!isIn(point, left, top, at.scrollWidth, at.scrollHeight)) return 'nowhere';
      [point, isAway] = [middle(at), true];
    } else {
      isCut ||= cutsOff(style.overflowX) && (point.x < box.left || point.x >= box.right);
      isCut ||= cutsOff(style.overflowY) && (point.y < box.top || point.y >= box.bottom);
    }
  }
  if (!view) return 'nowhere';
  if (!isIn(point, 0, 0, view.innerWidth, view.innerHeight)) {
    const isOnPage = isIn(point, -view.scrollX, -view.scrollY, page.scrollWidth, page.scrollHeight);
    return isOnPage && position !== 'fixed' && !isCut ? 'away' : 'nowhere';
  }
  const frame = frameAround(element);
  const outside = frame ? placeOf(frame, outwards(frame, point)) : 'inView';
  if (outside === 'nowhere' || (outside === 'inView' && !isAway)) return outside;
  return isCut ? 'nowhere' : 'away';
}

const isIn = ({ x, y }: Point, left: number, top: number, width: number, height: number): boolean =>
  x >= left && x < left + width && y >= top && y < top + height;

const cutsOff = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Whether the admin can scroll what is in the box: `hidden` clips for good. */
function canScroll(box: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(box);
  const isOpen = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  return (
    (isOpen(overflowY) && box.scrollHeight > box.clientHeight) ||
    (isOpen(overflowX) && box.scrollWidth > box.clientWidth)
  );
}

/**
 * Whether what lies over the field is a bar that stays at the upper or lower edge of the view (a cookie notice, buttons
 * to save), and there is enough to scroll for the field to come out from below it.
 */
function isBelowBar(field: Field): boolean {
  const { defaultView: view, documentElement: page } = field.ownerDocument;
  const bar = pinnedOver(field)?.getBoundingClientRect();
  if (!bar || !view) return false;
  let [above, below] = [0, 0];
  for (let at: Element | null = field; at?.ownerDocument === page.ownerDocument; at = composedParent(at)) {
    if (at !== page && (at === page.ownerDocument.scrollingElement || !canScroll(at))) continue;
    above += at.scrollTop;
    below += at.scrollHeight - at.clientHeight - at.scrollTop;
  }
  const { top, bottom } = field.getBoundingClientRect();
  if (bar.top > view.innerHeight / 2) return below >= bottom - bar.top;
  return bar.bottom < view.innerHeight / 2 && above >= bar.bottom - top;
}

/** The element that covers the middle of the field and does not move with the page; null if there is none. */
function pinnedOver(field: Field): Element | null {
  for (let at = elementAt(field.ownerDocument, middle(field)); at; at = composedParent(at)) {
    if (composedContains(at, field)) return null;
    if (/fixed|sticky/u.test(getComputedStyle(at).position)) return at;
  }
  return null;
}

/** The middle of an element's box. */
function middle(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The frame that holds the element's document, if the page around it may be looked at. */
const frameAround = ({ ownerDocument }: Element): Element | null =>
  ownerDocument.defaultView?.frameElement ?? null;

/** A point of a frame's document, in the coordinates of the document that holds the frame. */
function outwards(frame: Element, { x, y }: Point): Point {
  const { left, top } = frame.getBoundingClientRect();
  return { x: x + left + frame.clientLeft, y: y + top + frame.clientTop };
}
