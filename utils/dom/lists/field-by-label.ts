import type { ByLanguage } from '../../core/source/source.ts';
import { foldedLabels, foldLabel } from '../../core/text/text.ts';
import { composedElements } from '../base/composed.ts';
import { accessibleName } from '../base/name.ts';
import { matches, native } from '../base/native.ts';
import { isShown } from '../base/visible.ts';

const CONTROL =
  'input:not([type="hidden"]), textarea, select, [role="combobox"], [role="textbox"], [role="listbox"], [role="searchbox"], [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
/** Controls between a label and its own control: none; other text: little. */
const MOST_LEVELS = 4;

/**
 * The controls that a label with one of these texts belongs to: by accessible name, else by the label's text right
 * before the control in a box of their own. In rendered order; several mean that it is unclear.
 */
export function controlsByLabel(document: Document, labels: ByLanguage): HTMLElement[] {
  const wanted = foldedLabels(labels);
  const controls = [...composedElements(document)].filter(
    (element): element is HTMLElement => matches(element, CONTROL) && isShown(element),
  );
  const named = controls.filter((control) => wanted.has(foldLabel(accessibleName(control))));
  if (named.length > 0) return named;
  return controls.filter((control) => wanted.has(foldLabel(textBefore(control))));
}

/** The text before a control within the smallest box that has a text, if no other control stands there. */
function textBefore(control: HTMLElement): string {
  let box: Element | null = native(control, 'parentElement');
  for (let level = 0; box && level < MOST_LEVELS; level += 1, box = native(box, 'parentElement')) {
    const range = box.ownerDocument.createRange();
    range.setStart(box, 0);
    range.setEndBefore(control);
    const text = range.toString().trim();
    if (range.cloneContents().querySelector(CONTROL)) return lastLine(control);
    if (text) return lastLine(control) || text;
  }
  return '';
}

/** Text of the element right before the control or before one of the boxes that hold nothing else. */
function lastLine(control: HTMLElement): string {
  let at: Element = control;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const before = native(at, 'previousElementSibling');
    if (before)
      return matches(before, CONTROL) || before.querySelector(CONTROL) ? '' : (before.textContent ?? '');
    const parent = native(at, 'parentElement');
    if (!parent) return '';
    at = parent;
  }
  return '';
}
