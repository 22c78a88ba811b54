import { composedContains, composedElements } from '../base/composed.ts';
import { isShown } from '../base/visible.ts';
import { closest } from '../text/place.ts';
import type { Region } from './list-region.ts';
import { optionsDrawn } from './list-tokens.ts';

/** What a field holds: its controls by kind, in rendered order. */
export interface Widgets {
  readonly inputs: readonly HTMLElement[];
  readonly buttons: readonly HTMLElement[];
  /** Check boxes and switches. */
  readonly boxes: readonly HTMLElement[];
  /** Lists in which several options can be selected. */
  readonly lists: readonly HTMLElement[];
  readonly areas: readonly HTMLTextAreaElement[];
  /** What opens a list of offers or is typed into: the chosen entries stand beside it, not in it. */
  readonly pickers: readonly HTMLElement[];
}

const INPUT =
  'input:not([type="hidden"]), textarea, select, [role="combobox"], [role="textbox"], [role="searchbox"], [role="listbox"], [role="checkbox"], [role="switch"], [contenteditable="true"]';
const BUTTON = 'button, [role="button"], input[type="button"], input[type="submit"]';
const BOX = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';
const LIST = 'select[multiple], [role="listbox"]';
const OTHER_INPUT = 'input[type="button"], input[type="submit"], input[type="radio"]';
const OPENS = '[role="combobox"], [aria-haspopup]:not([aria-haspopup="false"])';
const AUTOCOMPLETES = '[role="combobox"], [aria-autocomplete]:not([aria-autocomplete="none"])';
const POPUP = '[role="listbox"], [role="menu"], [role="tree"], [role="tooltip"], [role="dialog"]';

/** Sorts a field's controls. An open menu belongs to its picker and is left out. */
export function widgetsOf({ elements }: Region): Widgets {
  const rendered = [...elements].filter(isRendered);
  const menus = [...new Set([...rendered.flatMap(menusOf), ...layersOver(rendered)])];
  const isInMenu = (element: Element) => menus.some((menu) => composedContains(menu, element));
  const inputs = withoutMirrors(
    rendered.filter(
      (element) => element.matches(INPUT) && !element.matches(OTHER_INPUT) && !isInMenu(element),
    ),
  );
  const boxes = inputs.filter((element) => element.matches(BOX));
  const lists = inputs.filter((element) => element.matches(LIST));
  const areas = inputs.filter(
    (element): element is HTMLTextAreaElement => element.localName === 'textarea' && !isPicker(element),
  );
  const sorted = new Set<HTMLElement>([...boxes, ...lists, ...areas]);
  return {
    inputs,
    buttons: rendered.filter((element) => element.matches(BUTTON)),
    boxes,
    lists,
    areas,
    pickers: inputs.filter((element) => !sorted.has(element)),
  };
}

/** Whether one of the elements is a control that a field may consist of. */
export const hasControls = (elements: Iterable<Element>): boolean =>
  [...elements].some((at) => (at.matches(INPUT) && !at.matches(OTHER_INPUT)) || at.matches(OPENS));

/** A native list that nobody sees, beside a widget drawn in its place, only repeats what the widget shows. */
function withoutMirrors(inputs: readonly HTMLElement[]): readonly HTMLElement[] {
  const isMirror = (input: HTMLElement): boolean => input.localName === 'select' && !isShown(input);
  return inputs.some((input) => input.matches(OPENS)) ? inputs.filter((input) => !isMirror(input)) : inputs;
}

/** Rendered, if only as an invisible input under a drawn one. */
const isRendered = (element: Element): element is HTMLElement =>
  'isContentEditable' in element &&
  (element.checkVisibility({ visibilityProperty: true }) || isDrawnByItsItems(element));

/** A list without a box of its own: its options are drawn in the box around it. */
const isDrawnByItsItems = (element: Element): boolean =>
  element.matches(LIST) &&
  getComputedStyle(element).display === 'contents' &&
  optionsDrawn(element).length > 0;

const isPicker = (element: Element): boolean =>
  element.matches(
    '[role="combobox"], [role="searchbox"], [aria-autocomplete="list"], [aria-autocomplete="both"]',
  );

/** The open menus that an element says to control, itself or the box around them. */
function menusOf(element: Element): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = ['aria-controls', 'aria-owns'].flatMap(
    (name) => element.getAttribute(name)?.split(/\s+/u) ?? [],
  );
  const opens = element.matches(OPENS);
  return ids
    .flatMap((id) => (id && root.getElementById(id)) || [])
    .filter((menu) => menu.matches(POPUP) || (opens && holdsPopup(menu) && !composedContains(menu, element)));
}

/** Open menus that no control names: in a layer over the page that holds none of the controls that open one. */
function layersOver(rendered: readonly HTMLElement[]): HTMLElement[] {
  const openers = rendered.filter((element) => element.matches(AUTOCOMPLETES));
  if (openers.length === 0) return [];
  const isLayer = (at: Element) => /absolute|fixed/u.test(getComputedStyle(at).position);
  return rendered.filter((popup) => {
    const layer = popup.matches(POPUP) ? closest(popup, isLayer) : null;
    return (
      layer !== null &&
      rendered.includes(layer as HTMLElement) &&
      !openers.some((at) => composedContains(layer, at))
    );
  });
}

const holdsPopup = (box: Element): boolean => [...composedElements(box)].some((at) => at.matches(POPUP));
