import { composedContains, composedParent } from '../base/composed.ts';
import { seenText } from '../base/text.ts';
import { isControl } from '../text/flow.ts';
import type { Item } from '../text/items.ts';
import { closest } from '../text/place.ts';
import { type ListEntry, UNTOLD } from './list-entry.ts';
import { isOpaque } from './list-opaque.ts';
import { piecesOf } from './list-pieces.ts';
import type { Region } from './list-region.ts';
import { ELLIPSIS, isShortened, wholeName } from './list-short.ts';
import { isCross, withoutCross, withoutSigns } from './list-signs.ts';
import { isLooseToken, optionsDrawn, optionsOf, tokenLists } from './list-tokens.ts';
import type { Widgets } from './list-widgets.ts';
import { COLLAPSED, type Count, countIn, toldBy } from './list-words.ts';

/** Texts in a widget that nobody chose: announcements, offers, menus, help. */
const NOT_CHOSEN =
  '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"], [role="listbox"], [role="option"], [role="menu"], [role="tooltip"], [role="note"], select, label, s, del';
const ONE_WORD = /^\S+$/u;
const ENUMERATION = /^[^\s,]+(?:,\s*[^\s,]+)+$/u;
const IDENTIFIER = /^[\p{L}\p{N}-]+(?:[._][\p{L}\p{N}-]+)+$/u;
const TRANSPARENT = 'rgba(0, 0, 0, 0)';
const MOST_LEVELS = 4;

export interface Chips {
  readonly entries: ListEntry[];
  /** How many are chosen as the field itself says, or `UNTOLD`, where it may not show all of them; null where it does. */
  readonly told: number | null;
}

/**
 * The chosen entries that stand as chips in or around a picker. Null if it cannot be
 * told which of several texts are the chosen ones. Inside of the picker's frame any single word counts; elsewhere, and
 * for several words, the text must look like a chip. What is chosen stands in one place: where the frame holds it,
 * other chips are suggestions.
 */
export function chipsIn(region: Region, widgets: Widgets): Chips | null {
  const frames = [...new Set(widgets.pickers.flatMap((picker) => frameOf(picker, region) ?? []))];
  const help = new Set(widgets.inputs.flatMap(describedBy));
  const tokens = tokenLists(widgets);
  const isOffer = (element: Element) => {
    const list = closest(element, (at) => tokens.has(at));
    const isToken = (at: Element) =>
      (list !== null && (at === list || at.getAttribute('role') === 'option')) || isLooseToken(at);
    return closest(element, (at) => help.has(at) || (at.matches(NOT_CHOSEN) && !isToken(at))) !== null;
  };
  const inside = new Map<Element, ListEntry[]>();
  const outside: ListEntry[] = [];
  let isBehind = false;
  let isCaptioned = false;
  let isUnclear = false;
  const counts: Count[] = [];
  const texts = region.items.flatMap((item) => chipsOf(item).map((each) => ({ ...each, item })));
  for (const { element, text, item } of texts) {
    const within = frames.find((frame) => composedContains(frame, element));
    isBehind ||= within !== undefined;
    if (isControlText(item) || isOffer(element)) continue;
    if (isAfloat(element, within, region)) continue;
    const framed = within !== undefined || frames.length === 0;
    const chip = isChip(element, region, widgets, frames);
    if (COLLAPSED.test(text) && (framed || chip)) {
      counts.push(countIn(text));
      continue;
    }
    if (ELLIPSIS.test(text)) {
      isUnclear ||= framed && (ENUMERATION.test(text) || (chip && isShortened(text)));
      continue;
    }
    // What stands in the picker itself is what is chosen, or invites to choose.
    const isOwn = widgets.pickers.some((picker) => composedContains(picker, element));
    if (isOwn && !ONE_WORD.test(text) && isPart(element, widgets)) continue;
    isUnclear ||= isOwn && namesIn(text).length === 0;
    if (!isOwn && isButtonText(element, text)) continue;
    const names = chip ? [text] : framed ? namesIn(text) : [];
    if (within)
      inside.set(within, [...(inside.get(within) ?? []), ...names.map((name) => ({ text: name, element }))]);
    else if (names.length === 0) isCaptioned ||= isBehind && outside.length === 0;
    else outside.push(...names.map((name) => ({ text: name, element })));
  }
  const [chosen, another] = [...inside.values()].filter(({ length }) => length > 0);
  const [count, second] = counts;
  if (another || second) return null;
  if (!chosen && isCaptioned && outside.length > 0) return null;
  const entries = withUnseen(withoutSigns(chosen ?? outside), tokens);
  const told = count ? toldBy(count, entries.length) : null;
  if (told !== null) return { entries, told };
  const undrawn = [...tokens].flatMap(optionsOf).length - [...tokens].flatMap(optionsDrawn).length;
  if (undrawn > 0) return { entries, told: entries.length + undrawn };
  return { entries, told: isUnclear || (entries.length === 0 && isOpaque(widgets)) ? UNTOLD : null };
}

/** Tokens that are scrolled out of their field are chosen like those that are seen. */
function withUnseen(entries: ListEntry[], tokens: ReadonlySet<Element>): ListEntry[] {
  const all = [...tokens].flatMap(optionsDrawn).map((option) => {
    const seen = entries.find(({ element }) => composedContains(option, element));
    return seen ?? { text: seenText(option), element: option };
  });
  return [...all, ...entries.filter((entry) => !all.includes(entry))];
}

/** A line of chips that follow each other without a blank is several texts; a name that was shortened is told by its tip. */
function chipsOf(item: Item): ListEntry[] {
  const pieces = piecesOf(item)?.filter(({ text }) => !isCross(text)) ?? [];
  const all = pieces.length > 1 ? pieces : [withoutCross(item)];
  return all.map(({ text, element }) => ({ text: wholeName(text, element), element }));
}

/** One word, or several with commas between them. */
function namesIn(text: string): string[] {
  if (ONE_WORD.test(text) && !text.includes(',')) return [text];
  return ENUMERATION.test(text) ? text.split(/,\s*/u) : [];
}

const isControlText = ({ chunk }: Item): boolean => chunk.leaves.some(isControl);

function describedBy(input: Element): Element[] {
  const root = input.getRootNode() as Document | ShadowRoot;
  const ids = input.getAttribute('aria-describedby')?.split(/\s+/u) ?? [];
  return ids.flatMap((id) => (id && root.getElementById(id)) || []);
}

/** A button in a picker, as opposed to one that is the picker. */
function isPart(element: Element, { pickers }: Widgets): boolean {
  const button = closest(element, (at) => at.localName === 'button' || at.getAttribute('role') === 'button');
  return button !== null && !pickers.some((picker) => composedContains(button, picker));
}

/** Buttons act; only a chip that is made as a button, or the first cell of one, holds an entry. */
function isButtonText(element: Element, text: string): boolean {
  const button = closest(element, (at) => at.localName === 'button' || at.getAttribute('role') === 'button');
  if (!button) return false;
  const cell = closest(button, (at) => at.getAttribute('role') === 'gridcell');
  if (cell?.matches(':first-child') || button.getAttribute('role') === 'option') return !ONE_WORD.test(text);
  return button.localName === 'button' ? !IDENTIFIER.test(text) : !ONE_WORD.test(text);
}

/** A layer over the page, drawn outside of the frame that holds it: a menu that is open. */
function isAfloat(element: Element, frame: Element | undefined, { elements }: Region): boolean {
  const layer = closest(
    element,
    (at) => !elements.has(at) || at === frame || /absolute|fixed/u.test(getComputedStyle(at).position),
  );
  if (!layer || !elements.has(layer) || layer === frame) return false;
  if (!frame) return true;
  const [own, around] = [layer.getBoundingClientRect(), frame.getBoundingClientRect()];
  const middle = (own.top + own.bottom) / 2;
  return middle < around.top || middle > around.bottom;
}

/** The drawn box around a picker, in which its chips stand too. */
function frameOf(picker: Element, region: Region): Element | null {
  let at = composedParent(picker);
  for (; at && region.elements.has(at); at = composedParent(at)) if (isDrawn(at)) return at;
  return null;
}

/** A box of its own, drawn or a list's, around little more than the text. */
function isChip(element: Element, region: Region, widgets: Widgets, frames: readonly Element[]): boolean {
  let at: Element | null = element;
  for (
    let level = 0;
    at && level < MOST_LEVELS && region.elements.has(at);
    level += 1, at = composedParent(at)
  ) {
    const box: Element = at;
    if (frames.includes(box) || widgets.inputs.some((input) => box.contains(input))) return false;
    if (isDrawn(box) || box.localName === 'li' || box.getAttribute('role') === 'listitem') return true;
  }
  return false;
}

function isDrawn(element: Element): boolean {
  const { borderTopWidth, borderBottomWidth, backgroundColor, boxShadow } = getComputedStyle(element);
  const framed = Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderBottomWidth) > 0;
  return framed || backgroundColor !== TRANSPARENT || boxShadow !== 'none';
}
