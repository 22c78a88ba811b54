import { composedContains, composedElements } from '../base/composed.ts';
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

/** Where a list is drawn; one that has no box of its own (`display: contents`) is drawn in the box around it. */
function boxOf(list: Element, picker: Element): DOMRect {
  if (!isWithoutBox(list)) return list.getBoundingClientRect();
  const around = closest(list, (at) => !isWithoutBox(at));
  if (around && !composedContains(around, picker)) return around.getBoundingClientRect();
  const boxes = optionsDrawn(list).map((option) => option.getBoundingClientRect());
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const right = Math.max(...boxes.map((box) => box.right));
  return new DOMRect(left, top, right - left, Math.max(...boxes.map((box) => box.bottom)) - top);
}

const isWithoutBox = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/** The options of a list, drawn or not. */
export const optionsOf = (list: Element): Element[] =>
  [...composedElements(list)].filter((at) => at.getAttribute('role') === 'option');

/** The options of a list that are drawn, seen or scrolled out of sight. */
export const optionsDrawn = (list: Element): Element[] =>
  optionsOf(list).filter((option) => {
    const { width, height } = option.getBoundingClientRect();
    return width > 0 && height > 0;
  });

/** An option of no list that says that it is selected: what was chosen, not what can be. */
export const isLooseToken = (element: Element): boolean =>
  element.matches('[role="option"][aria-selected="true"]') &&
  closest(element, (outer) => outer.matches('[role="listbox"], [role="menu"]')) === null;

/** Whether a list holds what was chosen in the input that it shares a line with. */
export function standsBefore(list: Element, picker: Element): boolean {
  if (list.localName === 'select' || list.getAttribute('aria-multiselectable') === 'true') return false;
  const [tokens, input] = [boxOf(list, picker), picker.getBoundingClientRect()];
  const middle = (input.top + input.bottom) / 2;
  const isBeside = tokens.right <= input.left + 1 || tokens.left >= input.right - 1;
  return (
    isBeside && tokens.top < middle && tokens.bottom > middle && tokens.height < MOST_LINES * input.height
  );
}
