import { collapse } from '../../core/text/text.ts';
import { closest, composedElements } from '../base/composed.ts';
import { accessibleName, ariaName } from '../base/name.ts';
import { attributeOf, matches } from '../base/native.ts';
import { press } from '../base/press.ts';
import { seenText, textOf } from '../base/text.ts';
import { realmOf } from '../base/type.ts';
import { createSight } from '../base/visible.ts';
import type { ListEntry } from './chosen.ts';

/** Things that are chosen each by itself: options, items of menus, check boxes and switches. */
const OPTION =
  'option,input[type=checkbox],[role=checkbox],[role=switch],[role=option],[role=menuitemcheckbox],[role=menuitemradio],[role=treeitem][aria-checked]';
const CHECKBOX = 'input,[role=checkbox],[role=switch],[role=radio]';
const ONE_WORD = /^\S+$/u;
/** Ticks, crosses, boxes, emoji. */
const SIGNS = /^[\p{So}\s]+|(?<![\p{So}\s])[\p{So}\s]+$/gu;
const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
const CELL = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';
/** An option's name is no longer. */
const LONGEST_NAME = 400;

export const isOption = (element: Element): element is HTMLElement => matches(element, OPTION);

/** The options in a part of the page that can be seen, or whose label can; one inside another counts once. */
export function optionsIn(box: Element): HTMLElement[] {
  const all = seenOptions([...composedElements(box)].filter(isOption));
  return all.filter((option) => !all.some((outer) => outer !== option && outer.contains(option)));
}

/** Those of the options that can be seen. A drawn check box often hides the native one and shows its label instead. */
export function seenOptions(options: readonly HTMLElement[]): HTMLElement[] {
  const { shows } = createSight();
  const labels = (option: Partial<HTMLInputElement>) => [...(option.labels ?? [])];
  return options.filter((option) => shows(option) || labels(option).some(shows));
}

/** What an option is called, without the tick or picture that is drawn by letters beside its name. */
export const optionName = (option: HTMLElement): string => nameOf(option).replaceAll(SIGNS, '');

/** A chosen option as an entry of its field. */
export const entryOf = (element: HTMLElement): ListEntry => ({ text: optionName(element), element });

/** What ARIA or its label says, else what is seen in it, without a button that takes it away. */
function nameOf(option: HTMLElement): string {
  if (option.localName === 'option') return collapse((option as HTMLOptionElement).text);
  if (matches(option, CHECKBOX)) return checkboxName(option);
  const named = ariaName(option);
  if (named) return collapse(named);
  const own = option.querySelector('button,[role=button]')
    ? textOf(option, LONGEST_NAME, '[role=button]')
    : seenText(option);
  return nameIn(option, collapse(own || (option.textContent ?? '')));
}

/** The item of a tree around a check box that only draws the item's own state, and that nothing needs to name (Element Plus). */
const treeItemAround = (box: Element): HTMLElement | null =>
  box.parentElement?.closest<HTMLElement>('[role=treeitem][aria-checked]') ?? null;

/** Whether an option is chosen: by itself, or by the native check box that it draws. */
export function isOn(option: HTMLElement): boolean {
  if (option.localName === 'option') return (option as HTMLOptionElement).selected;
  const drawn = treeItemAround(option) ?? option;
  if (matches(drawn, ':checked,[aria-checked=true],[aria-selected=true],[aria-pressed=true]')) return true;
  return !drawn.hasAttribute('aria-checked') && option.querySelector('input[type=checkbox]:checked') !== null;
}

/** Whether a native option stands for no choice, in a list for one. */
export const isNoChoice = (option: HTMLOptionElement): boolean =>
  option.value === '' || matches(option, ':disabled,[hidden]') || collapse(option.text) === '';

/**
 * Chooses an option or leaves it, telling the page as the browser does: a native one of a list, which no click reaches, or a
 * native radio button that is left, which no click does. Any other is pressed.
 */
export function setOption(option: HTMLElement, on: boolean): void {
  const realm = realmOf(option);
  const select = option.closest('select');
  if (select && (select.multiple || on)) (option as HTMLOptionElement).selected = on;
  else if (select) select.selectedIndex = [...select.options].findIndex(isNoChoice);
  else if (on || (option as Partial<HTMLInputElement>).type !== 'radio') {
    pressOption(option);
    return;
  } else
    Object.getOwnPropertyDescriptor(realm.HTMLInputElement.prototype, 'checked')?.set?.call(option, false);
  for (const type of ['input', 'change'])
    (select ?? option).dispatchEvent(new realm.Event(type, { bubbles: true, composed: type === 'input' }));
}

/** Presses an option where a person does, on its words: some listen in it only (React Suite: at the label of a check box). */
export const pressOption = (option: HTMLElement): void => press(firstText(option)?.parentElement ?? option);

export const isDisabled = (option: HTMLElement): boolean =>
  matches(option, ':disabled') || option.closest('[aria-disabled=true],[disabled],[inert]') !== null;

/** The one option of exactly this name; null while there is none, `several` where it cannot be told which is meant. */
export function optionNamed(options: readonly HTMLElement[], name: string): HTMLElement | 'several' | null {
  const [only, second] = options.filter((option) => optionName(option) === name);
  return second ? 'several' : (only ?? null);
}

/**
 * Whether an option bears the mark of a chosen one only because the keyboard is at it, as some lists do: it alone bears the
 * mark, by a state that does not stand for a tick, in a field that shows all that is chosen (`chosen`) and does not show it.
 * Where nothing is chosen yet, the field must say itself that the keyboard is there.
 */
export const isHighlighted = (
  option: HTMLElement,
  options: readonly HTMLElement[],
  field: Element,
  chosen: readonly string[],
): boolean =>
  isMarkedAlone(option, options) &&
  !chosen.includes(optionName(option)) &&
  (chosen.length > 0 || (option.id !== '' && attributeOf(field, 'aria-activedescendant') === option.id));

/**
 * Whether an option is marked as the one that what was typed stands for, as ARIA's pattern of a text field with a list does:
 * it alone is selected, in a list for one choice. In such a list that does not tell what is chosen as a chip.
 */
export const isSuggested = (option: HTMLElement, options: readonly HTMLElement[]): boolean =>
  isMarkedAlone(option, options) &&
  closest(option, (at) => attributeOf(at, 'aria-multiselectable') === 'true') === null;

const isMarkedAlone = (option: Element, options: readonly Element[]): boolean =>
  matches(option, '[aria-selected=true]:not([aria-checked],[aria-disabled=true])') &&
  options.every((other) => other === option || attributeOf(other, 'aria-selected') !== 'true');

/**
 * A check box's name; of a name with a description behind it, the name. A box that is called by what is done with it ("Select
 * row") stands for the one word in its row, or the one that it is called by.
 */
function checkboxName(box: HTMLElement): string {
  const name = accessibleName(box);
  const isOwn = ONE_WORD.test(name) && !isShared(box);
  const item = treeItemAround(box);
  if (name === '' && item) return nameOf(item);
  const words = name === '' || isOwn ? [] : wordsBeside(box);
  const named = words.filter((word) => name.split(/\s+/u).includes(word));
  const [word, another] = named.length > 0 ? named : words;
  if (word && !another) return word;
  const label = (box as Partial<HTMLInputElement>).labels?.[0];
  return label ? nameIn(label, name) : name;
}

/** Of a text of several words that begins with one word in an element of its own, that word: a description follows it. */
function nameIn(element: Element, text: string): string {
  const first = ONE_WORD.test(text) ? '' : collapse(firstText(element)?.data ?? '');
  return ONE_WORD.test(first) && text.startsWith(first) ? first : text;
}

/** Whether another box of the table is called the same: by what is done with it. */
function isShared(box: Element): boolean {
  const name = attributeOf(box, 'aria-label');
  const named = box.closest(TABLE)?.querySelectorAll('[aria-label]') ?? [];
  return (
    name !== null && [...named].some((other) => other !== box && attributeOf(other, 'aria-label') === name)
  );
}

/** What the cells of a box's row say that consist of one word, without the box's own label; none where the box has no row to itself. */
function wordsBeside(box: HTMLElement): readonly string[] {
  const row = box.closest('tr,[role=row]');
  if (row?.querySelectorAll('input,[role=checkbox],[role=switch]').length !== 1) return [];
  const own = [box, ...((box as Partial<HTMLInputElement>).labels ?? [])];
  const texts = [...row.querySelectorAll(CELL)].map((cell) => {
    const parts = [...cell.childNodes].filter((node) => !own.some((each) => node.contains(each)));
    return collapse(parts.map(({ textContent }) => textContent).join(''));
  });
  return [...new Set(texts.filter((text) => ONE_WORD.test(text)))];
}

function firstText(element: Element): Text | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (collapse(node.nodeValue ?? '') !== '') return node as Text;
  return null;
}
