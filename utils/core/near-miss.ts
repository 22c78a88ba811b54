import { stripInvisible } from './text.ts';

/** How an entry differs from the name that was probably meant. */
export type NearMissReason = 'case' | 'blank' | 'invisible' | 'separator' | 'punctuation' | 'spelling';

const SEPARATORS = /[|,;\s]+/u;
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether `entry` was probably meant to be `name`, and how it differs; null if it is simply another name.
 * Only spelling is judged here: names that merely mean something similar are for the integration's data.
 */
export function nearMissReason(name: string, entry: string): NearMissReason | null {
  if (entry === name) return null;
  if (stripInvisible(entry) === name) return 'invisible';
  if (entry.trim() === name) return 'blank';
  const parts = entry.split(SEPARATORS).filter(Boolean);
  if (parts.includes(name)) return 'separator';
  if (parts.length > 1) {
    return letters(entry) === letters(name) ? 'blank' : null;
  }
  if (entry.toLowerCase() === name.toLowerCase()) return 'case';
  if (letters(entry) === letters(name)) return 'punctuation';
  return closeSpelling(letters(name), letters(entry)) ? 'spelling' : null;
}

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
