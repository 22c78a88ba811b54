import type { FailureId } from '../result/failures.ts';
import type { FoundLabel } from './labels.ts';
import { type Link, linkOf } from './link.ts';
import type { FoundValue } from './values.ts';

/** A value and the label that it seems to belong to; `sure` is false where another reading is possible. */
export interface Pair {
  readonly label: FoundLabel;
  readonly value: FoundValue;
  readonly sure: boolean;
  /** Why it is not, where the text tells. */
  readonly doubt?: FailureId;
  /** The values of which the text tells that this one is in force, or does not tell it plainly. */
  readonly told?: readonly FoundValue[];
}

type Item = FoundLabel | FoundValue;
/** What became of an item: a label without value is open, a value without label is an orphan. */
type Fate = 'paired' | 'foreign' | 'orphan' | 'open' | 'unclear';

/** Directly behind "something:" or "something=": the value of a label that is not known. */
export const FOREIGN = /[\p{L}\p{N}_"'\])*`][ \t]*[:=][ \t]*["'`<(*_]*$/u;
const WORD = /[\p{L}\p{N}]/u;
const LONGEST_LOOK = 300;

/**
 * Pairs each value with the label before it. Text may name a value after showing it ("… is your client ID"), list all
 * labels before all values, or put two values under one label; wherever such a reading is possible the pair is not sure.
 * @param links words that may stand between a label and its value, on either side.
 * @param behindLabel those that may stand between a label and the value behind it.
 */
export function pairInOrder(
  text: string,
  items: readonly Item[],
  links: ReadonlySet<string>,
  behindLabel: ReadonlySet<string>,
): Pair[] {
  const fates = new Map<Item, Fate>();
  const pairs: (Pair & { readonly link: Link })[] = [];
  items.forEach((value, index) => {
    const label = items[index - 1];
    if (value.kind === 'label') {
      fates.set(value, 'open');
      return;
    }
    const link = label?.kind === 'label' ? linkOf(text.slice(label.end, value.start), behindLabel) : null;
    if (!link || label?.kind !== 'label') {
      fates.set(value, FOREIGN.test(lineBefore(text, value.start)) ? 'foreign' : 'orphan');
      return;
    }
    const fits = label.id === null || (label.id === 'authorizationUrl') === (value.form === 'url');
    const sure =
      fits &&
      mayFollow(text, { link, label, before: items[index - 2] }, fates) &&
      !isFollowedByOrphan(text, value, items[index + 1]);
    fates.set(label, 'paired');
    fates.set(value, sure ? 'paired' : 'unclear');
    pairs.push({ label, value, sure, link });
  });
  const doubted = doubtBackwards(text, items, pairs, fates, links);
  return pairs.map(({ label, value, sure }) => ({ label, value, sure: sure && !doubted.has(value) }));
}

/**
 * A row of labels and values without signs that ends in a label may have begun with a value that was not recognised:
 * then each value belongs to the label behind it.
 */
function doubtBackwards(
  text: string,
  items: readonly Item[],
  pairs: readonly (Pair & { readonly link: Link })[],
  fates: ReadonlyMap<Item, Fate>,
  words: ReadonlySet<string>,
): ReadonlySet<Item> {
  const doubted = new Set<Item>();
  const pairOf = new Map<Item, Pair>(pairs.map((pair) => [pair.label, pair]));
  const after = new Map(items.map((item, index) => [item, items[index + 1]]));
  for (const { value, link } of pairs.toReversed()) {
    const next = after.get(value);
    if (link.explicit || next?.kind !== 'label') continue;
    const between = text.slice(value.end, next.start);
    // "… is your client ID": a word of linking right behind a value names it backwards.
    const named = WORD.test(between) && linkOf(between, words) !== null;
    const near = !WORD.test(between);
    const ends = fates.get(next) === 'open' && !/^[^\p{L}\p{N}\n]*\n[ \t]*\S/u.test(text.slice(next.end));
    const behind = pairOf.get(next);
    if (named || (near && (ends || (behind && (!behind.sure || doubted.has(behind.value))))))
      doubted.add(value);
  }
  return doubted;
}

/** Whether what stands before the label leaves only one reading. */
function mayFollow(
  text: string,
  { link, label, before }: { link: Link; label: FoundLabel; before: Item | undefined },
  fates: ReadonlyMap<Item, Fate>,
): boolean {
  const plainBelow = !link.sameLine && !link.explicit;
  if (plainBelow && WORD.test(lineBefore(text, label.start).replace(/^\s*\d+[.)]/u, ''))) return false;
  if (!before) return true;
  const between = text.slice(before.end, label.start);
  const onOneLine = !between.includes('\n');
  if (before.kind === 'label') {
    if (fates.get(before) !== 'open' || (before.id !== null && before.id === label.id)) return true;
    return !(onOneLine || (!(link.sameLine && link.explicit) && awaitsValue(text, before)));
  }
  const fate = fates.get(before);
  if (fate === 'paired') return true;
  if (onOneLine) return fate === 'foreign' && link.explicit;
  const sameLineSign = link.sameLine && link.explicit;
  return sameLineSign || fate === 'foreign' || between.split('\n').filter((line) => line.trim()).length > 2;
}

/**
 * A second value right behind, or in the same sentence: the label may be its, or the last of several labels that stand
 * before their values.
 */
function isFollowedByOrphan(text: string, value: FoundValue, next: Item | undefined): boolean {
  if (next?.kind !== 'value' || next.text === value.text) return false;
  const between = text.slice(value.end, next.start);
  if (!WORD.test(between)) return true;
  return !between.includes('\n') && !FOREIGN.test(lineBefore(text, next.start));
}

/** A label alone on its line, or with nothing but a sign behind it; not the last word of a sentence. */
function awaitsValue(text: string, label: FoundLabel): boolean {
  const after = text.slice(label.end).split('\n', 1)[0] ?? '';
  if (WORD.test(after)) return false;
  return /[:=]/u.test(after) || !WORD.test(lineBefore(text, label.start));
}

/** What stands before a position in its line, at most so many characters of it. */
export function lineBefore(text: string, position: number, longest = LONGEST_LOOK): string {
  const before = text.slice(Math.max(0, position - longest), position);
  return before.slice(before.lastIndexOf('\n') + 1);
}
