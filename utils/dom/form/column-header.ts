import { textOf } from '../base/text.ts';
import type { Field } from './field.ts';

/**
 * The heading of the field's column, if its table has a row of headings and the row holds several fields (in a table
 * of label and field the label stands in the row). Null otherwise, also with merged cells.
 */
export function columnHeader(field: Field): string | null {
  const cell = field.closest('td,th') as HTMLTableCellElement | null;
  const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
  const head = cell?.closest('table')?.rows[0];
  if (!cell || !row || !head || head === row) return null;
  if ([...head.cells, ...row.cells].some((each) => each.colSpan > 1)) return null;
  if ([...head.cells].some((each) => each.localName !== 'th')) return null;
  if (row.querySelectorAll('input,textarea').length < 2) return null;
  const above = head.cells[cell.cellIndex];
  return above ? textOf(above, 80) : null;
}
