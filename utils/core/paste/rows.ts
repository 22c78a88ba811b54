import { bare, cellsOf, filling } from './columns.ts';
import type { FoundLabel } from './labels.ts';
import type { Pair } from './pair.ts';
import { linesOf, type Stretch } from './stretch.ts';
import type { FoundValue } from './values.ts';

const BORDERS = [/;/gu, /,/gu];
const LONGEST_ROW = 500;

/** A line of such a table; or one that speaks against it, because it holds a lone label or value, or two that do not fit. */
type Row = { readonly kind: 'pair'; readonly pair: Pair } | { readonly kind: 'other' | 'against' };

/**
 * Pairs of tables whose borders mean nothing in prose: lines that are a label, a border and a value, and cells without either. A
 * line that is only one of the two may be a sign that names and values are listed in another way: then none is sure.
 */
export function pairRows(text: string, labels: readonly FoundLabel[], values: readonly FoundValue[]): Pair[] {
  const next = { label: 0, value: 0 };
  const sorted = values.toSorted((a, b) => a.start - b.start);
  const rows = linesOf(text).map((line) =>
    rowOf(text, line, within(labels, line, next, 'label'), within(sorted, line, next, 'value')),
  );
  const sure = !rows.some(({ kind }) => kind === 'against');
  return rows.flatMap((row) => (row.kind === 'pair' ? [{ ...row.pair, sure }] : []));
}

/** The items that begin in a line; each is looked at once. */
function within<T extends Stretch>(
  items: readonly T[],
  line: Stretch,
  next: { label: number; value: number },
  kind: 'label' | 'value',
): T[] {
  const own: T[] = [];
  for (let item = items[next[kind]]; item && item.start <= line.end; item = items[next[kind]]) {
    own.push(item);
    next[kind] += 1;
  }
  return own;
}

function rowOf(
  text: string,
  line: Stretch,
  labels: readonly FoundLabel[],
  values: readonly FoundValue[],
): Row {
  const [label, value] = [labels[0], values[0]];
  const lone = label ?? value;
  if (!lone || labels.length > 1 || values.length > 1 || line.end - line.start > LONGEST_ROW) return OTHER;
  const isIn = (item: Stretch, cell: Stretch) => filling(text, [item])(cell) !== undefined;
  if (!label || !value) return isIn(lone, bare(text, line)) ? AGAINST : OTHER;
  const isRow = BORDERS.some((border) => {
    const [first, second] = cellsOf(text, line, border);
    return first && second && isIn(label, first) && isIn(value, second);
  });
  if (!isRow) return OTHER;
  const fits = label.id === null || (label.id === 'authorizationUrl') === (value.form === 'url');
  return fits ? { kind: 'pair', pair: { label, value, sure: true } } : AGAINST;
}

const OTHER: Row = { kind: 'other' };
const AGAINST: Row = { kind: 'against' };
