import { closest, composedContains } from '../../base/composed.ts';
import { matches } from '../../base/native.ts';
import { textOf } from '../../base/text.ts';
import type { Field, Survey } from './survey.ts';

const ROW = 'tr,[role=row]';
const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
/** What is listed begins right below the filters: so many rows are looked at. */
const MOST_ROWS = 3;

/**
 * Whether a field filters what a table lists: it stands in the table's head or foot, or in a row of several fields over rows
 * that show text in its column. One with a label in its row is none.
 */
export function isFilter(field: Field, { controlsIn }: Survey): boolean {
  if (closest(field, (at) => matches(at, 'thead,tfoot'))) return true;
  const row = closest(field, (at) => matches(at, ROW));
  const table = row && closest(row, (at) => matches(at, TABLE));
  if (!table || controlsIn(row).length < 2) return false;
  const showsText = (cell: Element | undefined) => cell !== undefined && textOf(cell, 80) !== '';
  const isText = (cell: Element | undefined) => showsText(cell) && controlsIn(cell as Element).length === 0;
  const at = [...row.children].findIndex((cell) => composedContains(cell, field));
  if (showsText(row.children[at]) || isText(row.children[at - 1])) return false;
  const rows = [...table.querySelectorAll(ROW)];
  const below = rows.slice(rows.indexOf(row) + 1).slice(0, MOST_ROWS);
  return below.some(({ children }) => isText(children[at]));
}
