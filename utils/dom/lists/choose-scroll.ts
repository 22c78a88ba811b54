import { isCut, scrollerOf } from '../base/scroll.ts';
import { seenText } from '../base/text.ts';
import { settled } from '../base/wait.ts';
import { scrollTo } from '../base/walk-list.ts';
import { optionsOf } from './choose-options.ts';

const STEP = 0.8;
const MOST_STEPS = 300;
/** How long a list gets to draw its next rows; at the end it may still have to fetch more. */
const DRAW_MS = 150;
const FETCH_MS = 600;

/**
 * Looks for something in an open list. If its end shows other rows than its top, it draws only the rows in view, or fetches
 * more: then it is scrolled from the top to the end, with a look after each step. Null when no more rows come.
 */
export async function findByScrolling<T>(
  combobox: HTMLElement,
  before: ReadonlySet<Element>,
  look: () => T | null,
  signal: AbortSignal,
): Promise<T | null> {
  const document = combobox.ownerDocument;
  const rows = (): string => optionsOf(combobox, before).map(seenText).join('\n');
  let scroller = scrollerOf(optionsOf(combobox, before)[0]);
  if (!scroller || look()) return look();
  const atFirst = rows();
  // A list that was opened anew may still draw the rows at which it was left.
  if (scroller.scrollTop > 0 || isCut(optionsOf(combobox, before))) {
    scrollTo(scroller, 0);
    await settled(document, () => look() || rows() !== atFirst, { forMs: DRAW_MS, signal });
  }
  const top = rows();
  scrollTo(scroller, scroller.scrollHeight);
  const moreThanShown = await settled(document, () => look() || rows() !== top, { forMs: FETCH_MS, signal });
  if (!moreThanShown || look()) return look();
  scroller = scroller.isConnected ? scroller : scrollerOf(optionsOf(combobox, before)[0]);
  if (!scroller) return null;
  scrollTo(scroller, 0);
  for (let step = 0; step < MOST_STEPS && !signal.aborted; step += 1) {
    const shown = rows();
    const atEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
    const found = await settled(document, () => look() || (rows() !== shown && 'changed'), {
      forMs: atEnd ? FETCH_MS : DRAW_MS,
      signal,
    });
    if (found && found !== 'changed') return found;
    if (atEnd && !found) return look();
    scroller = scroller.isConnected ? scroller : scrollerOf(optionsOf(combobox, before)[0]);
    if (!scroller) return null;
    scrollTo(scroller, scroller.scrollTop + scroller.clientHeight * STEP);
  }
  return null;
}
