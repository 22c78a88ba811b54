import { closest } from '../text/place.ts';
import type { Widgets } from './list-widgets.ts';

/** So many lines of tokens at most; what is taller is a list to choose from. */
const MOST_LINES = 5;

/**
 * List boxes that hold what is chosen, not what can be: tokens in front of the text input that they share a line with.
 * Offers are drawn under the input, or the input says that it controls them.
 */
export function tokenLists({ lists, pickers }: Widgets): ReadonlySet<Element> {
  return new Set(lists.filter((list) => pickers.some((picker) => standsBefore(list, picker))));
}

/** An option of no list that says that it is selected: what was chosen, not what can be. */
export const isLooseToken = (element: Element): boolean =>
  element.matches('[role="option"][aria-selected="true"]') &&
  closest(element, (outer) => outer.matches('[role="listbox"], [role="menu"]')) === null;

function standsBefore(list: Element, picker: Element): boolean {
  if (list.localName === 'select' || list.getAttribute('aria-multiselectable') === 'true') return false;
  const [tokens, input] = [list.getBoundingClientRect(), picker.getBoundingClientRect()];
  const middle = (input.top + input.bottom) / 2;
  const isBeside = tokens.right <= input.left + 1 || tokens.left >= input.right - 1;
  return (
    isBeside && tokens.top < middle && tokens.bottom > middle && tokens.height < MOST_LINES * input.height
  );
}
