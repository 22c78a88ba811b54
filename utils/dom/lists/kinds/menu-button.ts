import { collapse } from '../../../core/text/text.ts';
import { composedContains } from '../../base/composed.ts';
import { matches } from '../../base/native.ts';
import { openPopupOf } from '../../base/popup.ts';
import { isVirtualised } from '../../base/scroll.ts';
import { elementOf, isAction } from '../../text/item-element.ts';
import { allOf, type ListEntry, someOf } from '../chosen.ts';
import type { Controls } from '../controls.ts';
import { IDENTIFIER } from '../entry-text.ts';
import { entryOf, isOn, optionsIn } from '../option.ts';
import { optionListOf } from '../option-list.ts';
import type { Region } from '../region.ts';
import { markedIn, outcomesOf, setOptions } from '../set-options.ts';
import type { Changer, ChooseOrder, FieldHandle, Kind, Outcomes } from './kind.ts';

const OPENS = '[aria-haspopup]:not([aria-haspopup=false])';
const LISTS = '[aria-haspopup=listbox],[aria-haspopup=menu],[aria-haspopup=tree],[aria-haspopup=true]';
const NAMES = /^[^\s,]+(?:,\s*[^\s,]+)*$/u;
const MORE = /\d+|\u2026|\.\.\./u;

/** A button that opens a menu with items to tick, a list box, or a dialog with check boxes. */
export const menuButton: Kind = {
  fits: ({ controls }) => openerOf(controls) !== null,
  alone: true,
  /**
   * The ticks of an open menu or list; what is ticked in a dialog may not be taken over yet. Closed, only names that the
   * field writes out count, and no count or invitation proves anything.
   */
  chosen({ controls, region }) {
    const opener = openerOf(controls);
    const popup = opener && openPopupOf(opener);
    if (!opener) return null;
    const options = popup && !isDialog(popup) ? optionsIn(popup) : [];
    if (options.length > 0) {
      const entries = options.filter(isOn).map(entryOf);
      return isVirtualised(options) ? someOf(entries) : allOf(entries);
    }
    const entries = [...namesOf(collapse(opener.textContent ?? ''), opener), ...namesBeside(region, popup)];
    if (!entries.some(({ text }) => IDENTIFIER.test(text))) return someOf([]);
    const isWhole = !popup && !MORE.test(leftOver(opener, region, entries));
    return isWhole ? allOf(entries) : someOf(entries);
  },
};

export const changeMenuButton: Changer = {
  choose: (field, names, order) => change(field, names, true, order),
  async takeBack(field, names) {
    const { signal } = new AbortController();
    const outcomes = await change(field, names, false, { signal, onStep: () => {} });
    return names.filter((name) => !['chosen', 'already'].includes(outcomes.get(name) ?? ''));
  },
};

/** The button that opens the list of a field without another control; null where there is none, or it cannot be told. */
export function openerOf({ buttons, inputs }: Controls): HTMLElement | null {
  const openers = buttons.filter((button) => matches(button, OPENS));
  const [only, second] = openers.length > 1 ? openers.filter((button) => matches(button, LISTS)) : openers;
  if (!only || second) return null;
  const popup = openPopupOf(only);
  return inputs.every((input) => popup && composedContains(popup, input)) ? only : null;
}

/** Sets the options, hands over where the popup has a button for that, and looks again whether it was taken. */
async function change(
  field: FieldHandle,
  names: readonly string[],
  on: boolean,
  order: ChooseOrder,
): Promise<Outcomes> {
  const find = () => {
    const controls = field.read()?.controls;
    return controls ? openerOf(controls) : null;
  };
  const list = optionListOf(field.document, find);
  const settings = await setOptions(list, names, on, order);
  const isHandedOver = await list.close();
  const marked = isHandedOver ? await markedIn(list, new AbortController().signal) : null;
  if (isHandedOver) await list.close();
  // What a dialog took over can only be seen by opening it again.
  return outcomesOf(names, settings, (name) => !marked || marked.has(name) === on, order.signal);
}

const isDialog = (popup: Element): boolean =>
  popup.closest('dialog,[role=dialog],[aria-modal=true]') !== null;

function namesBeside({ items }: Region, popup: Element | null): ListEntry[] {
  return items.flatMap((item) => {
    const element = elementOf(item);
    if (isAction(element) || (popup && composedContains(popup, element))) return [];
    return namesOf(item.text, element);
  });
}

const namesOf = (text: string, element: Element): ListEntry[] =>
  NAMES.test(text.trim())
    ? text
        .split(/,\s*/u)
        .filter((name) => /^\s*\p{L}[^\u2026]*$/u.test(name))
        .map((name) => ({ text: name.trim(), element }))
    : [];

/** What the field says besides the names. */
function leftOver(opener: Element, { items }: Region, entries: readonly ListEntry[]): string {
  let text = [collapse(opener.textContent ?? ''), ...items.map((item) => item.text)].join(' ');
  for (const entry of entries) text = text.replaceAll(entry.text, '');
  return text;
}
