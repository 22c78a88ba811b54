import { composedContains, composedElements } from '../base/composed.ts';
import { matches, native } from '../base/native.ts';
import { press, pressKey } from '../base/press.ts';
import { waitFor } from '../base/wait.ts';
import { isAll } from './chosen.ts';
import { textFieldOf } from './controls.ts';
import { isCross } from './entry-text.ts';
import { type FieldHandle, type ListField, shows } from './kinds/kind.ts';

const BUTTON = 'button,[role=button]';
const DRAWING = 'svg,[role=img]';
/** A removal may be a server's business. */
const EFFECT_MS = 2000;
const READABLE_MS = 3000;
const MOST_TRIES = 2;

/**
 * Takes one entry out by its own remove button; else, if it is the last one, by the key that takes the last one out of the
 * combobox. Gives back whether the page shows it gone and everything else still there.
 */
export async function takeBackChip(
  field: FieldHandle,
  name: string,
  combobox: HTMLElement | null,
): Promise<boolean> {
  const before = field.read();
  if (!before) return false;
  const others = before.entries.filter(({ text }) => text !== name);
  const isGoneIn = (now: ListField | null): now is ListField =>
    now !== null &&
    !shows(now, name) &&
    (isAll(now) || now.count === 'unknown' || now.count === Number(before.count) - 1);
  const gone = (): boolean => isGoneIn(field.read());
  let isPressed = false;
  const act = async (once: () => void): Promise<void> => {
    once();
    isPressed = true;
    await waitFor(field.document, gone, { forMs: EFFECT_MS });
    // A page that draws itself anew may not be readable for a moment.
    await waitFor(field.document, () => field.read(), { forMs: READABLE_MS });
  };
  for (let tries = 0; tries < MOST_TRIES && !gone(); tries += 1) {
    const remove = removerOf(field, name);
    if (!remove) break;
    await act(() => press(remove));
  }
  const text = combobox && textFieldOf(combobox);
  if (!gone() && text?.value === '' && field.read()?.entries.at(-1)?.text === name) {
    await act(() => pressKey(text, 'Backspace'));
  }
  const keepsOthers = (): boolean => {
    const now = field.read();
    return isGoneIn(now) && (!isAll(now) || others.every(({ text }) => shows(now, text)));
  };
  return (await waitFor(field.document, keepsOthers, { forMs: isPressed ? EFFECT_MS : 0 })) !== null;
}

/** The entry's remove button: the one button in it, else the cross or drawing in it that stands for one. */
function removerOf(field: FieldHandle, name: string): HTMLElement | null {
  const entries = field.read()?.entries ?? [];
  const entry = entries.find(({ text }) => text === name)?.element;
  // Names that stand in one text have no button each.
  if (!entry || entries.some(({ text, element }) => text !== name && element === entry)) return null;
  const chip = chipOf(entry, field);
  const buttons = [...composedElements(chip)].filter(
    (at): at is HTMLElement => at !== entry && matches(at, BUTTON) && !at.contains(entry),
  );
  if (buttons.length > 0) return buttons.length === 1 ? (buttons[0] ?? null) : null;
  const parts = [...composedElements(chip)] as HTMLElement[];
  const [cross, other] = parts.filter(isBareCross);
  if (cross && !other) return cross;
  const [drawing, second] = parts.filter((at) => matches(at, DRAWING) && !at.parentElement?.closest(DRAWING));
  const holder = drawing?.parentElement;
  if (!drawing || second) return null;
  return holder && holder !== chip && !holder.textContent?.includes(name) ? holder : drawing;
}

const isBareCross = (element: Element): boolean =>
  element.childElementCount === 0 && isCross(element.textContent ?? '');

/** The entry's element with its button: the largest ancestor that shows this entry and nothing else. */
function chipOf(entry: Element, field: FieldHandle): Element {
  const parts = field.read();
  const text = entry.textContent;
  let chip = entry;
  for (let node = native(entry, 'parentElement'); node; node = native(node, 'parentElement')) {
    const outer = node;
    // What stands in the control that is pressed to open the list has no button beside it: that clears the whole field.
    const isOther =
      node.querySelector('input,select,textarea') !== null ||
      parts?.controls.inputs.some((input) => composedContains(outer, input)) ||
      textBesides(node, text ?? '') !== '';
    if (isOther || !parts?.contains(node) || node.contains(parts.region.label)) break;
    chip = node;
  }
  return chip;
}

/** What an element says besides one text, its buttons and their signs ("×"). */
function textBesides(node: Element, text: string): string {
  const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let all = '';
  for (let at = walker.nextNode(); at; at = walker.nextNode())
    if (!at.parentElement?.closest(BUTTON)) all += at.nodeValue ?? '';
  const left = all.replace(text, '').trim();
  return isCross(left) ? '' : left;
}
