import { settled } from '../base/wait.ts';
import { walkList } from '../base/walk-list.ts';
import { closeList, openList } from './choose-open.ts';
import { optionsOf, shownOptions } from './choose-options.ts';
import { isOn, toggleName } from './list-toggles.ts';
import { comboboxOf } from './prepare-combobox.ts';
import { countOf, isCollapsed, type ListPlace } from './prepare-place.ts';
import type { TogglesOptions, TogglesOutcome } from './prepare-toggles.ts';
import { setToggles, type ToggleList, type ToggleOutcome } from './set-toggles.ts';

const EFFECT_MS = 1500;

/**
 * Adds names to a combobox that shows a number in place of some of its chips. Its list is opened and looked through; only
 * if what is marked there is exactly what the field shows and counts do the marks tell what is chosen. Else nothing is
 * pressed, and all names are reported. Null where the field shows all of its chips, or has no such combobox.
 */
export async function prepareCollapsed(
  place: ListPlace,
  names: readonly string[],
  options: TogglesOptions,
): Promise<TogglesOutcome | null> {
  if (!isCollapsed(place) || !comboboxOf(place)) return null;
  const results = await change(place, names, true, options);
  const added = names.filter((name) => results?.get(name) === 'set');
  const undo = async (): Promise<readonly string[]> => {
    const back = await change(place, added, false, { signal: new AbortController().signal });
    return added.filter((name) => !['set', 'already'].includes(back?.get(name) ?? ''));
  };
  return {
    added: added.length > 0 ? [{ names: added, undo }] : [],
    failed: options.signal.aborted ? [] : names.filter((name) => isFailure(results?.get(name))),
    // Of a list that hides what is chosen, a name that is not in it may be chosen: nothing is typed on a guess.
    notOffered: [],
  };
}

/** Takes one name out again that the field does not show. */
export async function undoCollapsed(place: ListPlace, name: string): Promise<boolean> {
  const results = await change(place, [name], false, { signal: new AbortController().signal });
  return results !== null && !isFailure(results.get(name));
}

const isFailure = (outcome: ToggleOutcome | undefined): boolean =>
  outcome === undefined || outcome === 'noEffect';

/** Null where the marks of the list do not tell what is chosen. */
async function change(
  place: ListPlace,
  names: readonly string[],
  on: boolean,
  options: { signal: AbortSignal; onStep?(name: string): void },
): Promise<ReadonlyMap<string, ToggleOutcome> | null> {
  const count = countOf(place);
  const shown = place.read()?.listing.entries;
  const box = comboboxOf(place);
  if (!box || count === null || !shown) return null;
  const list = listOf(place, box);
  const marked = await markedIn(list, options.signal);
  const agrees = marked.size === count && shown.every((name) => marked.has(name));
  const results = agrees ? new Map(await setToggles(list, names, on, options)) : null;
  await closeList(list.combobox(), list.before);
  const done = [...(results ?? [])].filter(([, outcome]) => outcome === 'set');
  const isTaken = (): boolean => countOf(place) === count + (on ? done.length : -done.length);
  if (!(await settled(place.document, isTaken, { forMs: EFFECT_MS })))
    for (const [name] of done) results?.set(name, 'noEffect');
  return results;
}

/** The names of all marked options, wherever in the list they are. */
async function markedIn(list: ToggleList, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const marked = new Set<string>();
  const visit = async (): Promise<boolean> => {
    for (const item of list.items()) if (isOn(item)) marked.add(toggleName(item));
    return false;
  };
  if (await list.open()) await walkList(list.document, () => list.items(), visit, signal);
  return marked;
}

/** The list of a combobox; while it is open the page may not let its field be understood. */
function listOf(place: ListPlace, first: HTMLElement) {
  const before: ReadonlySet<Element> = new Set(shownOptions(first));
  let last = first;
  const combobox = (): HTMLElement => {
    last = comboboxOf(place) ?? last;
    return last;
  };
  const items = (): readonly HTMLElement[] => optionsOf(combobox(), before);
  return { document: place.document, before, combobox, items, open: () => openList(combobox(), before) };
}
