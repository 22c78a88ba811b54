import { withoutLayout } from '../../core/text/text.ts';
import { closest, composedParent } from '../base/composed.ts';
import type { Sight } from '../base/visible.ts';
import type { Item } from './items.ts';

/** The innermost element that holds the whole item. */
export function elementOf(item: Item): Element {
  const { leaves, seams } = item.chunk;
  // The blank behind a text may stand in the next element.
  const to = item.from + item.text.trimEnd().length;
  const within = leaves.filter((_, at) => {
    const start = at === 0 ? 0 : (seams[at - 1] ?? 0);
    const end = seams[at] ?? item.chunk.raw.length;
    return start < to && end > item.from;
  });
  const only = within[0];
  return within.length === 1 && only ? only.parent : item.chunk.element;
}

/** The lines on which the item stands, as rectangles. */
export function linesOf(item: Item, sight: Sight): readonly DOMRect[] {
  const { chunk } = item;
  const lines: DOMRect[] = [];
  for (const [at, leaf] of chunk.leaves.entries()) {
    const start = at === 0 ? 0 : (chunk.seams[at - 1] ?? 0);
    const end = chunk.seams[at] ?? chunk.raw.length;
    if (start >= item.to || end <= item.from) continue;
    const { node } = leaf;
    if ('value' in node) {
      lines.push(...sight.rects(leaf));
      continue;
    }
    // White space that the chunk added at a seam is not in the node.
    const offset = end - leaf.text.length;
    const range = node.ownerDocument.createRange();
    range.setStart(node, placeIn(node, item.from - offset));
    range.setEnd(node, placeIn(node, item.to - offset));
    lines.push(...[...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0));
  }
  return lines;
}

/** The place in a node's data behind so many characters that have a width. */
function placeIn({ data, length }: Text, count: number): number {
  let at = Math.min(length, Math.max(0, count));
  while (at < length && withoutLayout(data.slice(0, at)).length < count) at += 1;
  return at;
}

/** The child of `ancestor`, in the rendered tree, on the way to `inner`; null if they are one. */
export function branchOf(ancestor: Element, inner: Element): Element | null {
  let branch: Element | null = null;
  for (let at: Element | null = inner; at && at !== ancestor; at = composedParent(at)) branch = at;
  return branch;
}

/** What a control says is no name of what stands beside it. */
export const isAction = (element: Element): boolean =>
  closest(element, ({ localName, role }) => localName === 'button' || role === 'button') !== null;
