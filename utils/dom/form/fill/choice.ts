import { composedParent } from '../../base/composed.ts';
import { matches } from '../../base/native.ts';
import { openPopupOf } from '../../base/popup.ts';
import { press } from '../../base/press.ts';
import { seenText, textOf } from '../../base/text.ts';
import { waitFor } from '../../base/wait.ts';
import { isDisabled, isOn, optionsIn, setOption } from '../../lists/option.ts';
import { isChoice, radiosOf } from '../locate/choices.ts';
import type { Field } from '../locate/survey.ts';

/** For a list to open, and for a page to take what was chosen, in milliseconds. */
const EFFECT_MS = 1_500;
/** A combobox shows what is chosen so many boxes around its input at most. */
const LEVELS = 3;
const OPTION = '[role=option],[role=radio]';
const ADDRESS = /(?<![\w.-])(?:https:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/[\w/.-]*)?/giu;

/** What a field holds: its text; of a choice, what is chosen in it, by all that the page says of that. */
export function contentOf(field: Field): string {
  if (!isChoice(field)) return field.value;
  const standing = standingIn(field);
  if (standing) return standing.filter(isOn).map(saidBy)[0] ?? '';
  // What is marked in an open list may only be the option that the keys would choose.
  let shown = field.value || seenText(field);
  let box: Element | null = field;
  for (let level = 0; box && !shown && level < LEVELS; level += 1) {
    box = composedParent(box);
    shown = box ? textOf(box) : '';
  }
  return shown;
}

/** Whether a field holds this value; of a choice, whether the address that is chosen has its host. */
export const holds = (field: Field, value: string): boolean =>
  isChoice(field) ? isOfHost(contentOf(field), value) : field.value === value;

/**
 * Chooses the option that says this text, or names this address; else the only one that names its host. False where there is
 * none or several, or where the page does not take it.
 */
export async function choose(field: Field, text: string): Promise<boolean> {
  const page = field.ownerDocument;
  const standing = standingIn(field);
  if (!standing) press(field);
  const options = standing ?? (await waitFor(page, () => listed(field), { forMs: EFFECT_MS })) ?? [];
  // An option that cannot be chosen may be put back, where it only invites to choose.
  const open = options.filter((each) => !isDisabled(each) || saidBy(each) === text);
  const exact = open.filter((each) => saidBy(each) === text || addressesIn(saidBy(each)).includes(text));
  const [option, another] = exact.length > 0 ? exact : open.filter((each) => isOfHost(saidBy(each), text));
  if (!option || another) {
    // Pressed again it closes its list.
    if (!standing) press(field);
    return false;
  }
  const said = saidBy(option);
  if (!standing || !isOn(option)) setOption(option, true);
  const isTaken = () => contentOf(field) === said || isOfHost(contentOf(field), text);
  return (await waitFor(page, isTaken, { forMs: EFFECT_MS })) !== null;
}

/** Leaves a native choice without one, as it may be before anybody chose. */
export function chooseNone(field: Field): void {
  const chosen = standingIn(field)?.find(isOn);
  if (chosen) setOption(chosen, false);
}

/** The options that stand on the page; null where a list has to be opened for them. */
function standingIn(field: Field): HTMLElement[] | null {
  if (field.localName === 'select') return [...(field as unknown as HTMLSelectElement).options];
  if (field.type === 'radio') return radiosOf(field);
  return matches(field, '[role=listbox],[role=radiogroup]')
    ? [...field.querySelectorAll<HTMLElement>(OPTION)]
    : null;
}

/** The options of the list that a field has opened; null without any. */
function listed(field: Field): HTMLElement[] | null {
  const popup = openPopupOf(field);
  const options = popup ? optionsIn(popup) : [];
  return options.length > 0 ? options : null;
}

/** All that an option says: its text, and the value that a native one has. */
function saidBy(option: HTMLElement): string {
  const { value, labels } = option as Partial<HTMLInputElement>;
  const texts =
    option.localName === 'input' ? [...(labels ?? [])].map((label) => textOf(label)) : [option.textContent];
  const all = [...texts, typeof value === 'string' ? value : ''].map((text) => text?.trim());
  return [...new Set(all)].filter(Boolean).join(' ');
}

const addressesIn = (text: string): readonly string[] => text.match(ADDRESS) ?? [];
const hostOf = (address: string): string => address.replace(/^https:\/\//iu, '').split('/', 1)[0] ?? '';

/** Whether a text names one host only, and that of the address. */
function isOfHost(text: string, address: string): boolean {
  const hosts = new Set(addressesIn(text).map(hostOf));
  return hosts.size === 1 && hosts.has(hostOf(address));
}
