import { allOf } from '../chosen.ts';
import { entryOf, isOn } from '../option.ts';
import { changerOf } from '../standing-options.ts';
import type { Kind } from './kind.ts';

/** A group of radio buttons: one choice. */
export const radioGroup: Kind = {
  fits: ({ controls }) => controls.radios.length > 0 && controls.inputs.length === 0,
  chosen: ({ controls }) => allOf(controls.radios.filter(isOn).map(entryOf)),
};

export const changeRadioGroup = /* @__PURE__ */ changerOf(({ controls }) => controls.radios);
