import { composedContains, composedElements } from '../base/composed.ts';
import { seenText } from '../base/text.ts';
import { isShown } from '../base/visible.ts';
import { closest } from '../text/place.ts';

/** Whether a list is in an open popup and yet nothing to see: it tells screen readers what is drawn beside it. */
export const isForReaders = (list: Element): boolean =>
  list.matches('[role=listbox]') && list.checkVisibility({ visibilityProperty: true }) && !isShown(list);

/**
 * What is drawn for the eyes beside a list for screen readers: each text in the same popup. Without what that list says to
 * be selected; pressing that would take it back.
 */
export function rowsBeside(list: Element): HTMLElement[] {
  const isLayer = (at: Element) => /absolute|fixed/u.test(getComputedStyle(at).position) && isShown(at);
  const popup = closest(list, isLayer);
  if (!popup) return [];
  const selected = new Set(
    [...list.querySelectorAll('[aria-selected=true]')].map(
      (one) => one.getAttribute('aria-label') ?? seenText(one),
    ),
  );
  return [...composedElements(popup)].filter(
    (at): at is HTMLElement =>
      hasOwnText(at) && !composedContains(list, at) && isShown(at) && !selected.has(seenText(at)),
  );
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/u.test(node.nodeValue ?? ''),
  );
