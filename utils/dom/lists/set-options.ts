import { walkRows } from '../base/scroll.ts';
import { waitFor } from '../base/wait.ts';
import type { Outcome } from './kinds/kind.ts';
import { isDisabled, isOn, optionName, optionNamed, setOption } from './option.ts';
import type { OptionList } from './option-list.ts';

const EFFECT_MS = 1500;

/** What became of a name that was pressed or needed no press. Names that are not in the list have none. */
export type Setting = 'set' | 'already' | 'noEffect';

export interface SetOrder {
  readonly signal: AbortSignal;
  /** Told the name before each press. */
  onStep?(name: string): void;
}

/**
 * Sets the options of these names on or off, each by one press (`setOption`), wherever in the list they are. Only what the option itself
 * then says counts. A list that closes after each press is opened again. A press that takes another choice away is
 * taken back: that list allows one choice only.
 */
export async function setOptions(
  list: OptionList,
  names: readonly string[],
  on: boolean,
  { signal, onStep }: SetOrder,
): Promise<ReadonlyMap<string, Setting>> {
  const results = new Map<string, Setting>();
  const pressed = new Set<string>();
  const left = (): string[] => names.filter((name) => !results.has(name));

  /** True if there is nothing left to do in this pass. */
  const visit = async (): Promise<boolean> => {
    let options = list.options();
    for (const name of left()) {
      if (signal.aborted) return true;
      const option = optionNamed(options, name);
      if (option === null) continue;
      if (option === 'several') results.set(name, 'noEffect');
      else if (isOn(option) === on) results.set(name, pressed.has(name) ? 'set' : 'already');
      else if (pressed.has(name) || isDisabled(option)) results.set(name, 'noEffect');
      else {
        onStep?.(name);
        if (signal.aborted) return true;
        pressed.add(name);
        const outcome = await pressOne(list, options, option, on);
        if (outcome === 'closed') return true;
        results.set(name, outcome);
        options = list.options();
      }
    }
    return left().length === 0;
  };

  for (let pass = 0; pass <= names.length && left().length > 0 && !signal.aborted; pass += 1) {
    const before = results.size + pressed.size;
    if (!(await list.open())) break;
    await walkRows(list.document, () => list.options(), visit, signal);
    if (results.size + pressed.size === before) break;
  }
  for (const name of left()) if (pressed.has(name)) results.set(name, 'noEffect');
  return results;
}

/** The names of all options that are marked as chosen, wherever in the list they are; null where it does not open. */
export async function markedIn(list: OptionList, signal: AbortSignal): Promise<ReadonlySet<string> | null> {
  const marked = new Set<string>();
  if (!(await list.open())) return null;
  const visit = (): boolean => {
    for (const option of list.options()) if (isOn(option)) marked.add(optionName(option));
    return false;
  };
  await walkRows(list.document, () => list.options(), visit, signal);
  return marked;
}

/**
 * What became of each name, by its option and by whether the page kept (`isKept`) what was set. Names that were not tried have none
 * once the signal ended the work.
 */
export function outcomesOf(
  names: readonly string[],
  settings: ReadonlyMap<string, Setting>,
  isKept: (name: string) => boolean,
  { aborted }: AbortSignal,
): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const name of names) {
    const setting = settings.get(name);
    if (setting === 'set') outcomes.set(name, isKept(name) ? 'chosen' : 'noEffect');
    else if (setting || !aborted) outcomes.set(name, setting ?? 'notOffered');
  }
  return outcomes;
}

/** Presses an option, one of those that are drawn (`before`), and waits for what it says then. */
async function pressOne(
  list: OptionList,
  before: readonly HTMLElement[],
  option: HTMLElement,
  on: boolean,
): Promise<'set' | 'noEffect' | 'closed'> {
  const name = optionName(option);
  const others = list.single ? [] : before.filter((other) => other !== option && isOn(other)).map(optionName);
  let now = before;
  const look = (): 'set' | 'closed' | null => {
    now = list.options();
    const same = optionNamed(now, name);
    if (same && same !== 'several') return isOn(same) === on ? 'set' : null;
    return now.length === 0 ? 'closed' : null;
  };
  setOption(option, on);
  const outcome = await waitFor(list.document, look, { forMs: EFFECT_MS });
  if (outcome !== 'set') return outcome ?? 'noEffect';
  const isOne = (option: HTMLElement) => optionNamed(now, optionName(option)) === option;
  const lost = now.find((other) => !isOn(other) && others.includes(optionName(other)) && isOne(other));
  if (!lost) return 'set';
  setOption(lost, true);
  return 'noEffect';
}
