import { toggleName } from '../lists/list-toggles.ts';
import { isCut, scrollerOf } from './scroll.ts';
import { realmOf } from './type.ts';
import { settled } from './wait.ts';

const STEP = 0.8;
const MOST_STEPS = 300;
/** How long a list gets to draw its next rows; at the end it may still have to fetch more. */
const DRAW_MS = 150;
const FETCH_MS = 600;

/**
 * Goes through a list from its top to its end and calls `visit` for each set of rows that it draws, until that says that it
 * is enough, no more rows come, or the signal ends it. A list that is drawn whole is visited once, and once more if its
 * end fetches further rows. `items` gives the rows that are drawn now.
 */
export async function walkList(
  document: Document,
  items: () => readonly HTMLElement[],
  visit: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  const rows = (): string => items().map(toggleName).join('\n');
  const changed = (from: string, forMs: number): Promise<unknown> =>
    settled(document, () => rows() !== from, { forMs, signal });
  const cut = isCut(items());
  const first = scrollerOf(items()[0]);
  if (first && cut && first.scrollTop > 0) {
    const shown = rows();
    scrollTo(first, 0);
    await changed(shown, DRAW_MS);
  }
  for (let step = 0; step < MOST_STEPS && !signal.aborted; step += 1) {
    if (await visit()) return;
    const scroller = scrollerOf(items()[0]);
    if (!scroller || signal.aborted) return;
    const shown = rows();
    const atEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
    if (!atEnd)
      scrollTo(scroller, cut ? scroller.scrollTop + scroller.clientHeight * STEP : scroller.scrollHeight);
    const isLast = atEnd || !cut;
    if (!(await changed(shown, isLast ? FETCH_MS : DRAW_MS)) && isLast) return;
  }
}

/** Hidden tabs fire no scroll events by themselves. */
export function scrollTo(scroller: Element, top: number): void {
  scroller.scrollTop = top;
  scroller.dispatchEvent(new (realmOf(scroller).Event)('scroll'));
}
