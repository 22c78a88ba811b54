import { type Changer, type FieldHandle, type FieldParts, type ListField, shows } from './kinds/kind.ts';
import { optionName } from './option.ts';
import type { OptionList } from './option-list.ts';
import { outcomesOf, setOptions } from './set-options.ts';

/**
 * How options are changed that a field shows all the time, wherever in a virtualised list they are: check boxes, radio buttons,
 * those of a list box or of a native list. `optionsOf` gives those that can be chosen.
 */
export function changerOf(optionsOf: (parts: FieldParts) => readonly HTMLElement[]): Changer {
  const listOf = (field: FieldHandle): OptionList => {
    const options = (): readonly HTMLElement[] => {
      const parts = field.read();
      return parts ? optionsOf(parts) : [];
    };
    const { document } = field;
    const single = field.read()?.single ?? false;
    return { document, single, options, open: async () => options().length > 0, close: async () => false };
  };
  return {
    offered: async (field) => listOf(field).options().map(optionName),
    async choose(field, names, order) {
      const settings = await setOptions(listOf(field), names, true, order);
      const now = field.read();
      return outcomesOf(names, settings, (name) => isShownAs(now, name, true), order.signal);
    },
    async takeBack(field, names) {
      const { signal } = new AbortController();
      const settings = await setOptions(listOf(field), names, false, { signal });
      const now = field.read();
      return names.filter((name) =>
        settings.has(name) ? settings.get(name) === 'noEffect' : !isShownAs(now, name, false),
      );
    },
  };
}

/** Of a list that draws only some options the field shows only some choices; the option itself told already. */
const isShownAs = (now: ListField | null, name: string, on: boolean): boolean =>
  now !== null && (now.listing.partial === true || shows(now, name) === on);
