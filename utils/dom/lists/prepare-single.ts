import type { ByLanguage } from '../../core/source.ts';
import { collapse, foldedLabels, foldLabel } from '../../core/text.ts';
import { composedParent } from '../base/composed.ts';
import { textOf } from '../base/text.ts';
import { textFieldOf } from './choose-options.ts';
import { isFiller } from './prepare-chooser.ts';

/** `unknown`: something is shown and it cannot be told whether it is a choice or an invitation to choose. */
export type SingleState = 'empty' | 'chosen' | 'unknown';

const CONTROLS = 'input:not([type=hidden]),select,textarea,[role=combobox],[aria-haspopup=listbox]';
const NOT_SHOWN_AS_VALUE =
  '[aria-live],[role=log],[role=status],[role=alert],[role=tooltip],[role=listbox],[role=option]';
const WORD = /[\p{L}\p{N}]/u;

/** Whether a native single-choice list still shows its invitation, or nothing. */
export function nativeState(list: HTMLSelectElement): SingleState {
  const option = list.selectedOptions[0];
  return !option || option.value === '' || option.disabled || option.hidden ? 'empty' : 'chosen';
}

/**
 * Whether a combobox shows a choice. Empty only by evidence: no text at all, or a text that the widget itself marks as its
 * placeholder. `offered` are the options of its list as far as known: a text that is one of them is a choice.
 */
export function comboboxState(
  combobox: HTMLElement,
  labels: ByLanguage,
  offered: readonly string[] = [],
): SingleState {
  if (textFieldOf(combobox)?.value.trim()) return 'chosen';
  const lines = shownLines(combobox, labels);
  if (lines.some((line) => offered.includes(line))) return 'chosen';
  const placeholders = placeholderTexts(combobox);
  return lines.every((line) => placeholders.includes(line)) ? 'empty' : 'unknown';
}

/** The texts that a single-choice widget shows: its value, or what invites to choose one. */
export function shownLines(combobox: HTMLElement, labels: ByLanguage): string[] {
  const widget = widgetOf(combobox, labels);
  const text = widget.localName === 'button' ? widget.textContent : textOf(widget, 1000, NOT_SHOWN_AS_VALUE);
  const lines = [...(text ?? '').split('\n'), ...buttonTexts(widget, combobox)].map(collapse);
  return [...new Set(lines)].filter((line) => WORD.test(line));
}

/** The text of a button is left out of `textOf`; of a combobox that is a button it is the value. */
const buttonTexts = (widget: Element, combobox: Element): string[] =>
  widget !== combobox && combobox.localName === 'button' ? [combobox.textContent ?? ''] : [];

/** The largest part of the page around the combobox that holds no other control and not the label. */
function widgetOf(combobox: HTMLElement, labels: ByLanguage): Element {
  const names = foldedLabels(labels);
  let widget: Element = combobox;
  for (let node = composedParent(combobox); node; node = composedParent(node)) {
    const foreign = [...node.querySelectorAll(CONTROLS)].some(
      (control) => !combobox.contains(control) && !control.contains(combobox) && !isFiller(control),
    );
    if (
      foreign ||
      textOf(node, 1000)
        .split('\n')
        .some((line) => names.has(foldLabel(line)))
    )
      break;
    widget = node;
  }
  return widget;
}

function placeholderTexts(combobox: HTMLElement): string[] {
  const field = textFieldOf(combobox) ?? combobox;
  const root = field.getRootNode() as Document | ShadowRoot;
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(/\s+/u)
    .filter((id) => /placeholder/iu.test(id))
    .map((id) => root.getElementById(id)?.textContent ?? '');
  const named = [field.getAttribute('placeholder') ?? '', field.getAttribute('aria-placeholder') ?? ''];
  const marked = [combobox, ...combobox.querySelectorAll('[data-placeholder]')]
    .filter((element) => element.hasAttribute('data-placeholder'))
    .map((element) => element.textContent ?? '');
  return [...described, ...named, ...marked].map(collapse).filter(Boolean);
}
