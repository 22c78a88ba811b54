import { hasFocus, noteEdit } from '../../base/focus.ts';
import { setText } from '../../base/type.ts';
import type { Field } from '../locate/survey.ts';

/**
 * Puts `text` in place of what the field holds, the way typing would: frameworks see trusted events. A page that refuses
 * more than one character at a time gets them one by one (`singly`: at once). Where that does not work (focus taken away,
 * event refused) the value is set directly and announced. The text never goes anywhere but into `field`, which has the
 * focus unless the page took it away.
 */
export function insertText(field: Field, text: string, singly = false): void {
  const { value } = field;
  if (!singly) insertAsTyped(field, [text]);
  // What the page made something else of, it would make something else of again.
  if (field.value !== text && (singly || [value, ''].includes(field.value))) insertAsTyped(field, text);
  if (field.value !== text) setText(field, text);
}

function insertAsTyped(field: Field, pieces: Iterable<string>): void {
  if (!hasFocus(field)) return;
  field.select();
  noteEdit(field);
  for (const piece of pieces) {
    // Selecting and inserting may run code of the page, which may move the focus: the command writes wherever that is.
    if (!hasFocus(field)) return;
    field.ownerDocument.execCommand(piece === '' ? 'delete' : 'insertText', false, piece);
  }
}
