import { collapse } from '../../../core/text/text.ts';
import { matches } from '../../base/native.ts';
import { realmOf } from '../../base/type.ts';
import { waitFor } from '../../base/wait.ts';
import { allOf } from '../chosen.ts';
import { optionName, optionNamed } from '../option.ts';
import {
  type Changer,
  type FieldHandle,
  type FieldParts,
  hasEntry,
  type Kind,
  type Outcome,
} from './kind.ts';

const EFFECT_MS = 1500;

/** A `<select>`, for several choices or for one. */
export const nativeSelect: Kind = {
  fits: (parts) => selectsIn(parts).length > 0,
  chosen(parts) {
    // Two lists beside each other: which of them holds what is chosen cannot be told.
    if (parts.controls.lists.length > 1) return null;
    return allOf(
      selectsIn(parts).flatMap((select) =>
        [...select.selectedOptions]
          .filter((option) => select.multiple || !isInvitation(option))
          .map((element) => ({ text: optionName(element), element })),
      ),
    );
  },
};

export const changeNativeSelect: Changer = {
  offered: async (field) => optionsOf(field).map(optionName),
  async choose(field, names, { signal, onStep }) {
    const outcomes = new Map<string, Outcome>();
    for (const name of names) {
      if (signal.aborted) break;
      const option = theOption(field, name);
      if (!option) outcomes.set(name, 'notOffered');
      else if (option.selected) outcomes.set(name, 'already');
      else {
        onStep(name);
        setSelected(option, true);
        const isTaken = await waitFor(field.document, () => hasEntry(field, name), { forMs: EFFECT_MS });
        outcomes.set(name, isTaken ? 'chosen' : 'noEffect');
        if (!isTaken) setSelected(theOption(field, name), false);
      }
    }
    return outcomes;
  },
  async takeBack(field, names) {
    const left: string[] = [];
    for (const name of names) {
      setSelected(theOption(field, name), false);
      if (!(await waitFor(field.document, () => !hasEntry(field, name), { forMs: EFFECT_MS })))
        left.push(name);
    }
    return left;
  },
};

function selectsIn({ controls, single }: FieldParts): HTMLSelectElement[] {
  const selects = controls.inputs.filter((input): input is HTMLSelectElement => input.localName === 'select');
  return selects.filter(({ multiple }) => multiple !== single);
}

const optionsOf = (field: FieldHandle): HTMLOptionElement[] => {
  const parts = field.read();
  const selects = parts ? selectsIn(parts).filter((select) => !matches(select, ':disabled')) : [];
  // The group of an option may be disabled for it.
  return selects.flatMap((select) =>
    [...select.options].filter((option) => !matches(option, ':disabled,[hidden]')),
  );
};

function theOption(field: FieldHandle, name: string): HTMLOptionElement | null {
  const option = optionNamed(optionsOf(field), name);
  return option && option !== 'several' ? (option as HTMLOptionElement) : null;
}

/** What a list for one choice shows while nothing is chosen. */
const isInvitation = (option: HTMLOptionElement): boolean =>
  option.value === '' || matches(option, ':disabled,[hidden]') || collapse(option.text) === '';

/** Changes one option and leaves the others as they are; tells the page as the browser does. */
export function setSelected(option: HTMLOptionElement | null, selected: boolean): void {
  const select = option?.closest('select');
  if (!option || !select || option.selected === selected) return;
  if (select.multiple || selected) option.selected = selected;
  else select.selectedIndex = [...select.options].findIndex(isInvitation);
  const { Event } = realmOf(option);
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
