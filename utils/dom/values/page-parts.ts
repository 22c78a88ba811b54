import { closest } from '../base/composed.ts';
import { matches, rectOf } from '../base/native.ts';

const DIALOG = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const ANNOUNCED = '[role="alert"],[role="status"],[role="log"],[aria-live],output';
const CODE = new Set(['pre', 'code', 'samp', 'kbd']);

/** The dialog around an element; null outside of any. */
export const dialogOf = (element: Element): Element | null => closest(element, (at) => matches(at, DIALOG));

/** The dialog around an element, or the layer that floats over the page; null in the page itself. */
export const layerOf = (element: Element): Element | null =>
  dialogOf(element) ?? closest(element, (at) => getComputedStyle(at).position === 'fixed');

/** The part around an element that tells what has just happened; null outside of any. */
export const announcementOf = (element: Element): Element | null =>
  closest(element, (at) => matches(at, ANNOUNCED));

/** Whether the element is in a part of the page that tells what has just happened. */
export const isAnnounced = (element: Element): boolean => announcementOf(element) !== null;

/** Whether the element is in a part of the page that shows code. */
export const isCode = (element: Element): boolean =>
  closest(element, (at) => CODE.has(at.localName)) !== null;

/** Labels in code are samples, not labels, unless a dialog that the page opened shows them: a dialog shows results. */
export const isSample = (element: Element): boolean => isCode(element) && !dialogOf(element);

/** Whether nothing of another layer covers the middle of the element. */
export function isOnTop(element: Element): boolean {
  // What has no box of its own, a slot for one, stands in the box around it.
  const boxed = closest(element, (at) => rectOf(at).width > 0) ?? element;
  const { left, top, width, height } = rectOf(boxed);
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  // Outside of the window nothing can be hit; a layer that scrolls away is still the one above the page.
  return hit === null || layerOf(hit) === layerOf(element);
}
