import { composedContains } from '../base/composed.ts';
import { isCut } from '../base/scroll.ts';
import { isShown } from '../base/visible.ts';
import { elementOf, isAction } from '../text/place.ts';
import type { ListEntry, Shown } from './list-entry.ts';
import type { Region } from './list-region.ts';
import { isOn, toggleName, togglesIn } from './list-toggles.ts';
import type { Widgets } from './list-widgets.ts';

const OPENS = '[aria-haspopup]:not([aria-haspopup=false])';
const LISTS = '[aria-haspopup=listbox],[aria-haspopup=menu],[aria-haspopup=tree],[aria-haspopup=true]';
const POPUP = '[role=listbox],[role=menu],[role=tree],[role=dialog],dialog';
const NAMES = /^[^\s,]+(?:,\s*[^\s,]+)*$/u;
const MORE = /\d+|\u2026|\.\.\./u;
const IDENTIFIER = /^[\p{L}\p{N}-]+(?:[._][\p{L}\p{N}-]+)+$/u;

/**
 * The button that opens the list of the field, where it has no other control: a menu with items to tick, a list box, a
 * dialog with check boxes. Null where there is none, or it cannot be told which of several.
 */
export function openerOf({ buttons, inputs }: Widgets): HTMLElement | null {
  const openers = buttons.filter((button) => button.matches(OPENS));
  const [only, second] = openers.length > 1 ? openers.filter((button) => button.matches(LISTS)) : openers;
  if (!only || second) return null;
  const popup = popupOf(only);
  return inputs.every((input) => popup && composedContains(popup, input)) ? only : null;
}

/** The popup that a button has opened, by what ARIA says of the two; null while it is closed. */
export function popupOf(opener: HTMLElement): HTMLElement | null {
  const root = opener.getRootNode() as Document | ShadowRoot;
  const ids = ['aria-controls', 'aria-owns'].flatMap(
    (name) => opener.getAttribute(name)?.split(/\s+/u) ?? [],
  );
  const controlled = ids.flatMap((id) => (id && root.getElementById(id)) || []).filter(isShown);
  if (controlled[0]) return controlled[0];
  if (opener.getAttribute('aria-expanded') === 'false') return null;
  const near = [...(opener.parentElement?.querySelectorAll<HTMLElement>(POPUP) ?? [])].filter(isShown);
  const [only, second] = near.filter((popup) => !popup.contains(opener));
  if (only && !second) return only;
  const { id } = opener;
  if (id === '') return null;
  return root.querySelector<HTMLElement>(`[aria-labelledby~="${CSS.escape(id)}"]:is(${POPUP})`);
}

/**
 * What a field shows whose list opens by a button: the ticks of an open menu or list; what is ticked in a dialog may not be
 * taken over yet. Closed, only names that the field writes out count, and no count or invitation proves anything.
 */
export function readOpener(opener: HTMLElement, region: Region): Shown {
  const popup = popupOf(opener);
  const toggles = popup && !isDialog(popup) ? togglesIn(popup) : [];
  if (toggles.length > 0) {
    const entries = toggles.filter(isOn).map((element) => ({ text: toggleName(element), element }));
    return { entries, partial: isCut(toggles) };
  }
  const entries = [...namesOf(opener.textContent ?? '', opener), ...namesBeside(region, popup)];
  const isTelling = entries.some(({ text }) => IDENTIFIER.test(text));
  const isAll = isTelling && !MORE.test(leftOver(opener, region, entries));
  return { entries: isTelling ? entries : [], partial: popup !== null || !isAll };
}

const isDialog = (popup: Element): boolean =>
  popup.matches('dialog,[role=dialog]') || popup.closest('dialog,[role=dialog],[aria-modal=true]') !== null;

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
  let text = [opener.textContent ?? '', ...items.map((item) => item.text)].join(' ');
  for (const entry of entries) text = text.replaceAll(entry.text, '');
  return text;
}
