import type { Item } from '../text/items.ts';
import { closest, elementOf } from '../text/place.ts';
import { isDialog } from './overlay.ts';

const CODE = new Set(['pre', 'code', 'samp', 'kbd']);

/** Labels in code are samples, not labels, unless a dialog that the page opened shows them: a dialog shows results. */
export function isSample(label: Item): boolean {
  const element = elementOf(label);
  return closest(element, ({ localName }) => CODE.has(localName)) !== null && !closest(element, isDialog);
}
