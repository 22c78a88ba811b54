import { textFieldOf } from '../choose/choose-options.ts';
import { press, pressKey } from '../choose/press.ts';
import { settled } from '../page/settle.ts';
import { hasEntry, type ListPlace } from './prepare-place.ts';

const EFFECT_MS = 800;

/**
 * Takes one chosen entry out again, by its own remove button; else, if it is the last one, by the key that takes the last
 * one. Gives back whether the page shows it gone (it may be gone already) and everything else still there.
 */
export async function undoChip(
  place: ListPlace,
  name: string,
  find: () => HTMLElement | null,
): Promise<boolean> {
  const entries = place.read()?.listing.entries ?? [];
  const others = entries.filter((entry) => entry !== name);
  if (entries.length - others.length !== 1) return entries.length === others.length;
  const gone = (): boolean => !hasEntry(place, name);
  for (const remove of removers(place, name)) {
    press(remove);
    if (await settled(place.document, gone, { forMs: EFFECT_MS })) return stillThere(place, others);
  }
  const combobox = find();
  const field = combobox && textFieldOf(combobox);
  if (field?.value !== '' || place.read()?.listing.entries.at(-1) !== name) return false;
  pressKey(field, 'Backspace');
  await settled(place.document, gone, { forMs: EFFECT_MS });
  return gone() && stillThere(place, others);
}

const stillThere = (place: ListPlace, others: readonly string[]): boolean =>
  others.every((entry) => hasEntry(place, entry));

/** What may be the entry's remove button: a button in it, else the drawing in it that stands for one. */
function removers(place: ListPlace, name: string): HTMLElement[] {
  const entry = place.read()?.field.entries.find(({ text }) => text === name)?.element;
  const chip = entry && chipOf(entry, place);
  if (!chip) return [];
  const buttons = chip.querySelectorAll<HTMLElement>('button,[role=button]');
  if (buttons.length > 0) return buttons.length === 1 ? [...buttons] : [];
  const [drawing, second] = chip.querySelectorAll('svg');
  const holder = drawing?.parentElement;
  if (!drawing || second) return [];
  return holder && holder !== chip && !holder.textContent?.includes(name)
    ? [holder]
    : [drawing as unknown as HTMLElement];
}

/** The entry's element with its button: the largest ancestor that shows this entry and nothing else. */
function chipOf(entry: Element, place: ListPlace): Element {
  const field = place.read()?.field;
  const text = entry.textContent;
  let chip = entry;
  for (let node = entry.parentElement; node; node = node.parentElement) {
    const more = textBesides(node, text ?? '');
    const controls = node.querySelector('input,select,textarea');
    if (!field?.contains(node) || controls || more !== '' || node.contains(field.label)) break;
    chip = node;
  }
  return chip;
}

/** What an element says besides one text and the names of its buttons ("×", "Remove"). */
function textBesides(node: Element, text: string): string {
  let rest = node.textContent ?? '';
  for (const button of node.querySelectorAll('button,[role=button]'))
    rest = rest.replace(button.textContent ?? '', '');
  return rest
    .replace(text, '')
    .replace(/[×✕✖x]/u, '')
    .trim();
}
