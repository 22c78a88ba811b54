import { closest, composedContains } from '../base/composed.ts';
import { matches } from '../base/native.ts';
import { holdsPopup, isLayer, POPUP, popupsOf } from '../base/popup.ts';
import { isTextField, type TextField } from '../base/type.ts';
import { isShown } from '../base/visible.ts';
import { IDENTIFIER } from './entry-text.ts';
import { optionName } from './option.ts';
import { holdsTokensOf, isWithoutBox, optionsDrawn } from './tokens.ts';

/** What a field consists of: its controls by role, in rendered order. */
export interface Controls {
  /** All of the following but the buttons and the radio buttons. */
  readonly inputs: readonly HTMLElement[];
  readonly buttons: readonly HTMLElement[];
  /** Check boxes, switches and buttons that stay pressed. */
  readonly checkboxes: readonly HTMLElement[];
  readonly radios: readonly HTMLElement[];
  /** Native lists that take several choices, and standing list boxes. */
  readonly lists: readonly HTMLElement[];
  readonly textareas: readonly HTMLTextAreaElement[];
  /** What opens a list of options or is typed into: the chosen entries stand beside it, or in it where it is a button. */
  readonly comboboxes: readonly HTMLElement[];
  /** List boxes that hold what is chosen, not what can be: tokens in front of a text input. */
  readonly tokenLists: ReadonlySet<Element>;
}

const INPUT =
  'input:not([type=hidden]),textarea,select,[role=combobox],[role=textbox],[role=searchbox],[role=listbox],[role=checkbox],[role=switch],[contenteditable=true]';
const OTHER_INPUT = 'input:is([type=button],[type=submit],[type=radio])';
const BUTTON = 'button,[role=button],input:is([type=button],[type=submit])';
const CHECKBOX = 'input[type=checkbox],[role=checkbox],[role=switch]';
const TOGGLE = 'button[aria-pressed],[role=button][aria-pressed]';
const RADIO = 'input[type=radio],[role=radio]';
const LIST = 'select[multiple],[role=listbox]';
const OPENS = '[role=combobox],[aria-haspopup]:not([aria-haspopup=false])';
const AUTOCOMPLETES = '[role=combobox],[aria-autocomplete]:not([aria-autocomplete=none])';

/** Sorts the controls among these elements. An open popup belongs to its control and is left out. */
export function controlsOf(elements: Iterable<Element>): Controls {
  const rendered = [...elements].filter(isRendered);
  const popups = [...new Set([...rendered.flatMap(openedBy), ...layersOver(rendered)])];
  const standing = rendered.filter((element) => !popups.some((popup) => composedContains(popup, element)));
  const others = withoutMirrors(
    standing.filter((element) => matches(element, INPUT) && !matches(element, OTHER_INPUT)),
  );
  const inputs = others.length > 0 ? others : togglesIn(standing);
  const checkboxes = inputs.filter((element) => matches(element, `${CHECKBOX},${TOGGLE}`));
  const lists = inputs.filter((element) => matches(element, LIST));
  const textareas = inputs.filter(
    (element): element is HTMLTextAreaElement =>
      element.localName === 'textarea' && !matches(element, `${AUTOCOMPLETES},[role=searchbox]`),
  );
  const sorted = new Set<HTMLElement>([...checkboxes, ...lists, ...textareas]);
  const comboboxes = inputs.filter((element) => !sorted.has(element));
  return {
    inputs,
    buttons: rendered.filter((element) => matches(element, BUTTON)),
    checkboxes,
    radios: rendered.filter((element) => matches(element, RADIO)),
    lists,
    textareas,
    comboboxes,
    tokenLists: new Set(lists.filter((list) => comboboxes.some((box) => holdsTokensOf(list, box)))),
  };
}

/** Buttons that stay pressed, where nothing else is to choose by and one has a name like an identifier's: no tools of the page. */
function togglesIn(elements: readonly HTMLElement[]): readonly HTMLElement[] {
  const toggles = elements.filter((element) => matches(element, TOGGLE));
  return toggles.some((toggle) => IDENTIFIER.test(optionName(toggle))) ? toggles : [];
}

/** Whether one of the elements is a control that a field may consist of. */
export const hasControls = (elements: Iterable<Element>): boolean =>
  [...elements].some(
    (at) => (matches(at, INPUT) && !matches(at, OTHER_INPUT)) || matches(at, `${OPENS},${RADIO},${TOGGLE}`),
  );

/** A widget that opens a list of options: a text field that filters them, or something to press. */
export const isCombobox = (element: Element): boolean =>
  matches(
    element,
    '[role=combobox],[aria-haspopup=listbox],[aria-autocomplete=list],[aria-autocomplete=both]',
  );

/** The text field of a combobox; null for one that is only opened and chosen from, which some say by taking no keyboard. */
export function textFieldOf(combobox: Element): TextField | null {
  for (const element of [combobox, ...combobox.querySelectorAll('input,textarea')])
    if (isTextField(element) && !matches(element, '[aria-readonly=true],[inputmode=none]')) return element;
  return null;
}

/** A plain text input: it holds the list itself where no chips stand around it. */
export const isPlainText = (element: Element): element is HTMLInputElement =>
  element.localName === 'input' &&
  !matches(element, '[role],[aria-autocomplete],[aria-haspopup],[type=search]');

/** Inputs that carry a widget's value for its form or its validation, and that nobody types into. */
export const isFiller = (control: Element): boolean =>
  matches(control, '[aria-hidden=true],input[tabindex="-1"]');

export const isEnabled = (control: Element): boolean =>
  !matches(
    control,
    ':disabled,:read-only:is(textarea),[readonly]:not([role=combobox],[aria-haspopup=listbox]),[aria-disabled=true],[aria-readonly=true]:not([role=combobox])',
  );

/** A native list that nobody sees, beside a widget drawn in its place, only repeats what the widget shows. */
function withoutMirrors(inputs: readonly HTMLElement[]): readonly HTMLElement[] {
  if (!inputs.some((input) => matches(input, OPENS))) return inputs;
  return inputs.filter((input) => input.localName !== 'select' || isShown(input));
}

/** Rendered, if only as an invisible input under a drawn one. */
const isRendered = (element: Element): element is HTMLElement =>
  'isContentEditable' in element &&
  (element.checkVisibility({ visibilityProperty: true }) || isDrawnByItsOptions(element));

/** A list without a box of its own: its options are drawn in the box around it. */
const isDrawnByItsOptions = (element: Element): boolean =>
  matches(element, LIST) && isWithoutBox(element) && optionsDrawn(element).length > 0;

/**
 * The open popups that an element names as its own: lists, menus, dialogs, or boxes around one. A list that a text field only
 * filters, or that holds what was chosen, stands.
 */
const openedBy = (element: Element): Element[] =>
  matches(element, ':is([aria-controls],[aria-owns]):not([role=searchbox])')
    ? popupsOf(element).filter(
        (popup) =>
          (matches(popup, `${POPUP},[role=tooltip]`) || (matches(element, OPENS) && holdsPopup(popup))) &&
          !holdsTokensOf(popup, element),
      )
    : [];

/** Open popups that no control names: in a layer over the page that holds none of the controls that open one. */
function layersOver(rendered: readonly HTMLElement[]): HTMLElement[] {
  const openers = rendered.filter((element) => matches(element, AUTOCOMPLETES));
  if (openers.length === 0) return [];
  return rendered.filter((popup) => {
    const layer = matches(popup, `${POPUP},[role=tooltip]`) ? closest(popup, isLayer) : null;
    if (!layer || !rendered.includes(layer as HTMLElement)) return false;
    return !openers.some((opener) => composedContains(layer, opener));
  });
}
