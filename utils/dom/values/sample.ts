import { cleanValue, isPrefixedRequestToken } from '../../core/shapes.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { closest, elementOf } from '../text/place.ts';
import { isDialog } from './overlay.ts';

const CODE = new Set(['pre', 'code', 'samp', 'kbd']);

/** Labels in code are samples, not labels, unless a dialog that the page opened shows them: a dialog shows results. */
export function isSample(label: Item): boolean {
  const element = elementOf(label);
  return closest(element, ({ localName }) => CODE.has(localName)) !== null && !closest(element, isDialog);
}

const ANNOUNCED = '[role="alert"],[role="status"],[role="log"],[aria-live],output';

/** Whether the element is in a part of the page that tells what has just happened. */
export const isAnnounced = (element: Element): boolean =>
  closest(element, (at) => at.matches(ANNOUNCED)) !== null;

/**
 * Whether the label stands behind other words of a running text, which may be an explanation with a sample. What the page
 * announces, a dialog, and a text with a token that tells by itself what it is, show results.
 */
export function isToldInPassing(label: Item, { itemsOf }: ItemFlow): boolean {
  const items = itemsOf(label.chunk);
  const isBehindText = items.slice(0, items.indexOf(label)).some(({ kind }) => kind === 'text');
  if (!isBehindText || items.some(({ text }) => isPrefixedRequestToken(cleanValue(text)))) return false;
  return !isAnnounced(elementOf(label)) && !closest(elementOf(label), isDialog);
}
