import type { Field } from './field.ts';

/** Boxes that differ by no more than this, in CSS pixels, are equally near. */
const SAME = 2;

/** The box of a node's content as it is drawn. */
export function boxOf(node: Node): DOMRect {
  const range = new Range();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** Free space between two boxes; another line counts more than any distance on the same one. */
export function distance(a: DOMRect, b: DOMRect): number {
  const down = Math.max(0, b.top - a.bottom, a.top - b.bottom);
  const across = Math.max(0, b.left - a.right, a.left - b.right);
  const sameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
  // Of two that touch, the one that begins at the same place is nearer.
  return sameLine ? across / 1000 : 1 + down + across + Math.abs(a.left - b.left) / 1000;
}

/** Whether a text is drawn at this field: no other field is nearer to it; `alone`: nor as near. */
export function isDrawnAt(text: DOMRect, field: Field, fields: readonly Field[], alone = false): boolean {
  const own = distance(text, field.getBoundingClientRect());
  return !fields.some((other) => {
    if (other === field || other.ownerDocument !== field.ownerDocument) return false;
    const box = other.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && distance(text, box) + (alone ? -SAME : SAME) < own;
  });
}
