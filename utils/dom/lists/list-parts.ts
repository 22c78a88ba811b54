import { collapse } from '../../core/text.ts';
import { accessibleName } from '../base/name.ts';
import type { ListEntry, Shown } from './list-entry.ts';
import type { Widgets } from './list-widgets.ts';

const ONE_WORD = /^\S+$/u;
const CELL = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';

/**
 * The entries of a plain text; null where buttons part them, unless there is one for each: two lists with buttons to
 * move an entry from one to the other show what is chosen beside what is not.
 */
export function unparted(shown: Shown | null, widgets: Widgets): Shown | null {
  return shown && isParted(shown.entries, widgets) ? null : shown;
}

/** The checked ones of a field's check boxes; null where one has no name, or none is checked and buttons part them. */
export function boxesIn(boxes: readonly HTMLElement[], widgets: Widgets): ListEntry[] | null {
  const all = boxes.map((element) => ({ text: boxName(element), element }));
  if (all.some(({ text }) => text === '')) return null;
  const checked = all.filter(({ element }) => isChecked(element));
  return checked.length === 0 && isParted(all, widgets) ? null : checked;
}

function isParted(entries: readonly ListEntry[], { buttons, inputs }: Widgets): boolean {
  const places = [...new Set(entries.map(({ element }) => element))];
  const own = buttons.filter((button) => !inputs.includes(button));
  // How many buttons stand behind each place and before the next.
  const behind = places.map((place, at) => {
    const next = places[at + 1];
    return own.filter((button) => isAfter(place, button) && (!next || isAfter(button, next))).length;
  });
  const last = behind.pop() ?? 0;
  const gaps = behind.filter((count) => count > 0).length;
  if (gaps === 0) return false;
  return gaps < places.length - 1 || (last === 0 && behind.some((count) => count > 1));
}

const isAfter = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !a.contains(b);

/**
 * A box's name; of a name with a description behind it, the name. A box that is called by what is done with it ("Select
 * row") stands for the one word in its row, or the one that it is called by.
 */
export function boxName(box: HTMLElement): string {
  const name = accessibleName(box);
  const words = name === '' || ONE_WORD.test(name) ? [] : wordsBeside(box);
  const named = words.filter((word) => name.split(/\s+/u).includes(word));
  const [word, another] = named.length > 0 ? named : words;
  if (word && !another) return word;
  const label = (box as Partial<HTMLInputElement>).labels?.[0];
  const first = label ? firstText(label) : '';
  return !ONE_WORD.test(name) && ONE_WORD.test(first) && name.startsWith(first) ? first : name;
}

/** What the cells of a box's row say that consist of one word; none where the box has no row to itself. */
function wordsBeside(box: Element): readonly string[] {
  const row = box.closest('tr,[role=row]');
  const boxes = row?.querySelectorAll('input,[role=checkbox],[role=switch]').length;
  const cells =
    row && boxes === 1 ? [...row.querySelectorAll(CELL)].filter((cell) => !cell.contains(box)) : [];
  const texts = cells.map((cell) => collapse(cell.textContent ?? ''));
  return [...new Set(texts.filter((text) => ONE_WORD.test(text)))];
}

function firstText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = collapse(node.nodeValue ?? '');
    if (text !== '') return text;
  }
  return '';
}

const isChecked = (box: HTMLElement): boolean =>
  box.localName === 'input' ? (box as HTMLInputElement).checked : box.getAttribute('aria-checked') === 'true';
