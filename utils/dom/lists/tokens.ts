import { closest, composedContains, composedElements } from '../base/composed.ts';
import { attributeOf, matches } from '../base/native.ts';

/** So many lines of tokens at most; what is taller is a list to choose from. */
const MOST_TOKEN_LINES = 5;

/**
 * Whether the options of a list are tokens: what was chosen in the input that the list shares a line with, or has in it. Offers
 * are drawn under the input.
 */
export function holdsTokensOf(list: Element, input: Element): boolean {
  if (list.localName === 'select' || offersSeveral(list)) return false;
  const box = input.getBoundingClientRect();
  const middle = (box.top + box.bottom) / 2;
  const isBeside = ({ left, right }: DOMRect) => right <= box.left + 1 || left >= box.right - 1;
  const isOnLine = ({ top, bottom }: DOMRect) => top < middle && bottom > middle;
  const around = closest(list, (at) => !isWithoutBox(at));
  const hasOwnBox = around && !composedContains(around, input);
  const drawn = hasOwnBox ? [around] : optionsDrawn(list);
  const tokens = drawn.map((each) => each.getBoundingClientRect());
  // What shares a box with the input goes on in front of it, over several lines.
  const isBefore = (token: DOMRect) => token.bottom <= middle || (isOnLine(token) && isBeside(token));
  if (!tokens.every(hasOwnBox ? (token) => isOnLine(token) && isBeside(token) : isBefore)) return false;
  const lines = tokens.map(({ top, bottom }) => bottom - top);
  return tokens.length > 0 && Math.max(...lines) < MOST_TOKEN_LINES * box.height;
}

/** A list for several choices; where no option says whether it is chosen, they all are (React Widgets). */
const offersSeveral = (list: Element): boolean =>
  attributeOf(list, 'aria-multiselectable') === 'true' &&
  optionsOf(list).some((option) => matches(option, '[aria-selected],[aria-checked]'));

export const isWithoutBox = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/** The options of a list, drawn or not. */
export const optionsOf = (list: Element): Element[] =>
  [...composedElements(list)].filter((at) => attributeOf(at, 'role') === 'option');

/** The options of a list that are drawn, seen or scrolled out of sight. */
export const optionsDrawn = (list: Element): Element[] =>
  optionsOf(list).filter((option) => {
    const { width, height } = option.getBoundingClientRect();
    return width > 0 && height > 0;
  });

/** An option of no list that says that it is selected: what was chosen, not what can be. */
export const isLooseToken = (element: Element): boolean =>
  matches(element, '[role=option][aria-selected=true]') &&
  closest(element, (outer) => matches(outer, '[role=listbox],[role=menu]')) === null;
