import { composedElements } from '../base/composed.ts';
import { press, pressKey } from '../base/press.ts';
import { settled } from '../base/wait.ts';
import { textFieldOf } from './choose-options.ts';
import { isCross } from './list-signs.ts';
import { undoCollapsed } from './prepare-collapsed.ts';
import { countOf, hasEntry, isCollapsed, type ListPlace } from './prepare-place.ts';

const BUTTON = 'button,[role=button]';
const DRAWING = 'svg,[role=img]';
/** A removal may be a server's business. */
const EFFECT_MS = 2000;
const READABLE_MS = 3000;
const MOST_TRIES = 2;

/**
 * Takes one chosen entry out again, by its own remove button; else, if it is the last one, by the key that takes the last
 * one; of a field that nothing can be typed into, by its list. Gives back whether the page shows it gone (it may be gone
 * already) and everything else still there. While the list cannot be read, nothing is gone.
 */
export async function undoChip(
  place: ListPlace,
  name: string,
  find: () => HTMLElement | null,
): Promise<boolean> {
  const entries = await entriesOf(place);
  if (!entries) return false;
  const others = entries.filter((entry) => entry !== name);
  if (isCollapsed(place) && others.length === entries.length) return undoCollapsed(place, name);
  if (entries.length - others.length !== 1) return entries.length === others.length;
  const count = countOf(place);
  const gone = (): boolean => {
    const { listing, field } = place.read() ?? {};
    if (!listing || listing.entries.includes(name)) return false;
    return typeof field?.told !== 'number' || field.told === (count ?? 0) - 1;
  };
  for (let tries = 0; tries < MOST_TRIES && !gone(); tries += 1) {
    const remove = removerOf(place, name);
    if (!remove) break;
    press(remove);
    await settled(place.document, gone, { forMs: EFFECT_MS });
  }
  const keeps = (): boolean => isCollapsed(place) || others.every((entry) => hasEntry(place, entry));
  if (gone()) return keeps();
  const combobox = find();
  const field = combobox && textFieldOf(combobox);
  // Where nothing can be typed and no entry has a button, the list that was chosen from takes it back.
  if (combobox && !field) return undoCollapsed(place, name);
  if (field?.value !== '' || place.read()?.listing.entries.at(-1) !== name) return false;
  pressKey(field, 'Backspace');
  await settled(place.document, gone, { forMs: EFFECT_MS });
  return gone() && keeps();
}

/** The list's entries once it can be read; a page that waits for its server shows none. */
const entriesOf = (place: ListPlace): Promise<readonly string[] | null> =>
  settled(place.document, () => place.read()?.listing.entries, { forMs: READABLE_MS });

/** The entry's remove button: the one button in it, else the cross or drawing in it that stands for one. */
function removerOf(place: ListPlace, name: string): HTMLElement | null {
  const entry = place.read()?.field.entries.find(({ text }) => text === name)?.element;
  const chip = entry && chipOf(entry, place);
  if (!chip) return null;
  const buttons = [...composedElements(chip)].filter(
    (at): at is HTMLElement => at !== entry && at.matches(BUTTON) && !at.contains(entry),
  );
  if (buttons.length > 0) return buttons.length === 1 ? (buttons[0] ?? null) : null;
  const parts = [...composedElements(chip)] as HTMLElement[];
  const [cross, other] = parts.filter(isBareCross);
  if (cross && !other) return cross;
  const [drawing, second] = parts.filter((at) => at.matches(DRAWING) && !at.parentElement?.closest(DRAWING));
  const holder = drawing?.parentElement;
  if (!drawing || second) return null;
  return holder && holder !== chip && !holder.textContent?.includes(name) ? holder : drawing;
}

const isBareCross = (element: Element): boolean =>
  element.childElementCount === 0 && isCross(element.textContent ?? '');

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

/** What an element says besides one text, its buttons and their signs ("×"). */
function textBesides(node: Element, text: string): string {
  const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let said = '';
  for (let at = walker.nextNode(); at; at = walker.nextNode())
    if (!at.parentElement?.closest(BUTTON)) said += at.nodeValue ?? '';
  const left = said.replace(text, '').trim();
  return isCross(left) ? '' : left;
}
