import { collapse } from '../../../core/text/text.ts';
import { accessibleName } from '../../base/name.ts';
import { matches } from '../../base/native.ts';
import { press } from '../../base/press.ts';
import { waitFor } from '../../base/wait.ts';
import { elementOf } from '../../text/item-element.ts';
import { allOf } from '../chosen.ts';
import { entryOf, isDisabled, isOn, optionNamed, setOption } from '../option.ts';
import { moveOf, sideOf } from '../words.ts';
import { type Changer, type FieldHandle, type FieldParts, type Kind, type Outcome, shows } from './kind.ts';

const EFFECT_MS = 2000;
const AT_ONCE_MS = 300;

/** Two lists beside each other: what can be chosen, and what is chosen. */
interface Lists {
  readonly available: HTMLElement;
  readonly chosen: HTMLElement;
}

/** A dual list box: what is marked in one list is moved to the other by a button. */
export const dualListbox: Kind = {
  fits: (parts) => listsOf(parts) !== null,
  alone: true,
  chosen(parts) {
    const lists = listsOf(parts);
    return lists && allOf(optionsIn(lists.chosen).map(entryOf));
  },
};

export const changeDualListbox: Changer = {
  async choose(field, names, { signal, onStep }) {
    const outcomes = new Map<string, Outcome>();
    for (const name of names) {
      if (signal.aborted) break;
      onStep(name);
      outcomes.set(name, await move(field, name, 'in'));
    }
    return outcomes;
  },
  async takeBack(field, names) {
    const left: string[] = [];
    for (const name of names)
      if (shows(field.read(), name) && (await move(field, name, 'out')) !== 'chosen') left.push(name);
    return left;
  },
};

/** Tells two lists apart by their names or captions; null where those do not say which is which. */
function listsOf(parts: FieldParts): Lists | null {
  const [first, second, third] = parts.controls.lists;
  if (!first || !second || third) return null;
  const [one, other] = [sideOf(nameOf(first, parts, null)), sideOf(nameOf(second, parts, first))];
  if (one === other) return null;
  if (one === 'available' || other === 'chosen') return { available: first, chosen: second };
  return { available: second, chosen: first };
}

/** What the list is called, else the last text before it and behind the list before it. */
function nameOf(list: HTMLElement, { region }: FieldParts, before: HTMLElement | null): string {
  const name = accessibleName(list);
  if (sideOf(name)) return name;
  const isBefore = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const caption = region.items.filter((item) => {
    const element = elementOf(item);
    return isBefore(element, list) && !(before && (before.contains(element) || isBefore(element, before)));
  });
  return caption.at(-1)?.text ?? '';
}

/** The options of one of the lists, chosen or not. */
const optionsIn = (list: HTMLElement): HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('option,[role=option]')].filter(
    (option) => collapse(option.textContent ?? '') !== '' && !matches(option, '[value=""]'),
  );

/** Marks the name alone and presses the one button that moves what is marked; `occupied`: the admin has marked something else. */
async function move(field: FieldHandle, name: string, way: 'in' | 'out'): Promise<Outcome> {
  const parts = field.read();
  const lists = parts && listsOf(parts);
  if (!lists) return 'notOffered';
  const from = way === 'in' ? lists.available : lists.chosen;
  const option = theOption(from, name);
  if (!option) return 'notOffered';
  if (optionsIn(from).some((other) => other !== option && isOn(other))) return 'occupied';
  const moved = () => [field.read()].some((now) => now !== null && shows(now, name) === (way === 'in'));
  setOption(option, true);
  // In some lists a click on the name is all that it takes.
  if (await waitFor(field.document, () => moved() || isOn(option), { forMs: AT_ONCE_MS }))
    if (moved()) return 'chosen';
  const button = moverOf(field.read() ?? parts, lists, way);
  if (button) press(button);
  if (button && (await waitFor(field.document, moved, { forMs: EFFECT_MS }))) return 'chosen';
  const left = theOption(from, name);
  if (left && isOn(left)) setOption(left, false);
  return 'noEffect';
}

function theOption(list: HTMLElement, name: string): HTMLElement | null {
  const option = optionNamed(optionsIn(list), name);
  return option && option !== 'several' && !isDisabled(option) ? option : null;
}

/** The one button that says so in words, else the one whose arrow points the way. */
function moverOf(
  { controls }: FieldParts,
  { available, chosen }: Lists,
  way: 'in' | 'out',
): HTMLElement | null {
  const isFirst = (available.compareDocumentPosition(chosen) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const arrow = isFirst === (way === 'in') ? 'forward' : 'back';
  const saying = (what: string) =>
    controls.buttons.filter(
      (button) => !matches(button, ':disabled') && moveOf(accessibleName(button)) === what,
    );
  const words = saying(way);
  const [only, second] = words.length > 0 ? words : saying(arrow);
  return only && !second ? only : null;
}
