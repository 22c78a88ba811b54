import type { ByLanguage } from '../source.ts';
import type { FoundLabel } from './labels.ts';
import type { Pair } from './pair.ts';
import type { FoundValue } from './values.ts';

type Item = FoundLabel | FoundValue;

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const LATIN_ONLY = /^[\p{Script=Latin}\p{P} ]+$/u;
const LONGEST_LOOK = 200;

/** Marks the pairs of values that the text itself calls old, void or an example: they are not to be taken. */
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
    const before =
      text
        .slice(Math.max(0, label.start - LONGEST_LOOK), label.start)
        .split('\n')
        .at(-1) ?? '';
    const between = text.slice(label.end, Math.min(value.start, label.end + LONGEST_LOOK));
    const said = last.test(before) || anywhere.test(between) || anywhere.test(behind(text, value, after));
    return said ? { ...pair, sure: false, doubt: 'outdatedValue' } : pair;
  });
}

/** The rest of the line; up to another value that no name stands before, which may be the one that is meant. */
function behind(text: string, value: FoundValue, after: ReadonlyMap<Item, Item | undefined>): string {
  const next = after.get(value);
  const rest = text.slice(value.end, Math.min(next?.start ?? text.length, value.end + LONGEST_LOOK));
  return next?.kind === 'value' ? rest : (rest.split('\n', 1)[0] ?? '');
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
    .map((word) => ({ latin: LATIN_ONLY.test(word), source: word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&') }));
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
