import { isTextField } from '../base/type.ts';
import { type Choice, type Choosing, chooseOption } from './choose-option.ts';
import { comboboxesOf, comboboxOf } from './prepare-combobox.ts';
import { type Added, countOf, type ListPlace } from './prepare-place.ts';
import { undoChip } from './prepare-remove.ts';
import { addToSelect } from './prepare-select.ts';
import { addToText } from './prepare-text.ts';
import { addByToggle } from './prepare-toggle.ts';
import { addByTransfer } from './prepare-transfer.ts';

export type Refusal = Exclude<Choice, 'chosen'>;

/** How long to wait for a list's answer, and what ends the wait. */
export type ListPatience = Pick<Choosing, 'answerMs' | 'signal' | 'onWhole'>;

/**
 * Adds one name to a list field by the field's own widget, whichever it has: list of options, check boxes, combobox or
 * text. Gives back how to undo it, or why it was not added; the page is then as it was.
 */
export async function addEntry(
  place: ListPlace,
  name: string,
  patience: ListPatience,
): Promise<Added | Refusal> {
  const field = place.read()?.field;
  if (!field) return 'notOffered';
  if (field.transfer) return addByTransfer(place, name);
  const boxes = comboboxesOf(field);
  const direct = (await addToSelect(place, field, name)) ?? (await addByToggle(place, field, name, boxes));
  if (direct) return direct;
  if (boxes.length > 0) return addByCombobox(place, name, patience);
  const choosable = field.inputs.some((input) => !isTextField(input));
  const texts = field.inputs.filter(isTextField);
  const [only, second] = texts;
  return only && !second && !choosable ? addToText(place, only, [name]) : 'notOffered';
}

async function addByCombobox(
  place: ListPlace,
  name: string,
  patience: ListPatience,
): Promise<Added | Refusal> {
  const find = (): HTMLElement | null => comboboxOf(place);
  const count = countOf(place);
  const taken = (): boolean => {
    const { listing, field } = place.read() ?? {};
    // A field that now shows a number in place of the chip counts one more.
    const counts = typeof field?.told === 'number' && count !== null && field.told === count + 1;
    return counts || (listing?.entries.includes(name) ?? false);
  };
  const shown = (): readonly string[] | null => {
    const { listing, field } = place.read() ?? {};
    return listing && !listing.partial && field?.told === null ? listing.entries : null;
  };
  const choice = await chooseOption({ name, single: false, find, taken, shown, ...patience });
  return choice === 'chosen' ? { names: [name], undo: () => undoChip(place, name, find) } : choice;
}
