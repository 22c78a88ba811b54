import type { FoundLabel } from './labels.ts';
import type { Pair } from './pair.ts';
import { linesOf, type Stretch } from './stretch.ts';
import type { FoundValue } from './values.ts';

const MOST_COLUMNS = 30;
const BORDERS = [/\|/gu, /\t/gu, /;/gu, /,/gu, / {2,}/gu];
/** In these an empty cell at an end of a row is a cell; in others it stands outside of the outer border. */
const OF_FILES: readonly RegExp[] = BORDERS.slice(2, 4);
const QUOTED = /(?<![^,;\s])"[^"\n]*"(?![^,;\s])/gu;
const LONGEST_NAME = 60;
const RULE = /^[\s|:+=-]*$/u;
const QUOTE = /[\s"'*_`]/u;
const QUOTE_OR_COLON = /[\s"'*_`:]/u;

/** Pairs of tables whose first row holds the labels: each value belongs to the label of its column. */
export function pairColumns(
  text: string,
  labels: readonly FoundLabel[],
  values: readonly FoundValue[],
): Pair[] {
  let at = 0;
  const lines = linesOf(text).map((line) => {
    const own: FoundLabel[] = [];
    for (let label = labels[at]; label && label.start <= line.end; label = labels[at]) {
      own.push(label);
      at += 1;
    }
    return { ...line, labels: own };
  });
  const isRule = (line: Stretch) => RULE.test(text.slice(line.start, line.end));
  const valueIn = filling(text, values);
  return lines.flatMap((line, index) => {
    const own = line.labels;
    if (own.length < 2 || own.length > MOST_COLUMNS) return [];
    const isLabel = filling(text, own);
    const labelIn = (cell: Stretch) => withoutPrefixes(text, cell).map(isLabel).find(Boolean);
    for (const border of BORDERS) {
      const head = cellsOf(text, line, border, OF_FILES.includes(border));
      const columns = head.map(labelIn);
      if (columns.filter(Boolean).length !== own.length) continue;
      let row = index - 1;
      while (row >= 0 && isRule(lines[row] ?? line)) row -= 1;
      const above = lines[row];
      const cellsAbove =
        above?.labels.length === 0 ? cellsOf(text, above, border, OF_FILES.includes(border)) : [];
      const sure = !(cellsAbove.length === head.length && cellsAbove.some(valueIn));
      return rowsBelow(text, lines, index, border, head.length).flatMap((cells) =>
        cells.flatMap((cell, column): Pair[] => {
          const label = columns[column];
          const value = valueIn(cell);
          return label && value ? [{ label, value, sure }] : [];
        }),
      );
    }
    return [];
  });
}

/** Rows with as many cells as the head has, down to the first line that is none or holds labels of its own. */
function rowsBelow(
  text: string,
  lines: readonly (Stretch & { readonly labels: readonly FoundLabel[] })[],
  head: number,
  border: RegExp,
  width: number,
): Stretch[][] {
  const rows: Stretch[][] = [];
  for (let index = head + 1; lines[index]?.labels.length === 0; index += 1) {
    const line = lines[index] ?? { start: 0, end: 0 };
    const raw = text.slice(line.start, line.end);
    if (RULE.test(raw) && (raw.trim() !== '' || rows.length === 0)) continue;
    const cells = cellsOf(text, line, border, OF_FILES.includes(border));
    if (cells.length !== width) break;
    rows.push(cells);
  }
  return rows;
}

/** The cells of a line between its borders, bare; without empty ones at its ends, unless `all` are wanted. */
export function cellsOf(text: string, line: Stretch, border: RegExp, all = false): Stretch[] {
  const raw = text.slice(line.start, line.end);
  const cells: Stretch[] = [];
  let start = line.start;
  // Within quotes a sign of a file is no border (RFC 4180, 2.6).
  const borders = /^[,;]$/u.test(border.source)
    ? raw.replace(QUOTED, (cell) => '"'.repeat(cell.length))
    : raw;
  for (const match of borders.matchAll(border)) {
    cells.push({ start, end: line.start + match.index });
    start = line.start + match.index + match[0].length;
  }
  cells.push({ start, end: line.end });
  const empty = ({ start, end }: Stretch) => text.slice(start, end).trim() === '';
  return cells
    .filter((cell, index) => all || !((index === 0 || index === cells.length - 1) && empty(cell)))
    .map((cell) => bare(text, cell));
}

/** A column's name, and what is left of it without what program or table is named before it ("login_", "app.client."). */
function withoutPrefixes(text: string, { start, end }: Stretch): Stretch[] {
  const name = text.slice(start, Math.min(end, start + LONGEST_NAME));
  const ends = /\s/u.test(name) ? [] : [...name.matchAll(/[_.]/gu)].map(({ index }) => start + index + 1);
  return [start, ...ends].map((from) => ({ start: from, end }));
}

/** What a stretch holds but for quotes and marks of emphasis around it, and a colon behind. */
export function bare(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from < to && QUOTE.test(text.charAt(from))) from += 1;
  while (to > from && QUOTE_OR_COLON.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

const bounds = ({ start, end }: Stretch) => `${start}-${end}`;

/** Answers which of `items` is all that a bare cell holds, but for quotes and marks of emphasis. */
export function filling<T extends Stretch>(
  text: string,
  items: readonly T[],
): (cell: Stretch) => T | undefined {
  // Of two at one place the first counts, so it is put in last.
  const known = new Map(items.toReversed().map((item) => [bounds(bare(text, item)), item]));
  return (cell) => known.get(bounds(cell));
}
