import { foldedLabels, foldLabel } from '../../core/text.ts';
import { accessibleName } from '../base/name.ts';
import { isCombobox, textFieldOf } from './choose-options.ts';
import type { ListPlace } from './prepare-place.ts';
import type { ListField } from './read-listing.ts';

/** The field's enabled comboboxes; a text field inside one is a part of it. */
export function comboboxesOf(field: ListField): HTMLElement[] {
  const boxes = field.inputs.filter(
    (input) => isCombobox(input) && !input.matches(':disabled,[aria-disabled=true]'),
  );
  return boxes.filter((box) => !boxes.some((outer) => outer !== box && outer.contains(box)));
}

/** The only combobox of the field, or the one that bears the field's label; none when that cannot be told. */
export function comboboxOf(place: ListPlace): HTMLElement | null {
  const field = place.read()?.field;
  if (!field) return null;
  const boxes = comboboxesOf(field);
  const labels = foldedLabels(place.labels);
  const named = boxes.filter((box) => labels.has(foldLabel(accessibleName(textFieldOf(box) ?? box))));
  const [only, second] = boxes.length === 1 ? boxes : named;
  return only && !second ? only : null;
}
