import { composedContains, composedParent } from '../base/composed.ts';
import { rectOf } from '../base/native.ts';
import { boxesAround } from '../base/visible.ts';

type Inset = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/**
 * The part of an element that shows, in pixels of the document's window: cut by the boxes that scroll it and by its frames, whose
 * scale counts. Null where nothing shows or something else lies over its middle. What is only outside of the window counts as shown.
 */
export function visiblePlace(document: Document, element: Element): DOMRect | null {
  let place: DOMRect = element.getBoundingClientRect();
  for (let inner = element; ; ) {
    place = cutByScrollers(inner, place);
    if (place.width <= 0 || place.height <= 0 || isCovered(inner, place)) return null;
    const { ownerDocument } = inner;
    const frame = ownerDocument === document ? null : composedParent(ownerDocument.documentElement);
    if (!frame) return place;
    place = throughFrame(frame as HTMLElement, place);
    inner = frame;
  }
}

/** A dialog or a menu over the element: a mark on top of it would point at something else. */
function isCovered(element: Element, { left, top, width, height }: DOMRect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && !composedContains(element, hit) && !composedContains(hit, element);
}

function cutByScrollers(element: Element, whole: DOMRect): DOMRect {
  let place = whole;
  for (const [box, { overflow, display }] of boxesAround(element))
    if (overflow !== 'visible' && display !== 'contents' && display !== 'inline')
      place = common(place, rectOf(box));
  return place;
}

/** From pixels of a frame's own window to those of the window around it. */
function throughFrame(frame: HTMLElement, inner: DOMRect): DOMRect {
  const outer = frame.getBoundingClientRect();
  const scaleX = frame.offsetWidth > 0 ? outer.width / frame.offsetWidth : 1;
  const scaleY = frame.offsetHeight > 0 ? outer.height / frame.offsetHeight : 1;
  const { paddingLeft, paddingTop, paddingRight, paddingBottom } = getComputedStyle(frame);
  const left = Number.parseFloat(paddingLeft);
  const top = Number.parseFloat(paddingTop);
  const window: Inset = {
    left: outer.left + (frame.clientLeft + left) * scaleX,
    top: outer.top + (frame.clientTop + top) * scaleY,
    width: (frame.clientWidth - left - Number.parseFloat(paddingRight)) * scaleX,
    height: (frame.clientHeight - top - Number.parseFloat(paddingBottom)) * scaleY,
  };
  const moved = new DOMRect(
    window.left + inner.x * scaleX,
    window.top + inner.y * scaleY,
    inner.width * scaleX,
    inner.height * scaleY,
  );
  return common(moved, window);
}

function common(a: Inset, b: Inset): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return new DOMRect(left, top, Math.max(0, width), Math.max(0, height));
}
