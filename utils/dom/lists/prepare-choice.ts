import type { ByLanguage } from '../../core/source.ts';
import { collapse } from '../../core/text.ts';
import { pressKey } from '../base/press.ts';
import { seenText } from '../base/text.ts';
import { settled } from '../base/wait.ts';
import { closeList, openList } from './choose-open.ts';
import { chooseOption } from './choose-option.ts';
import { optionsOf, shownOptions, textFieldOf } from './choose-options.ts';
import { chooserByLabel } from './prepare-chooser.ts';
import type { Added } from './prepare-place.ts';
import { chooseRadio } from './prepare-radio.ts';
import { announceChoice } from './prepare-select.ts';
import { comboboxState, nativeState, shownLines } from './prepare-single.ts';

const EFFECT_MS = 1500;
const ANSWER_MS = 2500;

/** What became of one field: filled, left alone because it holds something or is not there, or not understood. */
export type FieldOutcome = Added | 'kept' | 'failed';

/**
 * Chooses in the single-choice field of that label the first of `wanted` that it offers, if nothing is chosen there yet.
 * `name` is what the field is called in the report, `others` are the labels of other fields.
 */
export async function chooseInField(
  document: Document,
  field: {
    readonly name: string;
    readonly labels: ByLanguage;
    readonly others: readonly ByLanguage[];
    readonly wanted: readonly string[];
  },
  signal: AbortSignal,
): Promise<FieldOutcome> {
  const { name, labels, others, wanted } = field;
  const byRadio = await chooseRadio(document, field);
  if (byRadio) return byRadio;
  const control = chooserByLabel(document, labels, others);
  if (control === 'none') return 'kept';
  if (control === 'unclear') return 'failed';
  if (control.matches(':disabled,[aria-disabled=true]')) return 'kept';
  if (control.localName === 'select') return chooseNative(control as HTMLSelectElement, wanted, name);
  const state = comboboxState(control, labels);
  if (state === 'chosen') return 'kept';
  const offered = await offeredBy(control, signal);
  if (comboboxState(control, labels, offered) === 'chosen') return 'kept';
  const option = wanted.find((text) => offered.includes(text));
  if (state === 'unknown' || !option || signal.aborted) return 'failed';
  const find = (): HTMLElement | null => {
    const found = chooserByLabel(document, labels, others);
    return typeof found === 'string' ? null : found;
  };
  const taken = (): boolean => shows(find(), option, labels);
  const choice = await chooseOption({ name: option, single: true, answerMs: ANSWER_MS, find, taken, signal });
  if (choice !== 'chosen') return 'failed';
  return { names: [name], undo: () => undoChoice(find, option, labels) };
}

/** The options of the list, which is opened for a look and closed again. */
async function offeredBy(combobox: HTMLElement, signal: AbortSignal): Promise<string[]> {
  const before = new Set<Element>(shownOptions(combobox));
  await openList(combobox, before, signal);
  const options = optionsOf(combobox, before).map(seenText);
  await closeList(combobox, before);
  return options;
}

function shows(combobox: HTMLElement | null, option: string, labels: ByLanguage): boolean {
  if (!combobox) return false;
  if (shownLines(combobox, labels).includes(option)) return true;
  return textFieldOf(combobox)?.value === option && combobox.getAttribute('aria-expanded') !== 'true';
}

async function undoChoice(
  find: () => HTMLElement | null,
  option: string,
  labels: ByLanguage,
): Promise<boolean> {
  const combobox = find();
  if (!combobox || !shows(combobox, option, labels)) return false;
  const gone = (): boolean => !shows(find(), option, labels);
  pressKey(textFieldOf(combobox) ?? combobox, 'Backspace');
  return (await settled(combobox.ownerDocument, gone, { forMs: EFFECT_MS })) !== null;
}

async function chooseNative(
  list: HTMLSelectElement,
  wanted: readonly string[],
  name: string,
): Promise<FieldOutcome> {
  if (nativeState(list) === 'chosen') return 'kept';
  const option = [...list.options].find((one) => wanted.includes(collapse(one.text)) && !one.disabled);
  if (!option) return 'failed';
  const before = list.selectedIndex;
  list.selectedIndex = option.index;
  announceChoice(option);
  const kept = await settled(list.ownerDocument, () => option.selected, { forMs: EFFECT_MS });
  if (!kept) return 'failed';
  const undo = async (): Promise<boolean> => {
    if (!list.isConnected || list.selectedIndex !== option.index) return false;
    list.selectedIndex = before;
    announceChoice(option);
    return true;
  };
  return { names: [name], undo };
}
