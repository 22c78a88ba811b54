import { normalForm, stripInvisible } from '../text/text.ts';

/** How an entry differs from the name that was probably meant. */
export type NearMissReason =
  | 'case'
  | 'blank'
  | 'invisible'
  | 'lookalike'
  | 'separator'
  | 'punctuation'
  | 'spelling';

const SEPARATORS = /[|,;/+&\s]+/u;
/** Letters of other scripts that are drawn like Latin ones (Unicode TR 39), and the Latin ones that they pass for. */
const CYRILLIC_AND_GREEK = 'аАеЕоОрРсСхХуУіІѕЅТКМНВԁԛԝοΟαΑΕΡΤΧΥΚΜΝΒΗΙνıℓ';
const LATIN = 'aAeEoOpPcCxXyYiIsSTKMHBdqwoOaAEPTXYKMNBHIvil';
const PASSES_FOR = new Map(
  [...CYRILLIC_AND_GREEK].map((letter, at): [string, string] => [letter, LATIN[at] ?? letter]),
);
/** Hyphens and dots of other kinds, as text programs put them in. */
const DASHES = /[\u2010-\u2015\u2212]/gu;
const DOTS = /[\u2024\u3002\u00b7\uff0e]/gu;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The text in the plain letters that its characters are drawn like. */
const asDrawn = (text: string): string =>
  [...normalForm(text).replace(DASHES, '-').replace(DOTS, '.')]
    .map((letter) => PASSES_FOR.get(letter) ?? letter)
    .join('');

/**
 * Whether `entry` was probably meant to be `name`, and how it differs; null if it is simply another name. `names` are
 * all names that are wanted: two of them may stand in one entry with nothing between. Only spelling is judged here, not meaning.
 */
export function nearMissReason(
  name: string,
  entry: string,
  names: readonly string[] = [],
): NearMissReason | null {
  if (entry === name) return null;
  const visible = stripInvisible(entry);
  if (visible === name) return 'invisible';
  if (entry.trim() === name) return 'blank';
  const drawn = asDrawn(visible);
  if (drawn !== visible && drawn === name) return 'lookalike';
  const parts = drawn.split(SEPARATORS).filter(Boolean);
  if (parts.length > 1 && parts.includes(name)) return 'separator';
  if (parts.length > 1) return letters(drawn) === letters(name) ? 'blank' : null;
  const [only = ''] = parts;
  if (only === name) return 'separator';
  if (only.toLowerCase() === name.toLowerCase()) return 'case';
  if (letters(only) === letters(name)) return 'punctuation';
  if (isJoined(only, name, names)) return 'separator';
  return closeSpelling(letters(name), letters(only)) ? 'spelling' : null;
}

/** Two wanted names with nothing between them. */
const isJoined = (entry: string, name: string, names: readonly string[]): boolean =>
  names.some((other) => other !== name && (entry === name + other || entry === other + name));

/** One slip (a letter too many, missing, wrong, or two swapped) in names long enough for that to be telling. */
function closeSpelling(wanted: string, found: string): boolean {
  if (wanted.length < 5 || Math.abs(wanted.length - found.length) > 1) return false;
  let start = 0;
  while (start < wanted.length && wanted[start] === found[start]) start += 1;
  let end = 0;
  while (
    end < wanted.length - start &&
    end < found.length - start &&
    wanted.at(-1 - end) === found.at(-1 - end)
  )
    end += 1;
  const left = wanted.slice(start, wanted.length - end);
  const right = found.slice(start, found.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
