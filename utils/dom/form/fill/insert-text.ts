import { realmOf, typeText } from '../../base/type.ts';
import type { Field } from '../locate/survey.ts';

/**
 * Puts `text` in place of what the field holds, the way typing would: frameworks see trusted events. Where that does
 * not work (focus taken away, event refused) the value is set directly and announced by an event that crosses shadow
 * roots. The text never goes anywhere but into `field`. Ends with `change` and leaving the field.
 */
export function insertText(field: Field, text: string): void {
  insertAsTyped(field, text);
  if (field.value !== text) typeText(field, text);
  field.dispatchEvent(new (realmOf(field).Event)('change', { bubbles: true }));
  leave(field);
}

function insertAsTyped(field: Field, text: string): void {
  field.focus({ preventScroll: true });
  if (!hasFocus(field)) return;
  field.select();
  // Selecting may run code of the page, which may move the focus: the command writes wherever the focus is.
  if (!hasFocus(field)) return;
  field.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Focus is in the element itself, seen from every root and document around it. */
function hasFocus(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) return false;
  return root.nodeType === Node.DOCUMENT_NODE || hasFocus((root as ShadowRoot).host);
}

/** Leaves the field; a page without the system's focus gets no such events, so they are made up then. */
function leave(field: Field): void {
  let left = false;
  const onBlur = () => {
    left = true;
  };
  field.addEventListener('blur', onBlur, { once: true });
  field.blur();
  field.removeEventListener('blur', onBlur);
  if (left) return;
  const { FocusEvent } = realmOf(field);
  field.dispatchEvent(new FocusEvent('blur', { composed: true }));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}
