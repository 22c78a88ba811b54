/** Free space between two boxes; another line counts more than any distance on the same one. */
export function distance(a: DOMRect, b: DOMRect): number {
  const down = Math.max(0, b.top - a.bottom, a.top - b.bottom);
  const across = Math.max(0, b.left - a.right, a.left - b.right);
  const sameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
  // Of two that touch, the one that begins at the same place is nearer.
  return sameLine ? across / 1000 : 1 + down + across + Math.abs(a.left - b.left) / 1000;
}

/** Tells whether a text is nearer to a field than to every other field of its document, by at least `lead`. */
export type IsNearest = (text: DOMRect, field: Element, lead: number) => boolean;

/** Prepares that question for these fields; their boxes are asked for once, when it is first put. */
export function nearestOf(fields: readonly Element[]): IsNearest {
  let drawn: { field: Element; box: DOMRect }[] | null = null;
  return (text, field, lead) => {
    drawn ??= fields
      .map((each) => ({ field: each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const limit = distance(text, field.getBoundingClientRect()) + lead;
    const isOther = (other: Element) => other !== field && other.ownerDocument === field.ownerDocument;
    return !drawn.some(({ field: other, box }) => distance(text, box) < limit && isOther(other));
  };
}
