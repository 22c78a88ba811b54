import { composedElements } from '../../base/composed.ts';
import { attributeOf } from '../../base/native.ts';
import { allOf } from '../chosen.ts';
import { entryOf, isOn, isOption, seenOptions } from '../option.ts';
import { changerOf } from '../standing-options.ts';
import type { FieldParts, Kind } from './kind.ts';

/** A list box that stands on the page; one that holds the tokens of a combobox is a part of that. */
export const listbox: Kind = {
  fits: (parts) => listsIn(parts).length > 0,
  chosen(parts) {
    const lists = listsIn(parts);
    if (parts.controls.lists.length > 1) return null;
    if (parts.controls.comboboxes.length > 0 && lists.some(isUnclear)) return null;
    return allOf(lists.flatMap(optionsOf).filter(isOn).map(entryOf));
  },
};

export const changeListbox = /* @__PURE__ */ changerOf((parts) =>
  seenOptions(listsIn(parts).flatMap(optionsOf)),
);

const listsIn = ({ controls }: FieldParts): HTMLElement[] =>
  controls.lists.filter((list) => list.localName !== 'select' && !controls.tokenLists.has(list));

const optionsOf = (list: HTMLElement): HTMLElement[] => [...composedElements(list)].filter(isOption);

/** A single-choice list beside a text input with nothing selected may hold offers, or the tokens that were chosen. */
const isUnclear = (list: HTMLElement): boolean =>
  attributeOf(list, 'aria-multiselectable') !== 'true' && !optionsOf(list).some(isOn);
