import { HANDOVER_IDS } from '../credentials/credentials.ts';
import type { FoundLabel } from './labels.ts';
import { lineBefore, type Pair } from './pair.ts';

/** A sign behind a name, and perhaps a remark before it: a value is to come. */
const ASKS = /^(?:[ \t]*\([^():\n]{0,80}\))?["'`*_)\]]{0,4}[ \t]*[:=|\t]/u;
const LONGEST_LOOK = 100;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The pairs of a name that is also another value's ("Secret ID", the secret or its id): that other value's where the text has
 * a name of its own for this one, and something that is no value behind it; unclear where that one's value is unclear.
 */
export function doubtShared(
  text: string,
  pairs: readonly Pair[],
  labels: readonly FoundLabel[],
): readonly Pair[] {
  const asks = (label: FoundLabel) => {
    const [behind = ''] = text.slice(label.end, label.end + LONGEST_LOOK).split('\n', 1);
    // What ends a sentence may only introduce the names below.
    const introduces = WORD.test(lineBefore(text, label.start)) && behind.replace(ASKS, '').trim() === '';
    return ASKS.test(behind) && !introduces;
  };
  const isShared = ({ isShared, isAccount }: FoundLabel) => isShared || isAccount;
  return HANDOVER_IDS.reduce<readonly Pair[]>((all, id) => {
    if (!all.some(({ label }) => label.id === id && label.isShared)) return all;
    const read = all.filter(({ label }) => label.id === id && !isShared(label));
    if (read.some(({ sure }) => sure)) return all;
    const isAsked = labels.some((label) => label.id === id && !isShared(label) && asks(label));
    return all.map((pair) => {
      if (pair.label.id !== id || !pair.label.isShared) return pair;
      if (read.length > 0) return { ...pair, sure: false, doubt: 'ambiguousText' };
      return isAsked ? { ...pair, label: { ...pair.label, id: null } } : pair;
    });
  }, pairs);
}
