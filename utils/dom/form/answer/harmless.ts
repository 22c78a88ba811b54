import type { ByLanguage } from '../../../core/source/source.ts';
import type { FillTarget } from '../../../core/target/target.ts';
import { escapePattern } from '../../../core/text/text.ts';
import { UNSPACED } from '../locate/lexicon.ts';

/** Stands where a failure was taken out of a text: the control character "substitute", which no text of a page has. */
export const TAKEN_OUT = '\u001a';

/** A pattern of any of these words, the longest first. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')})`;
/** The words of all languages, as they are written. */
export const flat = (...lists: readonly ByLanguage[]): string[] =>
  lists.flatMap((list) => Object.values(list).flat());

/**
 * Makes the function that takes failures out of a text that it says did not happen: "0 errors", "no errors", "errors: 0",
 * "error-free", "0 of 4 checks failed"; or that are over: "the error is resolved". Between the two at most one word may stand, and no sign; "not without errors" stays.
 */
export function harmlessFailures(answers: FillTarget['answers']): (text: string) => string {
  const failure = oneOf(flat(answers.refused, answers.troubles).filter((word) => !word.includes(' ')));
  const named = `${failure}\\p{L}*(?:\\(\\p{L}{1,2}\\))?`;
  const none = flat(answers.none);
  const spaced = oneOf(none.filter((word) => !UNSPACED.test(word)));
  const unspaced = oneOf(none.filter((word) => UNSPACED.test(word)));
  const word = `(?:\\s+(?!${oneOf(flat(answers.accepted))})\\p{L}+)`;
  const ofAll = `\\s*(?:\\/|${oneOf(flat(answers.outOf))})\\s*\\d+${word}{0,2}`;
  const pattern = new RegExp(
    [
      `(?<![\\p{L}\\p{N}.,])${spaced}(?:${ofAll}|${word}?)(?:\\s+|(?<=['’]))${named}(?:\\s+${oneOf(flat(answers.either))}\\s+${named})?`,
      `${unspaced}\\s*${named}`,
      `${named}(?:\\s+\\p{L}+)?\\s*[:=]\\s*(?:0(?=,\\s)|${spaced}(?=\\s*(?:$|[.;)])))`,
      `${named}\\s+(?:(?!${oneOf(flat(answers.negating))}(?!\\p{L}))\\p{L}+\\s+){0,3}${oneOf(flat(answers.mended))}(?!\\p{L})`,
      `${failure}\\p{L}*?[\\s-]?${oneOf(flat(answers.noneBehind))}(?!\\p{Script=Latin})`,
    ].join('|'),
    'giu',
  );
  const negated = new RegExp(`(?<!\\p{L})${oneOf(flat(answers.negating))}\\s+$`, 'iu');
  return (text) =>
    text.replace(pattern, (found, at: number) =>
      negated.test(text.slice(0, at)) ? found : ` ${TAKEN_OUT} `,
    );
}
