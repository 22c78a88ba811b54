import { foldLabel } from '../../core/text.ts';
import { type Choice, type Choosing, chooseOption } from '../choose/choose-option.ts';
import { isCombobox, textFieldOf } from '../choose/choose-options.ts';
import { isTextField } from '../choose/set-text.ts';
import type { ListField } from '../list/read-listing.ts';
import { accessibleName } from '../page/accessible-name.ts';
import { foldedLabels } from '../page/labels.ts';
import { type Added, hasEntry, type ListPlace } from './prepare-place.ts';
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

/** The field's enabled comboboxes; a text field inside one is a part of it. */
function comboboxesOf(field: ListField): HTMLElement[] {
  const boxes = field.inputs.filter(
    (input) => isCombobox(input) && !input.matches(':disabled,[aria-disabled=true]'),
  );
  return boxes.filter((box) => !boxes.some((outer) => outer !== box && outer.contains(box)));
}

async function addByCombobox(
  place: ListPlace,
  name: string,
  patience: ListPatience,
): Promise<Added | Refusal> {
  const find = (): HTMLElement | null => {
    const field = place.read()?.field;
    return field ? theCombobox(comboboxesOf(field), place) : null;
  };
  const choice = await chooseOption({
    name,
    single: false,
    find,
    taken: () => hasEntry(place, name),
    ...patience,
  });
  return choice === 'chosen' ? { names: [name], undo: () => undoChip(place, name, find) } : choice;
}

/** The only combobox of the field, or the one that bears the field's label; none when that cannot be told. */
function theCombobox(boxes: readonly HTMLElement[], place: ListPlace): HTMLElement | null {
  const labels = foldedLabels(place.labels);
  const named = boxes.filter((box) => labels.has(foldLabel(accessibleName(textFieldOf(box) ?? box))));
  const [only, second] = boxes.length === 1 ? boxes : named;
  return only && !second ? only : null;
}
