import { composedElements } from '../base/composed.ts';
import { seenText } from '../base/text.ts';
import { isTextField, type TextField } from '../base/type.ts';
import { isShown } from '../base/visible.ts';
import { walkMatching } from '../base/walk.ts';
import { closest } from '../text/place.ts';
import { isForReaders, rowsBeside } from './choose-drawn.ts';
import { tokensAmong } from './choose-tokens.ts';
import { isLooseToken } from './list-tokens.ts';

const OPTION = '[role=option],[role=menuitemcheckbox],[role=menuitemradio]';
/** Lists made before options had roles: the input is often called `<x>-input`, its options `<x>-option-<n>`. */
const INPUT_ID = /^(?<stem>.+)-input$/u;
const OPTION_ID = /-option-\d+(?:-\d+)*$/u;

/** A widget that opens a list of options: a text field that filters them, or a button. */
export const isCombobox = (element: Element): boolean =>
  element.matches(
    '[role=combobox],[aria-haspopup=listbox],[aria-autocomplete=list],[aria-autocomplete=both]',
  );

/** The text field of a combobox; null for one that is only opened and chosen from. */
export function textFieldOf(combobox: Element): TextField | null {
  for (const element of [combobox, ...combobox.querySelectorAll('input,textarea')])
    if (isTextField(element) && element.getAttribute('aria-readonly') !== 'true') return element;
  return null;
}

/** Every option that the page shows now, in whichever list. */
export function shownOptions(combobox: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  walkMatching(combobox.ownerDocument, [`${OPTION},[id*="-option-"]`], (element) => {
    if (isOption(element) && isShown(element)) found.push(element as HTMLElement);
  });
  const tokens = tokensAmong(found, combobox);
  return found.filter((option) => !tokens.has(option));
}

const isRoled = (element: Element): element is HTMLElement => element.matches(OPTION);

const isOption = (element: Element): boolean =>
  isRoled(element) || (OPTION_ID.test(element.id) && element.closest(OPTION) === null);

/**
 * The options that belong to the combobox: those of the list that it names as its own; else, where it names none, those
 * that were not there before it was opened (`before`).
 */
export function optionsOf(combobox: Element, before: ReadonlySet<Element>): HTMLElement[] {
  const lists = listsOf(combobox);
  const own = lists.flatMap((list) =>
    isForReaders(list) ? rowsBeside(list) : [...composedElements(list)].filter(isRoled).filter(isShown),
  );
  if (lists.length > 0) return own;
  const appeared = shownOptions(combobox).filter((option) => !before.has(option));
  return appeared.length > 0 ? appeared : optionsByName(combobox);
}

/** The lists that the combobox names as its own and that are in the page now. */
export function listsOf(combobox: Element): HTMLElement[] {
  const parts = [combobox, ...combobox.querySelectorAll('input,[aria-controls],[aria-owns]')];
  const wrapper = combobox.parentElement?.closest('[role=combobox]');
  if (wrapper) parts.push(wrapper);
  const names = ['aria-controls', 'aria-owns'].flatMap((attribute) =>
    parts.flatMap((part) => part.getAttribute(attribute)?.split(/\s+/u) ?? []),
  );
  const lists = names.flatMap((name) => byId(combobox, name) ?? []);
  return [...new Set(lists)].filter((list) => list !== combobox && !holdsTokens(list));
}

const holdsTokens = (list: Element): boolean =>
  [...list.querySelectorAll('[role=option]')].some(isLooseToken);

function optionsByName(combobox: Element): HTMLElement[] {
  const stem = INPUT_ID.exec(textFieldOf(combobox)?.id ?? '')?.groups?.stem;
  if (!stem) return [];
  const start = `[id^="${CSS.escape(stem)}-option-"]`;
  return rootsOf(combobox)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(start)])
    .filter(isShown);
}

function byId(near: Element, id: string): HTMLElement | null {
  if (id === '') return null;
  for (const root of rootsOf(near)) {
    const found = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (found) return found;
  }
  return null;
}

/** Where a widget's list may be: beside it, or put at the end of the document. */
function rootsOf(element: Element): ParentNode[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root === element.ownerDocument ? [root] : [root, element.ownerDocument];
}

/** Whether an option can be chosen: enabled and not chosen already (pressing it again would take it back). */
export function canBeChosen(option: Element): boolean {
  if (option.closest('[aria-disabled=true],[disabled],[inert]')) return false;
  return option.getAttribute('aria-selected') !== 'true' && option.getAttribute('aria-checked') !== 'true';
}

/** It alone is marked as selected, by a mark that does not stand for a tick. */
const isMarkedAlone = (option: Element, options: readonly Element[]): boolean =>
  option.matches('[aria-selected=true]:not([aria-checked],[aria-disabled=true])') &&
  options.every((other) => other === option || other.getAttribute('aria-selected') !== 'true');

/**
 * Whether an option is marked as the one that what was typed stands for, as ARIA's pattern for a text field with a list does:
 * a list for one choice, in which it alone is selected. In such a list that does not tell what is chosen as a chip.
 */
export const isSuggested = (option: Element, options: readonly Element[]): boolean =>
  isMarkedAlone(option, options) &&
  closest(option, (at) => at.getAttribute('aria-multiselectable') === 'true') === null;

/**
 * Whether an option is marked as the one that the keyboard is at, as some lists do with the mark of a chosen one: it alone
 * bears the mark, in a field that shows all that is chosen (`chosen`) and does not show it. Where nothing is chosen yet, the
 * field must say itself that the keyboard is there.
 */
export const isHighlighted = (
  option: Element,
  options: readonly Element[],
  combobox: Element,
  chosen: readonly string[],
): boolean =>
  isMarkedAlone(option, options) &&
  !chosen.includes(seenText(option)) &&
  (chosen.length > 0 || isActive(option, textFieldOf(combobox) ?? combobox));

const isActive = ({ id }: Element, field: Element): boolean =>
  id !== '' && field.getAttribute('aria-activedescendant') === id;

/**
 * The one option whose whole text is exactly `name`; null while there is none. Two options of that text, or one that
 * cannot be chosen, are none: nothing is pressed on a guess.
 */
export function exactOption(
  options: readonly HTMLElement[],
  name: string,
  isChoosable: (option: Element, options: readonly Element[]) => boolean = canBeChosen,
): HTMLElement | null {
  const [only, second] = options.filter((option) => seenText(option) === name);
  return only && !second && isChoosable(only, options) ? only : null;
}
