import { attributeOf } from '../base/native.ts';
import { isVirtualised, walkRows } from '../base/scroll.ts';
import { typeText } from '../base/type.ts';
import { waitFor } from '../base/wait.ts';
import { textFieldOf } from './controls.ts';
import type { ChooseOrder, Outcome, Outcomes } from './kinds/kind.ts';
import {
  isDisabled,
  isHighlighted,
  isOn,
  isSuggested,
  optionName,
  optionNamed,
  pressOption,
} from './option.ts';
import { optionListOf } from './option-list.ts';

/** How long a list may take to offer a name; one that has answered at once asks no server and needs no such time. */
const ANSWER_MS = 2500;
const QUICK = [
  { withinMs: 150, answerMs: 300 },
  { withinMs: 400, answerMs: 700 },
] as const;
const EFFECT_MS = 2000;

/** A combobox to choose from. It is found anew before each touch, because pages draw themselves anew. */
export interface Choosing {
  readonly document: Document;
  /** One choice only, which the text field itself may show. */
  readonly single: boolean;
  find(): HTMLElement | null;
  /** Whether the page shows the name as chosen: the only proof that counts. `before` names were chosen here before it. */
  isTaken(name: string, before: number): boolean;
  /** All that the field shows as chosen; null where it may not show all of it. */
  shown?(): readonly string[] | null;
  /** Whether it is still known what is chosen; once it is not, the names that are left have no outcome. */
  isKnown?(before: number): boolean;
}

/**
 * Chooses options of a combobox by their exact names, one after the other: presses one that is drawn, else filters by the
 * name, else opens the list and looks through it. Waits until the page shows it as chosen. Leaves no text in the filter and
 * no list open, also when it is cancelled.
 */
export async function chooseOptions(
  choosing: Choosing,
  names: readonly string[],
  { signal, onStep }: ChooseOrder,
): Promise<Outcomes> {
  const { document, find } = choosing;
  const list = optionListOf(document, find);
  const outcomes = new Map<string, Outcome>();
  let chosen = 0;
  let answerMs = ANSWER_MS;
  let typed = '';
  let isTouched = false;
  /** Whether something was chosen since the field was left for the last time. */
  let isUsed = false;
  /** Everything that the list offers, once it was seen: what is not in it need not be waited for. */
  let whole: readonly string[] | null = null;

  /** The one option of that name that can be pressed; nothing is pressed on a guess. */
  const offered = (name: string): HTMLElement | null => {
    const options = list.options();
    const option = optionNamed(options, name);
    const box = option && find();
    if (!box || option === 'several' || isDisabled(option)) return null;
    // Pressing a chosen one again would take it back, but some lists mark so where the keyboard is.
    if (!isOn(option)) return option;
    if (choosing.single) return null;
    const field = textFieldOf(box);
    const shown = choosing.shown?.() ?? null;
    if (field?.value === name && isSuggested(option, options)) return option;
    return shown && isHighlighted(option, options, field ?? box, shown) ? option : null;
  };
  const byFilter = async (box: HTMLElement, name: string): Promise<HTMLElement | null> => {
    const field = textFieldOf(box);
    if (!field) return null;
    // Some widgets answer only what is typed into the field that has the focus.
    field.focus({ preventScroll: true });
    typed = name;
    typeText(field, name);
    return waitFor(document, () => offered(name), { forMs: answerMs, signal });
  };
  const byOpening = async (name: string): Promise<HTMLElement | null> => {
    clearFilter(choosing, typed);
    if (signal.aborted || !(await list.open())) return null;
    let found: HTMLElement | null = null;
    const visit = (): boolean => {
      found = offered(name);
      return found !== null;
    };
    await walkRows(document, list.options, visit, signal);
    const options = list.options();
    if (!found && !signal.aborted && options.length > 0 && !isVirtualised(options))
      whole = options.map(optionName);
    return found;
  };
  const leave = async (): Promise<void> => {
    // A field that is disabled while its list is loading can be cleared only afterwards.
    if (typed) await waitFor(document, () => textOf(choosing) !== null, { forMs: EFFECT_MS });
    clearFilter(choosing, typed);
    if (isTouched) await list.close();
    if (isTouched) textOf(choosing)?.blur();
    isUsed = false;
  };
  /** Some widgets answer to a second text only after they were left. */
  const byFilterAnew = async (name: string): Promise<HTMLElement | null> => {
    if (!isUsed || signal.aborted) return null;
    await leave();
    const box = find();
    return box && byFilter(box, name);
  };
  const choose = async (box: HTMLElement, name: string): Promise<Outcome> => {
    const text = textFieldOf(box)?.value.trim();
    if (text && text !== typed) return 'occupied';
    // A list that asks a server may offer more to one who types.
    if (answerMs < ANSWER_MS && whole && !whole.includes(name)) return 'notOffered';
    isTouched = true;
    const drawn = attributeOf(box, 'aria-expanded') === 'false' ? null : offered(name);
    const option =
      drawn ?? (await byFilter(box, name)) ?? (await byFilterAnew(name)) ?? (await byOpening(name));
    if (!option || signal.aborted) return 'notOffered';
    pressOption(option);
    isUsed = true;
    const isTaken = await waitFor(document, () => choosing.isTaken(name, chosen), { forMs: EFFECT_MS });
    return isTaken ? 'chosen' : 'noEffect';
  };

  try {
    for (const name of names) {
      if (signal.aborted || choosing.isKnown?.(chosen) === false) break;
      onStep(name);
      const box = find();
      const since = performance.now();
      const outcome = box ? await choose(box, name) : 'notOffered';
      if (signal.aborted && outcome !== 'chosen') break;
      outcomes.set(name, outcome);
      const took = performance.now() - since;
      if (outcome !== 'chosen') continue;
      chosen += 1;
      answerMs = Math.min(answerMs, QUICK.find(({ withinMs }) => took < withinMs)?.answerMs ?? answerMs);
    }
  } finally {
    await leave();
  }
  return outcomes;
}

const textOf = ({ find }: Choosing) => {
  const box = find();
  return box && textFieldOf(box);
};

/** Takes back what was typed to filter, with what the widget added to it, unless that is what the field shows as chosen. */
function clearFilter(choosing: Choosing, typed: string): void {
  const field = textOf(choosing);
  if (!typed || !field?.value.startsWith(typed) || (choosing.single && choosing.isTaken(typed, 0))) return;
  typeText(field, '');
}
