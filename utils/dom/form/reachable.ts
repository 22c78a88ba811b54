import { composedContains, composedParent } from '../base/composed.ts';
import type { Field } from './field.ts';
import { elementAt, isTopAt, middle, outwards } from './on-top.ts';

/** Where in a field's width it is looked whether something lies on top. */
const POINTS = [0.2, 0.5, 0.8];
/** So many of them must be the field itself: an icon at one end is usual, a cover is not. */
const ENOUGH = 2;

/**
 * Null if the field can be reached by scrolling and, where it is in view already, lies on top; else what is in the way.
 * What is out of view, or below a bar at the edge of the view, cannot be asked for; it is asked again with `bringIntoView`.
 */
export function whyUnreachable(field: Field): 'covered' | 'hidden' | null {
  if (isInView(field)) return isOnTop(field) || isBelowBar(field) ? null : 'covered';
  return isOnPage(field) ? null : 'hidden';
}

/** Scrolls the field to the middle of the view if it cannot be seen, then says whether it lies on top of everything. */
export function bringIntoView(field: Field): boolean {
  if (!isInView(field) || !isOnTop(field))
    field.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
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

/**
 * Whether what lies over the field is a bar that stays at the upper or lower edge of the view (a cookie notice, buttons
 * to save), and there is enough to scroll for the field to come out from below it.
 */
function isBelowBar(field: Field): boolean {
  const bar = pinnedOver(field);
  const view = field.ownerDocument.defaultView;
  if (!bar || !view) return false;
  const [box, own] = [bar.getBoundingClientRect(), field.getBoundingClientRect()];
  const boxes = [...scrollingBoxes(field), field.ownerDocument.documentElement];
  if (box.top > view.innerHeight / 2)
    return (
      sum(boxes, (each) => each.scrollHeight - each.clientHeight - each.scrollTop) >= own.bottom - box.top
    );
  return box.bottom < view.innerHeight / 2 && sum(boxes, (each) => each.scrollTop) >= box.bottom - own.top;
}

const sum = (boxes: readonly Element[], of: (box: Element) => number): number =>
  boxes.reduce((all, box) => all + of(box), 0);

/** The element that covers the middle of the field and does not move with the page; null if there is none. */
function pinnedOver(field: Field): Element | null {
  const { x, y } = middle(field);
  for (let at = elementAt(field.ownerDocument, x, y); at; at = composedParent(at)) {
    if (composedContains(at, field)) return null;
    if (/^(?:fixed|sticky)$/u.test(getComputedStyle(at).position)) return at;
  }
  return null;
}

/**
 * Whether scrolling can ever show it: a place left of or above the page, or a box of it, cannot be scrolled to, nor what a
 * box cuts off, nor what stays where it is.
 */
function isOnPage(field: Field): boolean {
  const view = field.ownerDocument.defaultView;
  const page = field.ownerDocument.documentElement;
  if (!view) return false;
  let { x, y } = middle(field);
  let { position } = getComputedStyle(field);
  for (
    let at = composedParent(field);
    at && at !== page && at !== page.ownerDocument.body && position !== 'fixed';
    at = composedParent(at)
  ) {
    const style = getComputedStyle(at);
    if (position === 'absolute' && style.position === 'static' && style.transform === 'none') continue;
    position = style.position;
    const { left, top, right, bottom } = at.getBoundingClientRect();
    if (canScroll(at)) {
      const [inX, inY] = [x - left + at.scrollLeft, y - top + at.scrollTop];
      if (inX < 0 || inY < 0 || inX >= at.scrollWidth || inY >= at.scrollHeight) return false;
      ({ x, y } = middle(at));
    } else if (cutsOff(style.overflowX) && (x < left || x >= right)) return false;
    else if (cutsOff(style.overflowY) && (y < top || y >= bottom)) return false;
  }
  if (position === 'fixed') return x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight;
  const [left, top] = [x + view.scrollX, y + view.scrollY];
  return left >= 0 && top >= 0 && left < page.scrollWidth && top < page.scrollHeight;
}

const cutsOff = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

function isOnTop(field: Field): boolean {
  const { left, top, width, height } = field.getBoundingClientRect();
  let hits = 0;
  for (const part of POINTS) {
    if (isTopAt(field, left + width * part, top + height / 2)) hits += 1;
    if (hits >= ENOUGH) return true;
  }
  return false;
}
