import { composedContains, composedParent } from './composed.ts';

const SMALLEST_GAP = 24;

/**
 * Whether a list draws only some of its items: they say that there are more (`aria-setsize`; -1 is an unknown number), or
 * the box that they stand in is made for many more than it holds.
 */
export function isCut(items: readonly HTMLElement[]): boolean {
  const drawn = items.filter((item) => item.getBoundingClientRect().height > 0);
  return saysMore(items) || hasRoomForMore(drawn);
}

/** In groups each has a size of its own. */
function saysMore(items: readonly HTMLElement[]): boolean {
  const groups = new Map<Element | null, { size: number; count: number }>();
  for (const item of items) {
    const sized = item.closest('[aria-setsize]');
    const size = Number(sized?.getAttribute('aria-setsize'));
    if (!sized || Number.isNaN(size)) continue;
    const group = sized.parentElement?.closest('[role=group],[role=listbox],[role=menu]') ?? null;
    groups.set(group, { size, count: (groups.get(group)?.count ?? 0) + 1 });
  }
  return [...groups.values()].some(({ size, count }) => size === -1 || size > count);
}

/** Looks at the boxes around the items up to the innermost one that scrolls. */
function hasRoomForMore(items: readonly HTMLElement[]): boolean {
  const [first] = items;
  if (!first) return false;
  const rects = items.map((item) => item.getBoundingClientRect());
  const covered = Math.max(...rects.map(({ bottom }) => bottom)) - Math.min(...rects.map(({ top }) => top));
  const gap = Math.max(SMALLEST_GAP, 2 * Math.max(...rects.map(({ height }) => height)));
  const scroller = scrollerOf(first);
  if (!scroller || !items.every((item) => composedContains(scroller, item))) return false;
  const isList = scroller.matches('[role=listbox],[role=menu],[role=tree],[role=grid]');
  const inList = isList || scroller.closest('[role=listbox],[role=menu],[role=tree],[role=grid]') !== null;
  // Beside a list that says what it is, a scrolled box may hold other things as well.
  return scroller.scrollHeight - covered > (inList ? gap : Math.max(gap, covered));
}

/** The innermost box around an element that can be scrolled downwards; null if it is the page. */
export function scrollerOf(element: Element | undefined): HTMLElement | null {
  for (let node: Element | null = element ?? null; node; node = composedParent(node)) {
    if (node === node.ownerDocument.scrollingElement || node === node.ownerDocument.body) return null;
    if (node.scrollHeight <= node.clientHeight + 1 || node.clientHeight === 0) continue;
    const { overflowY } = getComputedStyle(node);
    if (overflowY === 'auto' || overflowY === 'scroll') return node as HTMLElement;
  }
  return null;
}
