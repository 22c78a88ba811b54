import { allOf, type ListEntry } from '../chosen.ts';
import type { Controls } from '../controls.ts';
import { entryOf, isOn, seenOptions } from '../option.ts';
import { changerOf } from '../standing-options.ts';
import type { Kind } from './kind.ts';

/** A group of check boxes or switches. */
export const checkboxes: Kind = {
  fits: ({ controls }) => controls.checkboxes.length > 0,
  chosen({ controls }) {
    const all = controls.checkboxes.map(entryOf);
    if (all.some(({ text }) => text === '')) return null;
    const checked = controls.checkboxes.filter(isOn).map(entryOf);
    return checked.length === 0 && areParted(all, controls) ? null : allOf(checked);
  },
};

export const changeCheckboxes = /* @__PURE__ */ changerOf(({ controls }) => seenOptions(controls.checkboxes));

/**
 * Whether buttons part the entries, unless there is one for each: two lists with buttons to move an entry from one to the
 * other show what is chosen beside what is not.
 */
export function areParted(entries: readonly ListEntry[], { buttons, inputs }: Controls): boolean {
  const places = [...new Set(entries.map(({ element }) => element))];
  const own = buttons.filter((button) => !inputs.includes(button));
  // How many buttons stand behind each place and before the next.
  const behind = places.map((place, at) => {
    const next = places[at + 1];
    return own.filter((button) => isAfter(place, button) && (!next || isAfter(button, next))).length;
  });
  const last = behind.pop() ?? 0;
  const gaps = behind.filter((count) => count > 0).length;
  if (gaps === 0) return false;
  return gaps < places.length - 1 || (last === 0 && behind.some((count) => count > 1));
}

const isAfter = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !a.contains(b);
