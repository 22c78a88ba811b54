import { pause } from './wait.ts';

export type TextField = HTMLInputElement | HTMLTextAreaElement;

type Realm = Window & typeof globalThis;

/** The element's own window: a field of a frame has other prototypes than the top page. */
export const realmOf = (element: Element): Realm => (element.ownerDocument.defaultView ?? window) as Realm;

/**
 * Puts `text` in place of the field's content and tells the page so by an `input` event. The native setter of the element's
 * own realm is used because frameworks shadow `value` on the element itself. No `change` event: the text is not final.
 */
export function typeText(field: TextField, text: string): void {
  const realm = realmOf(field);
  const { prototype } = field.localName === 'textarea' ? realm.HTMLTextAreaElement : realm.HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  const inputType = text === '' ? 'deleteContentBackward' : 'insertText';
  field.dispatchEvent(
    new realm.InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType,
      data: text === '' ? null : text,
    }),
  );
}

/** Types `text` as the field's final content: `input`, then `change`. Read the value back to know whether the page kept it. */
export function setText(field: TextField, text: string): void {
  typeText(field, text);
  field.dispatchEvent(new (realmOf(field).Event)('change', { bubbles: true }));
}

/** How long a page gets to undo what was written, before it is read back. */
const READ_BACK_MS = 100;

/** As `setText`, in the field that `find` gives then and after it; says whether the page kept the text. */
export async function writeText(find: () => TextField | null, text: string): Promise<boolean> {
  const field = find();
  if (!field) return false;
  setText(field, text);
  await pause(READ_BACK_MS);
  return find()?.value === text;
}

const TEXT_TYPES = new Set(['text', 'search', 'email', 'url', 'tel']);

/** Whether the element is a text field that a person can type into now. */
export function isTextField(element: Element): element is TextField {
  if (element.localName !== 'textarea' && element.localName !== 'input') return false;
  const field = element as TextField;
  if (field.disabled || field.readOnly) return false;
  return field.localName === 'textarea' || TEXT_TYPES.has(field.type);
}

/**
 * Takes from the browser's undo what was in this field: Chrome keeps one undo for all of a page's fields, of which setting
 * a value or another edit takes nothing, and drops a field's part of it when the field leaves the document. It is put back
 * at once, with its content, without the focus.
 */
export function forgetEdits(field: TextField): void {
  const place = field.ownerDocument.createTextNode('');
  field.before(place);
  place.replaceWith(field);
}
