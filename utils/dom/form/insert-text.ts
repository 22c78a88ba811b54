import type { Field } from './field.ts';

/**
 * Puts `text` in place of what the field holds, the way typing would: frameworks see trusted events. Where that does
 * not work (focus taken away, event refused) the value is set directly and announced by an event that crosses shadow
 * roots. The text never goes anywhere but into `field`. Ends with `change` and leaving the field.
 */
export function insertText(field: Field, text: string): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  typeText(field, text);
  if (field.value !== text) {
    setValue(field, text, view);
    field.dispatchEvent(
      new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
    );
  }
  field.dispatchEvent(new view.Event('change', { bubbles: true }));
  leave(field, view);
}

function typeText(field: Field, text: string): void {
  field.focus({ preventScroll: true });
  if (!hasFocus(field)) return;
  field.select();
  // Selecting may run code of the page, which may move the focus: the command writes wherever the focus is.
  if (!hasFocus(field)) return;
  if (text === '') field.ownerDocument.execCommand('delete');
  else field.ownerDocument.execCommand('insertText', false, text);
}

/** Focus is in the field itself, seen from every root and document around it. */
function hasFocus(field: Field): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== field) return false;
  let host = (root as Partial<ShadowRoot>).host;
  while (host) {
    const outer = host.getRootNode() as Document | ShadowRoot;
    if (outer.activeElement !== host) return false;
    host = (outer as Partial<ShadowRoot>).host;
  }
  return true;
}

/** The prototype's own setter: a framework may have put another one on the element. */
function setValue(field: Field, text: string, view: Window & typeof globalThis): void {
  const { prototype } = field.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
}

/** Leaves the field; a page without the system's focus gets no such events, so they are made up then. */
function leave(field: Field, view: Window & typeof globalThis): void {
  let left = false;
  const onBlur = () => {
    left = true;
  };
  field.addEventListener('blur', onBlur, { once: true });
  field.blur();
  field.removeEventListener('blur', onBlur);
  if (left) return;
  field.dispatchEvent(new view.FocusEvent('blur', { composed: true }));
  field.dispatchEvent(new view.FocusEvent('focusout', { bubbles: true, composed: true }));
}
