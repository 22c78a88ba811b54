import type { ByLanguage } from '../../../core/source/source.ts';
import { foldedLabels, foldLabel } from '../../../core/text/text.ts';
import { accessibleName } from '../../base/name.ts';
import { attributeOf, matches } from '../../base/native.ts';
import { pressKey } from '../../base/press.ts';
import { waitFor } from '../../base/wait.ts';
import { takeBackChip } from '../chip-remover.ts';
import { chipsIn } from '../chips.ts';
import { chooseOptions } from '../choose-options.ts';
import { isAll } from '../chosen.ts';
import { isCombobox, isFiller, textFieldOf } from '../controls.ts';
import { optionName } from '../option.ts';
import { optionListOf } from '../option-list.ts';
import { markedIn, setOptions } from '../set-options.ts';
import { shownChoice } from '../single-choice.ts';
import {
  type Changer,
  type ChooseOrder,
  type FieldHandle,
  type FieldParts,
  type Kind,
  type ListField,
  type Outcome,
  type Outcomes,
  shows,
} from './kind.ts';
import { openerOf } from './menu-button.ts';

const EFFECT_MS = 1500;
/** A page that waits for its server shows no list. */
const READABLE_MS = 3000;
/** So long a field may show nothing of what it counts, while it draws itself anew (UI5's multi-input). */
const REDRAWN_MS = 1000;

/** A text field with a list of options; what is chosen stands as chips beside it, or, of one choice, in it. */
export const combobox: Kind = {
  fits: ({ controls }) => controls.comboboxes.some((box) => textFieldOf(box) !== null),
  chosen: ({ region, controls }) => chipsIn(region, controls),
};

export const changeCombobox: Changer = {
  offered,
  choose,
  async takeBack(field, names) {
    const left: string[] = [];
    for (const name of [...names].reverse()) if (!(await takeBackOne(field, name))) left.push(name);
    return left;
  },
};

/** As `combobox`, with nothing to type into: it is opened, and shows what is chosen in itself. */
export const selectOnlyCombobox: Kind = {
  ...combobox,
  fits: (parts) => parts.controls.comboboxes.length > 0 && !combobox.fits(parts),
};

/** As the two, for one choice, which it shows in itself; also a button that opens a list. */
export const choiceCombobox: Kind = {
  fits: (parts) => boxesIn(parts).length > 0,
  chosen(parts) {
    const [box, another] = outermost(boxesIn(parts));
    return box && !another ? shownChoice(box, parts) : null;
  },
};

/** What takes part as combobox: of a choice of one, also a button that opens a list. */
function boxesIn({ controls, single }: FieldParts): readonly HTMLElement[] {
  if (!single) return controls.comboboxes;
  const boxes = controls.comboboxes.filter((box) => box.localName !== 'select' && !isFiller(box));
  const opener = openerOf(controls);
  return boxes.length === 0 && opener ? [opener] : boxes;
}

/** Several controls, one inside the other, are one widget. */
const outermost = (boxes: readonly HTMLElement[]): readonly HTMLElement[] =>
  boxes.filter((box) => !boxes.some((outer) => outer !== box && outer.contains(box)));

/** The only enabled combobox of the field, or the one that bears the field's label; none when that cannot be told. */
function boxOf(parts: ListField | null, names: ByLanguage): HTMLElement | null {
  if (!parts) return null;
  const isChooser = (box: HTMLElement) => parts.single || isCombobox(box);
  const boxes = outermost(
    boxesIn(parts).filter((box) => isChooser(box) && !matches(box, ':disabled,[aria-disabled=true]')),
  );
  const labels = foldedLabels(names);
  const isNamed = (box: HTMLElement) => labels.has(foldLabel(accessibleName(textFieldOf(box) ?? box)));
  const [only, another] = boxes.length === 1 ? boxes : boxes.filter(isNamed);
  return only && !another ? only : null;
}

const theBox = (field: FieldHandle): HTMLElement | null => boxOf(field.read(), field.labels);

/** The options of the list, which is opened for a look and closed again. */
async function offered(field: FieldHandle): Promise<readonly string[]> {
  const list = optionListOf(field.document, () => theBox(field));
  await list.open();
  const names = list.options().map(optionName);
  await list.close();
  return names;
}

async function choose(field: FieldHandle, names: readonly string[], order: ChooseOrder): Promise<Outcomes> {
  const first = field.read();
  /** How many were chosen at first, if it is known which. */
  const known = first && isAll(first) ? first.entries.length : null;
  const isKnown = (more: number): boolean => {
    const parts = field.read();
    if (!parts || parts.single || isAll(parts) || !boxOf(parts, field.labels)) return true;
    return known !== null && parts.count === known + more;
  };
  const isTaken = (name: string, more: number): boolean => {
    const parts = field.read();
    if (!parts) return false;
    // A field that now shows a number in place of the chip counts one more.
    const counts = !isAll(parts) && known !== null && parts.count === known + more + 1;
    if (!counts && !shows(parts, name)) return false;
    const box = parts.single ? boxOf(parts, field.labels) : null;
    // What stands in the text of a list that is still open may only have been typed.
    return !box || textFieldOf(box)?.value !== name || attributeOf(box, 'aria-expanded') !== 'true';
  };
  const shown = (): readonly string[] | null => {
    const parts = field.read();
    return parts && isAll(parts) && !parts.listing.partial ? parts.listing.entries : null;
  };
  const choosing = {
    document: field.document,
    single: first?.single ?? false,
    find: () => theBox(field),
    isTaken,
    isKnown,
    shown,
  };
  const outcomes = new Map(await chooseOptions(choosing, names, order));
  const left = names.filter((name) => !outcomes.has(name));
  if (left.length > 0 && !order.signal.aborted)
    for (const [name, outcome] of await setByMarks(field, left, true, order)) outcomes.set(name, outcome);
  return outcomes;
}

/**
 * Sets names in the list of a field that does not show all that is chosen: only if what is marked in the list is exactly what
 * the field shows and counts do the marks tell what is chosen. Else nothing is pressed. A name that such a list does not
 * offer may be chosen all the same, so it counts as failed.
 */
async function setByMarks(
  field: FieldHandle,
  names: readonly string[],
  on: boolean,
  order: Pick<ChooseOrder, 'signal'> & Partial<ChooseOrder>,
): Promise<Outcomes> {
  const parts = field.read();
  const list = optionListOf(field.document, () => theBox(field));
  const marked = await markedIn(list, order.signal);
  const agrees =
    parts !== null && marked?.size === parts.count && parts.entries.every(({ text }) => marked.has(text));
  const settings = agrees ? await setOptions(list, names, on, order) : new Map();
  await list.close();
  const changed = [...settings.values()].filter((setting) => setting === 'set').length;
  const total = Number(parts?.count) + (on ? changed : -changed);
  const isTaken = await waitFor(field.document, () => field.read()?.count === total, { forMs: EFFECT_MS });
  const outcomeOf = (name: string): Outcome => {
    const setting = settings.get(name) ?? 'noEffect';
    return setting === 'set' ? (isTaken ? 'chosen' : 'noEffect') : setting;
  };
  return order.signal.aborted ? new Map() : new Map(names.map((name) => [name, outcomeOf(name)]));
}

/**
 * Takes one name out again: by its chip's own button or the key that takes the last one; of a field that nothing can be
 * typed into, or that does not show the name, by its list. While the field cannot be read, nothing is gone.
 */
async function takeBackOne(field: FieldHandle, name: string): Promise<boolean> {
  const shown = () => [field.read()].find((now) => now && (isAll(now) || now.entries.length > 0)) ?? null;
  const parts =
    (await waitFor(field.document, shown, { forMs: REDRAWN_MS })) ??
    (await waitFor(field.document, () => field.read(), { forMs: READABLE_MS }));
  if (!parts) return false;
  if (parts.single) return emptied(field, name);
  const times = parts.entries.filter(({ text }) => text === name).length;
  if (times === 0 && isAll(parts)) return true;
  if (times > 1) return false;
  if (times === 1 && (await takeBackChip(field, name, theBox(field)))) return true;
  const { signal } = new AbortController();
  const outcome = (await setByMarks(field, [name], false, { signal })).get(name);
  return outcome === 'chosen' || outcome === 'already';
}

/** Empties a field for one choice by the key that does it, where the widget can be emptied at all. */
async function emptied(field: FieldHandle, name: string): Promise<boolean> {
  const before = field.read();
  const box = boxOf(before, field.labels);
  if (!box || !shows(before, name)) return false;
  pressKey(textFieldOf(box) ?? box, 'Backspace');
  const isEmpty = () => [field.read()].some((now) => now !== null && !shows(now, name));
  return (await waitFor(field.document, isEmpty, { forMs: EFFECT_MS })) !== null;
}
