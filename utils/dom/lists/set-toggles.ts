import { press } from '../base/press.ts';
import { settled } from '../base/wait.ts';
import { walkList } from '../base/walk-list.ts';
import { isDisabled, isOn, toggleName } from './list-toggles.ts';

const EFFECT_MS = 1500;

/** A list of toggles that has to be looked through, and perhaps opened first. */
export interface ToggleList {
  readonly document: Document;
  /** The toggles that are drawn now; none while it is closed. */
  items(): readonly HTMLElement[];
  /** Shows it, if it is not shown; whether any toggle is there then. */
  open(): Promise<boolean>;
}

export interface Setting {
  readonly signal: AbortSignal;
  /** Told the name before each press. */
  onStep?(name: string): void;
}

/** What became of a name: set now, so already, pressed in vain or not to be pressed. Names that are not there have none. */
export type ToggleOutcome = 'set' | 'already' | 'noEffect';

/**
 * Sets the toggles of these names on or off, each by one press, wherever in the list they are. Only what the toggle itself
 * then says counts. A list that closes after each press is opened again. A press that takes another choice away is
 * taken back: that list allows one choice only.
 */
export async function setToggles(
  list: ToggleList,
  names: readonly string[],
  on: boolean,
  { signal, onStep }: Setting,
): Promise<ReadonlyMap<string, ToggleOutcome>> {
  const results = new Map<string, ToggleOutcome>();
  const pressed = new Set<string>();
  const left = (): string[] => names.filter((name) => !results.has(name));

  /** True if there is nothing left to do in this pass. */
  const visit = async (): Promise<boolean> => {
    for (const name of left()) {
      if (signal.aborted) return true;
      const toggle = only(list, name);
      if (toggle === null) continue;
      if (toggle === 'several') results.set(name, 'noEffect');
      else if (isOn(toggle) === on) results.set(name, pressed.has(name) ? 'set' : 'already');
      else if (pressed.has(name) || isDisabled(toggle)) results.set(name, 'noEffect');
      else {
        onStep?.(name);
        if (signal.aborted) return true;
        pressed.add(name);
        const outcome = await pressOne(list, name, on);
        if (outcome === 'closed') return true;
        results.set(name, outcome);
      }
    }
    return left().length === 0;
  };

  for (let pass = 0; pass <= names.length && left().length > 0 && !signal.aborted; pass += 1) {
    const before = results.size + pressed.size;
    if (!(await list.open())) break;
    await walkList(list.document, () => list.items(), visit, signal);
    if (results.size + pressed.size === before) break;
  }
  for (const name of left()) if (pressed.has(name)) results.set(name, 'noEffect');
  return results;
}

/** Which of the names are chosen, wherever in the list they are; names that are not there have none. */
export async function seeToggles(
  list: ToggleList,
  names: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const seen = new Map<string, boolean>();
  if (!(await list.open())) return seen;
  const visit = async (): Promise<boolean> => {
    for (const name of names) {
      const toggle = only(list, name);
      if (toggle && toggle !== 'several') seen.set(name, isOn(toggle));
    }
    return seen.size === names.length;
  };
  await walkList(list.document, () => list.items(), visit, new AbortController().signal);
  return seen;
}

async function pressOne(list: ToggleList, name: string, on: boolean): Promise<'set' | 'noEffect' | 'closed'> {
  const held = list
    .items()
    .filter(isOn)
    .map(toggleName)
    .filter((other) => other !== name);
  const toggle = only(list, name);
  if (!toggle || toggle === 'several') return 'noEffect';
  press(toggle);
  const look = (): 'set' | 'closed' | null => {
    const now = only(list, name);
    if (now && now !== 'several') return isOn(now) === on ? 'set' : null;
    return list.items().length === 0 ? 'closed' : null;
  };
  const outcome = await settled(list.document, look, { forMs: EFFECT_MS });
  if (outcome !== 'set') return outcome ?? 'noEffect';
  for (const other of held) {
    const lost = only(list, other);
    if (!lost || lost === 'several' || isOn(lost)) continue;
    press(lost);
    return 'noEffect';
  }
  return 'set';
}

function only(list: ToggleList, name: string): HTMLElement | 'several' | null {
  const [one, second] = list.items().filter((item) => toggleName(item) === name);
  if (!one) return null;
  return second ? 'several' : one;
}
