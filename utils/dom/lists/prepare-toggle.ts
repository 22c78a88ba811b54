import { collapse } from '../../core/text.ts';
import { accessibleName } from '../base/name.ts';
import { press } from '../base/press.ts';
import { isShown } from '../base/visible.ts';
import { settled } from '../base/wait.ts';
import { listsOf } from './choose-options.ts';
import { boxName } from './list-parts.ts';
import { type Added, hasEntry, type ListPlace } from './prepare-place.ts';
import type { ListField } from './read-listing.ts';

const EFFECT_MS = 1500;
const TOGGLE = 'input[type=checkbox],[role=checkbox],[role=switch],[role=option],[role=menuitemcheckbox]';

/** Ticks the one check box, switch or standing option of that name; null if there is none that can be ticked. */
export async function addByToggle(
  place: ListPlace,
  field: ListField,
  name: string,
  boxes: readonly HTMLElement[],
): Promise<Added | null> {
  const toggle = toggleNamed(field, name, boxes);
  if (!toggle || isOn(toggle)) return null;
  press(toggle);
  const taken = await settled(place.document, () => hasEntry(place, name), { forMs: EFFECT_MS });
  if (taken) return { names: [name], undo: () => undo(place, name, boxes) };
  const left = toggleNamed(place.read()?.field ?? field, name, boxes);
  if (left && isOn(left)) press(left);
  return null;
}

async function undo(place: ListPlace, name: string, boxes: readonly HTMLElement[]): Promise<boolean> {
  const field = place.read()?.field;
  const toggle = field && toggleNamed(field, name, boxes);
  if (!toggle || !isOn(toggle)) return !hasEntry(place, name);
  press(toggle);
  return (await settled(place.document, () => !hasEntry(place, name), { forMs: EFFECT_MS })) !== null;
}

function toggleNamed(field: ListField, name: string, boxes: readonly HTMLElement[]): HTMLElement | null {
  const popups = boxes.flatMap(listsOf);
  const inside = field.inputs.flatMap((input) => [
    input,
    ...(input.matches('[role=listbox],[role=group],[role=menu]')
      ? input.querySelectorAll<HTMLElement>(TOGGLE)
      : []),
  ]);
  const toggles = [...new Set(inside)].filter(
    (input) => input.matches(TOGGLE) && !popups.some((popup) => popup.contains(input)),
  );
  const [only, second] = toggles.filter((toggle) => canToggle(toggle) && nameOf(toggle) === name);
  return only && !second ? only : null;
}

const nameOf = (toggle: HTMLElement): string =>
  toggle.matches('input,[role=checkbox],[role=switch]') ? boxName(toggle) : collapse(accessibleName(toggle));

/** A drawn check box often hides the native one and shows its label instead. */
function canToggle(toggle: HTMLElement): boolean {
  if (toggle.closest('[aria-disabled=true],[inert]') || toggle.matches(':disabled')) return false;
  const labels = (toggle as Partial<HTMLInputElement>).labels ?? [];
  return isShown(toggle) || [...labels].some(isShown);
}

const isOn = (toggle: HTMLElement): boolean =>
  toggle.matches(':checked,[aria-checked=true],[aria-selected=true]');
