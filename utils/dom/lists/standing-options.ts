import type { Changer, FieldHandle, FieldParts } from './kinds/kind.ts';
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
      return outcomesOf(names, settings, shownAs(field, true), order.signal);
    },
    async takeBack(field, names) {
      const { signal } = new AbortController();
      const settings = await setOptions(listOf(field), names, false, { signal });
      const isGone = shownAs(field, false);
      return names.filter((name) => (settings.has(name) ? settings.get(name) === 'noEffect' : !isGone(name)));
    },
  };
}

/**
 * Tells of a name whether the field shows it as chosen (`on`) or not. Of a list that draws only some options the field shows only
 * some choices; the option itself told already.
 */
function shownAs(field: FieldHandle, on: boolean): (name: string) => boolean {
  const reading = field.read();
  if (!reading || reading.listing.partial) return () => reading !== null;
  const shown = new Set(reading.entries.map(({ text }) => text));
  return (name) => shown.has(name) === on;
}
