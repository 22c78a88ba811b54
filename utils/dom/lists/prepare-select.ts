import { collapse } from '../../core/text.ts';
import { realmOf } from '../base/type.ts';
import { settled } from '../base/wait.ts';
import { type Added, hasEntry, type ListPlace } from './prepare-place.ts';
import type { ListField } from './read-listing.ts';

const EFFECT_MS = 1500;

/** Selects the one option of that text in a native list; null if there is no such list or option. */
export async function addToSelect(place: ListPlace, field: ListField, name: string): Promise<Added | null> {
  const option = optionNamed(field, name);
  if (!option || option.selected) return null;
  setSelected(option, true);
  if (await settled(place.document, () => hasEntry(place, name), { forMs: EFFECT_MS }))
    return { names: [name], undo: () => undo(place, name) };
  const left = optionNamed(place.read()?.field ?? field, name);
  if (left?.selected) setSelected(left, false);
  return null;
}

async function undo(place: ListPlace, name: string): Promise<boolean> {
  const field = place.read()?.field;
  const option = field && optionNamed(field, name);
  if (!option?.selected) return !hasEntry(place, name);
  setSelected(option, false);
  return (await settled(place.document, () => !hasEntry(place, name), { forMs: EFFECT_MS })) !== null;
}

function optionNamed(field: ListField, name: string): HTMLOptionElement | null {
  const lists = field.inputs.filter(
    (input): input is HTMLSelectElement =>
      input.localName === 'select' && (input as HTMLSelectElement).multiple,
  );
  const options = lists.filter((list) => !list.matches(':disabled')).flatMap((list) => [...list.options]);
  const [only, second] = options.filter((option) => collapse(option.text) === name);
  return only && !second && !only.matches(':disabled') ? only : null;
}

/** Changes one option and leaves the others as they are; tells the page as the browser does. */
export function setSelected(option: HTMLOptionElement, selected: boolean): void {
  option.selected = selected;
  announceChoice(option);
}

/** The two events that a browser sends after a choice in a native list. */
export function announceChoice(option: HTMLOptionElement): void {
  const { Event } = realmOf(option);
  const list = option.closest('select');
  list?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list?.dispatchEvent(new Event('change', { bubbles: true }));
}
