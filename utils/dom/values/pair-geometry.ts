import type { Item } from '../text/items.ts';
import { elementOf, linesOf } from '../text/place.ts';
import type { Sight } from '../text/sight.ts';

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
  const from = labelLines.at(-1);
  const to = valueLines[0];
  if (!from || !to) return false;
  const rightToLeft = sight.style(elementOf(label)).direction === 'rtl';
  // Either may be wrapped: then their boxes stand side by side, but not their lines.
  const besides = isBeside(boxOf(labelLines), boxOf(valueLines), rightToLeft);
  return (
    besides ||
    (onOneLine(from, to) ? isAfter(from, to, rightToLeft) : isBelow(boxOf(labelLines), to, rightToLeft))
  );
}

const isAfter = (from: DOMRect, to: DOMRect, rightToLeft: boolean): boolean =>
  rightToLeft ? to.right <= from.left + SLACK : to.left >= from.right - SLACK;

const isBeside = (from: DOMRect, to: DOMRect, rightToLeft: boolean): boolean =>
  onOneLine(from, to) && isAfter(from, to, rightToLeft);

function isBelow(from: DOMRect, to: DOMRect, rightToLeft: boolean): boolean {
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

function boxOf(lines: readonly DOMRect[]): DOMRect {
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Whether the value stands visibly nearer to `other`, below it, than to its own label above. */
export function standsNearer(label: Item, parts: readonly Item[], other: Item, sight: Sight): boolean {
  const lines = parts.flatMap((part) => linesOf(part, sight));
  const [own, next] = [label, other].map((item) => linesOf(item, sight));
  if (!lines.length || !own?.length || !next?.length) return false;
  const [middle, above, below] = [boxOf(lines), boxOf(own), boxOf(next)];
  if (onOneLine(above, middle)) return false;
  if (onOneLine(middle, below)) return true;
  return below.top - middle.bottom + SLACK / 2 < middle.top - above.bottom;
}

function onOneLine(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > SAME_LINE * Math.min(a.height, b.height);
}
