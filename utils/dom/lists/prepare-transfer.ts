import { collapse } from '../../core/text.ts';
import { buttonName } from '../base/name.ts';
import { press } from '../base/press.ts';
import { settled } from '../base/wait.ts';
import { moveOf } from './choose-words.ts';
import { isDisabled, isOn } from './list-toggles.ts';
import { optionsIn, type Transfer } from './list-transfer.ts';
import { type Added, hasEntry, type ListPlace } from './prepare-place.ts';
import { setSelected } from './prepare-select.ts';
import type { ListField } from './read-listing.ts';

const EFFECT_MS = 2000;
const AT_ONCE_MS = 300;

/**
 * Moves one name from the list of what can be chosen to the list of what is chosen: marks it alone and presses the one
 * button that moves what is marked. `occupied`: the admin has marked something else there.
 */
export async function addByTransfer(
  place: ListPlace,
  name: string,
): Promise<Added | 'notOffered' | 'noEffect' | 'occupied'> {
  const moved = await move(place, name, 'in');
  if (moved !== 'moved') return moved;
  return {
    names: [name],
    undo: async () => !hasEntry(place, name) || (await move(place, name, 'out')) === 'moved',
  };
}

async function move(
  place: ListPlace,
  name: string,
  way: 'in' | 'out',
): Promise<'moved' | 'notOffered' | 'noEffect' | 'occupied'> {
  const field = place.read()?.field;
  const { transfer } = field ?? {};
  if (!field || !transfer) return 'notOffered';
  const from = way === 'in' ? transfer.available : transfer.chosen;
  const option = optionNamed(from, name);
  if (!option) return 'notOffered';
  if (optionsIn(from).some((other) => other !== option && isMarked(other))) return 'occupied';
  const moved = (): boolean => hasEntry(place, name) === (way === 'in') && place.read() !== null;
  mark(option, true);
  // In some lists a click on the name is all that it takes.
  if (await settled(place.document, () => moved() || isMarked(option), { forMs: AT_ONCE_MS }))
    if (moved()) return 'moved';
  const button = moverOf(place.read()?.field ?? field, transfer, way);
  if (button) press(button);
  if (button && (await settled(place.document, moved, { forMs: EFFECT_MS }))) return 'moved';
  const left = optionNamed(from, name);
  if (left && isMarked(left)) mark(left, false);
  return 'noEffect';
}

function optionNamed(list: HTMLElement, name: string): HTMLElement | null {
  const [only, second] = optionsIn(list).filter((option) => collapse(option.textContent ?? '') === name);
  return only && !second && !isDisabled(only) ? only : null;
}

const isNative = (option: HTMLElement): option is HTMLOptionElement => option.localName === 'option';

const isMarked = (option: HTMLElement): boolean => (isNative(option) ? option.selected : isOn(option));

function mark(option: HTMLElement, on: boolean): void {
  if (isNative(option)) setSelected(option, on);
  else press(option);
}

/** The one button that says so in words, else the one whose arrow points the way. */
function moverOf(
  { buttons }: ListField,
  { available, chosen }: Transfer,
  way: 'in' | 'out',
): HTMLElement | null {
  const isFirst = (available.compareDocumentPosition(chosen) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const arrow = isFirst === (way === 'in') ? 'forward' : 'back';
  const saying = (what: string) =>
    buttons.filter((button) => !button.matches(':disabled') && moveOf(buttonName(button)) === what);
  const words = saying(way);
  const [only, second] = words.length > 0 ? words : saying(arrow);
  return only && !second ? only : null;
}
