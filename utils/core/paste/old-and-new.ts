import type { AgeWord, AgeWords } from './age-words.ts';
import { cellsOf, filling } from './columns.ts';
import type { FoundLabel } from './labels.ts';
import type { Pair } from './pair.ts';
import { linesOf, type Stretch } from './stretch.ts';
import type { FoundValue } from './values.ts';

type Item = FoundLabel | FoundValue;
/** What a text calls a value: `unclear` where a word may be about another one as well. */
type Called = 'old' | 'new' | 'nothing' | 'unclear';

const LONGEST_GAP = 80;
const MOST_VALUES = 4;
/** A heading of columns stands at most so many lines above its row. */
const FARTHEST_HEADING = 30;
const LONGEST_ROW = 500;
const BORDERS = [/\|/gu, /\t/gu, /;/gu];
const SIGN = /[^\s\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}]/u;
/** An open bracket, and what closes it. */
const OPENED = /\([^()]*$/u;
const CLOSED = /^[^()]*\)/u;
/** Behind it the words before are done with: what they are about may stand before them. */
const ENDS = /[,;.)\]]|\s-\s/u;

/**
 * Labels with several values behind them, which the text calls old and new: "old X new Y", "Y (formerly X)", a table with a
 * column for each. The pair is sure where it is said plainly which one is in force: one is called new, or all but one are
 * called old. Of labels whose values no such word is about nothing is said.
 */
export function pairOldAndNew(text: string, items: readonly Item[], words: AgeWords): Pair[] {
  const lines = linesOf(text);
  let row = 0;
  return items.flatMap((label, at): Pair[] => {
    if (label.kind !== 'label') return [];
    const values = valuesBehind(text, items, at, words);
    const [first] = values;
    if (!first || values.length < 2) return [];
    while ((lines[row]?.end ?? text.length) < first.start) row += 1;
    const own = calledBeside(text, label, values, words, items[at + values.length + 1]);
    const called = own.some((each) => each !== 'nothing')
      ? own
      : calledAbove(text, lines, row, values, words);
    if (called.every((each) => each === 'nothing')) return [];
    const isOneLine = !text.slice(label.end, values.at(-1)?.end).includes('\n');
    const current = values[currentOf(called, isOneLine) ?? -1];
    const isSure = current !== undefined && (label.id === 'authorizationUrl') === (current.form === 'url');
    if (isSure) return [{ label, value: current, sure: true, told: values }];
    const doubt = called.every((each) => each === 'old') ? 'outdatedValue' : 'ambiguousText';
    return values.map((value) => ({ label, value, sure: false, doubt, told: values }));
  });
}

/** Different values right behind a label, with nothing between them but signs and words that may be about them. */
function valuesBehind(text: string, items: readonly Item[], at: number, words: AgeWords): FoundValue[] {
  const values: FoundValue[] = [];
  let end = items[at]?.end ?? 0;
  for (const item of items.slice(at + 1, at + 2 + MOST_VALUES)) {
    if (item.kind !== 'value' || item.start - end > LONGEST_GAP || !words.fill(text.slice(end, item.start)))
      break;
    if (values.some((value) => value.text === item.text)) break;
    values.push(item);
    end = item.end;
  }
  return values.length > MOST_VALUES ? [] : values;
}

/** What the words beside each value call it. */
function calledBeside(
  text: string,
  label: FoundLabel,
  values: readonly FoundValue[],
  words: AgeWords,
  next: Item | undefined,
): Called[] {
  const ends = [label, ...values].map(({ end }) => end);
  const gaps = values.map(({ start }, at) => text.slice(ends[at], start));
  const last = ends.at(-1) ?? 0;
  const rest =
    text.slice(last, Math.min(next?.start ?? text.length, last + LONGEST_GAP)).split('\n', 1)[0] ?? '';
  const isBefore = words.in(gaps[0] ?? '').length > 0;
  // Behind the last value only what comes first is about it.
  const behind = words.in(rest).filter(({ from }) => !isBefore && !WORD.test(rest.slice(0, from)));
  const said = values.map((): Called[] => []);
  for (const [at, gap] of gaps.entries()) {
    const between = words.in(gap);
    for (const [index, word] of between.entries()) {
      // Of two words the first is about the value before them, the second about the one behind.
      const isFirst = between.length === 2 && index === 0 && behind.length === 0;
      const side = at === 0 || isBefore ? 0 : isFirst ? -1 : sideOf(word, gap, behind.length > 0, words);
      if (side === null) for (const each of said) each.push('unclear');
      else said[at + side]?.push(word.calls);
    }
  }
  said.at(-1)?.push(...behind.map(({ calls }) => calls));
  return said.map(agreed);
}

const agreed = (said: readonly Called[]): Called =>
  new Set(said).size > 1 ? 'unclear' : (said[0] ?? 'nothing');

/** Which of the values around it a word between them is about, the next (0) or the one before (-1); null where it may be either. */
function sideOf(
  { from, to, leads }: AgeWord,
  gap: string,
  isBehind: boolean,
  words: AgeWords,
): 0 | -1 | null {
  const [before, after] = [gap.slice(0, from), gap.slice(to)];
  const [toColon] = /^[^:=]*(?=[:=])/u.exec(after) ?? [];
  if (toColon !== undefined && !SIGN.test(toColon) && words.fill(toColon)) return 0;
  if (leads) return ENDS.test(after) ? null : 0;
  if (isBehind || (OPENED.test(before) && CLOSED.test(after))) return -1;
  if (SIGN.test(before) === SIGN.test(after)) return null;
  return SIGN.test(before) ? 0 : -1;
}

/** What the heading of its column calls each value of a row. */
function calledAbove(
  text: string,
  lines: readonly Stretch[],
  row: number,
  values: readonly FoundValue[],
  words: AgeWords,
): Called[] {
  const line = lines[row];
  const isRow = line && line.end >= (values.at(-1)?.end ?? 0) && line.end - line.start <= LONGEST_ROW;
  if (!isRow) return values.map(() => 'nothing');
  for (const border of BORDERS) {
    const cells = cellsOf(text, line, border);
    const columns = values.map((value) => cells.findIndex((cell) => filling(text, [value])(cell)));
    if (columns.includes(-1)) continue;
    for (let above = row - 1; above >= Math.max(0, row - FARTHEST_HEADING); above -= 1) {
      const heads = cellsOf(text, lines[above] ?? line, border);
      const called = columns.map((column) => {
        const { start, end } = heads[column] ?? line;
        return agreed(
          words.in(text.slice(start, Math.min(end, start + LONGEST_GAP))).map(({ calls }) => calls),
        );
      });
      if (heads.length === cells.length && called.some((each) => each !== 'nothing')) return called;
    }
  }
  return values.map(() => 'nothing');
}

/** Which value is in force; null where that is not said plainly: over several lines, each of them must be called something. */
function currentOf(called: readonly Called[], isOneLine: boolean): number | null {
  if (called.includes('unclear')) return null;
  const places = (wanted: Called) => called.flatMap((each, at) => (each === wanted ? at : []));
  const [isNew, isOpen] = [places('new'), places('nothing')];
  if (isNew.length === 1 && (isOneLine || isOpen.length === 0)) return isNew[0] ?? null;
  return isNew.length === 0 && isOpen.length === 1 ? (isOpen[0] ?? null) : null;
}
