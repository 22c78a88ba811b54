import type { Item } from './items.ts';
import { elementOf, linesOf } from './place.ts';
import type { Sight } from './sight.ts';

/** Boxes of one line overlap by half of the smaller one. */
const SAME_LINE = 0.5;
/** Rounding, and what neighbouring lines overlap by. */
const SLACK = 4;
/** How much further in than its label a value may begin: a `<dd>` has 40. */
const INDENT = 80;
const CENTRED = 3;
/** Further below than this, a value does not stand under its label any more. */
const FAR_BELOW = 160;

/**
 * Whether the value stands where a reader looks for it: on the label's line after it, or below it and in line with its
 * beginning, its end or its middle. What stands above, or under another column's heading, is no value of this label.
 */
export function standsWell(label: Item, value: Item, sight: Sight): boolean {
  const [from] = linesOf(label, sight).slice(-1);
  const [to] = linesOf(value, sight);
  if (!from || !to) return false;
  const rightToLeft = sight.style(elementOf(label)).direction === 'rtl';
  if (onOneLine(from, to)) {
    return rightToLeft ? to.right <= from.left + SLACK : to.left >= from.right - SLACK;
  }
  const below = to.top - from.bottom;
  if (below < -SLACK || below > FAR_BELOW) return false;
  const indent = rightToLeft ? from.right - to.right : to.left - from.left;
  const middle = (rect: DOMRect) => rect.left + rect.width / 2;
  return (
    (indent >= -2 * SLACK && indent <= INDENT) ||
    Math.abs(from.right - to.right) <= CENTRED ||
    Math.abs(middle(from) - middle(to)) <= CENTRED
  );
}

/** Whether the value stands visibly nearer to `other`, below it, than to its own label above. */
export function standsNearer(label: Item, value: Item, other: Item, sight: Sight): boolean {
  const above = linesOf(label, sight).at(-1);
  const lines = linesOf(value, sight);
  const top = lines[0];
  const bottom = lines.at(-1);
  const below = linesOf(other, sight)[0];
  if (!above || !top || !bottom || !below) return false;
  if (onOneLine(above, top)) return false;
  if (onOneLine(bottom, below)) return true;
  return below.top - bottom.bottom + SLACK / 2 < top.top - above.bottom;
}

function onOneLine(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > SAME_LINE * Math.min(a.height, b.height);
}
