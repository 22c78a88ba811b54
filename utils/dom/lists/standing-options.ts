import {
  type ChooseOrder,
  type FieldHandle,
  type FieldParts,
  hasEntry,
  type Outcome,
  type Outcomes,
} from './kinds/kind.ts';
import { canBeSeen } from './option.ts';
import type { OptionList } from './option-list.ts';
import { setOptions } from './set-options.ts';

/** The options that a field shows all the time: check boxes, or those of a list box. */
export type StandingOptions = (parts: FieldParts) => readonly HTMLElement[];

/** Chooses names among options that stand on the page, wherever in a virtualised list they are. */
export async function chooseStanding(
  field: FieldHandle,
  optionsOf: StandingOptions,
  names: readonly string[],
  order: ChooseOrder,
): Promise<Outcomes> {
  const settings = await setOptions(standingList(field, optionsOf), names, true, order);
  const outcomes = new Map<string, Outcome>();
  for (const name of names) {
    const setting = settings.get(name);
    if (setting === 'set') outcomes.set(name, isShownAs(field, name, true) ? 'chosen' : 'noEffect');
    else if (setting) outcomes.set(name, setting);
    else if (!order.signal.aborted) outcomes.set(name, 'notOffered');
  }
  return outcomes;
}

/** Takes names out again; those that are still chosen. */
export async function takeBackStanding(
  field: FieldHandle,
  optionsOf: StandingOptions,
  names: readonly string[],
): Promise<readonly string[]> {
  const { signal } = new AbortController();
  const settings = await setOptions(standingList(field, optionsOf), names, false, { signal });
  return names.filter((name) =>
    settings.has(name) ? settings.get(name) === 'noEffect' : !isShownAs(field, name, false),
  );
}

/** Of a list that draws only some options the field shows only some choices; the option itself told already. */
function isShownAs(field: FieldHandle, name: string, on: boolean): boolean {
  const reading = field.read();
  return reading !== null && (reading.listing.partial === true || hasEntry(field, name) === on);
}

function standingList(field: FieldHandle, optionsOf: StandingOptions): OptionList {
  const options = (): readonly HTMLElement[] => {
    const parts = field.read();
    return parts ? optionsOf(parts).filter(canBeSeen) : [];
  };
  const { document } = field;
  return { document, options, open: async () => options().length > 0, close: async () => false };
}
