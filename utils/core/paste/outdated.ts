import type { ByLanguage } from '../source/source.ts';
import { escapePattern } from '../text/text.ts';
import type { FoundLabel } from './labels.ts';
import { lineBefore, type Pair } from './pair.ts';
import type { FoundValue } from './values.ts';

type Item = FoundLabel | FoundValue;

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const LATIN_ONLY = /^[\p{Script=Latin}\p{P} ]+$/u;
const LONGEST_LOOK = 200;
const LONGEST_LINE = 500;
/** A line of settings that was made a comment is void. */
const COMMENT = /^[ \t]*(?:#|;|\/\/)[ \t]*(?:export[ \t]+)?\w*$/u;
const ASSIGNED = /^[ \t]*=/u;

/**
 * Marks the pairs of values that the text itself calls old, void or an example: they are not to be taken. What is said in
 * a row of a table concerns the whole row.
 */
export function doubtOutdated(
  text: string,
  pairs: readonly Pair[],
  items: readonly Item[],
  words: ByLanguage,
): Pair[] {
  const { anywhere, last } = patternsOf(words);
  const sorted = items.toSorted((a, b) => a.start - b.start);
  const after = new Map(sorted.map((item, index) => [item, sorted[index + 1]]));
  return pairs.map((pair) => {
    const { label, value } = pair;
    const before = lineBefore(text, label.start, LONGEST_LINE);
    const isNext = after.get(label) === value;
    const between = isNext ? text.slice(label.end, value.start) : lineBefore(text, value.start, LONGEST_LINE);
    const isComment = COMMENT.test(before) && ASSIGNED.test(between);
    const around = [between, behind(text, value, after, isNext)];
    const said = isComment || last.test(before) || around.some((part) => anywhere.test(part));
    return said ? { ...pair, sure: false, doubt: 'outdatedValue' } : pair;
  });
}

/** The rest of the line; in a list, up to another value without a name, which may be the one that is meant. */
function behind(
  text: string,
  value: FoundValue,
  after: ReadonlyMap<Item, Item | undefined>,
  isList: boolean,
): string {
  const next = after.get(value);
  const rest = text.slice(value.end, Math.min(next?.start ?? text.length, value.end + LONGEST_LOOK));
  return isList && next?.kind === 'value' ? rest : (rest.split('\n', 1)[0] ?? '');
}

interface Patterns {
  readonly anywhere: RegExp;
  readonly last: RegExp;
}

const compiled = new WeakMap<ByLanguage, Patterns>();

/** Whole words only, where words have borders. */
function patternsOf(words: ByLanguage): Patterns {
  const known = compiled.get(words);
  if (known) return known;
  const all = Object.values(words)
    .flat()
    .map((word) => ({ latin: LATIN_ONLY.test(word), source: escapePattern(word) }));
  const listed = (latin: boolean) =>
    all
      .filter((word) => word.latin === latin)
      .map(({ source }) => source)
      .join('|');
  const any = `(?:(?<!${LETTER})(?:${listed(true)})(?!${LETTER})|${listed(false)})`;
  const patterns = {
    anywhere: new RegExp(any, 'iu'),
    last: new RegExp(`${any}[^\\p{L}\\p{N}\\n]{0,20}$`, 'iu'),
  };
  compiled.set(words, patterns);
  return patterns;
}
