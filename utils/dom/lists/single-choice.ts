import { collapse } from '../../core/text/text.ts';
import { closest, composedContains } from '../base/composed.ts';
import { referredBy } from '../base/name.ts';
import { attributeOf } from '../base/native.ts';
import { elementOf } from '../text/item-element.ts';
import { frameOf } from './chips.ts';
import { allOf, type Chosen, isNotChosen, someOf } from './chosen.ts';
import { textFieldOf } from './controls.ts';
import type { FieldParts } from './kinds/kind.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * What a combobox for one choice shows. Nothing is chosen only by evidence: no text at all, or a text that the widget itself
 * marks as its placeholder. Of any other text it is unknown whether it is the choice or invites to choose.
 */
export function shownChoice(combobox: HTMLElement, parts: FieldParts): Chosen {
  const field = textFieldOf(combobox);
  if (field?.value.trim()) return allOf([{ text: field.value.trim(), element: field }]);
  const frame = frameOf(combobox, parts.region);
  const isOwn = (element: Element): boolean =>
    composedContains(combobox, element) ||
    ((!frame || composedContains(frame, element)) &&
      closest(element, (at) => at !== frame && isNotChosen(at, parts.controls.inputs)) === null);
  const texts = parts.region.items
    .map((item) => ({ text: collapse(item.text), element: elementOf(item) }))
    .filter(({ text, element }) => WORD.test(text) && isOwn(element));
  const placeholders = placeholdersOf(combobox);
  const entries = texts.filter(({ text }) => !placeholders.includes(text));
  return entries.length === 0 ? allOf([]) : someOf(entries);
}

function placeholdersOf(combobox: HTMLElement): string[] {
  const field = textFieldOf(combobox) ?? combobox;
  const described = referredBy(field, 'aria-describedby')
    .filter(({ id }) => /placeholder/iu.test(id))
    .map(({ textContent }) => textContent ?? '');
  const named = ['placeholder', 'aria-placeholder'].map((name) => attributeOf(field, name) ?? '');
  const marked = [combobox, ...combobox.querySelectorAll('[data-placeholder]')]
    .filter((element) => element.hasAttribute('data-placeholder'))
    .map((element) => element.textContent ?? '');
  return [...described, ...named, ...marked].map(collapse).filter(Boolean);
}
