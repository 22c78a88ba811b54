import { closest, composedElements } from '../base/composed.ts';
import { attributeOf } from '../base/native.ts';
import { elementOf } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { type Evidence, judge, type Page } from './evidence.ts';
import { isActionText } from './neighbours.ts';

/** Whether an element is one of these, by its name or by its role; roles are written in brackets. */
const isOneOf =
  (names: string) =>
  (element: Element): boolean =>
    names
      .split(' ')
      .some((name) => name === element.localName || name === `(${attributeOf(element, 'role')})`);
const isTable = isOneOf('table (table) (grid) (treegrid)');
const isRow = isOneOf('tr (row)');
const isCell = isOneOf('td th (cell) (gridcell) (rowheader) (columnheader)');
const isRowHeading = (element: Element): boolean =>
  attributeOf(element, 'scope') === 'row' || attributeOf(element, 'role') === 'rowheader';
const isHeading = (element: Element): boolean =>
  attributeOf(element, 'role') === 'columnheader' || (element.localName === 'th' && !isRowHeading(element));

/**
 * What stands under the column that the label heads, in a table of one row; null if the label heads none. A list of several
 * things never yields a value: which of them is meant is the admin's to say.
 */
export function inColumn(label: Item, { text, traits }: Page): Evidence[] | null {
  const { named: id } = label;
  const cell = closest(elementOf(label), isCell);
  const row = cell && closest(cell, isRow);
  const table = row && closest(row, isTable);
  const headings = row ? cellsOf(row) : [];
  if (!table || headings.length < 2 || !headings.every(isHeading)) return null;
  const only = onlyDataRow(table, row);
  const cells = only ? cellsOf(only) : [];
  const spans = [...headings, ...cells].some((each) => (attributeOf(each, 'colspan') ?? '1') !== '1');
  const under = cells[headings.indexOf(cell)];
  const value = under && !spans && cells.length === headings.length ? onlyValueIn(under, label, text) : null;
  if (!value) return [];
  const found = judge(id, value.text, elementOf(value));
  // Beside no Client ID it is a list of secrets, by their ids.
  const isApp = headings.some(({ textContent }) => text.labels.named(textContent ?? '') === 'clientId');
  const isId = id === 'clientSecret' && (traits.listsSecrets || !isApp);
  return isId ? found.map((each) => ({ ...each, problem: 'secretIdNotSecret' })) : found;
}

/** Whether an element stands in a row of a table whose columns have headings: one record among others. */
export function isInRecords(element: Element): boolean {
  const row = closest(element, isRow);
  const table = row && closest(row, isTable);
  if (!table) return false;
  for (const other of composedElements(table)) {
    const cells = isRow(other) ? cellsOf(other) : [];
    if (cells.length > 1 && cells.every(isHeading)) return true;
  }
  return false;
}

/** The row with data, if there is exactly one; a long list is left at its second. */
function onlyDataRow(table: Element, headings: Element): Element | null {
  let only: Element | null = null;
  for (const element of composedElements(table)) {
    if (element === headings || !isRow(element) || cellsOf(element).every(isHeading)) continue;
    if (only) return null;
    only = element;
  }
  return only;
}

const cellsOf = (row: Element): Element[] =>
  [...composedElements(row)].filter((element) => isCell(element) && closest(element, isRow) === row);

function onlyValueIn(cell: Element, label: Item, { next }: ItemFlow): Item | null {
  const found: Item[] = [];
  for (let at = next(label); at; at = next(at)) {
    const isInside = closest(elementOf(at), (element) => element === cell) !== null;
    if (isInside && !isActionText(at)) found.push(at);
    else if (!isInside && found.length > 0) break;
  }
  const [value] = found;
  return found.length === 1 && value?.kind === 'value' ? value : null;
}
