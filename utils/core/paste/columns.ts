import type { FoundLabel } from './labels.ts';
import type { Pair } from './pair.ts';
import type { FoundValue } from './values.ts';

/** A stretch of the text: a line, or a cell of it. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

const MOST_COLUMNS = 30;
const BORDERS = [/\|/gu, /\t/gu, /;/gu, /,/gu, / {2,}/gu];
const RULE = /^[\s|:+=-]*$/u;
const QUOTES = /^[\s"'*_`]*|[\s"'*_`:]*$/gu;

/** Pairs of tables whose first row holds the labels: each value belongs to the label of its column. */
export function pairColumns(
  text: string,
  labels: readonly FoundLabel[],
  values: readonly FoundValue[],
): Pair[] {
  const lines = linesOf(text);
  const labelsOf = new Map<Cell, FoundLabel[]>();
  let at = 0;
  for (const line of lines) {
    const own: FoundLabel[] = [];
    for (let label = labels[at]; label && label.start <= line.end; label = labels[at]) {
      own.push(label);
      at += 1;
    }
    labelsOf.set(line, own);
  }
  return lines.flatMap((line, index) => {
    const own = labelsOf.get(line) ?? [];
    if (own.length < 2 || own.length > MOST_COLUMNS) return [];
    const isValue = (cell: Cell) => values.some((value) => fills(text, value, cell));
    for (const border of BORDERS) {
      const head = cellsOf(text, line, border);
      const columns = head.map((cell) => own.find((label) => fills(text, label, cell)) ?? null);
      if (columns.filter(Boolean).length !== own.length) continue;
      const above = lines.slice(0, index).findLast((other) => !RULE.test(text.slice(other.start, other.end)));
      const cellsAbove = above && !labelsOf.get(above)?.length ? cellsOf(text, above, border) : [];
      const sure = !(cellsAbove.length === head.length && cellsAbove.some(isValue));
      const ends = lines.findIndex((other, row) => row > index && labelsOf.get(other)?.length);
      const below = lines.slice(index + 1, ends === -1 ? undefined : ends);
      return rowsBelow(text, below, border, head.length).flatMap((cells) =>
        cells.flatMap((cell, column): Pair[] => {
          const label = columns[column];
          const value = values.find((candidate) => fills(text, candidate, cell));
          return label && value ? [{ label, value, sure }] : [];
        }),
      );
    }
    return [];
  });
}

/** Rows with as many cells as the head has, down to the first line that is none. */
function rowsBelow(text: string, lines: readonly Cell[], border: RegExp, width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (const line of lines) {
    const raw = text.slice(line.start, line.end);
    if (RULE.test(raw) && (raw.trim() !== '' || rows.length === 0)) continue;
    const cells = cellsOf(text, line, border);
    if (cells.length !== width) break;
    rows.push(cells);
  }
  return rows;
}

/** The lines of a text. */
export function linesOf(text: string): Cell[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const cell = { start, end: start + line.length };
    start = cell.end + 1;
    return cell;
  });
}

/** The cells of a line between its borders, without empty ones at its ends. */
export function cellsOf(text: string, line: Cell, border: RegExp): Cell[] {
  const raw = text.slice(line.start, line.end);
  const cells: Cell[] = [];
  let start = 0;
  for (const match of raw.matchAll(border)) {
    cells.push({ start: line.start + start, end: line.start + match.index });
    start = match.index + match[0].length;
  }
  cells.push({ start: line.start + start, end: line.end });
  const empty = ({ start, end }: Cell) => text.slice(start, end).trim() === '';
  return cells.filter((cell, index) => !((index === 0 || index === cells.length - 1) && empty(cell)));
}

/** Whether an item is all that a cell holds, but for quotes and marks of emphasis. */
export const fills = (text: string, item: Cell, cell: Cell): boolean =>
  item.start >= cell.start &&
  item.end <= cell.end &&
  text.slice(cell.start, cell.end).replace(QUOTES, '') ===
    text.slice(item.start, item.end).replace(QUOTES, '');
