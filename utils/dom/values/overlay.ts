import { closest } from '../text/place.ts';
import type { Finding } from './finding.ts';

const DIALOG = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

export const isDialog = (element: Element): boolean => element.matches(DIALOG);

/** The dialog around an element, or the layer that floats over the page; null in the page itself. */
export function overlayOf(element: Element): Element | null {
  return closest(element, isDialog) ?? closest(element, (at) => getComputedStyle(at).position === 'fixed');
}

/**
 * What the page says of one credential, of all that it seems to say. Different values are told apart by layer: the
 * topmost open dialog speaks for the page. Undefined without findings; `ambiguousValue` if it stays unclear.
 */
export function topmost(all: readonly Finding[]): Finding | undefined {
  // A dialog that another one covers was read while it was on top.
  const findings = all.filter(({ element }) => !closest(element, isDialog) || isOnTop(element));
  const [first] = findings;
  if (!first) return undefined;
  const above = findings.filter(({ element }) => overlayOf(element) && isOnTop(element));
  if (agree(findings)) return [...above, ...findings].find(({ problem }) => !problem) ?? first;
  if (above.length > 0 && agree(above)) return above.find(({ problem }) => !problem) ?? above[0];
  return { ...first, problem: 'ambiguousValue' };
}

const agree = (findings: readonly Finding[]): boolean =>
  new Set(findings.map(({ value }) => value)).size === 1;

/** Whether nothing of another layer covers the middle of the element. */
function isOnTop(element: Element): boolean {
  // What has no box of its own, a slot for one, stands in the box around it.
  const boxed = closest(element, (at) => at.getBoundingClientRect().width > 0) ?? element;
  const { left, top, width, height } = boxed.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  // Outside of the window nothing can be hit; a layer that scrolls away is still the one above the page.
  return hit === null || overlayOf(hit) === overlayOf(element);
}
