import type { ByLanguage } from '../../core/source.ts';
import { collapse, foldedLabels, foldLabel } from '../../core/text.ts';
import { composedElements, composedParent } from '../base/composed.ts';
import { accessibleName, ariaName } from '../base/name.ts';
import { press } from '../base/press.ts';
import { realmOf } from '../base/type.ts';
import { isShown } from '../base/visible.ts';
import { settled } from '../base/wait.ts';
import type { FieldOutcome } from './prepare-choice.ts';

const EFFECT_MS = 1500;
const RADIO = 'input[type=radio],[role=radio]';
const GROUP = 'fieldset,[role=radiogroup],[role=group]';
const OTHER_CONTROL = 'input:not([type=hidden],[type=radio]),select,textarea,[role=combobox],[role=listbox]';

/**
 * Chooses in the group of radio buttons with one of these labels the first of `wanted`, if none is chosen yet. Null where
 * no such group is on the page.
 */
export async function chooseRadio(
  document: Document,
  field: { readonly name: string; readonly labels: ByLanguage; readonly wanted: readonly string[] },
): Promise<FieldOutcome | null> {
  const { name, labels, wanted } = field;
  const radios = radiosByLabel(document, labels);
  if (radios.length === 0) return null;
  if (radios.some(isChosen)) return 'kept';
  const texts = radios.map((radio) => collapse(accessibleName(radio)) || collapse(radio.textContent ?? ''));
  const option = wanted.find((text) => texts.filter((one) => one === text).length === 1);
  const radio = option === undefined ? undefined : radios[texts.indexOf(option)];
  if (!radio || radio.matches(':disabled,[aria-disabled=true]')) return 'failed';
  press(radio);
  const now = (): HTMLElement | undefined => radiosByLabel(document, labels)[texts.indexOf(option ?? '')];
  const isTaken = (): boolean => isChosen(now() ?? radio);
  if (!(await settled(document, isTaken, { forMs: EFFECT_MS }))) return 'failed';
  return { names: [name], undo: () => unchoose(document, now) };
}

/** A native radio button can be cleared, but no click does it; where the page chooses it again, it stays. */
async function unchoose(document: Document, find: () => HTMLElement | undefined): Promise<boolean> {
  const radio = find();
  if (!radio || !isChosen(radio)) return false;
  if (radio.localName === 'input') {
    const realm = realmOf(radio);
    const { prototype } = realm.HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'checked')?.set?.call(radio, false);
    for (const type of ['input', 'change']) radio.dispatchEvent(new realm.Event(type, { bubbles: true }));
  } else press(radio);
  const isCleared = (): boolean => {
    const now = find();
    return now !== undefined && !isChosen(now);
  };
  return (await settled(document, isCleared, { forMs: EFFECT_MS })) !== null;
}

const isChosen = (radio: HTMLElement): boolean => radio.matches(':checked,[aria-checked=true]');

/** The radio buttons of the one group that is called so, or behind the only text that says so, in rendered order. */
function radiosByLabel(document: Document, labels: ByLanguage): HTMLElement[] {
  const wanted = foldedLabels(labels);
  const all = [...composedElements(document)];
  const isOne = (at: Element): at is HTMLElement => at.matches(RADIO);
  const groups = all.filter((at) => at.matches(GROUP) && wanted.has(foldLabel(groupName(at))));
  const [group, other] = groups;
  if (group && !other) return [...composedElements(group)].filter(isOne);
  const [label, second] = all.filter((at) => wanted.has(foldLabel(ownText(at))) && isShown(at));
  if (!label || second) return [];
  for (let box = composedParent(label); box && !box.matches('body,form'); box = composedParent(box)) {
    const inside = [...composedElements(box)];
    if (inside.some((at) => at.matches(OTHER_CONTROL))) return [];
    if (inside.some(isOne)) return inside.filter(isOne);
  }
  return [];
}

const groupName = (group: Element): string =>
  ariaName(group) || (group.querySelector(':scope > legend')?.textContent ?? '');

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
