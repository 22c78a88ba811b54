import { closest, composedContains, composedParent } from '../base/composed.ts';
import { referredBy } from '../base/name.ts';
import { attributeOf, matches } from '../base/native.ts';
import { isLayer } from '../base/popup.ts';
import { seenText } from '../base/text.ts';
import { isControl } from '../text/flow.ts';
import type { Item } from '../text/items.ts';
import { allOf, type Chosen, isNotChosen, type ListEntry, someOf } from './chosen.ts';
import type { Controls } from './controls.ts';
import {
  ELLIPSIS,
  ENUMERATION,
  IDENTIFIER,
  isCross,
  isDrawn,
  isShortened,
  ONE_WORD,
  piecesOf,
  wholeName,
  withoutCross,
  withoutSigns,
} from './entry-text.ts';
import { optionName } from './option.ts';
import type { Region } from './region.ts';
import { isLooseToken, optionsDrawn, optionsOf } from './tokens.ts';
import { isOpaque, isUnfinished } from './web-components.ts';
import { COLLAPSED, type Count, countIn, NUMBER, totalOf } from './words.ts';

/** Written as interfaces write no word of theirs: joined, in capitals, or in small letters. */
const NAME = /[._]|^(?:\p{Lu}{4,}|\p{Ll}+)$/u;
const MOST_LEVELS = 4;

/** A text of the field: where it stands, and what it is called as an entry. */
interface FieldText extends ListEntry {
  readonly item: Item;
  /** The drawn box around a combobox in which the text stands. */
  readonly frame: Element | undefined;
}

/**
 * The chosen entries that stand as chips in or around a combobox. Null if it cannot be told which of several texts are the
 * chosen ones. Inside of the combobox's frame any single word counts; elsewhere, and for several words, the text must look
 * like a chip. What is chosen stands in one place: where the frame holds it, other chips are suggestions.
 */
export function chipsIn(region: Region, controls: Controls): Chosen | null {
  const { comboboxes, tokenLists } = controls;
  const frames = [...new Set(comboboxes.flatMap((box) => frameOf(box, region) ?? []))];
  const isOffer = offerTest(controls, frames);
  // The words beside a check box say what can be ticked; whether it is, the box says.
  const ticks = new Set(controls.checkboxes.map(optionName));
  const inside = new Map<Element, ListEntry[]>();
  const outside: ListEntry[] = [];
  const chips = new Set<Element>();
  const counts: Count[] = [];
  let isBehind = false;
  let isCaptioned = false;
  let isUnclear = false;
  for (const { element, text, item, frame } of textsOf(region, frames)) {
    isBehind ||= frame !== undefined;
    if (item.chunk.leaves.some(isControl) || ticks.has(text)) continue;
    if (isOffer(element) || isAfloat(element, frame, region)) continue;
    const framed = frame !== undefined || frames.length === 0;
    const chip = isChip(element, region, controls, frames);
    if (chip) chips.add(element);
    const own = comboboxes.find((box) => composedContains(box, element));
    const holder = frame ?? own;
    const isCount = COLLAPSED.test(text) || (holder && NUMBER.test(text));
    if (isCount && (framed || chip)) {
      counts.push(countIn(text));
      continue;
    }
    if (ELLIPSIS.test(text)) {
      isUnclear ||= framed && (ENUMERATION.test(text) || (chip && isShortened(text)));
      continue;
    }
    // What stands in the combobox itself is what is chosen, or invites to choose.
    if (own && !ONE_WORD.test(text) && isInnerButton(element, controls)) continue;
    isUnclear ||= own !== undefined && namesIn(text).length === 0;
    if (!own && isButtonText(element, text)) continue;
    const names = framed || chip ? namesIn(text) : [];
    const entries = (chip && names.length === 0 ? [text] : names).map((name) => ({ text: name, element }));
    if (holder) inside.set(holder, [...(inside.get(holder) ?? []), ...entries]);
    else if (entries.length === 0) isCaptioned ||= isBehind && outside.length === 0;
    else outside.push(...entries);
  }
  // Words that are drawn as nothing but text, and none of them a name, may sum up what is chosen.
  for (const [holder, words] of inside) {
    const isName = ({ text, element }: ListEntry) => NAME.test(text) || chips.has(element);
    if (words.length === 0 || words.some(isName)) continue;
    inside.delete(holder);
    isUnclear = true;
  }
  const [chosen, another] = [...inside.values()].filter(({ length }) => length > 0);
  const [count, second] = counts;
  if (another || second || (!chosen && isCaptioned && outside.length > 0)) return null;
  if ([...tokenLists].some(isUnfinished)) return null;
  const entries = withUnseen(withoutSigns(chosen ?? outside), tokenLists);
  const total = count ? totalOf(count, entries.length) : entries.length;
  if (total !== entries.length) return { entries, count: total };
  const tokens = [...tokenLists];
  const undrawn = tokens.flatMap(optionsOf).length - tokens.flatMap(optionsDrawn).length;
  if (undrawn > 0) return { entries, count: entries.length + undrawn };
  return isUnclear || (entries.length === 0 && isOpaque(controls)) ? someOf(entries) : allOf(entries);
}

/** A line of chips that follow each other without a blank is several texts; a name that was shortened is told by its tip. */
function textsOf({ items }: Region, frames: readonly Element[]): FieldText[] {
  return items.flatMap((item) => {
    const pieces = piecesOf(item)?.filter(({ text }) => !isCross(text)) ?? [];
    return (pieces.length > 1 ? pieces : [withoutCross(item)]).map(({ text, element }) => ({
      text: wholeName(text, element),
      element,
      item,
      frame: frames.find((frame) => composedContains(frame, element)),
    }));
  });
}

/** Tells what only offers or explains: in a list, a menu, a message, or what an input says to be its description. */
function offerTest(controls: Controls, frames: readonly Element[]): (element: Element) => boolean {
  const { inputs, tokenLists } = controls;
  const help = new Set(inputs.flatMap((input) => describedBy(input, frames)));
  return (element) => {
    const tokens = closest(element, (at) => tokenLists.has(at));
    const isToken = (at: Element) =>
      (tokens !== null && (at === tokens || attributeOf(at, 'role') === 'option')) || isLooseToken(at);
    return closest(element, (at) => (help.has(at) || isNotChosen(at, inputs)) && !isToken(at)) !== null;
  };
}

function describedBy(input: Element, frames: readonly Element[]): Element[] {
  const texts = referredBy(input, 'aria-describedby');
  // A field may be described by what is chosen in it (React Suite), or by the list of that in its frame (Select2).
  const holders = ({ childElementCount }: Element) => [input, ...(childElementCount > 0 ? frames : [])];
  return texts.filter((text) => !holders(text).some((holder) => composedContains(holder, text)));
}

/** Tokens that are scrolled out of their field are chosen like those that are seen. */
function withUnseen(entries: ListEntry[], tokenLists: ReadonlySet<Element>): ListEntry[] {
  const all = [...tokenLists].flatMap(optionsDrawn).map((option) => {
    const seen = entries.find(({ element }) => composedContains(option, element));
    return seen ?? { text: seenText(option), element: option };
  });
  return [...all, ...entries.filter((entry) => !all.includes(entry))];
}

/** One word, or several with commas between them. */
function namesIn(line: string): string[] {
  // The comma before the next one may stand in the box of the one before it.
  const text = line.replace(/,$/u, '');
  if (ONE_WORD.test(text) && !text.includes(',')) return [text];
  return ENUMERATION.test(text) ? text.split(/,\s*/u) : [];
}

const buttonAround = (element: Element): Element | null =>
  closest(element, (at) => at.localName === 'button' || attributeOf(at, 'role') === 'button');

/** A button in a combobox, as opposed to one that is the combobox. */
function isInnerButton(element: Element, { comboboxes }: Controls): boolean {
  const button = buttonAround(element);
  return button !== null && !comboboxes.some((box) => composedContains(button, box));
}

/** Buttons act; only a chip that is made as a button, or the first cell of one, holds an entry. */
function isButtonText(element: Element, text: string): boolean {
  const button = buttonAround(element);
  if (!button) return false;
  const cell = closest(button, (at) => attributeOf(at, 'role') === 'gridcell');
  const isPart = cell?.matches(':first-child') || attributeOf(button, 'role') === 'option';
  return button.localName === 'button' && !isPart ? !IDENTIFIER.test(text) : !ONE_WORD.test(text);
}

/** A layer over the page, drawn outside of the frame that holds it: a menu that is open. */
function isAfloat(element: Element, frame: Element | undefined, { elements }: Region): boolean {
  const layer = closest(element, (at) => !elements.has(at) || at === frame || isLayer(at));
  if (!layer || !elements.has(layer) || layer === frame) return false;
  if (!frame) return true;
  const [own, around] = [layer.getBoundingClientRect(), frame.getBoundingClientRect()];
  const middle = (own.top + own.bottom) / 2;
  return middle < around.top || middle > around.bottom;
}

/** The drawn box around a combobox, in which its chips stand too. */
export function frameOf(combobox: Element, region: Region): Element | null {
  let at = composedParent(combobox);
  for (; at && region.elements.has(at); at = composedParent(at)) if (isDrawn(at)) return at;
  return null;
}

/** A box of its own, drawn or a list's, around little more than the text. */
function isChip(element: Element, region: Region, { inputs }: Controls, frames: readonly Element[]): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < MOST_LEVELS && region.elements.has(box); level += 1) {
    const holder: Element = box;
    if (frames.includes(holder) || inputs.some((input) => holder.contains(input))) return false;
    if (isDrawn(holder) || matches(holder, 'li,[role=listitem]')) return true;
    box = composedParent(holder);
  }
  return false;
}
