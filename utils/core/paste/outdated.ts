import type { AgeWords } from './age-words.ts';
import { inComment, isSwitchedOff, isVoidSetting } from './comments.ts';
import type { FoundLabel } from './labels.ts';
import { belowOldHeadings } from './old-headings.ts';
import { lineBefore, type Pair } from './pair.ts';
import { overlapping } from './stretch.ts';
import type { FoundValue } from './values.ts';

type Item = FoundLabel | FoundValue;

const LONGEST_LOOK = 200;
const LONGEST_LINE = 500;
const EMPTY_LINE = /\n[ \t]*\n/u;
const PARTED = /[^\s)\]"'*_]/u;

/**
 * Marks the pairs of values that the text itself calls old, void or an example: they are not to be taken. What is said in a
 * row of a table concerns the whole row.
 */
export function doubtOutdated(
  text: string,
  pairs: readonly Pair[],
  items: readonly Item[],
  words: AgeWords,
): Pair[] {
  const { anywhere, last, nextOwn, ofOther } = patternsOf(words);
  const sorted = items.toSorted((a, b) => a.start - b.start);
  const after = new Map(sorted.map((item, index) => [item, sorted[index + 1]]));
  const isVoid = inComment(text);
  const isBelowOld = overlapping(
    belowOldHeadings(text, items, (line) => {
      const called = words.in(line);
      if (!anywhere.test(line) || called.some(({ calls }) => calls === 'new')) return null;
      return called[0]?.from === 0 ? 'first' : 'later';
    }),
  );
  return pairs.map((pair) => {
    const { label, value } = pair;
    // The first words of a name may be a heading that stands over its line.
    const before = lineBefore(
      text,
      Math.max(label.start, text.lastIndexOf('\n', label.end) + 1),
      LONGEST_LINE,
    );
    const isNext = after.get(label) === value;
    const between = isNext ? text.slice(label.end, value.start) : lineBefore(text, value.start, LONGEST_LINE);
    const isSaid =
      isVoid(label) ||
      isVoid(value) ||
      isBelowOld(label) ||
      isVoidSetting(before, between) ||
      isSwitchedOff(text.slice(value.end, value.end + LONGEST_LOOK)) ||
      last.test(before) ||
      (!pair.told && anywhere.test(between)) ||
      (!pair.told &&
        anywhere.test(behind(text, value, after.get(value), isNext, nextOwn).replace(ofOther, ' ')));
    return isSaid ? { ...pair, sure: false, doubt: 'outdatedValue' } : pair;
  });
}

/**
 * The rest of the line; in a list, of the paragraph up to another value without a name, which may be the one that is meant. A
 * word right before the next name is about that name's value, where more than a blank parts it from this one.
 */
function behind(
  text: string,
  value: FoundValue,
  next: Item | undefined,
  isList: boolean,
  nextOwn: RegExp,
): string {
  const whole = text.slice(value.end, Math.min(next?.start ?? text.length, value.end + LONGEST_LOOK));
  const [rest = ''] = whole.split(EMPTY_LINE, 1);
  const [first = ''] = whole.split('\n', 1);
  const line = isList && next?.kind === 'value' ? rest : first;
  const word = next && line === whole ? nextOwn.exec(line) : null;
  return word && PARTED.test(line.slice(0, word.index)) ? line.slice(0, word.index) : line;
}

interface Patterns {
  readonly anywhere: RegExp;
  /** At the end of a text, with words like "this" and any signs behind it; or words that deny what follows. */
  readonly last: RegExp;
  /** At the end of a text, with nothing but a colon, blanks and marks of emphasis behind it. */
  readonly nextOwn: RegExp;
  /** About the value that this one replaces ("replaces the old one"). */
  readonly ofOther: RegExp;
}

const compiled = new WeakMap<AgeWords, Patterns>();

function patternsOf(words: AgeWords): Patterns {
  const known = compiled.get(words);
  if (known) return known;
  const { old, denies, replaces } = words;
  const this_ = `(?:[ \\t]{1,3}(?:${words.determiners})){0,2}`;
  const patterns = {
    anywhere: new RegExp(old, 'iu'),
    last: new RegExp(
      `(?:(?:${old})${this_}[^\\p{L}\\p{N}\\n]{0,20}|(?:${denies})${this_}[ \\t"'’*_]{0,5})$`,
      'iu',
    ),
    ofOther: new RegExp(`(?:${replaces})${this_}[ \\t'’]{1,3}(?:${old})`, 'giu'),
    nextOwn: new RegExp(`(?:${words.old})[\\s"'*_:]{0,20}$`, 'iu'),
  };
  compiled.set(words, patterns);
  return patterns;
}
