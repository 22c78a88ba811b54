import { composedContains } from '../base/composed.ts';
import { commonAncestor } from '../text/chunks.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { closest, elementOf, isAction } from '../text/place.ts';

const LONGEST_NOTE = 300;
/** Words that make a note: fewer could be a name or stand for a value. */
const FEWEST_WORDS = 3;

/** What a button says, unless it is a value. */
export const isActionText = (item: Item): boolean => item.kind === 'text' && isAction(elementOf(item));

/** The next item that the page says, buttons left out: "Copy" may stand anywhere. */
export function nextSaid(item: Item, flow: ItemFlow): Item | null {
  let at = flow.next(item);
  while (at && isActionText(at)) at = flow.next(at);
  return at;
}

/** As `nextSaid`, backwards. */
export function previousSaid(item: Item, flow: ItemFlow): Item | null {
  let at = flow.previous(item);
  while (at && isActionText(at)) at = flow.previous(at);
  return at;
}

/**
 * What the label stands before: the next item, or the one behind a single note of explanation, if a box of their own
 * holds label, note and value and nothing else.
 */
export function saidOf(label: Item, flow: ItemFlow): Item | null {
  const next = nextSaid(label, flow);
  if (next?.kind !== 'text' || !isNote(next)) return next;
  const value = nextSaid(next, flow);
  if (value?.kind !== 'value') return next;
  const box = commonAncestor(elementOf(label), elementOf(value));
  const isOutside = (item: Item | null) => !item || !box || !composedContains(box, elementOf(item));
  return isOutside(previousSaid(label, flow)) && isOutside(nextSaid(value, flow)) ? value : next;
}

/** A sentence, or small print of several words. What ends in a colon announces something else. */
function isNote(item: Item): boolean {
  const text = item.text.trim();
  if (text.length > LONGEST_NOTE || text.split(/\s+/u).length < FEWEST_WORDS) return false;
  if (/[:\uff1a]$/u.test(text) || /\d{4}/u.test(text)) return false;
  return (
    /[.!\u3002]$/u.test(text) || closest(elementOf(item), ({ localName }) => localName === 'small') !== null
  );
}
