import { composedContains, composedParent } from './composed.ts';
import { realmOf } from './type.ts';
import { waitFor } from './wait.ts';

const SMALLEST_GAP = 24;
const LIST = '[role=listbox],[role=menu],[role=tree],[role=grid]';
const STEP = 0.8;
const MOST_STEPS = 300;
/** How long a list gets to draw its next rows; at the end it may still have to fetch more. */
const DRAW_MS = 150;
const FETCH_MS = 600;

/**
 * Whether a list is virtualised, that is, draws only some of its items: they say that there are more (`aria-setsize`; -1 is
 * an unknown number), or the box that they stand in is made for many more than it holds.
 */
export function isVirtualised(items: readonly HTMLElement[]): boolean {
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
  const scroller = scrollerOf(first);
  if (!scroller || !items.every((item) => composedContains(scroller, item))) return false;
  const rects = items.map((item) => item.getBoundingClientRect());
  const covered = Math.max(...rects.map(({ bottom }) => bottom)) - Math.min(...rects.map(({ top }) => top));
  const gap = Math.max(SMALLEST_GAP, 2 * Math.max(...rects.map(({ height }) => height)));
  // Beside a list that says what it is, a scrolled box may hold other things as well.
  return scroller.scrollHeight - covered > (scroller.closest(LIST) ? gap : Math.max(gap, covered));
}

/** The innermost box around an element that can be scrolled downwards; null if it is the page. */
function scrollerOf(element: Element | undefined): HTMLElement | null {
  for (let node: Element | null = element ?? null; node; node = composedParent(node)) {
    if (node === node.ownerDocument.scrollingElement || node === node.ownerDocument.body) return null;
    if (node.scrollHeight <= node.clientHeight + 1 || node.clientHeight === 0) continue;
    const { overflowY } = getComputedStyle(node);
    if (overflowY === 'auto' || overflowY === 'scroll') return node as HTMLElement;
  }
  return null;
}

/**
 * Goes through a list from its top to its end and calls `visit` for each set of rows that it draws, until that says that it
 * is enough, no more rows come, or the signal ends it. A list that is drawn whole is visited once, and once more if its
 * end fetches further rows. `rows` gives those that are drawn now.
 */
export async function walkRows(
  document: Document,
  rows: () => readonly HTMLElement[],
  visit: () => boolean | Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  const texts = (): string =>
    rows()
      .map((row) => row.textContent)
      .join('\n');
  const changed = (from: string, forMs: number): Promise<unknown> =>
    waitFor(document, () => texts() !== from, { forMs, signal });
  const drawn = rows();
  const isPartial = isVirtualised(drawn);
  const first = scrollerOf(drawn[0]);
  // A list that was opened anew may still draw the rows at which it was left.
  if (first && isPartial) {
    const shown = texts();
    scrollTo(first, 0);
    await changed(shown, DRAW_MS);
  }
  for (let step = 0; step < MOST_STEPS && !signal.aborted; step += 1) {
    if (await visit()) return;
    const scroller = scrollerOf(rows()[0]);
    if (!scroller || signal.aborted) return;
    const shown = texts();
    const atEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
    if (!atEnd)
      scrollTo(
        scroller,
        isPartial ? scroller.scrollTop + scroller.clientHeight * STEP : scroller.scrollHeight,
      );
    const isLast = atEnd || !isPartial;
    if (!(await changed(shown, isLast ? FETCH_MS : DRAW_MS)) && isLast) return;
  }
}

/** Hidden tabs fire no scroll events by themselves. */
function scrollTo(scroller: Element, top: number): void {
  scroller.scrollTop = top;
  scroller.dispatchEvent(new (realmOf(scroller).Event)('scroll'));
}
