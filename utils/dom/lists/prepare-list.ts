import type { PrepareSource } from '../../core/source/source.ts';
import { enterManually } from './enter-manually.ts';
import { changersOf } from './kinds/changers.ts';
import { type Added, type Changer, type FieldHandle, type Outcome, shows } from './kinds/kind.ts';

export interface ListOutcome {
  readonly added: readonly Added[];
  /** Names that were tried and are not in the list now. */
  readonly failed: readonly string[];
}

export interface ListOptions {
  readonly signal: AbortSignal;
  /** Told the name before each step. */
  onStep(name: string): void;
  /** The vendor's data, where names that are not offered can be typed; null where they cannot. */
  readonly manual: PrepareSource | null;
}

/**
 * Adds the names that a field lacks by its widgets, and after those the ones that it does not offer by typing them. Stops
 * between two names when the signal says so; what was not tried is in neither list of the outcome.
 */
export async function prepareList(
  field: FieldHandle,
  names: readonly string[],
  { signal, onStep, manual }: ListOptions,
): Promise<ListOutcome> {
  const added: Added[] = [];
  const outcomes = new Map<string, Outcome>();
  const begun = new Set<string>();
  const onName = (name: string): void => {
    if (!begun.has(name)) onStep(name);
    begun.add(name);
  };
  const left = (): string[] => names.filter((name) => (outcomes.get(name) ?? 'notOffered') === 'notOffered');
  const reading = field.read();
  const changers = reading?.listing.editable ? changersOf(reading.kinds) : [];
  for (const changer of changers) {
    if (left().length === 0 || signal.aborted) continue;
    const found = await changer.choose(field, left(), { signal, onStep: onName });
    for (const [name, outcome] of found) outcomes.set(name, outcome);
    const chosen = [...found].filter(([, outcome]) => outcome === 'chosen').map(([name]) => name);
    if (chosen.length > 0) added.push(addedBy(changer, field, chosen));
  }
  if (!signal.aborted) for (const name of names) onName(name);
  const typed = left();
  if (changers.length > 0 && typed.length > 0 && manual && !signal.aborted) {
    const entered = await enterManually(field, manual, typed, signal);
    for (const name of entered?.names ?? []) outcomes.set(name, 'chosen');
    if (entered) added.push(entered);
  }
  const isDone = (name: string) => ['chosen', 'already'].includes(outcomes.get(name) ?? '');
  const tried = signal.aborted ? [...outcomes.keys()] : names;
  const now = field.read();
  return { added, failed: tried.filter((name) => !isDone(name) && !shows(now, name)) };
}

/** What a widget took in, to be taken back by it: the last name first, so that each finds the page as it left it. */
export const addedBy = (changer: Changer, field: FieldHandle, names: readonly string[]): Added => ({
  names,
  undo: () => changer.takeBack(field, names),
});
