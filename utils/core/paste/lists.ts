import { shapeProblem } from '../credentials/shapes.ts';
import { bare, filling } from './columns.ts';
import type { FoundLabel } from './labels.ts';
import type { Pair } from './pair.ts';
import { linesOf } from './stretch.ts';
import type { FoundValue } from './values.ts';

/** A line that is a label or a value and nothing else; `blank`, or any `other` one. */
interface Line {
  readonly item: FoundLabel | FoundValue | null;
  readonly kind: 'label' | 'value' | 'blank' | 'other';
  /** So short that it may head a column. */
  readonly isShort: boolean;
}

const BULLET = /^\s*(?:[-•·*]|\d{1,2}[.)])\s+/u;
const LONGEST_HEAD = 30;
const FEWEST = 2;

/**
 * Pairs of a list of labels, one a line, with a list of as many values right below it, as a table has them that was pasted
 * column by column: the first value is the first label's. Only where both lists stand alone, and each value has the form that its
 * label asks for; over each there may be the heading of its column.
 */
export function pairLists(
  text: string,
  labels: readonly FoundLabel[],
  values: readonly FoundValue[],
): Pair[] {
  const [labelIn, valueIn] = [filling(text, labels), filling(text, values)];
  const lines = linesOf(text).map(({ start, end }): Line => {
    const raw = text.slice(start, end);
    const cell = bare(text, { start: start + (BULLET.exec(raw)?.[0].length ?? 0), end });
    const item = labelIn(cell) ?? valueIn(cell) ?? null;
    return {
      item,
      kind: item?.kind ?? (raw.trim() === '' ? 'blank' : 'other'),
      isShort: raw.length <= LONGEST_HEAD,
    };
  });
  const written = lines.filter(({ kind }) => kind !== 'blank');
  const pairs: Pair[] = [];
  for (let at = 0; at < written.length; ) {
    const names = runOf('label', written, at);
    const head = names.length > 0 ? written[at - 1] : undefined;
    const next = written[at + names.length];
    const skipped = next?.kind === 'other' && next.isShort && head?.kind === 'other' && head.isShort ? 1 : 0;
    const shown = runOf('value', written, at + names.length + skipped);
    const end = at + names.length + skipped + shown.length;
    const isAlone = head?.kind !== 'value' && written[end]?.kind !== 'label';
    if (names.length >= FEWEST && names.length === shown.length && isAlone)
      pairs.push(...inOrder(names, shown));
    at = Math.max(at + 1, names.length > 0 ? at + names.length : 0);
  }
  return pairs;
}

function runOf(kind: Line['kind'], lines: readonly Line[], from: number): Line[] {
  let to = from;
  while (lines[to]?.kind === kind) to += 1;
  return lines.slice(from, to);
}

/** The pairs, or none where one value has not the form of its place. */
function inOrder(names: readonly Line[], shown: readonly Line[]): Pair[] {
  const pairs = names.map(({ item }, at) => ({
    label: item as FoundLabel,
    value: shown[at]?.item as FoundValue,
    sure: true,
  }));
  const isOf = ({ label: { id }, value }: Pair) =>
    id === null || (id === 'authorizationUrl' ? value.form === 'url' : shapeProblem(id, value.text) === null);
  const ids = pairs.flatMap(({ label: { id } }) => id ?? []);
  return new Set(ids).size === ids.length && pairs.every(isOf) ? pairs : [];
}
