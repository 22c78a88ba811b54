/** What can be filled: a one-line or a many-line text field. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = new Set(['text', 'password', 'url', 'search']);
/** Roles that make a text field something else than a place to type a value. */
const OTHER_ROLES = new Set(['combobox', 'searchbox', 'spinbutton', 'slider', 'switch', 'button']);

/** Whether the element is a text field at all, in whatever state; an unknown `type` counts as text. */
export function isField(element: Element): element is Field {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && TEXT_TYPES.has((element as HTMLInputElement).type);
}

/** Whether the field is for searching or choosing rather than for a value, by its own marking. */
export const isOtherwiseUsed = (field: Field): boolean =>
  OTHER_ROLES.has(field.getAttribute('role')?.trim().toLowerCase() ?? '');
