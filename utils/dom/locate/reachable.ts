import { composedContains, composedParent } from '../page/composed.ts';
import type { Field } from './field.ts';

/** Where in a field's width it is looked whether something lies on top. */
const POINTS = [0.2, 0.5, 0.8];
/** So many of them must be the field itself: an icon at one end is usual, a cover is not. */
const ENOUGH = 2;

/**
 * Null if the field can be reached by scrolling and, where it is in view already, lies on top; else what is in the way.
 * What is out of view cannot be asked for; it is asked again with `bringIntoView`.
 */
export function whyUnreachable(field: Field): 'covered' | 'hidden' | null {
  if (isInView(field)) return isOnTop(field) ? null : 'covered';
  return isOnPage(field) ? null : 'hidden';
}

/** Scrolls the field into view if it is not there, then says whether it lies on top of everything. */
export function bringIntoView(field: Field): boolean {
  if (!isInView(field)) field.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return isInView(field) && isOnTop(field);
}

/** Whether the middle of the field lies in what is shown of every scrolling box and document around it. */
function isInView(field: Field): boolean {
  let { x, y } = middle(field);
  if (isScrolledAway(field, x, y)) return false;
  for (let view = field.ownerDocument.defaultView; view; ) {
    if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return false;
    const frame = view.frameElement as HTMLIFrameElement | null;
    if (!frame) return true;
    ({ x, y } = outwards(frame, x, y));
    view = frame.ownerDocument.defaultView;
  }
  return false;
}

/** Whether a box around the field that can be scrolled does not show this point now. */
function isScrolledAway(field: Field, x: number, y: number): boolean {
  return scrollingBoxes(field).some((box) => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    return x < left || x >= right || y < top || y >= bottom;
  });
}

/** The boxes around the field, in its document, in which it can be scrolled; innermost first. */
function scrollingBoxes(field: Field): Element[] {
  const boxes: Element[] = [];
  for (
    let at = composedParent(field);
    at && at.ownerDocument === field.ownerDocument;
    at = composedParent(at)
  )
    if (at !== at.ownerDocument.scrollingElement && canScroll(at)) boxes.push(at);
  return boxes;
}

/** Whether the admin can scroll what is in the box: `hidden` clips for good. */
function canScroll(box: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(box);
  const moves = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  return (
    (moves(overflowY) && box.scrollHeight > box.clientHeight) ||
    (moves(overflowX) && box.scrollWidth > box.clientWidth)
  );
}

/** Whether scrolling can ever show it: a place left of or above the page, or a box of it, cannot be scrolled to. */
function isOnPage(field: Field): boolean {
  const view = field.ownerDocument.defaultView;
  const page = field.ownerDocument.documentElement;
  if (!view) return false;
  let { x, y } = middle(field);
  for (const box of scrollingBoxes(field)) {
    const { left, top } = box.getBoundingClientRect();
    const [inX, inY] = [x - left + box.scrollLeft, y - top + box.scrollTop];
    if (inX < 0 || inY < 0 || inX >= box.scrollWidth || inY >= box.scrollHeight) return false;
    ({ x, y } = middle(box));
  }
  const [left, top] = [x + view.scrollX, y + view.scrollY];
  return left >= 0 && top >= 0 && left < page.scrollWidth && top < page.scrollHeight;
}

function isOnTop(field: Field): boolean {
  const { left, top, width, height } = field.getBoundingClientRect();
  let hits = 0;
  for (const part of POINTS) {
    if (isTopAt(field, left + width * part, top + height / 2)) hits += 1;
    if (hits >= ENOUGH) return true;
  }
  return false;
}

function isTopAt(element: Element, x: number, y: number): boolean {
  const hit = elementAt(element.ownerDocument, x, y);
  if (!hit || !(hit === element || isLabelOf(hit, element))) return false;
  const frame = element.ownerDocument.defaultView?.frameElement as HTMLIFrameElement | null | undefined;
  if (!frame) return true;
  const outside = outwards(frame, x, y);
  return isTopAt(frame, outside.x, outside.y);
}

/** The innermost element drawn at this point, through open shadow roots. */
function elementAt(document: Document, x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** A label may lie inside its own field; one around the field is hit only where the field itself cannot be. */
function isLabelOf(hit: Element, element: Element): boolean {
  if (composedContains(hit, element)) return false;
  if (hit.closest('label')?.control === element) return true;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  return ids.some((id) => id !== '' && hit.closest(`#${CSS.escape(id)}`) !== null);
}

function middle(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** A point of a frame's document, in the coordinates of the document that holds the frame. */
function outwards(frame: HTMLIFrameElement, x: number, y: number): { x: number; y: number } {
  const { left, top } = frame.getBoundingClientRect();
  return { x: x + left + frame.clientLeft, y: y + top + frame.clientTop };
}
