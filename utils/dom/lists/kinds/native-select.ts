import { matches } from '../../base/native.ts';
import { allOf } from '../chosen.ts';
import { entryOf, isNoChoice } from '../option.ts';
import { changerOf } from '../standing-options.ts';
import type { FieldParts, Kind } from './kind.ts';

/** A `<select>`, for several choices or for one. */
export const nativeSelect: Kind = {
  fits: (parts) => selectsIn(parts).length > 0,
  chosen(parts) {
    // Two lists beside each other: which of them holds what is chosen cannot be told.
    if (parts.controls.lists.length > 1) return null;
    return allOf(
      selectsIn(parts)
        .flatMap(({ multiple, selectedOptions }) =>
          [...selectedOptions].filter((option) => multiple || !isNoChoice(option)),
        )
        .map(entryOf),
    );
  },
};

/** The group of an option may be disabled for it. */
export const changeNativeSelect = /* @__PURE__ */ changerOf((parts) =>
  selectsIn(parts)
    .filter((select) => !matches(select, ':disabled'))
    .flatMap((select) => [...select.options].filter((option) => !matches(option, ':disabled,[hidden]'))),
);

function selectsIn({ controls, single }: FieldParts): HTMLSelectElement[] {
  const selects = controls.inputs.filter((input): input is HTMLSelectElement => input.localName === 'select');
  return selects.filter(({ multiple }) => multiple !== single);
}
