import { matches } from '../../base/native.ts';
import { press } from '../../base/press.ts';
import { realmOf } from '../../base/type.ts';
import { waitFor } from '../../base/wait.ts';
import { allOf } from '../chosen.ts';
import { isOn, optionName, optionNamed } from '../option.ts';
import { type Changer, type FieldHandle, hasEntry, type Kind, type Outcome } from './kind.ts';

const EFFECT_MS = 1500;

/** A group of radio buttons: one choice. */
export const radioGroup: Kind = {
  fits: ({ controls }) => controls.radios.length > 0 && controls.inputs.length === 0,
  chosen: ({ controls }) =>
    allOf(controls.radios.filter(isOn).map((element) => ({ text: optionName(element), element }))),
};

export const changeRadioGroup: Changer = {
  offered: async (field) => radiosOf(field).map(optionName),
  async choose(field, names, { onStep }) {
    const outcomes = new Map<string, Outcome>();
    for (const name of names) {
      const radio = optionNamed(radiosOf(field), name);
      if (!radio || radio === 'several' || matches(radio, ':disabled,[aria-disabled=true]'))
        outcomes.set(name, 'notOffered');
      else {
        onStep(name);
        press(radio);
        const isTaken = await waitFor(field.document, () => hasEntry(field, name), { forMs: EFFECT_MS });
        outcomes.set(name, isTaken ? 'chosen' : 'noEffect');
      }
    }
    return outcomes;
  },
  /** A native radio button can be cleared, but no click does it; where the page chooses it again, it stays. */
  async takeBack(field, names) {
    const left: string[] = [];
    for (const name of names) {
      const radio = optionNamed(radiosOf(field), name);
      if (radio && radio !== 'several') clear(radio);
      const isGone = () => field.read() !== null && !hasEntry(field, name);
      if (!(await waitFor(field.document, isGone, { forMs: EFFECT_MS }))) left.push(name);
    }
    return left;
  },
};

const radiosOf = (field: FieldHandle): readonly HTMLElement[] => field.read()?.controls.radios ?? [];

function clear(radio: HTMLElement): void {
  if (radio.localName !== 'input') {
    press(radio);
    return;
  }
  const realm = realmOf(radio);
  Object.getOwnPropertyDescriptor(realm.HTMLInputElement.prototype, 'checked')?.set?.call(radio, false);
  for (const type of ['input', 'change']) radio.dispatchEvent(new realm.Event(type, { bubbles: true }));
}
