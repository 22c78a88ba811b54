import { press, pressKey } from '../base/press.ts';
import { realmOf } from '../base/type.ts';
import { isShown } from '../base/visible.ts';
import { settled } from '../base/wait.ts';
import { listsOf, optionsOf, shownOptions, textFieldOf } from './choose-options.ts';

/** How long a list may take to open, and to show its options once it is said to be open. */
const OPENS_WITHIN_MS = 200;
const SHOWS_WITHIN_MS = 400;

/** Opens the combobox's list unless it is open; gives back whether any option is shown then. */
export async function openList(
  combobox: HTMLElement,
  before: ReadonlySet<Element>,
  signal?: AbortSignal,
): Promise<boolean> {
  const document = combobox.ownerDocument;
  const opened = (): boolean => optionsOf(combobox, before).length > 0;
  if (opened()) return true;
  const target = textFieldOf(combobox) ?? combobox;
  const hasOpened = async (): Promise<boolean> =>
    (await settled(document, opened, { forMs: OPENS_WITHIN_MS, signal })) !== null ||
    (isOpen(combobox) && (await settled(document, opened, { forMs: SHOWS_WITHIN_MS, signal })) !== null);
  press(target);
  if (await hasOpened()) return true;
  // A page without the focus ignores the mouse in some widgets, but not this key.
  if (!isOpen(combobox)) pressKey(target, 'ArrowDown');
  if (await hasOpened()) return true;
  // Where the plain key only goes from one choice to the next, ARIA's pattern opens the list so.
  if (!isOpen(combobox)) pressKey(target, 'ArrowDown', { altKey: true });
  return hasOpened();
}

/** Closes the list again, as leaving the field does; what is chosen stays. */
export async function closeList(combobox: HTMLElement, before: ReadonlySet<Element>): Promise<void> {
  if (!combobox.isConnected || !(isOpen(combobox) || optionsLeft(combobox, before))) return;
  const field = textFieldOf(combobox) ?? combobox;
  const closed = (): boolean => !isOpen(combobox) && !optionsLeft(combobox, before);
  const { FocusEvent } = realmOf(field);
  if (field.matches(':focus')) field.blur();
  // Without the focus a real blur fires no event; the page must hear of it all the same.
  if (!closed()) field.dispatchEvent(new FocusEvent('blur', { composed: true }));
  if (!closed()) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  if (await settled(field.ownerDocument, closed, { forMs: 300 })) return;
  if (combobox.isConnected && isOpen(combobox)) press(field);
  await settled(field.ownerDocument, closed, { forMs: 300 });
}

const isOpen = (combobox: Element): boolean =>
  combobox.getAttribute('aria-expanded') === 'true' ||
  combobox.querySelector('[aria-expanded=true]') !== null ||
  listsOf(combobox).some(isShown);

const optionsLeft = (combobox: Element, before: ReadonlySet<Element>): boolean =>
  shownOptions(combobox).some((option) => !before.has(option));
