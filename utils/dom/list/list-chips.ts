import { composedParent } from '../page/composed.ts';
import { isControl } from '../text/flow.ts';
import type { Item } from '../text/items.ts';
import { closest, elementOf } from '../text/place.ts';
import type { Region } from './list-region.ts';
import type { Widgets } from './list-widgets.ts';
import type { ListEntry } from './read-listing.ts';

/** Texts in a widget that nobody chose: announcements, offers, menus, help. */
const NOT_CHOSEN =
  '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"], [role="listbox"], [role="option"], [role="menu"], [role="tooltip"], [role="note"], select, label';
/** "+5", "3 selected": there is more than is shown. */
const COLLAPSED = /^\+\s*\d+|^\d+\s+\p{L}/u;
const ONE_WORD = /^\S+$/u;
const IDENTIFIER = /^[\p{L}\p{N}-]+(?:[._][\p{L}\p{N}-]+)+$/u;
const PLACEHOLDER = /(?:\u2026|\.\.\.)$/u;
const TRANSPARENT = 'rgba(0, 0, 0, 0)';
const MOST_LEVELS = 4;

/**
 * The chosen entries that stand as chips in or around a picker. Null if more is chosen than is shown.
 * Inside of the picker's frame any single word counts; elsewhere, and for several words, the text must look like a chip.
 */
export function chipsIn(region: Region, widgets: Widgets): ListEntry[] | null {
  const frames = widgets.pickers.flatMap((picker) => frameOf(picker, region) ?? []);
  const help = new Set(widgets.inputs.flatMap(describedBy));
  const entries: ListEntry[] = [];
  for (const item of region.items) {
    const element = elementOf(item);
    const text = item.text.trim();
    if (isControlText(item) || closest(element, (at) => at.matches(NOT_CHOSEN) || help.has(at))) continue;
    const framed = frames.some((frame) => frame.contains(element)) || frames.length === 0;
    const chip = isChip(element, region, widgets, frames);
    if (COLLAPSED.test(text) && (framed || chip)) return null;
    if (isButtonText(element, text) || PLACEHOLDER.test(text)) continue;
    if (chip || (framed && ONE_WORD.test(text))) entries.push({ text, element });
  }
  return entries;
}

const isControlText = ({ chunk }: Item): boolean => chunk.leaves.some(isControl);

function describedBy(input: Element): Element[] {
  const root = input.getRootNode() as Document | ShadowRoot;
  const ids = input.getAttribute('aria-describedby')?.split(/\s+/u) ?? [];
  return ids.flatMap((id) => (id && root.getElementById(id)) || []);
}

/** Buttons act; only a chip that is itself made as a button holds an entry. */
function isButtonText(element: Element, text: string): boolean {
  const button = closest(element, (at) => at.localName === 'button' || at.getAttribute('role') === 'button');
  if (!button) return false;
  return button.localName === 'button' ? !IDENTIFIER.test(text) : !ONE_WORD.test(text);
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
