import { closest, commonAncestor, composedContains } from '../base/composed.ts';
import { elementOf, isAction } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';

/** Of a name, and of a colon that announces what follows. */
const LONGEST_NAME = 40;
export const COLON = /[:\uff1a]\s*$/u;
const LONGEST_NOTE = 300;
/** Words that make a note: fewer could be a name or stand for a value. */
const FEWEST_WORDS = 3;
/** A box with more in it is no box of one label or one value. */
export const MOST_NEIGHBOURS = 60;

/** What a button says, unless it is a value. */
export const isActionText = (item: Item): boolean => item.kind === 'text' && isAction(elementOf(item));

/** A label, or a short text that is neither a sentence nor a control. */
export const mayBeName = (item: Item): boolean =>
  item.kind === 'label' || (item.kind === 'text' && isShort(item) && !isAction(elementOf(item)));

export const isShort = ({ text }: Item): boolean =>
  text.trim().length <= LONGEST_NAME && !/[.!?\u3002\u2026]\s*$/u.test(text);

/** The next item that the page says, buttons left out: "Copy" may stand anywhere. */
export const nextShown = (item: Item, { next }: ItemFlow): Item | null => beyondButtons(item, next);

/** As `nextShown`, backwards. */
export const previousShown = (item: Item, { previous }: ItemFlow): Item | null =>
  beyondButtons(item, previous);

function beyondButtons(item: Item, go: ItemFlow['next']): Item | null {
  let at = go(item);
  while (at && isActionText(at)) at = go(at);
  return at;
}

/** The other items in `box` than those from `first` to `last`, nearest first; a few more than a box may have, at most. */
export function othersIn(box: Element, first: Item, last: Item, { previous, next }: ItemFlow): Item[] {
  const found: Item[] = [];
  for (const [edge, go] of [
    [first, previous],
    [last, next],
  ] as const) {
    for (let at = go(edge); at && composedContains(box, elementOf(at)); at = go(at)) {
      found.push(at);
      if (found.length > MOST_NEIGHBOURS) return found;
    }
  }
  return found;
}

/**
 * What the label stands before: the next item, or the one behind a single note of explanation, if a box of their own
 * holds label, note and value and nothing else.
 */
export function shownAfter(label: Item, text: ItemFlow): Item | null {
  const next = nextShown(label, text);
  if (next?.kind !== 'text' || !isNote(next)) return next;
  const value = nextShown(next, text);
  if (value?.kind !== 'value') return next;
  const box = commonAncestor(elementOf(label), elementOf(value));
  const isOutside = (item: Item | null) => !item || !box || !composedContains(box, elementOf(item));
  return isOutside(previousShown(label, text)) && isOutside(nextShown(value, text)) ? value : next;
}

/** A sentence, or small print of several words. What ends in a colon announces something else. */
function isNote(item: Item): boolean {
  const text = item.text.trim();
  if (text.length > LONGEST_NOTE || text.split(/\s+/).length < FEWEST_WORDS) return false;
  if (COLON.test(text) || /\d{4}/u.test(text)) return false;
  return (
    /[.!\u3002]$/u.test(text) || closest(elementOf(item), ({ localName }) => localName === 'small') !== null
  );
}
