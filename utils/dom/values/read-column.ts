import { composedElements } from '../base/composed.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { closest, elementOf } from '../text/place.ts';
import { isActionText } from './said.ts';

const hasRole = (element: Element, ...roles: string[]): boolean =>
  roles.includes(element.getAttribute('role') ?? '');
const isTable = (element: Element): boolean =>
  element.localName === 'table' || hasRole(element, 'table', 'grid', 'treegrid');
const isRow = (element: Element): boolean => element.localName === 'tr' || hasRole(element, 'row');
const isHeading = (element: Element): boolean =>
  hasRole(element, 'columnheader') ||
  (element.localName === 'th' && element.getAttribute('scope') !== 'row' && !hasRole(element, 'rowheader'));
const isCell = (element: Element): boolean =>
  isHeading(element) ||
  ['td', 'th'].includes(element.localName) ||
  hasRole(element, 'cell', 'gridcell', 'rowheader');

/** What stands under a column's heading: the value of the only row, or null where there are several rows or none. */
export interface Column {
  readonly value: Item | null;
  /** The texts of all headings of the row. */
  readonly beside: readonly string[];
}

/**
 * The column that the label heads; null if it heads none. A list of several things never yields a value: which of
 * them is meant is the admin's to say.
 */
export function columnOf(label: Item, flow: ItemFlow): Column | null {
  const cell = closest(elementOf(label), isCell);
  const row = cell && closest(cell, isRow);
  const table = row && closest(row, isTable);
  if (!table || !isHeading(cell)) return null;
  const headings = cellsOf(row);
  if (headings.length < 2 || !headings.every(isHeading)) return null;
  const beside = headings.map((heading) => heading.textContent ?? '');
  const only = onlyDataRow(table, row);
  if (!only) return { value: null, beside };
  const cells = cellsOf(only);
  const spans = [...headings, ...cells].some((each) => (each.getAttribute('colspan') ?? '1') !== '1');
  const under = cells[headings.indexOf(cell)];
  if (spans || !under || cells.length !== headings.length) return { value: null, beside };
  return { value: onlyValueIn(under, label, flow), beside };
}

/** The row with data, if there is exactly one; a long list is left at its second. */
function onlyDataRow(table: Element, headings: Element): Element | null {
  let only: Element | null = null;
  for (const element of composedElements(table)) {
    if (element === headings || !isRow(element) || !cellsOf(element).some((cell) => !isHeading(cell)))
      continue;
    if (only) return null;
    only = element;
  }
  return only;
}

function cellsOf(row: Element): Element[] {
  return [...composedElements(row)].filter((element) => isCell(element) && closest(element, isRow) === row);
}

function onlyValueIn(cell: Element, label: Item, flow: ItemFlow): Item | null {
  const found: Item[] = [];
  for (let at = flow.next(label); at; at = flow.next(at)) {
    const inside = closest(elementOf(at), (element) => element === cell) !== null;
    if (inside && !isActionText(at)) found.push(at);
    else if (!inside && found.length > 0) break;
  }
  const [value] = found;
  return found.length === 1 && value?.kind === 'value' ? value : null;
}
