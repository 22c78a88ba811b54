import { press } from '../base/press.ts';
import { isCut } from '../base/scroll.ts';
import { seenText } from '../base/text.ts';
import { typeText } from '../base/type.ts';
import { settled } from '../base/wait.ts';
import { closeList, openList } from './choose-open.ts';
import {
  exactOption,
  isHighlighted,
  isSuggested,
  optionsOf,
  shownOptions,
  textFieldOf,
} from './choose-options.ts';
import { findByScrolling } from './choose-scroll.ts';

const EFFECT_MS = 2000;

/**
 * `occupied`: somebody's text is in the field, nothing was touched. `notOffered`: the list has no such option.
 * `noEffect`: the option was pressed and the page did not take it.
 */
export type Choice = 'chosen' | 'occupied' | 'notOffered' | 'noEffect';

export interface Choosing {
  /** The exact text of the option. */
  readonly name: string;
  /** One choice only, which the text field itself may show. */
  readonly single: boolean;
  /** Finds the combobox; asked again before each touch, because pages draw themselves anew. */
  find(): HTMLElement | null;
  /** Whether the page shows the name as chosen: the only proof that counts. */
  taken(): boolean;
  /** All that the field shows as chosen; null where it may not show all of it. */
  shown?(): readonly string[] | null;
  /** How long a filtered list may stay without the option: it may come from a server. */
  readonly answerMs: number;
  /** Told every option's text once the list was open without a filter, drawn whole, and did not have the name. */
  onWhole?(options: readonly string[]): void;
  readonly signal: AbortSignal;
}

/**
 * Chooses one option of a combobox: filters by its name, presses the one option of exactly that text, waits until the
 * page shows it as chosen. Leaves no text in the filter and no list open, also when it is cancelled.
 */
export async function chooseOption(choosing: Choosing): Promise<Choice> {
  const combobox = choosing.find();
  if (!combobox) return 'notOffered';
  if (textFieldOf(combobox)?.value.trim()) return 'occupied';
  const before = new Set<Element>(shownOptions(combobox));
  try {
    const option = (await byFilter(choosing, before)) ?? (await byOpening(choosing, before));
    if (!option || choosing.signal.aborted) return 'notOffered';
    press(option);
    const taken = await settled(combobox.ownerDocument, choosing.taken, { forMs: EFFECT_MS });
    return taken ? 'chosen' : 'noEffect';
  } finally {
    const left = choosing.find();
    if (left) {
      clearFilter(left, choosing);
      await closeList(left, before);
      textFieldOf(left)?.blur();
    }
  }
}

async function byFilter(choosing: Choosing, before: ReadonlySet<Element>): Promise<HTMLElement | null> {
  const combobox = choosing.find();
  const field = combobox && textFieldOf(combobox);
  if (!combobox || !field) return null;
  // Some widgets answer only what is typed into the field that has the focus.
  field.focus({ preventScroll: true });
  typeText(field, choosing.name);
  const { signal, answerMs } = choosing;
  return settled(combobox.ownerDocument, () => offered(choosing, before), { forMs: answerMs, signal });
}

async function byOpening(choosing: Choosing, before: ReadonlySet<Element>): Promise<HTMLElement | null> {
  const combobox = choosing.find();
  if (!combobox || choosing.signal.aborted) return null;
  clearFilter(combobox, choosing);
  if (!(await openList(combobox, before, choosing.signal))) return null;
  const found = await findByScrolling(combobox, before, () => offered(choosing, before), choosing.signal);
  const options = optionsOf(combobox, before);
  if (!found && !choosing.signal.aborted && options.length > 0 && !isCut(options))
    choosing.onWhole?.(options.map(seenText));
  return found;
}

function offered(choosing: Choosing, before: ReadonlySet<Element>): HTMLElement | null {
  const combobox = choosing.find();
  const options = combobox ? optionsOf(combobox, before) : [];
  const option = exactOption(options, choosing.name);
  if (option || !combobox || choosing.single) return option;
  const isTyped = textFieldOf(combobox)?.value === choosing.name;
  const shown = choosing.shown?.() ?? null;
  return exactOption(
    options,
    choosing.name,
    (each) =>
      (isTyped && isSuggested(each, options)) ||
      (shown !== null && isHighlighted(each, options, combobox, shown)),
  );
}

/** Takes back what was typed to filter, with what the widget added to it, unless that is what the field shows as chosen. */
function clearFilter(combobox: HTMLElement, { name, taken, single }: Choosing): void {
  const field = textFieldOf(combobox);
  if (!field?.value.startsWith(name) || (single && taken())) return;
  typeText(field, '');
}
