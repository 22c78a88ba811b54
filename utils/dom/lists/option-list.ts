import { closest, composedElements } from '../base/composed.ts';
import { accessibleName } from '../base/name.ts';
import { attributeOf, matches } from '../base/native.ts';
import { isLayer, openPopupOf, popupsOf, rootsOf } from '../base/popup.ts';
import { press, pressKey } from '../base/press.ts';
import { ownTexts, seenText } from '../base/text.ts';
import { realmOf } from '../base/type.ts';
import { isShown } from '../base/visible.ts';
import { waitFor } from '../base/wait.ts';
import { textFieldOf } from './controls.ts';
import { isOption, optionsIn } from './option.ts';
import { holdsTokensOf, isLooseToken } from './tokens.ts';
import { endOf } from './words.ts';

/** A list of options that a control of the page opens, or that stands open. */
export interface OptionList {
  readonly document: Document;
  /** One choice only: the next one takes its place. */
  readonly single?: boolean;
  /** The options that are drawn now; none while it is closed. */
  options(): readonly HTMLElement[];
  /** Shows it, if it is not shown; whether any option is there then. */
  open(): Promise<boolean>;
  /** Closes it again; what is chosen stays. True where it is a dialog of which its own button has to take over what was chosen. */
  close(): Promise<boolean>;
}

/** How long a list may take to open, and to show its options once it is said to be open. */
const OPENS_MS = 200;
const SHOWS_MS = 1000;
const CLOSES_MS = 300;
const DIALOG = 'dialog,[role=dialog],[aria-modal=true]';
const BUTTON = 'button,[role=button],input[type=button],input[type=submit]';
const MENU_BUTTON = 'button:not([role=combobox]),[role=button]';
const OPTIONS = '[role=option],[role=menuitemcheckbox],[role=menuitemradio]';
/** Lists made before options had roles: the input is often called `<x>-input`, its options `<x>-option-<n>`. */
const INPUT_ID = /^(?<stem>.+)-input$/u;
const OPTION_ID = /-option-\d+(?:-\d+)*$/u;

/**
 * The list of a control, which is found anew at each look because pages draw themselves anew: the options of the popup that
 * the control names or has opened; else, where it names none, those that appeared since.
 */
export function optionListOf(document: Document, find: () => HTMLElement | null): OptionList {
  const first = find();
  const before: ReadonlySet<Element> = new Set(first ? optionsOnPage(first) : []);
  let last = first;
  const atHand = (): HTMLElement | null => (last?.isConnected ? last : null);
  const control = (): HTMLElement | null => {
    const found = find() ?? atHand();
    last = found ?? last;
    return found;
  };
  // Asked for again and again while a page answers: the control that was touched last is looked at as long as it is there.
  const options = (): readonly HTMLElement[] => {
    const box = atHand() ?? control();
    return box ? optionsOf(box, before) : [];
  };
  return {
    document,
    options,
    open: () => openList(control, options),
    close: () => closeList(control, options, before),
  };
}

function optionsOf(control: HTMLElement, before: ReadonlySet<Element>): HTMLElement[] {
  const named = popupsOf(control).filter((popup) => ![...popup.querySelectorAll('*')].some(isLooseToken));
  if (named.length > 0)
    return named.flatMap((popup) => (isForReaders(popup) ? rowsBeside(popup) : optionsIn(popup)));
  const appeared = optionsOnPage(control).filter((option) => !before.has(option));
  if (appeared.length > 0) return appeared;
  const popup = textFieldOf(control) ? null : openPopupOf(control);
  return popup ? optionsIn(popup) : optionsById(control);
}

/** Every option that the page shows now, in whichever popup; tokens of what was chosen beside the control are none. */
function optionsOnPage(control: Element): HTMLElement[] {
  const candidate = `${OPTIONS},[id*="-option-"],:is(${DIALOG},[popover]) :is(input[type=checkbox],[role=checkbox],[role=switch])`;
  const found = [...composedElements(control.ownerDocument)].filter(
    (element): element is HTMLElement =>
      matches(element, candidate) &&
      (isOption(element) || (OPTION_ID.test(element.id) && !element.closest(OPTIONS))) &&
      isShown(element),
  );
  const tokens = new Map<Element | null, boolean>([[null, false]]);
  const isToken = (option: Element): boolean => {
    if (isLooseToken(option)) return true;
    const list = closest(option, (at) => attributeOf(at, 'role') === 'listbox');
    const holds = tokens.get(list) ?? (list !== null && holdsTokensOf(list, control));
    tokens.set(list, holds);
    return holds;
  };
  return found.filter((option) => !isToken(option));
}

function optionsById(control: Element): HTMLElement[] {
  const stem = INPUT_ID.exec(textFieldOf(control)?.id ?? '')?.groups?.stem;
  if (!stem) return [];
  const start = `[id^="${CSS.escape(stem)}-option-"]`;
  return rootsOf(control)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(start)])
    .filter(isShown);
}

/** Whether a list is in an open popup and yet nothing to see: it tells screen readers what is drawn beside it. */
const isForReaders = (list: Element): boolean =>
  matches(list, '[role=listbox]') && list.checkVisibility({ visibilityProperty: true }) && !isShown(list);

/**
 * What is drawn for the eyes beside a list for screen readers: each text in the same popup. Without what that list says to
 * be selected; pressing that would take it back.
 */
function rowsBeside(list: Element): HTMLElement[] {
  const popup = closest(list, (at) => isLayer(at) && isShown(at));
  if (!popup) return [];
  const selected = new Set(
    [...list.querySelectorAll('[aria-selected=true]')].map(
      (one) => attributeOf(one, 'aria-label') ?? seenText(one),
    ),
  );
  const isRow = (at: Element): at is HTMLElement =>
    ownTexts(at).length > 0 && !list.contains(at) && isShown(at) && !selected.has(seenText(at));
  return [...composedElements(popup)].filter(isRow);
}

async function openList(control: () => HTMLElement | null, options: OptionList['options']): Promise<boolean> {
  const opened = (): boolean => options().length > 0;
  const first = control();
  if (opened()) return true;
  if (!first) return false;
  const wait = (forMs: number) => waitFor(first.ownerDocument, opened, { forMs });
  // A page without the focus ignores the mouse in some widgets, but not the key; where that only goes from one choice to
  // the next, ARIA's pattern opens the list with Alt.
  for (const act of [press, down, altDown]) {
    const box = control();
    if (!box) return false;
    if (!isOpen(box)) act(textFieldOf(box) ?? box);
    if ((await wait(OPENS_MS)) || (isOpen(control() ?? box) && (await wait(SHOWS_MS)))) return true;
  }
  return false;
}

const down = (target: HTMLElement): void => pressKey(target, 'ArrowDown');
const altDown = (target: HTMLElement): void => pressKey(target, 'ArrowDown', { altKey: true });

/** What the control says of its list; where it says nothing, whether that shows any option: an empty list may stand there. */
function isOpen(control: HTMLElement): boolean {
  const telling = control.hasAttribute('aria-expanded') ? control : control.querySelector('[aria-expanded]');
  if (telling) return attributeOf(telling, 'aria-expanded') === 'true';
  return popupsOf(control).some((popup) => isShown(popup) && optionsIn(popup).length > 0);
}

/**
 * Closes as a person would: a dialog by its button that takes over what was chosen, a menu by its key, a combobox by leaving
 * it. Without the focus a real blur fires no event; the page must hear of it all the same.
 */
async function closeList(
  control: () => HTMLElement | null,
  options: OptionList['options'],
  before: ReadonlySet<Element>,
): Promise<boolean> {
  const box = control();
  const dialog = options()[0]?.closest<HTMLElement>(DIALOG) ?? null;
  const confirm = dialog && !dialog.contains(box) ? confirmOf(dialog) : null;
  if (confirm) press(confirm);
  if (!box) return confirm !== null;
  const isClosed = (): boolean => {
    const now = control();
    return !now || (!isOpen(now) && !options().some((option) => !before.has(option)));
  };
  const field = textFieldOf(box) ?? box;
  const { FocusEvent } = realmOf(field);
  const leave = [
    () => matches(field, ':focus') && field.blur(),
    () => field.dispatchEvent(new FocusEvent('blur', { composed: true })),
    () => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true })),
  ];
  const byKey = [options()[0], field].map((target) => () => target && pressKey(target, 'Escape'));
  // In a combobox the Escape key takes back what was typed, in some also what was chosen.
  for (const act of matches(box, MENU_BUTTON) ? byKey : leave) if (!isClosed()) act();
  const wait = (forMs: number) => waitFor(box.ownerDocument, isClosed, { forMs });
  if (!(await wait(confirm ? SHOWS_MS : CLOSES_MS))) {
    const now = control();
    if (now && isOpen(now)) press(textFieldOf(now) ?? now);
    await wait(CLOSES_MS);
  }
  return confirm !== null;
}

/** The one button of a dialog that takes over what was ticked; else the one that closes it. */
function confirmOf(dialog: HTMLElement): HTMLElement | null {
  const buttons = [...composedElements(dialog)].filter((at): at is HTMLElement => matches(at, BUTTON));
  const ends = (end: string) =>
    buttons.filter((button) => isShown(button) && endOf(accessibleName(button)) === end);
  const confirming = ends('confirm');
  const [only, second] = confirming.length > 0 ? confirming : ends('close');
  return only && !second && !matches(only, ':disabled,[aria-disabled=true]') ? only : null;
}
