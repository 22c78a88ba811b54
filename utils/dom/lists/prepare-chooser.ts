import type { ByLanguage } from '../../core/source.ts';
import { foldedLabels, foldLabel } from '../../core/text.ts';
import { composedElements } from '../base/composed.ts';
import { accessibleName } from '../base/name.ts';
import { isShown } from '../base/visible.ts';
import { isCombobox } from './choose-options.ts';

const CONTROL = 'input:not([type=hidden]),select,textarea,[role=combobox],[aria-haspopup=listbox]';

/** `none`: the page has no such label. `unclear`: it has, and which widget it belongs to cannot be told. */
export type Chooser = HTMLElement | 'none' | 'unclear';

/**
 * The single-choice widget (native list or combobox) of the field with one of `labels`: the one that is called so, else
 * the first control after the only text that says so. `others` are the labels of other fields: one in between ends it.
 */
export function chooserByLabel(
  document: Document,
  labels: ByLanguage,
  others: readonly ByLanguage[],
): Chooser {
  const elements = [...composedElements(document)];
  const wanted = foldedLabels(labels);
  const named = elements.filter(isChooser).filter((one) => wanted.has(foldLabel(accessibleName(one))));
  if (named.length > 0) return onlyOf(named.filter((one) => !named.some((outer) => isAround(outer, one))));
  const starts = elements.filter((element) => wanted.has(foldLabel(ownText(element))) && isShown(element));
  if (starts.length === 0) return 'none';
  const [start, second] = starts;
  if (!start || second) return 'unclear';
  const otherNames = new Set(others.flatMap((texts) => [...foldedLabels(texts)]));
  for (const element of elements.slice(elements.indexOf(start) + 1)) {
    if (otherNames.has(foldLabel(ownText(element)))) return 'unclear';
    if (element.matches(CONTROL) && !isFiller(element)) return isChooser(element) ? element : 'unclear';
  }
  return 'unclear';
}

/** Inputs that carry a widget's value for its form or its validation, and that nobody types into. */
export const isFiller = (control: Element): boolean =>
  control.getAttribute('aria-hidden') === 'true' || control.matches('input[tabindex="-1"]');

function onlyOf(elements: readonly HTMLElement[]): Chooser {
  const [only, second] = elements;
  return only && !second ? only : 'unclear';
}

const isAround = (outer: Element, inner: Element): boolean => outer !== inner && outer.contains(inner);

/** A widget's own text field is see-through while it shows a choice, so what is around it counts as well. */
function isChooser(element: Element): element is HTMLElement {
  if (element.localName === 'select') return !(element as HTMLSelectElement).multiple && isShown(element);
  if (!isCombobox(element)) return false;
  return isShown(element) || (element.parentElement !== null && isShown(element.parentElement));
}

/** The text that stands in an element itself, not in its children. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
  return text;
}
