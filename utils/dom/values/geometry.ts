import type { Sight } from '../base/visible.ts';
import { elementOf, linesOf } from '../text/item-element.ts';
import type { Item } from '../text/items.ts';

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
  const [labelLines, valueLines] = [linesOf(label, sight), linesOf(value, sight)];
  const [from, to] = [labelLines.at(-1), valueLines[0]];
  if (!from || !to) return false;
  const rightToLeft = sight.style(elementOf(label)).direction === 'rtl';
  const isAfter = (a: DOMRect, b: DOMRect) =>
    rightToLeft ? b.right <= a.left + SLACK : b.left >= a.right - SLACK;
  const [box, valueBox] = [boxOf(labelLines), boxOf(valueLines)];
  // Either may be wrapped: then their boxes stand side by side, but not their lines.
  if (onOneLine(box, valueBox) && isAfter(box, valueBox)) return true;
  return onOneLine(from, to) ? isAfter(from, to) : isBelow(box, to, rightToLeft);
}

function isBelow(from: DOMRect, to: DOMRect, rightToLeft: boolean): boolean {
  const below = to.top - from.bottom;
  if (below < -SLACK || below > FAR_BELOW) return false;
  const indent = rightToLeft ? from.right - to.right : to.left - from.left;
  const middle = (rect: DOMRect) => rect.left + rect.width / 2;
  const offsets = [from.right - to.right, middle(from) - middle(to)];
  return (indent >= -2 * SLACK && indent <= INDENT) || offsets.some((each) => Math.abs(each) <= CENTRED);
}

/** Whether the value stands visibly nearer to `other`, below it, than to its own label above. */
export function standsNearer(label: Item, parts: readonly Item[], other: Item, sight: Sight): boolean {
  const [above, middle, below] = [[label], parts, [other]].map((items) => {
    const lines = items.flatMap((item) => linesOf(item, sight));
    return lines.length > 0 ? boxOf(lines) : null;
  });
  if (!above || !middle || !below || onOneLine(above, middle)) return false;
  return onOneLine(middle, below) || below.top - middle.bottom + SLACK / 2 < middle.top - above.bottom;
}

function boxOf(lines: readonly DOMRect[]): DOMRect {
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function onOneLine(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > SAME_LINE * Math.min(a.height, b.height);
}
