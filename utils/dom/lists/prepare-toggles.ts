import type { Added, ListPlace } from './prepare-place.ts';
import { createPopup } from './prepare-popup.ts';
import { seeToggles, setToggles, type ToggleList } from './set-toggles.ts';

export interface TogglesOutcome {
  readonly added: readonly Added[];
  /** Pressed in vain. */
  readonly failed: readonly string[];
  readonly notOffered: readonly string[];
}

export interface TogglesOptions {
  readonly signal: AbortSignal;
  onStep(name: string): void;
}

/**
 * Adds names to a list that has to be looked through to be known: one that draws only some of its items, or one that a
 * button opens. Null where the field is no such list. What is chosen already is left as it is.
 */
export async function prepareToggles(
  place: ListPlace,
  names: readonly string[],
  options: TogglesOptions,
): Promise<TogglesOutcome | null> {
  const field = place.read()?.field;
  if (!field || (!field.opener && field.cut.length === 0)) return null;
  const results = await change(place, names, true, options);
  const named = (outcome: string) => names.filter((name) => results.get(name) === outcome);
  const added = named('set');
  const undo = async (): Promise<readonly string[]> => {
    const back = await change(place, added, false, { signal: new AbortController().signal });
    return added.filter((name) => !['set', 'already'].includes(back.get(name) ?? ''));
  };
  return {
    added: added.length > 0 ? [{ names: added, undo }] : [],
    failed: named('noEffect'),
    notOffered: options.signal.aborted ? [] : names.filter((name) => !results.has(name)),
  };
}

/** Sets the toggles, hands over where the popup has a button for that, and looks again whether it was taken. */
async function change(
  place: ListPlace,
  names: readonly string[],
  on: boolean,
  options: { signal: AbortSignal; onStep?(name: string): void },
): Promise<ReadonlyMap<string, string>> {
  if (!place.read()?.field.opener) return setToggles(standing(place), names, on, options);
  const popup = createPopup(place);
  const results = new Map<string, string>(await setToggles(popup, names, on, options));
  const isHandedOver = await popup.close('confirm');
  const done = names.filter((name) => results.get(name) === 'set');
  if (!isHandedOver || done.length === 0) return results;
  // What a dialog took over can only be seen by opening it again.
  const seen = await seeToggles(popup, done);
  await popup.close('cancel');
  for (const name of done) if (seen.get(name) !== on) results.set(name, 'noEffect');
  return results;
}

const standing = (place: ListPlace): ToggleList => {
  const items = (): readonly HTMLElement[] => place.read()?.field.cut ?? [];
  return { document: place.document, items, open: async () => items().length > 0 };
};
